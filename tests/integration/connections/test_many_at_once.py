# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""More calls at once than gRPC lets wait by default: each still gets a reason."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import grpc
import pytest

from tests.support.gateway.stack import stack_with_banks

_CALLS, _CONNECTIONS = 3200, 4
"""gRPC drops random calls from 1,000 waiting ones on, and every call from 3,000."""
_METHOD = "/creditgateway.v1.TransparencyService/GetCheckpoint"


@pytest.mark.exhaustive
async def test_a_burst_of_thousands_of_calls_is_answered_or_refused_and_never_dropped(
    database_url: str, tmp_path: Path
) -> None:
    outcomes: Counter[str] = Counter()

    async def one(channel: grpc.aio.Channel) -> None:
        call: Any = channel.unary_unary(_METHOD)
        try:
            await call(b"")
        except grpc.aio.AioRpcError as error:
            outcomes[error.code().name] += 1
        else:
            outcomes["OK"] += 1

    async with (
        stack_with_banks(database_url, tmp_path, unsigned_calls_per_s=50.0) as (stack, bank, _),
        AsyncExitStack() as exits,
    ):
        channels = [
            await exits.enter_async_context(stack.channel(bank)) for _ in range(_CONNECTIONS)
        ]
        await asyncio.gather(*(channel.channel_ready() for channel in channels))
        await asyncio.gather(*(one(channels[n % _CONNECTIONS]) for n in range(_CALLS)))
    assert outcomes.total() == _CALLS
    assert set(outcomes) <= {"OK", "RESOURCE_EXHAUSTED"}, outcomes
