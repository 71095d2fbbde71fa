# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 3, 4 and 10 to 12 of every signed call; see docs/protocol.md.

Every way out of here that has a known caller passes through the log: an answer
and a refusal alike leave only with the receipt of a durable entry. When the log
cannot be written, nothing leaves but AUDIT_UNAVAILABLE.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime
from functools import partial
from hashlib import sha256

from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.authorisation import check_method
from gateway.domain.access.envelope import Envelope, Header, SignedPayload
from gateway.domain.access.header import Window, check_header
from gateway.domain.access.methods import Method
from gateway.domain.access.partner import Partner
from gateway.domain.codes import Outcome
from gateway.domain.quotas.uses import exceeded_refusal
from gateway.errors import Reason, RefusalError
from gateway.runtime.system import Clock
from gateway.runtime.telemetry import Trace
from gateway.services.calls.answer_signing import AnswerSigning
from gateway.services.calls.call import (
    Answered,
    BatchWork,
    Body,
    Call,
    Refused,
    Rest,
    StreamWork,
    Unsigned,
    UploadWork,
    Work,
    answers_of,
    internal_refusal,
)
from gateway.services.calls.writing import Uses, WritingTurns, no_uses
from gateway.services.log.recording import Changed, Recorder
from gateway.signing.pae import envelope_digest, pre_authentication_encoding
from gateway.signing.signer import KeyProvider, Signer
from gateway.signing.verification import VerifierCache, verify_request
from gateway.store.log.pending import CommittedEntry
from gateway.wire.payloads import decode_payload, encode_payload
from gateway.wire.portfolios import encode_batch
from gateway.wire.requests import decode_request, encode_envelope, response_around

# Calls that run at the same time go from step to step together: in one pass of the event loop
# all of them take the one step, in the next pass all take the next. So each step finds its own
# code in the processor's caches, which saves a tenth of what a query costs; alone it is 1 us.
_together = partial(asyncio.sleep, 0)
_OF_TIME = frozenset({Reason.REQUEST_STALE, Reason.REQUEST_FROM_FUTURE})


class SignedCalls:
    """Takes signed calls of known partners to their end. Belongs to one event loop."""

    def __init__(  # noqa: PLR0913  (everything a call needs, each by name)
        self,
        *,
        origin: str,
        window: Window,
        keys: KeyProvider,
        recorder: Recorder,
        clock: Clock,
        uses: Uses = no_uses,
        may: Callable[[Method], None] = lambda _: None,
        saw: Callable[[str, bytes, datetime], None] = lambda *_: None,
    ) -> None:
        """Keep the parts, and the answer keys until others come.

        `saw` is told partner, request id and issue time of every request for us whose signature
        verified, stale or not. `uses` tells what the log counted of limits; `may` refuses a method.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._origin = origin
        self._window = window
        self._recorder = recorder
        self._clock = clock
        self._saw = saw
        self._may = may
        self._writing = WritingTurns(uses)
        self._signing = AnswerSigning(keys.answer_signers())
        self._verifiers = VerifierCache()

    def sign_with(self, signers: Sequence[Signer]) -> None:
        """From now on answers are signed with all of these."""
        self._signing.sign_with(signers)

    async def answer(
        self, method: Method, work: Work, raw: bytes, partner: Partner, trace: Trace
    ) -> Answered | Refused:
        """Steps 3 to 12 for one message of a partner known by its certificate."""
        call = self._begin(method, raw, partner, trace)
        if not method.finishes:
            return await self._answered(call, work)
        async with self._writing.until_released(call) as turn:
            return await self._answered(call, work, turn)

    async def _answered(
        self, call: Call, work: Work, turn: Callable[[], Awaitable[None]] | None = None
    ) -> Answered | Refused:
        try:
            payload = self._steps_3_and_4(call)
            await _together()
            if turn is not None:
                await turn()
            body = await work.answer(call, payload)
            await _together()
            with call.trace.step("answer"):
                envelope = await self._step_10_answer(call, payload.header, body)
        except RefusalError as refusal:
            if refusal.reason is Reason.AUDIT_UNAVAILABLE:
                return Refused(refusal, None, signed=call.signature_verified)
            return await self._refuse(call, refusal)
        except Exception as error:  # noqa: BLE001  (nothing leaves unlogged, not even a bug)
            return await self._refuse(call, internal_refusal(error, call.trace))
        return await self._release(call, envelope, body.beside) or await self._refuse(
            call, RefusalError(Reason.INTERNAL)
        )

    async def answers(  # noqa: PLR0913  (as `answer`, and the rest of the call)
        self,
        method: Method,
        work: StreamWork | UploadWork,
        raw: bytes,
        partner: Partner,
        trace: Trace,
        *,
        rest: Rest,
    ) -> AsyncGenerator[Answered | Refused, None]:
        """As `answer`, for many: each answer leaves once its own entry is durable.

        A refusal is the last of them. Nothing follows it, nor an answer that could not
        be logged.
        """
        call = self._begin(method, raw, partner, trace)
        try:
            payload = self._steps_3_and_4(call)
            call.header = replace(call.entry)
            async with aclosing(answers_of(work, call, payload, rest)) as bodies:
                async for body in bodies:
                    if isinstance(body, Unsigned):
                        yield Answered(body.response, logged=False)
                        continue
                    call.entry.answer_number = call.answered + 1
                    with trace.step("answer"):
                        envelope = await self._step_10_answer(call, payload.header, body)
                    released = await self._release(call, envelope)
                    if released is not None:
                        yield released
                        if isinstance(released, Refused):
                            return
                        call.answered += 1
                    self._go_on(call)
        except RefusalError as refusal:
            yield await self._refuse_further(call, refusal)
        except Exception as error:  # noqa: BLE001  (as above)
            yield await self._refuse_further(call, internal_refusal(error, trace))

    async def batches(  # noqa: PLR0913  (as `answers`, and the rest of the call)
        self,
        method: Method,
        work: BatchWork,
        raw: bytes,
        partner: Partner,
        trace: Trace,
        *,
        rest: Rest,
    ) -> AsyncGenerator[Answered | Refused, None]:
        """As `answers`, in batches that the work itself has logged, each under one signature."""
        call = self._begin(method, raw, partner, trace)
        try:
            payload = self._steps_3_and_4(call)
            async with aclosing(work.batches(call, payload, rest)) as batches:
                async for batch in batches:
                    if isinstance(batch, Refused):
                        yield batch
                        return
                    with trace.step("answer"):
                        envelope = await self._step_10_answer(call, payload.header, batch.body)
                    yield Answered(encode_batch(envelope, batch.receipt))
        except RefusalError as refusal:
            if refusal.reason is Reason.AUDIT_UNAVAILABLE:
                yield Refused(refusal, None, signed=call.signature_verified)
            else:
                yield await self._refuse_further(call, refusal)
        except Exception as error:  # noqa: BLE001  (as above)
            yield await self._refuse_further(call, internal_refusal(error, trace))

    async def refuse(
        self, method: Method, raw: bytes, partner: Partner, trace: Trace, refusal: RefusalError
    ) -> Refused:
        """Logs a refusal of step 2, before anything of the message was read."""
        entry = self._begin(method, raw, partner, trace).entry
        entry.reason = refusal.reason.value
        try:
            committed = await self._recorder.record_without_evidence(entry)
        except RefusalError as unavailable:
            return Refused(unavailable, None)
        return Refused(refusal, committed.receipt)

    def _begin(self, method: Method, raw: bytes, partner: Partner, trace: Trace) -> Call:
        entry = AuditEntry(
            entry_time=self._clock.now(),
            partner=partner.partner_id,
            method=method.name,
            outcome=Outcome.REFUSED,
            request_digest=sha256(raw).digest(),
            trace_id=trace.trace_id,
            policy_hash=partner.policy_hash,
        )
        return Call(raw, method, partner, entry, trace)

    def _go_on(self, call: Call) -> None:
        """The next answer's entry: as step 4 left the first, at a time of its own."""
        call.entry = replace(call.header or call.entry, entry_time=self._clock.now())

    def _steps_3_and_4(self, call: Call) -> SignedPayload:
        with call.trace.step("signature"):
            payload = self._step_3_signature(call)
        self._step_4_header(call, payload.header)
        # Step 4, last: it needs nothing of the body, and here no method can forget it.
        check_method(call.partner.policy, call.method.name)
        quotas = call.partner.policy.quotas
        if quotas is not None:  # step 6, of any method: no work for what cannot be answered
            now = call.entry.entry_time
            self._recorder.reached.check_call(call.partner.partner_id, quotas, now, call.method)
        self._may(call.method)
        return payload

    def _step_3_signature(self, call: Call) -> SignedPayload:
        """Step 3: verify the exact bytes, then parse those bytes and no others."""
        envelope = decode_request(call.raw)
        pae = pre_authentication_encoding(envelope.payload_type, envelope.payload)
        call.entry.request_digest = sha256(pae).digest()
        call.entry.keyids = verify_request(
            envelope, pae, call.partner, call.entry.entry_time, self._verifiers
        )
        call.signature_verified = True
        return decode_payload(envelope.payload)

    def _step_4_header(self, call: Call, header: Header) -> None:
        """Step 4: for this gateway and method, from this partner, and fresh."""
        try:
            check_header(
                header,
                audience=self._origin,
                method=call.method.name,
                partner_id=call.partner.partner_id,
                now=call.entry.entry_time,
                window=self._window,
            )
        except RefusalError as refusal:
            if refusal.reason in _OF_TIME:  # the gateway's own clock may be off
                self._saw(call.partner.partner_id, header.request_id, header.issue_time)
            raise
        self._saw(call.partner.partner_id, header.request_id, header.issue_time)
        call.entry.request_id = header.request_id
        call.claims_request_id = call.method.claims_request_id

    async def _step_10_answer(self, call: Call, header: Header, body: Body) -> Envelope:
        """Step 10: the partner's own form, signed, bound to the request's digest."""
        payload = SignedPayload(
            header=Header(
                audience=call.partner.partner_id,
                method=call.method.name,
                partner=call.partner.partner_id,
                request_id=header.request_id,
                issue_time=self._clock.now(),
                request_digest=call.entry.request_digest,
            ),
            body_type=body.body_type,
            body=body.body,
        )
        return await self._signing.envelope(encode_payload(payload))

    async def _release(
        self,
        call: Call,
        envelope: Envelope,
        beside: Callable[[Receipt], Awaitable[bytes]] | None = None,
    ) -> Answered | Refused | None:
        """Steps 11 and 12: the answer leaves once its entry is durable, or never.

        None: it is left out, for what it was to change is something else by now.
        """
        entry = call.entry
        entry.outcome = Outcome.ANSWERED
        entry.response_digest = envelope_digest(envelope)
        try:
            with call.trace.step("audit"):
                answer = encode_envelope(envelope)
                committed = await self._record_answer(call, answer)
        except RefusalError as refusal:
            return Refused(refusal, None, signed=True)
        if committed is None or isinstance(committed, Reason):
            reason = committed or call.conflict  # what it was to change is something else by now
            return None if reason is None else await self._refuse(call, RefusalError(reason))
        refused = _refused_instead(call, committed)
        if refused is not None:
            return Refused(refused, committed.receipt, signed=True)
        response = response_around(answer, committed.receipt)
        if beside is None:
            return Answered(response)
        return await self._with_beside(call, response, beside(committed.receipt))

    @staticmethod
    async def _with_beside(
        call: Call, response: bytes, beside: Awaitable[bytes]
    ) -> Answered | Refused:
        """The response with what comes beside it."""
        try:
            return Answered(response + await beside)
        except RefusalError as refusal:
            return Refused(refusal, None, signed=True)
        except Exception as error:  # noqa: BLE001  (as in `answer`; the entry is in the log)
            return Refused(internal_refusal(error, call.trace), None, signed=True)

    async def _record_answer(self, call: Call, answer: bytes) -> Changed:
        """With what it changes, if it changes something: together, or not at all."""
        if call.change is not None:
            return await self._recorder.record_change(
                call.entry, call.raw, answer, call.change, quotas=call.partner.policy.quotas
            )
        return await self._recorder.record(
            call.entry,
            call.raw,
            answer,
            claims_request_id=call.claims_request_id,
            quotas=call.partner.policy.quotas,
        )

    async def _refuse_further(self, call: Call, refusal: RefusalError) -> Refused:
        """A refusal in place of the next answer; before any answer, one like any other."""
        if call.begun:  # its places in the portfolio are free for whoever resumes it
            call.claims_request_id = False
        call.entry.answer_number = call.answered + 1 if call.answered or call.begun else 0
        return await self._refuse(call, refusal)

    async def _refuse(self, call: Call, refusal: RefusalError) -> Refused:
        """Steps 11 and 12 for a refusal: it is logged like an answer."""
        entry = call.entry
        entry.outcome = Outcome.REFUSED
        entry.reason = refusal.reason.value
        entry.response_digest = b""
        entry.delivered_leaf_index = None
        entry.consent_use = entry.fact = None
        entry.answered_case = entry.acknowledged_event = 0
        entry.watched_event = entry.watch_start = None
        entry.card_hash = b""
        try:
            with call.trace.step("audit"):
                committed = await self._record_refusal(call)
        except RefusalError as unavailable:
            return Refused(unavailable, None, call.signature_verified)
        refusal = _refused_instead(call, committed) or refusal
        return Refused(refusal, committed.receipt, call.signature_verified)

    async def _record_refusal(self, call: Call) -> CommittedEntry:
        """Keeps the message only if its signature verified; otherwise only its digest.

        An unsigned message proves nothing about anybody, and anyone with a certificate could
        make the gateway keep one. Nor is one kept whose sender may ask nothing more: their
        number has no bound.
        """
        claims = call.claims_request_id
        if not call.signature_verified:
            return await self._recorder.record_without_evidence(call.entry)
        if call.entry.reason == Reason.QUOTA_EXCEEDED:
            return await self._recorder.record_without_evidence(
                call.entry, claims_request_id=claims
            )
        return await self._recorder.record(
            call.entry,
            call.raw,
            b"",
            claims_request_id=claims,
            quotas=call.partner.policy.quotas,
        )


def _refused_instead(call: Call, committed: CommittedEntry) -> RefusalError | None:
    """The refusal that was logged in the place of an entry; None: that was logged itself."""
    if committed.replayed:
        return RefusalError(Reason.REQUEST_REPLAYED)
    if committed.exceeded:
        return exceeded_refusal(committed.exceeded, call.entry.entry_time)
    if committed.used_up:
        return RefusalError(Reason.CONSENT_USED_UP, retry_after=call.next_use_after)
    return None
