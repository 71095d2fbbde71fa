# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lost answer can be had again: the very same bytes, under an entry of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    Bundle,
    ClientIdentity,
    CreditGatewayClient,
    LostAnswer,
    ReceiptStep,
    Recovered,
    RefusedError,
    SentRequest,
    build_query,
    parse_report,
    verify_bundle,
)
from gateway.domain.access.envelope import ENTRIES_METHOD, PORTFOLIO_METHOD, RECOVER_METHOD
from gateway.domain.codes import Outcome, Purpose, Section
from gateway.domain.own_calls.recovery import LOST_ANSWER_BODY_TYPE
from gateway.wire.recovery import encode_lost_answer
from gateway.wire.requests import decode_response, encode_envelope
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident, signed_request
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day

SOMEBODY = resident(1)
QUERY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE)
NOT_CONSENTED = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, "another")
ALLOWED = replace(
    EVERYTHING, methods=EVERYTHING.methods | {RECOVER_METHOD, PORTFOLIO_METHOD, ENTRIES_METHOD}
)


async def add_bank(stack: Stack, name: str = "bank-a", **changed: Any) -> Bank:
    """A bank that may ask about somebody, and have its answers again."""
    bank = stack.add_bank(name, policy=replace(ALLOWED, **changed))
    stack.add_consent(bank, SOMEBODY)
    if stack.parts is not None:
        await stack.settled()
    return bank


@asynccontextmanager
async def client_of(
    stack: Stack, bank: Bank, state: Path | None = None
) -> AsyncIterator[CreditGatewayClient]:
    """The bank's client."""
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(
            channel, identity, stack.trust(), timeout_s=PATIENCE_S, state=state, clock=stack.clock
        )


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """Such a bank."""
    return await add_bank(stack)


@pytest.fixture
async def tampered(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway whose log is changed: its answers need not come out again afterwards."""
    made = Stack(database_url, tmp_path)
    async with made.serving(audit_database_url=database_url):
        yield made


def unary(channel: grpc.aio.Channel, method: str) -> grpc.aio.UnaryUnaryMultiCallable[bytes, bytes]:
    """A method, without serialisers."""
    made: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(method)
    return made


def envelope_of(answer: Answer) -> bytes:
    """The gateway's envelope, as it came."""
    return encode_envelope(decode_response(answer.response)[0])


def lost_answer(sent: SentRequest, *, age: timedelta = timedelta(0)) -> LostAnswer:
    """What names it, as if it were so much older."""
    return LostAnswer(sent.request_id, sent.issue_time - age)


async def _reason(client: CreditGatewayClient, lost: SentRequest | LostAnswer) -> str:
    """Why it is not given again; the refusal is in the log."""
    with pytest.raises(RefusedError) as refused:
        await client.recover(lost)
    assert refused.value.receipt_verified
    assert refused.value.lost is None
    return refused.value.reason


async def test_the_same_answer_comes_again_byte_for_byte_with_a_receipt_of_the_same_entry(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    async with client_of(stack, bank, tmp_path / "state") as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        answer = await client.send(sent)
        for _ in range(3):
            recovered = await client.recover(sent)
            again = recovered.answer
            assert again is not None
            assert envelope_of(again) == envelope_of(answer)
            assert (again.entry, again.leaf_index) == (answer.entry, answer.leaf_index)
            assert recovered.receipt == again.receipt
            assert (recovered.delivery.method, recovered.delivery.outcome) == (
                RECOVER_METHOD,
                Outcome.ANSWERED,
            )
            assert recovered.delivery.delivered_leaf_index == answer.leaf_index
            assert set(again.unchecked) == {ReceiptStep.POSITION, ReceiptStep.COUNTER}
        assert again is not None
        offline = verify_bundle(Bundle.of_answer(again), stack.trust())
        assert isinstance(offline, Answer)
        assert offline.body == answer.body
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert [entry.delivered_leaf_index for entry in log.entries] == [None, 0, 0, 0]
    assert [entry.event for entry in log.entries] == ["answered", *["recovered"] * 3]


async def test_a_request_id_and_an_issue_time_are_enough_and_what_is_unchecked_is_named(
    stack: Stack, bank: Bank
) -> None:
    async with client_of(stack, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        answer = await client.send(sent)
        again = (await client.recover(lost_answer(sent))).answer
    assert again is not None
    assert envelope_of(again) == envelope_of(answer)
    assert {ReceiptStep.REQUEST_DIGEST, ReceiptStep.KEYS} <= set(again.unchecked)


async def test_a_refusal_comes_again_as_the_refusal_it_was(stack: Stack, bank: Bank) -> None:
    async with client_of(stack, bank) as client:
        sent = client.sign(NOT_CONSENTED, QUERY_BODY_TYPE)
        with pytest.raises(RefusedError) as refused:
            await client.send(sent)
        recovered = await client.recover(sent)
    assert recovered.answer is None
    assert recovered.refusal is not None
    assert recovered.refusal.entry.reason == refused.value.reason == "CONSENT_NOT_FOUND"
    assert refused.value.receipt is not None
    assert recovered.receipt.entry == refused.value.receipt.entry


async def test_of_a_replayed_request_the_first_outcome_is_recovered(
    stack: Stack, bank: Bank
) -> None:
    async with client_of(stack, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        answer = await client.send(sent)
        with pytest.raises(RefusedError):
            await client.send(sent)
        again = (await client.recover(sent)).answer
    assert again is not None
    assert again.leaf_index == answer.leaf_index
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert [entry.event for entry in log.entries] == ["answered", "replayed", "recovered"]


async def test_recovering_counts_as_no_inquiry(stack: Stack, bank: Bank) -> None:
    counting = build_query(
        SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, sections=(Section.SUMMARY, Section.INQUIRIES)
    )
    async with client_of(stack, bank) as client:
        sent = client.sign(counting, QUERY_BODY_TYPE)
        await client.send(sent)
        await asyncio.gather(*(client.recover(sent) for _ in range(5)))
        inquiries = parse_report((await client.query(counting, QUERY_BODY_TYPE)).body).inquiries
    assert inquiries is not None
    assert inquiries.last_31_days == 1


async def test_what_was_never_logged_is_final_only_once_it_cannot_be_logged_any_more(
    stack: Stack, bank: Bank
) -> None:
    async with client_of(stack, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        assert await _reason(client, sent) == "ANSWER_UNDECIDED"
        late = lost_answer(sent, age=timedelta(seconds=119))
        assert await _reason(client, late) == "ANSWER_UNDECIDED"
        decided = lost_answer(sent, age=timedelta(seconds=121))
        assert await _reason(client, decided) == "NOTHING_TO_RECOVER"
        assert await _reason(client, lost_answer(sent, age=timedelta(hours=25))) == "ANSWER_TOO_OLD"


async def test_somebody_elses_answer_looks_like_one_that_does_not_exist(
    stack: Stack, bank: Bank
) -> None:
    other = await add_bank(stack, "bank-b")
    async with client_of(stack, bank) as client, client_of(stack, other) as stranger:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        unknown = client.sign(QUERY, QUERY_BODY_TYPE)
        for age in (timedelta(0), timedelta(minutes=10)):
            reasons = {
                await _reason(stranger, lost_answer(each, age=age)) for each in (sent, unknown)
            }
            assert len(reasons) == 1
            assert reasons <= {"ANSWER_UNDECIDED", "NOTHING_TO_RECOVER"}
        assert (await client.recover(sent)).answer is not None


async def test_the_time_that_counts_is_the_entrys_whatever_the_request_says(
    database_url: str, tmp_path: Path
) -> None:
    clock = SettableClock(datetime.now(UTC))
    stack = Stack(database_url, tmp_path, clock)
    bank = await add_bank(stack)
    async with stack.serving(recover_hours=2), client_of(stack, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        clock.advance(timedelta(hours=2, seconds=1))
        assert await _reason(client, LostAnswer(sent.request_id, clock.now())) == "ANSWER_TOO_OLD"


async def test_an_answer_whose_evidence_was_erased_is_not_given_again(tampered: Stack) -> None:
    bank = await add_bank(tampered)
    async with client_of(tampered, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        with psycopg.connect(tampered.database_url) as owner:
            owner.execute("UPDATE audit.evidence SET wrapped_key = NULL")
        assert await _reason(client, sent) == "ANSWER_ERASED"
        with psycopg.connect(tampered.database_url) as owner:
            owner.execute("DELETE FROM audit.evidence")
        assert await _reason(client, sent) == "ANSWER_ERASED"


async def test_changed_evidence_never_leaves_though_its_delivery_is_on_record(
    tampered: Stack,
) -> None:
    bank = await add_bank(tampered)
    async with client_of(tampered, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        with psycopg.connect(tampered.database_url) as owner:
            owner.execute("UPDATE audit.evidence SET sealed = set_byte(sealed, 40, 1)")
        with pytest.raises(RefusedError) as refused:
            await client.recover(sent)
    assert refused.value.reason == "AUDIT_UNAVAILABLE"
    assert refused.value.receipt is None
    log = read_whole_log(tampered.database_url, tampered.trust().log)
    assert [entry.delivered_leaf_index for entry in log.entries] == [None, 0]


async def test_a_claim_that_was_pointed_at_another_entry_delivers_nothing(tampered: Stack) -> None:
    bank = await add_bank(tampered)
    async with client_of(tampered, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        await client.query(QUERY, QUERY_BODY_TYPE)
        with psycopg.connect(tampered.database_url) as owner:
            owner.execute("UPDATE audit.nonce SET leaf_index = 1 WHERE leaf_index = 0")
        with pytest.raises(RefusedError) as refused:
            await client.recover(sent)
    assert refused.value.reason == "AUDIT_UNAVAILABLE"


async def test_a_portfolio_and_a_recovery_are_not_recovered(stack: Stack, bank: Bank) -> None:
    async with client_of(stack, bank) as client:
        call = client.query_portfolio([QUERY], QUERY_BODY_TYPE)
        (batch,) = [batch async for batch in call]
        (item,) = batch.items
        of_portfolio = LostAnswer(item.entry.request_id, stack.clock.now())
        assert await _reason(client, of_portfolio) == "ANSWER_NOT_RECOVERABLE"
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        recovered = await client.recover(sent)
        of_recovery = LostAnswer(recovered.delivery.request_id, stack.clock.now())
        assert await _reason(client, of_recovery) == "ANSWER_NOT_RECOVERABLE"


async def test_whoever_may_not_recover_is_refused_whatever_they_name(stack: Stack) -> None:
    bank = stack.add_bank("bank-c")
    stack.add_consent(bank, SOMEBODY)
    await stack.settled()
    async with client_of(stack, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        assert await _reason(client, sent) == "METHOD_NOT_ALLOWED"


async def test_a_recovery_is_answered_once_and_claims_its_own_request_id(
    stack: Stack, bank: Bank
) -> None:
    async with client_of(stack, bank) as client, stack.channel(bank) as channel:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        raw = signed_request(
            bank,
            LOST_ANSWER_BODY_TYPE,
            encode_lost_answer(lost_answer(sent)),
            method=RECOVER_METHOD,
        )
        call = unary(channel, RECOVER_METHOD)
        assert await call(raw)
        with pytest.raises(Exception, match="REQUEST_REPLAYED"):
            await call(raw)
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert [entry.event for entry in log.entries] == ["answered", "recovered", "replayed"]


@pytest.mark.parametrize(
    ("body_type", "body", "reason"),
    first_every_day(
        [
            (QUERY_BODY_TYPE, b"x", "UNSUPPORTED_BODY_TYPE"),
            (LOST_ANSWER_BODY_TYPE, b"\xff", "MALFORMED_BODY"),
            (LOST_ANSWER_BODY_TYPE, b"\x0a\x10" + bytes(16), "MISSING_FIELD"),
            (
                LOST_ANSWER_BODY_TYPE,
                b"\x0a\x10" + bytes(16) + b"\x12\x00\x1a\x00",
                "MALFORMED_BODY",
            ),
            (LOST_ANSWER_BODY_TYPE, b"\x0a\x02ab\x12\x00", "INVALID_VALUE"),
            (LOST_ANSWER_BODY_TYPE, b"\x0a\x41" + bytes(65) + b"\x12\x00", "INVALID_VALUE"),
            (LOST_ANSWER_BODY_TYPE, b"\x12\x00", "INVALID_VALUE"),
            (LOST_ANSWER_BODY_TYPE, b"\x0a\x10" + bytes(16) + b"\x12\x00", "ANSWER_TOO_OLD"),
            (
                LOST_ANSWER_BODY_TYPE,
                b"\x0a\x10" + bytes(16) + b"\x12\x06\x08\x80\x80\x80\x80\x20",
                "INVALID_VALUE",
            ),
            (
                LOST_ANSWER_BODY_TYPE,
                b"\x0a\x10" + bytes(16) + b"\x12\x02\x10\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
                "MALFORMED_BODY",
            ),
            (LOST_ANSWER_BODY_TYPE, bytes(49_000), "MESSAGE_TOO_LARGE"),
        ],
        3,
    ),
)
async def test_a_bad_request_is_refused_for_its_own_reason_and_logged(
    stack: Stack, bank: Bank, body_type: str, body: bytes, reason: str
) -> None:
    raw = signed_request(bank, body_type, body, method=RECOVER_METHOD)
    async with stack.channel(bank) as channel:
        with pytest.raises(Exception, match=reason):
            await unary(channel, RECOVER_METHOD)(raw)
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes() == {reason: 1}


async def test_many_recoveries_at_once_each_get_their_own_answer(stack: Stack, bank: Bank) -> None:
    async with client_of(stack, bank) as client:
        sent = [client.sign(QUERY, QUERY_BODY_TYPE) for _ in range(40)]
        answers = await asyncio.gather(*map(client.send, sent))
        recovered: list[Recovered] = await asyncio.gather(*map(client.recover, sent))
    for answer, again in zip(answers, recovered, strict=True):
        assert again.answer is not None
        assert envelope_of(again.answer) == envelope_of(answer)
