# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How long old entries take to leave the database, and what queries feel of it; see docs/tiles.md.

python -m tests.bench.sizes.moving [--entries N] [--partitions N] [--out DIR]

A log of that many old entries in that many partitions, made in bulk as group commits would have,
and its tiles. Beside a serving gateway, which four callers keep asking, the command itself is run
and killed (kill -9) while it looks at files; then while a partition is swapped, which the database
ends by itself; then the database's own process that swaps one is killed, so that all of Postgres
recovers; and at last it is run to its end. After each the whole log could be verified; at the end
it is. Prints how long each run took, how many entries had moved, and the slowest query meanwhile;
writes moving.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import psycopg

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.errors import GatewayError
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.log.tiles.layout import TILE_WIDTH
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.bench.sizes.bytes_per_query import write_all_tiles
from tests.bench.verify_bench import make_log
from tests.support.facts import make_older_than_facts
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.stack import ORIGIN, REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents
from tests.support.tiles.months import into_partitions

_AGE = timedelta(days=400)
_CALLERS = 4
_PAUSE_S = 0.01
_ALONE_S = 10.0
_LOOK_S = 0.005
_PATIENCE_S = 600.0
_PEOPLE = [resident(number) for number in range(1, 9)]
_LOOKS, _SWAPS = "audit.entries_to_move(", "audit.move_entries("


@dataclass(slots=True)
class _Callers:
    """What asks all the time.

    Attributes:
        slowest_ms: of what was answered since this was last looked at.
        answers: likewise, how many.
        failures: likewise, by error.
    """

    slowest_ms: float = 0.0
    answers: int = 0
    failures: Counter[str] = field(default_factory=Counter)

    async def ask(self, stack: Stack, bank: Bank, port: int, number: int) -> None:
        """Goes on until it is cancelled."""
        body = build_query(_PEOPLE[number], Purpose.LOAN_APPROVAL, REFERENCE)
        async with bank_client(stack, bank, port) as client:
            while True:
                begun = time.perf_counter()
                try:
                    await client.query(body, QUERY_BODY_TYPE)
                except GatewayError as error:
                    self.failures[type(error).__name__] += 1
                else:
                    self.answers += 1
                    took_ms = (time.perf_counter() - begun) * 1_000
                    self.slowest_ms = max(self.slowest_ms, took_ms)
                await asyncio.sleep(_PAUSE_S)

    async def go_on(self) -> None:
        """Returns once each has been answered again."""
        answers = self.answers
        async with asyncio.timeout(_PATIENCE_S):
            while self.answers < answers + 4 * _CALLERS:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(_LOOK_S)

    def taken(self) -> dict[str, Any]:
        """What there was since, and begins anew."""
        found = {
            "slowest_ms": round(self.slowest_ms, 1),
            "answers": self.answers,
            "failures": dict(self.failures),
        }
        self.slowest_ms, self.answers, self.failures = 0.0, 0, Counter()
        return found


def main() -> int:
    """Makes the log, moves it, prints; 0 when all moved and the log verifies."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.sizes.moving")
    parser.add_argument("--entries", type=int, default=262_144)
    parser.add_argument("--partitions", type=int, default=4)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    given = parser.parse_args()
    with temporary_directory() as directory, EmbeddedPostgres(directory / "pg") as url:
        migrate(url)
        migrate_audit(url)
        make_older_than_facts(url)
        stack = Stack(url, directory)
        log = LogSigner(ORIGIN, stack.keys.log_signer())
        make_log(url, log, given.entries, datetime.now(UTC) - _AGE)
        bank = stack.add_bank("bank-a", adapter="canonical-v4")
        add_consents(stack, bank, _PEOPLE)
        stack.admit()
        step = given.entries // given.partitions // TILE_WIDTH * TILE_WIDTH
        into_partitions(url, *(step * number for number in range(1, given.partitions + 1)))
        begun = time.monotonic()
        write_all_tiles(url, directory / "tiles", LogVerifier.parse(log.vkey))
        tiles_s = time.monotonic() - begun
        runs = asyncio.run(_runs(stack, bank, directory / "tiles", log.vkey))
        stack.admit()
        verified = _verified(url, log.vkey, directory / "tiles")
    found = {"entries": given.entries, "partitions": given.partitions, "tiles_s": tiles_s}
    found |= {"runs": runs, "verified": verified.returncode}
    given.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, indent=1) + "\n"
    (given.out / "moving.json").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    sys.stdout.write(verified.stdout[-6000:] if verified.returncode else "")
    moved = runs[-1]["moved"] == step * given.partitions
    return 0 if moved and verified.returncode == 0 else 1


async def _runs(stack: Stack, bank: Bank, tiles: Path, vkey: str) -> list[dict[str, Any]]:
    """One after the other, while callers ask."""
    callers, runs = _Callers(), list[dict[str, Any]]()
    async with gateway_process(stack, "gateway", fresh=True) as server:
        asking = [
            asyncio.create_task(callers.ask(stack, bank, server.port, number))
            for number in range(_CALLERS)
        ]
        await callers.go_on()
        callers.taken()
        await asyncio.sleep(_ALONE_S)
        runs.append({"run": "none", "seconds": _ALONE_S, "moved": 0} | callers.taken())
        ends: dict[str, Callable[[int], None]] = {
            "killed while it looks at files": partial(_client_killed, stack, _LOOKS),
            "killed while it swaps a partition": partial(_client_killed, stack, _SWAPS),
            "the database's process killed in a swap": lambda _: _backend_killed(stack),
            "to the end": lambda _: None,
        }
        for name, end in ends.items():
            begun = time.monotonic()
            process = await asyncio.create_subprocess_exec(
                *_program("gateway.main"),
                *("retention", "move-entries", "--database-url", stack.database_url),
                *("--tiles", str(tiles), "--cause", "benchmark", "--older-than", "184d"),
                *("--log-key", vkey),
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
            )
            await asyncio.to_thread(end, process.pid)
            out, error = await process.communicate()
            await asyncio.to_thread(_quiet, stack)
            await callers.go_on()
            row = {"run": name, "seconds": round(time.monotonic() - begun, 2)}
            row |= {"moved": _moved(stack), "exit": process.returncode}
            row["said"] = (out + error).decode().splitlines()
            runs.append(row | callers.taken())
        for each in asking:
            each.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
    return runs


def _verified(url: str, vkey: str, tiles: Path) -> subprocess.CompletedProcess[str]:
    given = ["verify", "--json", "--database-url", url, "--log-key", vkey, "--tiles", str(tiles)]
    return subprocess.run(  # noqa: S603 - our own program
        [*_program("gateway.cli.audit.app"), *given],
        # Nobody's consent here is a fact, and what facts rest on is not as migrations make it.
        env=os.environ | {"CREDIT_GATEWAY_VERIFY_DEFINITIONS": "false"},
        capture_output=True,
        text=True,
        check=False,
    )


def _program(module: str) -> list[str]:
    return [sys.executable, "-m", module]


def _at_work(stack: Stack, statement: str) -> list[int]:
    """Server processes that run a statement now."""
    query = """SELECT pid FROM pg_stat_activity WHERE state = 'active'
        AND pid <> pg_backend_pid() AND position(%s IN query) > 0"""
    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        return [pid for (pid,) in owner.execute(query, [statement])]


def _once(found: Callable[[], Any]) -> Any:
    """What there is once there is something."""
    until = time.monotonic() + _PATIENCE_S
    while not (value := found()):
        if time.monotonic() > until:
            raise TimeoutError("what was to be killed was not there")
        time.sleep(_LOOK_S)
    return value


def _client_killed(stack: Stack, statement: str, process_id: int) -> None:
    """Kills the command once its statement runs; the database does not notice."""
    _once(lambda: _at_work(stack, statement))
    os.kill(process_id, signal.SIGKILL)


def _backend_killed(stack: Stack) -> None:
    """Kills the server's process that swaps a partition, so that all of the server recovers."""
    (backend, *_) = _once(lambda: _at_work(stack, _SWAPS))
    os.kill(backend, signal.SIGKILL)


def _quiet(stack: Stack) -> None:
    """Returns once the database answers and moves nothing."""

    def is_quiet() -> bool:
        try:
            return not (_at_work(stack, _SWAPS) or _at_work(stack, _LOOKS))
        except psycopg.OperationalError:
            return False

    _once(is_quiet)


def _moved(stack: Stack) -> int:
    with psycopg.connect(stack.database_url) as owner:
        ((moved,),) = owner.execute("SELECT count(*) FROM audit.entry WHERE entry = ''").fetchall()
    return int(moved)


if __name__ == "__main__":
    raise SystemExit(main())
