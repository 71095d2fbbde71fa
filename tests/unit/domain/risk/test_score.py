# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a score says, whom it is not given, and that nobody is worse off for paying."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.cards import CARDS, card_in_use, cards
from gateway.domain.codes import AccountType, PlanKind, PlanState
from gateway.domain.months import month_number, month_of
from gateway.domain.records.plan import Plan
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.ranges import since
from gateway.domain.risk.card import load_card
from gateway.domain.risk.codes import NotScored
from gateway.domain.risk.figures import FIGURES
from gateway.domain.risk.score import RiskFigures, risk_of
from gateway.errors import AdapterError
from tests.support.plans.histories import with_random_plans
from tests.support.suite.exhaustive import examples

FIRST = month_number(2026, 4)
AS_OF = date(2026, 9, 30)
CARD = card_in_use()
RELEASED = {
    "uci_missed_payment_1.toml": "ab36913ed5de14c1fcd4dd811ab3134d52c66fa07222697f1aa831b0910f1714",
}
"""The digests of all cards: none of their files ever changes."""


def _month(number: int, **figures: int | None) -> RepaymentRecord:
    usual: dict[str, int | None] = {
        "due": 100_000,
        "paid": 100_000,
        "balance": 500_000,
        "credit_limit": 5_000_000,
    }
    days = figures.pop("days_past_due", 0) or 0
    return RepaymentRecord(FIRST + number, days_past_due=days, **(usual | figures))


def _account(*records: RepaymentRecord, **fields: object) -> Account:
    made = Account(
        "bank-a",
        AccountType.CREDIT_CARD,
        "TWD",
        None,
        None,
        records or tuple(map(_month, range(6))),
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def _risk(*accounts: Account, as_of: date = AS_OF, restricted: bool = False) -> RiskFigures:
    return risk_of(build_summary(1, accounts), as_of, CARD, restricted=restricted)


def test_a_score_names_its_card_by_the_hash_of_its_file_and_its_points_are_its_reasons() -> None:
    risk = _risk(_account(*map(_month, range(5)), _month(5, days_past_due=60, paid=0)))
    assert (risk.card, risk.card_hash) == ("uci-missed-payment/1", CARD.digest.hex())
    assert risk.month == month_number(2026, 10)
    assert risk.points == sum(reason.points for reason in risk.reasons) > 0
    assert [r.points for r in risk.reasons] == sorted(
        (r.points for r in risk.reasons), reverse=True
    )
    assert risk.probability_basis_points == CARD.probability(risk.points)
    for reason in risk.reasons:
        assert reason.above is None or reason.up_to is None or reason.above < reason.up_to


def test_a_card_that_was_released_never_changes() -> None:
    assert list(RELEASED) == list(CARDS)
    assert [digest.hex() for digest in cards()] == list(RELEASED.values())


_PLAN = Plan(
    1,
    PlanKind.INSTALMENT,
    PlanState.ACTIVE,
    date(2026, 8, 1),
    date(2026, 8, 1),
    date(2026, 8, 1),
    None,
)


@pytest.mark.parametrize(
    ("accounts", "reason"),
    [
        ([], NotScored.NO_RECORD),
        ([_account(close_date=date(2026, 9, 3))], NotScored.NO_OPEN_ACCOUNT),
        ([_account(), _account()], NotScored.SEVERAL_ACCOUNTS),
        ([_account(currency="CNY")], NotScored.OTHER_CURRENCY),
        ([_account(*map(_month, range(1, 6)))], NotScored.TOO_FEW_MONTHS),
        ([_account(*map(_month, (-1, 0, 1, 2, 4, 5)))], NotScored.TOO_FEW_MONTHS),
        ([_account(*map(_month, range(-2, 4)))], NotScored.TOO_OLD),
        ([_account(*map(_month, range(5)), _month(5, paid=None))], NotScored.AMOUNTS_MISSING),
        (
            [_account(*map(_month, range(5)), _month(5, credit_limit=None))],
            NotScored.AMOUNTS_MISSING,
        ),
        ([_account(_month(0, balance=None), *map(_month, range(1, 6)))], NotScored.AMOUNTS_MISSING),
        ([_account(*map(_month, range(5)), _month(5, credit_limit=0))], NotScored.NO_LIMIT),
        ([_account(attached=(_PLAN,))], NotScored.ON_PLAN),
    ],
)
def test_somebody_unlike_the_cards_people_has_no_score_and_the_reason_says_why(
    accounts: list[Account], reason: NotScored
) -> None:
    risk = _risk(*accounts)
    assert risk.not_scored is reason
    assert (risk.points, risk.probability_basis_points, risk.month, risk.reasons) == (
        None,
        None,
        None,
        (),
    )


def test_somebody_whose_data_are_restricted_has_no_score() -> None:
    assert _risk(_account(), restricted=True).not_scored is NotScored.DATA_RESTRICTED


def test_a_plan_that_ended_before_the_cards_months_is_no_reason() -> None:
    ended = replace(
        _PLAN,
        state=PlanState.KEPT,
        filed_on=date(2025, 8, 1),
        agreed_on=date(2025, 8, 1),
        began_on=date(2025, 8, 1),
        ended_on=date(2026, 4, 1),
    )
    assert _risk(_account(attached=(ended,))).not_scored is None


def test_a_consent_that_covers_fewer_months_than_the_card_needs_gives_no_score() -> None:
    summary = build_summary(1, [_account(*map(_month, range(-6, 6)))])
    assert risk_of(since(summary, FIRST), AS_OF, CARD).not_scored is None
    assert risk_of(since(summary, FIRST + 1), AS_OF, CARD).not_scored is NotScored.TOO_FEW_MONTHS


def test_a_score_as_of_an_earlier_date_knows_nothing_of_what_came_later() -> None:
    early, late = [_month(n) for n in range(-2, 4)], [_month(4, days_past_due=90, paid=0)]
    as_of = date(2026, 7, 31)
    assert _risk(_account(*early, *late), as_of=as_of) == _risk(_account(*early), as_of=as_of)


@pytest.mark.many_examples
def test_of_any_history_there_is_a_score_that_adds_up_or_one_reason_and_never_both(
    account_lists: st.SearchStrategy[list[Account]],
) -> None:
    @examples(150)
    @given(account_lists, st.integers(0, 2**32), st.dates(date(2002, 6, 1), date(2008, 12, 31)))
    def check(accounts: list[Account], seed: int, as_of: date) -> None:
        ours = [replace(each, currency="TWD") for each in accounts[: 1 + seed % 2]]
        planned = with_random_plans(ours, seed, date(2003, 1, 1), date(2008, 6, 30))
        covered = None if seed % 3 else month_of(as_of) - seed % 12
        risk = risk_of(since(build_summary(1, planned), covered), as_of, CARD)
        said = risk.points, risk.probability_basis_points, risk.month
        if risk.not_scored is None:
            assert risk.points == sum(reason.points for reason in risk.reasons)
            assert 0 <= (risk.probability_basis_points or 0) <= 10_000
            assert risk.month is not None
            assert month_of(as_of) - 1 <= risk.month <= month_of(as_of) + 1
        else:
            assert (said, risk.reasons) == ((None, None, None), ())
        assert risk.card_hash == CARD.digest.hex()

    check()


MONTHS = st.lists(
    st.tuples(
        st.sampled_from([0, 0, 10, 30, 45, 60, 90, 150]),
        st.integers(0, 10_000_000),
        st.integers(-1_000_000, 20_000_000),
    ),
    min_size=6,
    max_size=6,
)


def _points(months: list[tuple[int, int, int]], limit: int) -> int:
    records = [
        _month(n, days_past_due=days, paid=paid, balance=balance, credit_limit=limit)
        for n, (days, paid, balance) in enumerate(months)
    ]
    points = _risk(_account(*records)).points
    assert points is not None
    return points


@given(MONTHS, st.integers(1, 30_000_000), st.integers(0, 5), st.integers(1, 5_000_000))
def test_less_lateness_a_larger_payment_or_a_higher_limit_never_adds_points(
    months: list[tuple[int, int, int]], limit: int, number: int, more: int
) -> None:
    before = _points(months, limit)
    days, paid, balance = months[number]
    on_time = [*months[:number], (0, paid, balance), *months[number + 1 :]]
    larger = [*months[:number], (days, paid + more, balance), *months[number + 1 :]]
    assert _points(on_time, limit) <= before
    assert _points(larger, limit) <= before
    assert _points(months, limit + more) <= before


def test_a_card_has_a_direction_for_every_figure_and_knows_no_attribute_of_a_person() -> None:
    assert {bins.figure for bins in CARD.bins} <= set(FIGURES)
    named = " ".join(figure.name for figure in FIGURES).lower()
    assert not any(word in named for word in ("age", "sex", "marriage", "education"))


_CONTENT = (
    b'name = "x"\nversion = 1\n[population]\ncurrency = "TWD"\nmonths = 6\nmost_accounts = 1\n'
    b'max_age_months = 1\n[[figure]]\ncode = "DAYS_PAST_DUE"\nupper = [0]\npoints = [0, 5]\n'
    b"[probability]\npoints_from = [0, 5]\nbasis_points = [100, 200]\n"
)


def test_the_digest_of_a_card_is_that_of_its_files_bytes() -> None:
    assert load_card(_CONTENT).digest == sha256(_CONTENT).digest()


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("points = [0, 5]", "points = [5, 0]"),
        ("points = [0, 5]", "points = [1, 5]"),
        ("points = [0, 5]", "points = [0, 5.5]"),
        ("points = [0, 5]", "points = [0, 5, 6]"),
        ("upper = [0]", "upper = ['0']"),
        ("upper = [0]\npoints = [0, 5]", "upper = [3, 3]\npoints = [0, 5, 6]"),
        ("DAYS_PAST_DUE", "AGE"),
        ("points_from = [0, 5]", "points_from = [1, 5]"),
        ("basis_points = [100, 200]", "basis_points = [200, 100]"),
        ("basis_points = [100, 200]", "basis_points = [100, 10001]"),
        ("basis_points = [100, 200]", "basis_points = [100]"),
        ('currency = "TWD"', 'currency = "XXY"'),
        ("months = 6", "months = 0"),
        ("max_age_months = 1\n", ""),
        ("[population]", "[["),
    ],
)
def test_a_card_that_is_not_whole_or_not_monotone_is_refused(good: str, bad: str) -> None:
    content = _CONTENT.decode()
    assert good in content
    with pytest.raises(AdapterError):
        load_card(content.replace(good, bad).encode())
