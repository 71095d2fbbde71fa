# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""People per processor second: asked as portfolios, and as single queries in flight together.

Server and Postgres together, both on one gateway, in turns. What the client spends is no
part of it: its answers are only counted here, every one of the last portfolio is verified.

    python -m tests.bench.rounds.portfolio [--rounds N] [--people N] [--least N] [--out DIR]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import grpc

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    GatewayTrust,
    build_query,
)
from gateway.client._internal.portfolio.sent import PortfolioItems
from gateway.domain.access.envelope import PORTFOLIO_METHOD, QUERY_METHOD, Header, SignedPayload
from gateway.domain.access.portfolio import PORTFOLIO_BODY_TYPE
from gateway.domain.codes import Purpose
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.runtime.system import SystemClock, SystemRandomness
from gateway.signing.envelope import sign_envelope
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.signing.keys import public_key_pem
from gateway.wire.payloads import decode_payload, encode_payload
from gateway.wire.portfolios import decode_answers, decode_batch, encode_portfolio
from gateway.wire.requests import encode_request
from tests.bench.clients.processor_time import ProcessorTime
from tests.bench.servers.contenders import CONTENDERS, Running, running
from tests.bench.world import PARTNER, World, new_world
from tests.support.gateway.stack import REFERENCE, resident

GOAL = 5.0
"""How many times as many people per processor second."""

_TIMEOUT_S = 120.0


@dataclass(frozen=True, slots=True)
class Spent:
    """Processor time per person, in microseconds."""

    way: str
    people: int
    server_us: float
    postgres_us: float

    @property
    def both_us(self) -> float:
        """Of server and Postgres."""
        return self.server_us + self.postgres_us


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.rounds.portfolio")
    parser.add_argument("--rounds", type=int, default=5, help="each measures both ways")
    parser.add_argument("--people", type=int, default=5000, help="asked about in a round, each way")
    parser.add_argument("--concurrency", type=int, default=256, help="single queries in flight")
    parser.add_argument("--subjects", type=int, default=2000, help="people with a record")
    parser.add_argument("--least", type=float, default=GOAL, help="the ratio below which it fails")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def main() -> int:
    """0 when portfolios answer for at least so many more people per processor second."""
    given = _arguments()
    gateway = CONTENDERS["gateway"]
    with (
        new_world(algorithm="ed25519", subjects=given.subjects) as world,
        running(gateway, world) as process,
    ):
        spent = asyncio.run(Bench(world, process, given).rounds())
    result = summary(spent)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "portfolio.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(
        json.dumps({k: v for k, v in result.items() if k != "rounds"}, indent=1) + "\n"
    )
    return 0 if result["people_per_processor_s_to_single"] >= given.least else 1


def summary(spent: Sequence[Spent]) -> dict[str, Any]:
    """Medians of the rounds, and how they compare."""
    ways: dict[str, Any] = {}
    for way in ("single", "portfolio"):
        of_way = [each for each in spent if each.way == way]
        ways[way] = {
            "server_us": round(median(each.server_us for each in of_way), 1),
            "postgres_us": round(median(each.postgres_us for each in of_way), 1),
            "both_us": round(median(each.both_us for each in of_way), 1),
        }
    times = ways["single"]["both_us"] / ways["portfolio"]["both_us"]
    return {
        "people_per_processor_s_to_single": round(times, 2),
        "goal": GOAL,
        **ways,
        "rounds": [asdict(each) for each in spent],
    }


class Bench:
    """Both ways to ask the same people."""

    def __init__(self, world: World, process: Running, given: argparse.Namespace) -> None:
        """Keep what every round uses."""
        self._world = world
        self._process = process
        self._given = given
        self._identity = ClientIdentity.from_files(PARTNER, world.path / f"{PARTNER}-0.pem")
        numbers = [1 + n % world.subjects for n in range(given.people)]
        self._bodies = [build_query(resident(n), Purpose.LOAN_APPROVAL, REFERENCE) for n in numbers]
        self._items = PortfolioItems(self._bodies, QUERY_BODY_TYPE)
        self._messages = list(self._items.messages())

    async def rounds(self) -> list[Spent]:
        """A round of each way to warm up, then those that count."""
        place = self._world.path
        credentials = grpc.ssl_channel_credentials(
            (place / "ca.pem").read_bytes(),
            (place / f"{PARTNER}.key").read_bytes(),
            (place / f"{PARTNER}.pem").read_bytes(),
        )
        target = f"localhost:{self._process.ports[0]}"
        async with grpc.aio.secure_channel(target, credentials) as channel:
            ways: dict[str, Callable[[Any], Awaitable[int]]] = {
                "single": self._singly,
                "portfolio": self._together,
            }
            spent = []
            for number in range(self._given.rounds + 1):
                for way, ask in ways.items():
                    measured = await self._measured(way, ask, channel)
                    if number:
                        spent.append(measured)
            await self._verified(channel)
            return spent

    async def _measured(
        self, way: str, ask: Callable[[Any], Awaitable[int]], channel: grpc.aio.Channel
    ) -> Spent:
        server, postgres = (
            ProcessorTime(self._process.pids),
            ProcessorTime([self._world.postgres_pid]),
        )
        people = await ask(channel)
        used = server.seconds(), postgres.seconds()
        return Spent(way, people, *(each * 1e6 / people for each in used))

    async def _singly(self, channel: grpc.aio.Channel) -> int:
        """Every person a query; so many are always in flight. Signed before."""
        call: Any = channel.unary_unary(QUERY_METHOD)
        requests = iter([self._signed(QUERY_METHOD, QUERY_BODY_TYPE, b) for b in self._bodies])

        async def ask() -> None:
            """One after the other, of those that are left."""
            for raw in requests:
                await call(raw, timeout=_TIMEOUT_S)

        await asyncio.gather(*(ask() for _ in range(self._given.concurrency)))
        return len(self._bodies)

    async def _together(self, channel: grpc.aio.Channel) -> int:
        """All people in one portfolio."""
        body = encode_portfolio(self._items.portfolio())
        messages = [self._signed(PORTFOLIO_METHOD, PORTFOLIO_BODY_TYPE, body), *self._messages]
        call: Any = channel.stream_stream(PORTFOLIO_METHOD)
        batches = [raw async for raw in call(_given(messages), timeout=_TIMEOUT_S)]
        answered = 0
        for raw in batches:
            outcomes = decode_answers(_body(raw)).outcomes
            answered += sum(not outcome.reason for outcome in outcomes)
        if answered != len(self._bodies):
            raise AssertionError(f"{answered} of {len(self._bodies)} were answered")
        return answered

    async def _verified(self, channel: grpc.aio.Channel) -> None:
        """A portfolio as a client takes it, with every check."""
        client = CreditGatewayClient(channel, self._identity, self._trust())
        call = client.query_portfolio(self._bodies[:1000], QUERY_BODY_TYPE)
        async for batch in call:
            assert all(not item.reason for item in batch.items)

    def _trust(self) -> GatewayTrust:
        keys = DirectoryKeyProvider(self._world.path / "keys")
        log = LogSigner(self._world.origin, keys.log_signer())
        pems = [public_key_pem(signer.public_key) for signer in keys.answer_signers()]
        return GatewayTrust.build(
            self._world.origin, pems, log.vkey, checkpoint=log.sign(0, EMPTY_ROOT)
        )

    def _signed(self, method: str, body_type: str, body: bytes) -> bytes:
        header = Header(
            audience=self._world.origin,
            method=method,
            partner=PARTNER,
            request_id=SystemRandomness().token(16),
            issue_time=SystemClock().now(),
        )
        payload = encode_payload(SignedPayload(header, body_type, body))
        return encode_request(sign_envelope(payload, self._identity.signers))


async def _given(messages: Sequence[bytes]) -> Any:
    for message in messages:
        yield message


def _body(raw: bytes) -> bytes:
    return decode_payload(decode_batch(raw)[0].payload).body


if __name__ == "__main__":
    sys.exit(main())
