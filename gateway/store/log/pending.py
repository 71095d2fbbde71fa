# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An entry on its way into the log, and what comes back once it is durable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gateway.domain.access.audit_entry import AuditEntry, Receipt


@dataclass(frozen=True, slots=True)
class SealedEvidence:
    """Both envelopes of one entry, encrypted under a key of their own."""

    kek_id: str
    wrapped_key: bytes
    sealed: bytes


@dataclass(slots=True)
class PendingEntry:
    """An entry on its way into the log.

    Attributes:
        entry: not yet numbered and chained.
        evidence: None when none is kept.
        as_replay: makes what is logged instead when the request id was seen
            before: a refusal for REQUEST_REPLAYED and its evidence. None when
            the entry claims no request id.
    """

    entry: AuditEntry
    evidence: SealedEvidence | None
    as_replay: Callable[[], tuple[AuditEntry, SealedEvidence | None]] | None

    def kept_bytes(self) -> int:
        """How many bytes of evidence go into the log with it."""
        return 0 if self.evidence is None else len(self.evidence.sealed)


@dataclass(frozen=True, slots=True)
class CommittedEntry:
    """An entry that is durable: its receipt, and whether the request was a replay."""

    receipt: Receipt
    replayed: bool
