# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: a partner calls at its rate, and saves up no more than its burst."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.partner import Partner, Policy, SignatureRule
from gateway.domain.quotas.limits import Quotas, Rate
from gateway.errors import Reason, RefusalError
from gateway.rpc.rates import Rates
from tests.support.suite.exhaustive import examples

POLICY = Policy(
    frozenset(),
    frozenset(),
    frozenset(),
    SignatureRule.ONE_OF,
    frozenset(),
    1,
    Quotas(Rate(calls=2, seconds=1, burst=3)),
)
BANK = Partner("bank-a", "A", None, POLICY, b"", False, {}, (), False)  # noqa: FBT003
OTHER = replace(BANK, partner_id="bank-b")


class _Time:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def _taken(rates: Rates, partner: Partner, times: int) -> int:
    taken = 0
    for _ in range(times):
        with suppress(RefusalError):
            rates.take(partner)
            taken += 1
    return taken


def test_a_burst_is_let_in_at_once_and_then_a_call_per_interval() -> None:
    time = _Time()
    rates = Rates(now=time)
    assert _taken(rates, BANK, 10) == 3
    time.now += 0.5
    assert _taken(rates, BANK, 10) == 1
    time.now += 3600
    assert _taken(rates, BANK, 10) == 3


def test_the_refusal_says_how_long_until_the_next_call_may_come() -> None:
    time = _Time()
    rates = Rates(now=time)
    assert _taken(rates, BANK, 3) == 3
    time.now += 0.125
    with pytest.raises(RefusalError) as refused:
        rates.take(BANK)
    assert refused.value.reason is Reason.QUOTA_EXCEEDED
    assert refused.value.retry_after is not None
    assert refused.value.retry_after.total_seconds() == 0.375
    time.now += 0.375
    rates.take(BANK)


def test_a_partners_rate_is_not_anothers_and_without_one_there_is_no_end() -> None:
    rates = Rates(now=_Time())
    assert _taken(rates, BANK, 10) == 3
    assert _taken(rates, OTHER, 10) == 3
    assert _taken(rates, replace(BANK, policy=replace(POLICY, quotas=None)), 100) == 100
    assert _taken(rates, replace(BANK, policy=replace(POLICY, quotas=Quotas())), 100) == 100


@given(st.lists(st.floats(0, 5), max_size=60))
@examples(60)
def test_however_calls_come_no_more_are_let_in_than_rate_and_burst_allow(
    pauses: list[float],
) -> None:
    time = _Time()
    rates = Rates(now=time)
    taken = 0
    for pause in pauses:
        time.now += pause
        taken += _taken(rates, BANK, 1)
        assert taken <= 3 + 2 * (time.now - 1000.0) + 1e-6
