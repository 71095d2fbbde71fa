# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rule of quotas: what is counted of each limit is what the entries say. Pure.

Whoever lowers a count gives a partner more than it was granted; so it is counted again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import QuotaUseRow
from gateway.audit.rules.columns import Entries, moment_of
from gateway.audit.rules.rule import Rule
from gateway.domain.quotas.charges import UseKey
from gateway.domain.quotas.limits import ABOUT_A_PERSON, Limit
from gateway.errors import MalformedError

QuotaUses = Counter[UseKey]
"""How much of each limit the entries use."""

_KEPT = timedelta(days=32)
"""Before the month of today: until then what was used is kept (audit.forget_quota_uses)."""
_COUNTED_IN = attrgetter("counted_in")


@lru_cache(maxsize=1024)
def _limit(name: str) -> Limit | None:
    """The limit of a name; None: one of a later version."""
    try:
        return Limit.named(name, 1)
    except MalformedError:
        return None


class Quotas(Rule):
    """audit.quota_use says how many entries are counted in each limit of a period: as granted."""

    checks = (Check.QUOTA_USE_DIFFERS, Check.QUOTA_EXCEEDED)

    @staticmethod
    def entries(entries: Entries, uses: QuotaUses) -> None:
        """Counts entries; those of limits that are not known here count as nothing."""
        if not any(map(_COUNTED_IN, entries.messages)):
            return
        for message, time in zip(entries.messages, entries.times, strict=True):
            for name in message.counted_in:
                limit = _limit(name)
                if limit is not None:
                    about = message.subject_commitment if limit.counted in ABOUT_A_PERSON else b""
                    uses[message.partner, name, limit.period.start(moment_of(time)), about] += 1

    @staticmethod
    def forget(uses: QuotaUses) -> None:
        """Drops periods that are long over by the time of the newest."""
        newest = max((start for _, _, start, _ in uses), default=None)
        if newest is None:
            return
        for key in [key for key in uses if key[2] < newest.replace(day=1) - 2 * _KEPT]:
            del uses[key]

    @staticmethod
    def rows(
        rows: Iterable[QuotaUseRow], uses: QuotaUses, today: date | None, *, trusted: bool
    ) -> Iterator[Finding]:
        """All rows, against the entries.

        Args:
            rows: all.
            uses: by the entries that were looked at.
            today: the day by which what was used must still be kept; None: do not ask
                whether it is.
            trusted: whether the log's beginning was believed, and more may be used than the
                entries say that were looked at.
        """
        left = Counter(uses)
        newest = max((start for _, _, start, _ in uses), default=None)
        for row in rows:
            said = left.pop(row.key, 0)
            if _limit(row.name) is None or (trusted and row.used >= said):
                continue
            forgotten = not said and newest is not None and row.period_start < newest - _KEPT
            if row.used != said and not forgotten:
                yield Quotas._finding(row.key)
        for key in left if today is not None else ():
            if today is not None and key[2] >= today.replace(day=1) - _KEPT:
                yield Quotas._finding(key)

    @staticmethod
    def exceeded(key: UseKey) -> Finding:
        """More than any policy of the partner's granted."""
        return Quotas._finding(key, Check.QUOTA_EXCEEDED)

    @staticmethod
    def _finding(key: UseKey, check: Check = Check.QUOTA_USE_DIFFERS) -> Finding:
        partner, name, start, subject = key
        row = f"quota_use {partner} {name} {start} {subject.hex()}"
        return Finding(check, None, partner=partner, row=row)
