# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Request ids of the last days of a log, in little memory: each counts once. Pure.

A request id is remembered as 64 bits of a keyed hash (SHA-256 behind a secret), so a
million take about 100 MB, and nobody who does not know the secret can make two that
look alike.
Older days are forgotten, as the gateway forgets them: it accepts no request that
old.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256

from gateway.audit.rows import NonceRow
from gateway.domain.audit_entry import AuditEntry
from gateway.errors import Reason

KEPT_DAYS = 5
"""Days that are remembered; the gateway keeps four."""

MARK_LENGTH = 8
"""Bytes of a mark."""

SURE_DAYS = 2
"""Today's and so many days' request ids must all still be kept by the gateway."""


def behind(key: bytes, partner: str) -> bytes:
    """What is hashed before a partner's request ids."""
    return key + partner.encode() + b"\0"


def mark(key: bytes, partner: str, request_id: bytes) -> int:
    """What a request id is remembered as, 64 bits, in this machine's byte order."""
    digest = sha256(behind(key, partner) + request_id).digest()
    return int.from_bytes(digest[:MARK_LENGTH], sys.byteorder)


def claims(entry: AuditEntry) -> bool:
    """Whether an entry claimed its request id when it was logged."""
    return bool(entry.request_id) and entry.reason != Reason.REQUEST_REPLAYED.value


class ClaimWindow:
    """The claims of the last days of a log, by day and mark, with their leaf."""

    def __init__(self, key: bytes, days: dict[date, dict[int, int]] | None = None) -> None:
        """Begin with none, or with those of an earlier run."""
        self.key = key
        self.days: dict[date, dict[int, int]] = days or {}

    def repeated(self, claimed: dict[int, int]) -> Iterator[tuple[int, int]]:
        """Claims made before: (leaf index, leaf index of the earlier one)."""
        for known in self.days.values():
            if not known.keys().isdisjoint(claimed):
                for value in known.keys() & claimed.keys():
                    yield claimed[value], known[value]

    def add(self, day: date, claimed: dict[int, int], *, new: bool = False) -> None:
        """Remembers claims of a day; forgets what lies too far back.

        Args:
            day: of the claims.
            claimed: leaf index by mark.
            new: `repeated` has just found none of them; spares a second look.
        """
        known = self.days.setdefault(day, {})
        if new or known.keys().isdisjoint(claimed):
            known.update(claimed)
        else:  # the earlier one stays
            self.days[day] = claimed | known
        oldest = max(self.days) - timedelta(days=KEPT_DAYS - 1)
        for past in [past for past in self.days if past < oldest]:
            del self.days[past]

    def take(self, row: NonceRow) -> int | None:
        """The leaf that made a stored claim, once; None when there is none.

        Raises:
            LookupError: the claim's day is no longer, or was never, remembered.
        """
        claimed = self.days.get(row.claim_date)
        if claimed is None:
            if not self.days or row.claim_date < max(self.days) - timedelta(days=KEPT_DAYS - 1):
                raise LookupError("that day is not remembered")
            return None
        return claimed.pop(mark(self.key, row.partner_id, row.request_id), None)

    def left(self, today: date) -> Iterable[int]:
        """Leaves whose claim was not taken, though it must still be stored."""
        return sorted(
            index
            for day, claimed in self.days.items()
            if day >= today - timedelta(days=SURE_DAYS)
            for index in claimed.values()
        )
