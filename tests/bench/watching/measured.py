# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How soon an institution that watches many people has the last event of a large contribution.

    python -m tests.bench.watching [--people N] [--cards N] [--planned N] [--workers N] [--out DIR]

A bank has a loan and a consent of each person, and watches. Another institution contributes
the UCI file, or a synthetic one of its form: 30,000 people's cards with 180,000 months, of whom
whoever is late in the newest month is an event. The bank verifies each event as a partner
would, and acknowledges every hundredth. Told are the seconds from the contribution's end to the
first and to the last event, and the most memory that the gateway's process has had. Then the
first look of a day at everybody, twice: see days.py.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import json
import os
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import psycopg

from adapters.registry import adapter_content, contribution_adapter
from gateway.client import CreditGatewayClient, WatchBegun
from gateway.demo.card_portfolio import MONTHS, card_portfolio
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.runtime.system import SystemClock
from gateway.services.contribute.outcome import ContributionSettings
from gateway.services.contribute.workers import Work, contribute_shared
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.bench.clients.processor_time import ProcessorTime
from tests.bench.watching.days import (
    DUE_WITHIN,
    MONTH_DAYS,
    ORDINARY_DAYS,
    all_looked_at,
    contribute_plans,
    move_back,
    pass_result,
)
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents
from tests.support.records.contributor import write_csv
from tests.support.watches.scene import ELSEWHERE, HERE, WATCHING

_REAL_DATA = Path("../shared/data/uci_credit_default.csv")
_ACKNOWLEDGE_EACH = 100
_LIMIT_S = 3000.0  # a watch lasts an hour
_POLL_S = 0.05
_LOAN = ("D1", "TWD", "1200000", "2003-01-15", "", "2005-03", "50000", "50000", "600000", "0")


def main() -> int:
    """Measures, prints and writes watch.json; 0 if exactly the events came that had to."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.watching")
    parser.add_argument("--people", type=int, default=100_000, help="who are watched")
    parser.add_argument("--cards", type=int, default=30_000, help="of them contributed")
    parser.add_argument("--planned", type=int, help="who have a plan; default: a twentieth")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    given = parser.parse_args()
    given.planned = given.people // 20 if given.planned is None else given.planned
    with temporary_directory() as directory, EmbeddedPostgres(directory / "pg") as url:
        result = asyncio.run(_measure(url, directory, given))
    given.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(result, indent=1) + "\n"
    (given.out / "watch.json").write_text(text, encoding="utf-8")
    sys.stdout.write(f"{text}written: {given.out / 'watch.json'}\n")
    month, ordinary = (each["events"] for each in result["passes"])
    told = (result["events"], month, ordinary) == (result["expected"], given.planned, 0)
    return 0 if told else 1


@dataclass(slots=True)
class _Told:
    """Events of a watch, as they come.

    Attributes:
        count: how many.
        first_s: when the first one was verified; on the clock of time.monotonic.
        last_s: likewise the last one.
        newest: number of the last one.
        begun: when it began.
    """

    count: int = 0
    newest: int = 0
    first_s: float = 0.0
    last_s: float = 0.0
    begun: asyncio.Event = field(default_factory=asyncio.Event)

    async def follow(self, client: CreditGatewayClient, due_within: int) -> None:
        """Until it is cancelled."""

        def on_begun(_: WatchBegun) -> None:
            self.begun.set()

        watch = client.events.watch(on_begun=on_begun, due_within_days=due_within)
        async with aclosing(watch) as events:
            async for delivered in events:
                self.last_s = time.monotonic()
                self.first_s = self.first_s or self.last_s
                self.count += 1
                self.newest = delivered.event.number
                if self.count % _ACKNOWLEDGE_EACH == 0:
                    await client.events.acknowledge(delivered.event.number)


async def _measure(url: str, directory: Path, given: argparse.Namespace) -> dict[str, Any]:
    migrate(url)
    migrate_audit(url)
    stack = Stack(url, directory)
    watcher = stack.add_bank(HERE, adapter="canonical-v4", contributes=True, policy=WATCHING)
    stack.add_bank(ELSEWHERE, adapter=None, contributes=True)
    cards = _cards(directory, given.cards)
    made_s = await asyncio.to_thread(_people, stack, watcher, given)
    async with (
        gateway_process(stack, "gateway", fresh=True) as server,
        bank_client(stack, watcher, server.port) as client,
    ):
        memory = _Memory(server.process_id)
        gateway, postgres = ProcessorTime([server.process_id]), ProcessorTime([_postmaster(url)])
        async with _following(client) as told:
            idle_bytes = memory.now()
            began_s = time.monotonic()
            months = await asyncio.to_thread(
                _contribute, stack, cards, "uci-csv", ELSEWHERE, given.workers
            )
            contributed_s = time.monotonic()
            await _caught_up(url, contributed_s + _LIMIT_S)
            await asyncio.sleep(2 * _POLL_S)
            if told.count:
                await client.events.acknowledge(told.newest)
        most_bytes, gateway_s, postgres_s = memory.most(), gateway.seconds(), postgres.seconds()
        passes = [
            await _first_look(url, watcher, client, server.process_id, days)
            for days in (MONTH_DAYS, ORDINARY_DAYS)
        ]
        return {
            "people": given.people,
            "months": months,
            "expected": _late(cards),
            "events": told.count,
            "contribution_s": round(contributed_s - began_s, 1),
            "first_event_s": round(told.first_s - contributed_s, 1),
            "last_event_s": round(told.last_s - contributed_s, 1),
            "events_per_s": round(told.count / (told.last_s - told.first_s + 1e-9), 1),
            "gateway_idle_mb": round(idle_bytes / 1e6),
            "gateway_most_mb": round(most_bytes / 1e6),
            "gateway_processor_s": round(gateway_s, 1),
            "postgres_processor_s": round(postgres_s, 1),
            "planned": given.planned,
            "passes": passes,
            "making_people_s": round(made_s, 1),
        }


async def _first_look(
    url: str, watcher: Bank, client: CreditGatewayClient, process_id: int, days: int
) -> dict[str, Any]:
    """The first look after some days at everybody; how long it takes, and what it tells."""
    await asyncio.to_thread(move_back, url, watcher.partner_id, days)
    memory = _Memory(process_id)
    memory.forget_most()
    gateway, postgres = ProcessorTime([process_id]), ProcessorTime([_postmaster(url)])
    async with _following(client, DUE_WITHIN) as told:
        seconds = await all_looked_at(url, watcher.partner_id, time.monotonic() + _LIMIT_S)
        await asyncio.sleep(10 * _POLL_S)
        if told.count:
            await client.events.acknowledge(told.newest)
    return pass_result(days, seconds, told.count) | {
        "gateway_processor_s": round(gateway.seconds(), 1),
        "postgres_processor_s": round(postgres.seconds(), 1),
        "gateway_most_mb": round(memory.most() / 1e6),
    }


@asynccontextmanager
async def _following(client: CreditGatewayClient, due_within: int = 0) -> AsyncIterator[_Told]:
    """A watch that has begun."""
    told = _Told()
    task = asyncio.create_task(told.follow(client, due_within))
    begun = asyncio.create_task(told.begun.wait())
    await asyncio.wait({task, begun}, return_when=asyncio.FIRST_COMPLETED)
    try:
        yield told
        if task.done():
            await task  # it must not end: raises why it did
    finally:
        for each in (task, begun):
            each.cancel()
        await asyncio.gather(task, begun, return_exceptions=True)


async def _caught_up(url: str, until_s: float) -> None:
    """Returns once every bucket was looked at up to its newest data version."""
    question = (
        "SELECT NOT credit.any_pending_facts() AND NOT EXISTS (SELECT FROM credit.bucket_head AS h"
        " JOIN audit.watch_position AS p USING (bucket)"
        " WHERE (p.data_version, p.up_to) IS DISTINCT FROM (h.data_version, NULL))"
    )
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as superuser:
        while await (await superuser.execute(question.encode())).fetchone() != (True,):
            if time.monotonic() > until_s:
                return
            await asyncio.sleep(_POLL_S)


def _people(stack: Stack, watcher: Bank, given: argparse.Namespace) -> float:
    """Everybody's loan and consent, in bulk; seconds."""
    began_s = time.monotonic()
    add_consents(stack, watcher, (resident(number + 1) for number in range(given.people)))

    def rows() -> Iterator[list[str]]:
        yield list(INSTALMENT_COLUMNS)
        for number in range(1, given.people + 1):
            yield [f"L{number}", synthetic_resident_id(number), *_LOAN]

    file = write_csv(stack.directory / "loans.csv", rows())
    _contribute(stack, file, "instalment-csv", HERE, given.workers)
    stack.admit()
    contribute_plans(
        stack.directory,
        given.planned,
        lambda file, adapter: _contribute(stack, file, adapter, HERE, given.workers),
    )
    stack.admit()
    with psycopg.connect(stack.database_url, autocommit=True) as superuser:
        superuser.execute("VACUUM ANALYZE")
    return time.monotonic() - began_s


def _cards(directory: Path, people: int) -> Path:
    """The UCI file, or as many of its rows as there are to be people; else a synthetic one."""
    if not _REAL_DATA.is_file():
        return write_csv(directory / "cards.csv", card_portfolio(people, MONTHS))
    with _REAL_DATA.open(encoding="utf-8") as file:
        rows = list(csv.reader(file))[: people + 1]
    return write_csv(directory / "cards.csv", rows)


def _late(cards: Path) -> int:
    """Who is late in the newest month: of each there has to be one event."""
    with cards.open(encoding="utf-8") as file:
        return sum(int(row["PAY_0"]) > 0 for row in csv.DictReader(file))


def _settings(adapter: str, institution: str) -> ContributionSettings:
    return ContributionSettings(
        adapter=contribution_adapter(adapter),
        adapter_content=adapter_content(adapter),
        institution=institution,
    )


def _contribute(stack: Stack, file: Path, adapter: str, institution: str, workers: int) -> int:
    """Months put in."""
    settings = partial(_settings, adapter, institution)
    work = Work(file, settings, stack.database_url, stack.keys, SystemClock())
    return contribute_shared(
        work, workers=workers, on_rejected=lambda _row: None, on_progress=lambda _done: None
    ).record_versions


def _postmaster(url: str) -> int:
    with psycopg.connect(url) as superuser:
        found = superuser.execute("SELECT pg_read_file('postmaster.pid')").fetchone()
    return int(str(found[0]).splitlines()[0]) if found else 0


class _Memory:
    """Of one process, in bytes; 0 where there is no /proc."""

    def __init__(self, pid: int) -> None:
        self._status = Path(f"/proc/{pid}/status")

    def now(self) -> int:
        """Resident."""
        return self._field("VmRSS:")

    def most(self) -> int:
        """The most that was ever resident."""
        return self._field("VmHWM:")

    def forget_most(self) -> None:
        """The most begins anew, where the kernel allows it (proc(5), clear_refs)."""
        with suppress(OSError):
            self._status.with_name("clear_refs").write_text("5", encoding="ascii")

    def _field(self, name: str) -> int:
        try:
            text = self._status.read_text(encoding="ascii")
        except OSError:
            return 0
        return int(text.partition(name)[2].split()[0]) * 1024


if __name__ == "__main__":
    sys.exit(main())
