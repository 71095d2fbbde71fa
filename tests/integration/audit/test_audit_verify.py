# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log in a real Postgres is verified in parts: fast, resumable, from a trusted place."""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.audit.access_entry import access_entry
from gateway.audit.findings import Check
from gateway.audit.log_state import LogState
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import RecordedAccess
from gateway.audit.source import SPAN
from gateway.cli.audit.app import make_app
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.retention import SHORTEST
from gateway.errors import MalformedError, ProofError, SignatureError
from gateway.services.audit import verify, verify_segments
from gateway.services.audit.verify import LogVerification, Verified, new_state, trusted_state
from gateway.services.audit.verify_segments import Span, Workers
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import ROWS_AT_ONCE, WHOLE_LOG, AuditReader, connect_auditor
from tests.support.databases import new_database
from tests.support.gateway.gateway_process import runs
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import (
    TIME,
    new_log_signer,
    pending,
    pending_refusal,
    verifier_of,
)
from tests.support.suite.exhaustive import first_every_day

SIGNER = new_log_signer()
LOG = verifier_of(SIGNER)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
SIZE = 700


@pytest.fixture(autouse=True)
def _small_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten segments of a small log instead of a part of one."""
    monkeypatch.setattr(verify, "SPAN", 64)


async def _fill(store: PostgresAuditStore, first: int, last: int) -> None:
    for low in range(first, last, 50):
        items = [
            pending(number, partner=f"bank-{number % 3}", time=TIME + timedelta(seconds=number))
            for number in range(low, min(low + 50, last) - 1)
        ]
        await store.append([*items, pending_refusal(low)])


@pytest.fixture(scope="module")
async def filled_url(module_database_url: str) -> str:
    """A log of 700 entries, some of them accesses, to be copied."""
    async with open_store(module_database_url, SIGNER) as store:
        await _fill(store, 0, 300)
        with connect_auditor(module_database_url) as connection:
            for _ in range(3):
                AuditReader(connection).open("verify", {}, row_limit=WHOLE_LOG)
        assert await store.append_accesses(LONG_AGO) == 3
        await _fill(store, 300, SIZE - 3)
    return module_database_url


@pytest.fixture
def log_url(postgres_url: str, filled_url: str) -> Iterator[str]:
    """A copy of it, of the test's own."""
    with new_database(postgres_url, filled_url) as url:
        yield url


@pytest.fixture
def reader(log_url: str) -> Iterator[AuditReader]:
    """An auditor."""
    with connect_auditor(log_url) as connection:
        yield AuditReader(connection)


def _verify(reader: AuditReader, state: LogState | None = None, **given: object) -> Verified:
    access = reader.open("verify", {}, row_limit=WHOLE_LOG)
    run = LogVerification(reader, access, LOG, state or new_state(), **given)  # type: ignore[arg-type]
    return run.run(TIME)


def test_a_whole_log_verifies_without_a_row_being_looked_at_slowly(
    reader: AuditReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow: list[int] = []
    careful = LogVerification._slowly

    def watched(self: LogVerification, low: int, high: int) -> None:
        slow.append(low)
        careful(self, low, high)

    monkeypatch.setattr(LogVerification, "_slowly", watched)
    found = _verify(reader)
    assert found.findings == []
    assert slow == []
    assert found.tree_size == SIZE
    assert LOG.verify(found.checkpoint).root_hash == found.root_hash
    assert found.outcomes == {
        "ANSWERED": SIZE - 3 - 14,
        "INVALID_SIGNATURE": 14,
        "RECORDED": 3,
    }
    assert found.unlogged == 1  # the verification's own


def test_looked_at_row_by_row_a_whole_log_is_the_same(
    reader: AuditReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    fast = _verify(reader)
    monkeypatch.setattr(verify, "digest_of", lambda *_: None)
    slow = _verify(reader)
    assert slow.findings == []
    assert (slow.root_hash, slow.outcomes) == (fast.root_hash, fast.outcomes)


def test_an_empty_log_verifies(database_url: str) -> None:
    with connect_auditor(database_url) as connection:
        found = _verify(AuditReader(connection))
    assert (found.tree_size, found.findings) == (0, [])


@pytest.mark.parametrize("key", ["other key", "other origin"])
def test_another_logs_key_verifies_nothing(reader: AuditReader, key: str) -> None:
    other = new_log_signer() if key == "other key" else new_log_signer("other.example")
    access = reader.open("verify", {}, row_limit=WHOLE_LOG)
    found = LogVerification(reader, access, verifier_of(other), new_state()).run(TIME)
    assert Check.HEAD_DIFFERS in {finding.check for finding in found.findings}


DEFECTS = (
    "UPDATE audit.entry SET purpose = 3 WHERE leaf_index IN (200, 201)",
    "UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 130",
    "UPDATE audit.entry SET leaf_hash = sha256('x') WHERE leaf_index = 300",
    "DELETE FROM audit.entry WHERE leaf_index BETWEEN 383 AND 385",
    "UPDATE audit.evidence SET sealed = 'other' WHERE leaf_index = 20",
    "UPDATE audit.evidence SET wrapped_key = NULL WHERE leaf_index = 460",
    "DELETE FROM audit.evidence WHERE leaf_index = 500",
    "INSERT INTO audit.evidence SELECT 9, now(), kek_id, NULL, sealed FROM audit.evidence LIMIT 1",
    "UPDATE audit.checkpoint SET root_hash = sha256('x') WHERE tree_size = 150",
    "DELETE FROM audit.checkpoint WHERE tree_size = 250",
    "UPDATE audit.tree_node SET hash = sha256('x') WHERE level = 8",
    "UPDATE audit.partner_chain SET leaf_hash = sha256('x') WHERE partner_id = 'bank-0'",
    "DELETE FROM audit.nonce WHERE partner_id = 'bank-1'",
    "UPDATE audit.access SET cause = 'another' WHERE access_id = 1",
)


@pytest.mark.parametrize("count", first_every_day([1, 2, 5]))
def test_any_number_of_workers_finds_the_same_in_the_same_order(
    log_url: str, reader: AuditReader, count: int
) -> None:
    access = reader.open("verify", {}, row_limit=WHOLE_LOG)
    with psycopg.connect(log_url) as owner:
        for defect in DEFECTS:
            assert owner.execute(defect.encode()).rowcount > 0, defect
    alone = LogVerification(reader, access, LOG, new_state()).run(TIME)
    assert len({finding.check for finding in alone.findings}) > len(DEFECTS) // 2
    with Workers(count, log_url, access, verifier_of(SIGNER)) as workers:
        found = LogVerification(reader, access, LOG, new_state(), workers=workers).run(TIME)
    assert found.findings == alone.findings
    assert (found.tree_size, found.root_hash, found.outcomes) == (
        alone.tree_size,
        alone.root_hash,
        alone.outcomes,
    )


def test_a_worker_keeps_nothing_of_the_segments_that_it_has_digested(
    log_url: str, reader: AuditReader
) -> None:
    access, kept = reader.open("verify", {}, row_limit=WHOLE_LOG), []
    try:
        verify_segments._begin(log_url, access, LOG, None, EntryFiles())
        for low in range(0, 640, 64):
            verify_segments._work(Span(low, low + 64), bytes(16), RetentionCoverage())
            kept.append(len(gc.get_objects()))
    finally:
        gc.unfreeze()
        gc.enable()
        verify_segments._Worker.reader.connection.close()
    assert kept[-1] - kept[2] < len(kept)


def killed(_span: Span, *_others: object) -> None:
    """A worker that the kernel kills for want of memory."""
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.exhaustive
def test_a_verification_whose_worker_was_killed_has_verified_nothing(
    log_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify_segments, "_work", killed)
    given = ["verify", "--database-url", log_url, "--log-key", SIGNER.vkey, "--workers", "2"]
    result = CliRunner().invoke(make_app(), given)
    assert result.exit_code == 2
    assert "a worker process ended" in result.output
    assert "verified" not in result.output


@pytest.mark.parametrize("stop", first_every_day([1, 4, 10]))
def test_a_verification_that_was_broken_off_goes_on_where_it_was(
    reader: AuditReader, log_url: str, stop: int
) -> None:
    with psycopg.connect(log_url) as owner:
        owner.execute("UPDATE audit.entry SET purpose = 3 WHERE leaf_index = 7")
    saved: list[str] = []

    def save(state: LogState) -> None:
        saved.append(state.dump(LOG.origin))
        if len(saved) == stop:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _verify(reader, on_progress=save)
    state = LogState.load(saved[-1], LOG.origin)
    assert state.tree.size == stop * 64
    found = _verify(reader, state)
    assert [finding.leaf_index for finding in found.findings] == [7]
    assert found.tree_size == SIZE
    assert found.outcomes == _verify(reader).outcomes


async def test_a_finished_verification_goes_on_with_what_was_appended_since(
    reader: AuditReader, log_url: str
) -> None:
    saved: list[str] = []
    assert _verify(reader, on_progress=lambda s: saved.append(s.dump(LOG.origin))).findings == []
    async with open_store(log_url, SIGNER) as store:
        await _fill(store, 1000, 1150)
        await store.append_accesses(LONG_AGO)
    again = LogState.load(saved[-1], LOG.origin)
    assert again.tree.size == SIZE
    found = _verify(reader, again)
    assert found.findings == []
    assert found.tree_size == SIZE + 150 + 1


def test_a_state_of_another_log_or_form_is_refused() -> None:
    text = new_state().dump("one.example")
    for given, origin in ((text, "two.example"), ("{}", "one.example"), ("", "one.example")):
        with pytest.raises(MalformedError):
            LogState.load(given, origin)


@pytest.mark.parametrize("size", first_every_day([50, 300, 350, SIZE]))
def test_verification_begins_behind_a_trusted_checkpoint(reader: AuditReader, size: int) -> None:
    access = reader.open("verify", {}, row_limit=WHOLE_LOG)
    notes = {row.tree_size: row.checkpoint for row in reader.checkpoints(access)}
    sizes = sorted(notes)
    trusted = min(sizes, key=lambda known: abs(known - size))
    state = trusted_state(reader, access, LOG, notes[trusted])
    assert state.tree.size == trusted
    found = _verify(reader, state)
    assert found.findings == []
    assert found.root_hash == _verify(reader).root_hash


def test_what_was_altered_before_a_trusted_checkpoint_is_refused_or_not_looked_at(
    reader: AuditReader, log_url: str
) -> None:
    access = reader.open("verify", {}, row_limit=WHOLE_LOG)
    note = next(row.checkpoint for row in reader.checkpoints(access, 300))
    with psycopg.connect(log_url) as owner:
        owner.execute("UPDATE audit.entry SET reason = 'X' WHERE leaf_index IN (5, 600)")
    found = _verify(reader, trusted_state(reader, access, LOG, note))
    assert [finding.leaf_index for finding in found.findings] == [600]
    with psycopg.connect(log_url) as owner:
        owner.execute("UPDATE audit.tree_node SET hash = sha256(hash) WHERE node_index = 0")
    with pytest.raises(ProofError):
        trusted_state(reader, access, LOG, note)
    with pytest.raises(SignatureError):
        trusted_state(reader, access, LOG, new_log_signer().sign(3, bytes(32)))


async def test_what_is_appended_during_the_verification_is_verified_too(
    reader: AuditReader, log_url: str
) -> None:
    state = new_state()
    access = reader.open("verify", {}, row_limit=WHOLE_LOG)
    run = LogVerification(reader, access, LOG, state)
    run._to(SIZE, None)
    async with open_store(log_url, SIGNER) as store:
        await _fill(store, 1000, 1100)
    found = run.run(TIME)
    assert (found.tree_size, found.findings) == (SIZE + 100, [])


def test_keys_that_a_retention_destroys_during_the_verification_are_no_finding(
    reader: AuditReader, log_url: str
) -> None:
    access = reader.open("verify", {}, row_limit=WHOLE_LOG)
    run = LogVerification(reader, access, LOG, new_state())
    with psycopg.connect(log_url) as owner:
        owner.execute("UPDATE audit.evidence SET wrapped_key = NULL WHERE leaf_index IN (3, 9)")
    run._to(SIZE, None)
    assert [f.check for f in run._state.findings] == [Check.EVIDENCE_ERASED] * 2
    coverage = RetentionCoverage()
    coverage.add(_retention(TIME + timedelta(seconds=9)))
    run._drop_covered(coverage)
    assert [f.leaf_index for f in run._state.findings] == [9]


def _retention(before: datetime) -> AuditEntry:
    """The entry of a retention that destroyed all keys before a second."""
    text = before.strftime("%Y-%m-%dT%H:%M:%SZ")
    what = json.dumps({"class": "all", "before": text})
    recorded = RecordedAccess(
        access_time=before + SHORTEST,
        actor="operator:olga",
        verb="retention",
        filter_digest=sha256(what.encode()).digest(),
        row_limit=1,
        cause=f"all before {text}: test",
        transaction_id=1,
    )
    return access_entry(1, recorded)


def test_segments_are_perfect_subtrees_and_fit_one_reading_call() -> None:
    assert SPAN & (SPAN - 1) == 0
    assert SPAN <= ROWS_AT_ONCE


@pytest.mark.parametrize("place", first_every_day(["", "too long for a socket's name" * 4]))
def test_a_killed_verification_leaves_no_worker_behind(
    log_url: str, tmp_path: Path, place: str
) -> None:
    (tmp_path / place).mkdir(exist_ok=True)
    command = [sys.executable, "-m", "tests.support.log.verify_with_workers", log_url, SIGNER.vkey]
    environment = os.environ | ({"TMPDIR": str(tmp_path / place)} if place else {})
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:  # noqa: S603
        assert process.stdout is not None
        others = [int(pid) for pid in process.stdout.readline().split()]
        assert len(others) >= 2
        assert all(map(runs, others))
        process.kill()
    give_up = time.monotonic() + PATIENCE_S
    while any(map(runs, others)):
        assert time.monotonic() < give_up
        time.sleep(0.05)


@pytest.mark.parametrize("value", first_every_day(["infinity", "-infinity", "20000-01-01"]))
@pytest.mark.parametrize(
    ("table", "column", "row", "check"),
    [
        ("entry", "entry_time", "leaf_index = 200", Check.COLUMN_DIFFERS),
        ("evidence", "entry_time", "leaf_index = 200", Check.EVIDENCE_DIFFERS),
        ("checkpoint", "checkpoint_time", "tree_size = 200", Check.CHECKPOINT_DIFFERS),
        ("access", "access_time", "access_id = 1", Check.ACCESS_DIFFERS),
        ("nonce", "claim_date", "partner_id = 'bank-0'", Check.NONCE_INVENTED),
    ],
)
def test_a_time_that_no_clock_shows_is_named(  # noqa: PLR0913, PLR0917 - a row of the table
    log_url: str,
    reader: AuditReader,
    table: str,
    column: str,
    row: str,
    check: Check,
    value: str,
) -> None:
    with psycopg.connect(log_url) as owner:
        changed = owner.execute(
            f"UPDATE audit.{table} SET {column} = '{value}' WHERE {row}"  # noqa: S608 - our own
        )
        assert changed.rowcount > 0
    found = _verify(reader).findings
    assert check in {finding.check for finding in found}
