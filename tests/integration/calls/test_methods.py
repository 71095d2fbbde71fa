# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A second method, and one with many answers, are a row each: the promises hold for both."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest
from creditgateway.v1 import (
    consent_service_pb2,
    contribution_service_pb2,
    correction_service_pb2,
    credit_status_service_pb2,
    dispute_service_pb2,
    partner_service_pb2,
    plan_service_pb2,
    reminder_service_pb2,
    watch_service_pb2,
)
from creditgateway.v1 import transparency_service_pb2 as transparency_pb
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app as make_audit_app
from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access import methods as rows
from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.envelope import QUERY_METHOD, SignedPayload
from gateway.domain.access.methods import METHODS, QUERY, Answers, Method, Reads
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import Reason, ReceiptError, RefusalError
from gateway.log.call_facts import Asked, CallFacts, CallResult
from gateway.log.receipt import verify_receipt
from gateway.log.receipt_steps import ReceiptStep, check_entry
from gateway.server import methods
from gateway.server.methods import Resources, served_methods
from gateway.services.calls.call import Body, Call, Rest
from gateway.services.log.recording import Recorder
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
from tests.support.log.whole_log import read_whole_log

AS_OF = date(2005, 9, 30)
ANSWERS = 3
SECOND = replace(QUERY, name="/toy.v1.ToyService/AskAgain")
STREAM = replace(QUERY, name="/toy.v1.ToyService/AskOften", answers=Answers.MANY)
PING = replace(QUERY, name="/toy.v1.ToyService/Ping", reads=Reads.LOG)
TOYS = (SECOND, STREAM, PING)
ALLOWED = replace(EVERYTHING, methods=frozenset({QUERY_METHOD, *(toy.name for toy in TOYS)}))


def _as_streams(method: Method) -> Answers:
    """What of its answers the wire tells: an upload and a portfolio are streams both ways."""
    return Answers.BATCHES if method.answers is Answers.UPLOAD else method.answers


_ON_THE_WIRE = {
    (False, False): Answers.ONE,
    (False, True): Answers.MANY,
    (True, True): Answers.BATCHES,
}


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


@pytest.fixture
async def toys(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Stack]:
    """A gateway with two methods more than there are."""
    monkeypatch.setitem(methods.WORKS, SECOND, methods.WORKS[QUERY])
    monkeypatch.setitem(methods.WORKS, STREAM, Often)
    monkeypatch.setitem(methods.WORKS, PING, Ping)
    for toy in TOYS:
        monkeypatch.setitem(rows._BY_NAME, toy.name, toy)
    made = Stack(database_url, tmp_path)
    async with made.serving():
        yield made


async def _bank(stack: Stack, name: str = "bank-a", **changed: Any) -> Bank:
    bank = stack.add_bank(name, policy=changed.pop("policy", ALLOWED))
    stack.add_consent(bank, resident(1))
    await stack.settled()
    return bank


def _request(bank: Bank, method: Method, **changed: Any) -> bytes:
    body = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=AS_OF)
    return signed_request(bank, QUERY_BODY_TYPE, body, method=method.name, **changed)


async def _call(stack: Stack, bank: Bank, method: Method, raw: bytes) -> Got:
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


def _entries(stack: Stack, bank: Bank, method: Method, raw: bytes, got: Got) -> list[AuditEntry]:
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


def test_each_method_of_our_services_has_a_row_that_is_as_the_wire_says() -> None:
    found = set()
    for file in (
        consent_service_pb2,
        contribution_service_pb2,
        correction_service_pb2,
        credit_status_service_pb2,
        dispute_service_pb2,
        partner_service_pb2,
        plan_service_pb2,
        reminder_service_pb2,
        watch_service_pb2,
        transparency_pb,
    ):
        for service in file.DESCRIPTOR.services_by_name.values():
            for rpc in service.methods:
                many = _ON_THE_WIRE[rpc.client_streaming, rpc.server_streaming]
                name = f"/{service.full_name}/{rpc.name}"
                found.add((name, rpc.input_type.full_name, rpc.output_type.full_name, many))
    rows_found = {(m.name, m.request, m.response, _as_streams(m)) for m in METHODS}
    assert rows_found == found
    assert set(methods.WORKS) == {method for method in METHODS if method.signed}


def test_a_row_and_its_work_agree_on_how_many_answers_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(methods, "WORKS", {SECOND: lambda _: object.__new__(Often)})
    with pytest.raises(TypeError, match="another number of answers"):
        served_methods(object.__new__(Resources))


@pytest.mark.parametrize("method", [SECOND, STREAM], ids=lambda method: method.short_name)
async def test_a_method_that_no_policy_names_is_refused_to_everybody(
    toys: Stack, method: Method
) -> None:
    bank = await _bank(toys, policy=EVERYTHING)
    raw = _request(bank, method)
    got = await _call(toys, bank, method, raw)
    assert (got.messages, got.reason) == ([], Reason.METHOD_NOT_ALLOWED)
    (entry,) = _entries(toys, bank, method, raw, got)
    assert (entry.method, entry.answer_number) == (method.name, 0)


async def test_a_second_method_is_answered_and_logged_like_the_first(toys: Stack) -> None:
    bank = await _bank(toys)
    raw = _request(bank, SECOND)
    got = await _call(toys, bank, SECOND, raw)
    (entry,) = _entries(toys, bank, SECOND, raw, got)
    assert (entry.outcome, entry.method, entry.answer_number) == (Outcome.ANSWERED, SECOND.name, 0)
    again = await _call(toys, bank, SECOND, raw)
    assert (again.messages, again.reason) == ([], Reason.REQUEST_REPLAYED)


async def test_a_question_signed_for_one_method_is_no_question_of_another(toys: Stack) -> None:
    bank = await _bank(toys)
    for signed, called in ((QUERY, SECOND), (SECOND, QUERY), (QUERY, STREAM), (STREAM, SECOND)):
        got = await _call(toys, bank, called, _request(bank, signed))
        assert (got.messages, got.reason) == ([], Reason.WRONG_METHOD)


async def test_an_answer_of_a_method_that_reads_nobody_has_an_entry_about_nobody(
    toys: Stack,
) -> None:
    bank = await _bank(toys)
    raw = _request(bank, PING)
    (entry,) = _entries(toys, bank, PING, raw, await _call(toys, bank, PING, raw))
    assert (entry.purpose, entry.data_version, entry.report_version) == (None, 0, 0)
    telling = await _bank(toys, "telling-bank")
    raw = _request(telling, PING)
    got = await _call(toys, telling, PING, raw)
    with pytest.raises(ReceiptError) as refused:
        _entries(toys, telling, PING, raw, got)
    assert refused.value.step == ReceiptStep.FIELDS


async def test_each_answer_of_many_has_an_entry_that_says_which_it_is(toys: Stack) -> None:
    bank = await _bank(toys)
    raw = _request(bank, STREAM)
    got = await _call(toys, bank, STREAM, raw)
    entries = _entries(toys, bank, STREAM, raw, got)
    assert [entry.answer_number for entry in entries] == [1, 2, 3]
    assert len({entry.request_id for entry in entries}) == 1
    log = read_whole_log(toys.database_url, toys.trust().log)
    assert log.outcomes() == {"ANSWERED": ANSWERS}


async def test_a_stream_that_is_asked_for_twice_is_answered_once(toys: Stack) -> None:
    bank = await _bank(toys)
    raw = _request(bank, STREAM)
    first, second = await asyncio.gather(*[_call(toys, bank, STREAM, raw) for _ in range(2)])
    answered, refused = (first, second) if first.messages else (second, first)
    assert (len(answered.messages), answered.reason) == (ANSWERS, "")
    assert (refused.messages, refused.reason) == ([], Reason.REQUEST_REPLAYED)
    assert [e.answer_number for e in _entries(toys, bank, STREAM, raw, refused)] == [0]
    log = read_whole_log(toys.database_url, toys.trust().log)
    assert log.outcomes() == {"ANSWERED": ANSWERS, "REQUEST_REPLAYED": 1}


async def test_a_refusal_after_answers_is_the_next_number_and_the_last(toys: Stack) -> None:
    bank = await _bank(toys, "broken-bank")
    raw = _request(bank, STREAM)
    got = await _call(toys, bank, STREAM, raw)
    assert (len(got.messages), got.reason) == (1, Reason.INTERNAL)
    entries = _entries(toys, bank, STREAM, raw, got)
    assert [(e.outcome.name, e.answer_number) for e in entries] == [("ANSWERED", 1), ("REFUSED", 2)]


async def test_a_refusal_before_any_answer_is_like_that_of_a_method_with_one(toys: Stack) -> None:
    bank = await _bank(toys, "never-bank")
    raw = _request(bank, STREAM)
    got = await _call(toys, bank, STREAM, raw)
    assert (got.messages, got.reason) == ([], Reason.INTERNAL)
    (entry,) = _entries(toys, bank, STREAM, raw, got)
    assert entry.answer_number == 0


async def test_an_answer_of_many_that_cannot_be_logged_does_not_leave(
    toys: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank = await _bank(toys)
    record, calls = Recorder.record, []

    async def fails_second(self: Recorder, entry: AuditEntry, *given: Any, **named: Any) -> Any:
        calls.append(entry.answer_number)
        if len(calls) > 1:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE)
        return await record(self, entry, *given, **named)

    monkeypatch.setattr(Recorder, "record", fails_second)
    got = await _call(toys, bank, STREAM, _request(bank, STREAM))
    assert (len(got.messages), got.reason, got.receipt) == (1, Reason.AUDIT_UNAVAILABLE, None)
    assert calls == [1, 2]  # nothing is tried behind what could not be logged
    log = read_whole_log(toys.database_url, toys.trust().log)
    assert log.outcomes() == {"ANSWERED": 1}


@pytest.mark.parametrize("name", ["skipping-bank", "hasty-bank"])
async def test_an_auditor_is_told_of_a_number_that_no_answer_has(toys: Stack, name: str) -> None:
    bank = await _bank(toys, name)
    got = await _call(toys, bank, STREAM, _request(bank, STREAM))
    assert len(got.messages) == ANSWERS
    findings = [f for f in await _verified(toys, code=1) if f["check"] == "answer-skipped"]
    assert [(f["leaf_index"], f["partner"]) for f in findings] == [(SKIPS[name], name)]


async def test_an_auditor_that_begins_between_answers_is_told_which_were_not_checked(
    toys: Stack, tmp_path: Path
) -> None:
    bank = await _bank(toys, "broken-bank")
    await _call(toys, bank, STREAM, _request(bank, STREAM))
    assert await _verified(toys) == []
    with psycopg.connect(toys.database_url) as superuser:
        (note,) = superuser.execute(
            "SELECT checkpoint FROM audit.checkpoint WHERE tree_size = 1"
        ).fetchone() or ("",)
    believed = tmp_path / "believed"
    believed.write_text(note, encoding="utf-8")
    begun = ("--from-checkpoint", str(believed))
    assert await _verified(toys, *begun) == []
    told = await _verify(toys, *begun)
    assert "not checked: 1 answer whose predecessor may be among the trusted" in told.stdout
    document = json.loads((await _verify(toys, *begun, "--json")).stdout)
    assert document["untold_answers"] == 1


async def _verify(stack: Stack, *options: str) -> Result:
    """`credit-audit verify`."""
    places = ("--database-url", stack.database_url, "--log-key", stack.trust().log.vkey)
    given = ["verify", *places, *options]
    return await asyncio.to_thread(CliRunner().invoke, make_audit_app(), given)


async def _verified(stack: Stack, *options: str, code: int = 0) -> list[dict[str, Any]]:
    """What it finds."""
    done = await _verify(stack, *options, "--json")
    assert done.exit_code == code, done.output
    return list(json.loads(done.stdout)["findings"])


async def test_answers_in_another_order_are_not_taken_for_those_of_the_call(toys: Stack) -> None:
    bank = await _bank(toys)
    raw = _request(bank, STREAM)
    got = await _call(toys, bank, STREAM, raw)
    swapped = replace(got, messages=[got.messages[1], got.messages[0], got.messages[2]])
    with pytest.raises(ReceiptError) as refused:
        _entries(toys, bank, STREAM, raw, swapped)
    assert refused.value.step == ReceiptStep.ANSWER_NUMBER


async def test_a_caller_that_goes_away_between_answers_takes_no_place(toys: Stack) -> None:
    bank = await _bank(toys, policy=replace(ALLOWED, max_in_flight=1))
    async with toys.channel(bank) as channel:
        many: Any = channel.unary_stream(STREAM.name)
        for _ in range(5):
            call = many(_request(bank, STREAM), timeout=PATIENCE_S)
            await anext(aiter(call))
            call.cancel()
    async with asyncio.timeout(PATIENCE_S):
        while True:
            got = await _call(toys, bank, STREAM, _request(bank, STREAM))
            if got.reason != Reason.TOO_MANY_IN_FLIGHT:
                break
    assert len(got.messages) == ANSWERS
