# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signs of risk scores that got worse, against scores recomputed from rows and the card's file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from adapters.cards import card_in_use
from adapters.registry import contribution_adapter
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.records.contribution import apply_row
from gateway.domain.records.record import Account, ContributedAccount
from gateway.domain.watch.signs import (
    EventKind,
    EventPlace,
    EventSign,
    Watching,
    signs_between,
    signs_of_time,
)
from tests.cards.people import AS_OF
from tests.cards.recomputed import read_card, score_of_row
from tests.support.suite.exhaustive import examples

PEOPLE = 60
WATCHING = Watching("card-bank", AS_OF, 5, card=card_in_use(), risk_worse_by_points=1)


@cache
def _file() -> list[list[str]]:
    return list(card_portfolio(PEOPLE, 11))


def account_of(number: int) -> Account:
    """What the gateway keeps of a row."""
    header, *rows = _file()
    card = contribution_adapter("uci-csv").parse_row(rows[number], header)
    assert isinstance(card, ContributedAccount)
    return apply_row(None, "card-bank", card)


def score_of(number: int) -> int:
    """From the row and the card's file alone."""
    header, *rows = _file()
    return int(score_of_row(dict(zip(header, rows[number], strict=True)), read_card())[0])


def risk_signs(before: list[Account], after: list[Account], watching: Watching) -> list[EventSign]:
    """Those of risk scores."""
    told = signs_between(before, after, watching)
    return [sign for sign in told if sign.kind is EventKind.RISK_WORSE]


@examples(600)
@given(st.integers(0, PEOPLE - 1), st.integers(0, PEOPLE - 1), st.integers(1, 200), st.booleans())
def test_a_score_that_rose_by_the_mark_is_told_with_both_scores_and_no_other_is(
    one: int, other: int, mark: int, exact: bool
) -> None:
    was, now = score_of(one), score_of(other)
    if exact:
        mark = max(1, now - was)  # the mark itself counts
    watching = replace(WATCHING, risk_worse_by_points=mark)
    told = risk_signs([account_of(one)], [account_of(other)], watching)
    expected = EventSign(
        EventKind.RISK_WORSE, EventPlace.ALL, risk_points_before=was, risk_points_after=now
    )
    assert told == ([expected] if now - was >= mark else [])
    if exact and now > was:
        higher = replace(watching, risk_worse_by_points=mark + 1)
        assert risk_signs([account_of(one)], [account_of(other)], higher) == []


def _pair() -> tuple[int, int]:
    """Two people of whom the second is riskier."""
    best = min(range(PEOPLE), key=score_of)
    return best, max(range(PEOPLE), key=score_of)


def test_whoever_has_no_score_on_one_side_has_no_sign_of_risk() -> None:
    best, worst = (account_of(number) for number in _pair())
    assert risk_signs([best], [worst], WATCHING) != []
    assert risk_signs([], [worst], WATCHING) == []
    assert risk_signs([best], [worst, replace(worst, institution="bank-b")], WATCHING) == []
    assert risk_signs([best], [worst], replace(WATCHING, as_of=date(2005, 11, 30))) == []


def test_without_a_card_or_with_months_that_the_consent_leaves_out_nothing_is_scored() -> None:
    best, worst = (account_of(number) for number in _pair())
    assert risk_signs([best], [worst], replace(WATCHING, card=None)) == []
    first = best.records[0].month + 1
    assert risk_signs([best], [worst], replace(WATCHING, data_from_month=first)) == []


def test_time_alone_that_takes_a_score_away_is_no_sign_of_risk() -> None:
    _, worst = _pair()
    later = replace(WATCHING, as_of=date(2005, 12, 1))
    told = signs_of_time([account_of(worst)], AS_OF, later)
    assert [sign for sign in told if sign.kind is EventKind.RISK_WORSE] == []
