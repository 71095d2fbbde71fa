# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which limits an entry is counted in, by what the entry says. Pure.

The entry names these limits, so how much was used can be counted again from the log.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import GRANT_CONSENT, RESUME_CONSENT, method_named
from gateway.domain.codes import Outcome
from gateway.domain.quotas.limits import ABOUT_A_PERSON, MAX_COUNT, Counted, Limit, Quotas
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
        former: how other commitment keys name the person: what was used under these names counts.
    """

    limit: Limit
    start: date
    subject: bytes
    step: int
    former: tuple[bytes, ...] = ()

    def key(self, partner: str) -> UseKey:
        """What is counted."""
        return partner, self.limit.name, self.start, self.subject

    def keys(self, partner: str) -> tuple[UseKey, ...]:
        """All that was counted of the person: under the name that is used now, and earlier ones."""
        names = (self.subject, *self.former)
        return tuple((partner, self.limit.name, self.start, each) for each in names)

    def wait(self, moment: datetime) -> timedelta:
        """How long until the limit begins anew."""
        return self.limit.period.end(self.start) - moment


def _answered(entry: AuditEntry) -> bool:
    return entry.outcome is Outcome.ANSWERED


def _is_call(entry: AuditEntry) -> bool:
    """Whether it stands for a call that was read so far: its first entry, or that of an item."""
    stands = entry.answer_number <= 1 or bool(entry.item_digest)
    return stands and bool(entry.request_id) and entry.reason not in _NOT_COUNTED


_COUNTS: Mapping[Counted, Callable[[AuditEntry], bool]] = {
    Counted.ANSWERS: _answered,
    Counted.PORTFOLIO: lambda entry: _answered(entry) and bool(entry.item_digest),
    Counted.MISSES: lambda entry: entry.reason in MISSES,
    Counted.PERSON: lambda entry: bool(entry.subject_commitment),
    Counted.CHANGES: _answered,
    Counted.CALLS: _is_call,
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
    charges = []
    for limit in quotas.limits:
        step = _step(limit, entry)
        if step is not None:
            is_one = limit.counted in ABOUT_A_PERSON
            subject = entry.subject_commitment if is_one else b""
            former = entry.former_commitments if is_one else ()
            start = limit.period.start(entry.entry_time)
            charges.append(Charge(_as_counted(limit, entry), start, subject, step, former))
    return tuple(charges)


def _step(limit: Limit, entry: AuditEntry) -> int | None:
    """As of a Charge; None: the entry is none of those that the limit is about."""
    if limit.counted is Counted.CALLS:
        method = method_named(entry.method)
        is_one = method is not None and limit.is_of_call(method) and _is_call(entry)
        return 1 if is_one else None
    is_change = entry.method in _CHANGING
    if (limit.counted is Counted.CHANGES) is not is_change:
        return None
    if not is_change and not is_question(entry):
        return None
    if limit.purpose not in {None, entry.purpose}:
        return None
    step = int(_COUNTS[limit.counted](entry))
    return step if step or limit.counted is Counted.MISSES else None


def _as_counted(limit: Limit, entry: AuditEntry) -> Limit:
    """What is on record before its entry is counted in any case: it was looked at before that.

    The limit's name, by which it is counted, stays.
    """
    if limit.counted is not Counted.CALLS or not _answered(entry):
        return limit
    method = method_named(entry.method)
    return replace(limit, count=MAX_COUNT) if method is not None and method.finishes else limit


def counted_in(charges: tuple[Charge, ...]) -> tuple[str, ...]:
    """What the entry says: names of the limits that it is counted in."""
    return tuple(charge.limit.name for charge in charges if charge.step)
