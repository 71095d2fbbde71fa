# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Columns of the cells that figures are computed from, and what figures ask of them.

A column is a list with one value per cell (gateway.domain.reports.account_months). Nobody
changes one: where all that is asked for is a column itself, it is that very list, and
whoever encodes it need do so only once. Most columns of a contribution lack nothing and most
people are on time, which one look at the column tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import or_
from typing import TypeAlias

from gateway.domain.records.record import RepaymentRecord

Amounts: TypeAlias = list[int] | list[int | None]
"""None where the contributor does not say."""


@dataclass(frozen=True)
class RecordColumns:
    """One record per cell; each column as the field of RepaymentRecord."""

    due: Amounts
    paid: Amounts
    balance: Amounts
    days_past_due: list[int]
    credit_limit: Amounts

    @cached_property
    def without_due(self) -> list[int]:
        """1 where it is missing, else 0; and so on."""
        return missing(self.due)

    @cached_property
    def without_paid(self) -> list[int]:
        """See `without_due`."""
        return missing(self.paid)

    @cached_property
    def without_balance(self) -> list[int]:
        """See `without_due`."""
        return missing(self.balance)

    @cached_property
    def without_due_or_paid(self) -> list[int]:
        """1 where one of the two is missing, else 0."""
        return either(self.without_due, self.without_paid)


def columns_of(records: Sequence[RepaymentRecord]) -> RecordColumns:
    """The columns of some records."""
    if not records:
        return RecordColumns([], [], [], [], [])
    _, *columns = map(list, zip(*records, strict=True))
    return RecordColumns(*columns)


def known(amounts: Amounts) -> list[int]:
    """Amounts, with 0 for those that are missing."""
    if None not in amounts:
        return amounts  # type: ignore[return-value]  # as the line above says
    return [amount or 0 for amount in amounts]


def missing(amounts: Amounts) -> list[int]:
    """1 where an amount is missing, else 0."""
    if None not in amounts:
        return [0] * len(amounts)
    return [1 if amount is None else 0 for amount in amounts]


def either(flags: list[int], others: list[int]) -> list[int]:
    """1 where either has 1, else 0."""
    if 1 not in others:
        return flags
    return others if 1 not in flags else list(map(or_, flags, others))


def late(days: list[int]) -> list[int]:
    """1 where an account is past due, else 0."""
    if max(days, default=0) <= 0:
        return [0] * len(days)
    return [1 if each > 0 else 0 for each in days]


def where(flags: Sequence[int], values: list[int]) -> list[int]:
    """The values that have 1 among the flags; 0 in place of those that have 0."""
    if 0 not in flags:
        return values
    if 1 not in flags:
        return [0] * len(values)
    return [value if flag else 0 for flag, value in zip(flags, values, strict=True)]
