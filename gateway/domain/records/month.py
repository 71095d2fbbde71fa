# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The kind "month": what is reported of an account for one month."""

from __future__ import annotations

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


def _find_faults(record: RepaymentRecord, today: date) -> list[str]:
    """Amounts within bounds; only a balance may be negative."""
    due, paid, balance = record.due, record.paid, record.balance
    faults: list[str] = []
    if not FIRST_MONTH <= record.month <= _month_of(today):
        faults.append("month")
    if due is not None and not 0 <= due <= MAX_AMOUNT:
        faults.append("due")
    if paid is not None and not 0 <= paid <= MAX_AMOUNT:
        faults.append("paid")
    if balance is not None and not -MAX_AMOUNT <= balance <= MAX_AMOUNT:
        faults.append("balance")
    if not 0 <= record.days_past_due <= MAX_DPD:
        faults.append("days_past_due")
    limit = record.credit_limit
    if limit is not None and not 0 <= limit <= MAX_AMOUNT:
        faults.append("credit_limit")
    return faults


MONTH = Kind(
    name="month",
    plural="months",
    row=RepaymentRecord,
    fields=(
        Field(
            "month",
            "date",
            Said.MONTH,
            store=lru_cache(maxsize=2048)(first_day),
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
