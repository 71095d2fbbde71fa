# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is sealed is given to an operator for a move like all that opens something: on record.

With the wrapped keys that an operator renews, and the gateway's key-encryption keys, it could be
opened (docs/adr/0094).
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from typer.testing import Result

from gateway.audit.facts import evidence
from gateway.audit.findings import Check
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE, OPEN_EVIDENCE
from gateway.errors import StoreError, StoreNotReadyError, StorePermissionError
from gateway.runtime.kept_files import opened_files
from gateway.services.admin.moving import drop_month, write_month
from gateway.store.connections import OPERATOR, connect
from gateway.store.evidence.moving import MovingStore
from gateway.store.log.reads import openings
from gateway.store.log.reads.openings import record_opening
from gateway.wire.entries import decode_entry
from tests.integration.evidence.test_moved_evidence import (
    OLD,
    Audit,
    audit,
    findings,
    log_signer,
    move,
    moved_months,
    out,
    rows,
    stored,
    world,
)
from tests.support.four_eyes.operators import Office, opened_office
from tests.support.gateway.stack import Stack
from tests.support.log.audit_cli import admitting
from tests.support.log.audit_database import admit

__all__ = ["audit", "out", "world"]  # the fixtures

PAGE = "SELECT leaf_index, sealed FROM audit.evidence_to_move(%s, %s, -1, 100)"
LOGIN = "SELECT session_user::text"


def oldest(store: MovingStore) -> date:
    """Month of which something can be moved."""
    return next(each.month for each in store.months(datetime.now(UTC)) if each.entries)


def openings_of(world: Stack) -> list[tuple[str, str, int]]:
    """Who opened what, why, and how much of it, as entries of the log say."""
    admit(world.database_url, log_signer(world))
    entries = rows(world, "SELECT entry FROM audit.entry ORDER BY leaf_index")
    read = [decode_entry(bytes(raw)) for (raw,) in entries]
    return [
        (each.partner, each.access.cause, each.access.row_limit)
        for each in read
        if each.access is not None and each.access.verb == OPEN_EVIDENCE
    ]


@pytest.fixture
def office(world: Stack, tmp_path: Path) -> Iterator[Office]:
    """Operators with keys of their own; nothing is set."""
    (tmp_path / "office").mkdir()
    with opened_office(world.database_url, tmp_path / "office") as opened:
        opened.log_signer = log_signer(world)
        yield opened


def by_alice(world: Stack, office: Office, out: Path, *options: str) -> Result:
    """Her move, while a gateway serves."""
    given = ("retention", "move", "--out", str(out), "--cause", "OPS-12", "--older-than", "31d")
    with admitting(world.database_url, office.log_signer, office.admit):
        return office.run("alice", *given, *options)


def test_without_its_own_record_of_that_month_in_the_log_an_operator_is_given_nothing(
    world: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openings, "_PATIENCE_S", 0.0)
    with (
        connect(world.database_url, role=OPERATOR) as operator,
        psycopg.connect(world.database_url, autocommit=True) as owner,
    ):
        store = MovingStore(operator)
        first, second, *_ = (each.month for each in store.months(datetime.now(UTC)))
        with pytest.raises(psycopg.errors.UndefinedFunction):
            # As it could be asked before: without any record.
            operator.execute("SELECT * FROM audit.evidence_to_move(%s, -1, 100)", [first])
        (newest,) = rows(world, "SELECT coalesce(max(access_id), 0) FROM audit.access")
        for invented in (None, 0, newest[0], newest[0] + 1):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                operator.execute(PAGE, [invented, first])
        with pytest.raises(StoreError, match="not in the log yet"):
            store.begun([first], "OPS-12")
        ((mine,),) = rows(world, "SELECT max(access_id) FROM audit.access")
        with pytest.raises(StoreNotReadyError):
            list(store.rows(first, mine))
        admit(world.database_url, log_signer(world))
        assert list(store.rows(first, mine))
        for month, record in ((second, mine), (first, mine - 1)):
            with pytest.raises(StorePermissionError, match="serves the login"):
                list(store.rows(month, record))
            with pytest.raises(StorePermissionError, match="serves the login"):
                store.move(month, record, 1, bytes(32))
        # Another login's, and one of yesterday.
        for change in (
            "actor = 'operator:somebody'",
            "access_time = access_time - interval '1 day'",
        ):
            with owner.transaction(force_rollback=True):
                owner.execute("SET LOCAL session_replication_role = replica")
                statement = f"UPDATE audit.access SET {change} WHERE access_id = {mine}"  # noqa: S608
                owner.execute(statement.encode())
                with pytest.raises(psycopg.errors.InsufficientPrivilege), owner.transaction():
                    owner.execute(PAGE, [mine, first])
        with pytest.raises(StoreError):
            store.begun([first], " ")
    assert stored(world)[True] == 0


def test_an_opening_of_something_else_that_names_the_month_gives_nothing_of_it(
    world: Stack,
) -> None:
    with connect(world.database_url, role=OPERATOR) as operator:
        month = oldest(MovingStore(operator))
        words = f"move of {month:%Y-%m}: OPS-12"
        with pytest.raises(StorePermissionError):
            record_opening(operator, {"move": f"{month:%Y-%m}"}, words)
        with admitting(world.database_url, log_signer(world)):
            record = record_opening(operator, {"case": 7}, words)
        with pytest.raises(StorePermissionError):
            list(MovingStore(operator).rows(month, record))
        # Whatever else has such a filter, as before that was refused.
        change = "SELECT audit.add_access('operator:' || session_user, 'open-evidence', %s, 1, %s)"
        filter_text = json.dumps({"move": f"{month:%Y-%m}"})
        ((record,),) = rows(world, change, filter_text, "to look at case 7")
        admit(world.database_url, log_signer(world))
        with pytest.raises(StorePermissionError):
            list(MovingStore(operator).rows(month, record))


@pytest.mark.parametrize("options", [(), ("--files-only",)])
def test_each_month_that_is_read_is_an_entry_with_login_month_and_cause(
    world: Stack, out: Path, options: tuple[str, ...]
) -> None:
    with connect(world.database_url, role=OPERATOR) as operator:
        ((login,),) = operator.execute(LOGIN).fetchall()
    earlier = len(openings_of(world))
    result = move(world, out, *options)
    assert result.exit_code == 0, result.output
    opened = openings_of(world)[earlier:]
    months = {folder.name for folder in out.iterdir() if folder.is_dir()}
    assert len(months) > 1
    assert {actor for actor, _, _ in opened} == {f"operator:{login}"}
    assert sorted(cause for _, cause, _ in opened) == sorted(
        f"move of {month}: OPS-12" for month in months
    )
    assert sum(entries for _, _, entries in opened) >= OLD
    again = move(world, out, *options)
    assert again.exit_code == 0, again.output
    times = 2 if options else 1
    assert len(openings_of(world)) == earlier + len(opened) * times, "what has moved is not read"


async def test_where_both_are_set_a_move_needs_both_approvals_and_then_does_all_months(
    world: Stack, office: Office, out: Path, audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "TAKES_EFFECT", timedelta(0))
    office.register("alice", "bob")
    office.require(OPEN_EVIDENCE, DESTROY_EVIDENCE)
    # Who only writes files destroys nothing, and is permitted nothing else by that.
    asked = await asyncio.to_thread(by_alice, world, office, out, "--files-only")
    assert asked.exit_code == 2, asked.output
    (only,) = (str(each["change"]) for each in office.waiting())
    assert office.approve("bob", only).exit_code == 0
    office.admit()
    whole = await asyncio.to_thread(by_alice, world, office, out, "--approved", only)
    assert (whole.exit_code, "needs 2 approved requests" in whole.output) == (1, True)
    files_only = ("--files-only", "--approved", only)
    written = await asyncio.to_thread(by_alice, world, office, out, *files_only)
    assert written.exit_code == 0, written.output
    refused = await asyncio.to_thread(by_alice, world, office, out)
    assert (refused.exit_code, "second operator" in refused.output) == (2, True), refused.output
    assert moved_months(world) == set()
    first, second = (str(each["change"]) for each in office.waiting())
    assert f"--approved {first} --approved {second}" in " ".join(refused.output.split())
    assert office.approve("bob", first).exit_code == 0
    office.admit()
    for given in (("--approved", first), ("--approved", first, "--approved", first)):
        half = await asyncio.to_thread(by_alice, world, office, out, *given)
        assert (half.exit_code, "needs 2 approved requests" in half.output) == (1, True)
    early = await asyncio.to_thread(
        by_alice, world, office, out, "--approved", first, "--approved", second
    )
    assert (early.exit_code, "not approved yet" in early.output) == (1, True), early.output
    assert office.approve("bob", second).exit_code == 0
    office.admit()
    # Beside one that is not needed, the others stay unused.
    three = ("--approved", first, "--approved", second, "--approved", only)
    more = await asyncio.to_thread(by_alice, world, office, out, *three)
    assert (more.exit_code, "does not permit this" in more.output) == (1, True), more.output
    # In any order; and none was used up by what was refused.
    both = ("--approved", second, "--approved", first)
    done = await asyncio.to_thread(by_alice, world, office, out, *both, "--json")
    assert done.exit_code == 0, done.output
    assert {each["month"] for each in json.loads(done.stdout)["months"]} == moved_months(world)
    assert len(moved_months(world)) > 1
    admit(world.database_url, log_signer(world))
    # This world's partners are older than facts, so more is named.
    named = findings(audit("verify", "--evidence-files", out, "--json"))
    assert str(Check.EVIDENCE_NOT_APPROVED) not in named


@pytest.mark.parametrize("action", [OPEN_EVIDENCE, DESTROY_EVIDENCE])
def test_past_the_verb_the_database_asks_for_each_approval(
    world: Stack, out: Path, action: str
) -> None:
    with (
        connect(world.database_url, role=OPERATOR) as operator,
        psycopg.connect(world.database_url, autocommit=True) as owner,
        admitting(world.database_url, log_signer(world)),
    ):
        store = MovingStore(operator)
        month = oldest(store)
        begun = store.begun([month], "OPS-12")[month]
        owner.execute(
            "INSERT INTO credit.four_eyes (actions, wait_days) VALUES (%s, 7)", [[action]]
        )
        if action == OPEN_EVIDENCE:
            with pytest.raises(StorePermissionError):
                store.begun([month], "OPS-12")
            with pytest.raises(StorePermissionError):
                list(store.rows(month, begun))
        else:
            with opened_files(out) as files:
                written = write_month(store, files, month, begun)
            with pytest.raises(StorePermissionError):
                drop_month(store, written, begun)
        owner.execute("DELETE FROM credit.four_eyes")
    assert stored(world)[True] == 0


def test_a_move_that_nobody_approved_is_named(
    world: Stack, office: Office, out: Path, audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "TAKES_EFFECT", timedelta(0))
    office.register("alice", "bob")
    office.require(OPEN_EVIDENCE, DESTROY_EVIDENCE)
    # With the database's rights: the setting is off for as long as it takes.
    office.owner("UPDATE credit.four_eyes SET actions = '{}'")
    assert by_alice(world, office, out).exit_code == 0
    office.owner("UPDATE credit.four_eyes SET actions = '{open-evidence,destroy-evidence}'")
    admit(world.database_url, log_signer(world))
    verified = audit("verify", "--evidence-files", out, "--json")
    assert verified.exit_code == 1
    found = json.loads(verified.stdout)["findings"]
    named = [each for each in found if each["check"] == Check.EVIDENCE_NOT_APPROVED]
    assert len(named) == 2 * len(moved_months(world)), "each opening, and each move"
