# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An institution that files plans by signed call, of a loan that it has contributed."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from gateway.client import (
    AccountSchedule,
    CreditGatewayClient,
    Identifier,
    IdentifierScheme,
    PlanChange,
    PlanFiling,
    PlanKind,
    PlanName,
    PlanQuery,
    PlanStep,
    ScheduledInstalment,
)
from gateway.domain.access.envelope import CONTRIBUTE_METHOD
from gateway.domain.access.methods import PLAN_METHODS, RECOVER
from tests.support.consents.asking import client_of
from tests.support.gateway.stack import EVERYTHING, Bank, Stack, resident
from tests.support.uploads import add_contributor, as_file, loan_rows, taking, written

ALLOWED = replace(
    EVERYTHING,
    methods=frozenset({CONTRIBUTE_METHOD, RECOVER.name, *(each.name for each in PLAN_METHODS)}),
)
"""What lets an institution contribute, and file plans."""
DEBTOR = Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(1))
FILED, AGREED, BEGAN = date(2005, 8, 1), date(2005, 8, 2), date(2005, 8, 3)
NAME = PlanName(DEBTOR, 7)


def schedule(
    *numbers: int, reference: str = "L-1", first: date = date(2005, 9, 1), **changed: Any
) -> AccountSchedule:
    """An instalment every thirty days, of 1,000 yuan each."""
    found = (
        ScheduledInstalment(number, first + timedelta(30 * (number - 1)), "CNY", 100_000)
        for number in numbers
    )
    return AccountSchedule(reference, tuple(replace(each, **changed) for each in found))


FILING = PlanFiling(NAME, PlanKind.INSTALMENT, FILED, None, None, (schedule(1, 2, 3),))
ACTIVE = replace(FILING, agreed_on=AGREED, began_on=BEGAN)


def step(version: bytes, what: PlanStep, day: date | None = None, **more: Any) -> PlanChange:
    """A change of that plan."""
    return PlanChange(NAME, version, what, day, **more)


async def version(client: CreditGatewayClient) -> bytes:
    """That of the plan now."""
    return (await client.plans.get(PlanQuery(DEBTOR, number=7))).plans[0].version


@asynccontextmanager
async def lending(
    stack: Stack, *, loans: int = 1, names: Collection[str] = ("lender",), **changed: Any
) -> AsyncIterator[Bank]:
    """A running gateway with institutions that file plans, the first of which has some loans."""
    async with taking(stack, **changed):
        banks = [add_contributor(stack, name, policy=ALLOWED) for name in names]
        await stack.settled()
        async with client_of(stack, banks[0]) as client:
            await client.contribute(io.BytesIO(as_file(loan_rows(loans))), written(loans))
        await stack.settled()
        yield banks[0]
