# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Limits of calls hold for every method of the registry: a new one has them by its row alone."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest
from google.rpc.error_details_pb2 import ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import CORRECTION_METHODS, METHODS, Answers, Limited, Method
from gateway.domain.codes import Outcome
from gateway.domain.quotas.limits import Limit, Quotas, Rate
from gateway.wire.entries import decode_entry, decode_receipt
from tests.support.calls.ended import ask
from tests.support.calls.every_method import question_of
from tests.support.calls.questions import (
    ALLOWED,
    LENDER,
    Person,
    Question,
    Questions,
    asking,
)
from tests.support.consents.asking import refusal_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day
from tests.support.uploads import taking

pytestmark = pytest.mark.usefixtures("one_day")

SIGNED = [method for method in METHODS if method.signed]
LIMITED = [method for method in SIGNED if method.limited is not Limited.NEVER]
COUNT = 3
QUOTA = "QUOTA_EXCEEDED"


def of_calls(*limits: Limit, rate: Rate | None = None) -> Quotas:
    """Quotas of these limits."""
    return Quotas(rate, tuple(sorted(limits, key=lambda limit: limit.name)))


def limit_of(method: Method, count: int = COUNT) -> Limit:
    """So many calls of a method a day."""
    return Limit.named(f"calls:{method.short_name}/day", count)


def bank_of(stack: Stack, name: str, quotas: Quotas) -> Bank:
    """One that may call everything so often."""
    policy = replace(ALLOWED, quotas=quotas)
    return stack.add_bank(name, adapter="canonical-v5", policy=policy, contributes=True)


@pytest.fixture
async def questions(database_url: str, tmp_path: Path) -> AsyncIterator[Questions]:
    """A gateway and banks of which one is limited in each method, one in all, one in how fast."""
    stack = Stack(database_url, tmp_path)
    made = asking(stack, Person(resident(1)))
    slow = of_calls(rate=Rate(1, 3600, COUNT))
    limits = {
        "each": of_calls(*map(limit_of, LIMITED)),
        "all": of_calls(Limit.named("calls/day", 10**6)),
        "few": of_calls(Limit.named("calls/day", COUNT)),
        **{f"slow-{number}": slow for number in range(len(SIGNED))},
    }
    made.banks = {**made.banks, **{name: bank_of(stack, name, limits[name]) for name in limits}}
    stack.adopt()
    stack.admit()
    async with taking(stack):
        yield made
        await made.close()


def meant_for_nobody(method: Method, bank: Bank) -> Question:
    """A question that step 5 refuses, whatever its method is."""
    return Question(bank, method, "application/vnd.of-nobody", b"?")


async def told(questions: Questions, method: Method, name: str) -> tuple[str, timedelta, bytes]:
    """Reason, wait and receipt of such a question, asked by a bank; no wait or receipt: nothing."""
    asked = meant_for_nobody(method, questions.banks[name])
    channel = await questions.channel(name)
    unary: Any = channel.unary_stream(method.name)
    call = unary(asked.signed(), timeout=PATIENCE_S)
    with pytest.raises(grpc.aio.AioRpcError):
        await call.read()
    metadata: dict[str, Any] = dict(await call.trailing_metadata() or ())
    info, retry = ErrorInfo(), RetryInfo()
    for detail in Status.FromString(bytes(metadata["grpc-status-details-bin"])).details:
        detail.Unpack(info)
        detail.Unpack(retry)
    return (
        info.reason,
        retry.retry_delay.ToTimedelta(),
        bytes(metadata.get("creditgateway-receipt-bin", b"")),
    )


def logged(receipt: bytes) -> AuditEntry:
    """The entry of a receipt."""
    return decode_entry(decode_receipt(receipt).entry)


@pytest.mark.parametrize("what", first_every_day(["named", "in all", "rate"]))
async def test_no_method_is_answered_beyond_its_limit_and_the_refusal_says_until_when(
    questions: Questions, what: str
) -> None:
    if what == "in all":
        methods = [method for method in SIGNED if method.limited is Limited.ALWAYS]
        for _ in range(COUNT):
            assert (await told(questions, methods[0], "few"))[0] == "UNSUPPORTED_BODY_TYPE"
    else:
        methods = LIMITED if what == "named" else SIGNED
    for number, method in enumerate(methods):
        name = {"named": "each", "in all": "few", "rate": f"slow-{number}"}[what]
        if what != "in all":
            first = [await told(questions, method, name) for _ in range(COUNT)]
            assert {reason for reason, _, _ in first} == {"UNSUPPORTED_BODY_TYPE"}, method.name
        # Found when the entry is written, and then known before that.
        for _ in range(2):
            reason, wait, receipt = await told(questions, method, name)
            assert reason == QUOTA, method.name
            assert timedelta(0) < wait <= timedelta(days=1), method.name
            entry = logged(receipt)
            assert (entry.method, entry.reason) == (method.name, QUOTA)
            assert (entry.partner, entry.counted_in) == (name, ())


async def test_what_a_partner_has_to_do_or_takes_away_goes_on_when_its_day_is_used_up(
    questions: Questions,
) -> None:
    for _ in range(COUNT):
        await told(questions, SIGNED[0], "few")
    found = {
        method.short_name: (await told(questions, method, "few"))[0]
        for method in SIGNED
        if method.limited is not Limited.ALWAYS
    }
    assert set(found.values()) == {"UNSUPPORTED_BODY_TYPE"}
    assert found.keys() == {
        "RecoverAnswer",
        "ListEntries",
        "ListCases",
        "AnswerCase",
        "PauseConsent",
        "RevokeConsent",
        "AnswerDispute",
        "ResolveDispute",
        "WithdrawDispute",
        "AcknowledgeEvents",
        "AcknowledgeReminders",
        *(method.short_name for method in CORRECTION_METHODS),
    }


async def test_every_answered_call_is_counted_once_where_its_row_says(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    quotas = of_calls(
        Limit.named("calls/day", 10**6), *(limit_of(method, 10**6) for method in LIMITED)
    )
    questions = asking(stack, Person(resident(1)), replace(ALLOWED, quotas=quotas))
    stack.adopt()
    stack.admit()
    async with taking(stack):
        for method in SIGNED:
            asked = await question_of(questions, method)
            channel = await questions.channel(asked.bank.partner_id)
            ended = await ask(channel, method.name, asked.messages)
            assert not ended.reason, method.name
        await questions.close()
    counted = Counter[tuple[str, str]]()
    calls = Counter[str]()
    for entry in read_whole_log(database_url, stack.trust().log).entries:
        if entry.outcome is not Outcome.ANSWERED or entry.method not in {m.name for m in SIGNED}:
            continue
        calls[entry.method] += entry.answer_number <= 1 or bool(entry.item_digest)
        for name in entry.counted_in:
            counted[entry.method, name] += 1
    for method in SIGNED:
        in_all = method.limited is Limited.ALWAYS
        named = method.limited is not Limited.NEVER
        assert calls[method.name] >= (2 if method.answers is Answers.BATCHES else 1)
        assert counted[method.name, "calls/day"] == in_all * calls[method.name], method.name
        name = f"calls:{method.short_name}/day"
        assert counted[method.name, name] == named * calls[method.name], method.name


async def test_plans_filed_at_once_are_on_record_just_as_often_as_the_day_grants(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    quotas = of_calls(Limit.named("calls:FilePlan/day", COUNT))
    questions = asking(stack, Person(resident(1)), replace(ALLOWED, quotas=quotas))
    stack.adopt()
    stack.admit()
    async with taking(stack):
        client = await questions.client(LENDER)
        filed = [client.plans.file(questions.filing()) for _ in range(3 * COUNT)]
        reasons = [reason for reason, _ in await asyncio.gather(*map(refusal_of, filed))]
        await questions.close()
    assert Counter(reasons) == {"": COUNT, QUOTA: 2 * COUNT}
    with psycopg.connect(database_url) as superuser:
        rows = superuser.execute(
            "SELECT (SELECT count(*) FROM credit.contribution WHERE kind = 'plan'),"
            " (SELECT used FROM audit.quota_use)"
        ).fetchall()
    # What is refused was not put on record either.
    assert rows == [(COUNT, COUNT)]
    found = read_whole_log(database_url, stack.trust().log).entries
    assert Counter(each.reason for each in found if each.counted_in) == {"": COUNT}
