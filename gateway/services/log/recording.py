# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 11: writes an entry and its evidence to the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome
from gateway.domain.quotas.charges import Charge, charges_of, counted_in
from gateway.domain.quotas.limits import Quotas
from gateway.domain.quotas.uses import Reached
from gateway.errors import KeyFileError, Reason, RefusalError, StoreError
from gateway.services.batching import Batcher
from gateway.services.log.evidence import EvidenceSealers, evidence_digest
from gateway.store.cases.own import NextAnswer, OwnCases
from gateway.store.facts.by_call import FactByCall, FactsByCall
from gateway.store.log.pending import (
    CommittedEntry,
    CommittedRun,
    Instead,
    PendingEntry,
    PendingRun,
    SealedEvidence,
)
from gateway.store.watch.delivering import Delivery, WatchLog, WatchStep
from gateway.wire.entries import encode_evidence

AuditBatcher = Batcher[PendingEntry, CommittedEntry]
Change = FactByCall | NextAnswer | WatchStep
"""What a call can change."""


@dataclass(frozen=True, slots=True)
class PendingChange:
    """A signed call's entry on its way into the log, with what the call changes."""

    pending: PendingEntry
    change: Change


Changed = CommittedEntry | Reason | None
"""What came of a call with a change: its receipt, what it is refused for instead, or None: what it
was to change is something else by now. Without a receipt nothing was logged."""
ChangeBatcher = Batcher[PendingChange, Changed]
RunBatcher = Batcher[PendingRun, CommittedRun]


class Recorder:
    """Puts entries into the log and waits until they are durable.

    Attributes:
        reached: the limits of partners that entries did not fit into.
    """

    def __init__(
        self,
        audit: AuditBatcher,
        sealers: EvidenceSealers,
        runs: RunBatcher | None = None,
        changes: ChangeBatcher | None = None,
    ) -> None:
        """Keep the group commits and what encrypts evidence.

        Args:
            audit: of single entries.
            sealers: encrypt.
            runs: of entries side by side.
            changes: of entries that change something.
        """
        self._changes = changes
        self._audit = audit
        self._runs = runs
        self._sealers = sealers
        self.reached = Reached()

    async def record(
        self,
        entry: AuditEntry,
        request: bytes,
        response: bytes,
        *,
        claims_request_id: bool,
        quotas: Quotas | None = None,
    ) -> CommittedEntry:
        """Logs one access; returns once it is durable.

        Args:
            entry: complete but for its number and chain, which the group commit
                sets, and its evidence digest, which is set here.
            request: the request message exactly as received.
            response: the answer's serialised envelope; empty when refused.
            claims_request_id: whether a request id seen before makes it a replay.
            quotas: of the partner; where the entry does not fit into one of its limits, a
                refusal is logged instead, without evidence.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE. The entry may or may not be durable;
                nothing may leave.
        """
        committed = await self._append(
            self._of_call(entry, request, response, claims=claims_request_id, quotas=quotas)
        )
        self.reached.note(entry.partner, committed.exceeded)
        return committed

    async def record_change(
        self,
        entry: AuditEntry,
        request: bytes,
        response: bytes,
        change: Change,
        *,
        quotas: Quotas | None = None,
    ) -> Changed:
        """As `record`, for a call that changes something, which holds when this returns.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE, as `record` does.
        """
        if self._changes is None:
            raise AssertionError
        subject = change.watched.subject_id if isinstance(change, Delivery) else b""
        pending = self._of_call(
            entry, request, response, claims=True, quotas=quotas, subject_id=subject
        )
        try:
            committed = await self._changes.submit(PendingChange(pending, change))
        except StoreError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        if isinstance(committed, CommittedEntry):
            self.reached.note(entry.partner, committed.exceeded)
        return committed

    def _of_call(  # noqa: PLR0913 - as `record`
        self,
        entry: AuditEntry,
        request: bytes,
        response: bytes,
        *,
        claims: bool,
        quotas: Quotas | None,
        subject_id: bytes = b"",
    ) -> PendingEntry:
        """An entry with its evidence, and with what is to stand instead."""

        def as_replay() -> tuple[AuditEntry, SealedEvidence]:
            """The same access as a refusal: the answer never leaves, nor is it kept."""
            refused = _refused(entry, Reason.REQUEST_REPLAYED, answer_number=0)
            return refused, self._seal(refused, request, b"")

        charges = _charged(entry, quotas)
        return PendingEntry(
            entry=entry,
            evidence=self._seal(entry, request, response, subject_id),
            as_replay=as_replay if claims else None,
            charges=charges,
            as_exceeded=partial(_exceeding, entry) if charges else None,
            as_used_up=self._as_used_up(entry, request),
        )

    def pending(
        self,
        entry: AuditEntry,
        request: bytes,
        response: bytes,
        *,
        claims: bool = True,
        quotas: Quotas | None = None,
    ) -> PendingEntry:
        """An entry of a run, with its evidence.

        Args:
            entry: as of `record`.
            request: what was signed of it.
            response: the answer; empty when refused.
            claims: whether it claims its place.
            quotas: as of `record`, but the refusal is logged with evidence: whoever resumes
                the portfolio is told it again from there.
        """

        def as_exceeded() -> tuple[AuditEntry, SealedEvidence]:
            """The item as a refusal."""
            refused, _ = _exceeding(entry)
            return refused, self._seal(refused, request, b"")

        charges = _charged(entry, quotas)
        sealed = self._seal(entry, request, response)
        return PendingEntry(
            entry,
            sealed,
            as_replay=_no_replay if claims else None,
            charges=charges,
            as_exceeded=as_exceeded if charges else None,
            as_used_up=self._as_used_up(entry, request),
        )

    async def record_run(self, run: PendingRun) -> CommittedRun:
        """Logs entries side by side, or what is to stand instead; returns once it is durable.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE, as `record` does.
        """
        if self._runs is None:
            raise AssertionError
        try:
            committed = await self._runs.submit(run)
        except StoreError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        self.reached.note(run.partner, committed.exceeded)
        return committed

    async def record_without_evidence(
        self, entry: AuditEntry, *, claims_request_id: bool = False
    ) -> CommittedEntry:
        """Logs a refusal cheaply, without keeping the message.

        Args:
            entry: of a refusal of step 2 or 3, or for a quota.
            claims_request_id: as of `record`.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE, as `record` does.
        """

        def as_replay() -> tuple[AuditEntry, None]:
            """The same access as a replay."""
            return _refused(entry, Reason.REQUEST_REPLAYED, answer_number=0), None

        return await self._append(
            PendingEntry(entry, None, as_replay if claims_request_id else None)
        )

    async def _append(self, pending: PendingEntry) -> CommittedEntry:
        try:
            return await self._audit.submit(pending)
        except StoreError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None

    def _as_used_up(self, entry: AuditEntry, request: bytes) -> Instead | None:
        """What is logged where no use of the consent is left; only an answer uses it."""
        if entry.consent_use is None:
            return None
        if entry.outcome is not Outcome.ANSWERED:
            entry.consent_use = None
            return None

        def as_used_up() -> tuple[AuditEntry, SealedEvidence]:
            """The same access as a refusal: the answer never leaves, nor is it kept."""
            number = _refused_number(entry)
            refused = _refused(entry, Reason.CONSENT_USED_UP, answer_number=number)
            return refused, self._seal(refused, request, b"")

        return as_used_up

    def _seal(
        self, entry: AuditEntry, request: bytes, response: bytes, subject_id: bytes = b""
    ) -> SealedEvidence:
        try:
            sealer = self._sealers.sealer(entry.entry_time)
        except KeyFileError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        sealed = sealer.seal(encode_evidence(request, response, subject_id), entry.request_digest)
        entry.evidence_digest = evidence_digest(sealed)
        return sealed


class Changes:
    """Logs calls that change something; each together with its change, or not at all."""

    def __init__(self, facts: FactsByCall, cases: OwnCases, watches: WatchLog) -> None:
        """Keep where changes of each kind go."""
        self._facts = facts
        self._cases = cases
        self._watches = watches

    async def append(self, pending: Sequence[PendingChange]) -> list[Changed]:
        """One after the other; each is durable, and in effect, when this returns.

        One that fails ends the batch, so whoever batches these makes batches of one.

        Returns:
            For each its receipt, or what was to be said instead of logging it.

        Raises:
            StoreError: as PostgresAuditStore.append does.
        """
        return [await self._append(each.pending, each.change) for each in pending]

    async def _append(self, pending: PendingEntry, change: Change) -> Changed:
        if isinstance(change, NextAnswer):
            return await self._cases.append(pending, change)
        if isinstance(change, FactByCall):
            return await self._facts.append(pending, change)
        return await self._watches.append(pending, change)


def _charged(entry: AuditEntry, quotas: Quotas | None) -> tuple[Charge, ...]:
    """The limits that an entry has to fit into; it says in which it is counted."""
    charges = charges_of(quotas, entry)
    entry.counted_in = counted_in(charges)
    return charges


def _exceeding(entry: AuditEntry) -> tuple[AuditEntry, None]:
    """The same access as a refusal, because it does not fit."""
    number = _refused_number(entry)
    return _refused(entry, Reason.QUOTA_EXCEEDED, answer_number=number), None


def _refused_number(entry: AuditEntry) -> int:
    """A refusal before any answer has no number, but that of an item is its place."""
    first = entry.answer_number == 1 and not entry.item_digest
    return 0 if first else entry.answer_number


def _refused(entry: AuditEntry, reason: Reason, *, answer_number: int) -> AuditEntry:
    """The entry of a refusal in its place: the answer never leaves, nor is it kept."""
    return replace(
        entry,
        outcome=Outcome.REFUSED,
        reason=reason.value,
        response_digest=b"",
        evidence_digest=b"",
        answer_number=answer_number,
        counted_in=(),
        delivered_leaf_index=None,
        consent_use=None,
        fact=None,
        answered_case=0,
        watched_event=None,
        acknowledged_event=0,
        watch_start=None,
        card_hash=b"",
    )


def _no_replay() -> tuple[AuditEntry, SealedEvidence]:
    """A run is logged as a whole, or what stands instead: none of its entries alone."""
    raise AssertionError
