# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A consent's first month: what was reported before it is in no figure that is by month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType, CreditStatus, Section
from gateway.domain.months import first_day, last_day, month_number
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.ranges import since
from gateway.domain.reports.versions import REPORT_VERSIONS

FIRST = month_number(2004, 1)
LENGTH = 30
ACCOUNT = Account("bank-a", AccountType.CREDIT_CARD, "CNY", None, None, ())
MONTHS = st.integers(FIRST - 2, FIRST + LENGTH + 2)
RECORDS = st.builds(
    RepaymentRecord,
    month=st.just(0),
    due=st.none() | st.integers(0, 500),
    paid=st.none() | st.integers(0, 500),
    balance=st.none() | st.integers(-50, 900),
    days_past_due=st.sampled_from([0, 0, 0, 5, 31, 95]),
    credit_limit=st.integers(0, 900),
)


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """An account that reported some of the months."""
    months = draw(st.sets(st.integers(FIRST, FIRST + LENGTH), min_size=1, max_size=LENGTH))
    records = tuple(draw(RECORDS)._replace(month=month) for month in sorted(months))
    return replace(ACCOUNT, currency=draw(st.sampled_from(["CNY", "USD"])), records=records)


@given(st.lists(accounts(), min_size=1, max_size=3), MONTHS, MONTHS)
def test_months_before_the_range_are_in_no_figure_by_month(
    people: list[Account], first: int, as_of_month: int
) -> None:
    whole = build_summary(7, people)
    cut = since(whole, first)
    for version in REPORT_VERSIONS.values():
        built = [
            version.build(
                summary,
                data_version=7,
                as_of=last_day(as_of_month),
                sections=tuple(Section),
                inquiries=None,
            )
            for summary in (whole, cut)
        ]
        full, part = built
        assert part.months == tuple(each for each in full.months if each.month >= first)
        span = as_of_month - first + 1
        history = full.worst_days_past_due_24m
        if part.months:
            assert part.data_basis.first_report_month == part.months[0].month
            assert part.worst_days_past_due_24m == tuple(
                worst if number < span else -1 for number, worst in enumerate(history)
            )
            # How accounts stand is what was reported of them last.
            assert part.status is full.status
            assert part.summary.open_accounts == full.summary.open_accounts
        else:
            assert part.status is CreditStatus.NO_RECORD


@given(st.lists(accounts(), min_size=1, max_size=3), MONTHS)
def test_to_begin_at_the_first_month_or_before_it_changes_nothing(
    people: list[Account], first: int
) -> None:
    summary = build_summary(7, people)
    assert summary is not None
    assert since(summary, None) is summary
    assert since(None, first) is None
    assert since(summary, min(first, summary.first_month)) is summary


@pytest.mark.parametrize("first", [FIRST + 1, FIRST + 2])
def test_a_range_begins_with_the_first_month_that_was_reported_in_it(first: int) -> None:
    records = tuple(
        RepaymentRecord(month, due=1, paid=1, balance=0, days_past_due=0, credit_limit=0)
        for month in (FIRST, FIRST + 2)
    )
    cut = since(build_summary(1, [replace(ACCOUNT, records=records)]), first)
    assert cut is not None
    assert first_day(cut.first_month) == date(2004, 3, 1)
    assert (cut.reported, cut.unreported) == ([1], [0])
    assert cut.money[0].due == [1]
    assert cut.added[2].money[0].money_reported == [1]
