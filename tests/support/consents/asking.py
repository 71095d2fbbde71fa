# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Banks of a `tests.support.gateway.stack.Stack` that register consents and ask under them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from gateway.client import ClientIdentity, CreditGatewayClient
from gateway.domain.access.methods import CONSENT_METHODS
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, Bank, Stack

ALLOWED = replace(
    EVERYTHING,
    methods=EVERYTHING.methods | {method.name for method in CONSENT_METHODS},
)
"""What lets a bank register consents."""


@asynccontextmanager
async def client_of(stack: Stack, bank: Bank) -> AsyncIterator[CreditGatewayClient]:
    """The bank's client, whose clock is the gateway's."""
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(
            channel, identity, stack.trust(), timeout_s=PATIENCE_S, clock=stack.clock
        )
