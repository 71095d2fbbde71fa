# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Random histories of disputes and restrictions between answers: each answer comes out again."""

from __future__ import annotations

from random import Random

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    DisputeAnswer,
    DisputeOutcome,
    DisputeResolution,
    Purpose,
    RefusedError,
    build_query,
)
from tests.integration.disputes.test_statements import run
from tests.support.consents.asking import convicted, found
from tests.support.disputes.people import LOANS, correct_loan, loan_of, opening, restrict
from tests.support.gateway.stack import REFERENCE, Stack, resident

Clients = dict[str, CreditGatewayClient]
STEPS = 25


async def act(stack: Stack, clients: Clients, random: Random, made: list[bytes]) -> None:
    """Something happens to the person's records; what cannot is refused."""
    bank, lender = clients["bank-a"], clients[LOANS]
    restricted = random.random() < 0.5
    name = made[-1] if made else bytes(16)
    match random.randrange(8):
        case 0 | 1:
            said = random.choice(["", "I never had this loan.", "这笔借款不是我的。"])
            made.append((await bank.disputes.open(opening(statement=said))).dispute.dispute_id)
        case 2:
            await lender.disputes.answer(DisputeAnswer(name, restricted=restricted))
        case 3:
            outcome = DisputeOutcome.REJECTED
            resolution = DisputeResolution(name, outcome, restricted=restricted)
            await lender.disputes.resolve(resolution)
        case 4:
            await bank.disputes.withdraw(name)
        case 5:
            state = random.choice(["shown", "refused"])
            run(stack, "moderate", name.hex(), "--state", state, "--cause", "looked at")
        case 6:
            correct_loan(stack, str(random.randrange(90)))
        case _:
            account = random.choice([None, loan_of(stack, "SP-1")])
            named = restrict(stack, 1, account)
            if random.random() < 0.8:
                await ask(clients)
                restrict(stack, 1, account, restriction_id=named, lifted=True)


async def ask(clients: Clients) -> None:
    """An answer at whatever point of the history."""
    query = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
    await clients["bank-a"].query(query, QUERY_BODY_TYPE)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.exhaustive
async def test_answers_between_disputes_restrictions_and_corrections_replay_byte_for_byte(
    stack: Stack, clients: Clients, seed: int
) -> None:
    random, made = Random(seed), list[bytes]()  # noqa: S311 - what happens, no secrets
    for _ in range(STEPS):
        try:
            await act(stack, clients, random, made)
        except RefusedError as refusal:
            if not refusal.reason.startswith("DISPUTE_"):
                raise
        await ask(clients)  # also while a change is still pending
    await stack.settled()
    await ask(clients)
    assert made
    assert found(stack) == set()
    assert convicted(stack) == set()
