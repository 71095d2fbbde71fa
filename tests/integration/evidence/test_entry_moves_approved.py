# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who moves entries could keep no files: it takes two where destroying evidence does, and lasts."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg import errors as pg
from typer.testing import Result

from gateway import store
from gateway.audit.facts import evidence as evidence_facts
from gateway.audit.findings import Check
from gateway.audit.moved.entries import MovedDigest
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE
from gateway.errors import StoreError, StorePermissionError
from gateway.log.checkpoint import LogSigner
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.moved.moving import EntryMovingStore
from tests.integration.evidence.test_moved_entries import (
    EDGE,
    PARTITION,
    Audit,
    around_drop,
    audit,
    empty,
    evidence,
    findings,
    move,
    moved,
    out,
    past,
    rows,
    world,
)
from tests.support.four_eyes.operators import Office, opened_office
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_cli import admitting
from tests.support.log.audit_database import admit
from tests.support.processes.killed import is_killed

__all__ = ["audit", "evidence", "out", "past", "world"]  # the fixtures


@pytest.fixture
def office(world: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Two operators with keys of their own, and what they do takes both."""
    monkeypatch.setattr(evidence_facts, "TAKES_EFFECT", timedelta(0))
    (tmp_path / "office").mkdir()
    with opened_office(world.database_url, tmp_path / "office") as opened:
        opened.log_signer = LogSigner(ORIGIN, world.keys.log_signer())
        opened.register("alice", "bob")
        opened.require(DESTROY_EVIDENCE)
        yield opened


def by_alice(world: Stack, office: Office, out: Path, *options: str) -> Result:
    """Her move, while a gateway serves."""
    given = ["retention", "move-entries", "--tiles", str(out), "--older-than", "184d"]
    given += ["--cause", "OPS-12", "--log-key", office.log_signer.vkey]
    with admitting(world.database_url, office.log_signer, office.admit):
        return office.run("alice", *given, *options)


def not_approved(result: Result) -> int:
    """How often verification names that nobody approved something."""
    # This world's partners are older than facts, so more is named.
    return sum(check == Check.EVIDENCE_NOT_APPROVED for check, _ in findings(result))


async def test_a_move_waits_for_a_second_operator(
    world: Stack, office: Office, evidence: Path, out: Path, audit: Audit
) -> None:
    refused = await asyncio.to_thread(by_alice, world, office, out)
    assert (refused.exit_code, "second operator" in refused.output) == (2, True), refused.output
    looked = await asyncio.to_thread(by_alice, world, office, out, "--check-only", "--json")
    assert (looked.exit_code, json.loads(looked.stdout)["dropped"]) == (0, False)
    assert empty(world) == []
    (request,) = (str(each["change"]) for each in office.waiting())
    assert office.approve("bob", request).exit_code == 0
    office.admit()
    ((asked,),) = rows(world, "SELECT asked FROM credit.request")
    assert json.loads(asked)["ranges"] == [[0, EDGE]], "just what is to be dropped"
    done = await asyncio.to_thread(by_alice, world, office, out, "--approved", request)
    assert done.exit_code == 0, done.output
    assert empty(world) == [*range(EDGE)]
    admit(world.database_url, office.log_signer)
    verified = audit("verify", "--evidence-files", evidence, "--tiles", out, "--json")
    assert not_approved(verified) == 0


def test_past_the_verb_the_database_asks_and_what_nobody_approved_is_named(
    world: Stack, office: Office, evidence: Path, out: Path, audit: Audit
) -> None:
    with connect(world.database_url, role=OPERATOR) as operator:
        moving, digest = EntryMovingStore(operator), MovedDigest()
        for each in moving.entries(PARTITION):
            digest.add(*each)
        with pytest.raises(StorePermissionError):
            moving.begin(*PARTITION, 1, "OPS-12")
        for invented in (0, _newest_access(world), _newest_access(world) + 1):
            with pytest.raises(StorePermissionError):
                moving.move(invented, PARTITION, digest.entries, digest.value())
    assert empty(world) == []
    # With the database's rights: the setting is off for as long as it takes.
    office.owner("UPDATE credit.four_eyes SET actions = '{}'")
    assert by_alice(world, office, out).exit_code == 0
    office.owner("UPDATE credit.four_eyes SET actions = '{destroy-evidence}'")
    admit(world.database_url, office.log_signer)
    verified = audit("verify", "--evidence-files", evidence, "--tiles", out, "--json")
    assert (verified.exit_code, not_approved(verified)) == (1, 1), "its beginning"


def _newest_access(world: Stack) -> int:
    ((newest,),) = rows(world, "SELECT coalesce(max(access_id), 0) FROM audit.access")
    return int(newest)


def _backdate(office: Office, ago: timedelta) -> None:
    """What was begun, and the use of its request, are that much older."""
    office.owner(
        "UPDATE audit.access SET access_time = access_time - %s WHERE verb = 'begin-move-entries'",
        [ago],
    )
    office.owner("UPDATE credit.request_use SET use_time = use_time - %s", [ago])


def test_a_move_that_was_approved_goes_on_in_another_run_for_as_long_as_was_said(
    world: Stack, office: Office, out: Path
) -> None:
    asked = by_alice(world, office, out, "--days", "2")
    assert asked.exit_code == 2, asked.output
    (request,) = (str(each["change"]) for each in office.waiting())
    assert office.approve("bob", request).exit_code == 0
    office.admit()
    ((text,),) = rows(world, "SELECT asked FROM credit.request")
    assert json.loads(text)["days"] == 2, "the second operator saw it"
    approved = ("--days", "2", "--approved", request)
    assert is_killed(around_drop(after=False), lambda: by_alice(world, office, out, *approved))
    assert empty(world) == []
    # Long after an approval permits nothing that begins.
    _backdate(office, timedelta(hours=47))
    given = ["retention", "move-entries", "--tiles", str(out), "--older-than", "184d"]
    given += ["--log-key", office.log_signer.vkey]
    for who, cause in (("alice", "OPS-13"), ("bob", "OPS-12")):
        refused = office.run(who, *given, "--cause", cause)
        assert (refused.exit_code, "second operator" in refused.output) == (2, True)
    assert empty(world) == []
    done = by_alice(world, office, out)
    assert (done.exit_code, "continues what was begun at" in done.stderr) == (0, True), done.output
    assert empty(world) == [*range(EDGE)]


def test_after_the_days_that_were_said_a_move_is_begun_anew(
    world: Stack, office: Office, out: Path
) -> None:
    office.owner("UPDATE credit.four_eyes SET actions = '{}'")
    days = ("--days", "2")
    assert is_killed(around_drop(after=False), lambda: by_alice(world, office, out, *days))
    office.owner("UPDATE credit.four_eyes SET actions = '{destroy-evidence}'")
    late = by_alice(world, office, out)
    assert "second operator" in late.output, "it was begun without one, when none was needed"
    office.owner("UPDATE credit.four_eyes SET actions = '{}'")
    _backdate(office, timedelta(hours=49))
    anew = by_alice(world, office, out)
    assert (anew.exit_code, "continues" in anew.stderr) == (0, False), anew.output
    begun = "SELECT count(*) FROM audit.access WHERE verb = 'begin-move-entries'"
    assert rows(world, begun) == [(2,)]


def test_only_a_range_of_the_log_is_begun_and_only_for_days(world: Stack, out: Path) -> None:
    ((size,),) = rows(world, "SELECT tree_size FROM audit.log_head")
    with connect(world.database_url, role=OPERATOR) as operator:
        moving = EntryMovingStore(operator)
        for low, high, days, cause in (
            (0, size + 1, 1, "OPS-12"),
            (EDGE, EDGE, 1, "OPS-12"),
            (-1, EDGE, 1, "OPS-12"),
            (0, EDGE, 0, "OPS-12"),
            (0, EDGE, 32, "OPS-12"),
            (0, EDGE, 1, " "),
        ):
            with pytest.raises(StoreError):
                moving.begin(low, high, days, cause)
        assert moving.begun() == []
        begun = moving.begin(1, EDGE, 1, "OPS-12")
        assert [each.access_id for each in moving.begun()] == [begun]
        with pytest.raises(StorePermissionError):
            moving.move(begun, PARTITION, 0, bytes(32))  # more than what was begun
    for none in ("0", "32"):
        assert move(world, out, "--days", none).exit_code == 2
    assert empty(world) == []


def test_the_schema_does_not_go_back_once_entries_have_moved(world: Stack, out: Path) -> None:
    migrations = Path(store.__file__).parent / "migrations" / "audit"
    newest_first = sorted(
        (*migrations.glob("*_entry_files.sql"), *migrations.glob("*_begun_entry_moves.sql")),
        reverse=True,
    )
    assert len(newest_first) == 2
    downs = b"".join(
        each.read_text(encoding="utf-8").partition("-- migrate:down")[2].encode()
        for each in newest_first
    )
    with psycopg.connect(world.database_url) as owner:
        owner.execute(downs)
        owner.rollback()
    moved(world, out)
    with (
        psycopg.connect(world.database_url) as owner,
        pytest.raises(pg.IntegrityConstraintViolation),
    ):
        owner.execute(downs)
