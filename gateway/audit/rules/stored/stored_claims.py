# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of stored request ids: kept while they could come again, each with its entry. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import islice

from gateway.audit.claims import ClaimWindow, is_kept, marks, still_stored
from gateway.audit.findings import Check, Finding
from gateway.audit.rows import NOT_NOTED, ClaimRow
from gateway.audit.rules.rule import Rule

_AT_ONCE = 1024
"""Rows that are looked at at a time."""
_NONE: dict[int, int] = {}
"""Claims of a day that has none; stays empty."""


class StoredClaims(Rule):
    """Each stored request id was claimed by the entry it names, and the latest are stored."""

    checks = (Check.NONCE_MISSING, Check.NONCE_INVENTED, Check.NONCE_DIFFERS)

    @staticmethod
    def rows(
        rows: Iterable[ClaimRow], window: ClaimWindow, today: date | None, *, trusted: bool
    ) -> Iterator[Finding]:
        """All stored request ids. Uses up the window.

        Args:
            rows: all.
            window: claims of the last days.
            today: the day by which claims must still be stored; None: do not ask
                whether they are.
            trusted: whether the log's beginning was believed.
        """
        prefixes, claimed = window.prefixes, window.by_day()
        left = iter(rows)
        while some := list(islice(left, _AT_ONCE)):
            partners, ids = [row.partner_id for row in some], [row.request_id for row in some]
            made = marks(prefixes, partners, ids)
            for row, mark in zip(some, made, strict=True):
                index = claimed.get(row.claim_date, _NONE).pop(mark, None)
                if index is not None:
                    if row.leaf_index not in {index, NOT_NOTED}:
                        yield _of_row(Check.NONCE_DIFFERS, row)
                elif _is_known(row.claim_date, claimed.keys(), trusted=trusted):
                    yield _of_row(Check.NONCE_INVENTED, row)
        if today is not None:
            for index in still_stored(claimed, today):
                yield Finding(Check.NONCE_MISSING, index)


def _of_row(check: Check, row: ClaimRow) -> Finding:
    key = f"nonce {row.claim_date} {row.partner_id} {row.request_id.hex()}"
    return Finding(check, None, partner=row.partner_id, row=key)


def _is_known(day: date, days: Collection[date], *, trusted: bool) -> bool:
    """Whether every claim of a day is known; `days` are those with any."""
    if trusted:  # request ids of the entries that were believed are not known
        return bool(days) and day > min(days)
    # Older ones are not remembered, and no longer of any use to anybody.
    return not days or is_kept(day, max(days))
