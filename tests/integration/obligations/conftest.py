# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lender with a loan of somebody's, and a bank that may ask what the person has to pay."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.client import CreditGatewayClient
from gateway.domain.access.methods import OBLIGATIONS, RECOVER
from tests.support.consents.asking import client_of
from tests.support.gateway.stack import EVERYTHING, Bank, Stack, resident
from tests.support.plans.called import lending

ALLOWED = replace(EVERYTHING, methods=EVERYTHING.methods | {OBLIGATIONS.name, RECOVER.name})


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    """A gateway that takes plans, once `lender` runs it."""
    return Stack(database_url, tmp_path)


@pytest.fixture
async def lender(stack: Stack) -> AsyncIterator[Bank]:
    """An institution that may file plans, and has one loan each of two people."""
    async with lending(stack, loans=2) as made:
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
