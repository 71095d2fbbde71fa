# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What others leave of a good partner's rate, and what an idle connection costs.

python -m tests.bench.unsigned_calls [--seconds N] [--runs N] [--in-flight N] [--idle N]

In every round the partner asks while a neighbour does one thing after the other, each
with as many calls in flight: good queries first, then each kind of call that carries no
signature. A ratio is the partner's rate beside such a flood to that beside the good
queries of the same round; what is told is the median. Speed is no test's business: this
exits with 0 whatever it measures.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Any

import grpc
from creditgateway.v1 import transparency_service_pb2 as pb
from grpc_health.v1 import health_pb2, health_pb2_grpc

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from gateway.runtime.system import CIPHERS_VARIABLE, NEVER_AGREED
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.gateway.gateway_process import GatewayProcess, gateway_process, wait_for_health
from tests.support.gateway.raw_connections import secured_connection
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request

_CONNECTIONS = 4
_LOG = "/creditgateway.v1.TransparencyService/"
_QUERIES = "good queries"
Call = Callable[[grpc.aio.Channel], Awaitable[object]]


@dataclass(slots=True)
class _Measured:
    """Rates of the partner by what the neighbour did, one per round."""

    partner: dict[str, list[float]] = field(default_factory=dict)
    neighbour: dict[str, list[float]] = field(default_factory=dict)


def _queries(bank: Bank, subjects: int) -> Call:
    """Signs and asks about one person after the other."""
    as_of = date(2005, 9, 30)
    bodies = cycle(
        build_query(resident(n), Purpose.LOAN_APPROVAL, REFERENCE, as_of=as_of)
        for n in range(1, subjects + 1)
    )

    async def call(channel: grpc.aio.Channel) -> None:
        made: Any = channel.unary_unary(QUERY_METHOD)
        await made(signed_request(bank, QUERY_BODY_TYPE, next(bodies)))

    return call


def _unary(method: str, request: bytes) -> Call:
    async def call(channel: grpc.aio.Channel) -> None:
        made: Any = channel.unary_unary(method)
        await made(request)

    return call


async def _watch(channel: grpc.aio.Channel) -> None:
    """Sees one status, and leaves."""
    watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
    try:
        async for _ in watch:
            return
    finally:
        watch.cancel()


async def _nothing(_: grpc.aio.Channel) -> None:
    await asyncio.sleep(3600)


def _floods(neighbour: Bank, subjects: int) -> Iterator[tuple[str, Call]]:
    inclusion = pb.GetInclusionProofRequest(tree_size=1)
    consistency = pb.GetConsistencyProofRequest(first_tree_size=1)
    yield _QUERIES, _queries(neighbour, subjects)
    yield "nothing", _nothing
    yield "health Check", _unary("/grpc.health.v1.Health/Check", b"")
    yield "health Watch", _watch
    yield "GetCheckpoint", _unary(f"{_LOG}GetCheckpoint", b"")
    yield "GetInclusionProof", _unary(f"{_LOG}GetInclusionProof", inclusion.SerializeToString())
    yield (
        "GetConsistencyProof",
        _unary(f"{_LOG}GetConsistencyProof", consistency.SerializeToString()),
    )


async def _load(channels: list[grpc.aio.Channel], call: Call, in_flight: int, until: float) -> int:
    """So many calls in flight until then; how many ended well."""
    ended = 0

    async def one_after_the_other(channel: grpc.aio.Channel) -> None:
        nonlocal ended
        while (left := until - time.monotonic()) > 0:
            with suppress(grpc.aio.AioRpcError, TimeoutError):
                async with asyncio.timeout(left):
                    await call(channel)
                ended += 1

    some = zip(cycle(channels), range(in_flight), strict=False)
    await asyncio.gather(*(one_after_the_other(channel) for channel, _ in some))
    return ended


async def _rounds(
    stack: Stack, banks: tuple[Bank, Bank], server: GatewayProcess, given: argparse.Namespace
) -> _Measured:
    measured = _Measured()
    async with AsyncExitStack() as exits:

        async def connected(bank: Bank) -> list[grpc.aio.Channel]:
            return [
                await exits.enter_async_context(stack.channel(bank, port=server.port))
                for _ in range(_CONNECTIONS)
            ]

        partner, neighbour = [await connected(bank) for bank in banks]
        await wait_for_health(partner[0], serving=True)
        asking = _queries(banks[0], given.subjects)
        await _load(partner, asking, given.in_flight, time.monotonic() + 1)
        for _ in range(given.runs):
            for name, flood in _floods(banks[1], given.subjects):
                until = time.monotonic() + given.seconds
                answers, others = await asyncio.gather(
                    _load(partner, asking, given.in_flight, until),
                    _load(neighbour, flood, given.in_flight, until),
                )
                measured.partner.setdefault(name, []).append(answers / given.seconds)
                measured.neighbour.setdefault(name, []).append(others / given.seconds)
    return measured


def _resident_kib(process_id: int) -> int:
    status = Path(f"/proc/{process_id}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


async def _idle_kib(
    stack: Stack, bank: Bank, server: GatewayProcess, given: argparse.Namespace
) -> float:
    """Memory of one connection with mutual TLS and nothing on it."""
    count: int = given.idle
    async with AsyncExitStack() as exits:
        for number in range(2 * count):
            await exits.enter_async_context(secured_connection(stack, bank, server.port))
            if number == count:  # what comes once is there by then
                await asyncio.sleep(given.settle)
                before = _resident_kib(server.process_id)
        await asyncio.sleep(given.settle)
        return (_resident_kib(server.process_id) - before) / count


async def _measure(url: str, directory: Path, given: argparse.Namespace) -> str:
    stack = Stack(url, directory)
    banks = stack.add_bank("bank-a"), stack.add_bank("bank-b")
    for bank in banks:
        for number in range(1, given.subjects + 1):
            stack.add_consent(bank, resident(number))
    async with gateway_process(stack, fresh=True) as server:
        measured = await _rounds(stack, banks, server, given)
        idle = await _idle_kib(stack, banks[0], server, given)
    lines = [f"beside {given.in_flight} in flight of    partner/s  neighbour/s  ratio"]
    base = measured.partner[_QUERIES]
    for name, rates in measured.partner.items():
        ratio = statistics.median(
            rate / max(good, 0.1) for rate, good in zip(rates, base, strict=True)
        )
        theirs = statistics.median(measured.neighbour[name])
        lines.append(f"{name:24s} {statistics.median(rates):10.0f} {theirs:12.0f} {ratio:6.2f}")
    lines.append(f"an idle connection with mutual TLS: {idle:.0f} KiB")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measures and tells."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.unsigned_calls")
    parser.add_argument("--seconds", type=float, default=2.0, help="per neighbour and round")
    parser.add_argument("--runs", type=int, default=5, help="rounds")
    parser.add_argument("--in-flight", type=int, default=32, help="calls, of each of the two")
    parser.add_argument("--idle", type=int, default=300, help="idle connections, for memory")
    parser.add_argument("--settle", type=float, default=1.0, help="seconds before memory is read")
    parser.add_argument("--subjects", type=int, default=200, help="people asked about")
    parser.add_argument("--database-url", default="", help="an empty one; default: embedded")
    given = parser.parse_args()
    os.environ[CIPHERS_VARIABLE] = NEVER_AGREED
    with ExitStack() as exits:
        url = given.database_url
        if not url:
            postgres = EmbeddedPostgres(exits.enter_context(temporary_directory()))
            url = exits.enter_context(postgres)
        directory = exits.enter_context(tempfile.TemporaryDirectory(prefix="bench-unsigned-"))
        migrate(url)
        migrate_audit(url)
        sys.stdout.write(asyncio.run(_measure(url, Path(directory), given)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
