# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Request messages are read strictly, answers as a partner needs them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from creditgateway.v1 import credit_status_service_pb2 as service_pb
from creditgateway.v1 import envelope_pb2 as pb
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gateway.domain.access.audit_entry import Receipt
from gateway.domain.access.envelope import PAYLOAD_TYPE, Envelope, Signature
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire import requests
from gateway.wire.entries import encode_receipt, receipt_message
from gateway.wire.raw.fields import varint
from gateway.wire.raw.outline import fits
from gateway.wire.requests import (
    MAX_PAYLOAD_BYTES,
    MAX_SIGNATURES,
    decode_envelope,
    decode_request,
    decode_response,
    encode_envelope,
    encode_request,
    encode_response,
    envelope_message,
)
from tests.support.gateway.junk import JUNK

SIGNATURE = Signature(b"s" * 64, "a" * 64)
ENVELOPE = Envelope(b"payload", PAYLOAD_TYPE, (SIGNATURE,))
RECEIPT = Receipt(b"entry", 0, (bytes(32), b"1" * 32), "origin\n1\nAA==\n")

ENVELOPES = st.builds(
    Envelope,
    payload=st.binary(min_size=1, max_size=200),
    payload_type=st.just(PAYLOAD_TYPE),
    signatures=st.lists(
        st.builds(Signature, sig=st.binary(max_size=80), keyid=st.text("0123456789abcdef")),
        min_size=1,
        max_size=4,
    ).map(tuple),
)


def _refusal(raw: bytes) -> Reason:
    with pytest.raises(RefusalError) as refused:
        decode_request(raw)
    return refused.value.reason


def _wrapped(envelope: bytes) -> bytes:
    """A request message around envelope bytes of any kind (shorter than 128)."""
    assert len(envelope) < 128
    return bytes([0x0A, len(envelope)]) + envelope


@settings(deadline=None)
@given(ENVELOPES)
def test_requests_and_envelopes_round_trip(envelope: Envelope) -> None:
    assert decode_request(encode_request(envelope)) == envelope
    assert decode_envelope(encode_envelope(envelope)) == envelope


@settings(deadline=None)
@given(ENVELOPES, st.binary(max_size=80), st.integers(0, 2**64 - 1))
def test_answers_round_trip(envelope: Envelope, entry: bytes, leaf_index: int) -> None:
    receipt = Receipt(entry, leaf_index, (bytes(32),), "note\n")
    assert decode_response(encode_response(envelope, receipt)) == (envelope, receipt)


RECEIPTS = st.builds(
    Receipt,
    entry=st.binary(max_size=3000),
    leaf_index=st.integers(0, 2**64 - 1) | st.integers(0, 300),
    inclusion_proof=st.lists(st.binary(max_size=3) | st.binary(min_size=32, max_size=32)).map(tuple)
    | st.lists(st.binary(min_size=32, max_size=32)).map(tuple),
    checkpoint=st.text(max_size=200),
)


@settings(deadline=None)
@given(ENVELOPES | st.builds(Envelope, st.binary(), st.text(), st.just(())), RECEIPTS)
@example(Envelope(b"", "", (Signature(b"", ""),)), Receipt(b"", 0, (), ""))
@example(Envelope(bytes(2047), "t", ()), Receipt(bytes(2048), 127, (b"", b"x"), "n"))
@example(Envelope(bytes(70_000), "t", ()), Receipt(b"e", 128, (b"x" * 32,) * 60, "n"))
def test_answers_are_written_as_the_library_writes_them(
    envelope: Envelope, receipt: Receipt
) -> None:
    message = service_pb.QueryCreditStatusResponse(
        envelope=envelope_message(envelope), receipt=receipt_message(receipt)
    )
    inner = message.envelope.SerializeToString(deterministic=True)
    assert encode_envelope(envelope) == inner
    assert encode_receipt(receipt) == message.receipt.SerializeToString(deterministic=True)
    assert encode_response(envelope, receipt) == message.SerializeToString(deterministic=True)


@pytest.mark.parametrize("number", [-1, 2**64])
def test_no_number_is_written_that_has_no_encoding(number: int) -> None:
    with pytest.raises(ValueError, match="64 bits"):
        encode_response(ENVELOPE, replace(RECEIPT, leaf_index=number))


def test_the_wire_form_is_that_of_in_toto_envelopes() -> None:
    assert encode_envelope(Envelope(b"p", "t", (Signature(b"s", "k"),))) == (
        b"\x0a\x01p" + b"\x12\x01t" + b"\x1a\x06" + b"\x0a\x01s" + b"\x12\x01k"
    )


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_arbitrary_bytes_raise_nothing_but_their_own_errors(raw: bytes) -> None:
    with suppress(RefusalError):
        decode_request(raw)
    with suppress(MalformedError):
        decode_response(raw)


@pytest.mark.parametrize("count", [0, 5])
def test_no_or_too_many_signatures_are_refused(count: int) -> None:
    envelope = Envelope(b"p", PAYLOAD_TYPE, (SIGNATURE,) * count)
    assert _refusal(encode_request(envelope)) is Reason.MALFORMED_ENVELOPE


def test_an_empty_payload_is_refused() -> None:
    envelope = Envelope(b"", PAYLOAD_TYPE, (SIGNATURE,))
    assert _refusal(encode_request(envelope)) is Reason.MALFORMED_ENVELOPE


@pytest.mark.parametrize("payload_type", ["", PAYLOAD_TYPE.upper(), PAYLOAD_TYPE + "\u00e9"])
def test_another_payload_type_is_refused(payload_type: str) -> None:
    envelope = Envelope(b"p", payload_type, (SIGNATURE,))
    assert _refusal(encode_request(envelope)) is Reason.UNSUPPORTED_PAYLOAD_TYPE


def test_a_payload_may_have_48_kib_and_not_a_byte_more() -> None:
    largest = Envelope(bytes(MAX_PAYLOAD_BYTES), PAYLOAD_TYPE, (SIGNATURE,))
    assert decode_request(encode_request(largest)) == largest
    larger = Envelope(bytes(MAX_PAYLOAD_BYTES + 1), PAYLOAD_TYPE, (SIGNATURE,))
    assert _refusal(encode_request(larger)) is Reason.MESSAGE_TOO_LARGE


@pytest.mark.parametrize("name", ["garbage", "empty signatures"])
def test_nothing_is_made_of_a_message_that_could_not_be_accepted(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = JUNK[name].message("")
    monkeypatch.setattr(requests, "service_pb", None)  # no parser: it would make objects of it
    assert _refusal(raw) is Reason.MALFORMED_ENVELOPE


@settings(deadline=None)
@given(st.permutations([0, 1, 2, 3, 4, 5]), st.integers(1, MAX_SIGNATURES), ENVELOPES)
def test_no_order_of_an_envelopes_fields_is_mistaken_for_junk(
    order: list[int], count: int, made: Envelope
) -> None:
    fields = [
        encode_envelope(Envelope(made.payload, "", ())),
        encode_envelope(Envelope(b"", made.payload_type, ())),
        *[encode_envelope(Envelope(b"", "", (s,))) for s in made.signatures[:count]],
    ]
    body = b"".join(fields[place] for place in order if place < len(fields))
    message = service_pb.QueryCreditStatusRequest(envelope=pb.Envelope.FromString(body))
    # Of that length, with the fields in this order.
    raw = message.SerializeToString()[: -len(body)] + body
    read = decode_request(raw)
    assert read.payload == made.payload
    assert sorted(read.signatures, key=repr) == sorted(made.signatures[:count], key=repr)


_KEYED = b"\x0a\x01s\x12\x01k"
PIECES = st.sampled_from(
    [
        *(b"\x0a\x01p", b"\x0a\x00", b"\x0a\x81\x00q", b"\x8a\x00\x01r"),
        *(b"\x12\x01k", b"\x12\x00", b"\x12\x38" + PAYLOAD_TYPE.encode()),
        *(b"\x1a\x00", b"\x1a\x06" + _KEYED, b"\x1a\x0c" + _KEYED * 2),
        *(b"\x22\x01x", b"\x08\x01"),
    ]
)
"""Fields of an envelope, good ones and others."""


@settings(deadline=None)
@given(st.lists(st.lists(PIECES, max_size=7).map(b"".join), min_size=1, max_size=2))
def test_a_small_message_without_the_outline_is_refused_without_the_look_at_it(
    envelopes: list[bytes],
) -> None:
    raw = b"".join(bytes([0x0A]) + varint(len(each)) + each for each in envelopes)
    assert len(raw) <= requests._ANY_OUTLINE_BYTES
    if not fits(raw, requests._REQUEST):
        assert _refusal(raw) is Reason.MALFORMED_ENVELOPE


SMALL = Envelope(b"p", PAYLOAD_TYPE, (Signature(b"s", "k"),))


@pytest.mark.parametrize(
    "raw",
    [
        encode_request(SMALL) + b"\x12\x01x",
        encode_request(SMALL) + encode_request(SMALL),
        encode_request(SMALL) + b"\x0a\x00",
        encode_request(SMALL) + b"\0",
        encode_request(SMALL)[:-1],
        _wrapped(b"\x0a\x01q" + encode_envelope(SMALL)),
        _wrapped(b"\x0a\x00" + encode_envelope(SMALL)),
        _wrapped(encode_envelope(SMALL) + b"\x22\x01x"),
        _wrapped(b"\x0a\x81\x00p" + encode_envelope(SMALL)[3:]),
        _wrapped(encode_envelope(SMALL).replace(b"\x12\x01k", b"\x12\x01\xff")),
    ],
    ids=[
        "unknown field",
        "second envelope",
        "second, empty envelope",
        "trailing garbage",
        "truncated",
        "attached second payload",
        "attached empty payload",
        "unknown field in the envelope",
        "overlong length",
        "keyid that is not UTF-8",
    ],
)
def test_a_request_holds_one_envelope_and_nothing_else(raw: bytes) -> None:
    assert _refusal(raw) is Reason.MALFORMED_ENVELOPE


def test_fields_of_an_envelope_may_come_in_any_order() -> None:
    reordered = encode_envelope(SMALL)[3:] + b"\x0a\x01p"
    assert decode_request(_wrapped(reordered)) == SMALL


def test_an_answer_without_envelope_or_receipt_is_malformed() -> None:
    for message in (
        service_pb.QueryCreditStatusResponse(),
        service_pb.QueryCreditStatusResponse(envelope=pb.Envelope(payload=b"p")),
    ):
        with pytest.raises(MalformedError):
            decode_response(message.SerializeToString())


def test_a_newer_gateways_field_beside_the_envelope_is_ignored() -> None:
    raw = encode_response(ENVELOPE, RECEIPT) + b"\x7a\x01x"
    assert decode_response(raw) == (ENVELOPE, RECEIPT)


def test_kept_envelopes_hold_nothing_else() -> None:
    for raw in (encode_envelope(SMALL) + b"\x7a\x01x", b"\xff"):
        with pytest.raises(MalformedError):
            decode_envelope(raw)
