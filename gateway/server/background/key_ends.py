# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Tells metrics how long keys last that somebody has to replace in time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Partner
from gateway.errors import RefusalError
from gateway.runtime import telemetry
from gateway.runtime.system import Clock
from gateway.signing.evidence_months import month_of_key, wraps_no_more_from

_DAY = timedelta(days=1)


class KeyEnds:
    """Of one process. Belongs to one event loop."""

    def __init__(
        self,
        directory: Callable[[], Directory],
        evidence: Callable[[], Collection[str]],
        list_expires: Callable[[], datetime | None],
        clock: Clock,
    ) -> None:
        """Keep how to get them.

        Args:
            directory: gives the partners; raises RefusalError when they are not known.
            evidence: gives the names of the evidence keys.
            list_expires: when the newest key list is not believed any more; None: there is none.
            clock: tells the time.
        """
        self._directory = directory
        self._evidence = evidence
        self._list_expires = list_expires
        self._clock = clock

    def tell(self) -> None:
        """Of each kind the one that ends first; of what never ends, or is not known, nothing."""
        now = self._clock.now()
        for kind, ends in self._ends():
            left = None if ends is None else (ends - now) / _DAY
            telemetry.KEY_LEFT.set(left, {"creditgateway.key.kind": kind})

    def _ends(self) -> Iterator[tuple[str, datetime | None]]:
        with suppress(RefusalError):  # not known just now
            yield "partner", first_without_keys(self._directory().partners.values())
        yield "evidence", _no_evidence_from(self._evidence())
        yield "list", self._list_expires()


def first_without_keys(partners: Iterable[Partner]) -> datetime | None:
    """When the last key of some partner ends; of those that may call and have one."""
    last = (
        [key.valid_until for key in partner.keys.values() if key.revoke_time is None]
        for partner in partners
        if not partner.suspended
    )
    return min((max(ends) for ends in last if ends), default=None)


def _no_evidence_from(names: Collection[str]) -> datetime | None:
    """From when on no key wraps evidence; None: one of them is named after no month."""
    months = [month_of_key(name) for name in names]
    known = [month for month in months if month is not None]
    return wraps_no_more_from(max(known)) if known and len(known) == len(months) else None
