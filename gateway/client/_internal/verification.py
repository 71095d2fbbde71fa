# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The checks a client makes before it believes an answer. Pure; works offline.

Order: the gateway's signatures over the exact bytes, the payload type, the
header's binding to the request that was sent, then the receipt: the log's
signature, the inclusion proof, and every field of the entry against the call. The
answer's issue time needs no check of its own: the answer holds the digest of a
request with a new request id, so it cannot be older than that request.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from gateway.client._internal.trust import GatewayTrust
from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.envelope import (
    PAYLOAD_TYPE,
    QUERY_METHOD,
    RECOVER_METHOD,
    Envelope,
    SignedPayload,
)
from gateway.errors import BindingError, MalformedError, RefusalError, SignatureError
from gateway.log.call_facts import AnswerFigures, Asked, CallFacts, CallResult, Known
from gateway.log.receipt import verify_receipt
from gateway.log.receipt_steps import ReceiptStep, check_entry
from gateway.signing.pae import envelope_digest, pre_authentication_encoding
from gateway.wire.obligations.bodies import OBLIGATIONS_BODY_TYPE, decode_obligations
from gateway.wire.payloads import decode_payload
from gateway.wire.queries import QUERY_BODY_TYPE, decode_query
from gateway.wire.recovery import decode_delivery
from gateway.wire.reports import canonical_form_of
from gateway.wire.requests import decode_own_request, decode_response


@dataclass(frozen=True, slots=True)
class Exchange:
    """One sending of a request: what is known of it besides the messages.

    Attributes:
        sent_time: when it was sent, UTC.
        duration: until the answer or the refusal was there.
        known: what was known of the log when it was sent.
        trace_id: of the trace context sent along, 16 bytes; empty for none.
    """

    sent_time: datetime
    duration: timedelta
    known: Known
    trace_id: bytes = b""


@dataclass(frozen=True, slots=True, repr=False)
class SentRequest:
    """What a client remembers of a request, to check the answer against.

    Attributes:
        raw: the request message exactly as sent.
        digest: SHA-256 (32 bytes) of its envelope's PAE.
        partner: who asked.
        request_id: of the request.
        issue_time: when it was signed.
        keyids: the keys that signed it, in the envelope's order.
        asked: what its body asks; None: a format that is not read here, and
            nobody said.
        method: that is called with it.
    """

    raw: bytes
    digest: bytes
    partner: str
    request_id: bytes
    issue_time: datetime
    keyids: tuple[str, ...]
    asked: Asked | None
    method: str = QUERY_METHOD

    @classmethod
    def of(
        cls, raw: bytes, envelope: Envelope, payload: SignedPayload, asked: Asked | None = None
    ) -> SentRequest:
        """From a message and what stands in it.

        Args:
            raw: the message.
            envelope: in it.
            payload: in that.
            asked: what the body asks, for formats that are not read here.
        """
        header = payload.header
        return cls(
            raw=raw,
            digest=envelope_digest(envelope),
            partner=header.partner,
            request_id=header.request_id,
            issue_time=header.issue_time,
            keyids=tuple(signature.keyid for signature in envelope.signatures),
            asked=_asked(payload) or asked,
            method=header.method,
        )

    @classmethod
    def read(cls, raw: bytes, asked: Asked | None = None) -> SentRequest:
        """Read it back from the message, as for offline verification.

        Raises:
            MalformedError: it is no request.
        """
        envelope = decode_own_request(raw)
        try:
            payload = decode_payload(envelope.payload, may_be_empty=True)
        except RefusalError:
            raise MalformedError("the request cannot be read") from None
        return cls.of(raw, envelope, payload, asked)

    def facts(self, exchange: Exchange | None) -> CallFacts:
        """What an entry is checked against.

        Args:
            exchange: the sending; None: not known any more.
        """
        return CallFacts(
            partner=self.partner,
            method=self.method,
            message_digest=sha256(self.raw).digest(),
            request_digest=self.digest,
            request_id=self.request_id,
            issue_time=self.issue_time,
            keyids=self.keyids,
            asked=self.asked,
            duration=exchange.duration if exchange else None,
            known=exchange.known if exchange else None,
            trace_id=exchange.trace_id if exchange else b"",
        )

    def refusal_facts(self, exchange: Exchange | None, entry: AuditEntry) -> CallFacts:
        """What the entry of a refusal is checked against.

        Args:
            exchange: the sending; None: not known any more.
            entry: that came; only where there are many answers does it matter.
        """
        del entry
        return self.facts(exchange)


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """An answer that verified. Holds personal data.

    Attributes:
        body_type: format of `body`.
        body: the report in the partner's own format.
        issue_time: when the gateway signed it, UTC.
        entry: what the audit log keeps about this access.
        receipt: the proof that it does.
        request: the request message, exactly as sent.
        response: the answer message, exactly as received. With the two and the
            exchange `gateway.client._internal.bundle` verifies everything again.
        asked: what the request asks, where that is known.
        exchange: the sending; None: not known any more.
        unchecked: steps that could not be checked, because what they need is not
            known: a caller that shows the answer as verified has to name them.
    """

    body_type: str
    body: bytes
    issue_time: datetime
    entry: AuditEntry
    receipt: Receipt
    request: bytes
    response: bytes
    asked: Asked | None = None
    exchange: Exchange | None = None
    unchecked: tuple[ReceiptStep, ...] = field(default=())

    @property
    def leaf_index(self) -> int:
        """Where the entry stands in the log, counted from 0."""
        return self.receipt.leaf_index


@dataclass(frozen=True, slots=True)
class ProvenRefusal:
    """What a receipt proves of a refusal.

    Attributes:
        entry: what the audit log keeps about it.
        unchecked: steps that could not be checked.
    """

    entry: AuditEntry
    unchecked: tuple[ReceiptStep, ...]


def verify_answer(
    raw: bytes, sent: SentRequest, trust: GatewayTrust, exchange: Exchange | None = None
) -> Answer:
    """Check an answer message in every respect.

    Args:
        raw: the message exactly as received.
        sent: the request it should answer.
        trust: the gateway's name and keys.
        exchange: the sending; None: not known any more.

    Raises:
        VerificationError: MalformedError, SignatureError, BindingError,
            ProofError or ReceiptError, by the check that failed.
    """
    envelope, receipt = decode_response(raw)
    payload = verify_envelope(envelope, sent, trust)
    entry = verify_receipt(receipt, trust.log)
    figures = figures_of(payload.body, payload.body_type)
    result = CallResult(
        response_digest=envelope_digest(envelope),
        figures=figures,
        unreadable=figures is None and _is_canonical(payload.body_type),
        delivered_leaf_index=_delivered(payload),
    )
    unchecked = check_entry(entry, receipt.leaf_index, sent.facts(exchange), result)
    return Answer(
        body_type=payload.body_type,
        body=payload.body,
        issue_time=payload.header.issue_time,
        entry=entry,
        receipt=receipt,
        request=sent.raw,
        response=raw,
        asked=sent.asked,
        exchange=exchange,
        unchecked=unchecked,
    )


def verify_refusal(  # noqa: PLR0913  (each a fact of its own)
    receipt: Receipt,
    reason: str,
    sent: SentRequest,
    trust: GatewayTrust,
    exchange: Exchange | None = None,
    *,
    status: str = "",
) -> ProvenRefusal:
    """Check that a receipt proves the refusal of this very request.

    Args:
        receipt: what came with the refusal.
        reason: the reason that came with it.
        sent: the request.
        trust: the gateway's name and keys.
        exchange: the sending; None: not known any more.
        status: name of the gRPC status that came; empty: not known any more.

    Raises:
        VerificationError: it does not.
    """
    entry = verify_receipt(receipt, trust.log)
    result = CallResult(reason=reason, status=status)
    facts = sent.refusal_facts(exchange, entry)
    unchecked = check_entry(entry, receipt.leaf_index, facts, result)
    return ProvenRefusal(entry, unchecked)


def verify_envelope(envelope: Envelope, sent: SentRequest, trust: GatewayTrust) -> SignedPayload:
    """What the gateway signed in answer to a request.

    Raises:
        VerificationError: SignatureError, MalformedError or BindingError.
    """
    _check_signatures(envelope, trust)
    payload = _payload(envelope)
    _check_header(payload, sent)
    return payload


def _delivered(payload: SignedPayload) -> int | None:
    """Of an answer to RecoverAnswer: which entry it delivers. Raises MalformedError."""
    if payload.header.method != RECOVER_METHOD:
        return None
    return decode_delivery(payload.body).leaf_index


def _asked(payload: SignedPayload) -> Asked | None:
    """What a canonical body asks; None in other formats, or where it is not one."""
    return asked_of(payload.body, payload.body_type)


def asked_of(body: bytes, body_type: str) -> Asked | None:
    """What a canonical query asks; None in other formats, or where it is not one."""
    if body_type != QUERY_BODY_TYPE:
        return None
    try:
        query = decode_query(body)
    except RefusalError:
        return None
    return Asked(query.purpose, query.as_of)


def figures_of(body: bytes, body_type: str) -> AnswerFigures | None:
    """What a canonical answer says of itself; None where it cannot be read."""
    if body_type == OBLIGATIONS_BODY_TYPE:
        try:
            dues = decode_obligations(body)
        except MalformedError:
            return None
        return AnswerFigures(dues.as_of, dues.data_version, inquiry_tree_size=0)
    form = canonical_form_of(body_type)
    if form is None:
        return None
    try:
        report = form.decode(body)
    except MalformedError:
        return None
    inquiries, risk = report.inquiries, getattr(report, "risk", None)
    try:
        card = bytes.fromhex(risk.card_hash) if risk is not None else b""
    except ValueError:
        return None
    return AnswerFigures(
        as_of=report.as_of,
        data_version=report.data_basis.data_version,
        inquiry_tree_size=inquiries.tree_size if inquiries else 0,
        card_hash=card,
    )


def _is_canonical(body_type: str) -> bool:
    return body_type == OBLIGATIONS_BODY_TYPE or canonical_form_of(body_type) is not None


def _check_signatures(envelope: Envelope, trust: GatewayTrust) -> None:
    """Every signature of a known key must verify, and the required ones be there.

    A keyid this client does not know is passed over: a gateway that changes its
    keys signs with the old and the new one for a while.
    """
    message = pre_authentication_encoding(envelope.payload_type, envelope.payload)
    verified = set()
    for signature in envelope.signatures:
        verifier = trust.answer_verifiers.get(signature.keyid)
        if verifier is not None:
            verifier.verify(signature.sig, message)
            verified.add(verifier.algorithm)
    if not verified:
        raise SignatureError("the answer is not signed with a trusted key")
    if not trust.required_algorithms <= verified:
        raise SignatureError("the answer lacks a signature of a required algorithm")


def _payload(envelope: Envelope) -> SignedPayload:
    if envelope.payload_type != PAYLOAD_TYPE:
        raise MalformedError("the answer has another payload type")
    try:
        return decode_payload(envelope.payload)
    except RefusalError:
        raise MalformedError("the answer's payload cannot be read") from None


def _check_header(payload: SignedPayload, sent: SentRequest) -> None:
    header = payload.header
    if header.audience != sent.partner or header.partner != sent.partner:
        raise BindingError("the answer is for another partner")
    if header.method != sent.method:
        raise BindingError("the answer is of another method")
    if header.request_id != sent.request_id or header.request_digest != sent.digest:
        raise BindingError("the answer belongs to another request")
