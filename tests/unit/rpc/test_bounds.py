# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: bounds per partner, given back when a call ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.access.partner import Partner, Policy, SignatureRule
from gateway.errors import Reason, RefusalError
from gateway.rpc.bounds import Bounds

POLICY = Policy(
    methods=frozenset(),
    purposes=frozenset(),
    sections=frozenset(),
    signature_rule=SignatureRule.ONE_OF,
    algorithms=frozenset(),
    max_in_flight=2,
)
BANK = Partner(
    partner_id="bank-a",
    display_name="Bank A",
    adapter=None,
    policy=POLICY,
    policy_hash=b"",
    contributes=False,
    keys={},
    certificates=(),
    suspended=False,
)
OTHER = replace(BANK, partner_id="bank-b")


@pytest.fixture
def bounds() -> Bounds:
    return Bounds(max_message_bytes=100, min_deadline_s=0.5)


def test_one_partners_load_is_not_anothers(bounds: Bounds) -> None:
    bounds.enter(BANK, 1, None)
    bounds.enter(BANK, 1, None)
    with pytest.raises(RefusalError) as refused:
        bounds.enter(BANK, 1, None)
    assert refused.value.reason is Reason.TOO_MANY_IN_FLIGHT
    bounds.enter(OTHER, 1, None)
    bounds.leave(BANK)
    bounds.enter(BANK, 1, None)


@pytest.mark.parametrize(
    ("size", "remaining", "reason"),
    [
        (101, None, Reason.MESSAGE_TOO_LARGE),
        (100, 0.49, Reason.DEADLINE_TOO_SHORT),
        (100, 0.0, Reason.DEADLINE_TOO_SHORT),
    ],
)
def test_a_refused_call_takes_no_place(
    bounds: Bounds, size: int, remaining: float | None, reason: Reason
) -> None:
    for _ in range(5):
        with pytest.raises(RefusalError) as refused:
            bounds.enter(BANK, size, remaining)
        assert refused.value.reason is reason
    bounds.enter(BANK, 100, 0.5)
