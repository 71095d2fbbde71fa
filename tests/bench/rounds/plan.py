# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is measured, and in which order.

A run has up to four parts: the closed loop's curve, the open loop, and two smaller
sweeps over bodies and sections. Each part has as many rounds as asked for, and a round
measures every contender at every point. The contenders at one point come one right after
the other, in an order that turns from point to point and from round to round, so that
neither a place in the order nor a slow minute of the machine belongs to one of them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.bench.clients.questions import BODIES, SECTIONS, USUAL, Question
from tests.bench.servers.contenders import Contender

CURVE, OPEN, BODY, SECTION = "curve", "open", "bodies", "sections"
PARTS = (CURVE, OPEN, BODY, SECTION)
_SWEPT = ("conventional", "gateway")
_PAIRS = ("conventional-2", "gateway-2")
_TWO_FROM = 16
"""Two processes are compared from here on: below they would share next to nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    """One measurement.

    Attributes:
        part: of PARTS.
        round: from 0.
        contender: its name.
        in_flight: calls; of an open loop, the most that may be.
        seconds: to measure.
        load: of an open loop, in per cent of the contender's saturation.
        question: a name of questions.QUESTIONS.
    """

    part: str
    round: int
    contender: str
    in_flight: int
    seconds: float
    load: int = 0
    question: str = USUAL

    @property
    def point(self) -> int | str:
        """What varies within the part."""
        varied = {CURVE: self.in_flight, OPEN: self.load}
        return varied.get(self.part, self.question)


def turned(names: Sequence[str], turn: int) -> list[str]:
    """The same names, beginning with another one."""
    turn %= max(1, len(names))
    return [*names[turn:], *names[:turn]]


def plan(contenders: Sequence[Contender], given: argparse.Namespace) -> list[Step]:
    """All steps in order: the curve's rounds first, because the open loop's loads follow from it.

    Steps of one round that follow one another are measured with the same processes.
    """
    names = [contender.name for contender in contenders]
    made = {CURVE: _curve, OPEN: _open, BODY: _sweep, SECTION: _sweep}
    return [
        step
        for parts in ((CURVE,), PARTS[1:])
        for number in range(given.runs)
        for part in parts
        if part in given.parts
        for step in made[part](part, number, names, given)
    ]


def _curve(part: str, number: int, names: list[str], given: argparse.Namespace) -> Iterator[Step]:
    # Up in one round, down in the next: the machine may grow slower or faster meanwhile.
    points = given.points if number % 2 == 0 else given.points[::-1]
    for place, in_flight in enumerate(points):
        for name in turned(names, number + place):
            if name not in _PAIRS or in_flight >= _TWO_FROM:
                yield Step(part, number, name, in_flight, given.seconds)


def _open(part: str, number: int, names: list[str], given: argparse.Namespace) -> Iterator[Step]:
    for place, load in enumerate(given.loads):
        for name in turned([n for n in names if n != "conventional-2"], number + place):
            yield Step(part, number, name, given.most, given.open_seconds, load)


def _sweep(part: str, number: int, names: list[str], given: argparse.Namespace) -> Iterator[Step]:
    questions: dict[str, Question] = BODIES if part == BODY else SECTIONS
    swept = [name for name in names if name in _SWEPT]
    for place, (question, asked) in enumerate(questions.items()):
        for name in turned(swept, number + place):
            if asked.by_conventional or name != "conventional":
                yield Step(
                    part,
                    number,
                    name,
                    given.sweep_in_flight,
                    given.sweep_seconds,
                    question=question,
                )
