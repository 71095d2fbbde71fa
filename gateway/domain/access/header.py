# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 4: a signed header is for us, from this partner, and fresh."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gateway.domain.access.envelope import Header
from gateway.errors import Reason, RefusalError

MIN_REQUEST_ID_BYTES = 16
MAX_REQUEST_ID_BYTES = 64


@dataclass(frozen=True, slots=True)
class Window:
    """Which issue times are accepted, both edges included.

    Attributes:
        max_age: how far in the past.
        max_ahead: how far in the future.
    """

    max_age: timedelta
    max_ahead: timedelta


def check_header(  # noqa: PLR0913  (what the header is checked against, each by name)
    header: Header, *, audience: str, method: str, partner_id: str, now: datetime, window: Window
) -> None:
    """Refuses a header that is not for this very call.

    Raises:
        RefusalError: WRONG_AUDIENCE, WRONG_METHOD, WRONG_PARTNER,
            MALFORMED_PAYLOAD, INVALID_REQUEST_ID, REQUEST_FROM_FUTURE or
            REQUEST_STALE.
    """
    if header.audience != audience:
        raise RefusalError(Reason.WRONG_AUDIENCE)
    if header.method != method:
        raise RefusalError(Reason.WRONG_METHOD)
    if header.partner != partner_id:
        raise RefusalError(Reason.WRONG_PARTNER)
    if header.request_digest:
        # An answer sent back as a question.
        raise RefusalError(Reason.MALFORMED_PAYLOAD)
    if not MIN_REQUEST_ID_BYTES <= len(header.request_id) <= MAX_REQUEST_ID_BYTES:
        raise RefusalError(Reason.INVALID_REQUEST_ID)
    if header.issue_time - now > window.max_ahead:
        raise RefusalError(Reason.REQUEST_FROM_FUTURE)
    if now - header.issue_time > window.max_age:
        raise RefusalError(Reason.REQUEST_STALE)
