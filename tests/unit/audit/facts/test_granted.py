# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What partners were granted, of those that are older than facts and of those that are not."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gateway.audit.facts.logged import LoggedFact
from gateway.domain.access.policy import policy_content
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from gateway.services.audit.facts.granted import Granted
from tests.support.gateway.stack import EVERYTHING

LIMIT = Limit(Counted.ANSWERS, Period.DAY, 2)
BEGUN = datetime(2026, 11, 20, 23, 59, tzinfo=UTC)
"""When facts of the partner did."""


def granted(*, adopted: bool) -> Granted:
    """What the policy of one partner grants: two answers a day."""
    policy = replace(EVERYTHING, quotas=Quotas(None, (LIMIT,)))
    policy_body = {"policy_hash": "00", "content": policy_content(policy)}
    partner_body = {"partner": "bank-a", "policy_hash": "00"}
    made = Granted()
    made.add(LoggedFact(0, "p", "policy", policy_body, BEGUN, adopted=adopted))
    made.add(LoggedFact(1, "a", "partner", partner_body, BEGUN, adopted=adopted))
    return made


def exceeded(made: Granted, day: int, used: int) -> int:
    """How many findings there are of a day of November."""
    uses = Counter({("bank-a", LIMIT.name, date(2026, 11, day), b""): used})
    return len(list(made.exceeded(uses)))


@pytest.mark.parametrize("day", [19, 20, 21])
def test_of_who_is_no_older_than_facts_every_period_is_compared(day: int) -> None:
    made = granted(adopted=False)
    assert (exceeded(made, day, 2), exceeded(made, day, 3)) == (0, 1)
    assert made.believed == set()


@pytest.mark.parametrize("day", [19, 20])
def test_of_who_is_older_a_period_from_before_its_facts_is_believed_and_counted(day: int) -> None:
    made = granted(adopted=True)
    assert exceeded(made, day, 3) == 0
    assert made.believed == {"bank-a"}


def test_of_who_is_older_a_period_that_began_since_is_compared() -> None:
    made = granted(adopted=True)
    assert (exceeded(made, 21, 2), exceeded(made, 21, 3)) == (0, 1)
    assert made.believed == set()
