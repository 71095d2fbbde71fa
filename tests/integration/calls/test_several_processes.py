# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Several server processes on one database: one log, and no request answered twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    CreditGatewayClient,
    RefusedError,
    SentRequest,
    build_query,
)
from gateway.domain.codes import Outcome, Purpose
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.load import load
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request
from tests.support.log.whole_log import Kept, WholeLog, read_whole_log
from tests.support.suite.exhaustive import first_every_day

SOMEBODY = resident(1)
BODY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
COPIES = 50


class Scene:
    """Server processes on one database, and banks that may ask about somebody."""

    def __init__(self, stack: Stack, servers: Sequence[GatewayProcess], banks: list[Bank]) -> None:
        """The servers run already."""
        self.stack = stack
        self.servers = servers
        self.banks = banks

    def log(self, kept: Sequence[Kept] = ()) -> WholeLog:
        """The whole log, checked, with those answers."""
        log = read_whole_log(self.stack.database_url, self.stack.trust().log)
        log.holds(kept, self.stack.trust().log)
        return log

    @asynccontextmanager
    async def clients(self, bank: Bank) -> AsyncIterator[list[CreditGatewayClient]]:
        """One of each server."""
        async with AsyncExitStack() as exits:
            yield [
                await exits.enter_async_context(bank_client(self.stack, bank, server.port))
                for server in self.servers
            ]


@asynccontextmanager
async def _scene(database_url: str, directory: Path, processes: int) -> AsyncIterator[Scene]:
    stack = Stack(database_url, directory)
    banks = [stack.add_bank("bank-a"), stack.add_bank("bank-b")]
    for bank in banks:
        stack.add_consent(bank, SOMEBODY)
    async with AsyncExitStack() as exits:
        servers = [
            await exits.enter_async_context(gateway_process(stack, f"gateway-{number}"))
            for number in range(processes)
        ]
        yield Scene(stack, servers, banks)


async def _send_everywhere(
    clients: Sequence[CreditGatewayClient], sent: SentRequest, copies: int
) -> list[Answer]:
    """The same request so many times at once; all but the answers are refused as replays."""
    results = await asyncio.gather(
        *(clients[number % len(clients)].send(sent) for number in range(copies)),
        return_exceptions=True,
    )
    answers = [result for result in results if isinstance(result, Answer)]
    for result in results:
        if not isinstance(result, Answer):
            assert isinstance(result, RefusedError), result
            assert (result.reason, result.status) == ("REQUEST_REPLAYED", "ALREADY_EXISTS")
            assert result.receipt_verified
    return answers


@pytest.mark.parametrize("processes", first_every_day([2, 1]))
async def test_of_many_copies_of_a_request_one_is_answered_also_after_a_restart(
    database_url: str, tmp_path: Path, processes: int
) -> None:
    async with _scene(database_url, tmp_path, processes) as scene:
        async with scene.clients(scene.banks[0]) as clients:
            sent = clients[0].sign(BODY, QUERY_BODY_TYPE)
            (answer,) = await _send_everywhere(clients, sent, COPIES)
            for server in scene.servers:
                assert await server.stop() == 0
                await server.start()
            assert await _send_everywhere(clients, sent, 2 * processes) == []
        log = scene.log([Kept.of(answer)])
    assert log.outcomes() == {"ANSWERED": 1, "REQUEST_REPLAYED": COPIES - 1 + 2 * processes}
    assert [entry.request_id for entry in log.entries] == [sent.request_id] * len(log.entries)


@pytest.mark.exhaustive
async def test_a_request_id_of_one_bank_is_free_for_another(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene(database_url, tmp_path, 2) as scene:
        first, second = scene.banks
        async with scene.clients(first) as of_first, scene.clients(second) as of_second:
            sent = of_first[0].sign(BODY, QUERY_BODY_TYPE)
            raw = signed_request(second, QUERY_BODY_TYPE, BODY, request_id=sent.request_id)
            same = SentRequest.read(raw)
            assert len(await _send_everywhere(of_first, sent, 10)) == 1
            assert len(await _send_everywhere(of_second, same, 10)) == 1
        log = scene.log()
    answered = [entry for entry in log.entries if entry.outcome is Outcome.ANSWERED]
    assert sorted(entry.partner for entry in answered) == ["bank-a", "bank-b"]


@pytest.mark.exhaustive
async def test_two_processes_under_load_write_one_gapless_log(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene(database_url, tmp_path, 2) as scene, AsyncExitStack() as exits:
        clients = [
            client
            for bank in scene.banks
            for client in await exits.enter_async_context(scene.clients(bank))
        ]
        async with load(clients, [BODY], concurrency=80) as going:
            await going.further_answers(600)
        log = scene.log(going.kept)
        assert not going.failures
        assert {entry.partner for entry in log.entries} == {"bank-a", "bank-b"}
        # Each process shows the log of both.
        for client in clients:
            seen = await client.transparency.checkpoint()
            assert seen is not None
            assert seen.checkpoint.size >= len(log.entries)


@pytest.mark.exhaustive
async def test_a_process_that_is_killed_does_not_hold_up_the_other(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene(database_url, tmp_path, 2) as scene, AsyncExitStack() as exits:
        (bank, _) = scene.banks
        clients = await exits.enter_async_context(scene.clients(bank))
        async with load(clients, [BODY], concurrency=80) as going:
            await going.further_answers(200)
            await scene.servers[0].kill()
            await going.further_answers(200)
        log = scene.log(going.kept)
        assert set(going.failures) <= {"UNAVAILABLE", "CANCELLED"}
        assert set(log.outcomes()) == {"ANSWERED"}
