# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lender with a loan of somebody's, and its client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.client import CreditGatewayClient
from tests.support.consents.asking import client_of
from tests.support.gateway.stack import Bank, Stack
from tests.support.plans.called import lending
from tests.support.uploads import taking
from tests.support.worlds.beginnings import Beginnings


@pytest.fixture
async def lent(
    beginnings: Beginnings, template_url: str, tmp_path: Path
) -> AsyncIterator[tuple[Stack, Bank]]:
    """An institution that may file plans, and has one loan."""
    begun = beginnings.copied(template_url, "one loan", lending, tmp_path)
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
async def client(stack: Stack, lender: Bank) -> AsyncIterator[CreditGatewayClient]:
    """Its client."""
    async with client_of(stack, lender) as made:
        yield made
