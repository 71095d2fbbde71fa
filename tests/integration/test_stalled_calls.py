# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls that are begun and never made keep nobody else from asking."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import date
from pathlib import Path
from typing import Any

from gateway.client import ClientIdentity, CreditGatewayClient
from gateway.client.canonical import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.domain.envelope import QUERY_METHOD
from tests.stack import REFERENCE, Stack, resident

QUERY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
CONNECTIONS, EACH, AT_ONCE = 5, 1000, 100


async def test_one_partner_with_thousands_of_stalled_calls_keeps_nobody_from_asking(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank, other = stack.add_bank("bank-a"), stack.add_bank("bank-b")
    stack.add_consent(bank, resident(1))
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.serving(drain_s=1), AsyncExitStack() as exits, stack.channel(bank) as own:
        stalled: list[Any] = []
        for _ in range(CONNECTIONS):
            channel = await exits.enter_async_context(stack.channel(other))
            for _ in range(EACH // AT_ONCE):
                # On the wire calls as any other, whose messages do not come.
                stalled += [channel.stream_unary(QUERY_METHOD)() for _ in range(AT_ONCE)]
                await asyncio.sleep(0.04)
        assert not any(call.done() for call in stalled)
        async with CreditGatewayClient(own, identity, stack.trust()) as client:
            assert (await client.query(QUERY, QUERY_BODY_TYPE)).leaf_index == 0
        for call in stalled:
            call.cancel()
