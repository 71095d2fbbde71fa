# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 as an event is logged, and as one is acknowledged: all of it holds, or nothing.

Faults come in pairs: killed before Postgres hears of the commit, or after, before anybody else
does. With the log apart, records and log are two transactions.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from gateway.client import CreditGatewayClient, DeliveredEvent, TransportError
from gateway.domain.access.audit_entry import AuditEntry
from tests.support.gateway.cutting_proxy import Cut, CuttingProxy, cutting_proxy
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.log.whole_log import read_whole_log
from tests.support.records.contributed_loans import loans
from tests.support.watches.scene import ELSEWHERE, HERE, WATCHING

pytestmark = pytest.mark.faults
_PAUSE_S = 0.05


@dataclass(slots=True)
class Killable:
    """A gateway whose way to the log goes through a proxy, and who watches.

    Attributes:
        stack: keys and database.
        client: of the institution that watches.
        server: the gateway.
        proxy: what it dies at.
    """

    stack: Stack
    client: CreditGatewayClient
    server: GatewayProcess
    proxy: CuttingProxy

    def report(self, days_past_due: int) -> None:
        """A month of somebody's loan elsewhere, in effect when this returns."""
        rows = [{"month": "2005-04", "days_past_due": str(days_past_due)}]
        _contribute(self.stack, ELSEWHERE, *rows)
        self.stack.admit()

    def dies(self, cut: Cut) -> None:
        """At the next commit in the log."""
        process = self.server.process_id
        self.proxy.on_cut = lambda: os.kill(process, signal.SIGKILL)
        self.proxy.cut = cut

    async def started_again(self) -> None:
        """Returns once another one runs; the first one has died of the cut."""
        assert self.proxy.cuts == 1
        await self.server.kill()
        self.proxy.on_cut = lambda: None
        await self.server.start()

    async def next_event(self) -> DeliveredEvent:
        """The first event of a new watch, asked until the connection is there."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                try:
                    async with aclosing(self.client.events.watch()) as events:
                        return await anext(events)
                except TransportError:
                    await asyncio.sleep(_PAUSE_S)

    def told(self) -> list[AuditEntry]:
        """Entries of events, of a log that verifies."""
        log = read_whole_log(self.stack.database_url, self.stack.trust().log)
        return [entry for entry in log.entries if entry.watched_event is not None]


def _contribute(stack: Stack, institution: str, *rows: dict[str, str]) -> None:
    rows = tuple({"resident_id": resident(1)} | row for row in rows)
    path = loans(stack.directory / "loans.csv", *rows)
    contribute_file(stack, path, "instalment-csv", institution)


@pytest.fixture(params=[False, True], ids=["one database", "log apart"])
async def killable(
    request: pytest.FixtureRequest,
    database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Killable]:
    """A watch has begun once, and was left. Nobody but calls commits anything in the log."""
    monkeypatch.setenv("CREDIT_GATEWAY_FACT_INTERVAL_S", "3600")
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank(HERE, adapter="canonical-v4", contributes=True, policy=WATCHING)
    stack.add_bank(ELSEWHERE, adapter=None, contributes=True)
    stack.add_consent(bank, resident(1))
    for institution in (HERE, ELSEWHERE):
        _contribute(stack, institution, {})
    stack.adopt()
    stack.admit()
    with cutting_proxy(database_url) as proxy:
        options = ["--audit-database-url", proxy.url] if request.param else []
        url = "" if request.param else proxy.url
        async with (
            gateway_process(stack, "gateway", *options, database_url=url) as server,
            bank_client(stack, bank, server.port) as client,
        ):
            made = Killable(stack, client, server, proxy)
            async with _watching(made):
                pass
            yield made


@asynccontextmanager
async def _watching(killable: Killable) -> AsyncIterator[asyncio.Future[DeliveredEvent]]:
    """A watch that has begun, and its next event."""
    begun = asyncio.Event()
    async with aclosing(killable.client.events.watch(on_begun=lambda _: begun.set())) as events:
        following = asyncio.ensure_future(anext(events))
        async with asyncio.timeout(PATIENCE_S):
            await begun.wait()
        try:
            yield following
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)


async def _killed(killable: Killable, cut: Cut) -> None:
    """Somebody is late, and the gateway dies as it logs that."""
    async with _watching(killable) as following:
        killable.dies(cut)
        await asyncio.to_thread(killable.report, 10)
        with pytest.raises(TransportError):
            await following
    await killable.started_again()


async def test_an_event_killed_before_its_commit_comes_for_the_first_time_afterwards(
    killable: Killable,
) -> None:
    await _killed(killable, Cut.BEFORE_COMMIT)
    assert killable.told() == []
    event = await killable.next_event()
    assert (event.event.number, event.repeated) == (1, False)
    assert killable.told() == [event.answer.entry]


async def test_an_event_killed_after_its_commit_comes_again_and_names_the_entry_nobody_saw(
    killable: Killable,
) -> None:
    await _killed(killable, Cut.AFTER_COMMIT)
    (unseen,) = killable.told()
    event = await killable.next_event()
    assert (event.event.number, event.repeated) == (1, True)
    told = killable.told()
    assert told == [unseen, event.answer.entry]
    log = read_whole_log(killable.stack.database_url, killable.stack.trust().log)
    assert event.answer.entry.watched_event is not None
    first = event.answer.entry.watched_event.first_leaf_index
    assert first is not None
    assert log.entries[first] == unseen


@pytest.mark.parametrize(("cut", "comes"), [(Cut.BEFORE_COMMIT, 1), (Cut.AFTER_COMMIT, 2)])
async def test_an_acknowledgement_holds_if_it_was_committed_and_can_be_given_again_either_way(
    killable: Killable, cut: Cut, comes: int
) -> None:
    await asyncio.to_thread(killable.report, 10)
    assert (await killable.next_event()).event.number == 1
    killable.dies(cut)
    with pytest.raises(TransportError):
        await killable.client.events.acknowledge(1)
    await killable.started_again()
    await asyncio.to_thread(killable.report, 40)
    assert (await killable.next_event()).event.number == comes
    again = await killable.client.events.acknowledge(1)
    assert again.entry.acknowledged_event == 1
