# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Request and answer messages: wire bytes to envelopes and back.

A request is read strictly: nothing may travel in it that is not the one
envelope. An answer is read leniently around the signed bytes, so that a newer
gateway can add fields outside of them.
"""

from __future__ import annotations

from creditgateway.v1 import credit_status_service_pb2 as service_pb
from creditgateway.v1 import envelope_pb2 as pb
from google.protobuf.message import DecodeError, Message

from gateway.domain.access.audit_entry import Receipt
from gateway.domain.access.envelope import PAYLOAD_TYPE, Envelope, Signature
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire.entries import encode_receipt, receipt_from_message
from gateway.wire.raw import fields
from gateway.wire.raw.fields import FIRST, SECOND, THIRD, repeated, scalar
from gateway.wire.raw.outline import Outline, fits

MAX_REQUEST_BYTES = 64 * 1024
MAX_PAYLOAD_BYTES = 48 * 1024
MAX_SIGNATURES = 4

# Tags of length-delimited fields 1, 2 and 3. One envelope; in it a payload, its type and
# the signatures; in each of them sig and keyid.
_SIGNATURE = Outline(2, {0x0A: None, 0x12: None})
_ENVELOPE = Outline(2 + MAX_SIGNATURES, {0x0A: None, 0x12: None, 0x1A: _SIGNATURE})
_REQUEST = Outline(1, {0x0A: _ENVELOPE})
_ANY_OUTLINE_BYTES = 1024
"""Parsing a message of up to this size costs less, whatever is in it, than finding its signature
wrong; and what has another outline is refused after parsing as well. Most queries are smaller."""


def decode_request(raw: bytes) -> Envelope:
    """Step 3, before any signature: the request message as an envelope.

    Raises:
        RefusalError: MALFORMED_ENVELOPE (unreadable; a field unknown, repeated or
            with an explicit default; no or more than four signatures; an empty
            payload), MESSAGE_TOO_LARGE or UNSUPPORTED_PAYLOAD_TYPE.
    """
    # What is large and could not be accepted is not even parsed: nobody has signed for the work.
    if len(raw) > _ANY_OUTLINE_BYTES and not fits(raw, _REQUEST):
        raise RefusalError(Reason.MALFORMED_ENVELOPE)
    try:
        message = service_pb.QueryCreditStatusRequest.FromString(raw)
    except DecodeError:
        raise RefusalError(Reason.MALFORMED_ENVELOPE) from None
    envelope = message.envelope
    # Step 3: no second envelope or payload rides along.
    if (
        not _nothing_else(message, raw)
        or not 1 <= len(envelope.signatures) <= MAX_SIGNATURES
        or not envelope.payload
    ):
        raise RefusalError(Reason.MALFORMED_ENVELOPE)
    if len(envelope.payload) > MAX_PAYLOAD_BYTES:
        raise RefusalError(Reason.MESSAGE_TOO_LARGE)
    if envelope.payload_type != PAYLOAD_TYPE:
        raise RefusalError(Reason.UNSUPPORTED_PAYLOAD_TYPE)
    return from_envelope_message(envelope)


def decode_own_request(raw: bytes) -> Envelope:
    """A request of one's own, as it was sent: also one that the gateway refuses to read.

    Raises:
        MalformedError: it is no such message.
    """
    try:
        message = service_pb.QueryCreditStatusRequest.FromString(raw)
    except DecodeError:
        raise MalformedError("the request cannot be read") from None
    return from_envelope_message(message.envelope)


def encode_request(envelope: Envelope) -> bytes:
    """The request message around an envelope."""
    message = service_pb.QueryCreditStatusRequest(envelope=envelope_message(envelope))
    return message.SerializeToString(deterministic=True)


def encode_response(envelope: Envelope, receipt: Receipt) -> bytes:
    """The answer message: the gateway's envelope and the proof that it is logged."""
    return response_around(encode_envelope(envelope), receipt)


def response_around(envelope: bytes, receipt: Receipt) -> bytes:
    """As `encode_response`, of what `encode_envelope` gave."""
    return fields.message(FIRST, envelope) + fields.message(SECOND, encode_receipt(receipt))


def decode_response(raw: bytes) -> tuple[Envelope, Receipt]:
    """The answer message's two parts; nothing is verified yet.

    Raises:
        MalformedError: unreadable, or one of the two is missing.
    """
    try:
        message = service_pb.QueryCreditStatusResponse.FromString(raw)
    except DecodeError:
        raise MalformedError("the answer cannot be read") from None
    if not message.HasField("envelope") or not message.HasField("receipt"):
        raise MalformedError("the answer has no envelope or no receipt")
    return from_envelope_message(message.envelope), receipt_from_message(message.receipt)


def encode_envelope(envelope: Envelope) -> bytes:
    """An envelope by itself, as evidence keeps the gateway's answers."""
    signatures = [
        scalar(FIRST, each.sig) + scalar(SECOND, each.keyid.encode())
        for each in envelope.signatures
    ]
    return (
        scalar(FIRST, envelope.payload)
        + scalar(SECOND, envelope.payload_type.encode())
        + repeated(THIRD, signatures)
    )


def decode_envelope(raw: bytes) -> Envelope:
    """The other way of `encode_envelope`.

    Raises:
        MalformedError: not exactly one envelope.
    """
    try:
        message = pb.Envelope.FromString(raw)
    except DecodeError:
        raise MalformedError("the envelope cannot be read") from None
    if not _nothing_else(message, raw):
        raise MalformedError("the envelope holds more than it should")
    return from_envelope_message(message)


def _nothing_else(message: Message, raw: bytes) -> bool:
    """Whether `raw` holds what was parsed and nothing besides.

    Each unknown or repeated field, explicit default or overlong number makes the
    bytes longer than what was parsed needs; only the order of fields is free.
    """
    message.DiscardUnknownFields()
    return message.ByteSize() == len(raw)


def envelope_message(envelope: Envelope) -> pb.Envelope:
    """An envelope as a message, for messages that hold one."""
    return pb.Envelope(
        payload=envelope.payload,
        payload_type=envelope.payload_type,
        signatures=[pb.Signature(sig=s.sig, keyid=s.keyid) for s in envelope.signatures],
    )


def from_envelope_message(message: pb.Envelope) -> Envelope:
    """The inverse of `envelope_message`."""
    return Envelope(
        message.payload,
        message.payload_type,
        tuple(Signature(s.sig, s.keyid) for s in message.signatures),
    )
