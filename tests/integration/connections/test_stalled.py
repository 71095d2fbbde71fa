# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A connection that brings nothing but refused messages is left unread, through the door."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import grpc
import pytest

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from gateway.rpc.overload import stalls
from gateway.rpc.overload.stalls import IN_A_ROW, MADE_UP_FOR, Stalls
from gateway.rpc.turns import Turns
from tests.integration.connections.test_floods import entries_of
from tests.integration.portfolio.test_portfolios import client_of
from tests.support.gateway.junk import JUNK
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import (
    REFERENCE,
    Bank,
    Stack,
    resident,
    signed_request,
    stack_with_banks,
)
from tests.support.log.remembered_log import until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux stops a connection")

QUESTION = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
_TRIES = 5


@pytest.fixture
async def served(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Stack, Bank]]:
    """A gateway where no refusal is at once, none waits long, and no stall ends by itself."""
    monkeypatch.setattr(Turns, "is_at_once", lambda *_: False)
    monkeypatch.setattr(stalls, "STALLED_S", 10 * PATIENCE_S)
    async with stack_with_banks(database_url, tmp_path, unsigned_calls_per_s=1e6) as (
        stack,
        bank,
        _,
    ):
        stack.add_consent(bank, resident(1))
        await stack.settled()
        yield stack, bank


def _stalls(stack: Stack) -> Stalls:
    assert stack.parts is not None
    return stack.parts.callers._stalls


async def _refused(channel: grpc.aio.Channel, bank: Bank, times: int) -> None:
    call: Any = channel.unary_unary(QUERY_METHOD)
    message = JUNK["small"].message(bank.signers[0].keyid)
    for _ in range(times):
        with pytest.raises(grpc.aio.AioRpcError) as refusal:
            await call(message, timeout=PATIENCE_S)
        assert refusal.value.code() is grpc.StatusCode.UNAUTHENTICATED


async def test_what_comes_over_a_stalled_connection_waits_unread_while_others_are_answered(
    served: tuple[Stack, Bank],
) -> None:
    stack, bank = served
    async with stack.channel(bank) as channel, client_of(stack, bank) as client:
        await _refused(channel, bank, IN_A_ROW)
        call: Any = channel.unary_unary(QUERY_METHOD)
        message = JUNK["small"].message(bank.signers[0].keyid)
        for _ in range(_TRIES):  # gRPC may have been about to read just then
            before = entries_of(stack, bank.partner_id)
            waiting = asyncio.ensure_future(call(message, timeout=PATIENCE_S))
            await client.query(QUESTION, QUERY_BODY_TYPE)  # over a connection of its own
            await client.query(QUESTION, QUERY_BODY_TYPE)
            if not waiting.done():
                break
        assert not waiting.done()
        assert entries_of(stack, bank.partner_id) == before + 2
        _stalls(stack).end()
        with pytest.raises(grpc.aio.AioRpcError) as refusal:
            await waiting
        assert refusal.value.code() is grpc.StatusCode.UNAUTHENTICATED


async def test_a_connection_with_enough_signed_calls_is_read_all_the_time(
    served: tuple[Stack, Bank],
) -> None:
    stack, bank = served
    async with client_of(stack, bank) as client:
        for _ in range(IN_A_ROW // MADE_UP_FOR + 2):
            await _refused(client._channel, bank, MADE_UP_FOR)
            await client.query(QUESTION, QUERY_BODY_TYPE)
    assert not _stalls(stack)._stalled


async def test_a_suspects_signed_message_that_comes_after_its_call_is_answered(
    served: tuple[Stack, Bank],
) -> None:
    stack, bank = served
    async with stack.channel(bank) as channel:
        await _refused(channel, bank, IN_A_ROW)
    (stalled,) = _stalls(stack)._stalled.values()
    _stalls(stack)._suspects[stalled.certificate] = None  # as once it is closed
    async with stack.channel(bank) as channel:
        call: Any = channel.stream_unary(QUERY_METHOD)(timeout=PATIENCE_S)
        await call.wait_for_connection()
        await until(lambda: _stalls(stack)._on_trial)
        await call.write(signed_request(bank, QUERY_BODY_TYPE, QUESTION))
        await call.done_writing()
        await call
    assert not _stalls(stack)._suspects
