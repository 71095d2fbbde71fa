# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signed payloads have one encoding; anything else is refused."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from creditgateway.v1 import envelope_pb2 as pb
from google.protobuf.timestamp_pb2 import Timestamp
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.domain.access.envelope import QUERY_METHOD, Header, SignedPayload
from gateway.errors import Reason, RefusalError
from gateway.wire.payloads import decode_payload, encode_payload
from gateway.wire.timestamps import from_timestamp, to_timestamp

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
MOMENTS = st.datetimes(timezones=st.just(UTC))
HEADER = Header(
    "gateway.example", QUERY_METHOD, "bank-a", bytes(16), datetime(2026, 1, 2, 3, 4, 5, 6, UTC)
)
PAYLOAD = SignedPayload(HEADER, "application/json", b"{}")
RAW = encode_payload(PAYLOAD)

HEADERS = st.builds(
    Header,
    audience=TEXTS,
    method=TEXTS,
    partner=TEXTS,
    request_id=st.binary(max_size=64),
    issue_time=MOMENTS,
    request_digest=st.binary(max_size=32),
)


def _refusal(raw: bytes) -> Reason:
    with pytest.raises(RefusalError) as refused:
        decode_payload(raw)
    return refused.value.reason


@settings(deadline=None)
@given(st.builds(SignedPayload, header=HEADERS, body_type=TEXTS, body=st.binary(min_size=1)))
def test_payloads_round_trip(payload: SignedPayload) -> None:
    assert decode_payload(encode_payload(payload)) == payload


@settings(deadline=None)
@given(MOMENTS)
def test_moments_round_trip_to_the_microsecond(moment: datetime) -> None:
    assert from_timestamp(to_timestamp(moment)) == moment


def test_a_moment_of_another_zone_is_the_same_moment() -> None:
    moment = HEADER.issue_time.astimezone(timezone(timedelta(hours=8)))
    assert encode_payload(replace(PAYLOAD, header=replace(HEADER, issue_time=moment))) == RAW


@settings(deadline=None)
@given(st.binary(max_size=100))
def test_arbitrary_bytes_raise_nothing_but_refusals(raw: bytes) -> None:
    with suppress(RefusalError):
        decode_payload(raw)


def test_an_empty_body_has_its_own_reason() -> None:
    assert _refusal(encode_payload(replace(PAYLOAD, body=b""))) is Reason.EMPTY_BODY


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        RAW[:-1],
        RAW + b"\0",
        RAW + b"\x7a\x01x",
        RAW + b"\x1a\x02{}",
        RAW + b"\x1a\x00",
        RAW + RAW,
        RAW[-4:] + RAW[:-4],
        RAW[RAW.index(b"\x12\x10application/json") :],
        b"\x0a\x00" + RAW[RAW.index(b"\x12\x10application/json") :],
        RAW.replace(b"\x12\x10application", b"\x12\x90\x00application"),
    ],
    ids=[
        "empty",
        "truncated",
        "trailing garbage",
        "unknown field",
        "body twice",
        "body twice, the second explicitly empty",
        "everything twice",
        "body first",
        "no header",
        "empty header",
        "overlong length",
    ],
)
def test_another_encoding_is_refused(raw: bytes) -> None:
    assert _refusal(raw) is Reason.MALFORMED_PAYLOAD


def test_explicit_defaults_and_unknown_fields_in_the_header_are_refused() -> None:
    header = pb.SignedPayload.FromString(RAW).header.SerializeToString()
    rest = RAW[2 + len(header) :]
    for extra in (b"\x32\x00", b"\x7a\x01x", b"\x1a\x06bank-b"):
        raw = b"\x0a" + bytes([len(header) + len(extra)]) + header + extra + rest
        assert _refusal(raw) is Reason.MALFORMED_PAYLOAD


@pytest.mark.parametrize(
    "stamp",
    [
        Timestamp(seconds=0, nanos=1_000_000_000),
        Timestamp(seconds=0, nanos=-1),
        Timestamp(seconds=2**62),
        Timestamp(seconds=-(2**62)),
        Timestamp(seconds=253_402_300_800),
        None,
    ],
    ids=["nanos too many", "nanos negative", "far future", "far past", "year 10000", "absent"],
)
def test_an_invalid_issue_time_is_refused(stamp: Timestamp | None) -> None:
    message = pb.SignedPayload.FromString(RAW)
    message.header.ClearField("issue_time")
    if stamp is not None:
        message.header.issue_time.CopyFrom(stamp)
    assert _refusal(message.SerializeToString(deterministic=True)) is Reason.MALFORMED_PAYLOAD


def test_nanoseconds_are_read_as_whole_microseconds() -> None:
    message = pb.SignedPayload.FromString(RAW)
    message.header.issue_time.nanos += 999
    raw = message.SerializeToString(deterministic=True)
    assert decode_payload(raw).header.issue_time == HEADER.issue_time


def test_a_payload_shows_no_body_when_printed() -> None:
    assert "{}" not in repr(PAYLOAD)
