# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From which entry on every row has a fact is in the log, so the first forged one is found, too.

What a process says of its adapters and its keys at its start are facts like all others.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.domain.facts.kinds import COMPLETE, METHOD_PREFIX
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogSigner
from gateway.services.admin.key_checks import check_gateway_keys
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.store.admin.key_checks import check_pseudonym_keys
from gateway.store.admin.partners import NewPartner
from gateway.store.connections import CONTRIBUTOR, OPERATOR, connect
from gateway.store.records.adapter_versions import load_adapter_version, remember_adapter_sync
from gateway.wire.entries import decode_entry
from tests.support.databases import new_database
from tests.support.facts import admit, complete_facts, signer_of
from tests.support.gateway.stack import EVERYTHING, ORIGIN
from tests.support.recorded import record_key, record_partner
from tests.support.registered import adopt, register_partner
from tests.support.suite.exhaustive import first_every_day

CONTENT = b"an adapter"
HASH = sha256(CONTENT).digest()
PERIOD = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
FORGED = NewPartner(
    "bank-x", "Bank X", "canonical", EVERYTHING, contributes=False, certificates=[("uri", "urn:x")]
)


@pytest.fixture
def fresh_url(postgres_url: str, new_url: str) -> Iterator[str]:
    """A database as `credit-gateway db up` leaves it."""
    with new_database(postgres_url, new_url) as url:
        yield url


def verified(url: str, signer: LogSigner | None = None) -> dict[str, Any]:
    """What `credit-audit verify --json` says."""
    key = (signer or signer_of(url)).vkey
    arguments = ["verify", "--json", "--database-url", url, "--log-key", key]
    result = CliRunner().invoke(make_app(), arguments)
    said: dict[str, Any] = json.loads(result.stdout)
    assert result.exit_code == (1 if said["findings"] else 0)
    return said


def named(url: str, signer: LogSigner | None = None) -> set[tuple[str, str]]:
    """Check and table of each finding."""
    findings = verified(url, signer)["findings"]
    return {(each["check"], each["row"].split()[0]) for each in findings}


def forge(url: str, partner: NewPartner = FORGED) -> None:
    """As the database's owner."""
    with psycopg.connect(url, autocommit=True) as owner:
        register_partner(owner, partner)


def unchecked(url: str) -> set[str]:
    return {each["what"] for each in verified(url)["not_checked"]}


def methods(url: str) -> list[str]:
    with psycopg.connect(url) as superuser:
        rows = superuser.execute("SELECT entry FROM audit.entry ORDER BY leaf_index").fetchall()
    return [decode_entry(entry).method for (entry,) in rows]


def test_the_first_entry_of_a_new_database_says_that_every_row_has_a_fact(fresh_url: str) -> None:
    assert admit(fresh_url) == 1
    assert methods(fresh_url) == [METHOD_PREFIX + COMPLETE.name]
    said = verified(fresh_url)
    assert said["findings"] == []
    assert "facts" in said["checked"]


def test_a_first_partner_that_was_forged_is_named(fresh_url: str) -> None:
    admit(fresh_url)
    forge(fresh_url)
    tables = {"partner", "policy_version", "partner_certificate"}
    assert named(fresh_url) == {("row-invented", table) for table in tables}


def test_a_partner_that_was_forged_before_the_first_entry_is_named(fresh_url: str) -> None:
    forge(fresh_url)
    admit(fresh_url)
    assert ("row-invented", "partner") in named(fresh_url)


def test_as_long_as_the_log_does_not_say_so_partners_are_said_not_to_be_compared(
    database_url: str,
) -> None:
    forge(database_url)
    with connect(database_url, role=CONTRIBUTOR) as contributor:
        check_pseudonym_keys(contributor, {1: b"a" * 32})
    admit(database_url)
    said = verified(database_url)
    assert said["findings"] == []
    assert "facts" in unchecked(database_url)
    assert "facts" not in said["checked"]


def test_what_was_adopted_is_compared_with_what_it_was_then(database_url: str) -> None:
    forge(database_url)
    with psycopg.connect(database_url, autocommit=True) as owner:
        adopt(owner)
    complete_facts(database_url)
    admit(database_url)
    assert named(database_url) == set()
    assert "facts" in verified(database_url)["checked"]
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("UPDATE credit.partner SET contributes = NOT contributes")
    assert named(database_url) == {("row-differs", "partner")}


def test_a_row_that_is_said_to_be_older_than_facts_when_the_log_had_them_all_is_named(
    fresh_url: str,
) -> None:
    admit(fresh_url)
    forge(fresh_url)
    with psycopg.connect(fresh_url, autocommit=True) as owner:
        adopt(owner)
    admit(fresh_url)
    assert named(fresh_url) == {("fact-adopted-late", "fact")}


def test_the_keys_of_a_gateway_and_the_adapters_in_use_are_facts(
    fresh_url: str, tmp_path: Path
) -> None:
    create_key_directory(tmp_path / "keys")
    keys = DirectoryKeyProvider(tmp_path / "keys")
    signer = LogSigner(ORIGIN, keys.log_signer())
    for _ in range(2):  # known the second time
        check_gateway_keys(fresh_url, fresh_url, ORIGIN, keys)
        with connect(fresh_url, role=CONTRIBUTOR) as contributor:
            remember_adapter_sync(contributor, "json-x", HASH, CONTENT)
            assert load_adapter_version(contributor, HASH) is None
    tables = ("adapter_version", "pseudonym_key", "key_check")
    assert rows(fresh_url, *tables) == [0, 0, 0]
    assert admit(fresh_url, signer) == 1 + 1 + 1 + 3
    assert rows(fresh_url, *tables) == [1, 1, 3]
    check_gateway_keys(fresh_url, fresh_url, ORIGIN, keys)
    with connect(fresh_url, role=CONTRIBUTOR) as contributor:
        remember_adapter_sync(contributor, "json-x", HASH, CONTENT)
    assert admit(fresh_url, signer) == 0
    assert named(fresh_url, signer) == set()
    with psycopg.connect(fresh_url, autocommit=True) as owner:
        for table in tables:
            owner.execute(f"DELETE FROM credit.{table}")  # noqa: S608 - ours
    assert named(fresh_url, signer) == {("row-missing", table) for table in tables}


COMPLETENESS = ("completeness-missing", "fact")
FORGOTTEN = "DELETE FROM credit.fact WHERE kind = 'complete'"


def change(url: str, *statements: str) -> None:
    """As the database's owner, with nothing that would refuse it."""
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute("SET session_replication_role = replica")
        for statement in statements:
            owner.execute(statement.encode())


def say_adapter(url: str) -> None:
    """As every gateway and contribution does at its start."""
    with connect(url, role=CONTRIBUTOR) as contributor:
        remember_adapter_sync(contributor, "json-x", HASH, CONTENT)


def test_before_its_entry_is_made_nothing_is_missing(fresh_url: str) -> None:
    assert named(fresh_url) == set()
    say_adapter(fresh_url)
    assert named(fresh_url) == set()


@pytest.mark.parametrize(
    "how",
    {
        "deleted": FORGOTTEN,
        "never to be admitted": "UPDATE credit.fact SET rejected = 'no' WHERE kind = 'complete'",
        "of another kind": "UPDATE credit.fact SET kind = 'request-use' WHERE kind = 'complete'",
    }.items(),
    ids=lambda how: how[0],
)
def test_a_log_that_never_had_a_fact_should_say_by_now_that_it_has_all(
    fresh_url: str, how: tuple[str, str]
) -> None:
    change(fresh_url, how[1])
    forge(fresh_url)
    assert named(fresh_url) == {COMPLETENESS}


def test_who_keeps_it_from_the_log_is_named_by_the_entries_that_came_after_it(
    fresh_url: str,
) -> None:
    # Not even the function that the migration made is there any more.
    change(fresh_url, FORGOTTEN, "DROP FUNCTION credit.apply_fact_complete(credit.fact)")
    forge(fresh_url)
    say_adapter(fresh_url)
    admit(fresh_url)
    (finding,) = verified(fresh_url)["findings"]
    assert (finding["check"], finding["leaf_index"]) == ("completeness-missing", 0)
    # Nor does it help to say so afterwards.
    complete_facts(fresh_url)
    admit(fresh_url)
    assert COMPLETENESS in named(fresh_url)


def test_rows_that_were_adopted_do_not_stay_without_it(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute(
            "INSERT INTO credit.adapter_version VALUES (%s, 'json-x', %s)", [HASH, CONTENT]
        )
        owner.execute("SELECT credit.adopt_keys_and_adapters()")
    complete_facts(database_url)
    assert named(database_url) == set()
    change(database_url, FORGOTTEN, "DROP FUNCTION credit.apply_fact_complete(credit.fact)")
    admit(database_url)
    assert named(database_url) == {COMPLETENESS}


WAYS = {
    "its record": (FORGOTTEN,),
    "its record and the note of its leaf": (
        "DELETE FROM audit.fact_logged WHERE leaf_index = 0",
        FORGOTTEN,
    ),
    "what it says": ("UPDATE credit.fact SET body = '{\"kinds\": []}' WHERE kind = 'complete'",),
    "that it is an entry": (
        "UPDATE credit.fact SET leaf_index = NULL WHERE kind = 'complete'",
        "DELETE FROM audit.fact_logged",
    ),
    "its entry": ("DELETE FROM audit.entry WHERE leaf_index = 0",),
    "its entry and its record": ("DELETE FROM audit.entry WHERE leaf_index = 0", FORGOTTEN),
}


@pytest.mark.parametrize(
    "statements", first_every_day([(way,) for way in WAYS.values()], 2), ids=WAYS
)
def test_once_it_is_an_entry_whatever_is_taken_away_of_it_is_named_and_so_is_what_was_forged(
    fresh_url: str, statements: tuple[str, ...]
) -> None:
    say_adapter(fresh_url)
    admit(fresh_url)
    assert named(fresh_url) == set()
    change(fresh_url, *statements)
    forge(fresh_url)
    found = {each["check"] for each in verified(fresh_url)["findings"]}
    assert found - {"row-invented"}
    # Of an entry that is gone nobody knows what it said: the tree convicts, not the partner.
    assert ("row-invented" in found) == (not any("audit.entry" in each for each in statements))


def test_a_state_remembers_that_the_log_has_said_so(fresh_url: str, tmp_path: Path) -> None:
    state = tmp_path / "verified.json"

    def checks() -> set[str]:
        key = signer_of(fresh_url).vkey
        arguments = ["verify", "--json", "--database-url", fresh_url, "--log-key", key]
        result = CliRunner().invoke(make_app(), [*arguments, "--state", str(state)])
        return {each["check"] for each in json.loads(result.stdout)["findings"]}

    say_adapter(fresh_url)
    admit(fresh_url)
    assert checks() == set()
    written = state.read_text(encoding="utf-8")
    change(fresh_url, FORGOTTEN, "DELETE FROM audit.fact_logged", "DELETE FROM audit.entry")
    forge(fresh_url)
    assert {"fact-record-missing", "row-invented"} <= checks()
    # As an earlier release wrote it down: that does not say which fact was of which kind.
    older = json.loads(written)
    del older["fact_kinds"]
    state.write_text(json.dumps(older), encoding="utf-8")
    assert {"fact-record-missing", "completeness-missing"} <= checks()


def rows(url: str, *tables: str) -> list[int]:
    """How many rows each table has."""
    with psycopg.connect(url) as owner:
        found = [owner.execute(f"SELECT count(*) FROM credit.{t}").fetchone() for t in tables]  # noqa: S608 - ours
    return [row[0] for row in found if row is not None]


def test_another_key_is_refused_while_the_first_one_is_not_in_the_log_yet(fresh_url: str) -> None:
    for role in (CONTRIBUTOR, OPERATOR):
        with connect(fresh_url, role=role) as connection:
            check_pseudonym_keys(connection, {1: b"a" * 32})
            with pytest.raises(ConfigurationError, match="not the key"):
                check_pseudonym_keys(connection, {1: b"b" * 32})
    admit(fresh_url)
    assert rows(fresh_url, "pseudonym_key") == [1]


def test_a_gateway_does_not_sign_with_a_key_that_is_about_to_be_a_partners(
    fresh_url: str, tmp_path: Path
) -> None:
    create_key_directory(tmp_path / "keys")
    keys = DirectoryKeyProvider(tmp_path / "keys")
    with connect(fresh_url, role=OPERATOR) as operator:
        record_partner(operator, "bank-a", EVERYTHING, adapter="canonical")
        (signer, *_) = keys.answer_signers()
        record_key(operator, "bank-a", signer, PERIOD)
    with pytest.raises(ConfigurationError, match="a partner is registered with one of"):
        check_gateway_keys(fresh_url, fresh_url, ORIGIN, keys)
