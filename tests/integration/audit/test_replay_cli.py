# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Replay from the command line: one entry, all, a sample; what differs is shown."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.audit import context
from gateway.cli.audit.app import make_app
from gateway.errors import StorePermissionError
from gateway.services.audit.replay import ranges as replay_ranges
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.log.reading import ROWS_AT_ONCE, AuditReader, ReadAccess, connect_auditor
from gateway.store.records.access import RecordsAccess
from gateway.store.records.replay import SubjectReader, subjects_filter
from tests.support.facts import make_older_than_facts
from tests.support.gateway.stack import Stack
from tests.support.log.audit_cli import run_admitted
from tests.support.records.pasts import Pasts
from tests.support.records.replay_world import past

ANSWERS = 30
Run = Callable[..., Result]


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway that has answered, and refused once."""
    async with pasts.copied(tmp_path, queries=ANSWERS) as stack:
        yield stack


@pytest.fixture
def run(world: Stack) -> Run:
    """Runs the verb on this test's database and keys."""
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
        "CREDIT_GATEWAY_KEYS": str(world.directory / "keys"),
        "COLUMNS": "200",
    }

    def invoke(*arguments: str, cause: str = "audit 2026-4") -> Result:
        given = ["replay", *arguments, *(["--cause", cause] if cause else [])]
        return run_admitted(world, given, environment)

    return invoke


def refusal_of(url: str) -> int:
    """The leaf index of the one refusal."""
    with psycopg.connect(url) as superuser:
        row = superuser.execute("SELECT leaf_index FROM audit.entry WHERE outcome = 2").fetchone()
    assert row is not None
    return int(row[0])


def test_all_answers_are_equal_and_counted(run: Run) -> None:
    result = run("--all", "--json")
    assert result.exit_code == 0
    document = json.loads(result.stdout)
    assert (document["equal"], document["not_answered"]) == (
        ANSWERS,
        document["tree_size"] - ANSWERS,
    )
    assert document["findings"] == []
    assert f"{ANSWERS} of {ANSWERS} answers rebuilt byte for byte" in run("--all").stdout


def killed(_ends: tuple[int, int]) -> None:
    """A worker that the kernel kills for want of memory."""
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.exhaustive
def test_any_number_of_workers_says_the_same_in_the_same_order(
    run: Run, world: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replay_ranges, "_RANGE", 7)
    with psycopg.connect(world.database_url, autocommit=True) as superuser:
        superuser.execute("UPDATE credit.repayment_record SET paid = paid + 1, due = due + 2")
        superuser.execute("UPDATE audit.evidence SET sealed = '\\x00' WHERE leaf_index = 9")
        superuser.execute("DELETE FROM audit.entry WHERE leaf_index IN (6, 7)")
    said = [
        json.loads(run("--all", "--json", "--workers", str(count)).stdout) for count in (0, 1, 3)
    ]
    assert said[0]["different"] > 3
    assert said[0]["findings"] == sorted(said[0]["findings"], key=lambda each: each["leaf_index"])
    assert said[1] == said[2] == said[0]


@pytest.mark.exhaustive
def test_a_replay_whose_worker_was_killed_could_not_check(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replay_ranges, "_work", killed)
    result = run("--all", "--workers", "2")
    assert result.exit_code == 2
    assert "a worker process ended" in result.output
    assert "rebuilt" not in result.stdout


def test_one_entry_is_replayed_and_a_refusal_has_nothing_to_replay(run: Run, world: Stack) -> None:
    assert "1 of 1 answer rebuilt" in run("0").stdout
    refused = run(str(refusal_of(world.database_url)))
    assert refused.exit_code == 2
    assert "1 entries hold no answer to rebuild" in refused.stdout
    assert run("1000000").exit_code == 2


def test_a_sample_is_of_answers_only_and_the_seed_repeats_it(run: Run, world: Stack) -> None:
    first = json.loads(run("--sample", "7", "--seed", "3", "--tree-size", "20", "--json").stdout)
    assert first["equal"] == 7
    assert first["not_answered"] == 0
    with psycopg.connect(world.database_url, autocommit=True) as superuser:
        superuser.execute("UPDATE credit.repayment_record SET paid = paid + 1, due = due + 2")
    same = ("--sample", "9", "--seed", "5", "--tree-size", "20", "--json")
    documents = [json.loads(run(*same).stdout) for _ in range(2)]
    assert documents[0] == documents[1]
    assert documents[0]["different"] > 0
    assert (documents[0]["tree_size"], documents[0]["seed"]) == (20, 5)
    everything = json.loads(run("--sample", "1000", "--json").stdout)
    assert everything["equal"] + everything["different"] == ANSWERS
    assert run("--all", "--tree-size", "1000").exit_code == 2
    with psycopg.connect(world.database_url) as superuser:
        rows = superuser.execute(
            "SELECT DISTINCT row_limit FROM audit.access WHERE cause = 'audit 2026-4' ORDER BY 1"
        ).fetchall()
    # Evidence of no more than was sampled could be opened; the other limit is that of facts,
    # which are read a page at a time.
    assert max({limit for (limit,) in rows} - {ROWS_AT_ONCE}) == ANSWERS


def test_differences_are_shown_figure_by_figure_and_fail(run: Run, world: Stack) -> None:
    with psycopg.connect(world.database_url, autocommit=True) as superuser:
        superuser.execute("UPDATE credit.repayment_record SET days_past_due = 95")
    result = run("--all")
    assert result.exit_code == 1
    assert "body-differs" in result.stdout
    assert "SERIOUSLY_OVERDUE" in result.stdout
    document = json.loads(run("--all", "--json").stdout)
    assert document["different"] == len(document["findings"]) > 0
    difference = document["findings"][0]["differences"][0]
    assert set(difference) == {"path", "then", "now"}
    assert difference["path"] == "status"


def test_a_missing_entry_is_named(run: Run, world: Stack) -> None:
    with psycopg.connect(world.database_url, autocommit=True) as superuser:
        superuser.execute("DELETE FROM audit.entry WHERE leaf_index = 3")
    document = json.loads(run("--all", "--json").stdout)
    found = {finding["leaf_index"]: finding["check"] for finding in document["findings"]}
    assert found.pop(3) == "entry-missing"
    # Later answers about the same person counted it as an inquiry.
    assert set(found.values()) <= {"body-differs"}


def test_without_a_key_for_the_evidence_nothing_can_be_checked(run: Run, world: Stack) -> None:
    (old,) = (world.directory / "keys").glob("evidence-*.key")
    old.rename(old.with_name("evidence-other.key"))
    result = run("--all")
    assert result.exit_code == 2
    assert "no-evidence-key" in result.stdout


def test_what_to_replay_is_named_once(run: Run) -> None:
    for arguments in ((), ("--all", "3"), ("--all", "--sample", "3")):
        assert run(*arguments).exit_code == 2


def test_there_is_no_replay_without_a_cause_and_every_one_is_on_record(
    run: Run, world: Stack
) -> None:
    assert run("0", cause="").exit_code == 2
    run("0", cause="case 17")
    with psycopg.connect(world.database_url) as superuser:
        causes = superuser.execute(
            "SELECT verb, cause, row_limit FROM audit.access WHERE cause LIKE 'case%'"
            " AND row_limit < 10000"  # that of facts allows so many
        ).fetchall()
    # One opens the evidence and one names the entry, of the first try and the second, then one
    # the person it is about.
    assert sorted(causes) == [("open-evidence", "case 17", 1)] * 2 + [("replay", "case 17", 1)] * 3


@pytest.mark.exhaustive
async def test_records_in_another_database_are_read_under_a_record_of_their_own(
    empty_database_url: str,
    second_empty_database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    records, log = empty_database_url, second_empty_database_url
    migrate(records)
    migrate_audit(log)
    make_older_than_facts(records)
    async with past(records, tmp_path, queries=20, log_url=log) as stack:
        pass
    given = ("--database-url", log, "--keys", str(stack.directory / "keys"), "--cause", "case 9")
    arguments = ["replay", "--sample", "8", "--seed", "1", "--tree-size", "20", *given, "--json"]
    result = run_admitted(stack, [*arguments, "--records-url", records], {}, log_url=log)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["equal"] == 8
    # Without it there are no records; and they are refused without the second record.
    with monkeypatch.context() as nobody_serves:
        nobody_serves.setattr(context, "PATIENCE_S", 0.0)
        assert CliRunner().invoke(make_app(), arguments).exit_code == 2
    with psycopg.connect(records) as superuser:
        noted = superuser.execute("SELECT actor, row_limit, cause FROM credit.access").fetchall()
    assert [row[1:] for row in noted] == [(8, "case 9")]
    assert noted[0][0].startswith("auditor:")
    with connect_auditor(records) as connection:
        reader = AuditReader(connection)
        subject, other = bytes(32), bytes([1]) * 32
        named = subjects_filter([1], [subject], [])
        access = ReadAccess(1, json.dumps(named), 8)
        with pytest.raises(StorePermissionError):
            SubjectReader(reader, access).accounts([(subject, 1)])
        noted_again = SubjectReader(
            reader, access, RecordsAccess.recorded(reader, access, "case 10")
        )
        assert noted_again.accounts([(subject, 1)]) == [[]]
        for asked in ([(subject, 1)] * 9, [(other, 1)], [(subject, 1), (other, 1)]):
            with pytest.raises(StorePermissionError):
                noted_again.accounts(asked)
        # Within one transaction it is neither confirmed nor used.
        with pytest.raises(StorePermissionError), connection.transaction():
            RecordsAccess.recorded(reader, access, "case 11")
