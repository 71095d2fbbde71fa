# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Floods of calls that are refused or never meant: bounded in the log and in memory."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.demo.development_ca import issue_client
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from gateway.rpc.arriving import MAX_ARRIVING
from tests.integration.portfolio.test_portfolios import client_of
from tests.support.gateway.junk import JUNK
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, stack_with_banks
from tests.support.raw_http2 import raw_connection

RATE = 50.0
"""Calls that carry no signature, per certificate and second; as many may come at once."""
_HELD_S = 3.0
_IN_FLIGHT = 128
_GOOD_ANSWERS = 20
_RESETS, _CONNECTIONS = 5_000, 4
_MOST_GROWTH_MIB = 150
QUESTION = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


def entries_of(stack: Stack, partner: str) -> int:
    """How many entries a partner has."""
    with psycopg.connect(stack.database_url) as connection:
        row = connection.execute(
            "SELECT count(*) FROM audit.entry WHERE partner_id = %s", [partner]
        ).fetchone()
    assert row is not None
    return int(row[0])


def resident_mib() -> float:
    """Memory of this process, in which the gateway runs."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


async def answered(stack: Stack, bank: Bank) -> None:
    """A good partner has its answers, one after the other."""
    async with client_of(stack, bank) as client:
        for _ in range(_GOOD_ANSWERS):
            await client.query(QUESTION, QUERY_BODY_TYPE)


async def flooding(channel: grpc.aio.Channel, message: bytes, stop: asyncio.Event) -> Counter[str]:
    """As many calls at a time as a connection carries, at full speed, until told to stop."""
    outcomes: Counter[str] = Counter()
    call: Any = channel.unary_unary(QUERY_METHOD)

    async def follow() -> None:
        while not stop.is_set():
            try:
                await call(message, timeout=PATIENCE_S)
            except grpc.aio.AioRpcError as error:
                outcomes[error.code().name] += 1
            else:
                outcomes["OK"] += 1

    await asyncio.gather(*(follow() for _ in range(_IN_FLIGHT)))
    return outcomes


async def test_a_partner_that_sends_nothing_but_refused_calls_makes_few_entries_and_holds_up_nobody(
    database_url: str, tmp_path: Path
) -> None:
    settings = {"unsigned_calls_per_s": RATE}
    async with stack_with_banks(database_url, tmp_path, **settings) as (stack, bad, good):
        stack.add_consent(good, resident(1))
        await stack.settled()
        stop, begun = asyncio.Event(), time.monotonic()
        message = JUNK["small"].message(bad.signers[0].keyid)
        async with stack.channel(bad) as channel:
            flood = asyncio.ensure_future(flooding(channel, message, stop))
            await asyncio.gather(answered(stack, good), asyncio.sleep(2.0))
            stop.set()
            assert stack.parts is not None
            stack.parts.callers._stalls.end()  # what is left need not wait for it
            outcomes = await flood
        seconds = time.monotonic() - begun
        assert set(outcomes) <= {"UNAUTHENTICATED", "RESOURCE_EXHAUSTED"}, outcomes
        assert outcomes["UNAUTHENTICATED"]
        # At the pace of unsigned calls, and one per place and hold: docs/operations.md.
        most = RATE * (1 + seconds) + _IN_FLIGHT * (1 + seconds / _HELD_S)
        assert entries_of(stack, bad.partner_id) <= most


async def test_nobody_waits_for_a_call_whose_refusal_is_held_back(
    database_url: str, tmp_path: Path
) -> None:
    settings = {"unsigned_calls_per_s": 0.5}  # so that a third call is held for long
    async with stack_with_banks(database_url, tmp_path, **settings) as (stack, bad, good):
        stack.add_consent(good, resident(1))
        await stack.settled()
        assert stack.parts is not None
        message = JUNK["small"].message(bad.signers[0].keyid)
        async with stack.channel(bad) as channel:
            call: Any = channel.unary_unary(QUERY_METHOD)
            calls = [asyncio.ensure_future(call(message, timeout=PATIENCE_S)) for _ in range(3)]
            async with asyncio.timeout(PATIENCE_S):
                while entries_of(stack, bad.partner_id) < len(calls):  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(0.01)
            assert not all(each.done() for each in calls)
            await answered(stack, good)
            assert stack.parts.gathering.at_work == 0
            await asyncio.gather(*calls, return_exceptions=True)


async def test_a_stranger_that_calls_at_full_speed_makes_no_entry_and_holds_up_nobody(
    database_url: str, tmp_path: Path
) -> None:
    settings = {"unsigned_calls_per_s": RATE}
    async with stack_with_banks(database_url, tmp_path, **settings) as (stack, good, _):
        stack.add_consent(good, resident(1))
        await stack.settled()
        name, now = "stranger", datetime.now(UTC)
        credential = issue_client(stack.authority, name, f"creditgateway:partner:{name}", now)
        stop = asyncio.Event()
        async with stack.channel(Bank(name, credential, (), ())) as channel:
            flood = asyncio.ensure_future(flooding(channel, b"junk", stop))
            await answered(stack, good)
            stop.set()
            outcomes = await flood
        assert set(outcomes) <= {"UNAUTHENTICATED", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED"}
        assert entries_of(stack, name) == 0
        assert entries_of(stack, good.partner_id) == _GOOD_ANSWERS


@pytest.mark.timeout(300)
@pytest.mark.exhaustive
async def test_streams_that_are_begun_and_reset_at_once_pile_up_nowhere(
    database_url: str, tmp_path: Path
) -> None:
    async with stack_with_banks(database_url, tmp_path) as (stack, bad, good):
        stack.add_consent(good, resident(1))
        await stack.settled()
        await answered(stack, good)
        others, before = len(asyncio.all_tasks()), resident_mib()
        waiting: list[int] = []

        async def watch() -> None:
            while True:
                waiting.append(len(asyncio.all_tasks()))
                await asyncio.sleep(0.05)

        watching = asyncio.ensure_future(watch())
        connections = [
            await raw_connection(stack.port, stack.authority.certificate, bad.credential, tmp_path)
            for _ in range(_CONNECTIONS)
        ]
        floods = [each.flood(_RESETS, QUERY_METHOD) for each in connections]
        sent, _ = await asyncio.gather(asyncio.gather(*floods), answered(stack, good))
        for each in connections:
            await each.close()
        await answered(stack, good)
        grown = resident_mib() - before
        watching.cancel()
        assert sum(sent) > _CONNECTIONS * _IN_FLIGHT
        # A call has two tasks of gRPC's: none waits beyond those that may be arriving.
        assert max(waiting) - others <= 2 * MAX_ARRIVING + 200, max(waiting)
        assert grown < _MOST_GROWTH_MIB, grown
        assert entries_of(stack, bad.partner_id) <= _CONNECTIONS * _IN_FLIGHT
        async with asyncio.timeout(PATIENCE_S):  # and what was left has ended
            while len(asyncio.all_tasks()) > others + 20:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.05)
