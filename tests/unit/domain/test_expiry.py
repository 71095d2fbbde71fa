# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Overdue months are kept for five years after they ended, and not a day longer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType, PlanKind, PlanState
from gateway.domain.months import month_number
from gateway.domain.records.expiry import (
    Gone,
    InstalmentVersion,
    MonthVersion,
    PlanVersion,
    Versions,
    expired_months,
    years_after,
)
from gateway.domain.records.expiry import expired as expired_by
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord

JANUARY = month_number(2005, 1)


def account(
    *days_past_due: int | None, close_date: date | None = None, balance: int | None = 0
) -> Account:
    """Months from January 2005 on; None: not reported."""
    records = [
        RepaymentRecord(JANUARY + number, None, None, balance, days, None)
        for number, days in enumerate(days_past_due)
        if days is not None
    ]
    return Account("bank", AccountType.CREDIT_CARD, "TWD", None, close_date, tuple(records))


def expired(known: Account, today: date) -> list[int]:
    """By their place from January on."""
    return [month - JANUARY for month in expired_months(known, today)]


def whole(known: Account, today: date) -> Gone:
    """All that goes of an account that was never corrected."""
    months = [MonthVersion(each.month, 1, each.days_past_due) for each in known.records]
    return expired_of(known, months, (), today)


def expired_of(
    known: Account | None,
    months: Sequence[MonthVersion],
    plans: Sequence[PlanVersion],
    today: date,
    instalments: Sequence[InstalmentVersion] = (),
) -> Gone:
    """With what is stored by kind."""
    return expired_by(known, Versions(months, plans, instalments), today)


def plan(state: PlanState, ended_on: date | None, number: int = 7) -> Plan:
    filed = date(2005, 1, 1)
    return Plan(number, PlanKind.DEFERRAL, state, filed, filed, filed, ended_on)


def test_a_stretch_of_overdue_months_ends_with_the_first_one_that_is_not() -> None:
    known = account(30, 60, 0, 0, 90)
    assert expired(known, date(2010, 2, 28)) == []
    assert expired(known, date(2010, 3, 1)) == [0, 1]


def test_months_expire_together_and_each_stretch_by_itself() -> None:
    known = account(30, 0, 0, 60, 90, 0)
    assert expired(known, date(2010, 2, 1)) == [0]
    assert expired(known, date(2010, 6, 1)) == [0, 3, 4]


def test_what_is_overdue_to_this_day_never_expires_in_an_open_account() -> None:
    assert expired(account(0, 30, 60), date(2100, 1, 1)) == []


def test_a_month_that_was_not_reported_ends_nothing() -> None:
    assert expired(account(30, None, None, 60, 0), date(2010, 4, 30)) == []
    assert expired(account(30, None, None, 60, 0), date(2010, 5, 1)) == [0, 3]


@pytest.mark.parametrize(
    ("closed", "last_kept"),
    [(date(2005, 4, 17), date(2010, 4, 16)), (date(2005, 1, 5), date(2010, 2, 27))],
)
def test_closing_an_account_ends_what_was_overdue_to_the_last(
    closed: date, last_kept: date
) -> None:
    known = account(0, 30, close_date=closed)
    assert expired(known, last_kept) == []
    assert expired(known, last_kept + timedelta(days=1)) == [1]


def test_closing_does_not_end_what_is_still_owed() -> None:
    known = account(0, 30, close_date=date(2005, 4, 17), balance=1)
    assert expired(known, date(2100, 1, 1)) == []
    assert expired(account(0, 30, close_date=date(2005, 4, 17), balance=None), date(2100, 1, 1))


def test_an_account_without_a_month_left_is_gone() -> None:
    known = account(30, 60, close_date=date(2005, 4, 17))
    gone = whole(known, date(2011, 1, 1))
    assert (gone.account, gone.months, gone.left) == (True, (JANUARY, JANUARY + 1), None)
    gone = whole(account(30, 0), date(2010, 2, 1))
    assert (gone.account, gone.left) == (False, account(None, 0))


def test_five_years_after_the_29th_of_february_is_the_first_of_march() -> None:
    assert years_after(date(2004, 2, 29), 5) == date(2009, 3, 1)
    assert years_after(date(2004, 2, 29), 8) == date(2012, 2, 29)


@given(
    st.lists(st.sampled_from([0, 1, 30]), min_size=1, max_size=12),
    st.dates(date(2009, 1, 1), date(2012, 1, 1)),
)
def test_only_overdue_months_expire_and_what_expired_once_is_not_found_again(
    days_past_due: list[int], today: date
) -> None:
    known = account(*days_past_due)
    gone = expired_months(known, today)
    assert all(days_past_due[month - JANUARY] for month in gone)
    left = whole(known, today).left
    assert left is None or expired_months(left, today) == []
    assert set(gone) <= set(expired_months(known, today + timedelta(days=40)))


@pytest.mark.parametrize("stands", [True, False])
def test_a_version_that_stands_no_more_ended_with_its_own_month(stands: bool) -> None:
    known = account(0) if stands else None
    months = [MonthVersion(JANUARY, 3, 90), MonthVersion(JANUARY, 5, 0)]
    assert not expired_of(known, months, (), date(2010, 1, 30))
    gone = expired_of(known, months, (), date(2010, 1, 31))
    assert (gone.old_months, gone.account, gone.left) == (((JANUARY, 3),), False, known)


def test_an_older_version_of_a_month_that_is_still_overdue_stays_with_it() -> None:
    months = [MonthVersion(JANUARY, 3, 90), MonthVersion(JANUARY, 5, 30)]
    assert not expired_of(account(30), months, (), date(2026, 1, 1))


def test_of_an_account_that_was_withdrawn_everything_goes_with_its_last_version() -> None:
    months = [MonthVersion(JANUARY, 3, 90), MonthVersion(JANUARY + 1, 3, 30)]
    gone = expired_of(None, months, (), date(2010, 1, 31))
    assert (gone.account, gone.old_months) == (False, ((JANUARY, 3),))
    assert expired_of(None, months, (), date(2010, 2, 28)).account
    kept = PlanVersion(7, 3, PlanState.KEPT, date(2005, 3, 1))
    assert not expired_of(None, months, [kept], date(2010, 2, 28)).account


def test_a_broken_plan_goes_with_its_instalments_five_years_after_it_ended() -> None:
    ended = date(2006, 5, 17)
    broken, kept = plan(PlanState.BROKEN, ended), plan(PlanState.KEPT, ended, number=8)
    parts = tuple(
        Instalment(number, 1, date(2005, 2, 1), "TWD", 1, None, None) for number in (7, 8)
    )
    known = replace(account(0), attached=(broken, kept, *parts))
    versions = [
        PlanVersion(7, 1, PlanState.ACTIVE, None),
        PlanVersion(7, 2, PlanState.BROKEN, ended),
        PlanVersion(8, 2, PlanState.KEPT, ended),
    ]
    assert not expired_of(known, (), versions, date(2011, 5, 16))
    gone = expired_of(known, (), versions, date(2011, 5, 17))
    assert gone.plans == (7,)
    assert gone.left == replace(known, attached=(kept, parts[1]))


def test_of_a_plan_that_was_not_broken_after_all_only_what_said_so_goes() -> None:
    known = replace(account(0), attached=(plan(PlanState.KEPT, date(2006, 5, 17)),))
    versions = [
        PlanVersion(7, 1, PlanState.BROKEN, date(2005, 6, 1)),
        PlanVersion(7, 2, PlanState.KEPT, date(2006, 5, 17)),
    ]
    gone = expired_of(known, (), versions, date(2010, 6, 1))
    assert (gone.plans, gone.old_plans, gone.left) == ((), ((7, 1),), known)


def missed(paid: int, paid_on: date | None, due_on: date = date(2006, 2, 1)) -> Instalment:
    """The first instalment of plan 7, of 100."""
    return Instalment(7, 1, due_on, "TWD", 100, paid, paid_on)


def goes_on(known: Account, row: Instalment, first: date | None) -> Gone:
    """A missed instalment that stands goes on that day and on none before; None: on none."""
    versions = [InstalmentVersion(1, row)]
    before = date(2100, 1, 1) if first is None else first - timedelta(days=1)
    assert not expired_of(known, (), (), before, versions)
    return expired_of(known, (), (), first or before, versions)


@pytest.mark.parametrize(
    ("state", "ended_on", "row", "first"),
    [
        # Paid late: with that, whatever becomes of the plan.
        (PlanState.ACTIVE, None, missed(100, date(2006, 3, 9)), date(2011, 3, 9)),
        (PlanState.KEPT, date(2009, 1, 1), missed(100, date(2006, 3, 9)), date(2011, 3, 9)),
        (PlanState.ACTIVE, None, missed(120, date(2008, 2, 29)), date(2013, 3, 1)),
        # Still owed: with the plan, and not while it goes on.
        (PlanState.KEPT, date(2009, 1, 1), missed(40, date(2006, 1, 9)), date(2014, 1, 1)),
        (PlanState.CANCELLED, date(2009, 1, 1), missed(0, None), date(2014, 1, 1)),
        (PlanState.ACTIVE, None, missed(0, None), None),
        # Due before the plan began, or after it ended: it was never asked for.
        (PlanState.ACTIVE, None, missed(0, None, date(2004, 12, 31)), date(2009, 12, 31)),
        (PlanState.KEPT, date(2006, 1, 1), missed(0, None), date(2011, 2, 1)),
        # In time: it is not negative.
        (PlanState.KEPT, date(2009, 1, 1), missed(100, date(2006, 2, 1)), None),
    ],
)
def test_a_missed_instalment_of_a_plan_that_was_not_broken_goes_by_itself(
    state: PlanState, ended_on: date | None, row: Instalment, first: date | None
) -> None:
    known = replace(account(0), attached=(plan(state, ended_on), row))
    gone = goes_on(known, row, first)
    if first is not None:
        assert gone.left == replace(known, attached=known.attached[:1])
        assert (gone.account, gone.plans, gone.instalments) == (False, (), ((7, 1),))


def test_what_is_owed_by_a_plan_ends_with_the_closing_of_the_account_unless_it_is_owed_still() -> (
    None
):
    attached = (plan(PlanState.ACTIVE, None), missed(0, None))
    for balance, first in ((0, date(2012, 4, 17)), (1, None)):
        known = account(0, close_date=date(2007, 4, 17), balance=balance)
        gone = goes_on(replace(known, attached=attached), attached[1], first)
        assert gone.instalments == (() if first is None else ((7, 1),))


def test_an_instalment_that_was_paid_in_time_after_all_leaves_only_what_said_otherwise() -> None:
    fine = missed(100, date(2006, 2, 1))
    known = replace(account(0), attached=(plan(PlanState.KEPT, date(2006, 5, 17)), fine))
    said = [InstalmentVersion(1, missed(0, None)), InstalmentVersion(2, fine)]
    assert not expired_of(known, (), (), date(2011, 1, 31), said)
    gone = expired_of(known, (), (), date(2011, 2, 1), said)
    assert (gone.instalments, gone.old_instalments, gone.left) == ((), (((7, 1), 1),), known)


def test_a_missed_instalment_that_was_withdrawn_ended_when_it_was_due_or_paid() -> None:
    said = [InstalmentVersion(1, missed(0, None)), InstalmentVersion(2, missed(40, None))]
    for known in (None, account(0)):
        assert not expired_of(known, (), (), date(2011, 1, 31), said)
        gone = expired_of(known, (), (), date(2011, 2, 1), said)
        assert (gone.instalments, gone.account, gone.left) == (((7, 1),), False, known)
