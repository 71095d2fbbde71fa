# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The people of the UCI file as the gateway keeps them, and what became of each.

Figures come from summaries made of contributed rows, by the gateway's own code. The outcome,
and attributes by which fairness is measured, are read from the file: the gateway has neither.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from adapters.registry import contribution_adapter
from gateway.domain.records.contribution import apply_row
from gateway.domain.records.record import ContributedAccount
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.summary import Summary
from gateway.domain.risk.figures import FIGURES, Population, Window, window_of

REAL_DATA = Path("../shared/data/uci_credit_default.csv")
AS_OF = date(2005, 9, 30)
POPULATION = Population(currency="TWD", months=6, most_accounts=1, max_age_months=1)
OUTCOME = "default_payment_next_month"
ATTRIBUTES = ("SEX", "EDUCATION", "MARRIAGE", "AGE")
_THIRDS = 3


@dataclass(frozen=True, slots=True)
class Person:
    """One client.

    Attributes:
        number: the client number, as the file writes it.
        summary: as the gateway keeps it.
        missed: next month's payment was missed.
        attributes: sex, education, marriage and age, only to measure by.
    """

    number: str
    summary: Summary
    missed: bool
    attributes: dict[str, int]

    @property
    def held_back(self) -> bool:
        """Whether no card may learn from them: see `third_of`."""
        return third_of(self.number) == 0

    @property
    def window(self) -> Window:
        """The months that are scored; everybody in the file has them."""
        window = window_of(self.summary, AS_OF, POPULATION)
        assert isinstance(window, Window)
        return window

    @property
    def figures(self) -> list[int]:
        """In the order of FIGURES."""
        window = self.window
        return [row.count(window) for row in FIGURES.values()]


def third_of(number: str) -> int:
    """SHA-256 of the client number's decimal digits in ASCII, as a big-endian number, modulo 3."""
    return int.from_bytes(sha256(number.encode("ascii")).digest(), "big") % _THIRDS


def summary_of(row: Sequence[str], header: Sequence[str]) -> Summary:
    """What the gateway keeps of a client's row."""
    card = contribution_adapter("uci-csv").parse_row(list(row), list(header))
    assert isinstance(card, ContributedAccount)
    summary = build_summary(1, [apply_row(None, "card-bank", card)])
    assert summary is not None
    return summary


def people_of(file: Path) -> Iterator[Person]:
    """Everybody in the file, in its order."""
    with file.open(encoding="utf-8", newline="") as opened:
        rows = csv.reader(opened)
        header = next(rows)
        for row in rows:
            values = dict(zip(header, row, strict=True))
            yield Person(
                number=values["ID"],
                summary=summary_of(row, header),
                missed=values[OUTCOME] == "1",
                attributes={name: int(values[name]) for name in ATTRIBUTES},
            )
