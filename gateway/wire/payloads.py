# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signed payloads: the bytes that signatures cover, to header and body and back."""

from __future__ import annotations

from creditgateway.v1 import envelope_pb2 as pb
from google.protobuf.message import DecodeError

from gateway.domain.access.envelope import Header, SignedPayload
from gateway.errors import Reason, RefusalError
from gateway.wire.timestamps import from_timestamp, to_timestamp


def encode_payload(payload: SignedPayload) -> bytes:
    """The one encoding of a payload: deterministic, nothing explicit by default."""
    header = payload.header
    message = pb.SignedPayload(
        header=pb.Header(
            audience=header.audience,
            method=header.method,
            partner=header.partner,
            request_id=header.request_id,
            issue_time=to_timestamp(header.issue_time),
            request_digest=header.request_digest,
        ),
        body_type=payload.body_type,
        body=payload.body,
    )
    return message.SerializeToString(deterministic=True)


def decode_payload(raw: bytes, *, may_be_empty: bool = False) -> SignedPayload:
    """Header and body. Only for bytes whose signatures were verified.

    The issue time's nanoseconds are cut to microseconds.

    Args:
        raw: the payload.
        may_be_empty: whether an empty body is taken: for a request of one's own, which
            is not to be answered.

    Raises:
        RefusalError: MALFORMED_PAYLOAD (not the one encoding, no header, no valid
            issue time) or EMPTY_BODY.
    """
    try:
        message = pb.SignedPayload.FromString(raw)
        header = message.header
        if not header.HasField("issue_time"):
            raise RefusalError(Reason.MALFORMED_PAYLOAD)
        issue_time = from_timestamp(header.issue_time)
    except (DecodeError, ValueError):
        raise RefusalError(Reason.MALFORMED_PAYLOAD) from None
    # Step 3: what was parsed is all there is: two readers of the same signed
    # bytes may never see two different contents.
    message.DiscardUnknownFields()
    if message.SerializeToString(deterministic=True) != raw:
        raise RefusalError(Reason.MALFORMED_PAYLOAD)
    if not message.body and not may_be_empty:
        raise RefusalError(Reason.EMPTY_BODY)
    return SignedPayload(
        Header(
            audience=header.audience,
            method=header.method,
            partner=header.partner,
            request_id=header.request_id,
            issue_time=issue_time,
            request_digest=header.request_digest,
        ),
        message.body_type,
        message.body,
    )
