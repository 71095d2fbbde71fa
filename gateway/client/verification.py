# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The checks a client makes before it believes an answer. Pure; works offline.

Order: the gateway's signatures over the exact bytes, the payload type, the
header's binding to the request that was sent, then the receipt: the log's
signature, the inclusion proof, and what the entry says. The issue time needs no
check of its own: the answer holds the digest of a request with a new nonce, so
it cannot be older than that request.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from gateway.audit.receipt import check_answered, check_refused, verify_receipt
from gateway.client.trust import GatewayTrust
from gateway.domain.audit_entry import AuditEntry, Receipt
from gateway.domain.envelope import PAYLOAD_TYPE, QUERY_METHOD, Envelope, SignedPayload
from gateway.errors import (
    BindingError,
    MalformedError,
    ReceiptError,
    RefusalError,
    SignatureError,
)
from gateway.signing.pae import envelope_digest, pre_authentication_encoding
from gateway.wire.payloads import decode_payload
from gateway.wire.requests import decode_request, decode_response


@dataclass(frozen=True, slots=True, repr=False)
class SentRequest:
    """What a client remembers of a request, to hold the answer against.

    Attributes:
        raw: the request message exactly as sent.
        digest: SHA-256 (32 bytes) of its envelope's PAE.
        partner: who asked.
        request_id: its nonce.
    """

    raw: bytes
    digest: bytes
    partner: str
    request_id: bytes

    @property
    def raw_digest(self) -> bytes:
        """SHA-256 (32 bytes) of the whole message.

        The log holds this one when a request was refused before it was read.
        """
        return sha256(self.raw).digest()

    @classmethod
    def read(cls, raw: bytes) -> SentRequest:
        """Read it back from the message, as for offline verification.

        Raises:
            MalformedError: it is no request.
        """
        try:
            envelope = decode_request(raw)
            header = decode_payload(envelope.payload).header
        except RefusalError:
            raise MalformedError("the request cannot be read") from None
        return cls(raw, envelope_digest(envelope), header.partner, header.request_id)


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """An answer that verified in every respect. Holds personal data.

    Attributes:
        body_type: format of `body`.
        body: the report in the partner's own format.
        issue_time: when the gateway signed it, UTC.
        entry: what the audit log keeps about this access.
        receipt: the proof that it does.
        request: the request message, exactly as sent.
        response: the answer message, exactly as received. The two are all that
            `gateway.client.bundle` needs to verify everything again.
    """

    body_type: str
    body: bytes
    issue_time: datetime
    entry: AuditEntry
    receipt: Receipt
    request: bytes
    response: bytes

    @property
    def leaf_index(self) -> int:
        """Where the entry stands in the log, counted from 0."""
        return self.receipt.leaf_index


def verify_answer(raw: bytes, sent: SentRequest, trust: GatewayTrust) -> Answer:
    """Check an answer message in every respect.

    Args:
        raw: the message exactly as received.
        sent: the request it should answer.
        trust: the gateway's name and keys.

    Raises:
        VerificationError: MalformedError, SignatureError, BindingError,
            ProofError or ReceiptError, by the check that failed.
    """
    envelope, receipt = decode_response(raw)
    _check_signatures(envelope, trust)
    payload = _payload(envelope)
    _check_header(payload, sent)
    entry = verify_receipt(receipt, trust.log)
    if entry.method != QUERY_METHOD:
        raise ReceiptError("the receipt is for another method")
    check_answered(
        entry,
        partner=sent.partner,
        request_digest=sent.digest,
        response_digest=envelope_digest(envelope),
        request_id=sent.request_id,
    )
    return Answer(
        body_type=payload.body_type,
        body=payload.body,
        issue_time=payload.header.issue_time,
        entry=entry,
        receipt=receipt,
        request=sent.raw,
        response=raw,
    )


def verify_refusal(
    receipt: Receipt, reason: str, sent: SentRequest, trust: GatewayTrust
) -> AuditEntry:
    """Check that a receipt proves the refusal of this very request.

    Raises:
        VerificationError: it does not.
    """
    entry = verify_receipt(receipt, trust.log)
    digest = sent.raw_digest if entry.request_digest == sent.raw_digest else sent.digest
    check_refused(entry, partner=sent.partner, request_digest=digest, reason=reason)
    return entry


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
    if header.method != QUERY_METHOD:
        raise BindingError("the answer is of another method")
    if header.request_id != sent.request_id or header.request_digest != sent.digest:
        raise BindingError("the answer belongs to another request")
