# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which limits an entry is counted in, by what the entry says. Pure.

The entry names these limits, so how much was used can be counted again from the log.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import GRANT_CONSENT, RESUME_CONSENT
from gateway.domain.codes import Outcome
from gateway.domain.quotas.limits import ABOUT_A_PERSON, Counted, Limit, Quotas
from gateway.errors import Reason

MISSES = frozenset({Reason.CONSENT_NOT_FOUND.value, Reason.INVALID_IDENTIFIER.value})
"""Reasons of questions about a consent or an identifier that is none."""
# What is not the question's doing counts nowhere; nor does a refusal that a limit made.
_NOT_COUNTED = frozenset(
    reason.value
    for reason in (
        Reason.DATA_UNAVAILABLE,
        Reason.FIGURES_NOT_READY,
        Reason.INTERNAL,
        Reason.CONSENT_USED_UP,
        Reason.QUOTA_EXCEEDED,
        Reason.REQUEST_REPLAYED,
    )
)

_CHANGING = frozenset({GRANT_CONSENT.name, RESUME_CONSENT.name})

UseKey = tuple[str, str, date, bytes]
"""Partner, name of the limit, first day of the period, and the person's commitment or b""."""


@dataclass(frozen=True, slots=True)
class Charge:
    """One limit that an entry has to fit into.

    Attributes:
        limit: the limit.
        start: first day of the period.
        subject: commitment of the person it is about; empty where it is of all together.
        step: 1: the entry is counted; 0: it only may not be while the limit is reached.
    """

    limit: Limit
    start: date
    subject: bytes
    step: int

    def key(self, partner: str) -> UseKey:
        """What is counted."""
        return partner, self.limit.name, self.start, self.subject

    def wait(self, moment: datetime) -> timedelta:
        """How long until the limit begins anew."""
        return self.limit.period.end(self.start) - moment


def _answered(entry: AuditEntry) -> bool:
    return entry.outcome is Outcome.ANSWERED


_COUNTS: Mapping[Counted, Callable[[AuditEntry], bool]] = {
    Counted.ANSWERS: _answered,
    Counted.PORTFOLIO: lambda entry: _answered(entry) and bool(entry.item_digest),
    Counted.MISSES: lambda entry: entry.reason in MISSES,
    Counted.PERSON: lambda entry: bool(entry.subject_commitment),
    Counted.CHANGES: _answered,
    Counted.DATES: lambda entry: (
        bool(entry.subject_commitment) and entry.as_of != entry.entry_time.date()
    ),
}
"""Whether an entry is one of those that a limit counts: of CHANGES, a call that lets the partner
ask more; of all others, a question that was read."""


def is_question(entry: AuditEntry) -> bool:
    """Whether any limit may count it: it asked about somebody and was read so far."""
    return entry.purpose is not None and entry.reason not in _NOT_COUNTED


def charges_of(quotas: Quotas | None, entry: AuditEntry) -> tuple[Charge, ...]:
    """What an entry has to fit into, and is counted in.

    Args:
        quotas: of the partner; None: it has none.
        entry: complete but for its number and evidence.
    """
    if quotas is None:
        return ()
    is_change = entry.method in _CHANGING
    if not is_change and not is_question(entry):
        return ()
    charges = []
    for limit in quotas.limits:
        if (limit.counted is Counted.CHANGES) is not is_change:
            continue
        if limit.purpose not in {None, entry.purpose}:
            continue
        step = int(_COUNTS[limit.counted](entry))
        if step or limit.counted is Counted.MISSES:
            subject = entry.subject_commitment if limit.counted in ABOUT_A_PERSON else b""
            start = limit.period.start(entry.entry_time)
            charges.append(Charge(limit, start, subject, step))
    return tuple(charges)


def counted_in(charges: tuple[Charge, ...]) -> tuple[str, ...]:
    """What the entry says: names of the limits that it is counted in."""
    return tuple(charge.limit.name for charge in charges if charge.step)
