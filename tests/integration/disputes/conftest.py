# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Institutions that may dispute, with clients; everybody's records are theirs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from gateway.client import CreditGatewayClient
from tests.support.consents.asking import client_of
from tests.support.disputes.people import DISPUTING, contribute_two
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.worlds.beginnings import Beginnings

Banks = dict[str, Bank]
Clients = dict[str, CreditGatewayClient]


@asynccontextmanager
async def _disputing(stack: Stack) -> AsyncIterator[Banks]:
    """The institutions, a bank with consents of the first two people, and a stranger."""
    async with stack.serving():
        institutions = contribute_two(stack, policy=DISPUTING)
        banks = {
            name: stack.add_bank(name, adapter="canonical-v4", policy=DISPUTING)
            for name in ("bank-a", "stranger")
        }
        for number in (1, 2):
            stack.add_consent(banks["bank-a"], resident(number))
        stack.adopt()
        await stack.settled()
        yield banks | institutions


@pytest.fixture
async def begun(
    beginnings: Beginnings, template_url: str, tmp_path: Path
) -> AsyncIterator[tuple[Stack, Banks]]:
    """A gateway that has all of them, and does not run."""
    async with beginnings.copied(template_url, "disputing", _disputing, tmp_path) as made:
        yield made


@pytest.fixture
async def stack(begun: tuple[Stack, Banks]) -> AsyncIterator[Stack]:
    """It runs."""
    made, _ = begun
    async with made.serving():
        yield made


@pytest.fixture
async def clients(stack: Stack, begun: tuple[Stack, Banks]) -> AsyncIterator[Clients]:
    """Those of all of them."""
    async with AsyncExitStack() as exits:
        yield {
            name: await exits.enter_async_context(client_of(stack, bank))
            for name, bank in begun[1].items()
        }
