# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A portfolio: many questions under one signature, each logged, proven and explainable."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    ItemAnswer,
    PortfolioBatch,
    PortfolioCall,
    RefusedError,
    build_query,
    parse_report,
)
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.codes import CreditStatus, Purpose, Section
from gateway.log.receipt import verify_receipt
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log

AS_OF = date(2005, 9, 30)
PEOPLE = 20
ALLOWED = replace(EVERYTHING, methods=EVERYTHING.methods | {PORTFOLIO_METHOD})


def question(number: int, **changed: Any) -> bytes:
    """A question about somebody."""
    given: dict[str, Any] = {
        "purpose": Purpose.LOAN_APPROVAL,
        "reference": REFERENCE,
        "sections": (),
    } | changed
    return build_query(
        resident(number),
        given["purpose"],
        given["reference"],
        sections=given["sections"],
        as_of=AS_OF,
    )


async def add_bank(stack: Stack, name: str = "bank-a", **changed: Any) -> Bank:
    """A bank that may ask about portfolios, and about the first few people."""
    bank = stack.add_bank(name, policy=replace(ALLOWED, **changed))
    for number in range(1, PEOPLE + 1):
        stack.add_consent(bank, resident(number))
    await stack.settled()
    return bank


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """Such a bank."""
    return await add_bank(stack)


@asynccontextmanager
async def client_of(stack: Stack, bank: Bank) -> AsyncIterator[CreditGatewayClient]:
    """The bank's client."""
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(channel, identity, stack.trust(), timeout_s=PATIENCE_S)


async def taken(call: PortfolioCall) -> list[PortfolioBatch]:
    """All batches."""
    return [batch async for batch in call]


def items_of(batches: list[PortfolioBatch]) -> list[ItemAnswer]:
    """All items."""
    return [item for batch in batches for item in batch.items]


async def test_each_item_is_answered_in_order_with_an_entry_of_its_own(
    stack: Stack, bank: Bank
) -> None:
    bodies = [question(1 + number % PEOPLE) for number in range(600)]
    async with client_of(stack, bank) as client:
        batches = await taken(client.query_portfolio(bodies, QUERY_BODY_TYPE))
    items = items_of(batches)
    assert [len(batch.items) for batch in batches] == [256, 256, 88]
    assert [item.number for item in items] == list(range(1, 601))
    assert {parse_report(item.body).status for item in items} == {CreditStatus.NO_RECORD}
    assert [item.entry.answer_number for item in items] == list(range(1, 601))
    assert {item.entry.request_id for item in items} == {items[0].entry.request_id}
    assert not any(item.unchecked for item in items)
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes() == {"ANSWERED": 600}
    whose = batches[1].receipt_of(300, stack.trust().log)
    assert verify_receipt(whose, stack.trust().log) == items[299].entry


async def test_what_is_refused_of_one_item_is_its_own_outcome(stack: Stack, bank: Bank) -> None:
    bodies = [
        question(1),
        question(PEOPLE + 1),
        question(2, reference="another"),
        b"\xff\xff",
        b"",
        build_query("11010519491231002A", Purpose.LOAN_APPROVAL, REFERENCE),
        question(3, reference=""),
        question(4, sections=(Section.SUMMARY, Section.INQUIRIES)),
    ]
    async with client_of(stack, bank) as client:
        (batch,) = await taken(client.query_portfolio(bodies, QUERY_BODY_TYPE))
    assert [(item.reason, item.field) for item in batch.items] == [
        ("", None),
        ("CONSENT_NOT_FOUND", None),
        ("CONSENT_NOT_FOUND", None),
        ("MALFORMED_BODY", None),
        ("MISSING_FIELD", "identifier_scheme"),
        ("INVALID_IDENTIFIER", "subject_identifier"),
        ("CONSENT_MISSING", "consent_reference"),
        ("", None),
    ]
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert sum(log.outcomes().values()) == len(bodies)


async def test_a_purpose_or_a_section_that_is_not_allowed_is_refused_for_the_item(
    stack: Stack,
) -> None:
    bank = await add_bank(
        stack,
        "bank-b",
        purposes=frozenset({Purpose.LOAN_APPROVAL}),
        sections=frozenset({Section.SUMMARY}),
    )
    bodies = [
        question(1, sections=(Section.SUMMARY,)),
        question(1, purpose=Purpose.CREDIT_CHECK, sections=(Section.SUMMARY,)),
        question(1, sections=(Section.SUMMARY, Section.MONTHS)),
    ]
    async with client_of(stack, bank) as client:
        (batch,) = await taken(client.query_portfolio(bodies, QUERY_BODY_TYPE))
    assert [item.reason for item in batch.items] == [
        "",
        "PURPOSE_NOT_ALLOWED",
        "SECTION_NOT_ALLOWED",
    ]


async def test_nobody_may_ask_for_portfolios_unless_the_policy_names_the_method(
    stack: Stack,
) -> None:
    bank = await add_bank(stack, "bank-c", methods=EVERYTHING.methods)
    async with client_of(stack, bank) as client:
        with pytest.raises(RefusedError) as refused:
            await taken(client.query_portfolio([question(1)], QUERY_BODY_TYPE))
    assert (refused.value.reason, refused.value.receipt_verified) == ("METHOD_NOT_ALLOWED", True)
