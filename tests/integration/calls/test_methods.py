# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A second method, and one with many answers, are a row each: the promises hold for both."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

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
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app as make_audit_app
from gateway.domain.access import methods as rows
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import METHODS, QUERY, Answers, Method
from gateway.domain.codes import Outcome
from gateway.errors import Reason, ReceiptError, RefusalError
from gateway.log.receipt_steps import ReceiptStep
from gateway.server import methods
from gateway.server.methods import Resources, served_methods
from gateway.services.log.recording import Recorder
from tests.support.calls.toys import (
    ALLOWED,
    ANSWERS,
    PING,
    SECOND,
    SKIPS,
    STREAM,
    TOYS,
    Often,
    Ping,
    call_toy,
    entries_of,
    toy_bank,
    toy_request,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, Stack
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day


def _as_streams(method: Method) -> Answers:
    """What of its answers the wire tells: an upload and a portfolio are streams both ways."""
    return Answers.BATCHES if method.answers is Answers.UPLOAD else method.answers


_ON_THE_WIRE = {
    (False, False): Answers.ONE,
    (False, True): Answers.MANY,
    (True, True): Answers.BATCHES,
}


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
    bank = await toy_bank(toys, policy=EVERYTHING)
    raw = toy_request(bank, method)
    got = await call_toy(toys, bank, method, raw)
    assert (got.messages, got.reason) == ([], Reason.METHOD_NOT_ALLOWED)
    (entry,) = entries_of(toys, bank, method, raw, got)
    assert (entry.method, entry.answer_number) == (method.name, 0)


async def test_a_second_method_is_answered_and_logged_like_the_first(toys: Stack) -> None:
    bank = await toy_bank(toys)
    raw = toy_request(bank, SECOND)
    got = await call_toy(toys, bank, SECOND, raw)
    (entry,) = entries_of(toys, bank, SECOND, raw, got)
    assert (entry.outcome, entry.method, entry.answer_number) == (Outcome.ANSWERED, SECOND.name, 0)
    again = await call_toy(toys, bank, SECOND, raw)
    assert (again.messages, again.reason) == ([], Reason.REQUEST_REPLAYED)


async def test_a_question_signed_for_one_method_is_no_question_of_another(toys: Stack) -> None:
    bank = await toy_bank(toys)
    for signed, called in ((QUERY, SECOND), (SECOND, QUERY), (QUERY, STREAM), (STREAM, SECOND)):
        got = await call_toy(toys, bank, called, toy_request(bank, signed))
        assert (got.messages, got.reason) == ([], Reason.WRONG_METHOD)


async def test_an_answer_of_a_method_that_reads_nobody_has_an_entry_about_nobody(
    toys: Stack,
) -> None:
    bank = await toy_bank(toys)
    raw = toy_request(bank, PING)
    (entry,) = entries_of(toys, bank, PING, raw, await call_toy(toys, bank, PING, raw))
    assert (entry.purpose, entry.data_version, entry.report_version) == (None, 0, 0)
    telling = await toy_bank(toys, "telling-bank")
    raw = toy_request(telling, PING)
    got = await call_toy(toys, telling, PING, raw)
    with pytest.raises(ReceiptError) as refused:
        entries_of(toys, telling, PING, raw, got)
    assert refused.value.step == ReceiptStep.FIELDS


async def test_each_answer_of_many_has_an_entry_that_says_which_it_is(toys: Stack) -> None:
    bank = await toy_bank(toys)
    raw = toy_request(bank, STREAM)
    got = await call_toy(toys, bank, STREAM, raw)
    entries = entries_of(toys, bank, STREAM, raw, got)
    assert [entry.answer_number for entry in entries] == [1, 2, 3]
    assert len({entry.request_id for entry in entries}) == 1
    log = read_whole_log(toys.database_url, toys.trust().log)
    assert log.outcomes() == {"ANSWERED": ANSWERS}


async def test_a_stream_that_is_asked_for_twice_is_answered_once(toys: Stack) -> None:
    bank = await toy_bank(toys)
    raw = toy_request(bank, STREAM)
    first, second = await asyncio.gather(*[call_toy(toys, bank, STREAM, raw) for _ in range(2)])
    answered, refused = (first, second) if first.messages else (second, first)
    assert (len(answered.messages), answered.reason) == (ANSWERS, "")
    assert (refused.messages, refused.reason) == ([], Reason.REQUEST_REPLAYED)
    assert [e.answer_number for e in entries_of(toys, bank, STREAM, raw, refused)] == [0]
    log = read_whole_log(toys.database_url, toys.trust().log)
    assert log.outcomes() == {"ANSWERED": ANSWERS, "REQUEST_REPLAYED": 1}


async def test_a_refusal_after_answers_is_the_next_number_and_the_last(toys: Stack) -> None:
    bank = await toy_bank(toys, "broken-bank")
    raw = toy_request(bank, STREAM)
    got = await call_toy(toys, bank, STREAM, raw)
    assert (len(got.messages), got.reason) == (1, Reason.INTERNAL)
    entries = entries_of(toys, bank, STREAM, raw, got)
    assert [(e.outcome.name, e.answer_number) for e in entries] == [("ANSWERED", 1), ("REFUSED", 2)]


async def test_a_refusal_before_any_answer_is_like_that_of_a_method_with_one(toys: Stack) -> None:
    bank = await toy_bank(toys, "never-bank")
    raw = toy_request(bank, STREAM)
    got = await call_toy(toys, bank, STREAM, raw)
    assert (got.messages, got.reason) == ([], Reason.INTERNAL)
    (entry,) = entries_of(toys, bank, STREAM, raw, got)
    assert entry.answer_number == 0


async def test_an_answer_of_many_that_cannot_be_logged_does_not_leave(
    toys: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank = await toy_bank(toys)
    record, calls = Recorder.record, []

    async def fails_second(self: Recorder, entry: AuditEntry, *given: Any, **named: Any) -> Any:
        calls.append(entry.answer_number)
        if len(calls) > 1:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE)
        return await record(self, entry, *given, **named)

    monkeypatch.setattr(Recorder, "record", fails_second)
    got = await call_toy(toys, bank, STREAM, toy_request(bank, STREAM))
    assert (len(got.messages), got.reason, got.receipt) == (1, Reason.AUDIT_UNAVAILABLE, None)
    assert calls == [1, 2]  # nothing is tried behind what could not be logged
    log = read_whole_log(toys.database_url, toys.trust().log)
    assert log.outcomes() == {"ANSWERED": 1}


@pytest.mark.parametrize("name", first_every_day(["hasty-bank", "skipping-bank"]))
async def test_an_auditor_is_told_of_a_number_that_no_answer_has(toys: Stack, name: str) -> None:
    bank = await toy_bank(toys, name)
    got = await call_toy(toys, bank, STREAM, toy_request(bank, STREAM))
    assert len(got.messages) == ANSWERS
    findings = [f for f in await _verified(toys, code=1) if f["check"] == "answer-skipped"]
    assert [(f["leaf_index"], f["partner"]) for f in findings] == [(SKIPS[name], name)]


async def test_an_auditor_that_begins_between_answers_is_told_which_were_not_checked(
    toys: Stack, tmp_path: Path
) -> None:
    bank = await toy_bank(toys, "broken-bank")
    await call_toy(toys, bank, STREAM, toy_request(bank, STREAM))
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
    bank = await toy_bank(toys)
    raw = toy_request(bank, STREAM)
    got = await call_toy(toys, bank, STREAM, raw)
    swapped = replace(got, messages=[got.messages[1], got.messages[0], got.messages[2]])
    with pytest.raises(ReceiptError) as refused:
        entries_of(toys, bank, STREAM, raw, swapped)
    assert refused.value.step == ReceiptStep.ANSWER_NUMBER


async def test_a_caller_that_goes_away_between_answers_takes_no_place(toys: Stack) -> None:
    bank = await toy_bank(toys, policy=replace(ALLOWED, max_in_flight=1))
    async with toys.channel(bank) as channel:
        many: Any = channel.unary_stream(STREAM.name)
        for _ in range(5):
            call = many(toy_request(bank, STREAM), timeout=PATIENCE_S)
            await anext(aiter(call))
            call.cancel()
    async with asyncio.timeout(PATIENCE_S):
        while True:
            got = await call_toy(toys, bank, STREAM, toy_request(bank, STREAM))
            if got.reason != Reason.TOO_MANY_IN_FLIGHT:
                break
    assert len(got.messages) == ANSWERS
