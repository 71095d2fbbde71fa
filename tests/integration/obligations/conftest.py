# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lender with a loan of somebody's, and a bank that may ask what the person has to pay."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from gateway.client import CreditGatewayClient
from gateway.domain.access.methods import OBLIGATIONS, RECOVER
from tests.support.consents.asking import client_of
from tests.support.gateway.stack import EVERYTHING, Bank, Stack, resident
from tests.support.plans.called import lending
from tests.support.uploads import taking
from tests.support.worlds.beginnings import Beginnings

ALLOWED = replace(EVERYTHING, methods=EVERYTHING.methods | {OBLIGATIONS.name, RECOVER.name})


@pytest.fixture
async def lent(
    beginnings: Beginnings, template_url: str, tmp_path: Path
) -> AsyncIterator[tuple[Stack, Bank]]:
    """An institution that may file plans, and has one loan each of two people."""
    begun = beginnings.copied(template_url, "two loans", partial(lending, loans=2), tmp_path)
    async with begun as made:
        yield made


@pytest.fixture
def stack(lent: tuple[Stack, Bank]) -> Stack:
    """A gateway that takes plans, once `lender` runs it."""
    return lent[0]


@pytest.fixture
async def lender(lent: tuple[Stack, Bank]) -> AsyncIterator[Bank]:
    """The institution."""
    stack, made = lent
    async with taking(stack):
        yield made


@pytest.fixture
async def lending_client(stack: Stack, lender: Bank) -> AsyncIterator[CreditGatewayClient]:
    """Its client."""
    async with client_of(stack, lender) as made:
        yield made


@pytest.fixture
async def bank(stack: Stack, lender: Bank) -> Bank:
    """The person's bank, with their consent."""
    assert lender
    made = stack.add_bank("bank-a", policy=ALLOWED)
    stack.add_consent(made, resident(1))
    await stack.settled()
    return made


@pytest.fixture
async def client(stack: Stack, bank: Bank) -> AsyncIterator[CreditGatewayClient]:
    """Its client."""
    async with client_of(stack, bank) as made:
        yield made
