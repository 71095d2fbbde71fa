# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Institutions that may dispute, with clients; everybody's records are theirs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from gateway.client import CreditGatewayClient
from tests.support.consents.asking import client_of
from tests.support.disputes.people import DISPUTING, contribute_two
from tests.support.gateway.stack import Stack, resident

Clients = dict[str, CreditGatewayClient]


@pytest.fixture
async def clients(stack: Stack) -> AsyncIterator[Clients]:
    """Those of the institutions, of a bank with consents of the first two, and of a stranger."""
    institutions = contribute_two(stack, policy=DISPUTING)
    banks = [
        stack.add_bank(name, adapter="canonical-v4", policy=DISPUTING)
        for name in ("bank-a", "stranger")
    ]
    for number in (1, 2):
        stack.add_consent(banks[0], resident(number))
    stack.adopt()
    await stack.settled()
    async with AsyncExitStack() as exits:
        yield {
            bank.partner_id: await exits.enter_async_context(client_of(stack, bank))
            for bank in [*banks, *institutions.values()]
        }
