# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The way of one query, steps 3 to 12; see docs/protocol.md.

Every way out of here that has a known caller passes through the log: an answer
and a refusal alike leave only with the receipt of a durable entry. When the log
cannot be written, nothing leaves but AUDIT_UNAVAILABLE.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.authorisation import check_consent, check_consent_named, check_policy
from gateway.domain.access.envelope import QUERY_METHOD, Envelope, Header, SignedPayload
from gateway.domain.access.header import Window, check_header
from gateway.domain.access.partner import Partner
from gateway.domain.access.query import CreditQuery
from gateway.domain.codes import Outcome, Section
from gateway.domain.people.subject import consent_commitment, subject_commitment, subject_id
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.errors import Reason, RefusalError, StoreError
from gateway.runtime.system import Clock
from gateway.runtime.telemetry import Trace
from gateway.services.batching import Batcher
from gateway.services.log.recording import Recorder
from gateway.services.query.adapter import QueryAdapter
from gateway.signing.envelope import sign_envelope
from gateway.signing.pae import envelope_digest, pre_authentication_encoding
from gateway.signing.signer import KeyProvider
from gateway.signing.verification import VerifierCache, verify_request
from gateway.store.log.pending import CommittedEntry
from gateway.store.records.lookup import LookupKey, LookupResult
from gateway.wire.payloads import decode_payload, encode_payload
from gateway.wire.requests import decode_request, encode_envelope, encode_response

_log = logging.getLogger(__name__)
_EARLIEST_YEAR = 1970
_OF_TIME = frozenset({Reason.REQUEST_STALE, Reason.REQUEST_FROM_FUTURE})

LookupBatcher = Batcher[LookupKey, LookupResult]
InquiryBatcher = Batcher[tuple[tuple[bytes, ...], datetime], RecentInquiries]


@dataclass(frozen=True, slots=True)
class Answered:
    """A released answer: one serialised QueryCreditStatusResponse."""

    response: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A refusal.

    Attributes:
        refusal: why.
        receipt: None only when the log could not be written.
        signed: whether a signature of the partner had verified before.
    """

    refusal: RefusalError
    receipt: Receipt | None
    signed: bool = False


@dataclass(slots=True)
class _Call:
    """One query on its way. `entry` is what will be logged, filled in step by step."""

    raw: bytes
    partner: Partner
    entry: AuditEntry
    trace: Trace
    as_of: date = date.min  # set by step 5
    signature_verified: bool = False  # set by step 3
    claims_request_id: bool = False  # set by step 4


class QueryService:
    """Answers queries of known partners. Belongs to one event loop."""

    def __init__(  # noqa: PLR0913  (everything a query needs, each by name)
        self,
        *,
        origin: str,
        window: Window,
        keys: KeyProvider,
        adapters: Mapping[str, QueryAdapter],
        lookups: LookupBatcher,
        inquiries: InquiryBatcher,
        recorder: Recorder,
        clock: Clock,
        saw: Callable[[str, bytes, datetime], None] = lambda *_: None,
    ) -> None:
        """Loads every key once.

        `saw` is told partner, request id and issue time of every request for us whose
        signature verified, also when it is stale or from the future.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._origin = origin
        self._window = window
        self._adapters = adapters
        self._lookups = lookups
        self._inquiries = inquiries
        self._recorder = recorder
        self._clock = clock
        self._saw = saw
        self._signers = tuple(keys.answer_signers())
        self._pseudonym_key_version, self._pseudonym_key = keys.pseudonym_key()
        self._commitment_key = keys.commitment_key()
        self._verifiers = VerifierCache()

    async def answer(self, raw: bytes, partner: Partner, trace: Trace) -> Answered | Refused:
        """Steps 3 to 12 for one message of a partner known by its certificate."""
        call = self._begin(raw, partner, trace)
        try:
            envelope = await self._steps_3_to_10(call)
        except RefusalError as refusal:
            return await self._refuse(call, refusal)
        except Exception as error:  # noqa: BLE001  (nothing leaves unlogged, not even a bug)
            return await self._refuse(call, internal_refusal(error, trace))
        return await self._release(call, envelope)

    async def refuse(
        self, raw: bytes, partner: Partner, trace: Trace, refusal: RefusalError
    ) -> Refused:
        """Logs a refusal of step 2, before anything of the message was read."""
        entry = self._begin(raw, partner, trace).entry
        entry.reason = refusal.reason.value
        try:
            committed = await self._recorder.record_without_evidence(entry)
        except RefusalError as unavailable:
            return Refused(unavailable, None)
        return Refused(refusal, committed.receipt)

    def _begin(self, raw: bytes, partner: Partner, trace: Trace) -> _Call:
        entry = AuditEntry(
            entry_time=self._clock.now(),
            partner=partner.partner_id,
            method=QUERY_METHOD,
            outcome=Outcome.REFUSED,
            request_digest=sha256(raw).digest(),
            trace_id=trace.trace_id,
            policy_hash=partner.policy_hash,
        )
        return _Call(raw, partner, entry, trace)

    async def _steps_3_to_10(self, call: _Call) -> Envelope:
        with call.trace.step("signature"):
            payload = self._step_3_signature(call)
        self._step_4_header(call, payload.header)
        with call.trace.step("adapter"):
            adapter, query = self._step_5_adapter(call, payload)
        with call.trace.step("authorisation"):
            self._step_6_policy(call, query)
        subject = self._step_7_subject(call, query)
        version = REPORT_VERSIONS[adapter.report_version]
        with call.trace.step("summary"):
            found = await self._step_8_summary(call, query, subject, version)
        with call.trace.step("report"):
            report = await self._step_9_report(call, query, found, version)
        with call.trace.step("answer"):
            return self._step_10_answer(call, adapter, payload.header, report)

    def _step_3_signature(self, call: _Call) -> SignedPayload:
        """Step 3: verify the exact bytes, then parse those bytes and no others."""
        envelope = decode_request(call.raw)
        pae = pre_authentication_encoding(envelope.payload_type, envelope.payload)
        call.entry.request_digest = sha256(pae).digest()
        call.entry.keyids = verify_request(
            envelope, pae, call.partner, call.entry.entry_time, self._verifiers
        )
        call.signature_verified = True
        return decode_payload(envelope.payload)

    def _step_4_header(self, call: _Call, header: Header) -> None:
        """Step 4: for this gateway and method, from this partner, and fresh."""
        try:
            check_header(
                header,
                audience=self._origin,
                method=QUERY_METHOD,
                partner_id=call.partner.partner_id,
                now=call.entry.entry_time,
                window=self._window,
            )
        except RefusalError as refusal:
            if refusal.reason in _OF_TIME:  # perhaps it is our clock that is off
                self._saw(call.partner.partner_id, header.request_id, header.issue_time)
            raise
        self._saw(call.partner.partner_id, header.request_id, header.issue_time)
        call.entry.request_id = header.request_id
        call.claims_request_id = True

    def _step_5_adapter(
        self, call: _Call, payload: SignedPayload
    ) -> tuple[QueryAdapter, CreditQuery]:
        """Step 5: the partner's body becomes a canonical query; nothing is guessed."""
        adapter = self._adapters.get(call.partner.adapter or "")
        if adapter is None:
            raise RefusalError(Reason.METHOD_NOT_ALLOWED)
        call.entry.adapter_hash = adapter.content_hash
        if payload.body_type != adapter.query_body_type:
            raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)
        query = adapter.parse_query(payload.body)
        call.entry.purpose = query.purpose
        today = call.entry.entry_time.date()
        as_of = today if query.as_of is None else query.as_of
        if as_of > today:
            raise RefusalError(Reason.AS_OF_IN_FUTURE, field=query.field_paths.get("as_of"))
        if as_of.year < _EARLIEST_YEAR:
            raise RefusalError(Reason.INVALID_VALUE, field=query.field_paths.get("as_of"))
        call.as_of = call.entry.as_of = as_of
        return adapter, query

    def _step_6_policy(self, call: _Call, query: CreditQuery) -> None:
        """Step 6, first half: method, purpose, sections, and that a consent is named."""
        policy, paths = call.partner.policy, query.field_paths
        check_policy(policy, QUERY_METHOD, query.purpose, query.sections, paths)
        check_consent_named(query.consent_reference, paths)
        call.entry.consent_commitment = consent_commitment(
            self._commitment_key, call.partner.partner_id, query.consent_reference
        )

    def _step_7_subject(self, call: _Call, query: CreditQuery) -> bytes:
        """Step 7: checked, normalised, made into a pseudonym."""
        try:
            subject = subject_id(self._pseudonym_key, query.identifier)
        except RefusalError as refusal:
            path = query.field_paths.get("subject")
            raise RefusalError(refusal.reason, field=path) from None
        call.entry.pseudonym_key_version = self._pseudonym_key_version
        call.entry.subject_commitment = subject_commitment(self._commitment_key, subject)
        return subject

    async def _step_8_summary(
        self, call: _Call, query: CreditQuery, subject: bytes, version: ReportVersion
    ) -> LookupResult:
        """Step 8: one indexed read, shared with the other queries in flight."""
        key = LookupKey(
            subject, call.partner.partner_id, call.entry.consent_commitment, version.number
        )
        try:
            found = await self._lookups.submit(key)
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        if found.kept is not None:
            # One person with several ids: the entry names the one that was answered about.
            call.entry.subject_commitment = subject_commitment(self._commitment_key, found.kept)
        # Step 6, second half: the consent came with the same read, so that
        # nothing can slip between the consent and the data it opens.
        check_consent(found.consent, query.purpose, call.entry.entry_time)
        call.entry.data_version = found.data_version
        if found.to_be_rebuilt:
            # Made before this report version was: no figure is better than a wrong one.
            raise RefusalError(Reason.FIGURES_NOT_READY)
        return found

    async def _step_9_report(
        self, call: _Call, query: CreditQuery, found: LookupResult, version: ReportVersion
    ) -> Any:
        """Step 9: figures as of a date. "No record" is an answer, not an error."""
        inquiries = None
        if Section.INQUIRIES in query.sections:
            aliases = (subject_commitment(self._commitment_key, i) for i in found.aliases)
            commitments = (call.entry.subject_commitment, *aliases)
            try:
                inquiries = await self._inquiries.submit((commitments, call.entry.entry_time))
            except StoreError:
                raise RefusalError(Reason.DATA_UNAVAILABLE) from None
            call.entry.inquiry_tree_size = inquiries.tree_size
        call.entry.report_version = version.number
        return version.build(
            found.summary,
            data_version=found.data_version,
            as_of=call.as_of,
            sections=query.sections,
            inquiries=inquiries,
        )

    def _step_10_answer(
        self, call: _Call, adapter: QueryAdapter, header: Header, report: Any
    ) -> Envelope:
        """Step 10: the partner's own form, signed, bound to the request's digest."""
        payload = SignedPayload(
            header=Header(
                audience=call.partner.partner_id,
                method=QUERY_METHOD,
                partner=call.partner.partner_id,
                request_id=header.request_id,
                issue_time=self._clock.now(),
                request_digest=call.entry.request_digest,
            ),
            body_type=adapter.report_body_type,
            body=adapter.render_report(report),
        )
        return sign_envelope(encode_payload(payload), self._signers)

    async def _release(self, call: _Call, envelope: Envelope) -> Answered | Refused:
        """Steps 11 and 12: the answer leaves once its entry is durable, or never."""
        entry = call.entry
        entry.outcome = Outcome.ANSWERED
        entry.response_digest = envelope_digest(envelope)
        try:
            with call.trace.step("audit"):
                committed = await self._recorder.record(
                    entry, call.raw, encode_envelope(envelope), claims_request_id=True
                )
        except RefusalError as refusal:
            return Refused(refusal, None, signed=True)
        if committed.replayed:
            return Refused(RefusalError(Reason.REQUEST_REPLAYED), committed.receipt, signed=True)
        return Answered(encode_response(envelope, committed.receipt))

    async def _refuse(self, call: _Call, refusal: RefusalError) -> Refused:
        """Steps 11 and 12 for a refusal: it is logged like an answer."""
        entry = call.entry
        entry.outcome = Outcome.REFUSED
        entry.reason = refusal.reason.value
        entry.response_digest = b""
        try:
            with call.trace.step("audit"):
                committed = await self._record_refusal(call)
        except RefusalError as unavailable:
            return Refused(unavailable, None, call.signature_verified)
        if committed.replayed:
            refusal = RefusalError(Reason.REQUEST_REPLAYED)
        return Refused(refusal, committed.receipt, call.signature_verified)

    async def _record_refusal(self, call: _Call) -> CommittedEntry:
        """Keeps the message only when its signature verified; else its digest alone.

        What nobody has signed proves nothing about anybody, and keeping it is work that
        anyone with a certificate could cause.
        """
        if not call.signature_verified:
            return await self._recorder.record_without_evidence(call.entry)
        return await self._recorder.record(
            call.entry, call.raw, b"", claims_request_id=call.claims_request_id
        )


def internal_refusal(error: Exception, trace: Trace) -> RefusalError:
    """A bug: its kind and place are logged, never its text, which may hold data."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    _log.error(
        "a query failed unexpectedly",
        extra={
            "error": type(error).__name__,
            "place": place,
            "trace_id": trace.trace_id.hex(),
        },
    )
    return RefusalError(Reason.INTERNAL)
