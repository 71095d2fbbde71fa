# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 4: each way a header can be wrong has its own reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateway.domain.access.envelope import QUERY_METHOD, Header
from gateway.domain.access.header import Window, check_header
from gateway.errors import Reason, RefusalError

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
WINDOW = Window(max_age=timedelta(seconds=60), max_ahead=timedelta(seconds=10))
GOOD = Header(
    audience="gateway.test",
    method=QUERY_METHOD,
    partner="bank-a",
    request_id=b"0123456789abcdef",
    issue_time=NOW,
)
TICK = timedelta(microseconds=1)


def _check(header: Header) -> None:
    check_header(
        header,
        audience="gateway.test",
        method=QUERY_METHOD,
        partner_id="bank-a",
        now=NOW,
        window=WINDOW,
    )


@pytest.mark.parametrize(
    "header",
    [
        GOOD,
        replace(GOOD, request_id=b"x" * 64),
        replace(GOOD, issue_time=NOW - WINDOW.max_age),
        replace(GOOD, issue_time=NOW + WINDOW.max_ahead),
    ],
    ids=["now", "longest-id", "oldest", "furthest-ahead"],
)
def test_a_header_within_every_bound_passes(header: Header) -> None:
    _check(header)


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        (replace(GOOD, audience="other"), Reason.WRONG_AUDIENCE),
        (replace(GOOD, audience=""), Reason.WRONG_AUDIENCE),
        (replace(GOOD, method="/creditgateway.v1.Other/Query"), Reason.WRONG_METHOD),
        (replace(GOOD, partner="bank-b"), Reason.WRONG_PARTNER),
        (replace(GOOD, request_digest=b"d" * 32), Reason.MALFORMED_PAYLOAD),
        (replace(GOOD, request_id=b"x" * 15), Reason.INVALID_REQUEST_ID),
        (replace(GOOD, request_id=b"x" * 65), Reason.INVALID_REQUEST_ID),
        (replace(GOOD, issue_time=NOW - WINDOW.max_age - TICK), Reason.REQUEST_STALE),
        (replace(GOOD, issue_time=NOW + WINDOW.max_ahead + TICK), Reason.REQUEST_FROM_FUTURE),
    ],
    ids=lambda value: value.value if isinstance(value, Reason) else "",
)
def test_each_defect_is_refused_with_its_reason(header: Header, reason: Reason) -> None:
    with pytest.raises(RefusalError) as refused:
        _check(header)
    assert refused.value.reason is reason
