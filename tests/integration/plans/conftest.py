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


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    """A gateway that takes plans, once `lender` runs it."""
    return Stack(database_url, tmp_path)


@pytest.fixture
async def lender(stack: Stack) -> AsyncIterator[Bank]:
    """An institution that may file plans, and has one loan."""
    async with lending(stack) as made:
        yield made


@pytest.fixture
async def client(stack: Stack, lender: Bank) -> AsyncIterator[CreditGatewayClient]:
    """Its client."""
    async with client_of(stack, lender) as made:
        yield made
