# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What GetObligations answers; see obligations.proto, which has the meaning of each figure.

Version 1. As with reports, a version is added and never redefined: the body type of an answer
names it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DueDate:
    """What is due on one day, by the plans in force."""

    date: date
    instalments: int
    due: int
    paid: int
    outstanding: int
    unreported: int


@dataclass(frozen=True, slots=True)
class MonthDues:
    """What is due in one month, in one currency."""

    month: int
    due: int
    paid: int
    outstanding: int
    undated_outstanding: int
    accounts_incomplete: int
    dates: tuple[DueDate, ...]


@dataclass(frozen=True, slots=True)
class LateDues:
    """What is late as of the day, in one currency."""

    accounts: int
    days_past_due: int
    lateness_class: int
    amount: int | None
    amount_missing: int


@dataclass(frozen=True, slots=True)
class CurrencyDues:
    """What is due in one currency."""

    currency: str
    open_accounts: int
    accounts_without_schedule: int
    months: tuple[MonthDues, ...]
    later_instalments: int
    later_due: int
    late: LateDues


@dataclass(frozen=True, slots=True)
class MissedInstalment:
    """What changes when the next instalment of one plan is not paid."""

    due_date: date
    late_from: date
    days_past_due: int
    lateness_class: int
    days_past_due_if_broken: int
    lateness_class_if_broken: int


@dataclass(frozen=True, slots=True)
class Obligations:
    """What somebody has to pay, as of a day."""

    as_of: date
    data_version: int
    newest_report_month: int | None
    open_accounts: int
    plans_in_force: int
    plans_not_begun: int
    days_past_due: int
    lateness_class: int
    currencies: tuple[CurrencyDues, ...]
    if_missed: tuple[MissedInstalment, ...]
