# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: refuse early and cheaply."""

from __future__ import annotations

from gateway.domain.access.partner import Partner
from gateway.errors import Reason, RefusalError
from gateway.runtime.shared import Counts, OwnCounts

MAX_PORTFOLIOS = 6
MAX_PORTFOLIOS_OF_ONE = 2


MAX_UPLOADS = 2
MAX_UPLOADS_OF_ONE = 1

MAX_WATCHES = 32
MAX_WATCHES_OF_ONE = 2


class Places:
    """For calls that hold much as long as they last: memory, or a process beside this one.

    What all may have is a bound of this process; what one partner may have holds over all
    workers. Belongs to one event loop.
    """

    def __init__(self, most: int, most_of_one: int, of_one: Counts | None = None) -> None:
        """All are free.

        Args:
            most: at the same time, in this process.
            most_of_one: of those, of one partner, over all workers.
            of_one: of each partner, over all workers; None: there is one.
        """
        self._most = most
        self._most_of_one = most_of_one
        self._of_one = of_one or OwnCounts()
        self._all = 0

    def enter(self, partner: Partner) -> None:
        """Admits one; `leave` must follow exactly when this did not raise.

        Args:
            partner: whose call it is.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT.
        """
        if self._all >= self._most:
            raise RefusalError(Reason.TOO_MANY_IN_FLIGHT)
        if self._of_one.take(partner.partner_id) > self._most_of_one:
            self._of_one.give_back(partner.partner_id)
            raise RefusalError(Reason.TOO_MANY_IN_FLIGHT)
        self._all += 1

    def leave(self, partner: Partner) -> None:
        """One that was admitted has ended."""
        self._of_one.give_back(partner.partner_id)
        self._all -= 1


class Bounds:
    """Bounds of each partner over all workers. Belongs to one event loop."""

    def __init__(
        self, *, max_message_bytes: int, min_deadline_s: float, in_flight: Counts | None = None
    ) -> None:
        """Keep the bounds that are the same for every partner.

        Args:
            max_message_bytes: of a request message.
            min_deadline_s: a call must have this long left.
            in_flight: of each partner, over all workers; None: there is one.
        """
        self._max_message_bytes = max_message_bytes
        self._min_deadline_s = min_deadline_s
        self._in_flight = in_flight or OwnCounts()

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
        reason = None
        if self._in_flight.take(partner.partner_id) > partner.policy.max_in_flight:
            reason = Reason.TOO_MANY_IN_FLIGHT
        elif message_bytes > self._max_message_bytes:
            reason = Reason.MESSAGE_TOO_LARGE
        elif remaining_s is not None and remaining_s < self._min_deadline_s:
            reason = Reason.DEADLINE_TOO_SHORT
        if reason is not None:
            self._in_flight.give_back(partner.partner_id)
            raise RefusalError(reason)

    def leave(self, partner: Partner) -> None:
        """One admitted call has ended."""
        self._in_flight.give_back(partner.partner_id)
