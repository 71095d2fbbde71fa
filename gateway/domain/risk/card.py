# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A scorecard: points by the values of figures, and what their sum means.

A card is data, a TOML file in adapters/cards; its SHA-256 names it in answers and entries.
Everything in it is a whole number, so that a score is the same on every machine.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import Any

from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.risk.codes import RiskFigure
from gateway.domain.risk.figures import FIGURES, Population
from gateway.errors import AdapterError

_CERTAIN = 10_000
"""Basis points."""


@dataclass(frozen=True, slots=True)
class Bins:
    """The points of one figure.

    Attributes:
        figure: which one.
        upper: the largest value of each bin, ascending; the last bin has none.
        points: of each bin, one more than `upper`; the best bin has 0.
    """

    figure: RiskFigure
    upper: tuple[int, ...]
    points: tuple[int, ...]

    def place(self, value: int) -> int:
        """Which bin a value belongs to."""
        return bisect_left(self.upper, value)


@dataclass(frozen=True, slots=True)
class Card:
    """One version of one card, never changed once it was released.

    Attributes:
        name: what it is called.
        version: its number.
        digest: SHA-256 of its file.
        population: whom it was made of; it scores nobody else.
        bins: of each figure, in the order of the codes.
        points_from: the least points of each row of the probability table, ascending, from 0.
        basis_points: the probability of each row.
    """

    name: str
    version: int
    digest: bytes
    population: Population
    bins: tuple[Bins, ...]
    points_from: tuple[int, ...]
    basis_points: tuple[int, ...]

    def probability(self, points: int) -> int:
        """Basis points: of 10,000 such people so many miss next month's payment."""
        return self.basis_points[bisect_right(self.points_from, points) - 1]


def load_card(content: bytes) -> Card:
    """The card of a file.

    Raises:
        AdapterError: it is none, or is not monotone.
    """
    try:
        values: dict[str, Any] = tomllib.loads(content.decode())
        population = values["population"]
        table = values["probability"]
        card = Card(
            name=values["name"],
            version=values["version"],
            digest=sha256(content).digest(),
            population=Population(
                population["currency"],
                population["months"],
                population["most_accounts"],
                population["max_age_months"],
            ),
            bins=tuple(map(_bins, values["figure"])),
            points_from=tuple(table["points_from"]),
            basis_points=tuple(table["basis_points"]),
        )
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise AdapterError("the card is not TOML") from None
    except KeyError as missing:
        raise AdapterError("missing from the card", path=str(missing.args[0])) from None
    except TypeError:
        raise AdapterError("a part of the card is of the wrong kind") from None
    _check(card)
    return card


def _bins(values: dict[str, Any]) -> Bins:
    if values["code"] not in RiskFigure.__members__:
        raise AdapterError("unknown figure", path="figure.code")
    return Bins(RiskFigure[values["code"]], tuple(values["upper"]), tuple(values["points"]))


def _check(card: Card) -> None:
    """Everything is a whole number, in order and in the direction of its figure."""
    known = card.population
    numbers = (card.version, known.months, known.most_accounts)
    if not all(type(number) is int and number > 0 for number in numbers):
        raise AdapterError("must be a whole number above 0", path="population")
    if type(known.max_age_months) is not int or known.max_age_months < 0:
        raise AdapterError("must be a whole number", path="population.max_age_months")
    if known.currency not in MINOR_UNITS:
        raise AdapterError("no ISO 4217 code", path="population.currency")
    codes = [bins.figure for bins in card.bins]
    if not codes or codes != sorted(set(codes)):
        raise AdapterError("each figure once, in the order of the codes", path="figure")
    for bins in card.bins:
        _check_bins(bins)
    _check_table(card)


def _check_bins(bins: Bins) -> None:
    path = f"figure.{bins.figure.name}"
    if len(bins.points) != len(bins.upper) + 1:
        raise AdapterError("one bin more than upper bounds", path=path)
    if not _ascends(bins.upper, strictly=True) or min(bins.points) != 0:
        raise AdapterError("bounds ascend, and the best bin has 0 points", path=path)
    worse = bins.points if FIGURES[bins.figure].more_is_worse else bins.points[::-1]
    if not _ascends(worse):
        raise AdapterError("points rise where the risk does", path=path)


def _check_table(card: Card) -> None:
    table, path = card.basis_points, "probability"
    if len(table) != len(card.points_from) or not table or card.points_from[0] != 0:
        raise AdapterError("a probability for each row, from 0 points on", path=path)
    if not _ascends(card.points_from, strictly=True) or not _ascends(table):
        raise AdapterError("the probability rises with the points", path=path)
    if not 0 <= table[0] <= table[-1] <= _CERTAIN:
        raise AdapterError("basis points are from 0 to 10,000", path=path)


def _ascends(values: Sequence[int], *, strictly: bool = False) -> bool:
    if not all(type(value) is int for value in values):
        return False
    return all(a < b or (a == b and not strictly) for a, b in pairwise(values))
