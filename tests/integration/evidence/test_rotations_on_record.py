# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Wrapped keys are read under a record of the log, approved where openings are, and for a day."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from typer.testing import Result

from gateway.audit.facts import evidence as evidence_facts
from gateway.audit.findings import Check
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.errors import StoreError, StorePermissionError
from gateway.log.checkpoint import LogSigner
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.reads import openings
from gateway.store.log.reads.openings import record_opening
from gateway.store.log.retention import BEGINNING, RetentionStore
from tests.support.four_eyes.operators import Office, opened_office
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_cli import admitting, begin_rotation, run_admitted
from tests.support.log.audit_database import admit
from tests.support.records.pasts import Pasts

ANSWERS = 20
_PAGE = "SELECT wrapped_key FROM audit.evidence_keys_to_rewrap(%s, '2', '-infinity', -1, 100)"


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A past with evidence, and nobody who serves."""
    async with pasts.copied(tmp_path / "world", queries=ANSWERS) as stack:
        yield stack


@pytest.fixture
def office(world: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Two operators with keys of their own, and opening evidence takes both."""
    monkeypatch.setattr(evidence_facts, "TAKES_EFFECT", timedelta(0))
    (tmp_path / "office").mkdir()
    with opened_office(world.database_url, tmp_path / "office") as opened:
        opened.log_signer = signer_of(world)
        opened.register("alice", "bob")
        opened.require(OPEN_EVIDENCE)
        yield opened


def signer_of(world: Stack) -> LogSigner:
    return LogSigner(ORIGIN, world.keys.log_signer())


def rotate(world: Stack, office: Office, who: str, *options: str) -> Result:
    """The command, while a gateway serves."""
    given = ("keys", "rotate-evidence", str(world.directory / "keys"), "--cause", "OPS-12")
    with admitting(world.database_url, office.log_signer, office.admit):
        return office.run(who, *given, *options)


def test_without_its_own_record_in_the_log_an_operator_is_given_no_wrapped_key(
    world: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openings, "_PATIENCE_S", 0.0)
    with (
        connect(world.database_url, role=OPERATOR) as operator,
        psycopg.connect(world.database_url, autocommit=True) as owner,
    ):
        store = RetentionStore(operator)
        # As an earlier release asks: it says that something else has to happen first.
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            operator.execute(_PAGE.replace("%s, ", ""))
        with pytest.raises(StoreError, match="not in the log yet"):
            store.begin_rotation("OPS-12")
        ((mine,),) = owner.execute("SELECT max(access_id) FROM audit.access").fetchall()
        for invented in (None, 0, mine, mine + 1):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                operator.execute(_PAGE, [invented])
        with pytest.raises(StorePermissionError):
            store.to_rewrap("2", BEGINNING, 10)
        assert not store.go_on()
        admit(world.database_url, signer_of(world))
        assert len(operator.execute(_PAGE, [mine]).fetchall()) == ANSWERS + 1
        # What another opening, or another login, has on record does not count.
        with pytest.raises(StorePermissionError):
            record_opening(operator, {"rotate": "evidence"}, "OPS-12")
        owner.execute("UPDATE audit.access SET actor = 'operator:bob' WHERE access_id = %s", [mine])
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            operator.execute(_PAGE, [mine])
        for cause in ("", " "):
            with pytest.raises(StoreError):
                store.begin_rotation(cause)


def test_the_record_serves_for_a_day(world: Stack) -> None:
    begin_rotation(world.database_url, signer_of(world))
    with (
        connect(world.database_url, role=OPERATOR) as operator,
        psycopg.connect(world.database_url, autocommit=True) as owner,
    ):
        store = RetentionStore(operator)
        assert store.go_on()
        assert len(store.to_rewrap("2", BEGINNING, 100)) == ANSWERS + 1
        owner.execute("UPDATE audit.access SET access_time = access_time - interval '1 day'")
        owner.execute("UPDATE audit.entry SET entry_time = entry_time - interval '1 day'")
        with pytest.raises(StorePermissionError, match="for a day"):
            store.to_rewrap("2", BEGINNING, 100)
        assert not store.go_on()


def test_a_rotation_waits_for_a_second_operator_once_and_its_end_needs_no_other(
    world: Stack, office: Office
) -> None:
    keys = sorted((world.directory / "keys").iterdir())
    refused = rotate(world, office, "alice")
    assert (refused.exit_code, "second operator" in refused.output) == (2, True), refused.output
    assert sorted((world.directory / "keys").iterdir()) == keys, "no key was made"
    (request,) = (str(each["change"]) for each in office.waiting())
    assert office.approve("bob", request).exit_code == 0
    office.admit()
    done = rotate(world, office, "alice", "--approved", request, "--json")
    assert (done.exit_code, json.loads(done.stdout)["renewed"]) == (0, ANSWERS + 1), done.output
    again = rotate(world, office, "alice", "--continue")
    assert again.exit_code == 0, again.output
    by_bob = rotate(world, office, "bob", "--continue")
    assert (by_bob.exit_code, "second operator" in by_bob.output) == (2, True)
    admit(world.database_url, office.log_signer)
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
        "CREDIT_GATEWAY_LOG_KEY": office.log_signer.vkey,
    }
    verified = run_admitted(world, ["verify", "--json"], environment)
    found = {each["check"] for each in json.loads(verified.stdout)["findings"]}
    assert Check.EVIDENCE_NOT_APPROVED not in found
