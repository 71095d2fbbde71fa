# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What stands around the steps of one query: steps 1 and 2, instruments, waits for shared work.

The whole handler runs without gRPC, with as many queries at once as are asked for; the
processor time of this process counts, in the quickest of several rounds. What is missing is
gRPC with TLS: the empty echo of `make bench`.

    python -m tests.bench.around [--batch N]
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import uvloop

from gateway.demo.development_ca import issue_client, make_authority
from gateway.domain.access.directory import Directory
from gateway.domain.access.methods import QUERY
from gateway.rpc.bounds import Bounds
from gateway.rpc.callers import Callers
from gateway.rpc.entrance import Entrance
from gateway.rpc.peer import read_certificate
from gateway.rpc.signed import Served, SignedHandler
from gateway.runtime.system import SystemClock, keep_what_is_loaded
from gateway.services.batching import Batcher
from tests.bench.one_query import OneQuery, parts_of, release
from tests.bench.steps import _without_database

_ROUNDS = 40
_QUERIES = 1000
_MAX_MESSAGE_BYTES = 65_536


class _Context:
    """Of a call, as far as the handler looks at it."""

    def __init__(self, pem: bytes) -> None:
        self._authentication: Mapping[str, Sequence[bytes]] = {"x509_pem_cert": [pem]}

    def auth_context(self) -> Mapping[str, Sequence[bytes]]:
        """Of its connection."""
        return self._authentication

    def peer(self) -> str:
        """The connection's other end."""
        return "ipv4:127.0.0.1:1"

    def time_remaining(self) -> float:
        """Until its deadline."""
        return 10.0

    def invocation_metadata(self) -> Sequence[tuple[str, str]]:
        """Its headers."""
        return (("user-agent", "grpc-python-asyncio"),)


def _handler(query: OneQuery, pem: bytes) -> SignedHandler:
    certificate = read_certificate(pem).sha256
    directory = cast("Directory", _Everybody(query, certificate))
    return SignedHandler(
        served=(Served(QUERY, query.queries),),
        calls=query.calls,
        entrance=Entrance(
            directory=lambda: directory,
            bounds=Bounds(max_message_bytes=_MAX_MESSAGE_BYTES, min_deadline_s=0.02),
            callers=Callers(max_connections=128, unsigned_calls_per_s=50, message_timeout_s=10),
            clock=SystemClock(),
        ),
        trace_ratio=0.0,
        max_refusals_in_flight=256,
    )


class _Everybody:
    """A directory in which a certificate is the one partner's."""

    def __init__(self, query: OneQuery, certificate: str) -> None:
        self._partner, self._certificate = query.partner, certificate

    def by_certificate(self, _uris: Sequence[str], sha256: str) -> object:
        """The partner."""
        return self._partner if sha256 == self._certificate else None

    def revokes(self, _sha256: str, _issued_as: str) -> bool:
        """No certificate."""
        return False


async def _quickest_us(work: Callable[[], Awaitable[object]], count: int) -> float:
    """Microseconds of this process's processor per item."""
    best = float("inf")
    for _ in range(_ROUNDS):
        started = time.process_time()
        await work()
        best = min(best, time.process_time() - started)
    return 1e6 * best / count


async def _together(work: Callable[[], Awaitable[object]], count: int) -> None:
    """So many tasks, as gRPC makes them."""
    for task in [asyncio.create_task(cast("Any", work())) for _ in range(count)]:
        await task


async def _in_order_us(query: OneQuery) -> float:
    """The steps one after the other, as in a query: each finds the caches full of the others."""
    parts = [*(await parts_of(query)).values(), await release(query)]
    sums = []
    for _ in range(_QUERIES):
        started = time.thread_time_ns()
        for part in parts:
            part()
        sums.append(time.thread_time_ns() - started)
    return sorted(sums)[_QUERIES // 10] / 1000


async def _measure(query: OneQuery, pem: bytes, count: int) -> dict[str, float]:
    alone = sum((await _without_database(query)).values())
    in_order = await _in_order_us(query)
    handler, context = _handler(query, pem), cast("Any", _Context(pem))
    loop = asyncio.get_running_loop()

    async def nothing() -> None:
        """A task that waits for nothing."""

    async def whole() -> None:
        """Every step of a query whose stores answer at once."""
        await handler._unary(QUERY, query.queries, query.raw, context)

    async def at_once(keys: list[int]) -> list[object]:
        """Shared work that costs nothing."""
        return list(keys)

    batcher: Batcher[int, object] = Batcher("lookup", at_once, limit_s=10.0)

    async def waiting() -> None:
        """One wait for shared work."""
        await batcher.submit(1)

    async def woken() -> None:
        """One future and one wake-up, as asyncio makes them."""
        future = loop.create_future()
        loop.call_soon(future.set_result, None)
        await future

    task = await _quickest_us(lambda: _together(nothing, count), count)
    one = await _quickest_us(lambda: _together(whole, 1), 1)
    many = await _quickest_us(lambda: _together(whole, count), count)
    waits = await _quickest_us(lambda: _together(waiting, count), count)
    wakes = await _quickest_us(lambda: _together(woken, count), count)
    return {
        "steps 3 to 12 without shared statements, each alone": alone,
        "the same in a query's order": in_order,
        "the whole handler, one query": one - task,
        f"the whole handler, {count} queries together": many - task,
        "two waits for shared work": 2 * (waits - task),
        "of them a bare future and wake-up each": 2 * (wakes - task),
    }


async def _main(count: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="bench-around-") as directory:
        query = OneQuery(Path(directory), "ed25519")
        pem = _pem()
        keep_what_is_loaded()
        return await _measure(query, pem, count)


def _pem() -> bytes:
    now = datetime.now(UTC)
    issued = issue_client(make_authority(now), "bank-a", "spiffe://example/bank-a", now)
    return issued.certificate


def main() -> int:
    """Prints what each part costs per query."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.around", description=__doc__)
    parser.add_argument("--batch", type=int, default=64, help="queries at the same time")
    for name, cost in uvloop.run(_main(parser.parse_args().batch)).items():
        sys.stdout.write(f"{name:52s}{cost:7.1f} us\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
