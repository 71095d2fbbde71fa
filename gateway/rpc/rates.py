# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: how fast each partner may call.

The generic cell rate algorithm (ITU-T I.371, "virtual scheduling"): of each partner only one
moment is kept, when it will have saved up all it can. All workers of a server
share these moments. Servers do not share them with each other, and two workers that write the
same moment at once lose one of the two calls: a rate is there to keep a partner from taking
everybody's processor, so it may be exceeded by so much. What is counted exactly are the
limits (gateway.domain.quotas).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

from gateway.domain.access.partner import Partner
from gateway.errors import Reason, RefusalError
from gateway.runtime.shared import Alone, Moments, Shared


class Rates:
    """When each partner may call next. Belongs to one event loop."""

    def __init__(
        self, shared: Shared | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        """Everybody may call.

        Args:
            shared: with the server's other workers; None: there is none.
            now: seconds that never go back.
        """
        self._rested: Moments = (shared or Alone()).moments("rates")
        self._now = now

    def take(self, partner: Partner) -> None:
        """One call.

        Raises:
            RefusalError: QUOTA_EXCEEDED: it comes too soon, and counts for nothing.
        """
        quotas = partner.policy.quotas
        if quotas is None or quotas.rate is None:
            return
        now, interval = self._now(), quotas.rate.interval_s
        rested = max(self._rested.get(partner.partner_id) or now, now) + interval
        wait = rested - interval * quotas.rate.burst - now
        if wait > 0:
            raise RefusalError(Reason.QUOTA_EXCEEDED, retry_after=timedelta(seconds=wait))
        self._rested.put(partner.partner_id, rested, useless=now)
