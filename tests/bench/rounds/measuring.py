# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Measures a plan, round by round.

Each round has new processes of every contender. They all run at the same time; one is
under load, the others wait. So what is compared is measured within seconds, and nothing
has to be started in between.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from statistics import median

import psycopg

from tests.bench.clients.job import Job, Result
from tests.bench.rounds.generator import load_generator, work
from tests.bench.rounds.plan import CURVE, OPEN, Step, plan
from tests.bench.rounds.progress import Progress
from tests.bench.servers.contenders import CONTENDERS, THIS, Checkout, Contender, Running, running
from tests.bench.world import World


@dataclass(frozen=True, slots=True)
class Measured:
    """One step and what it gave; `unlogged` is how many answers the log lacks."""

    step: Step
    result: Result
    unlogged: int


@dataclass(slots=True)
class Run:
    """All of it.

    Attributes:
        measured: step by step.
        faults: what went wrong and is in no result.
        complete: nothing was left out.
    """

    measured: list[Measured] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    complete: bool = False

    def saturation(self, contender: str) -> float:
        """The highest median rate of its curve, in answers/s; 0 when it has none."""
        rates: dict[object, list[float]] = {}
        for one in self.measured:
            if (one.step.part, one.step.contender) == (CURVE, contender):
                rates.setdefault(one.step.point, []).append(one.result.answers_per_s)
        return max(map(median, rates.values()), default=0.0)


class Bench:
    """A world under measurement: one load generator, one Postgres."""

    def __init__(
        self, world: World, given: argparse.Namespace, exits: ExitStack, checkout: Checkout = THIS
    ) -> None:
        """Prepares the conventional design's tables; `exits` ends it."""
        self._world, self._given, self._checkout = world, given, checkout
        self._connection = exits.enter_context(psycopg.connect(world.database_url, autocommit=True))
        self._connection.execute(checkout.server("conventional.sql").read_bytes())
        self._generator = exits.enter_context(ExitStack())
        self._start_generator()

    def _start_generator(self) -> None:
        self._load = self._generator.enter_context(load_generator(self._world))

    @contextmanager
    def servers(self, contenders: Sequence[Contender]) -> Iterator[dict[str, Running]]:
        """New processes of each, by name."""
        with ExitStack() as exits:
            yield {
                c.name: exits.enter_context(running(c, self._world, self._checkout))
                for c in contenders
            }

    def measure(self, step: Step, server: Running, rate_per_s: float = 0.0) -> Measured:
        """One step.

        Raises:
            RuntimeError: the load generator ended; there is a new one.
        """
        contender = CONTENDERS[step.contender]
        self._connection.execute("CHECKPOINT")  # so that every step begins alike
        before = self._newest(contender)
        job = Job(
            kind=contender.kind,
            ports=server.ports,
            seconds=step.seconds,
            concurrency=step.in_flight,
            connections=min(self._given.connections, step.in_flight),
            server_pids=server.pids,
            postgres_pid=self._world.postgres_pid,
            question=step.question,
            rate_per_s=rate_per_s,
            seed=self._given.seed + step.round,
        )
        try:
            result = work(self._load, job)
        except RuntimeError:
            self._generator.close()
            self._start_generator()
            raise
        unlogged = result.all_answers - self._logged(contender, before) if contender.log else 0
        return Measured(step, result, unlogged)

    def _newest(self, contender: Contender) -> int:
        return self._number(contender.log.newest) if contender.log else 0

    def _logged(self, contender: Contender, after: int) -> int:
        assert contender.log is not None
        return self._number(contender.log.counted, after)

    def _number(self, statement: str, *values: int) -> int:
        row = self._connection.execute(statement.encode(), values).fetchone()
        assert row is not None
        return int(row[0])


def measure(
    contenders: Sequence[Contender],
    world: World,
    given: argparse.Namespace,
    keep: Callable[[Run], object],
) -> Run:
    """Measures everything; an interrupt ends it early.

    Args:
        contenders: to be measured.
        world: with what.
        given: the command's options.
        keep: called after each round with what there is so far.
    """
    run, steps = Run(), plan(contenders, given)
    progress = Progress(steps)
    try:
        with ExitStack() as exits:
            bench = Bench(world, given, exits)
            for _, round_ in groupby(steps, key=lambda step: step.round):
                _measure_round(bench, run, list(round_), progress)
                keep(run)
    except KeyboardInterrupt:
        return run
    run.complete = True
    return run


def _measure_round(bench: Bench, run: Run, steps: Sequence[Step], progress: Progress) -> None:
    used = dict.fromkeys(step.contender for step in steps)
    try:
        with bench.servers([CONTENDERS[name] for name in used]) as servers:
            for step in steps:
                _measure_one(bench, run, step, servers[step.contender], progress)
    except RuntimeError as error:
        run.faults.append(str(error))
        progress.fault(steps[0], str(error))


def _measure_one(bench: Bench, run: Run, step: Step, server: Running, progress: Progress) -> None:
    rate = 0.0
    if step.part == OPEN:
        rate = run.saturation(step.contender) * step.load / 100
        if not rate:
            progress.skip(step)  # no curve, or no answer on it
            return
    try:
        measured = bench.measure(step, server, rate)
    except (RuntimeError, psycopg.Error) as error:
        run.faults.append(f"{step.part}, {step.point}, {step.contender}: {error}")
        progress.fault(step, str(error))
        progress.skip(step)
        return
    run.measured.append(measured)
    progress.tell(step, measured.result)
