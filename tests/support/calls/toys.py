# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Methods that no release has: a second query, one with many answers, and one about nobody."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

import grpc
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.envelope import QUERY_METHOD, SignedPayload
from gateway.domain.access.methods import QUERY, Answers, Method, Reads
from gateway.domain.codes import Purpose
from gateway.errors import Reason, RefusalError
from gateway.log.call_facts import Asked, CallFacts, CallResult
from gateway.log.receipt import verify_receipt
from gateway.log.receipt_steps import check_entry
from gateway.server import methods
from gateway.server.methods import Resources
from gateway.services.calls.call import Body, Call, Rest
from gateway.signing.pae import envelope_digest
from gateway.wire.entries import decode_receipt
from gateway.wire.payloads import decode_payload
from gateway.wire.requests import decode_request, decode_response
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import (
    EVERYTHING,
    REFERENCE,
    Bank,
    Stack,
    resident,
    signed_request,
)

AS_OF = date(2005, 9, 30)
ANSWERS = 3
SECOND = replace(QUERY, name="/toy.v1.ToyService/AskAgain")
STREAM = replace(QUERY, name="/toy.v1.ToyService/AskOften", answers=Answers.MANY)
PING = replace(QUERY, name="/toy.v1.ToyService/Ping", reads=Reads.LOG)
TOYS = (SECOND, STREAM, PING)
ALLOWED = replace(EVERYTHING, methods=frozenset({QUERY_METHOD, *(toy.name for toy in TOYS)}))


class Often:
    """Answers a query three times over, or as often as it is told."""

    def __init__(self, resources: Resources) -> None:
        """Args: resources: of the server."""
        self._queries = methods.WORKS[QUERY](resources)

    async def answers(
        self, call: Call, payload: SignedPayload, rest: Rest
    ) -> AsyncGenerator[Body, None]:
        """The same answer again and again; each is looked up for itself."""
        del rest
        queries: Any = self._queries
        for number in range(ANSWERS):
            if number == BROKEN_AFTER.get(call.partner.partner_id):
                raise RefusalError(Reason.INTERNAL)
            call.answered += number == SKIPS.get(call.partner.partner_id)
            yield await queries.answer(call, payload)


class Ping:
    """Answers without reading anything of anybody, or says more than it may."""

    def __init__(self, resources: Resources) -> None:
        """Args: resources: of the server; none is needed."""

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """Whatever was asked."""
        if call.partner.partner_id == "telling-bank":
            call.entry.adapter_hash = bytes(32)
        return Body(payload.body_type, b"pong")


SKIPS = {"skipping-bank": 1, "hasty-bank": 0}
"""Before which answer, counted from 0, a number is left out, as a gateway must not do."""
BROKEN_AFTER: dict[str, int] = {"broken-bank": 1, "never-bank": 0}


@dataclass(frozen=True)
class Got:
    """What came of a call: messages, and the refusal that ended it, if any."""

    messages: list[bytes]
    reason: str = ""
    status: str = ""
    receipt: Receipt | None = None


async def toy_bank(stack: Stack, name: str = "bank-a", **changed: Any) -> Bank:
    """One that may call them all, and may ask about somebody."""
    bank = stack.add_bank(name, policy=changed.pop("policy", ALLOWED))
    stack.add_consent(bank, resident(1))
    await stack.settled()
    return bank


def toy_request(bank: Bank, method: Method, **changed: Any) -> bytes:
    """A query, signed for a method."""
    body = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=AS_OF)
    return signed_request(bank, QUERY_BODY_TYPE, body, method=method.name, **changed)


async def call_toy(stack: Stack, bank: Bank, method: Method, raw: bytes) -> Got:
    """What comes of a request that is sent to a method."""
    got: list[bytes] = []
    async with stack.channel(bank) as channel:
        try:
            if method.answers is Answers.ONE:
                one: Any = channel.unary_unary(method.name)
                got.append(await one(raw, timeout=PATIENCE_S))
            else:
                many: Any = channel.unary_stream(method.name)
                async for message in many(raw, timeout=PATIENCE_S):
                    got.append(message)  # noqa: PERF401 - kept when the next one fails
        except grpc.aio.AioRpcError as error:
            return _refused(got, error)
    return Got(got)


def _refused(got: list[bytes], error: grpc.aio.AioRpcError) -> Got:
    metadata = dict(error.trailing_metadata() or ())
    info = ErrorInfo()
    status = Status.FromString(bytes(metadata["grpc-status-details-bin"]))
    assert any(detail.Unpack(info) for detail in status.details)
    receipt = metadata.get("creditgateway-receipt-bin")
    proven = None if receipt is None else decode_receipt(bytes(receipt))
    return Got(got, info.reason, error.code().name, proven)


def _facts(bank: Bank, method: Method, raw: bytes, number: int) -> CallFacts:
    """What a client knows of its call, from the bytes that it sent."""
    envelope = decode_request(raw)
    header = decode_payload(envelope.payload).header
    return CallFacts(
        partner=bank.partner_id,
        method=method.name,
        message_digest=sha256(raw).digest(),
        request_digest=envelope_digest(envelope),
        request_id=header.request_id,
        issue_time=header.issue_time,
        keyids=tuple(signer.keyid for signer in bank.signers),
        asked=Asked(Purpose.LOAN_APPROVAL, AS_OF),
        duration=datetime.now(UTC) - header.issue_time,
        answer_number=number,
    )


def entries_of(stack: Stack, bank: Bank, method: Method, raw: bytes, got: Got) -> list[AuditEntry]:
    """The entries of all that came; each receipt is checked as section 10 says."""
    entries = []
    many = method.answers is Answers.MANY
    for number, message in enumerate(got.messages, 1):
        envelope, receipt = decode_response(message)
        entry = verify_receipt(receipt, stack.trust().log)
        facts = _facts(bank, method, raw, number if many else 0)
        result = CallResult(response_digest=envelope_digest(envelope))
        check_entry(entry, receipt.leaf_index, facts, result)
        entries.append(entry)
    if got.receipt is not None:
        entry = verify_receipt(got.receipt, stack.trust().log)
        facts = _facts(bank, method, raw, len(got.messages) + 1 if many else 0)
        result = CallResult(reason=got.reason, status=got.status)
        check_entry(entry, got.receipt.leaf_index, facts, result)
        entries.append(entry)
    return entries
