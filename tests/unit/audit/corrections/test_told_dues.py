# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who was told what somebody has to pay is told of a correction that changes it, and only then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gateway.audit.corrections.overlay import Change
from gateway.audit.corrections.told import Asked, asked_of, was_wrong
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import OBLIGATIONS, QUERY
from gateway.domain.codes import AccountType, Outcome, PlanKind, PlanState
from gateway.domain.months import month_number
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord

DAY = date(2005, 7, 4)
BEGAN = date(2005, 6, 10)
PLAN = Plan(1, PlanKind.INSTALMENT, PlanState.ACTIVE, BEGAN, BEGAN, BEGAN, None)
MONTHS = tuple(
    RepaymentRecord(month_number(2005, month), 100, 60, 1_000, 45, 0) for month in (4, 5)
)
DUE = Instalment(1, 1, date(2005, 7, 20), "CNY", 100, 0, None)
LOAN = Account("bank-a", AccountType.NON_REVOLVING_LOAN, "CNY", None, None, MONTHS, (PLAN, DUE))
NUMBER = bytes(32)


def _wrong(after: Account, *, dues: bool) -> bool:
    asked = Asked(1, 3, DAY, None, dues=dues)
    return was_wrong({NUMBER: LOAN}, Change({NUMBER: LOAN}, {NUMBER: after}, adds=False), asked)


def test_an_amount_of_a_schedule_is_in_no_report_and_in_what_is_due() -> None:
    corrected = replace(LOAN, attached=(PLAN, replace(DUE, amount=200)))
    assert (_wrong(corrected, dues=False), _wrong(corrected, dues=True)) == (False, True)


def test_what_changes_a_report_and_nothing_that_is_due_is_told_to_who_had_the_report() -> None:
    earlier = replace(LOAN, records=(MONTHS[0]._replace(days_past_due=90), MONTHS[1]))
    assert (_wrong(earlier, dues=False), _wrong(earlier, dues=True)) == (True, False)


@pytest.mark.parametrize(("method", "dues"), [(OBLIGATIONS.name, True), (QUERY.name, False)])
def test_the_method_of_an_entry_says_which_it_was(method: str, dues: bool) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    entry = AuditEntry(now, "bank-a", method, Outcome.ANSWERED, b"", b"")
    assert asked_of(entry).dues is dues
