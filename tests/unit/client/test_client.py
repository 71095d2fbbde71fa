# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The client gives out answers that verify, and withholds all others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import grpc
import pytest

from gateway.client import (
    CreditGatewayClient,
    GatewayTrust,
    TransportError,
    UnverifiedAnswerError,
)
from gateway.domain.access.audit_entry import Receipt
from gateway.domain.access.envelope import QUERY_METHOD, Envelope
from gateway.domain.codes import Outcome
from gateway.errors import (
    BindingError,
    MalformedError,
    ProofError,
    ReceiptError,
    SignatureError,
    VerificationError,
)
from gateway.signing.algorithms import load_verifier
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.signing.pae import pre_authentication_encoding
from gateway.wire.payloads import decode_payload
from gateway.wire.requests import decode_request
from tests.support.fakes import CountingRandomness, SettableClock
from tests.support.gateway.simulated_gateway import (
    ORIGIN,
    PARTNER,
    REPORT,
    REPORT_TYPE,
    Misbehaviour,
    SimulatedGateway,
    new_identity,
)

BODY_TYPE = "application/x-query"
IDENTITY = new_identity("ed25519", "ecdsa-p256-sha256")
GATEWAY = SimulatedGateway("ed25519", "ml-dsa-65")
STRANGER = PrivateKeySigner(generate_private_key_pem("ed25519"))
OTHER_LOG = SimulatedGateway()


async def _ask(misbehaviour: Misbehaviour, trust: GatewayTrust | None = None) -> Any:
    GATEWAY.misbehaviour = misbehaviour
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, trust or GATEWAY.trust())
        return await client.query(b"the query", BODY_TYPE)


async def _withheld(
    misbehaviour: Misbehaviour, trust: GatewayTrust | None = None
) -> VerificationError:
    with pytest.raises(UnverifiedAnswerError) as withheld:
        await _ask(misbehaviour, trust)
    assert decode_request(withheld.value.request)
    assert isinstance(withheld.value.__cause__, VerificationError)
    return withheld.value.__cause__


async def test_an_answer_that_verifies_is_given_out_with_its_proof() -> None:
    answer = await _ask(Misbehaviour())
    assert (answer.body_type, answer.body) == (REPORT_TYPE, REPORT)
    assert answer.entry.outcome is Outcome.ANSWERED
    assert answer.leaf_index == len(GATEWAY.leaves) - 1
    assert REPORT.decode() not in repr(answer)


async def test_a_request_is_signed_with_every_key_over_what_is_sent() -> None:
    clock, randomness = SettableClock(), CountingRandomness()
    async with grpc.aio.insecure_channel("localhost:1") as channel:
        client = CreditGatewayClient(
            channel, IDENTITY, GATEWAY.trust(), clock=clock, randomness=randomness
        )
        first, second = client.sign(b"q", BODY_TYPE), client.sign(b"q", BODY_TYPE)
    envelope = decode_request(first.raw)
    message = pre_authentication_encoding(envelope.payload_type, envelope.payload)
    for signature, signer in zip(envelope.signatures, IDENTITY.signers, strict=True):
        verifier = load_verifier(signer.algorithm, signer.public_key)
        verifier.verify(signature.sig, message)
        assert signature.keyid == verifier.keyid
    payload = decode_payload(envelope.payload)
    assert (payload.body_type, payload.body) == (BODY_TYPE, b"q")
    header = payload.header
    assert (header.audience, header.method, header.partner) == (ORIGIN, QUERY_METHOD, PARTNER)
    assert header.issue_time == clock.now()
    assert len(header.request_id) == 16
    assert header.request_digest == b""
    assert first.request_id != second.request_id
    assert first.digest != second.digest


async def test_the_trace_context_is_passed_on() -> None:
    traceparent = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01"
    GATEWAY.misbehaviour = Misbehaviour()
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        await client.query(b"q", BODY_TYPE, traceparent=traceparent)
        assert GATEWAY.metadata["traceparent"] == traceparent
        await client.query(b"q", BODY_TYPE)
        assert "traceparent" not in GATEWAY.metadata


async def test_a_second_signature_of_a_key_not_known_yet_is_no_obstacle() -> None:
    assert await _ask(Misbehaviour(signers=[STRANGER, *GATEWAY.signers]))


async def test_required_algorithms_are_required() -> None:
    trust = GATEWAY.trust("ed25519", "ml-dsa-65")
    assert await _ask(Misbehaviour(), trust)
    for signer in GATEWAY.signers:
        cause = await _withheld(Misbehaviour(signers=[signer]), trust)
        assert isinstance(cause, SignatureError)


def _signature_changed(envelope: Envelope) -> Envelope:
    last = envelope.signatures[-1]
    changed = replace(last, sig=bytes([last.sig[0] ^ 1]) + last.sig[1:])
    return replace(envelope, signatures=(*envelope.signatures[:-1], changed))


def _payload_changed(envelope: Envelope) -> Envelope:
    return replace(envelope, payload=envelope.payload.replace(REPORT, REPORT.upper()))


@pytest.mark.parametrize(
    ("misbehaviour", "cause"),
    [
        (Misbehaviour(signers=[STRANGER]), SignatureError),
        (Misbehaviour(signers=[]), SignatureError),
        (Misbehaviour(envelope=_signature_changed), SignatureError),
        (Misbehaviour(envelope=_payload_changed), SignatureError),
        (Misbehaviour(payload_type="application/json"), MalformedError),
        (Misbehaviour(payload=lambda raw: raw + b"\x7a\x01x"), MalformedError),
        (Misbehaviour(payload=lambda _: b""), MalformedError),
        (Misbehaviour(header={"audience": "bank-b"}), BindingError),
        (Misbehaviour(header={"audience": ORIGIN}), BindingError),
        (Misbehaviour(header={"partner": "bank-b"}), BindingError),
        (Misbehaviour(header={"method": "/other"}), BindingError),
        (Misbehaviour(header={"request_id": bytes(16)}), BindingError),
        (Misbehaviour(header={"request_digest": bytes(32)}), BindingError),
        (Misbehaviour(header={"request_digest": b""}), BindingError),
        (Misbehaviour(entry={"partner": "bank-b"}), ReceiptError),
        (Misbehaviour(entry={"method": "/other"}), ReceiptError),
        (Misbehaviour(entry={"outcome": Outcome.REFUSED}), ReceiptError),
        (Misbehaviour(entry={"reason": "INTERNAL"}), ReceiptError),
        (Misbehaviour(entry={"request_digest": bytes(32)}), BindingError),
        (Misbehaviour(entry={"response_digest": bytes(32)}), BindingError),
        (Misbehaviour(entry={"response_digest": b""}), BindingError),
        (Misbehaviour(entry={"request_id": bytes(16)}), BindingError),
        (Misbehaviour(response=lambda raw: raw[:-1]), MalformedError),
        (Misbehaviour(response=lambda _: b""), MalformedError),
        (Misbehaviour(response=lambda _: b"\xff"), MalformedError),
    ],
    ids=[
        "signed by a stranger",
        "not signed",
        "one signature changed",
        "payload changed",
        "other payload type",
        "unknown field in the payload",
        "empty payload",
        "audience is another bank",
        "audience is the gateway",
        "partner is another bank",
        "other method",
        "other request id",
        "other request digest",
        "no request digest",
        "entry of another bank",
        "entry of another method",
        "entry of a refusal",
        "entry with a reason",
        "entry of another request",
        "entry of another answer",
        "entry without an answer",
        "entry with another request id",
        "truncated message",
        "empty message",
        "no message",
    ],
)
async def test_an_answer_that_proves_nothing_is_withheld(
    misbehaviour: Misbehaviour, cause: type[VerificationError]
) -> None:
    assert isinstance(await _withheld(misbehaviour), cause)


def _flipped(value: bytes) -> bytes:
    return bytes([value[0] ^ 1]) + value[1:]


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        (lambda r: replace(r, entry=r.entry + b"\0"), ProofError),
        (lambda r: replace(r, entry=_flipped(r.entry)), ProofError),
        (lambda r: replace(r, leaf_index=r.leaf_index + 1), ProofError),
        (lambda r: replace(r, leaf_index=0), ProofError),
        (lambda r: replace(r, inclusion_proof=r.inclusion_proof[:-1]), ProofError),
        (lambda r: replace(r, inclusion_proof=(*r.inclusion_proof, bytes(32))), ProofError),
        (lambda r: replace(r, checkpoint=""), MalformedError),
        (lambda r: replace(r, checkpoint=OTHER_LOG.note()), SignatureError),
        (lambda r: replace(r, checkpoint=r.checkpoint.replace("\n2\n", "\n3\n")), SignatureError),
    ],
    ids=[
        "entry extended",
        "entry changed",
        "index past the end",
        "index 0",
        "proof shortened",
        "proof extended",
        "no checkpoint",
        "checkpoint of another log",
        "checkpoint changed",
    ],
)
async def test_a_receipt_that_does_not_verify_withholds_the_answer(
    change: Callable[[Receipt], Receipt], cause: type[VerificationError]
) -> None:
    GATEWAY.leaves = GATEWAY.leaves[:1] or [b"an older leaf"]
    assert isinstance(await _withheld(Misbehaviour(receipt=change)), cause)


async def test_what_came_back_is_kept_as_evidence() -> None:
    with pytest.raises(UnverifiedAnswerError) as withheld:
        await _ask(Misbehaviour(response=lambda _: b"\xff"))
    assert withheld.value.response == b"\xff"


async def test_another_questions_answer_is_withheld() -> None:
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        GATEWAY.misbehaviour = Misbehaviour()
        earlier = await client.query(b"q", BODY_TYPE)
        GATEWAY.misbehaviour = Misbehaviour(response=lambda _: earlier.response)
        with pytest.raises(UnverifiedAnswerError) as withheld:
            await client.query(b"q", BODY_TYPE)
    assert isinstance(withheld.value.__cause__, BindingError)


async def test_nobody_there_is_a_transport_error() -> None:
    async with grpc.aio.insecure_channel("127.0.0.1:1") as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        with pytest.raises(TransportError) as failed:
            await client.query(b"q", BODY_TYPE)
    assert failed.value.status == "UNAVAILABLE"


async def test_a_deadline_that_has_passed_is_a_transport_error() -> None:
    GATEWAY.misbehaviour = Misbehaviour(delay_s=5)
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        with pytest.raises(TransportError) as failed:
            await client.query(b"q", BODY_TYPE, timeout_s=0.05)
    assert failed.value.status == "DEADLINE_EXCEEDED"
