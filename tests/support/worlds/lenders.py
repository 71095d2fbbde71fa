# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An institution that an operator adds, as the institution's own side sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from gateway.client import RefusedError
from gateway.demo.development_ca import issue_client
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from gateway.store.connections import OPERATOR, connect
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.log.remembered_log import OFTEN
from tests.support.recorded import record_key

T = TypeVar("T")


def equipped(stack: Stack, partner_id: str) -> Bank:
    """Gives a partner, which was added, a certificate and a key; both pending at first."""
    now, file = datetime.now(UTC), stack.directory / f"{partner_id}.pem"
    write_secret(file, generate_private_key_pem("ed25519"))
    signer = load_signer(file)
    with connect(stack.database_url, role=OPERATOR) as operator:
        period = (now - timedelta(hours=1), now + timedelta(days=90))
        record_key(operator, partner_id, signer, period)
    credential = issue_client(
        stack.authority, partner_id, f"creditgateway:partner:{partner_id}", now
    )
    return Bank(partner_id, credential, (signer,), (file,))


async def once_allowed(call: Callable[[], Awaitable[T]]) -> T:
    """Calls again while it is refused: the gateway may not know of a change yet."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                return await call()
            except RefusedError:
                await asyncio.sleep(OFTEN)
