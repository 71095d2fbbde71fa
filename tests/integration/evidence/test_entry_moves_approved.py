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
from gateway.errors import StorePermissionError
from gateway.log.checkpoint import LogSigner
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.moved.moving import EntryMovingStore
from tests.integration.evidence.test_moved_entries import (
    EDGE,
    PARTITION,
    Audit,
    audit,
    empty,
    evidence,
    findings,
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
            moving.move(PARTITION, digest.entries, digest.value(), "OPS-12")
    assert empty(world) == []
    # With the database's rights: the setting is off for as long as it takes.
    office.owner("UPDATE credit.four_eyes SET actions = '{}'")
    assert by_alice(world, office, out).exit_code == 0
    office.owner("UPDATE credit.four_eyes SET actions = '{destroy-evidence}'")
    admit(world.database_url, office.log_signer)
    verified = audit("verify", "--evidence-files", evidence, "--tiles", out, "--json")
    assert (verified.exit_code, not_approved(verified)) == (1, 1)


def test_the_schema_does_not_go_back_once_entries_have_moved(world: Stack, out: Path) -> None:
    migrations = Path(store.__file__).parent / "migrations" / "audit"
    (migration,) = migrations.glob("*_entry_files.sql")
    down = migration.read_text(encoding="utf-8").partition("-- migrate:down")[2].encode()
    with psycopg.connect(world.database_url) as owner:
        owner.execute(down)
        owner.rollback()
    moved(world, out)
    with (
        psycopg.connect(world.database_url) as owner,
        pytest.raises(pg.IntegrityConstraintViolation),
    ):
        owner.execute(down)
