# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""That two ids are one person's is not told to an institution without a consent, by any method.

The entry of a call comes back in its receipt, refused or not. Were the id that is kept for both
named in it, who asks about two ids would see whether they are one person's.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    Granted,
    Identifier,
    IdentifierScheme,
    PlanChange,
    PlanFiling,
    PlanKind,
    PlanName,
    PlanQuery,
    PlanStep,
    Purpose,
    RefusedError,
    build_query,
)
from gateway.domain.access.methods import METHODS
from gateway.services.contribute.links import link_people
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.consents.asking import client_of
from tests.support.disputes.people import contribute_two, opening
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log
from tests.support.plans.called import FILED, schedule

ALIAS, KEPT, STRANGER = 1, 2, 3
"""Two ids of one person, and one of somebody else; by the numbers of `resident`."""
NOW = datetime.now(UTC).replace(microsecond=0)
GRANTED = Granted(
    frozenset({Purpose.LOAN_APPROVAL}), NOW - timedelta(hours=1), NOW + timedelta(days=1)
)
Ask = Callable[[CreditGatewayClient, int], Awaitable[object]]


def _who(number: int) -> Identifier:
    return Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(number))


def _question(number: int) -> bytes:
    return build_query(resident(number), Purpose.LOAN_APPROVAL, REFERENCE)


async def _portfolio(client: CreditGatewayClient, number: int) -> list[str]:
    call = client.query_portfolio([_question(number)], QUERY_BODY_TYPE)
    return [item.reason async for batch in call for item in batch.items]


async def _listed(client: CreditGatewayClient, number: int) -> list[object]:
    return [each async for each in client.consents.list(resident(number))]


def _name(number: int) -> PlanName:
    return PlanName(_who(number), 7)


ASKING: dict[str, Ask] = {
    "QueryCreditStatus": lambda c, n: c.query(_question(n), QUERY_BODY_TYPE),
    "QueryPortfolio": _portfolio,
    "GetObligations": lambda c, n: c.obligations.get(_question(n), QUERY_BODY_TYPE),
    "OpenDispute": lambda c, n: c.disputes.open(opening(n, consent_reference="")),
    "FilePlan": lambda c, n: c.plans.file(
        PlanFiling(_name(n), PlanKind.INSTALMENT, FILED, None, None, (schedule(1),))
    ),
    "ChangePlan": lambda c, n: c.plans.change(
        PlanChange(_name(n), bytes(32), PlanStep.CANCEL, FILED)
    ),
    "GetPlan": lambda c, n: c.plans.get(PlanQuery(_who(n))),
    "GetConsent": lambda c, n: c.consents.get(resident(n), REFERENCE),
    "PauseConsent": lambda c, n: c.consents.pause(resident(n), REFERENCE),
    "ResumeConsent": lambda c, n: c.consents.resume(resident(n), REFERENCE),
    "RevokeConsent": lambda c, n: c.consents.revoke(resident(n), REFERENCE),
    "ListConsents": _listed,
    # Last: afterwards there is one.
    "GrantConsent": lambda c, n: c.consents.grant(resident(n), f"C-{n}", GRANTED),
}
"""How each method is asked about a person, by its short name."""

ABOUT_NOBODY = {
    "RecoverAnswer",
    "ListEntries",
    "ListCases",
    "AnswerCase",
    "Contribute",
    "ListCorrections",
    "AcknowledgeCorrections",
    # Events of whoever the partner has a consent of.
    "WatchCreditStatus",
    "AcknowledgeEvents",
    "AcknowledgeReminders",
    # These name a dispute, which only the two sides of it know.
    "AnswerDispute",
    "ResolveDispute",
    "WithdrawDispute",
    "GetDispute",
    "ListDisputes",
}
"""Signed methods whose bodies name no person."""


@pytest.fixture
async def linked(database_url: str, tmp_path: Path) -> AsyncIterator[tuple[Stack, Bank]]:
    """The ids of one person are linked; a bank that may do everything has nothing of theirs."""
    stack = Stack(database_url, tmp_path)
    contribute_two(stack)
    methods = frozenset(each.name for each in METHODS if each.signed)
    policy = replace(EVERYTHING, methods=methods)
    bank = stack.add_bank("stranger", policy=policy, contributes=True)
    stack.adopt()
    async with stack.serving(contribution_database_url=database_url):
        await stack.settled()
        yield stack, bank


async def link(stack: Stack) -> None:
    """The two ids turn out to be one person's."""

    def record() -> None:
        with connect(stack.database_url, role=CONTRIBUTOR) as connection:
            link_people(connection, stack.keys, stack.clock, _who(ALIAS), _who(KEPT))

    await asyncio.to_thread(record)
    await stack.settled()


async def said(
    stack: Stack, client: CreditGatewayClient, name: str, people: tuple[int, ...]
) -> tuple[list[str], list[bytes]]:
    """What one method says of each person, and whom its entries name."""
    answers: list[str] = []
    log = stack.trust().log
    before = len(read_whole_log(stack.database_url, log).entries)
    for number in people:
        try:
            answer = await ASKING[name](client, number)
            answers.append(str(answer) if isinstance(answer, list) else "answered")
        except RefusedError as refused:
            answers.append(f"{refused} {refused.receipt_verified}")
    entries = read_whole_log(stack.database_url, log).entries[before:]
    named = [each.subject_commitment for each in entries if each.method.endswith(f"/{name}")]
    return answers, named


def test_every_signed_method_is_asked_here_or_names_nobody() -> None:
    names = {each.short_name for each in METHODS if each.signed}
    assert names == ASKING.keys() | ABOUT_NOBODY


async def test_without_a_consent_no_method_tells_that_two_ids_are_one_persons(
    linked: tuple[Stack, Bank],
) -> None:
    stack, bank = linked
    await link(stack)
    async with client_of(stack, bank) as client:
        for name in ASKING:
            answers, named = await said(stack, client, name, (ALIAS, KEPT, STRANGER))
            assert len(set(answers)) == 1, (name, answers)
            assert len(set(named)) == len(named) == 3, name


@pytest.mark.exhaustive
async def test_nor_does_one_after_the_consents_have_ended(linked: tuple[Stack, Bank]) -> None:
    stack, bank = linked
    async with client_of(stack, bank) as client:
        for number in (ALIAS, KEPT):
            await client.consents.grant(resident(number), REFERENCE, GRANTED)
            await client.consents.revoke(resident(number), REFERENCE)
        await link(stack)
        for name in ASKING:
            answers, named = await said(stack, client, name, (ALIAS, KEPT))
            assert len(set(answers)) == 1, (name, answers)
            assert len(set(named)) == len(named) == 2, name
