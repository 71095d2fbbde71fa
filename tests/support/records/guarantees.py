# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A kind of record of tests: guarantees of an account, which have no months.

What a kind of record takes: its rows and what they must keep to, a row of the registry, a
migration, and how adapters' files say it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from gateway.domain.records.kind import Field, Kind, Said
from gateway.domain.records.month import MAX_AMOUNT
from gateway.domain.records.record import Account


class GuaranteeState(IntEnum):
    """What has become of a guarantee."""

    STANDING = 1
    CALLED = 2


@dataclass(frozen=True, slots=True)
class Guarantee:
    """Somebody else pays when the holder of the account does not."""

    number: int
    amount: int
    state: GuaranteeState
    since: date
    until: date | None


def _find_faults(row: Guarantee, today: date) -> list[str]:
    faults = []
    if not 1 <= row.amount <= MAX_AMOUNT:
        faults.append("amount")
    if row.since > today:
        faults.append("since")
    if row.until is not None and row.until < row.since:
        faults.append("until")
    return faults


def _find_conflicts(account: Account, row: Guarantee) -> list[str]:
    """None was given before there was an account."""
    early = account.open_date is not None and row.since < account.open_date
    return ["since"] if early else []


GUARANTEE = Kind(
    name="guarantee",
    plural="guarantees",
    row=Guarantee,
    fields=(
        Field("number", "int4", Said.COUNT),
        Field("amount", "int8", Said.AMOUNT),
        Field("state", "int2", Said.CODE, vocabulary=GuaranteeState),
        Field("since", "date", Said.DAY),
        Field("until", "date", Said.DAY, optional=True),
    ),
    key=("number",),
    table="guarantee",
    adds="add_guarantee",
    reads="read_guarantee_at",
    withdrawable=True,
    find_faults=_find_faults,
    find_conflicts=_find_conflicts,
)

MIGRATION = (
    """
SELECT credit.create_kind('guarantee', ARRAY['number integer NOT NULL'], ARRAY[
    'amount bigint NOT NULL', 'state smallint NOT NULL', 'since date NOT NULL', 'until date']);
""",
    "SELECT credit.drop_kind('guarantee');",
)
"""Up and down."""

FIELDS = """
[attached]
[[attached.guarantee]]
number = { column = "number" }
amount = { column = "amount" }
state = { column = "state", codes = "state" }
since = { column = "since" }
until = { column = "until" }

[codes.state]
of = "GuaranteeState"
source = "tests"
[codes.state.entries]
S = "STANDING"
C = "CALLED"
"""
ADAPTER_1 = (
    """
name = "guarantees"
description = "guarantees of accounts that are known"
engine = "csv"
engine_version = 1
[units]
minor_units_in_amount = 1
lateness = "days past due"
[formats]
date = "YYYY-MM-DD"
month = "YYYY-MM"
[account]
identifier = { column = "resident_id", form = "resident-id" }
account_reference = { column = "account" }
"""
    + FIELDS
)
ADAPTER_2 = (
    """
name = "guarantees-2"
description = "the same in version 2 of the language"
engine = "csv"
engine_version = 2
[units]
amounts = "minor units"
lateness = "days past due"
[dates]
form = "YYYY-MM-DD"
[account]
identifier = { column = "resident_id", form = "resident-id" }
account_reference = { column = "account" }
"""
    + FIELDS
)
COLUMNS = ("resident_id", "account", "number", "amount", "state", "since", "until")
