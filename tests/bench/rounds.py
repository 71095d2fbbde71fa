# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Alternating rounds: every server once, then all again in another order."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import psycopg

from tests.bench.clients.load import Job, Result
from tests.bench.servers.contenders import Contender, Running, running
from tests.bench.world import World

_TABLES = Path(__file__).with_name("servers") / "conventional.sql"


@dataclass(frozen=True, slots=True)
class Round:
    """One server measured once; `unlogged` is how many answers the log lacks."""

    name: str
    result: Result
    unlogged: int


def measure(
    contenders: Sequence[Contender], world: World, postgres_pid: int, given: argparse.Namespace
) -> list[Round]:
    """Measures each contender `given.runs` times."""
    rounds: list[Round] = []
    with psycopg.connect(world.database_url, autocommit=True) as connection:
        connection.execute(_TABLES.read_bytes())
        with load_generator(world) as load:
            for number in range(given.runs):
                # Turned by one each time, so that no server always comes first.
                turn = number % len(contenders)
                for contender in (*contenders[turn:], *contenders[:turn]):
                    measured = _round(contender, world, postgres_pid, given, connection, load)
                    _tell(number, measured)
                    rounds.append(measured)
    return rounds


def _round(  # noqa: PLR0913, PLR0917  (one round's surroundings)
    contender: Contender,
    world: World,
    postgres_pid: int,
    given: argparse.Namespace,
    connection: psycopg.Connection,
    load: subprocess.Popen[str],
) -> Round:
    connection.execute("CHECKPOINT")  # so that every round begins alike
    before = _count(connection, contender)
    with running(contender, world) as server:
        result = work(load, _job(contender, server, postgres_pid, given))
    logged = _count(connection, contender) - before
    return Round(contender.name, result, result.all_answers - logged if contender.counted else 0)


def _job(
    contender: Contender, server: Running, postgres_pid: int, given: argparse.Namespace
) -> Job:
    return Job(
        kind=contender.kind,
        ports=server.ports,
        seconds=given.seconds,
        concurrency=given.concurrency,
        connections=given.connections,
        server_pids=server.pids,
        postgres_pid=postgres_pid,
    )


@contextmanager
def load_generator(world: World) -> Iterator[subprocess.Popen[str]]:
    """The load generator's process; ends when its input does."""
    command = [sys.executable, "-m", "tests.bench.clients.load", world.directory]
    with subprocess.Popen(  # noqa: S603  (our own command)
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process


def work(load: subprocess.Popen[str], job: Job) -> Result:
    """Has the load generator do one job."""
    assert load.stdin is not None
    assert load.stdout is not None
    load.stdin.write(json.dumps(asdict(job)) + "\n")
    load.stdin.flush()
    line = load.stdout.readline()
    if not line:
        raise RuntimeError("the load generator ended")
    return Result(**json.loads(line))


def _count(connection: psycopg.Connection, contender: Contender) -> int:
    if not contender.counted:
        return 0
    row = connection.execute(contender.counted.encode()).fetchone()
    assert row is not None
    return int(row[0])


def _tell(number: int, measured: Round) -> None:
    result = measured.result
    rate = result.answers / result.elapsed_s
    sys.stdout.write(f"round {number + 1}  {measured.name:14s} {rate:7.0f}/s\n")
    sys.stdout.flush()
