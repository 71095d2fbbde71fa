# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 under load: what was answered is in the log, and it serves again by itself."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from gateway.client import build_query
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.codes import Purpose
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.faults.table import Kill
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.load import Load, load
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.log.whole_log import WholeLog, read_whole_log
from tests.support.records.contributor import write_csv

pytestmark = pytest.mark.faults

PEOPLE = 50
CONCURRENCY = 200
BODIES = [
    build_query(resident(number), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
    for number in range(1, PEOPLE + 1)
]
# Calls that lost their server, and queries that found no database. Anything else
# (a replay, a wrong signature, an internal error) would be a fault of ours.
EXPECTED_FAILURES = {"UNAVAILABLE", "CANCELLED", "AUDIT_UNAVAILABLE", "DATA_UNAVAILABLE"}


@asynccontextmanager
async def _under_load(
    database_url: str, directory: Path, *options: str
) -> AsyncIterator[tuple[Stack, GatewayProcess, Load]]:
    """A server and two banks that ask it without a pause, over four connections each."""
    stack = Stack(database_url, directory)
    banks = stack.add_bank("bank-a"), stack.add_bank("bank-b", algorithms=("ecdsa-p256-sha256",))
    stack.add_bank("card-bank", adapter=None, contributes=True)
    people = [resident(number) for number in range(1, PEOPLE + 1)]
    for bank in banks:
        add_consents(stack, bank, people)
    cards = write_csv(directory / "cards.csv", card_portfolio(PEOPLE, 1))
    contribute_file(stack, cards, "uci-csv", "card-bank")
    async with AsyncExitStack() as exits:
        server = await exits.enter_async_context(gateway_process(stack, "gateway", *options))
        clients = [
            await exits.enter_async_context(bank_client(stack, bank, server.port))
            for bank in banks * 4
        ]
        going = await exits.enter_async_context(load(clients, BODIES, concurrency=CONCURRENCY))
        await going.further_answers(CONCURRENCY)
        yield stack, server, going


async def _a_moment_under_load(going: Load) -> None:
    """Returns at no particular point of a group commit."""
    await going.further_answers(random.randint(1, CONCURRENCY))  # noqa: S311 - a moment, no secret
    await asyncio.sleep(random.random() / 50)  # noqa: S311 - the same


@dataclass(slots=True)
class _Checks:
    """The log verifies, and holds every answer anybody ever got: looked at again and again."""

    stack: Stack
    going: Load
    kills: list[Kill]
    _log: WholeLog | None = None
    _held: int = 0  # so many answers

    def further(self) -> WholeLog:
        """What came since the last time, in a log that begins as it did then."""
        kept = list(self.going.kept)  # before the log is read: it may only lag behind the log
        trusted = self.stack.trust().log
        self._log = read_whole_log(self.stack.database_url, trusted, self._log)
        self._log.holds(kept[self._held :], trusted)
        self._held = len(kept)
        assert set(self.going.failures) <= EXPECTED_FAILURES, self.going.failures
        return self._log

    def after(self, killed: str) -> WholeLog:
        """As `further`, and what it showed is counted for a kill."""
        before = self._held
        log = self.further()
        places = [each.receipt for each in self.going.kept[before : self._held]]
        missing = sum(log.leaves[place.leaf_index] != place.entry for place in places)
        self.kills.append(Kill(killed, len(places), missing))
        return log

    def all(self) -> WholeLog:
        """Everything, as if it had never been looked at."""
        self._log, self._held = None, 0
        return self.further()


async def test_every_answer_outlives_a_kill_of_the_gateway(
    database_url: str, tmp_path: Path, fault_count: int, kills: list[Kill]
) -> None:
    async with _under_load(database_url, tmp_path) as (stack, server, going):
        checks, size = _Checks(stack, going, kills), 0
        for _ in range(fault_count):
            await _a_moment_under_load(going)
            await server.kill()
            async with going.paused():
                log = await asyncio.to_thread(checks.after, "gateway")
            assert len(log.entries) > size
            size = len(log.entries)
            await server.start()
            await going.further_answers(CONCURRENCY)
        assert await server.stop() == 0
    log = checks.all()
    assert set(log.outcomes()) == {"ANSWERED", "RECORDED"}  # the contribution, too


async def test_every_answer_outlives_kills_of_workers_and_of_their_supervisor(
    database_url: str, tmp_path: Path, fault_count: int, kills: list[Kill]
) -> None:
    async with _under_load(database_url, tmp_path, "--workers", "2") as (stack, server, going):
        checks = _Checks(stack, going, kills)
        for number in range(fault_count):
            await _a_moment_under_load(going)
            killed = ("worker", "supervisor")[number % 2]
            if killed == "supervisor":
                await server.kill()
                await server.start_once_free()
            else:
                os.kill(random.choice(server.workers()), signal.SIGKILL)  # noqa: S311 - the same
            await going.further_answers(CONCURRENCY)
            async with going.paused():
                await asyncio.to_thread(checks.after, killed)
        assert await server.stop() == 0
    log = checks.all()
    assert set(log.outcomes()) == {"ANSWERED", "RECORDED"}  # the contribution, too


async def test_every_answer_outlives_a_kill_of_postgres_and_the_gateway_goes_on_by_itself(
    durable_postgres: EmbeddedPostgres, tmp_path: Path, fault_count: int, kills: list[Kill]
) -> None:
    async with _under_load(durable_postgres.url, tmp_path) as (stack, server, going):
        checks, gateway = _Checks(stack, going, kills), server.process_id
        for _ in range(fault_count):
            await _a_moment_under_load(going)
            killed = durable_postgres.process_id
            assert killed is not None
            os.kill(killed, signal.SIGKILL)
            # As many as were asked may have been committed already, and be on their way.
            await going.further_answers(CONCURRENCY + 1)
            assert durable_postgres.process_id not in {None, killed}
            assert server.process_id == gateway
            async with going.paused():
                await asyncio.to_thread(checks.after, "Postgres")
        assert await server.stop() == 0
    checks.all()
