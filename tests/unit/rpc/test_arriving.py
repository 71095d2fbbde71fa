# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: calls whose message has not come are bounded, and the slowest make room."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import grpc

from gateway.rpc.arriving import Arriving


class _Call:
    """A call whose client sends its message when the test says so."""

    def __init__(self) -> None:
        self.sent: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    async def read(self) -> Any:
        return await self.sent


def _reading(arriving: Arriving, call: _Call) -> asyncio.Task[bytes | None]:
    return asyncio.create_task(arriving.message(cast("Any", call)))


async def test_with_too_many_the_one_that_has_waited_longest_ends() -> None:
    arriving = Arriving(3600, most=3)
    calls = [_Call() for _ in range(5)]
    reading = []
    for call in calls:
        reading.append(_reading(arriving, call))
        await asyncio.sleep(0)
    for task in reading[:2]:
        assert await task is None
    for call in calls[2:]:
        call.sent.set_result(b"message")
    assert await asyncio.gather(*reading[2:]) == [b"message"] * 3


async def test_calls_that_come_whole_end_nobody_elses() -> None:
    arriving = Arriving(3600, most=2)
    slow = _Call()
    waiting = _reading(arriving, slow)
    await asyncio.sleep(0)
    for _ in range(100):
        call = _Call()
        call.sent.set_result(b"message")
        assert await arriving.message(cast("Any", call)) == b"message"
    slow.sent.set_result(b"late")
    assert await waiting == b"late"


async def test_a_stream_that_ends_without_a_message_has_none() -> None:
    call = _Call()
    call.sent.set_result(grpc.aio.EOF)
    assert await Arriving(3600).message(cast("Any", call)) is None


async def test_a_message_that_does_not_come_in_time_has_not_come() -> None:
    assert await Arriving(0.01).message(cast("Any", _Call())) is None


async def test_calls_that_were_cancelled_hold_no_place() -> None:
    arriving = Arriving(3600, most=2)
    for _ in range(10):
        task = _reading(arriving, _Call())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    calls = [_Call() for _ in range(2)]
    reading = [_reading(arriving, call) for call in calls]
    await asyncio.sleep(0)
    for call in calls:
        call.sent.set_result(b"message")
    assert await asyncio.gather(*reading) == [b"message"] * 2
