# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence is erased and the log still stands; its keys are renewed and it still opens."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import errors as pg

from gateway.audit.findings import Check
from gateway.audit.retention import RetentionCoverage
from gateway.domain.access.audit_entry import Access, AuditEntry
from gateway.domain.access.retention import Period
from gateway.domain.codes import Outcome
from gateway.errors import ConfigurationError, StoreError, StorePermissionError
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemClock, SystemRandomness
from gateway.services.admin.erasure import (
    Due,
    apply_retention,
    due_evidence,
    rotate_evidence_keys,
)
from gateway.services.audit.replay.evidence import Verdict
from gateway.signing.key_directory import add_evidence_key
from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR, connect
from gateway.store.log.retention import RetentionStore, WrappedKey
from gateway.wire.entries import decode_entry, encode_entry
from tests.support.fakes import CountingRandomness
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_cli import begin_rotation
from tests.support.log.audit_database import admit, findings, open_store
from tests.support.log.audit_entries import answered, refused
from tests.support.records.replay_all import replay_all
from tests.support.records.replay_world import past

FIVE_YEARS = Period(60, 0)
# The first two of five rounds, 45 days apart, are then older than five years.
AGE = timedelta(days=5 * 366 + 60)
ANSWERS = 50
FUNCTIONS = (
    "audit.due_evidence_keys(now() - interval '1 year', 'all')",
    "audit.kept_evidence_keys()",
    "audit.destroy_evidence_keys(now() - interval '1 year', 'test')",
    "audit.begin_rotation('test')",
    "audit.begun_rotations()",
    "audit.evidence_keys_to_rewrap(1, '2', '-infinity', -1, 10)",
    "audit.rewrap_evidence_keys('2', '{}', '{}', '{}', '{}', 'test')",
)


def rows(url: str, statement: str) -> list[tuple[Any, ...]]:
    """What a superuser reads."""
    with psycopg.connect(url) as superuser:
        return superuser.execute(statement.encode()).fetchall()


def log_of(url: str) -> list[list[tuple[Any, ...]]]:
    """Everything of the log that must never change; no wrapped keys."""
    return [
        rows(url, "TABLE audit.entry ORDER BY leaf_index"),
        rows(url, "TABLE audit.checkpoint ORDER BY tree_size"),
        rows(url, "TABLE audit.tree_node ORDER BY level, node_index"),
        rows(url, "TABLE audit.log_head"),
        rows(url, "SELECT leaf_index, entry_time, sealed FROM audit.evidence ORDER BY leaf_index"),
    ]


def accesses(url: str) -> list[tuple[str, str, int, str]]:
    """What operators left on record."""
    return rows(
        url,
        "SELECT actor, verb, row_limit, cause FROM audit.access WHERE actor LIKE 'operator:%'"
        " ORDER BY access_id",
    )


def verdicts(stack: Stack) -> Counter[Verdict]:
    """What replay says of all answers."""
    admit(stack.database_url, LogSigner(ORIGIN, stack.keys.log_signer()))
    return Counter(result.verdict for result in replay_all(stack.database_url, stack.keys))


def operate(url: str, work: Callable[[RetentionStore], Any]) -> Any:
    """Does something as the operator."""
    with connect(url, role=OPERATOR) as connection:
        return work(RetentionStore(connection))


def apply_all(url: str, period: Period = FIVE_YEARS) -> dict[str, int]:
    """Erases all that is due; how many by class."""

    def work(store: RetentionStore) -> dict[str, int]:
        periods = {"answered": period, "refused": period}
        return {
            due.evidence_class: apply_retention(store, due, "yearly", lambda _done: None)
            for due in due_evidence(store, periods, datetime.now(UTC))
        }

    found: dict[str, int] = operate(url, work)
    return found


def rotate(stack: Stack, new: str, *, keks: dict[str, bytes] | None = None) -> Any:
    """Wraps all keys by the newest."""

    def work(store: RetentionStore) -> Any:
        if not store.go_on():
            begin_rotation(stack.database_url, LogSigner(ORIGIN, stack.keys.log_signer()))
            assert store.go_on()
        return rotate_evidence_keys(
            store,
            keks=stack.keys.evidence_keys() if keks is None else keks,
            new_kek_id=new,
            randomness=SystemRandomness(),
            cause="test",
            on_progress=lambda _done: None,
        )

    return operate(stack.database_url, work)


async def test_what_is_past_its_retention_is_erased_and_nothing_else_changes(
    database_url: str, tmp_path: Path
) -> None:
    async with past(database_url, tmp_path, queries=ANSWERS, age=AGE) as stack:
        before = log_of(database_url)
        destroyed = apply_all(database_url)
    assert destroyed == {"answered": 2 * ANSWERS // 5, "refused": 0}
    assert log_of(database_url) == before
    assert verdicts(stack) == {
        Verdict.ERASED: 2 * ANSWERS // 5,
        Verdict.EQUAL: 3 * ANSWERS // 5,
    }
    # Again: nothing is left to erase, and nothing is put on record.
    recorded = accesses(database_url)
    assert apply_all(database_url) == {"answered": 0, "refused": 0}
    assert accesses(database_url) == recorded


@pytest.mark.exhaustive
async def test_what_was_erased_stands_on_record_so_that_each_erased_key_is_covered(
    database_url: str, tmp_path: Path
) -> None:
    async with past(database_url, tmp_path, queries=ANSWERS, age=AGE):
        apply_all(database_url)
    found = rows(
        database_url,
        "SELECT actor, verb, filter_digest, row_limit, cause, access_id FROM audit.access"
        " WHERE verb = 'retention'",
    )
    assert sum(row[3] for row in found) == 2 * ANSWERS // 5
    coverage = RetentionCoverage()
    for actor, verb, digest, row_limit, cause, number in found:
        assert re.fullmatch(r"answered before [0-9T:-]+Z: yearly", cause)
        coverage.add(
            AuditEntry(
                entry_time=datetime.now(UTC),
                partner=actor,
                method="/creditgateway.audit/retention",
                outcome=Outcome.RECORDED,
                request_digest=b"",
                trace_id=b"",
                access=Access(verb, digest, row_limit, cause, number, 0),
            )
        )
    for outcome, time, erased in rows(
        database_url,
        "SELECT e.outcome, v.entry_time, v.wrapped_key IS NULL"
        " FROM audit.evidence v JOIN audit.entry e USING (leaf_index)",
    ):
        assert coverage.covers(Outcome(outcome), time) == erased


async def test_the_log_verifies_after_an_erasure_and_not_after_one_without_a_record(
    database_url: str, tmp_path: Path
) -> None:
    async with past(database_url, tmp_path, queries=ANSWERS, age=AGE) as stack:
        pass
    signer = LogSigner(ORIGIN, stack.keys.log_signer())
    apply_all(database_url)
    # Until the record is an entry, nothing vouches for what was erased.
    found = findings(database_url, signer)
    assert {finding.check for finding in found} == {Check.EVIDENCE_ERASED}
    assert len(found) == 2 * ANSWERS // 5
    async with open_store(database_url, signer, SystemClock()) as store:
        assert await store.append_accesses(datetime.min.replace(tzinfo=UTC)) > 0
    assert findings(database_url, signer) == []
    with psycopg.connect(database_url, autocommit=True) as superuser:
        # What a dropped partition would have held.
        superuser.execute("DELETE FROM audit.evidence WHERE wrapped_key IS NULL")
    assert findings(database_url, signer) == []
    assert verdicts(stack) == {
        Verdict.ERASED: 2 * ANSWERS // 5,
        Verdict.EQUAL: 3 * ANSWERS // 5,
    }
    ((young,),) = rows(database_url, "SELECT max(leaf_index) FROM audit.evidence")
    with psycopg.connect(database_url, autocommit=True) as superuser:
        superuser.execute(
            "UPDATE audit.evidence SET wrapped_key = NULL WHERE leaf_index = %s", [young]
        )
    assert [(f.check, f.leaf_index, f.column) for f in findings(database_url, signer)] == [
        (Check.EVIDENCE_ERASED, young, "wrapped_key")
    ]


@pytest.mark.exhaustive
async def test_a_class_has_a_retention_of_its_own(database_url: str, tmp_path: Path) -> None:
    async with past(database_url, tmp_path, queries=10, age=AGE):
        pass
    (due,) = operate(
        database_url,
        lambda store: due_evidence(store, {"refused": Period(12, 0)}, datetime.now(UTC)),
    )
    assert due.keys == 1  # the one refusal, of the last round
    assert operate(
        database_url, lambda store: apply_retention(store, due, "rule", lambda _done: None)
    )
    erased = rows(
        database_url,
        "SELECT e.outcome FROM audit.evidence v JOIN audit.entry e USING (leaf_index)"
        " WHERE wrapped_key IS NULL",
    )
    assert erased == [(Outcome.REFUSED,)]


async def test_young_evidence_a_missing_cause_and_an_unknown_class_are_refused(
    database_url: str, tmp_path: Path
) -> None:
    async with past(database_url, tmp_path, queries=5, age=AGE):
        pass
    now = datetime.now(UTC)
    due = Due("answered", now - timedelta(days=400), ((now, 1),))
    with connect(database_url, role=OPERATOR) as connection:
        store = RetentionStore(connection)
        for periods in ({"answered": Period(0, 30)}, {"others": FIVE_YEARS}):
            with pytest.raises(ConfigurationError):
                due_evidence(store, periods, now)
        for cause in ("", "  ", "x" * 151):
            with pytest.raises(ConfigurationError):
                apply_retention(store, due, cause, lambda _done: None)
        # Postgres holds to the same, whatever the command says.
        with pytest.raises(StorePermissionError):
            store.destroy(now - timedelta(days=30), "all", "x")
        for evidence_class, cause in (("all", " "), ("others", "x")):
            with pytest.raises(StoreError):
                store.destroy(due.before, evidence_class, cause)
    assert rows(database_url, "SELECT FROM audit.evidence WHERE wrapped_key IS NULL") == []
    assert accesses(database_url) == []


def test_only_the_operator_may_and_he_may_nothing_else(database_url: str) -> None:
    for role in (GATEWAY, CONTRIBUTOR, AUDITOR):
        with connect(database_url, role=role) as connection:
            for function in FUNCTIONS:
                with pytest.raises(pg.InsufficientPrivilege):
                    connection.execute(f"SELECT {function}".encode())
    with connect(database_url, role=OPERATOR) as connection:
        for function in FUNCTIONS:
            if "to_rewrap" not in function:  # which takes a record
                connection.execute(f"SELECT {function}".encode())
        for statement in (
            "SELECT FROM audit.entry",
            "SELECT FROM audit.evidence",
            "SELECT FROM audit.access",
            "UPDATE audit.evidence SET wrapped_key = NULL",
            "DELETE FROM audit.evidence",
            "DELETE FROM audit.access",
            "SELECT audit.request_digest_of('')",
            "SELECT audit.add_access('operator:me', 'retention', '{}', 1, '')",
            "SELECT audit.record_access('show', '{}', 1, '')",
        ):
            with pytest.raises(pg.InsufficientPrivilege):
                connection.execute(statement.encode())


async def test_after_a_rotation_the_new_key_opens_all_and_the_old_one_can_go(
    database_url: str, tmp_path: Path
) -> None:
    async with past(database_url, tmp_path, queries=ANSWERS, age=AGE) as stack:
        apply_all(database_url)
        begin_rotation(database_url, LogSigner(ORIGIN, stack.keys.log_signer()))
        before = log_of(database_url)
        new = add_evidence_key(stack.directory / "keys")
        assert new == "0002"
        rotation = rotate(stack, new)
    kept = 3 * ANSWERS // 5 + 1  # with the refusal
    assert rotation.complete
    assert rotation.renewed == kept
    assert log_of(database_url) == before
    assert accesses(database_url)[-1][1:] == ("rotate-evidence", kept, "test")
    (stack.directory / "keys" / "evidence-0001.key").unlink()
    # What was erased stays erased.
    assert verdicts(stack) == {
        Verdict.ERASED: 2 * ANSWERS // 5,
        Verdict.EQUAL: 3 * ANSWERS // 5,
    }
    # Again: there is nothing left to do.
    assert rotate(stack, new).renewed == 0


@pytest.mark.exhaustive
async def test_a_rotation_that_was_broken_off_is_completed_by_the_next(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.services.admin.erasure._PAGE", 7)
    async with past(database_url, tmp_path, queries=20) as stack:
        pass
    new = add_evidence_key(stack.directory / "keys")

    class BrokenOffError(Exception):
        """Somebody pressed a key."""

    def stop(_done: int) -> None:
        raise BrokenOffError

    begin_rotation(database_url, LogSigner(ORIGIN, stack.keys.log_signer()))
    with connect(database_url, role=OPERATOR) as connection:
        store = RetentionStore(connection)
        assert store.go_on()
        with pytest.raises(BrokenOffError):
            rotate_evidence_keys(
                store,
                keks=stack.keys.evidence_keys(),
                new_kek_id=new,
                randomness=CountingRandomness(),
                cause="",
                on_progress=stop,
            )
    kept = operate(database_url, RetentionStore.kept)
    assert [(each.kek_id, each.keys) for each in kept] == [("0001", 14), (new, 7)]
    rotation = rotate(stack, new)
    assert rotation.renewed == 14
    assert rotation.complete
    assert verdicts(stack) == {Verdict.EQUAL: 20}


@pytest.mark.exhaustive
async def test_keys_that_do_not_open_and_keys_that_are_not_there_are_named_and_left(
    database_url: str, tmp_path: Path
) -> None:
    async with past(database_url, tmp_path, queries=10) as stack:
        pass
    with psycopg.connect(database_url, autocommit=True) as superuser:
        superuser.execute("UPDATE audit.evidence SET wrapped_key = '\\x00' WHERE leaf_index = 2")
        superuser.execute("UPDATE audit.evidence SET kek_id = 'lost' WHERE leaf_index = 3")
    new = add_evidence_key(stack.directory / "keys")
    rotation = rotate(stack, new)
    assert (rotation.renewed, rotation.unopened, rotation.without_key) == (9, [2], {"lost": 1})
    assert not rotation.complete
    kept = rows(database_url, "SELECT leaf_index, kek_id FROM audit.evidence WHERE leaf_index < 4")
    assert dict(kept) == {0: new, 1: new, 2: "0001", 3: "lost"}


def test_a_key_destroyed_meanwhile_is_not_brought_back(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as superuser:
        superuser.execute(
            "INSERT INTO audit.evidence VALUES (0, '2020-01-01', '1', '\\x01', '\\x02')"
        )
        key = WrappedKey(0, datetime(2020, 1, 1, tzinfo=UTC), "1", b"\x01", None)
        superuser.execute("UPDATE audit.evidence SET wrapped_key = NULL")
        assert operate(database_url, lambda store: store.rewrap("2", [(key, b"new")], "")) == 0
        found = superuser.execute("SELECT kek_id, wrapped_key FROM audit.evidence").fetchall()
    assert found == [("1", None)]
    assert accesses(database_url) == []


def test_the_database_finds_the_request_digest_in_every_kind_of_entry(database_url: str) -> None:
    long = answered(2, partner="b" * 63)
    long.keyids = tuple(f"{number:064x}" for number in range(4))
    bare = refused(4)
    bare.method = ""
    with psycopg.connect(database_url) as superuser:
        for entry in (answered(1), long, refused(3), bare):
            raw = encode_entry(entry)
            assert decode_entry(raw).request_digest == entry.request_digest
            found = superuser.execute("SELECT audit.request_digest_of(%s)", [raw]).fetchone()
            assert found == (entry.request_digest,)
            for length in range(len(raw.partition(entry.request_digest)[0])):
                cut = superuser.execute(
                    "SELECT audit.request_digest_of(%s)", [raw[:length]]
                ).fetchone()
                assert cut == (None,)
