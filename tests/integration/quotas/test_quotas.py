# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner gets just as much as its quotas grant, and a receipt of every refusal."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    CreditGatewayClient,
    RefusedError,
    SentRequest,
    build_query,
)
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas, Rate
from tests.integration.portfolio.test_portfolios import ALLOWED, client_of, question
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.load import load
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents
from tests.support.log.whole_log import read_whole_log

pytestmark = pytest.mark.usefixtures("one_day")

PEOPLE = 20
QUOTA = "QUOTA_EXCEEDED"


def limited(*limits: Limit, rate: Rate | None = None) -> Quotas:
    """Quotas of these limits."""
    return Quotas(rate, tuple(sorted(limits, key=lambda limit: limit.name)))


def per_day(counted: Counted, count: int, purpose: Purpose | None = None) -> Limit:
    """A limit of a day."""
    return Limit(counted, Period.DAY, count, purpose)


def bank_with(stack: Stack, quotas: Quotas | None, name: str = "bank-a") -> Bank:
    """A bank that may ask about the first few people."""
    bank = stack.add_bank(name, policy=replace(ALLOWED, quotas=quotas))
    add_consents(stack, bank, [resident(number) for number in range(1, PEOPLE + 1)])
    return bank


async def ask(
    client: CreditGatewayClient,
    number: int = 1,
    *,
    purpose: Purpose = Purpose.LOAN_APPROVAL,
    as_of: date | None = None,
    reference: str = REFERENCE,
) -> str:
    """What came of a question: the reason, or nothing where it was answered."""
    return reason_of(await result(client, number, purpose, as_of, reference))


async def result(
    client: CreditGatewayClient,
    number: int,
    purpose: Purpose = Purpose.LOAN_APPROVAL,
    as_of: date | None = None,
    reference: str = REFERENCE,
) -> Answer | RefusedError:
    """An answer or a refusal, whose receipt has verified."""
    body = build_query(resident(number), purpose, reference, as_of=as_of)
    return await sent_result(client, client.sign(body, QUERY_BODY_TYPE))


async def sent_result(client: CreditGatewayClient, sent: SentRequest) -> Answer | RefusedError:
    """The same of a request that is signed already."""
    try:
        return await client.send(sent)
    except RefusedError as refused:
        refusal = refused
    assert refusal.receipt_verified
    return refusal


def reason_of(answer: Answer | RefusedError) -> str:
    """Of a refusal; nothing of an answer."""
    return answer.reason if isinstance(answer, RefusedError) else ""


def entries(stack: Stack) -> list[AuditEntry]:
    """All of the log, which holds together."""
    return read_whole_log(stack.database_url, stack.trust().log).entries


def uses(stack: Stack) -> dict[str, int]:
    """What is counted of all limits together, by name."""
    counted = Counter[str]()
    with psycopg.connect(stack.database_url) as connection:
        for name, used in connection.execute("SELECT name, used FROM audit.quota_use"):
            counted[name] += used
    return dict(counted)


def uses_of_entries(found: Iterable[AuditEntry]) -> dict[str, int]:
    """The same, as the entries say."""
    return dict(Counter(name for entry in found for name in entry.counted_in))


def is_until_midnight(refusal: Answer | RefusedError, before: datetime) -> bool:
    """Whether the hint says when the next day begins, give or take this call."""
    assert isinstance(refusal, RefusedError)
    assert refusal.retry_after is not None
    midnight = datetime.combine(before.date() + timedelta(days=1), datetime.min.time(), UTC)
    return midnight - datetime.now(UTC) <= refusal.retry_after <= midnight - before


async def test_just_as_many_are_answered_as_the_day_grants_though_all_ask_at_once(
    stack: Stack,
) -> None:
    bank = bank_with(stack, limited(per_day(Counted.ANSWERS, 25)))
    other = bank_with(stack, limited(per_day(Counted.ANSWERS, 50)), "bank-b")
    await stack.settled()
    async with client_of(stack, bank) as client, client_of(stack, other) as others:
        got = await asyncio.gather(
            *(ask(client, 1 + at % PEOPLE) for at in range(60)),
            *(ask(others, 1 + at % PEOPLE) for at in range(50)),
        )
        before = datetime.now(UTC)
        late = await result(client, 1)
    assert Counter(got[:60]) == {"": 25, QUOTA: 35}
    assert Counter(got[60:]) == {"": 50}
    assert is_until_midnight(late, before)
    found = entries(stack)
    assert uses(stack) == uses_of_entries(found) == {"answers/day": 75}
    refused = [entry for entry in found if entry.reason]
    assert {entry.reason for entry in refused} == {QUOTA}
    assert not any(entry.response_digest or entry.evidence_digest for entry in refused)
    assert all(entry.request_id for entry in refused)


async def test_a_request_that_was_refused_for_a_quota_is_not_answered_later(
    stack: Stack,
) -> None:
    bank = bank_with(stack, limited(per_day(Counted.ANSWERS, 1)))
    await stack.settled()
    async with client_of(stack, bank) as client:
        body = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
        assert await ask(client) == ""
        sent = client.sign(body, QUERY_BODY_TYPE)
        reasons = [reason_of(await sent_result(client, sent)) for _ in range(2)]
    assert reasons == [QUOTA, "REQUEST_REPLAYED"]


async def test_a_purpose_has_a_limit_of_its_own_within_that_of_all(stack: Stack) -> None:
    quotas = limited(
        per_day(Counted.ANSWERS, 4), per_day(Counted.ANSWERS, 2, Purpose.LOAN_APPROVAL)
    )
    bank = bank_with(stack, quotas)
    await stack.settled()
    async with client_of(stack, bank) as client:
        loans = [await ask(client) for _ in range(4)]
        cards = [await ask(client, purpose=Purpose.CARD_APPROVAL) for _ in range(4)]
    assert loans == ["", "", QUOTA, QUOTA]
    assert cards == ["", "", QUOTA, QUOTA]
    assert uses(stack) == {"answers/day": 4, "answers:LOAN_APPROVAL/day": 2}


async def test_once_the_misses_are_used_up_hits_and_misses_are_refused_alike(
    stack: Stack,
) -> None:
    bank = bank_with(stack, limited(per_day(Counted.MISSES, 3)))
    await stack.settled()
    async with client_of(stack, bank) as client:
        misses = [await ask(client, PEOPLE + number) for number in range(1, 4)]
        hit, miss = await result(client, 1), await result(client, PEOPLE + 9)
        unregistered = await result(client, 1, reference="no-such")
    assert misses == ["CONSENT_NOT_FOUND"] * 3
    assert [reason_of(each) for each in (hit, miss, unregistered)] == [QUOTA] * 3
    assert str(hit) == str(miss) == str(unregistered)
    assert uses(stack) == uses_of_entries(entries(stack)) == {"misses/day": 3}


async def test_misses_that_are_asked_at_once_are_not_more_than_the_limit_either(
    stack: Stack,
) -> None:
    bank = bank_with(stack, limited(per_day(Counted.MISSES, 3)))
    await stack.settled()
    async with client_of(stack, bank) as client:
        got = Counter(
            await asyncio.gather(*(ask(client, PEOPLE + number) for number in range(1, 30)))
        )
    assert got == {"CONSENT_NOT_FOUND": 3, QUOTA: 26}


async def test_one_person_is_asked_about_so_often_and_as_of_so_many_other_days(
    stack: Stack,
) -> None:
    bank = bank_with(stack, limited(per_day(Counted.PERSON, 5), per_day(Counted.DATES, 2)))
    await stack.settled()
    async with client_of(stack, bank) as client:
        shifted = [await ask(client, 1, as_of=date(2020, 1, day)) for day in range(1, 5)]
        today = [await ask(client, 1) for _ in range(4)]
        another = [await ask(client, 2, as_of=date(2020, 1, 1)), await ask(client, 2)]
        # Nobody's consent, and a person without records, are no way around it.
        missed = [await ask(client, 1, reference="no-such"), await ask(client, PEOPLE + 1)]
    assert shifted == ["", "", QUOTA, QUOTA]
    assert today == ["", "", "", QUOTA]
    assert another == ["", ""]
    assert missed == [QUOTA, "CONSENT_NOT_FOUND"]


async def test_the_items_of_portfolios_are_counted_and_the_rest_can_be_asked_for_later(
    stack: Stack,
) -> None:
    bank = bank_with(stack, limited(per_day(Counted.PORTFOLIO, 300), per_day(Counted.ANSWERS, 302)))
    await stack.settled()
    bodies = [question(1 + number % PEOPLE) for number in range(400)]
    async with client_of(stack, bank) as client:
        before, numbers = datetime.now(UTC), []
        try:
            async for batch in client.query_portfolio(bodies, QUERY_BODY_TYPE):
                numbers += [item.number for item in batch.items if not item.reason]
        except RefusedError as refusal:
            ended = refusal
        again = await refused_portfolio(client, bodies[:3])
        single = [await ask(client) for _ in range(3)]
    assert numbers == list(range(1, 301))
    assert (ended.reason, ended.receipt_verified) == (QUOTA, True)
    assert is_until_midnight(ended, before)
    assert again.reason == QUOTA
    assert single == ["", "", QUOTA]
    found = entries(stack)
    assert uses(stack) == uses_of_entries(found) == {"answers/day": 302, "portfolio/day": 300}
    assert len(found) == 302 + 3


async def refused_portfolio(client: CreditGatewayClient, bodies: Sequence[bytes]) -> RefusedError:
    """The refusal of a portfolio of which nothing is answered."""
    try:
        async for _ in client.query_portfolio(bodies, QUERY_BODY_TYPE):
            raise AssertionError
    except RefusedError as refusal:
        return refusal
    raise AssertionError


async def test_an_item_about_a_person_who_was_asked_about_enough_is_refused_by_itself(
    stack: Stack,
) -> None:
    bank = bank_with(stack, limited(per_day(Counted.PERSON, 2)))
    await stack.settled()
    bodies = [question(1), question(2), question(1), question(1), question(2)]
    async with client_of(stack, bank) as client:
        (batch,) = [each async for each in client.query_portfolio(bodies, QUERY_BODY_TYPE)]
    assert [item.reason for item in batch.items] == ["", "", "", QUOTA, ""]


async def test_who_calls_too_fast_is_told_when_the_next_call_may_come(stack: Stack) -> None:
    bank = bank_with(stack, limited(rate=Rate(calls=1, seconds=3600, burst=2)))
    other = bank_with(stack, None, "bank-b")
    await stack.settled()
    async with client_of(stack, bank) as client, client_of(stack, other) as others:
        got = [await ask(client), await ask(client)]
        late = await result(client, 1)
        free = [await ask(others) for _ in range(4)]
    assert got == ["", ""]
    assert isinstance(late, RefusedError)
    assert (late.reason, late.receipt_verified) == (QUOTA, True)
    assert late.retry_after is not None
    assert timedelta(minutes=50) < late.retry_after <= timedelta(hours=1)
    assert free == [""] * 4
    refused = [entry for entry in entries(stack) if entry.reason]
    # Nothing of the message was read.
    assert [(entry.keyids, entry.request_id, entry.evidence_digest) for entry in refused] == [
        ((), b"", b"")
    ]


async def test_two_processes_together_answer_just_as_many_as_the_day_grants(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    quotas = limited(
        per_day(Counted.ANSWERS, 60), Limit(Counted.PERSON, Period.MONTH, 10), rate=None
    )
    bank = bank_with(stack, quotas)
    async with AsyncExitStack() as exits:
        clients = []
        for number in range(2):
            process = gateway_process(stack, f"gateway-{number}")
            server = await exits.enter_async_context(process)
            client = bank_client(stack, bank, server.port)
            clients.append(await exits.enter_async_context(client))
        # Of one person more than may be, then of all.
        one = await asyncio.gather(*(ask(clients[at % 2], 1) for at in range(20)))
        many = await asyncio.gather(
            *(ask(clients[at % 2], 2 + at % (PEOPLE - 1)) for at in range(100))
        )
    assert Counter(one) == {"": 10, QUOTA: 10}
    assert Counter(many) == {"": 50, QUOTA: 50}
    found = entries(stack)
    assert uses(stack) == uses_of_entries(found) == {"answers/day": 60, "person/month": 60}


@pytest.mark.exhaustive
async def test_a_process_that_is_killed_while_it_counts_gives_no_more_than_granted(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    granted = 150
    bank = bank_with(stack, limited(per_day(Counted.ANSWERS, granted)))
    bodies = [
        build_query(resident(number), Purpose.LOAN_APPROVAL, REFERENCE)
        for number in range(1, PEOPLE + 1)
    ]
    async with AsyncExitStack() as exits:
        server = await exits.enter_async_context(gateway_process(stack, "gateway"))
        client = await exits.enter_async_context(bank_client(stack, bank, server.port))
        going = await exits.enter_async_context(load([client], bodies, concurrency=30))
        for _ in range(2):
            await going.further_answers(20)
            await server.kill()
            await server.start()
        async with asyncio.timeout(PATIENCE_S):
            while not going.failures[QUOTA]:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.05)
    found = entries(stack)
    answered = [entry for entry in found if entry.outcome is Outcome.ANSWERED]
    assert len(answered) == granted
    assert len(going.kept) <= granted
    assert uses(stack) == uses_of_entries(found) == {"answers/day": granted}
