# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A server process ends its own tasks, also one that lost the first word."""

from __future__ import annotations

import asyncio
import gc
import logging
from contextlib import suppress

import pytest

from gateway.runtime.logs import EVENT_LOOP
from gateway.server.process import _cancelled, _say_little
from tests.support.gateway.patience import PATIENCE_S

SECRET = "11010119900101123X"  # noqa: S105 - as an identifier in an error's text


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
    async with asyncio.timeout(PATIENCE_S):
        await _cancelled(tasks)
    assert lost == 2
    assert tasks[0].cancelled()


async def test_of_a_failure_nobody_waits_for_the_kind_is_logged_and_not_the_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def failing() -> None:
        raise ValueError(SECRET)

    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    loop.set_exception_handler(_say_little)
    try:
        task = asyncio.create_task(failing())
        await asyncio.sleep(0)
        del task
        gc.collect()
        loop.call_soon(int, SECRET)
        await asyncio.sleep(0)
    finally:
        loop.set_exception_handler(before)
    assert [record.getMessage() for record in caplog.records] == [
        "unexpected in the event loop"
    ] * 2
    assert {record.levelno for record in caplog.records} == {logging.ERROR}
    assert {vars(record)["error"] for record in caplog.records} == {"ValueError"}
    assert {record.name for record in caplog.records} == {EVENT_LOOP}
