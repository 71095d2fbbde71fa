# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An entry on its way into the log, and what comes back once it is durable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gateway.domain.access.audit_entry import AuditEntry, RangeReceipt, Receipt
from gateway.domain.quotas.charges import Charge


@dataclass(frozen=True, slots=True)
class SealedEvidence:
    """Both envelopes of one entry, encrypted under a key of their own."""

    kek_id: str
    wrapped_key: bytes
    sealed: bytes


Instead = Callable[[], tuple[AuditEntry, SealedEvidence | None]]
"""Makes what is logged in the place of an entry that must not be."""


@dataclass(slots=True)
class PendingEntry:
    """An entry on its way into the log.

    Attributes:
        entry: not yet numbered and chained.
        evidence: None when none is kept.
        as_replay: makes what is logged instead when the request id was seen
            before: a refusal for REQUEST_REPLAYED and its evidence. None when
            the entry claims no request id.
        charges: limits that it has to fit into and is counted in.
        as_exceeded: the same where it does not fit: a refusal for QUOTA_EXCEEDED. None
            without charges.
        as_used_up: the same where its consent has no use left: a refusal for
            CONSENT_USED_UP. None when no use is counted.
    """

    entry: AuditEntry
    evidence: SealedEvidence | None
    as_replay: Instead | None
    charges: tuple[Charge, ...] = ()
    as_exceeded: Instead | None = None
    as_used_up: Instead | None = None

    def kept_bytes(self) -> int:
        """How many bytes of evidence go into the log with it."""
        return 0 if self.evidence is None else len(self.evidence.sealed)


@dataclass(frozen=True, slots=True)
class CommittedEntry:
    """An entry that is durable.

    Attributes:
        receipt: of it.
        replayed: whether the request was a replay, and that is what was logged.
        exceeded: limits that it did not fit into; then that is what was logged.
        used_up: whether no use of the consent was left, and that is what was logged.
    """

    receipt: Receipt
    replayed: bool
    exceeded: tuple[Charge, ...] = ()
    used_up: bool = False


@dataclass(frozen=True, slots=True)
class PendingRun:
    """Entries of one portfolio on their way into the log: side by side, or not at all.

    Attributes:
        entries: in order. Each claims its place.
        instead: what is logged where any of the places was claimed before: a refusal,
            or nothing.
        request_id: of the request that began the portfolio.
        first_item: number of the first item; 0 where there is none, as for the entry
            of a resumption.
        portfolio_digest: of what is asked.
    """

    entries: Sequence[PendingEntry]
    instead: PendingEntry | None
    request_id: bytes
    first_item: int
    portfolio_digest: bytes

    @property
    def partner(self) -> str:
        """Whose it is."""
        return self.entries[0].entry.partner


@dataclass(frozen=True, slots=True)
class CommittedRun:
    """A run that is durable.

    Attributes:
        receipt: of all its entries; None where something else was logged or nothing.
        instead: receipt of what was logged instead; None where that was nothing.
        exceeded: limits of all together that an entry did not fit into: it is not logged,
            nor is any behind it.
        exceeding: places, from 0, of entries that were logged as refused, because they did
            not fit into a limit of one person.
        used_up: places, from 0, of entries that were refused for CONSENT_USED_UP.
    """

    receipt: RangeReceipt | None
    instead: Receipt | None = None
    exceeded: tuple[Charge, ...] = ()
    exceeding: frozenset[int] = frozenset()
    used_up: frozenset[int] = frozenset()
