# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The kind "month": what is reported of an account for one month."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache

from gateway.domain.months import first_day, month_number, month_of
from gateway.domain.records.kind import Field, Kind, Said
from gateway.domain.records.record import RepaymentRecord

MAX_AMOUNT = 10**15
"""Largest amount of a record in minor units; thousands of them fit a bigint."""
MAX_DPD = 36_600
FIRST_MONTH = month_number(1950, 1)


_month_of = lru_cache(maxsize=2048)(month_of)


_BOUNDS = {
    "due": (0, MAX_AMOUNT),
    "paid": (0, MAX_AMOUNT),
    "balance": (-MAX_AMOUNT, MAX_AMOUNT),
    "days_past_due": (0, MAX_DPD),
    "credit_limit": (0, MAX_AMOUNT),
}
"""Of the fields after the month, in their order: only a balance may be negative."""


def _find_faults(record: RepaymentRecord, today: date) -> list[str]:
    """Fields out of bounds."""
    faults = [] if FIRST_MONTH <= record.month <= _month_of(today) else ["month"]
    for value, (name, (least, most)) in zip(record[1:], _BOUNDS.items(), strict=True):
        if value is not None and not least <= value <= most:
            faults.append(name)
    return faults


def all_within_bounds(records: Collection[RepaymentRecord], today: date) -> bool:
    """Whether no field of any of them is at fault, found by the least and the most of each."""
    if not records:
        return True
    months, *columns = zip(*records, strict=True)
    if not FIRST_MONTH <= min(months) <= max(months) <= _month_of(today):
        return False
    for column, (least, most) in zip(columns, _BOUNDS.values(), strict=True):
        said = [value for value in column if value is not None] if None in column else column
        if said and not least <= min(said) <= max(said) <= most:
            return False
    return True


MONTH = Kind(
    name="month",
    plural="months",
    row=RepaymentRecord,
    fields=(
        Field(
            "month",
            "date",
            Said.MONTH,
            store=first_day,
            load=_month_of,
        ),
        Field("due", "int8", Said.AMOUNT, optional=True),
        Field("paid", "int8", Said.AMOUNT, optional=True),
        Field("balance", "int8", Said.AMOUNT, optional=True),
        Field("days_past_due", "int4", Said.COUNT),
        Field("credit_limit", "int8", Said.AMOUNT, optional=True),
    ),
    key=("month",),
    table="repayment_record",
    adds="add_records",
    reads="read_records_at",
    withdrawable=False,
    find_faults=_find_faults,
)
