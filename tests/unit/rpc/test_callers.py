# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a call has to pass before anything is done for it."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from gateway.rpc.callers import Callers


class _Call:
    """A call with so much time left, whose message is there."""

    def __init__(self, remaining_s: float | None) -> None:
        self._remaining_s = remaining_s
        self.was_read = False

    def time_remaining(self) -> float | None:
        return self._remaining_s

    def peer(self) -> str:
        return "ipv4:192.0.2.1:50000"

    async def read(self) -> bytes:
        self.was_read = True
        return b"message"


def _callers() -> Callers:
    return Callers(max_connections=1, unsigned_calls_per_s=1.0, message_timeout_s=60.0)


@pytest.mark.parametrize("remaining_s", [0.0, -0.01])
async def test_a_call_whose_deadline_has_passed_ends_before_it_is_read(remaining_s: float) -> None:
    worked: list[bytes] = []

    async def work(message: bytes, _: object) -> bytes:
        worked.append(message)
        return b"answer"

    async def stream(message: bytes, _: object) -> None:
        worked.append(message)

    callers = _callers()
    for handler in (callers.unary(work).stream_unary, callers.streaming(stream).stream_stream):
        call = _Call(remaining_s)
        # A cancellation: gRPC sends nothing then, and logs nothing.
        with pytest.raises(asyncio.CancelledError):
            await cast("Any", handler)(None, call)
        assert not call.was_read
    assert worked == []


@pytest.mark.parametrize("remaining_s", [0.001, None])
async def test_a_call_with_time_left_or_without_a_deadline_is_worked_on(
    remaining_s: float | None,
) -> None:
    async def work(message: bytes, _: object) -> bytes:
        return message

    call = cast("Any", _Call(remaining_s))
    assert await cast("Any", _callers().unary(work).stream_unary)(None, call) == b"message"
