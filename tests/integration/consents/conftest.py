# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Two banks that may register consents, and a client."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from gateway.client import CreditGatewayClient
from tests.support.consents.asking import ALLOWED, client_of
from tests.support.gateway.stack import Bank, Stack


@pytest.fixture
async def banks(stack: Stack) -> tuple[Bank, Bank]:
    """Two banks that may register consents."""
    made = stack.add_bank("bank-a", policy=ALLOWED), stack.add_bank("bank-b", policy=ALLOWED)
    await stack.settled()
    return made


@pytest.fixture
async def client(stack: Stack, banks: tuple[Bank, Bank]) -> AsyncIterator[CreditGatewayClient]:
    """The first bank's client."""
    async with client_of(stack, banks[0]) as made:
        yield made
