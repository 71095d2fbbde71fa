# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of consents whose uses are limited: counted without a gap, never above the limit. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import UseRow
from gateway.audit.rules.columns import Entries
from gateway.audit.rules.rule import Rule
from gateway.domain.codes import Outcome
from gateway.wire.entries import decode_use


class LoggedUse(NamedTuple):
    """A use of a consent.

    Attributes:
        leaf_index: of its entry.
        period_start: when its period began; None: it is not counted by period.
        number: which use it is.
    """

    leaf_index: int
    period_start: datetime | None
    number: int


LoggedUses = dict[bytes, LoggedUse]
"""The last use of each consent so far, by the commitment that names it."""


class Uses(Rule):
    """Uses of a consent have the numbers 1, 2, 3 and so on, in each period anew.

    So if no number is above its limit, a consent was not used more often than was agreed.
    """

    checks = (Check.USE_OF_NO_ANSWER, Check.USE_SKIPPED, Check.USE_TOO_MANY)

    @staticmethod
    def entries(
        entries: Entries, last: LoggedUses, first: LoggedUses | None = None
    ) -> Iterator[Finding]:
        """Each use against the one before it.

        Args:
            entries: some that follow each other.
            last: the last use of each consent; goes on with the entries.
            first: takes the first use of consents that are not in `last`, which waits for
                what came before; None: nothing came before.
        """
        for place, message in entries.special.items():
            if not message.HasField("consent_use"):
                continue
            index, use = entries.low + place, decode_use(message.consent_use)
            if Outcome(message.outcome) is not Outcome.ANSWERED:
                yield Finding(Check.USE_OF_NO_ANSWER, index, partner=message.partner)
            if not 0 < use.number <= use.limit:
                yield Finding(Check.USE_TOO_MANY, index, partner=message.partner)
            before = last.get(use.terms_commitment)
            made = LoggedUse(index, use.period_start, use.number)
            if before is None and first is not None:
                first[use.terms_commitment] = made
            else:
                yield from Uses.follows(before, made, message.partner)
            last[use.terms_commitment] = made

    @staticmethod
    def follows(before: LoggedUse | None, use: LoggedUse, partner: str = "") -> Iterator[Finding]:
        """A use against the one before it; None: there is none."""
        wanted = 1
        if before is not None and before.period_start == use.period_start:
            wanted = before.number + 1
        goes_back = before is not None and not _is_later(before.period_start, use.period_start)
        if use.number != wanted or (goes_back and wanted == 1):
            first = use.leaf_index if before is None else before.leaf_index
            yield Finding(Check.USE_SKIPPED, first, last_index=use.leaf_index, partner=partner)


def _is_later(before: datetime | None, now: datetime | None) -> bool:
    """Whether a period comes after another one; a consent that has none never gets one."""
    return before is not None and now is not None and now > before


class StoredUses(Rule):
    """audit.consent_use says how often each consent was used last."""

    checks = (Check.USE_COUNT_DIFFERS,)

    @staticmethod
    def rows(
        rows: Iterable[UseRow], last: Mapping[bytes, LoggedUse], *, trusted: bool
    ) -> Iterator[Finding]:
        """All rows, against the last uses.

        Args:
            rows: all.
            last: by consent.
            trusted: whether the log's beginning was believed, and a consent that was not
                used since is not known.
        """
        left = dict(last)
        for row in rows:
            use = left.pop(row.terms_commitment, None)
            if use is None and trusted:
                continue
            if use is None or (use.period_start, use.number) != (row.period_start, row.used):
                yield _differs(row.terms_commitment, None if use is None else use.leaf_index)
        for commitment, use in left.items():
            yield _differs(commitment, use.leaf_index)


def _differs(commitment: bytes, index: int | None) -> Finding:
    return Finding(Check.USE_COUNT_DIFFERS, index, row=f"consent_use {commitment.hex()}")
