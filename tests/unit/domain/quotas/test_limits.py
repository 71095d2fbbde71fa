# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Quotas have one written form inside the policy, and policies without them keep theirs."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.methods import METHODS, Limited
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.access.policy import parse_policy, policy_content
from gateway.domain.codes import Purpose
from gateway.domain.quotas.limits import (
    MAX_COUNT,
    RATE_SECONDS,
    Counted,
    Limit,
    Period,
    Quotas,
    Rate,
)
from gateway.errors import MalformedError
from tests.support.suite.exhaustive import examples

WITHOUT = Policy(frozenset(), frozenset(), frozenset(), SignatureRule.ONE_OF, frozenset(), 1)
QUOTAS = Quotas(
    Rate(10, 1, 20),
    (
        Limit(Counted.ANSWERS, Period.DAY, 10_000),
        Limit(Counted.DATES, Period.MONTH, 3),
    ),
)
RATES = st.builds(
    Rate, st.integers(1, 1000), st.sampled_from(list(RATE_SECONDS.values())), st.integers(1, 1000)
)
SIGNED = [method for method in METHODS if method.signed]
OF_QUESTIONS = st.builds(
    Limit,
    st.sampled_from([each for each in Counted if each is not Counted.CALLS]),
    st.sampled_from(Period),
    st.integers(1, MAX_COUNT),
    st.none() | st.sampled_from(Purpose),
).filter(lambda limit: limit.counted is not Counted.CHANGES or limit.purpose is None)
OF_CALLS = st.builds(
    Limit,
    st.just(Counted.CALLS),
    st.sampled_from(Period),
    st.integers(1, MAX_COUNT),
    st.none(),
    st.sampled_from(
        ["", *(each.short_name for each in SIGNED if each.limited is not Limited.NEVER)]
    ),
)
LIMITS = st.lists(
    OF_QUESTIONS | OF_CALLS,
    max_size=8,
    unique_by=lambda limit: limit.name,
).map(lambda limits: tuple(sorted(limits, key=lambda limit: limit.name)))


@given(st.builds(Quotas, st.none() | RATES, LIMITS))
@examples(60)
def test_reading_a_policy_with_quotas_undoes_writing_it(quotas: Quotas) -> None:
    policy = replace(WITHOUT, quotas=quotas)
    assert parse_policy(policy_content(policy)) == policy


def test_the_written_form_of_quotas_is_the_documented_one() -> None:
    content = json.loads(policy_content(replace(WITHOUT, quotas=QUOTAS)))
    assert content.pop("quotas") == {
        "limits": {"answers/day": 10_000, "dates/month": 3},
        "rate": {"burst": 20, "calls": 10, "seconds": 1},
    }
    assert content == json.loads(policy_content(WITHOUT))
    assert "quotas" not in policy_content(WITHOUT)


def test_a_limit_is_named_by_what_it_counts_its_purpose_and_its_period() -> None:
    limit = Limit(Counted.PERSON, Period.MONTH, 5, Purpose.LOAN_APPROVAL)
    assert limit.name == "person:LOAN_APPROVAL/month"
    assert Limit.named(limit.name, 5) == limit


def test_a_limit_of_calls_names_a_method_by_a_name_that_no_other_has() -> None:
    assert Limit.named("calls:FilePlan/day", 5) == Limit(
        Counted.CALLS, Period.DAY, 5, method="FilePlan"
    )
    assert len({method.short_name for method in SIGNED}) == len(SIGNED)
    assert not {method.short_name for method in SIGNED} & {purpose.name for purpose in Purpose}


@pytest.mark.parametrize(
    "quotas",
    [
        {},
        {"limits": {"answers": 1}},
        {"limits": {"answers/year": 1}},
        {"limits": {"answers:MARKETING/day": 1}},
        {"limits": {"answers:/day": 1}},
        {"limits": {"questions/day": 1}},
        {"limits": {"calls:LOAN_APPROVAL/day": 1}},
        {"limits": {"calls:/day": 1}},
        {"limits": {"calls:GetCheckpoint/day": 1}},
        {"limits": {"calls:RevokeConsent/day": 1}},
        {"limits": {f"calls:{SIGNED[0].name}/day": 1}},
        {"limits": {"answers:FilePlan/day": 1}},
        {"limits": {"answers/day": 0}},
        {"limits": {"answers/day": True}},
        {"limits": {"answers/day": 1.0}},
        {"limits": {"answers/day": MAX_COUNT + 1}},
        {"limits": {}, "rate": {"burst": 1, "calls": 1}},
        {"limits": {}, "rate": {"burst": 0, "calls": 1, "seconds": 1}},
        {"limits": {}, "rate": {"burst": 1, "calls": 1, "seconds": 7}},
        {"limits": {}, "rate": None},
        {"limits": {}, "further": 1},
        [],
        None,
    ],
)
def test_what_is_no_quota_makes_the_policy_unreadable(quotas: Any) -> None:
    fields = {**json.loads(policy_content(WITHOUT)), "quotas": quotas}
    with pytest.raises(MalformedError):
        parse_policy(json.dumps(fields, separators=(",", ":"), sort_keys=True))


@pytest.mark.parametrize(
    ("period", "moment", "start", "end"),
    [
        (Period.DAY, (2026, 12, 31, 23), date(2026, 12, 31), (2027, 1, 1)),
        (Period.DAY, (2027, 1, 1, 0), date(2027, 1, 1), (2027, 1, 2)),
        (Period.MONTH, (2026, 12, 31, 23), date(2026, 12, 1), (2027, 1, 1)),
        (Period.MONTH, (2024, 2, 29, 23), date(2024, 2, 1), (2024, 3, 1)),
    ],
)
def test_a_period_is_one_of_the_calendar_in_utc(
    period: Period, moment: tuple[int, int, int, int], start: date, end: tuple[int, int, int]
) -> None:
    assert period.start(datetime(*moment, tzinfo=UTC)) == start
    assert period.end(start) == datetime(*end, tzinfo=UTC)
