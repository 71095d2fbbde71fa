# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""RecoverAnswer: the very same answer once more, behind an entry of its own.

Before step 11 only the entry of the lost query is looked at. What was answered is opened
once the delivery is durable, for the log's database hands it out to nobody else: so whatever
left the gateway again is on record. See docs/adr/0048-a-lost-answer.md.
"""

from __future__ import annotations

from functools import partial

from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.methods import method_named
from gateway.domain.codes import Outcome
from gateway.domain.own_calls.recovery import (
    DELIVERY_BODY_TYPE,
    LOST_ANSWER_BODY_TYPE,
    Delivery,
    RecoveryTimes,
)
from gateway.errors import (
    Reason,
    RefusalError,
    StoreConflictError,
    StoreError,
    VerificationError,
)
from gateway.log.merkle import leaf_hash
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body
from gateway.services.log.evidence import evidence_digest, open_evidence
from gateway.signing.pae import envelope_digest
from gateway.signing.signer import KeyProvider
from gateway.store.log.own_calls.recovery import ClaimedEntry, LostAnswers
from gateway.wire.entries import decode_entry, decode_evidence
from gateway.wire.recovery import decode_lost_answer, encode_delivery, encode_recovered
from gateway.wire.requests import decode_envelope


class Recovering:
    """Gives lost answers once more. Belongs to one event loop."""

    def __init__(self, logged: LostAnswers, keys: KeyProvider, times: RecoveryTimes) -> None:
        """Keep the parts.

        Args:
            logged: answers in the log.
            keys: to open evidence; asked each time, because new ones may come.
            times: when an answer can be had again.
        """
        self._logged = logged
        self._keys = keys
        self._times = times

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        check_body(payload, LOST_ANSWER_BODY_TYPE)
        lost, now = decode_lost_answer(payload.body), call.entry.entry_time
        self._times.check(lost, now)
        try:
            found = await self._logged.claimed(call.partner.partner_id, lost.request_id)
            if found is None:
                raise self._times.not_logged(lost, now)
            if not found.entry:
                raise RefusalError(Reason.ANSWER_NOT_RECOVERABLE)
            entry = _entry(call, lost.request_id, found)
        except (StoreError, VerificationError):
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        self._check(found, entry, call)
        call.entry.delivered_leaf_index = found.leaf_index
        body = encode_delivery(Delivery(found.leaf_index, leaf_hash(found.entry)))
        return Body(DELIVERY_BODY_TYPE, body, partial(self._delivered, found, entry))

    def _check(self, found: ClaimedEntry, entry: AuditEntry, call: Call) -> None:
        """Whether it can be given again. Raises RefusalError."""
        method = method_named(entry.method)
        if method is None or not method.recoverable:
            raise RefusalError(Reason.ANSWER_NOT_RECOVERABLE)
        self._times.check_age(entry.entry_time, call.entry.entry_time)
        if entry.outcome is not Outcome.ANSWERED:
            return
        if not found.is_kept:
            raise RefusalError(Reason.ANSWER_ERASED)
        if found.kek_id not in self._keys.evidence_keys():
            # It is there, but this process cannot open it: the operator's to mend.
            raise RefusalError(Reason.AUDIT_UNAVAILABLE)

    async def _delivered(self, found: ClaimedEntry, entry: AuditEntry, delivery: Receipt) -> bytes:
        """What leaves beside the signed delivery, which is durable. Raises RefusalError."""
        try:
            answer = b""
            if entry.outcome is Outcome.ANSWERED:
                answer = await self._answer(entry, delivery.leaf_index)
            receipt = await self._logged.receipt(entry.partner, found.entry, found.leaf_index)
        except (StoreError, VerificationError):
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        return encode_recovered(answer, receipt)

    async def _answer(self, entry: AuditEntry, delivery: int) -> bytes:
        """The answer's serialised envelope, once it is what the entry vouches for."""
        evidence = await self._logged.evidence(entry.partner, delivery)
        if evidence_digest(evidence) != entry.evidence_digest:
            raise StoreConflictError("the evidence of an answer is not what was logged")
        kek = self._keys.evidence_keys().get(evidence.kek_id, b"")
        _, answer = decode_evidence(open_evidence(kek, evidence, entry.request_digest))
        if envelope_digest(decode_envelope(answer)) != entry.response_digest:
            raise StoreConflictError("an answer is not what was logged")
        return answer


def _entry(call: Call, request_id: bytes, found: ClaimedEntry) -> AuditEntry:
    """The entry of the lost query, once it is that. Raises MalformedError, StoreConflictError."""
    entry = decode_entry(found.entry)
    if (entry.partner, entry.request_id) != (call.partner.partner_id, request_id):
        raise StoreConflictError("a claim names another entry than its own")
    return entry
