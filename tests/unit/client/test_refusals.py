# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals come as facts, with a receipt that was checked; all else is transport."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import grpc
import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status

from gateway.client import CreditGatewayClient, RefusedError, SentRequest, TransportError, advice
from gateway.domain.access.audit_entry import Receipt
from gateway.errors import Reason
from gateway.wire.entries import encode_receipt
from tests.support.gateway.simulated_gateway import (
    Misbehaviour,
    SimulatedGateway,
    Trailing,
    logged_entry,
    new_identity,
    refused_entry,
)

GATEWAY = SimulatedGateway()
IDENTITY = new_identity()
CODE = grpc.StatusCode.PERMISSION_DENIED
INFO = ErrorInfo(reason="CONSENT_MISSING", domain="creditgateway")


def _details(*messages: Message) -> tuple[str, bytes]:
    packed = []
    for message in messages:
        packed.append(AnyMessage())
        packed[-1].Pack(message)
    status = Status(code=CODE.value[0], details=packed)
    return ("grpc-status-details-bin", status.SerializeToString())


async def _call(
    sent: SentRequest,
    client: CreditGatewayClient,
    *trailing: tuple[str, bytes],
    code: grpc.StatusCode = CODE,
) -> None:
    GATEWAY.misbehaviour = Misbehaviour(status=(code, trailing))
    await client.send(sent)


async def _refusal(*trailing: tuple[str, bytes]) -> RefusedError:
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        with pytest.raises(RefusedError) as refused:
            await _call(client.sign(b"q", "t"), client, *trailing)
    return refused.value


async def test_a_refusal_tells_its_facts() -> None:
    violation = BadRequest.FieldViolation(field="query.consent")
    refused = await _refusal(
        _details(
            INFO,
            BadRequest(field_violations=[violation]),
            RetryInfo(retry_delay=Duration(seconds=1, nanos=500_000_000)),
        )
    )
    assert refused.reason == "CONSENT_MISSING"
    assert refused.status == "PERMISSION_DENIED"
    assert refused.field == "query.consent"
    assert refused.retry_after == timedelta(seconds=1.5)
    assert (refused.receipt, refused.receipt_verified) == (None, False)
    assert str(refused) == "CONSENT_MISSING at query.consent"


async def test_a_refusal_without_details_of_its_own_has_none() -> None:
    refused = await _refusal(_details(INFO))
    assert (refused.field, refused.retry_after) == (None, None)


@pytest.mark.parametrize(
    "trailing",
    [
        (),
        (("grpc-status-details-bin", b"\xff"),),
        (_details(ErrorInfo(reason="CONSENT_MISSING", domain="elsewhere")),),
        (_details(RetryInfo()),),
        (_details(ErrorInfo(domain="creditgateway")),),
    ],
    ids=["nothing", "garbage", "another domain", "no ErrorInfo", "no reason"],
)
async def test_what_does_not_come_from_the_gateway_is_a_transport_error(
    trailing: Trailing,
) -> None:
    GATEWAY.misbehaviour = Misbehaviour(status=(CODE, trailing))
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        with pytest.raises(TransportError) as failed:
            await client.query(b"q", "t")
    assert failed.value.status == "PERMISSION_DENIED"


async def _receipted(
    change: dict[str, object], *, reason: str = "CONSENT_MISSING", code: grpc.StatusCode = CODE
) -> RefusedError:
    """A refusal whose entry differs in `change` from what it should be."""
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        sent = client.sign(b"q", "t")
        logged = GATEWAY.append(logged_entry(sent, reason), **change)
        receipt = ("creditgateway-receipt-bin", encode_receipt(logged))
        info = ErrorInfo(reason=reason, domain="creditgateway")
        with pytest.raises(RefusedError) as refused:
            await _call(sent, client, _details(info), receipt, code=code)
    assert isinstance(refused.value.receipt, Receipt)
    assert refused.value.request == sent.raw
    return refused.value


async def test_a_receipt_of_this_very_refusal_verifies() -> None:
    assert (await _receipted({})).receipt_verified
    code = grpc.StatusCode.INVALID_ARGUMENT
    unread = await _receipted({}, reason="MALFORMED_ENVELOPE", code=code)
    assert unread.receipt_verified
    assert unread.receipt_error is None


@pytest.mark.parametrize(
    "change",
    [
        {"reason": "CONSENT_EXPIRED"},
        {"partner": "bank-b"},
        {"request_digest": bytes(32)},
        {"response_digest": bytes(32)},
    ],
    ids=["reason", "partner", "request", "answer"],
)
async def test_a_receipt_of_something_else_does_not_verify(change: dict[str, object]) -> None:
    assert not (await _receipted(change)).receipt_verified


async def test_a_receipt_whose_proof_fails_does_not_verify() -> None:
    receipt = GATEWAY.append(refused_entry("bank-a", bytes(32), "CONSENT_MISSING"))
    wrong = encode_receipt(replace(receipt, checkpoint=""))
    for raw in (wrong, b"\xff"):
        refused = await _refusal(_details(INFO), ("creditgateway-receipt-bin", raw))
        assert not refused.receipt_verified


def test_there_is_advice_for_every_reason() -> None:
    general = advice("A_REASON_OF_TOMORROW")
    assert "docs/protocol.md" in general
    texts = [advice(reason) for reason in Reason]
    assert general not in texts
    assert all(text.endswith(".") for text in texts)
