# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries of several people in the columns they were computed in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from gateway.domain.reports.account_months import PersonMonths
from gateway.domain.reports.columns import FIRST_COLUMNS, AddedSeries, Per
from gateway.domain.reports.summary import MoneySeries, Summary

_MONTHS = [column.name for column in FIRST_COLUMNS if column.per is Per.MONTH]
_MONEY = [column.name for column in FIRST_COLUMNS if column.per is Per.CURRENCY_AND_MONTH]


@dataclass(frozen=True, slots=True, eq=False)
class Summaries:
    """Some subjects' summaries; each is made of the columns when it is asked for.

    Attributes:
        people: subject id, data version, and the person's share of the columns. The shares
            follow each other without gaps.
        columns: the values of each column by month, and by currency and month, by its
            name in FIRST_COLUMNS or in one of `added`.
        added: the series of later versions among them.
    """

    people: Sequence[tuple[bytes, int, PersonMonths]] = ()
    columns: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    added: Sequence[AddedSeries] = ()

    def __len__(self) -> int:
        """How many."""
        return len(self.people)

    def __iter__(self) -> Iterator[tuple[bytes, Summary]]:
        """Each subject with its summary."""
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, index: int) -> tuple[bytes, Summary]:
        """A subject with its summary."""
        subject, version, person = self.people[index]
        return subject, self._summary(version, person)

    def _summary(self, version: int, person: PersonMonths) -> Summary:
        columns = self.columns
        fields: list[Any] = [columns[name][person.months] for name in _MONTHS]
        money = [
            MoneySeries(currency, first, *[columns[name][span] for name in _MONEY])  # type: ignore[arg-type]
            for (currency, first), span in zip(person.currencies.items(), person.money, strict=True)
        ]
        added = {
            series.version: series.held([columns[c.name] for c in series.columns], person)
            for series in self.added
        }
        fields += [tuple(money), added]
        return Summary(version, person.first_month, *fields)
