# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: refuse early and cheaply."""

from __future__ import annotations

from gateway.domain.access.partner import Partner
from gateway.errors import Reason, RefusalError


class Bounds:
    """Counts what is in flight in this process. Belongs to one event loop."""

    def __init__(self, *, max_message_bytes: int, min_deadline_s: float) -> None:
        """Keep the bounds that are the same for every partner."""
        self._max_message_bytes = max_message_bytes
        self._min_deadline_s = min_deadline_s
        self._in_flight: dict[str, int] = {}

    def enter(self, partner: Partner, message_bytes: int, remaining_s: float | None) -> None:
        """Admits one call; `leave` must follow exactly when this did not raise.

        Args:
            partner: whose call it is.
            message_bytes: size of its request message.
            remaining_s: until its deadline; None without one.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT, MESSAGE_TOO_LARGE or
                DEADLINE_TOO_SHORT.
        """
        count = self._in_flight.get(partner.partner_id, 0)
        if count >= partner.policy.max_in_flight:
            raise RefusalError(Reason.TOO_MANY_IN_FLIGHT)
        if message_bytes > self._max_message_bytes:
            raise RefusalError(Reason.MESSAGE_TOO_LARGE)
        if remaining_s is not None and remaining_s < self._min_deadline_s:
            raise RefusalError(Reason.DEADLINE_TOO_SHORT)
        self._in_flight[partner.partner_id] = count + 1

    def leave(self, partner: Partner) -> None:
        """One admitted call has ended."""
        left = self._in_flight[partner.partner_id] - 1
        if left:
            self._in_flight[partner.partner_id] = left
        else:
            del self._in_flight[partner.partner_id]
