# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""When a reminder is sent again that did not arrive. Pure.

The times are those that Standard Webhooks recommends (spec/standard-webhooks.md, "Deliverability
and reliability"): at once, then after 5 seconds, 5 minutes, 30 minutes, 2, 5, 10, 14, 20 and 24
hours.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

_WAITS_S = (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)
MOST_ATTEMPTS = len(_WAITS_S) + 1
ENDPOINT_PATIENCE = timedelta(days=5)
"""An endpoint that has taken nothing for so long is turned off."""
GONE = 410
"""HTTP status of an endpoint that wants nothing any more."""
_SHORTEST_REST_S, _LONGEST_REST_S = 5, 300
_SLOW_DOWN = frozenset({429, 502, 503, 504})
_LONGEST_WAIT = timedelta(days=1)


class SendingEnd(StrEnum):
    """How sending ended; stored."""

    DELIVERED = "delivered"
    TOO_LATE = "too-late"
    GIVEN_UP = "given-up"
    WITHDRAWN = "withdrawn"


def wait_after(attempt: int, spread: float) -> timedelta | None:
    """How long to wait after an attempt that failed; None: there is no other one.

    Args:
        attempt: which one, from 1 on.
        spread: 0 to 1, at random: up to a tenth longer, so that not all come back at once.
    """
    if attempt >= MOST_ATTEMPTS:
        return None
    return timedelta(seconds=_WAITS_S[attempt - 1] * (1 + spread / 10))


def asked_to_wait(status: int, retry_after: str | None) -> timedelta:
    """How long an endpoint asks to be left alone: seconds in Retry-After, a day at most."""
    if status not in _SLOW_DOWN or not retry_after:
        return timedelta()
    if not retry_after.isascii() or not retry_after.isdigit() or len(retry_after) > 6:  # noqa: PLR2004
        return timedelta()
    return min(timedelta(seconds=int(retry_after)), _LONGEST_WAIT)


def rest_after(failures: int) -> timedelta:
    """How long an endpoint is left alone that took nothing so many times in a row, from 1 on.

    Whatever else waits for it: each post to it takes its time, and a thread for its name.
    """
    doubled = _SHORTEST_REST_S << min(failures - 1, 10)
    return timedelta(seconds=min(doubled, _LONGEST_REST_S))


def takes_others(status: int) -> bool:
    """Whether an answer is about the one reminder: others may fare better.

    Args:
        status: of HTTP; 0: there was no answer.
    """
    return 0 < status < 500 and status not in {GONE, *_SLOW_DOWN}  # noqa: PLR2004


def took(status: int) -> bool:
    """Whether an endpoint took what was sent. A redirect is not followed and counts as no."""
    return 200 <= status < 300  # noqa: PLR2004
