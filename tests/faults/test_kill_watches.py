# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while watches run and contributions come: no event is lost, none is unlogged.

What comes twice comes as documented: with the same number and content, as an entry of its own
that names the first one.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from gateway.client import build_query
from gateway.domain.codes import Purpose
from gateway.errors import StoreError
from gateway.log.checkpoint import LogSigner
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.databases import new_database
from tests.support.facts import admit
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.load import Load, load
from tests.support.gateway.stack import ORIGIN, REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.log.whole_log import read_whole_log
from tests.support.records.contributed_loans import loans
from tests.support.records.replay_all import check_answers
from tests.support.watches.followers import (
    DAYS,
    UNAVAILABLE,
    Follower,
    check_deliveries,
    worse_elsewhere,
)
from tests.support.watches.scene import ELSEWHERE, HERE, WATCHING

pytestmark = pytest.mark.faults

PEOPLE = [resident(number) for number in range(1, 17)]
CONCURRENCY = 8
BODIES = [build_query(person, Purpose.LOAN_APPROVAL, REFERENCE) for person in PEOPLE]
FAILURES = UNAVAILABLE | {"UNAVAILABLE", "CANCELLED"}
_PAUSE_S = 0.1

Kill = Callable[[GatewayProcess], Awaitable[None]]


@dataclass(slots=True)
class _Scene:
    """A gateway with two watches of one partner, questions of another, and a contributor.

    Attributes:
        stack: keys and the records' database.
        log_url: of the log's database.
        server: the gateway.
        leader: keeps its cursor, and acknowledges now and then.
        others: of the same partner, forget where they were.
        going: the questions.
        reports: how many months were contributed of everybody.
    """

    stack: Stack
    log_url: str
    server: GatewayProcess
    leader: Follower
    others: tuple[Follower, ...]
    going: Load
    reports: int = 0

    def contribute(self) -> None:
        """The next month of everybody; once more where the database was not there."""
        month = 3 + self.reports
        row = {
            "month": f"{2005 + month // 12}-{month % 12 + 1:02d}",
            "days_past_due": str(DAYS[self.reports % len(DAYS)]),
        }
        rows = [
            row | {"resident_id": person, "account_reference": f"SP-{person}"} for person in PEOPLE
        ]
        path = loans(self.stack.directory / "report.csv", *rows)
        while True:
            try:
                contribute_file(self.stack, path, "instalment-csv", ELSEWHERE)
            except StoreError:
                continue
            self.reports += 1
            return

    @property
    def due(self) -> int:
        """How many events there will have been with the next contribution."""
        return len(PEOPLE) * len(worse_elsewhere(self.reports + 1))

    async def round(self, kill: Kill) -> None:
        """A contribution, and a kill at no particular point of what it entails."""
        at = random.randint(self.leader.numbers, self.due)  # noqa: S311 - a moment, no secret
        contributing = asyncio.ensure_future(asyncio.to_thread(self.contribute))
        if at > self.leader.numbers:
            await self.leader.knows(at)
        await asyncio.sleep(random.random() / 20)  # noqa: S311 - the same
        await kill(self.server)
        await contributing

    async def checked(self) -> None:
        """Everything has come, and the log and everybody who was told say the same."""
        await self.leader.knows(len(PEOPLE) * len(worse_elsewhere(self.reports)))
        followers = (self.leader, *self.others)
        # Before the log is read: they may only lag behind it.
        known = [Follower(delivered=list(each.delivered)) for each in followers]
        answers = list(self.going.kept)
        trusted = self.stack.trust().log
        log = await asyncio.to_thread(read_whole_log, self.log_url, trusted)
        check_deliveries(log, trusted, known, len(PEOPLE), self.reports)
        log.holds(answers, trusted)
        assert set(self.going.failures) <= FAILURES, self.going.failures


def _records(stack: Stack, log_url: str) -> tuple[Bank, Bank]:
    """Who watches and who asks; everybody has an account at either institution."""
    watcher = stack.add_bank(HERE, adapter="canonical-v4", contributes=True, policy=WATCHING)
    stack.add_bank(ELSEWHERE, adapter=None, contributes=True)
    asking = stack.add_bank("asking-bank")
    for bank in (watcher, asking):
        add_consents(stack, bank, PEOPLE)
    rows = [
        {"resident_id": person, "account_reference": f"SP-{person}", "month": "2005-03"}
        for person in PEOPLE
    ]
    path = loans(stack.directory / "first.csv", *rows)
    for institution in (HERE, ELSEWHERE):
        contribute_file(stack, path, "instalment-csv", institution)
    stack.adopt()
    signer = LogSigner(ORIGIN, stack.keys.log_signer())
    admit(stack.database_url, signer, log_url=log_url or None)
    return watcher, asking


@asynccontextmanager
async def _watched(database_url: str, directory: Path, log_url: str = "") -> AsyncIterator[_Scene]:
    """All of it, once the first watch has begun."""
    stack = Stack(database_url, directory)
    watcher, asking = _records(stack, log_url)
    options = ["--audit-database-url", log_url] if log_url else []
    async with AsyncExitStack() as exits:
        server = await exits.enter_async_context(gateway_process(stack, "gateway", *options))
        client = await exits.enter_async_context(bank_client(stack, asking, server.port))
        leader, forgetful = Follower(acknowledges=0.1), Follower(keeps_cursor=False)
        await _begun(stack, watcher, server.port)
        following = [
            asyncio.create_task(each.follow(stack, watcher, server.port))
            for each in (leader, forgetful)
        ]
        going = await exits.enter_async_context(load([client], BODIES, concurrency=CONCURRENCY))
        await going.further_answers(CONCURRENCY)
        scene = _Scene(stack, log_url or database_url, server, leader, (forgetful,), going)
        try:
            yield scene
        finally:
            for each in following:
                each.cancel()
            ended = await asyncio.gather(*following, return_exceptions=True)
        assert [each for each in ended if not isinstance(each, asyncio.CancelledError)] == []
        assert await server.stop() == 0


async def _begun(stack: Stack, watcher: Bank, port: int) -> None:
    """The first watch begins with the records as they are."""
    begun = asyncio.Event()
    async with bank_client(stack, watcher, port) as client:
        events = client.events.watch(on_begun=lambda _: begun.set())
        first = asyncio.ensure_future(anext(events))
        await begun.wait()
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)


async def _gateway(server: GatewayProcess) -> None:
    await server.kill()
    await server.start()


async def test_no_event_is_lost_and_none_unlogged_however_often_the_gateway_is_killed(
    database_url: str, tmp_path: Path, fault_count: int
) -> None:
    async with _watched(database_url, tmp_path) as scene:
        for _ in range(fault_count):
            await scene.round(_gateway)
        await scene.checked()
        assert scene.leader.cuts >= fault_count
    check_answers(database_url, scene.stack.keys)


async def test_no_event_is_lost_and_none_unlogged_with_the_log_in_a_database_of_its_own(
    postgres_url: str,
    template_url: str,
    database_url: str,
    tmp_path: Path,
    fault_count: int,
) -> None:
    with new_database(postgres_url, template_url) as log_url:
        async with _watched(database_url, tmp_path, log_url) as scene:
            for _ in range(fault_count):
                await scene.round(_gateway)
            await scene.checked()


async def test_no_event_is_lost_and_none_unlogged_however_often_postgres_is_killed(
    durable_postgres: EmbeddedPostgres, tmp_path: Path, fault_count: int
) -> None:
    async def postgres(_server: GatewayProcess) -> None:
        killed = durable_postgres.process_id
        assert killed is not None
        os.kill(killed, signal.SIGKILL)

    async with _watched(durable_postgres.url, tmp_path) as scene:
        gateway = scene.server.process_id
        for _ in range(fault_count):
            await scene.round(postgres)
            await scene.going.further_answers(CONCURRENCY + 1)
        await scene.checked()
        assert scene.server.process_id == gateway
    check_answers(durable_postgres.url, scene.stack.keys)
