# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever is changed in any table of the log, verification finds and names it.

The tables and columns are read from the catalogue: one that is added later is
changed here, too, without anybody having to remember it. Each change is made by
the database's owner, in a transaction that is rolled back afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from hashlib import sha256

import psycopg
import pytest

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import EvidenceRow
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.consents.uses import ConsentUse
from gateway.domain.facts.bodies import policy_body
from gateway.domain.facts.kinds import POLICY
from gateway.domain.quotas.charges import charges_of, counted_in
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from gateway.errors import Reason
from gateway.log.cosignature import CosignatureSigner
from gateway.runtime.system import SystemRandomness
from gateway.services.audit import verify
from gateway.services.audit.verify import LogVerification, new_state
from gateway.services.log.evidence import EvidenceSealer, evidence_digest, opens
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.admitting import append_facts
from gateway.store.facts.recording import record_fact
from gateway.store.log.pending import PendingEntry, SealedEvidence
from gateway.store.log.reading import WHOLE_LOG, AuditReader, connect_auditor
from gateway.wire.entries import encode_evidence
from tests.support.calls.cases import note_answers, opened_case
from tests.support.databases import new_database
from tests.support.facts import facts_pool
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import (
    TIME,
    answered,
    digest,
    new_log_signer,
    refused,
    verifier_of,
)
from tests.support.suite.exhaustive import first_every_day
from tests.support.tampering import Owner, Row, others
from tests.support.watches.logged import goes_on, logged_watch, newest_fact_leaf, note_watch

SIGNER = new_log_signer()
LOG = verifier_of(SIGNER)
KEK = bytes(range(32))
SEALER = EvidenceSealer("k1", KEK, SystemRandomness())
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
SIZE = 560
WIDEST = 256
"""Leaves that a finding may name at once and still count as naming one of them."""

# Check values of keys are no part of the log: whoever holds the keys compares them with
# these at every start and search (test_wrong_keys.py). Nor is where a portfolio's batches
# stand, for some hours: what a resumption finds there it checks against the entries and
# their tree, and the claims keep a place from being answered twice (ADR 40). What partners
# asked by the hour refuses nothing and can be counted again from the entries at any time
# (ADR 49). Whether a record of a read is
# known to be on disk opens reads for a day, and the record itself is what is verified. What
# maintenance is kept away with never has a row. How far watches have come within the buckets is
# told from the records, in tests/integration/watch/test_verified_watches.py.
# With their columns: a new one needs a reason, too.
SPARED = {
    "watch_position": "as_of bucket data_version partner_id until until_up_to up_to",
    "key_check": "check_value name",
    "portfolio_batch": "entry_time first_item first_leaf_index item_count partner_id"
    " portfolio_digest request_id",
    "asking_position": "leaf_index singleton",
    "asking_hour": "answered asked hour_start missed partner_id shifted",
    "access_confirmed": "access_id written_to",
    "maintenance": "never",
}
_OPENED = "that a case was opened, why and until when it waits, is in no entry (ADR 96)"
_BY_CALL = "tried with answers by call, in tests/integration/own_calls/test_own_cases.py"
SPARED_COLUMNS = {
    **{
        ("asking_case", column): _OPENED
        for column in (
            *("answer_until", "answered", "asked", "case_date", "hour_start", "missed"),
            *("open_time", "partner_id", "rule", "shifted"),
        )
    },
    ("asking_case", "answer_time"): "when the record of it was made is in its entry",
    ("asking_case", "first_answer_time"): "likewise",
    ("asking_case", "close_time"): "likewise",
    ("asking_case", "call_answers"): _BY_CALL,
    ("asking_case", "call_answer_leaf"): _BY_CALL,
}
"""Of a case, what no entry vouches for, or not in this log."""
FOUND_IF_NULL = {("asking_case", "first_answer_time"), ("asking_case", "close_time")}
"""Of these: that it was answered, and closed, is compared."""

# What Postgres itself refuses to hold, whoever asks: the only other value of it.
CANNOT_BE_CHANGED = {("log_head", "singleton")}
# Only whoever holds the key-encryption key can tell.
NEEDS_KEYS = {("evidence", "kek_id"), ("evidence", "wrapped_key")}
# The text that findings name a row of these by; the others are named by their leaf.
KEYED = {
    "access": "access {access_id}",
    "access_logged": "access {access_id}",
    "asking_case": "case {case_id}",
    "fact_logged": "fact {fact_id}",
    "consent_use": "consent_use {terms_commitment}",
    "cosignature": "cosignature {tree_size} {witness_key}",
    "log_head": "log_head",
    "nonce": "nonce {claim_date} {partner_id} {request_id}",
    "partner_chain": "partner_chain {partner_id}",
    "quota_use": "quota_use {partner_id} {name} {period_start} {subject_commitment}",
    "tree_node": "node {level}/{node_index}",
    "watch": "watch {partner_id}",
    "watch_event": "watch_event {partner_id} {number}",
}


def _sealed(entry: AuditEntry) -> SealedEvidence:
    sealed = SEALER.seal(encode_evidence(b"asked", b"answered"), entry.request_digest)
    entry.evidence_digest = evidence_digest(sealed)
    return sealed


QUOTAS = Quotas(
    None,
    (Limit(Counted.ANSWERS, Period.DAY, 1000), Limit(Counted.PERSON, Period.MONTH, 1000)),
)


def _pending(number: int) -> PendingEntry:
    entry = answered(number, partner=f"bank-{number % 3}", subject=digest(number % 5))
    if number % 9 == 8:
        entry = refused(number, partner=entry.partner)
        return PendingEntry(entry, _sealed(entry), None)

    def as_replay() -> tuple[AuditEntry, SealedEvidence | None]:
        replay = refused(number, Reason.REQUEST_REPLAYED, partner=entry.partner)
        replay.request_id = entry.request_id
        return replay, _sealed(replay)

    charges = charges_of(QUOTAS, entry)
    entry.counted_in = counted_in(charges)
    if number % 7:
        return PendingEntry(entry, _sealed(entry), as_replay, charges, as_replay)
    entry.consent_use = ConsentUse(digest("terms", number % 2), 0, SIZE, TIME)

    def as_used_up() -> tuple[AuditEntry, SealedEvidence | None]:
        raise AssertionError

    return PendingEntry(entry, _sealed(entry), as_replay, charges, as_replay, as_used_up=as_used_up)


def _first_asked(entry: AuditEntry) -> PendingEntry:
    def as_replay() -> tuple[AuditEntry, SealedEvidence | None]:
        raise AssertionError

    return PendingEntry(entry, _sealed(entry), as_replay)


@pytest.fixture(scope="module")
async def lived_url(module_database_url: str) -> str:
    """A log with rows in every table: answers, refusals, a replay, accesses, facts, a witness."""
    database_url = module_database_url
    with connect_auditor(database_url) as connection:
        for _ in range(5):
            AuditReader(connection).open("verify", {}, row_limit=WHOLE_LOG)
    note_answers(database_url, opened_case(database_url, "bank-0"), "a campaign", close=True)
    with connect(database_url, role=OPERATOR) as operator:
        for content in ("{}", "[]", "1"):
            body = policy_body(sha256(content.encode()).digest(), content)
            record_fact(operator, POLICY, "partner:bank-a", body)
    async with open_store(database_url, SIGNER) as store, facts_pool(database_url) as pool:
        for first in range(0, SIZE - 10, 50):
            await store.append([_pending(number) for number in range(first, first + 50)])
            if first == 250:
                await store.append_accesses(LONG_AGO)
                assert await append_facts(store, pool, apart=False) == 3
        await store.append([_pending(number) for number in (1, 2, 900, 901, 902)])
        dispute_leaf = newest_fact_leaf(database_url)
        watched = logged_watch("bank-0", dispute_leaf)
        _, _, told, *_ = await store.append(list(map(_first_asked, watched)))
        again = goes_on(watched, told.receipt.leaf_index)
        await store.append(list(map(_first_asked, again)))
    note_watch(database_url, watched, dispute_leaf)
    witness = CosignatureSigner("w.example", PrivateKeySigner(generate_private_key_pem("ed25519")))
    with psycopg.connect(database_url) as owner:
        for size, note in owner.execute(
            "SELECT tree_size, checkpoint FROM audit.checkpoint ORDER BY 1 LIMIT 3"
        ).fetchall():
            line = witness.sign(note, TIME.replace(microsecond=0))
            owner.execute(
                "INSERT INTO audit.cosignature VALUES (%s, %s, %s, %s)",
                [size, witness.vkey, line, TIME.replace(microsecond=0)],
            )
    return database_url


@pytest.fixture
def log_url(postgres_url: str, lived_url: str) -> Iterator[str]:
    """A copy of it, of the test's own."""
    with new_database(postgres_url, lived_url) as url:
        yield url


class Tamperer(Owner):
    """The database's owner, who changes something in the log and has it verified."""

    def __init__(self, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(url, "audit", SPARED)
        # Everything happens in one transaction already, the change's own.
        monkeypatch.setattr(LogVerification, "_snapshot", lambda _: nullcontext())
        monkeypatch.setattr(verify, "SPAN", 128)
        self._access = self.reader().open("verify", {}, row_limit=WHOLE_LOG, cause="test")

    def rows(self, table: str) -> list[Row]:
        """As of any owner; of accesses those that became entries."""
        rows = super().rows(table)
        if table == "access":
            logged = {row["access_id"] for row in self.rows("access_logged")}
            rows = [row for row in rows if row["access_id"] in logged]
        return rows

    def findings(self, *, keys: bool) -> list[Finding]:
        """What verification finds now."""
        run = LogVerification(
            self.reader(), self._access, LOG, new_state(), opens=_opens if keys else None
        )
        return run.run(TIME).findings


def _opens(row: EvidenceRow, request_digest: bytes) -> bool:
    key = KEK if row.kek_id == "k1" else bytes(32)
    return opens(key, row.wrapped_key or b"", request_digest)


@pytest.fixture
def tamperer(log_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tamperer]:
    """The owner, after showing that there is nothing to find yet."""
    made = Tamperer(log_url, monkeypatch)
    with made.connection:
        assert made.findings(keys=False) == []
        assert made.findings(keys=True) == []
        yield made


def _names(found: Sequence[Finding], table: str, row: Row, leaf: dict[int, int]) -> bool:
    """Whether one of the findings names a row."""
    texts = {name: v.hex() if isinstance(v, bytes) else v for name, v in row.items()}
    key = KEYED.get(table, "").format(**texts)
    index = row.get("leaf_index")
    if table == "checkpoint":
        index = row["tree_size"] - 1
    elif table in {"access", "access_logged"}:
        index = leaf.get(row["access_id"])
    for finding in found:
        if key and finding.row == key:
            return True
        first = finding.leaf_index
        if first is not None and index is not None:
            last = first if finding.last_index is None else finding.last_index
            if first <= index <= last < first + WIDEST:
                return True
        if table == "nonce" and finding.check is Check.NONCE_MISSING:
            return True
        # Of a case that is gone there is the record of who closed it.
        if table == "asking_case" and finding.check is Check.CASE_CLOSING_DIFFERS:
            return True
    return False


def _leaves(tamperer: Tamperer) -> dict[int, int]:
    return {row["access_id"]: row["leaf_index"] for row in tamperer.rows("access_logged")}


def test_no_column_hides_in_a_table_that_is_spared(tamperer: Tamperer) -> None:
    found = {table: {column.name for column in tamperer.columns(table)} for table in SPARED}
    assert found == {table: set(names.split()) for table, names in SPARED.items()}


def test_every_table_of_the_log_has_rows_to_change(tamperer: Tamperer) -> None:
    assert len(tamperer.tables()) >= 10
    for table in tamperer.tables():
        assert tamperer.rows(table), f"{table}: no rows; the test's log has to have some"


@pytest.mark.exhaustive
def test_every_changed_column_is_found_and_named(tamperer: Tamperer) -> None:
    leaves = _leaves(tamperer)
    changed = set()
    for table in tamperer.tables():
        rows = tamperer.rows(table)
        row = rows[len(rows) // 2]
        for column in tamperer.columns(table):
            for value in others(row[column.name], column):
                altered = row | {column.name: value}
                try:
                    with tamperer.changing(table):
                        tamperer.replace(table, row, altered)
                        keys = (table, column.name) in NEEDS_KEYS
                        found = tamperer.findings(keys=keys)
                except (psycopg.IntegrityError, psycopg.DataError):
                    continue  # Postgres refuses that value; another one
                changed.add((table, column.name))
                what = table, column.name
                if what in SPARED_COLUMNS and (value is not None or what not in FOUND_IF_NULL):
                    continue
                named = [_names(found, table, each, leaves) for each in (row, altered)]
                assert any(named), f"{table}.{column.name} -> {value!r}: {found}"
    assert tamperer.everything() - changed - SPARED_COLUMNS.keys() == CANNOT_BE_CHANGED


@pytest.mark.parametrize("place", first_every_day(["middle", "first", "last"]))
def test_every_deleted_row_is_found_and_named(tamperer: Tamperer, place: str) -> None:
    leaves = _leaves(tamperer)
    for table in tamperer.tables():
        if table in {"log_head", "cosignature"}:
            continue  # without a head nothing is verified; a missing witness proves less
        rows = tamperer.rows(table)
        row = rows[{"first": 0, "middle": len(rows) // 2, "last": -1}[place]]
        with tamperer.changing(table):
            tamperer.delete(table, row)
            found = tamperer.findings(keys=False)
        assert _names(found, table, row, leaves), f"{table} {row}: {found}"


@pytest.mark.exhaustive
def test_every_row_that_stands_there_twice_is_found_and_named(tamperer: Tamperer) -> None:
    leaves = _leaves(tamperer)
    for table in tamperer.tables():
        if table in {"log_head", "cosignature"}:
            continue  # one head is what there can be; the same statement twice says no more
        rows = tamperer.rows(table)
        row = rows[len(rows) // 2]
        with tamperer.changing(table):
            tamperer.allow_twice(table)
            tamperer.insert(table, row)
            found = tamperer.findings(keys=False)
        assert _names(found, table, row, leaves), f"{table} {row}: {found}"


@pytest.mark.exhaustive
def test_every_pair_of_rows_that_changed_places_is_found_and_named(tamperer: Tamperer) -> None:
    leaves = _leaves(tamperer)
    for table in tamperer.tables():
        keys = [column.name for column in tamperer.columns(table) if column.is_key]
        rows = tamperer.rows(table)
        one, two = rows[0], rows[len(rows) // 2]
        if one is two or set(keys) == set(one):
            continue  # a single row, or rows that are nothing but their key
        moved = [
            one | {key: two[key] for key in keys},
            two | {key: one[key] for key in keys},
        ]
        with tamperer.changing(table):
            for row in (one, two):
                tamperer.delete(table, row)
            for row in moved:
                tamperer.insert(table, row)
            found = tamperer.findings(keys=False)
        for row in moved:
            assert _names(found, table, row, leaves), f"{table} {row}: {found}"


def test_every_invented_row_is_found_and_named(tamperer: Tamperer) -> None:
    leaves = _leaves(tamperer)
    for table in tamperer.tables():
        if table == "log_head":
            continue
        columns = tamperer.columns(table)
        rows = tamperer.rows(table)
        row = rows[len(rows) // 2]
        key = next(column for column in columns if column.is_key and column.type != "smallint")
        for value in (*others(row[key.name], key), 777_777):
            invented = row | {key.name: value}
            if table == "asking_case":  # one for each partner, rule and day
                invented |= {"rule": "another"}
            try:
                with tamperer.changing(table):
                    tamperer.insert(table, invented)
                    if table == "access":
                        tamperer.insert("access_logged", {"access_id": value, "leaf_index": 9})
                    found = tamperer.findings(keys=False)
            except psycopg.Error:
                continue  # taken, or not of the type
            assert _names(found, table, invented, leaves), f"{table} {invented}: {found}"
            break
        else:
            pytest.fail(f"{table}: no row could be invented")
