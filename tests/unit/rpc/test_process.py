# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A server process ends its own tasks, also one that lost the first word."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from gateway.rpc.process import _cancelled


async def test_a_task_that_loses_a_cancellation_is_told_again() -> None:
    lost = 0

    async def deaf() -> None:
        nonlocal lost
        for _ in range(2):
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(3600)
            lost += 1
        await asyncio.sleep(3600)

    async def failing() -> None:
        await asyncio.sleep(0)
        raise ValueError

    tasks = [asyncio.create_task(task) for task in (deaf(), failing())]
    await asyncio.sleep(0.01)
    async with asyncio.timeout(10):
        await _cancelled(tasks)
    assert lost == 2
    assert tasks[0].cancelled()
