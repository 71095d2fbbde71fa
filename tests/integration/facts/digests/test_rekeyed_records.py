# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records whose ids were changed, compared with the facts and roots of the log from before."""

from __future__ import annotations

import asyncio
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

from gateway.audit.findings import Finding
from gateway.domain.people.pseudonyms import Pseudonyms, rekey_check_value
from gateway.signing.providers.location import key_provider
from gateway.store.connections import OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from gateway.store.rekeying.introducing import introduce_rekey_key
from tests.integration.facts.test_record_mutations import Tamperer
from tests.support.facts import admit, signer_of
from tests.support.keys.rekeying import add_rekey, rekey
from tests.support.vouched_world import vouched_world


async def in_effect(url: str, keys: Path, version: int) -> None:
    """A rekey key is in effect then, as `log succeed --next-rekey` does it, and in the log."""
    assert (await asyncio.to_thread(add_rekey, keys, version)).exit_code == 0
    made = key_provider(str(keys)).rekey_keys()[version]
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        await connection.execute(b"SET ROLE creditgateway_gateway")
        await introduce_rekey_key(connection, version, rekey_check_value(made))
    await asyncio.to_thread(admit, url)


def findings(url: str, pseudonyms: Pseudonyms | None, *changes: str) -> list[Finding]:
    """What verification finds by these keys, after the owner changed something that is put back."""
    tamperer = Tamperer(url, signer_of(url))
    with tamperer.connection, tamperer.connection.transaction(force_rollback=True):
        for change in changes:
            assert tamperer.connection.execute(change.encode()).rowcount == 1, change
        return tamperer.findings(pseudonyms)


NONE = bytes(32)
"""Stands in the test's world for other things, too."""


def secrets_of(url: str) -> set[str]:
    """All ids of people and accounts in the records, and all salts beside them, as hex."""
    with psycopg.connect(url) as owner:
        columns = owner.execute(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = 'credit' AND data_type = 'bytea'"
            " AND (column_name LIKE '%subject_id' OR column_name IN ('account_id', 'salt'))"
        ).fetchall()
        found = set()
        for table, column in columns:
            query = SQL("SELECT encode({}, 'hex') FROM credit.{}")
            rows = owner.execute(query.format(Identifier(column), Identifier(table)))
            found |= {value for (value,) in rows if value is not None}
    return found - {NONE.hex()}


def everything(url: str) -> str:
    """All that stands in the records."""
    with psycopg.connect(url) as owner:
        tables = owner.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'credit'")
        texts = [
            owner.execute(
                SQL("SELECT string_agg(to_jsonb(t)::text, '') FROM credit.{} AS t").format(
                    Identifier(table)
                )
            ).fetchone()
            for (table,) in tables.fetchall()
        ]
    return "".join(row[0] or "" for row in texts if row is not None)


def somebody(url: str) -> bytes:
    """A person of whom records are kept."""
    with psycopg.connect(url) as owner:
        found = owner.execute(
            "SELECT subject_id FROM credit.summary ORDER BY subject_id LIMIT 1"
        ).fetchone()
    assert found is not None
    return bytes(found[0])


OWN_WAYS = (
    "UPDATE credit.repayment_record SET days_past_due = days_past_due + 30 WHERE ctid = ONE",
    "UPDATE credit.repayment_record SET salt = sha256(salt) WHERE ctid = ONE",
    "UPDATE credit.repayment_record SET account_id = sha256(account_id) WHERE ctid = ONE",
    "UPDATE credit.rekeyed_bucket SET data_version = 0 WHERE version = 2 AND bucket = BUCKET",
    "UPDATE credit.fact SET body = replace(body, '{', '{ ') WHERE number = FACT",
    "UPDATE credit.fact SET scope = scope || '0' WHERE number = FACT",
    "UPDATE credit.rekeyed_leaf SET written_hash = sha256(written_hash) WHERE leaf_hash = LISTED",
)
"""In which the owner can change what was changed by a key. Each has to be found."""

WHICH = {
    "ONE": "(SELECT ctid FROM credit.repayment_record LIMIT 1)",
    "BUCKET": "(SELECT bucket FROM credit.repayment_record LIMIT 1)",
    "FACT": "(SELECT min(number) FROM credit.fact WHERE kind = 'consent')",
    "LISTED": "(SELECT leaf_hash FROM credit.erased_version JOIN credit.rekeyed_leaf"
    " USING (bucket, leaf_hash) LIMIT 1)",
}


def of_one_row(change: str) -> str:
    """The change, of one row of those that it names."""
    for name, query in WHICH.items():
        change = change.replace(name, query)
    return change


async def test_every_row_and_fact_is_compared_with_what_the_log_had_of_it(
    database_url: str, tmp_path: Path
) -> None:
    contributor = await asyncio.to_thread(vouched_world, database_url, tmp_path)
    await asyncio.to_thread(admit, database_url)
    keys = tmp_path / "keys"
    assert findings(database_url, Pseudonyms.of(contributor.keys)) == []
    for version in (2, 3):
        await in_effect(database_url, keys, version)
        before = secrets_of(database_url)
        assert len(before) > 100
        result = await asyncio.to_thread(rekey, database_url, keys)
        assert result.exit_code == 0, result.output
        stored = everything(database_url)
        assert [each for each in before if each in stored] == []
        known = Pseudonyms.of(contributor.keys)
        assert findings(database_url, known) == []
        with connect(database_url, role=OPERATOR) as operator:
            erase_person(operator, [somebody(database_url)], contributor.clock.now(), "rule 7")
        await asyncio.to_thread(admit, database_url)
        assert findings(database_url, known) == []
        for change in map(of_one_row, OWN_WAYS):
            assert findings(database_url, known, change), change
    lost = Pseudonyms(contributor.keys.pseudonym_keys(), {2: b"x" * 32, 3: b"y" * 32})
    assert findings(database_url, lost)


KEY_OF_A_PARTNER = (
    "UPDATE credit.partner_key SET public_key = sha256(public_key) WHERE ctid ="
    " (SELECT ctid FROM credit.partner_key LIMIT 1)"
)
NOTED = "INSERT INTO credit.rekeying (version, facts_to, end_time) VALUES (2, FACTS, now())"
ALL_FACTS = "(SELECT max(number) FROM credit.fact)"
ABOUT_NOBODY = (
    KEY_OF_A_PARTNER,
    (
        "UPDATE credit.policy_version SET content = content || ' ' WHERE ctid ="
        " (SELECT ctid FROM credit.policy_version LIMIT 1)"
    ),
    (
        "UPDATE credit.partner SET contributes = NOT contributes WHERE ctid ="
        " (SELECT ctid FROM credit.partner LIMIT 1)"
    ),
    (
        "UPDATE credit.fact SET body = replace(body, '{', '{ ') WHERE number ="
        " (SELECT min(number) FROM credit.fact WHERE kind = 'partner')"
    ),
    (
        "UPDATE credit.fact SET body = replace(body, '{', '{\"subject_id\": \"' || repeat('a', 64)"
        " || '\", ') WHERE number = (SELECT min(number) FROM credit.fact WHERE kind = 'partner')"
    ),
    (
        "UPDATE credit.fact SET kind = 'consent', body = replace(body, '{', '{\"subject_id\": \"'"
        " || repeat('a', 64) || '\", ') WHERE number ="
        " (SELECT min(number) FROM credit.fact WHERE kind = 'partner')"
    ),
    (
        "UPDATE credit.consent SET valid_until = valid_until + interval '1 year' WHERE ctid ="
        " (SELECT ctid FROM credit.consent LIMIT 1)"
    ),
)
"""What is found without any key, after ids were changed: each of one row."""


async def test_a_change_of_ids_that_no_key_vouches_for_is_named_and_hides_nothing(
    database_url: str, tmp_path: Path
) -> None:
    await asyncio.to_thread(vouched_world, database_url, tmp_path)
    await asyncio.to_thread(admit, database_url)
    for facts in ("0", ALL_FACTS):
        noted = NOTED.replace("FACTS", facts)
        found = findings(database_url, None, noted, KEY_OF_A_PARTNER)
        assert {"rekeying", "partner_key"} <= {each.row.partition(" ")[0] for each in found}


async def test_without_keys_all_that_names_nobody_is_compared_after_a_change(
    database_url: str, tmp_path: Path
) -> None:
    await asyncio.to_thread(vouched_world, database_url, tmp_path)
    await asyncio.to_thread(admit, database_url)
    keys = tmp_path / "keys"
    await in_effect(database_url, keys, 2)
    result = await asyncio.to_thread(rekey, database_url, keys)
    assert result.exit_code == 0, result.output
    assert findings(database_url, None) == []
    for change in ABOUT_NOBODY:
        assert findings(database_url, None, change), change
    # It covers every fact up to where it came, and no other.
    moved = "UPDATE credit.rekeying SET facts_to = 0 WHERE version = 2"
    assert findings(database_url, None, moved)
