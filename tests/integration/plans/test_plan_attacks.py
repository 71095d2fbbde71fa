# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls of PlanService by those who may not, twice, too large, and cut on their way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest

from gateway.client import (
    CreditGatewayClient,
    Identifier,
    IdentifierScheme,
    PlanQuery,
    ReceiptStep,
    RefusedError,
    TransportError,
)
from gateway.domain.access.methods import CHANGE_PLAN, FILE_PLAN, GET_PLAN, PLAN_METHODS
from gateway.domain.plans.calls import CHANGE_BODY_TYPE, FILING_BODY_TYPE, PlanStep
from gateway.services.contribute.links import link_people
from gateway.services.plans.recording import AT_ONCE
from gateway.services.plans.service import FilePlans
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.wire.plans import encode_change, encode_filing
from tests.support.calls.held import LOCK, WAITS, held, until
from tests.support.consents.asking import client_of, refusal_of
from tests.support.gateway.cutting_proxy import Cut, cutting_proxy
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, Bank, Stack, resident, signed_request
from tests.support.plans.called import AGREED, ALLOWED, DEBTOR, FILING, lending, step
from tests.support.uploads import add_contributor, count

NOT_ALLOWED = ("METHOD_NOT_ALLOWED", None)
Cutter = Callable[[Cut], None]
FLOOD = 20
PLANS_OF_CALLS = "SELECT count(*) FROM credit.contribution WHERE kind = 'plan'"


def filed(stack: Stack) -> int:
    """How many plans were put on record by call."""
    with psycopg.connect(stack.database_url) as database:
        (found,) = database.execute(PLANS_OF_CALLS).fetchone() or (0,)
        return int(found)


async def sent(stack: Stack, bank: Bank, raw: bytes, method: str = FILE_PLAN.name) -> str:
    """What one message is refused for; empty: it is answered."""
    async with stack.channel(bank) as channel:
        try:
            call: Any = channel.unary_unary(method)
            await call(raw, timeout=PATIENCE_S)
        except grpc.aio.AioRpcError as error:
            return (error.details() or "").split(":")[0]
    return ""


def of_filing(bank: Bank, body_type: str = FILING_BODY_TYPE, **header: Any) -> bytes:
    """A signed FilePlan."""
    given: dict[str, Any] = {"method": FILE_PLAN.name} | header
    return signed_request(bank, body_type, encode_filing(FILING), **given)


async def test_nobody_calls_without_the_methods_and_the_right_to_contribute(
    stack: Stack, lender: Bank
) -> None:
    methods = frozenset(each.name for each in PLAN_METHODS)
    only_asks = stack.add_bank("bank-a", policy=replace(EVERYTHING, methods=methods))
    no_method = add_contributor(stack, "other")
    await stack.settled()
    for bank in (only_asks, no_method):
        async with client_of(stack, bank) as client:
            assert await refusal_of(client.plans.file(FILING)) == NOT_ALLOWED
            change = step(bytes(32), PlanStep.AGREE, AGREED)
            assert await refusal_of(client.plans.change(change)) == NOT_ALLOWED
            assert await refusal_of(client.plans.get(PlanQuery(DEBTOR))) == NOT_ALLOWED
    assert (filed(stack), bool(lender)) == (0, True)


async def test_a_gateway_without_a_login_for_contributions_takes_no_plans(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with stack.serving():
        lender = add_contributor(stack, policy=ALLOWED)
        await stack.settled()
        async with client_of(stack, lender) as client:
            assert await refusal_of(client.plans.file(FILING)) == NOT_ALLOWED


@pytest.mark.exhaustive
async def test_one_with_a_login_and_no_place_for_files_takes_plans(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with lending(stack) as lender:
        pass
    async with (
        stack.serving(contribution_database_url=database_url),
        client_of(stack, lender) as client,
    ):
        await stack.settled()
        assert (await client.plans.file(FILING)).record is not None


async def test_another_partners_header_method_or_body_is_refused_and_changes_nothing(
    stack: Stack, lender: Bank
) -> None:
    other = add_contributor(stack, "other", policy=ALLOWED)
    await stack.settled()
    body = encode_filing(FILING)
    for raw, reason in (
        (of_filing(lender, partner="other"), "WRONG_PARTNER"),
        (of_filing(other, partner="lender", signers=lender.signers), "UNKNOWN_KEY"),
        (of_filing(lender, method=CHANGE_PLAN.name), "WRONG_METHOD"),
        (of_filing(lender, audience="another.gateway"), "WRONG_AUDIENCE"),
        (of_filing(lender, CHANGE_BODY_TYPE), "UNSUPPORTED_BODY_TYPE"),
        (
            signed_request(lender, FILING_BODY_TYPE, body[:-1], method=FILE_PLAN.name),
            "MALFORMED_BODY",
        ),
        (
            signed_request(lender, FILING_BODY_TYPE, body + b"\xf8\x7f\x01", method=FILE_PLAN.name),
            "UNKNOWN_FIELD at #2047",
        ),
        (of_filing(lender) + bytes(65_536), "MESSAGE_TOO_LARGE"),
    ):
        bank = other if reason == "UNKNOWN_KEY" else lender
        assert await sent(stack, bank, raw) == reason
    # Nor does another one's certificate help to send what the lender has signed.
    assert await sent(stack, other, of_filing(lender)) == "UNKNOWN_KEY"
    assert filed(stack) == 0


async def test_a_replayed_call_changes_nothing_one_after_the_other_or_at_once(
    stack: Stack, lender: Bank, client: CreditGatewayClient
) -> None:
    raw = of_filing(lender)
    both = await asyncio.gather(sent(stack, lender, raw), sent(stack, lender, raw))
    assert sorted(both) == ["", "REQUEST_REPLAYED"]
    assert (filed(stack), await sent(stack, lender, raw)) == (1, "REQUEST_REPLAYED")
    (plan,) = (await client.plans.get(PlanQuery(DEBTOR))).plans
    body = encode_change(step(plan.version, PlanStep.AGREE, AGREED))
    change = signed_request(lender, CHANGE_BODY_TYPE, body, method=CHANGE_PLAN.name)
    assert await sent(stack, lender, change, CHANGE_PLAN.name) == ""
    assert await sent(stack, lender, change, CHANGE_PLAN.name) == "REQUEST_REPLAYED"
    # A filing that was recorded before cannot take the plan back to what it was.
    assert await sent(stack, lender, raw) == "REQUEST_REPLAYED"
    assert filed(stack) == 2


async def test_of_many_changes_of_one_version_at_once_one_is_taken(
    stack: Stack, client: CreditGatewayClient
) -> None:
    (plan,) = (await client.plans.file(FILING)).plans
    days = [AGREED.replace(day=day) for day in range(2, 10)]
    found = await asyncio.gather(
        *(refusal_of(client.plans.change(step(plan.version, PlanStep.AGREE, day))) for day in days)
    )
    assert sorted(reason for reason, _ in found) == ["", *["PLAN_CHANGED"] * 7]
    assert filed(stack) == 2


async def test_a_call_whose_caller_hangs_up_goes_on_and_its_answer_can_be_had(
    stack: Stack, lender: Bank, client: CreditGatewayClient
) -> None:
    request = client.sign(encode_filing(FILING), FILING_BODY_TYPE, method=FILE_PLAN.name)
    with held(stack, LOCK) as (holder, observer):
        async with client_of(stack, lender) as leaving:
            calling = asyncio.create_task(leaving.send(request))
            await until(observer, WAITS)
            calling.cancel()
            with suppress(asyncio.CancelledError, TransportError):
                await calling
        holder.commit()
        await until(observer, f"SELECT ({PLANS_OF_CALLS}) > 0")
    recovered = None
    async with asyncio.timeout(PATIENCE_S):
        while recovered is None:
            with suppress(RefusedError):  # it is not in the log yet
                recovered = await client.recover(request)
    assert recovered.answer is not None
    found = client.plans.read(recovered.answer)
    assert [plan.number for plan in found.plans] == [7]
    assert not {ReceiptStep.METHOD, ReceiptStep.REQUEST_DIGEST} & {*found.answer.unchecked}
    again = await client.plans.file(FILING)
    assert (again.plans, again.record) == (found.plans, None)


@pytest.mark.exhaustive
async def test_an_answer_is_pending_as_long_as_the_fact_is_not_in_the_log(
    stack: Stack, client: CreditGatewayClient
) -> None:
    # Whoever admits facts has to wait for this lock.
    with held(stack, "LOCK TABLE credit.fact_kind IN SHARE ROW EXCLUSIVE MODE"):
        filed = await client.plans.file(FILING)
        assert filed.record is not None
        assert filed.record.leaf_index is None
        shown = await client.plans.get(PlanQuery(DEBTOR, ("L-1",)))
        assert shown.plans == filed.plans
    await stack.settled()
    with psycopg.connect(stack.database_url) as database:
        query = "SELECT leaf_index IS NOT NULL FROM credit.fact WHERE uuid_send(fact_id) = %s"
        assert database.execute(query, [filed.record.fact_id]).fetchone() == (True,)


@pytest.fixture
async def cut(lent: tuple[Stack, Bank]) -> AsyncIterator[tuple[Cutter, CreditGatewayClient]]:
    """A gateway whose way to the records, for contributions, can be cut; and the lender."""
    stack, lender = lent
    with cutting_proxy(stack.database_url) as proxy:
        proxy.commands = True

        def cutter(place: Cut) -> None:
            """The next commit of a contribution is cut there."""
            proxy.cut = place

        async with (
            stack.serving(contribution_database_url=proxy.url),
            client_of(stack, lender) as client,
        ):
            await stack.settled()
            yield cutter, client


@pytest.mark.exhaustive
async def test_a_filing_whose_commit_failed_and_did_not_persist_is_filed_by_the_next_call(
    stack: Stack, cut: tuple[Cutter, CreditGatewayClient]
) -> None:
    cutter, client = cut
    cutter(Cut.BEFORE_COMMIT)
    assert await refusal_of(client.plans.file(FILING)) == ("DATA_UNAVAILABLE", None)
    assert filed(stack) == 0
    assert (await client.plans.file(FILING)).record is not None
    assert filed(stack) == 1


async def test_a_filing_whose_commit_failed_but_persisted_is_found_by_the_next_call(
    stack: Stack, cut: tuple[Cutter, CreditGatewayClient]
) -> None:
    cutter, client = cut
    cutter(Cut.AFTER_COMMIT)
    assert await refusal_of(client.plans.file(FILING)) == ("DATA_UNAVAILABLE", None)
    assert filed(stack) == 1
    again = await client.plans.file(FILING)
    assert (again.record, len(again.plans)) == (None, 1)
    assert (filed(stack), count(stack, "plan")) == (1, 1)


async def test_reading_plans_says_nothing_of_the_accounts_of_others(
    stack: Stack, client: CreditGatewayClient
) -> None:
    await client.plans.file(FILING)
    other = add_contributor(stack, "other", policy=ALLOWED)
    await stack.settled()
    raw = [
        signed_request(other, GET_PLAN.name, b"", method=GET_PLAN.name),
        of_filing(other),
    ]
    for message, reason in zip(
        raw, ("EMPTY_BODY", "ACCOUNT_NOT_FOUND at accounts[0].account_reference"), strict=True
    ):
        method = GET_PLAN.name if reason == "EMPTY_BODY" else FILE_PLAN.name
        assert await sent(stack, other, message, method) == reason


async def test_an_institution_without_accounts_does_not_learn_that_two_ids_are_one_persons(
    stack: Stack, lender: Bank
) -> None:
    stranger = stack.add_bank("bank-z", policy=ALLOWED, contributes=True)
    other = Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(2))

    def linked() -> None:
        with connect(stack.database_url, role=CONTRIBUTOR) as connection:
            link_people(connection, stack.keys, stack.clock, other, DEBTOR)

    stack.add_consent(lender, resident(2))
    await asyncio.to_thread(linked)
    await stack.settled()
    commitments = {}
    for bank in (lender, stranger):
        async with client_of(stack, bank) as client:
            answers = [await client.plans.get(PlanQuery(who)) for who in (DEBTOR, other)]
        commitments[bank.partner_id] = {each.answer.entry.subject_commitment for each in answers}
    assert len(commitments[lender.partner_id]) == 1
    assert len(commitments[stranger.partner_id]) == 2


async def test_an_account_has_so_many_plans_at_most_and_those_there_are_go_on(
    client: CreditGatewayClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.domain.plans.changes.MAX_PLANS_OF_ACCOUNT", 2)
    for number in (7, 8):
        await client.plans.file(replace(FILING, name=replace(FILING.name, number=number)))
    third = replace(FILING, name=replace(FILING.name, number=9))
    assert await refusal_of(client.plans.file(third)) == ("PLAN_LIMIT", "accounts[0]")
    # One that is on record may be said again, and changed.
    known = (await client.plans.file(FILING)).plans[0]
    await client.plans.change(step(known.version, PlanStep.AGREE, AGREED))
    assert await refusal_of(client.plans.file(third)) == ("PLAN_LIMIT", "accounts[0]")


@pytest.mark.exhaustive
async def test_a_partner_that_floods_lets_another_one_have_its_turn(
    stack: Stack, lender: Bank
) -> None:
    other = add_contributor(stack, "other", policy=ALLOWED)
    await stack.settled()
    assert stack.parts is not None
    (work,) = [each.work for each in stack.parts.served if each.method is FILE_PLAN]
    assert isinstance(work, FilePlans)
    assert work.steps._records is not None
    waiting, ended = work.steps._records._turns._waiting, list[str]()

    async def file(bank: Bank, number: int) -> None:
        filing = replace(FILING, name=replace(FILING.name, number=number))
        raw = signed_request(bank, FILING_BODY_TYPE, encode_filing(filing), method=FILE_PLAN.name)
        await sent(stack, bank, raw)
        ended.append(bank.partner_id)

    async with asyncio.TaskGroup() as tasks:
        with held(stack, LOCK) as (holder, _):
            for number in range(1, FLOOD + 1):
                tasks.create_task(file(lender, number))
            async with asyncio.timeout(PATIENCE_S):
                while len(waiting) < FLOOD - AT_ONCE:  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(0.02)
                tasks.create_task(file(other, 1))
                while len(waiting) < FLOOD - AT_ONCE + 1:  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(0.02)
            holder.commit()
    # Those at work when it came end first, and perhaps those that began together with it.
    assert ended.index("other") <= 2 * AT_ONCE < FLOOD // 2
