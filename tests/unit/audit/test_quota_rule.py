# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is counted of limits is checked against the entries, also of a part of the log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

import pytest

from gateway.audit.rows import QuotaUseRow
from gateway.audit.rules.counted.quotas import Quotas, QuotaUses

TODAY = date(2026, 11, 29)
ANSWERS = ("bank-a", "answers/day", TODAY, b"")
PERSON = ("bank-a", "person/month", date(2026, 11, 1), b"p")
USES = Counter({ANSWERS: 3, PERSON: 2})
ROWS = [QuotaUseRow(*ANSWERS, 3), QuotaUseRow(*PERSON, 2)]


def named(
    rows: Iterable[QuotaUseRow],
    uses: QuotaUses = USES,
    today: date | None = TODAY,
    *,
    trusted: bool = False,
) -> list[str]:
    """The rows that findings name."""
    found = Quotas.rows(rows, uses, today, trusted=trusted)
    return [finding.row or "" for finding in found]


def test_what_is_counted_just_as_the_entries_say_is_no_finding() -> None:
    assert named(ROWS) == []


@pytest.mark.parametrize(
    "rows",
    [
        [QuotaUseRow(*ANSWERS, 2), ROWS[1]],
        [QuotaUseRow(*ANSWERS, 4), ROWS[1]],
        [ROWS[1]],
    ],
)
def test_a_count_that_differs_or_is_gone_is_named(rows: list[QuotaUseRow]) -> None:
    assert named(rows) == ["quota_use bank-a answers/day 2026-11-29 "]


def test_a_count_of_nothing_is_named() -> None:
    invented = QuotaUseRow("bank-b", "answers/day", TODAY, b"", 1)
    assert named([*ROWS, invented]) == ["quota_use bank-b answers/day 2026-11-29 "]


def test_what_a_period_used_may_be_gone_once_that_is_long_over() -> None:
    old = Counter({("bank-a", "answers/day", date(2026, 9, 1), b""): 7})
    assert named(ROWS, USES + old) == []
    kept = QuotaUseRow("bank-a", "answers/day", date(2026, 9, 1), b"", 7)
    assert named([*ROWS, kept]) == []


def test_after_a_trusted_beginning_more_may_be_used_than_the_rest_says_but_not_less() -> None:
    more = [QuotaUseRow(*ANSWERS, 30), ROWS[1], QuotaUseRow("bank-b", "answers/day", TODAY, b"", 1)]
    assert named(more, trusted=True) == []
    assert named([QuotaUseRow(*ANSWERS, 2), ROWS[1]], trusted=True) != []


def test_limits_of_a_later_version_are_left_to_it() -> None:
    assert named([*ROWS, QuotaUseRow("bank-a", "questions/year", TODAY, b"", 1)]) == []
