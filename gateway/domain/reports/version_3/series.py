# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What report version 3 keeps in a summary beside the series of versions 1 and 2.

Plans begin and end on days, and most people have none. So they are kept as they are, in one
array with one text per account that has any, and the figures are made of them as of the
date asked for (gateway.domain.reports.version_3.plans). What these need of all other
accounts, their worst lateness, is a series by month.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gateway.domain.records.plan import Plan
from gateway.domain.reports.account_months import AccountMonths
from gateway.domain.reports.cell_columns import missing
from gateway.domain.reports.columns import AddedSeries, Column, Per
from gateway.domain.reports.version_3.plans import account_text


@dataclass(frozen=True, slots=True)
class PlanMoney:
    """By month in one currency.

    Attributes:
        limit_missing: open accounts without a credit limit in their newest record not
            after the month.
    """

    limit_missing: list[int]


@dataclass(frozen=True, slots=True)
class PlanSeries:
    """Of one person.

    Attributes:
        plans: one text per account that has a plan, in the order of the texts.
        unplanned_worst_dpd: by month; worst days past due over the newest records of open
            accounts that have none.
        money: by currency, in the summary's order.
    """

    plans: list[str]
    unplanned_worst_dpd: list[int]
    money: tuple[PlanMoney, ...]


def compute(cells: AccountMonths) -> list[Sequence[Any]]:
    """The values of SERIES_3's columns; see `AddedSeries.compute`."""
    texts: list[list[str]] = []
    planned: set[int] = set()
    for person in cells.people:
        if person is None:
            continue
        covered = [a for a in person.accounts if a.attached and _has_plan(a.attached)]
        if covered:
            planned.update(map(id, covered))
        texts.append(sorted(map(account_text, covered)) if covered else [])
    lateness = cells.standing.days_past_due
    if planned:
        lateness = [
            0 if id(account) in planned else days
            for account, days in zip(cells.accounts, lateness, strict=True)
        ]
    return [
        texts,
        cells.by_month.most(lateness, 0),
        cells.by_currency.total(missing(cells.standing.credit_limit)),
    ]


def _has_plan(attached: Sequence[Any]) -> bool:
    return any(type(row) is Plan for row in attached)


SERIES_3 = AddedSeries(
    version=3,
    columns=(
        Column("plans", "text", Per.PERSON),
        Column("unplanned_worst_dpd", "integer", Per.MONTH),
        Column("limit_missing", "integer", Per.CURRENCY_AND_MONTH),
    ),
    holder=PlanSeries,
    money_holder=PlanMoney,
    compute=compute,
)
