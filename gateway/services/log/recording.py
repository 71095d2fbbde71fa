# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 11: writes an entry and its evidence to the log."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome
from gateway.errors import KeyFileError, Reason, RefusalError, StoreError
from gateway.services.batching import Batcher
from gateway.services.log.evidence import EvidenceSealers, evidence_digest
from gateway.store.log.pending import (
    CommittedEntry,
    CommittedRun,
    PendingEntry,
    PendingRun,
    SealedEvidence,
)
from gateway.wire.entries import encode_evidence

AuditBatcher = Batcher[PendingEntry, CommittedEntry]
RunBatcher = Batcher[PendingRun, CommittedRun]


class Recorder:
    """Puts entries into the log and waits until they are durable."""

    def __init__(
        self, audit: AuditBatcher, sealers: EvidenceSealers, runs: RunBatcher | None = None
    ) -> None:
        """Keep the group commits, of single entries and of runs, and what encrypts evidence."""
        self._audit = audit
        self._runs = runs
        self._sealers = sealers

    async def record(
        self, entry: AuditEntry, request: bytes, response: bytes, *, claims_request_id: bool
    ) -> CommittedEntry:
        """Logs one access; returns once it is durable.

        Args:
            entry: complete but for its number and chain, which the group commit
                sets, and its evidence digest, which is set here.
            request: the request message exactly as received.
            response: the answer's serialised envelope; empty when refused.
            claims_request_id: whether a request id seen before makes it a replay.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE. The entry may or may not be durable;
                nothing may leave.
        """

        def as_replay() -> tuple[AuditEntry, SealedEvidence]:
            """The same access as a refusal: the answer never leaves, nor is it kept."""
            refused = replace(
                entry,
                outcome=Outcome.REFUSED,
                reason=Reason.REQUEST_REPLAYED.value,
                response_digest=b"",
                answer_number=0,
            )
            return refused, self._seal(refused, request, b"")

        pending = PendingEntry(
            entry=entry,
            evidence=self._seal(entry, request, response),
            as_replay=as_replay if claims_request_id else None,
        )
        return await self._append(pending)

    def pending(
        self, entry: AuditEntry, request: bytes, response: bytes, *, claims: bool = True
    ) -> PendingEntry:
        """An entry of a run, with its evidence.

        Args:
            entry: as of `record`.
            request: what was signed of it.
            response: the answer; empty when refused.
            claims: whether it claims its place.
        """
        sealed = self._seal(entry, request, response)
        return PendingEntry(entry, sealed, _no_replay if claims else None)

    async def record_run(self, run: PendingRun) -> CommittedRun:
        """Logs entries side by side, or what is to stand instead; returns once it is durable.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE, as `record` does.
        """
        if self._runs is None:
            raise AssertionError
        try:
            return await self._runs.submit(run)
        except StoreError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None

    async def record_without_evidence(self, entry: AuditEntry) -> CommittedEntry:
        """Logs a refusal of step 2 or 3 cheaply, without keeping the message.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE, as `record` does.
        """
        return await self._append(PendingEntry(entry, evidence=None, as_replay=None))

    async def _append(self, pending: PendingEntry) -> CommittedEntry:
        try:
            return await self._audit.submit(pending)
        except StoreError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None

    def _seal(self, entry: AuditEntry, request: bytes, response: bytes) -> SealedEvidence:
        try:
            sealer = self._sealers.sealer(entry.entry_time)
        except KeyFileError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        sealed = sealer.seal(encode_evidence(request, response), entry.request_digest)
        entry.evidence_digest = evidence_digest(sealed)
        return sealed


def _no_replay() -> tuple[AuditEntry, SealedEvidence]:
    """A run is logged as a whole, or what stands instead: none of its entries alone."""
    raise AssertionError
