# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a summary is stored as: each column once, by the report version that added it.

The statements over credit.summary, the COPY that contributions send and the reading of
rows are made from these lists. A report version that needs further columns lists them
in an `AddedSeries`, with what computes them; the table gets them by a migration with
ADD COLUMN, and rows made before it hold NULL there until they are rebuilt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from gateway.domain.reports.account_months import AccountMonths, PersonMonths


class Per(Enum):
    """How many values a column has."""

    SUMMARY = "one value"
    MONTH = "an array, one value per month of the summary"
    PERSON = "an array of any length"
    CURRENCY = "an array, one value per currency"
    CURRENCY_AND_MONTH = "an array per currency, one value per month"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of credit.summary.

    Attributes:
        name: there, and in the dataclass that holds it.
        type: of one value, as Postgres names it.
        per: how many values there are.
    """

    name: str
    type: str
    per: Per


FIRST_COLUMNS = (
    Column("data_version", "bigint", Per.SUMMARY),
    Column("first_month", "date", Per.SUMMARY),
    Column("oldest_open_date", "date", Per.MONTH),
    Column("accounts", "integer", Per.MONTH),
    Column("open_accounts", "integer", Per.MONTH),
    Column("institutions", "integer", Per.MONTH),
    Column("overdue_accounts", "integer", Per.MONTH),
    Column("current_worst_dpd", "integer", Per.MONTH),
    Column("worst_dpd", "integer", Per.MONTH),
    Column("reported", "integer", Per.MONTH),
    Column("on_time", "integer", Per.MONTH),
    Column("unreported", "integer", Per.MONTH),
    Column("currencies", "text", Per.CURRENCY),
    Column("money_first_month", "date", Per.CURRENCY),
    Column("credit_limit", "bigint", Per.CURRENCY_AND_MONTH),
    Column("open_balance", "bigint", Per.CURRENCY_AND_MONTH),
    Column("balance_under_limit", "bigint", Per.CURRENCY_AND_MONTH),
    Column("overdue", "bigint", Per.CURRENCY_AND_MONTH),
    Column("due", "bigint", Per.CURRENCY_AND_MONTH),
    Column("paid_against_due", "bigint", Per.CURRENCY_AND_MONTH),
    Column("paid", "bigint", Per.CURRENCY_AND_MONTH),
    Column("balance", "bigint", Per.CURRENCY_AND_MONTH),
)
"""Of report version 1, in the table's order; every version reads them. They are
`Summary` and `MoneySeries`."""


@dataclass(frozen=True, slots=True)
class AddedSeries:
    """The columns that one later report version added, and what fills them.

    Attributes:
        version: which one.
        columns: of a person or by month, then by currency and month.
        holder: a dataclass with the columns of a person or by month as fields, in their
            order, and last `money`: a tuple of `money_holder`, in the order of the
            currencies, which is empty without columns by currency.
        compute: the values of each column for some people's accounts, of all people one
            after the other: as `AccountMonths.by_month` and `by_currency` lay them out, and
            one array per person who has a record.
        money_holder: a dataclass with the columns by currency and month as fields; none
            without any.
    """

    version: int
    columns: tuple[Column, ...]
    holder: Callable[..., Any]
    compute: Callable[[AccountMonths], Sequence[Sequence[Any]]]
    money_holder: Callable[..., Any] = tuple
    _by_month: int = field(init=False)
    """How many columns are of a person or by month only."""
    _of_person: frozenset[int] = field(init=False)
    """The places of those that are of a person."""

    def __post_init__(self) -> None:
        """Counts once what is asked for each person."""
        by_month = sum(column.per in {Per.MONTH, Per.PERSON} for column in self.columns)
        object.__setattr__(self, "_by_month", by_month)
        of_person = [n for n, column in enumerate(self.columns) if column.per is Per.PERSON]
        object.__setattr__(self, "_of_person", frozenset(of_person))

    def held(self, values: Sequence[Sequence[Any]], person: PersonMonths) -> Any:
        """The holder of one person's share of what `compute` gave."""
        by_month = self._by_month
        return self.holder(
            *[
                each[person.number] if place in self._of_person else each[person.months]
                for place, each in enumerate(values[:by_month])
            ],
            tuple(
                [
                    self.money_holder(*[each[span] for each in values[by_month:]])
                    for span in (person.money if by_month < len(self.columns) else ())
                ]
            ),
        )

    def read(self, values: Sequence[Any]) -> Any:
        """The holder of the values of `columns`; None where they are yet to be rebuilt."""
        if values[0] is None:
            return None
        by_month = self._by_month
        money = zip(*values[by_month:], strict=True)
        return self.holder(*values[:by_month], tuple([self.money_holder(*each) for each in money]))

    def values(self, held: Any) -> list[Any]:
        """The values of `columns`."""
        return [
            getattr(held, column.name)
            if column.per is not Per.CURRENCY_AND_MONTH
            else [getattr(series, column.name) for series in held.money]
            for column in self.columns
        ]
