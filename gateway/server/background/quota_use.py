# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Tells metrics how much of their limits partners have used, and names none of them.

Only limits of all that a partner does: one of a single person says little of the partner, and
as many people count in it as there are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Partner
from gateway.domain.quotas.charges import UseKey
from gateway.domain.quotas.limits import ABOUT_A_PERSON, Counted, Limit
from gateway.errors import RefusalError
from gateway.runtime import telemetry
from gateway.runtime.system import Clock

NEAR = 0.8
"""Whoever has used more than this share of a limit is near it."""
_AT_ONCE = 256
"""Limits that are asked for in one statement, and looked at while no call is."""


class _Limited(NamedTuple):
    """A limit of a partner's, as it is counted in the period of now."""

    key: UseKey
    limit: Limit


class QuotaUse:
    """Of one process. Belongs to one event loop."""

    def __init__(
        self,
        directory: Callable[[], Directory],
        used: Callable[[Sequence[UseKey]], Awaitable[Mapping[UseKey, int]]],
        clock: Clock,
    ) -> None:
        """Keep how to get it.

        Args:
            directory: gives the partners; raises RefusalError when they are not known.
            used: tells how much was used, of limits of which anything was.
            clock: tells the time.
        """
        self._directory = directory
        self._used = used
        self._clock = clock

    async def tell(self) -> None:
        """Nothing where the partners are not known just now. Raises StoreError."""
        try:
            partners = self._directory().partners.values()
        except RefusalError:
            return
        highest = dict.fromkeys((each for each in Counted if each not in ABOUT_A_PERSON), 0.0)
        near = set[str]()
        limits = _limits(partners, self._clock.now())
        while some := list(islice(limits, _AT_ONCE)):
            used = await self._used([key for key, _ in some])
            for key, limit in some:
                share = used.get(key, 0) / limit.count
                highest[limit.counted] = max(highest[limit.counted], share)
                if share > NEAR:
                    near.add(key[0])
        for counted, share in highest.items():
            telemetry.QUOTA_USE.set(share, {"creditgateway.quota.counted": counted.value})
        telemetry.QUOTA_NEAR.set(len(near))


def _limits(partners: Iterable[Partner], moment: datetime) -> Iterator[_Limited]:
    """Of partners that may call."""
    for partner in partners:
        if partner.suspended or partner.policy.quotas is None:
            continue
        for limit in partner.policy.quotas.limits:
            if limit.counted not in ABOUT_A_PERSON:
                key = partner.partner_id, limit.name, limit.period.start(moment), b""
                yield _Limited(key, limit)
