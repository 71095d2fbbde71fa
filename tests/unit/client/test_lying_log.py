# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log that lies consistently: proven, signed entries that record another call.

Each field of an entry is changed, the tree built and signed with the log's own key, and
the answer sent over gRPC to our client.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import grpc
import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status

from gateway.client import (
    QUERY_BODY_TYPE,
    REPORT_BODY_TYPE,
    Answer,
    Asked,
    CreditGatewayClient,
    Exchange,
    Known,
    RefusedError,
    UnverifiedAnswerError,
    build_query,
    verify_answer,
)
from gateway.domain.access.audit_entry import logged_fields
from gateway.domain.codes import DEFAULT_SECTIONS, Purpose
from gateway.domain.refusals.table import REFUSALS
from gateway.domain.reports.version_1 import build_report
from gateway.errors import Reason, ReceiptError
from gateway.wire.entries import encode_receipt
from gateway.wire.reports import encode_report
from tests.support.gateway.simulated_gateway import (
    Misbehaviour,
    SimulatedGateway,
    logged_entry,
    new_identity,
)
from tests.support.log.lies import (
    ABOUT_A_REFUSAL,
    ABOUT_AN_ANSWER,
    ABOUT_ANYTHING,
    CANNOT_TELL,
    Lie,
)

AS_OF = date(2005, 9, 30)
BODY = build_query("990000195001010000", Purpose.LOAN_APPROVAL, "C-1", as_of=AS_OF)
REPORT = encode_report(
    build_report(None, data_version=7, as_of=AS_OF, sections=DEFAULT_SECTIONS, inquiries=None)
)
IDENTITY = new_identity("ed25519", "ecdsa-p256-sha256")
TRACEPARENT = "00-" + "ab" * 16 + "-" + "cd" * 8 + "-00"
HONEST: dict[str, Any] = {"trace_id": b"\xab" * 16}
CONSENT_MISSING = "CONSENT_MISSING"


def _name(lie: Lie) -> str:
    return f"{lie.field}: {lie.name}"


async def _first(gateway: SimulatedGateway, client: CreditGatewayClient) -> None:
    """Two accesses, so that counter 2 is known before the call in question."""
    gateway.misbehaviour = Misbehaviour(body=(REPORT_BODY_TYPE, REPORT))
    for _ in range(2):
        await client.query(BODY, QUERY_BODY_TYPE)


async def _answer(changes: dict[str, Any]) -> Answer:
    gateway = SimulatedGateway()
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, gateway.trust())
        await _first(gateway, client)
        gateway.misbehaviour.entry = HONEST | changes
        return await client.query(BODY, QUERY_BODY_TYPE, traceparent=TRACEPARENT)


@pytest.mark.parametrize("lie", ABOUT_ANYTHING + ABOUT_AN_ANSWER, ids=_name)
async def test_an_answer_whose_entry_records_something_else_is_withheld(lie: Lie) -> None:
    changes = lie.change(datetime.now(UTC))
    if lie.step is None:
        assert lie.field in CANNOT_TELL
        assert (await _answer(changes)).unchecked == ()
        return
    with pytest.raises(UnverifiedAnswerError) as withheld:
        await _answer(changes)
    assert withheld.value.step == lie.step


def test_every_field_of_an_entry_is_lied_about() -> None:
    lied = {lie.field for lie in ABOUT_ANYTHING + ABOUT_AN_ANSWER}
    assert lied == {field.name for field in logged_fields()}
    told = {lie.field for lie in ABOUT_ANYTHING + ABOUT_AN_ANSWER if lie.step is None}
    assert told == CANNOT_TELL


async def test_an_honest_answer_has_every_step_checked() -> None:
    answer = await _answer({})
    assert answer.unchecked == ()
    assert answer.exchange is not None
    assert answer.exchange.known.counter == 2
    assert answer.exchange.known.tree_size == 2


async def _refusal(
    changes: dict[str, Any],
    reason: str = CONSENT_MISSING,
    *,
    status: str = "",
    receipts: int = 1,
) -> RefusedError:
    gateway = SimulatedGateway()
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, gateway.trust())
        await _first(gateway, client)
        sent = client.sign(BODY, QUERY_BODY_TYPE)
        receipt = gateway.append(logged_entry(sent, reason), **(HONEST | changes))
        code = grpc.StatusCode[status or REFUSALS[Reason(reason)].status]
        trailer = [_details(reason)]
        trailer += [("creditgateway-receipt-bin", encode_receipt(receipt))] * receipts
        gateway.misbehaviour = Misbehaviour(status=(code, trailer))
        with pytest.raises(RefusedError) as refused:
            await client.send(sent, traceparent=TRACEPARENT)
    return refused.value


def _details(reason: str) -> tuple[str, bytes]:
    packed = AnyMessage()
    packed.Pack(ErrorInfo(reason=reason, domain="creditgateway"))
    return ("grpc-status-details-bin", Status(details=[packed]).SerializeToString())


@pytest.mark.parametrize("lie", ABOUT_ANYTHING + ABOUT_A_REFUSAL, ids=_name)
async def test_a_refusal_whose_entry_records_something_else_has_no_verified_receipt(
    lie: Lie,
) -> None:
    refused = await _refusal(lie.change(datetime.now(UTC)))
    if lie.step is None:
        assert refused.receipt_verified
        return
    assert not refused.receipt_verified
    assert refused.receipt_error is not None
    assert refused.receipt_error.step == lie.step


@pytest.mark.parametrize("reason", [r for r in Reason if REFUSALS[r].digest != "-"])
async def test_an_honest_refusal_for_any_reason_is_proven(reason: Reason) -> None:
    # What these two say is that the clocks differ.
    offsets = {
        Reason.REQUEST_STALE: timedelta(minutes=5),
        Reason.REQUEST_FROM_FUTURE: timedelta(minutes=-5),
    }
    offset = offsets.get(reason)
    changes = {"entry_time": datetime.now(UTC) + offset} if offset else {}
    refused = await _refusal(changes, reason.value)
    assert refused.receipt_error is None
    assert refused.receipt_verified
    assert refused.unchecked == ()


@pytest.mark.parametrize("reason", ["REQUEST_STALE", "REQUEST_FROM_FUTURE"])
async def test_a_refusal_that_blames_the_clock_the_wrong_way_is_not_proven(reason: str) -> None:
    early = timedelta(minutes=5 if reason == "REQUEST_FROM_FUTURE" else -5)
    refused = await _refusal({"entry_time": datetime.now(UTC) + early}, reason)
    assert refused.receipt_error is not None
    assert refused.receipt_error.step == "entry-time"


async def test_a_reason_under_another_status_is_not_proven() -> None:
    refused = await _refusal({}, status="INTERNAL")
    assert refused.receipt_error is not None
    assert refused.receipt_error.step == "status"


async def test_two_receipts_for_one_refusal_prove_nothing() -> None:
    refused = await _refusal({}, receipts=2)
    assert not refused.receipt_verified
    assert str(refused.receipt_error) == "two receipts for one refusal"


async def test_a_body_that_nobody_can_read_leaves_its_steps_unchecked_and_says_so() -> None:
    gateway = SimulatedGateway()
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, gateway.trust())
        blind = await client.query(b"{}", "application/json")
        assert blind.unchecked == ("purpose", "as-of")
        told = await client.query(b"{}", "application/json", asked=Asked(Purpose.LOAN_APPROVAL))
        assert told.unchecked == ()
        with pytest.raises(UnverifiedAnswerError) as withheld:
            await client.query(b"{}", "application/json", asked=Asked(Purpose.CREDIT_CHECK))
    assert withheld.value.step == "purpose"


@pytest.mark.usefixtures("one_day")
async def test_without_a_date_asked_the_entry_s_day_counts() -> None:
    gateway = SimulatedGateway()
    today = build_query("990000195001010000", Purpose.LOAN_APPROVAL, "C-1")
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, gateway.trust())
        assert await client.query(today, QUERY_BODY_TYPE)
        yesterday = datetime.now(UTC).date() - timedelta(days=1)
        gateway.misbehaviour = Misbehaviour(entry={"as_of": yesterday})
        with pytest.raises(UnverifiedAnswerError) as withheld:
            await client.query(today, QUERY_BODY_TYPE)
    assert withheld.value.step == "as-of"


async def test_keys_in_another_order_are_other_keys() -> None:
    swapped = tuple(signer.keyid for signer in reversed(IDENTITY.signers))
    with pytest.raises(UnverifiedAnswerError) as withheld:
        await _answer({"keyids": swapped})
    assert withheld.value.step == "keys"


async def test_a_call_that_took_long_may_have_an_entry_as_late_as_that() -> None:
    gateway = SimulatedGateway()
    gateway.misbehaviour = Misbehaviour()
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, gateway.trust())
        sent = client.sign(BODY, QUERY_BODY_TYPE)
    late = {"entry_time": sent.issue_time + timedelta(seconds=80)}
    gateway.misbehaviour = Misbehaviour(entry=late, body=(REPORT_BODY_TYPE, REPORT))
    raw = gateway.answer(sent.raw)
    short = Exchange(sent.issue_time, timedelta(seconds=19), Known())
    with pytest.raises(ReceiptError) as refused:
        verify_answer(raw, sent, gateway.trust(), short)
    assert refused.value.step == "entry-time"
    long = replace(short, duration=timedelta(seconds=21))
    assert verify_answer(raw, sent, gateway.trust(), long).unchecked == ()
    assert "entry-time" in verify_answer(raw, sent, gateway.trust()).unchecked
