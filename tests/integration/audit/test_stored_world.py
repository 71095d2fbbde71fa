# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What earlier versions left still verifies, replays byte for byte and is served on.

Each folder of tests/vectors/world is a whole database of its day; see its README.md.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app as make_audit_app
from gateway.client import (
    GatewayTrust,
    LoggedRefusal,
    RefusedError,
    load_bundle,
    verify_bundle,
)
from gateway.services.admin.rebuilding import rebuild_summaries
from gateway.services.audit.replay.evidence import Verdict
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.databases import new_database
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.records.partner_bodies import BODY_TYPES, loan_query
from tests.support.records.replay_all import replay_all
from tests.support.suite.exhaustive import first_every_day

WORLDS = Path(__file__).parents[2] / "vectors" / "world"
Audit = Callable[..., Result]


@dataclass(frozen=True, slots=True)
class StoredWorld:
    """One folder of tests/vectors/world.

    Attributes:
        name: of the folder.
        answers: in its log.
        erased: of these, how many a retention has erased.
        data_version: the newest.
    """

    name: str
    answers: int
    erased: int
    data_version: int

    @property
    def directory(self) -> Path:
        """Where it is kept."""
        return WORLDS / self.name


STORED = (StoredWorld("2026-11-29", 58, 12, 10), StoredWorld("2026-11", 25, 8, 6))
"""The newest first, which is for every day."""


@pytest.fixture(scope="module", params=first_every_day(STORED), ids=lambda stored: stored.name)
def stored(request: pytest.FixtureRequest) -> StoredWorld:
    """Each of them in turn."""
    assert isinstance(request.param, StoredWorld)
    return request.param


@pytest.fixture(scope="module")
def migrated_url(stored: StoredWorld, postgres_url: str, template_url: str) -> Iterator[str]:
    """The stored database, brought up to date; to be copied."""
    del template_url  # its migrations make the roles, which no dump holds
    with new_database(postgres_url) as url:
        with psycopg.connect(url, autocommit=True) as superuser:
            superuser.execute((stored.directory / "dump.sql").read_bytes())
        migrate(url)
        migrate_audit(url)
        yield url


@pytest.fixture
def world(
    stored: StoredWorld, postgres_url: str, migrated_url: str, tmp_path: Path
) -> Iterator[Stack]:
    """A copy of it, with its own keys."""
    with new_database(postgres_url, migrated_url) as url:
        yield _with_keys(stored, Stack(url, tmp_path), tmp_path)


def _with_keys(stored: StoredWorld, stack: Stack, tmp_path: Path) -> Stack:
    shutil.rmtree(tmp_path / "keys")
    # Git keeps no more of a file's mode than whether it can be run.
    (tmp_path / "keys").mkdir(mode=0o700)
    for file in (stored.directory / "keys").iterdir():
        (tmp_path / "keys" / file.name).touch(mode=0o600)
        (tmp_path / "keys" / file.name).write_bytes(file.read_bytes())
    stack.keys = DirectoryKeyProvider(tmp_path / "keys")
    return stack


@pytest.fixture
def audit(world: Stack) -> Audit:
    """Runs a verb of credit-audit on it."""
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
        "CREDIT_GATEWAY_KEYS": str(world.directory / "keys"),
        "COLUMNS": "200",
    }
    return lambda *arguments: CliRunner().invoke(make_audit_app(), arguments, env=environment)


def test_no_change_of_the_code_makes_an_old_log_unverifiable(
    stored: StoredWorld, audit: Audit
) -> None:
    result = audit("verify", "--trust", str(stored.directory / "trust.toml"), "--json")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["findings"] == []


async def test_no_change_of_the_code_makes_an_old_answer_come_out_otherwise(
    stored: StoredWorld, world: Stack
) -> None:
    async with world.serving(audit_database_url=world.database_url):
        found = Counter(replayed.verdict for replayed in replay_all(world.database_url, world.keys))
    equal = stored.answers - stored.erased
    assert found == {Verdict.EQUAL: equal, Verdict.ERASED: stored.erased}


async def test_an_old_database_is_served_on_with_its_own_keys(
    stored: StoredWorld, world: Stack
) -> None:
    bank = world.add_bank("new-bank", adapter="json-pbc")
    world.add_consent(bank, resident(1))
    async with (
        world.serving(audit_database_url=world.database_url) as port,
        bank_client(world, bank, port=port) as client,
    ):
        body = loan_query("json-pbc", resident(1), REFERENCE)
        answer = await client.query(body, BODY_TYPES["json-pbc"])
    assert f'"dataVersion":"{stored.data_version}"'.encode() in answer.body
    assert b'"status":"NO_RECORD"' not in answer.body


async def test_an_old_database_is_rebuilt_for_report_version_2_and_answers_under_it(
    stored: StoredWorld, world: Stack
) -> None:
    bank = world.add_bank("new-bank", adapter="json-pbc-v2")
    world.add_consent(bank, resident(1))
    world.adopt()
    body = loan_query("json-pbc", resident(1), REFERENCE)
    async with (
        world.serving(audit_database_url=world.database_url) as port,
        bank_client(world, bank, port=port) as client,
    ):
        with pytest.raises(RefusedError, match="FIGURES_NOT_READY"):
            await client.query(body, BODY_TYPES["json-pbc"])
        with connect(world.database_url, role=CONTRIBUTOR) as connection:
            rebuilt = rebuild_summaries(connection, lambda _done: None)
        answer = await client.query(body, BODY_TYPES["json-pbc"])
    assert rebuilt.summaries > 0
    assert rebuilt.disagreeing == 0
    assert b'"AMOUNTS_MISSING"' in answer.body  # April's amount due, which its file does not hold
    found = Counter(replayed.verdict for replayed in replay_all(world.database_url, world.keys))
    equal = stored.answers - stored.erased + 1
    assert found == {Verdict.EQUAL: equal, Verdict.ERASED: stored.erased}


def test_no_change_of_the_code_makes_an_old_receipt_unreadable(stored: StoredWorld) -> None:
    trust = GatewayTrust.load(stored.directory / "trust.toml")
    receipts = sorted(stored.directory.glob("receipt-*.json"))
    assert len(receipts) == 6
    for path in receipts:
        found = verify_bundle(load_bundle(path), trust)
        assert isinstance(found, LoggedRefusal) == (path.name == "receipt-refusal.json")


def test_no_change_of_the_code_makes_an_old_export_unverifiable(stored: StoredWorld) -> None:
    trust = ("--trust", str(stored.directory / "trust.toml"))
    arguments = ["verify-export", str(stored.directory / "export"), *trust]
    result = CliRunner().invoke(make_audit_app(), arguments)
    assert result.exit_code == 0, result.output
