# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A process that is killed while it admits facts leaves each with one entry, applied once.

The faults come in pairs: killed before the entries are durable, and just after.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.domain.facts.bodies import policy_body
from gateway.domain.facts.kinds import POLICY
from gateway.log.checkpoint import LogSigner
from gateway.services.audit.facts import records as verification
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.admitting import append_facts
from gateway.store.facts.recording import record_fact
from tests.support.databases import NewStores
from tests.support.facts import admit, facts_pool, forget_completeness
from tests.support.four_eyes.killed_admission import ORIGIN, kill_admission
from tests.support.log.audit_database import findings, open_store
from tests.support.suite.exhaustive import first_every_day


@dataclass(frozen=True)
class World:
    """Records, a log, and the log's key."""

    records: str
    log: str
    keys: Path

    @property
    def signer(self) -> LogSigner:
        """The log's key."""
        return LogSigner(ORIGIN, DirectoryKeyProvider(self.keys).log_signer())

    @property
    def apart(self) -> bool:
        """Whether records and log are two databases."""
        return self.records != self.log

    def record(self, *contents: str) -> None:
        """One policy each."""
        with connect(self.records, role=OPERATOR) as operator:
            for content in contents:
                body = policy_body(sha256(content.encode()).digest(), content)
                record_fact(operator, POLICY, "partner:bank-a", body)

    def admit(self) -> int:
        """As `credit-gateway log admit`; how many facts."""
        return admit(self.records, self.signer, log_url=self.log if self.apart else None)

    def policies(self) -> set[str]:
        """What is in effect."""
        with psycopg.connect(self.records) as superuser:
            rows = superuser.execute("SELECT content FROM credit.policy_version").fetchall()
        return {content for (content,) in rows}

    def logged(self) -> list[str]:
        """What the facts of the log say, in its order."""
        with psycopg.connect(self.log) as superuser:
            noted = superuser.execute(
                "SELECT fact_id, leaf_index FROM audit.fact_logged ORDER BY leaf_index"
            ).fetchall()
            size = superuser.execute("SELECT count(*) FROM audit.entry").fetchone()
        assert size == (len(noted),)
        assert [index for _, index in noted] == list(range(len(noted)))
        with psycopg.connect(self.records) as superuser:
            bodies = superuser.execute("SELECT fact_id, body::jsonb ->> 'content' FROM credit.fact")
            contents: dict[UUID, str] = dict(bodies.fetchall())
        return [contents[fact_id] for fact_id, _ in noted]

    def is_settled(self) -> bool:
        """Everything that was recorded is in the log and in the tables, and that is noted."""
        with psycopg.connect(self.records) as superuser:
            rows = superuser.execute(
                "SELECT body::jsonb ->> 'content', leaf_index FROM credit.fact"
                " ORDER BY leaf_index NULLS FIRST"
            ).fetchall()
        contents = [content for content, _ in rows]
        return (
            [index for _, index in rows] == list(range(len(rows)))
            and self.logged() == contents
            and self.policies() == set(contents)
            and findings(self.log, self.signer) == []
        )


@pytest.fixture(params=first_every_day(["two databases", "one database"]))
def world(request: pytest.FixtureRequest, new_stores: NewStores, tmp_path: Path) -> World:
    """Three facts are pending."""
    create_key_directory(tmp_path / "keys")
    records, log = new_stores(apart=request.param == "two databases")
    with psycopg.connect(records) as superuser:
        superuser.execute("DELETE FROM credit.fact")  # the three are all
        forget_completeness(superuser)
    made = World(records, log, tmp_path / "keys")
    made.record("1", "2", "3")
    return made


def kill(world: World, at: str) -> None:
    """Lets a process admit and die at that step; returns when its transactions are over."""
    kill_admission(world.records, world.log, world.keys, at)


@pytest.mark.exhaustive
def test_killed_before_the_entries_are_durable_nothing_has_happened(world: World) -> None:
    kill(world, "log")
    assert (world.logged(), world.policies()) == ([], set())
    world.record("4")
    assert world.admit() == 4
    assert world.is_settled()


@pytest.mark.parametrize("world", first_every_day(["one database", "two databases"]), indirect=True)
def test_killed_when_the_entries_are_written_all_or_nothing_has_happened(world: World) -> None:
    kill(world, "number")
    assert world.policies() == set()
    assert world.logged() == (["1", "2", "3"] if world.apart else [])
    world.record("4")
    world.admit()
    assert world.is_settled()
    assert world.logged() == ["1", "2", "3", "4"]


@pytest.mark.exhaustive
def test_two_processes_that_are_killed_one_after_the_other_leave_one_entry_per_fact(
    world: World,
) -> None:
    kill(world, "number")
    world.record("4")
    kill(world, "number")
    world.record("5")
    world.admit()
    assert world.is_settled()
    assert world.logged() == ["1", "2", "3", "4", "5"]


def test_what_is_an_entry_and_not_applied_is_named_as_incomplete_until_the_next_round(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verification, "_PATIENCE_S", 0.0)  # whoever was at work is dead
    kill(world, "number")
    if world.apart:
        assert verified(world) == ["fact-incomplete"] * 3
        world.record("4")  # pending behind them, which is no finding
        assert verified(world) == ["fact-incomplete"] * 3
    world.admit()
    assert verified(world) == []
    assert world.is_settled()


def verified(world: World) -> list[str]:
    """What `credit-audit verify` finds, told where the records are if they are elsewhere."""
    arguments = ["verify", "--json", "--database-url", world.log, "--log-key", world.signer.vkey]
    if world.apart:
        arguments += ["--records-url", world.records]
    result = CliRunner().invoke(make_app(), arguments)
    found = [each["check"] for each in json.loads(result.stdout)["findings"]]
    assert result.exit_code == (1 if found else 0)
    return found


async def test_processes_that_admit_at_once_wait_for_each_other(world: World) -> None:
    world.record(*map(str, range(4, 40)))

    async def process() -> int:
        count = 0
        async with (
            open_store(world.log, world.signer) as store,
            facts_pool(world.records) as pool,
        ):
            while admitted := await append_facts(store, pool, apart=world.apart):
                count += admitted
        return count

    assert sum(await asyncio.gather(process(), process(), process())) == 39
    assert world.is_settled()


def test_a_log_that_cannot_be_written_leaves_the_facts_pending(world: World) -> None:
    with psycopg.connect(world.log, autocommit=True) as superuser:
        superuser.execute("REVOKE INSERT ON audit.fact_logged FROM creditgateway_gateway")
        with pytest.raises(Exception, match="role"):
            world.admit()
        assert world.policies() == set()
        superuser.execute("GRANT INSERT ON audit.fact_logged TO creditgateway_gateway")
    assert world.admit() == 3
    assert world.is_settled()
