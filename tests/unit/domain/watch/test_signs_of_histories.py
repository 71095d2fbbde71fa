# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signs of random histories, of changes and of days, against figures counted the slow way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType
from gateway.domain.months import month_number, month_of
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.watch.signs import EventKind, Watching, signs_between, signs_of_time
from tests.support.plans.histories import with_random_plans
from tests.support.suite.exhaustive import examples
from tests.support.watches.counted import counted

HERE, ELSEWHERE = "bank-a", "bank-b"
FIRST, TODAY = date(2004, 1, 1), date(2006, 6, 30)
WATCHING = Watching(HERE, TODAY, 4, due_within_days=9)


def random_accounts(seed: int) -> list[Account]:
    """Some accounts with months and plans, at two institutions."""
    random = Random(seed)  # noqa: S311 (no secret)
    made = []
    for number in range(random.randint(1, 4)):
        records = tuple(
            RepaymentRecord(month, 100, 50, 1_000, random.choice([0, 0, 10, 31, 95]), 0)
            for month in range(month_number(2004, 1), month_number(2006, random.randint(1, 6)))
        )
        lender = HERE if number % 2 else ELSEWHERE
        currency = random.choice(["CNY", "USD"])
        kind = AccountType.NON_REVOLVING_LOAN
        made.append(Account(lender, kind, currency, date(2004, 1, 1), None, records))
    return with_random_plans(made, seed, FIRST, TODAY)


@examples(600)
@given(st.integers(0, 2**32), st.integers(0, 2**32), st.dates(FIRST, TODAY), st.integers(0, 60))
def test_a_change_has_the_signs_that_the_figures_of_both_sides_have(
    one: int, other: int, day: date, within: int
) -> None:
    before, after = random_accounts(one), random_accounts(other)
    watching = replace(WATCHING, as_of=day, due_within_days=within)
    told = signs_between(before, after, watching)
    assert set(told) == counted((before, day), (after, day), within, HERE)
    assert len(set(told)) == len(told)


@examples(600)
@given(st.integers(0, 2**32), st.dates(FIRST, TODAY), st.integers(1, 70), st.booleans())
def test_a_day_has_the_signs_that_the_figures_of_both_days_have(
    seed: int, since: date, days: int, plans: bool
) -> None:
    accounts = random_accounts(seed)
    if not plans:
        accounts = [replace(each, attached=()) for each in accounts]
    day = since + timedelta(days)
    told = signs_of_time(accounts, since, replace(WATCHING, as_of=day))
    assert set(told) == counted((accounts, since), (accounts, day), 9, HERE)
    # A month is complete on its last day.
    tomorrow = (since + timedelta(1), day + timedelta(1))
    same_months = month_of(since) == month_of(day) and len(set(map(month_of, tomorrow))) == 1
    if not plans and same_months:
        assert told == ()  # and the figures of both days are the same, by the line above


@examples(120)
@given(st.integers(0, 2**32), st.lists(st.integers(1, 9), min_size=1, max_size=20))
def test_whoever_looks_often_is_told_of_each_due_date_once(seed: int, steps: list[int]) -> None:
    accounts, day = random_accounts(seed), FIRST + timedelta(300)
    told = []
    for step in steps:
        since, day = day, day + timedelta(step)
        told += [
            (sign.due_date, sign.currency)
            for sign in signs_of_time(accounts, since, replace(WATCHING, as_of=day))
            if sign.kind is EventKind.DUE_SOON
        ]
    assert all(told.count(each) == 1 for each in told)
