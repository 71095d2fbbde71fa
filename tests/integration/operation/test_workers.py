# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway serve --workers 2`: several processes that are one server.

Everything here goes through the one port. Most tests share one server, in the order of
this file.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import grpc
import psycopg
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    RefusedError,
    build_query,
)
from gateway.domain.codes import Purpose
from tests.support.gateway.gateway_process import (
    GatewayProcess,
    bank_channel,
    bank_client,
    children_of,
    log_lines,
    runs,
    wait_for_health,
    watched,
)
from tests.support.gateway.load import Load, load
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day

WORKERS = 2
CHANNELS = 8
CONCURRENCY = 24
IN_FLIGHT = 5
SOMEBODY = resident(1)
BODY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
SERVING = health_pb2.HealthCheckResponse.SERVING
_POLL_S = 0.02
_HOLD = "SELECT FROM audit.log_head FOR UPDATE"


class Server:
    """A supervisor and its workers, and two banks; the second has a small bound."""

    def __init__(self, database_url: str, directory: Path) -> None:
        """Nothing runs yet."""
        self.stack = Stack(database_url, directory)
        self.remembered = directory / "log.checkpoint"
        few = replace(EVERYTHING, max_in_flight=IN_FLIGHT)
        self.bank = self.stack.add_bank("bank-a")
        self.small = self.stack.add_bank("bank-b", policy=few)
        for bank in (self.bank, self.small):
            self.stack.add_consent(bank, SOMEBODY)
        self.process = GatewayProcess(
            self.stack, "gateway", "--workers", str(WORKERS), "--log-state", str(self.remembered)
        )

    def workers(self) -> list[int]:
        """The supervisor's children."""
        return self.process.workers()

    def said(self, message: str) -> int:
        """How often its log has that message."""
        lines = (json.loads(line) for line in log_lines(self.process.log))
        return sum(line["message"] == message for line in lines)

    @asynccontextmanager
    async def clients(
        self, bank: Bank, count: int = CHANNELS
    ) -> AsyncIterator[list[CreditGatewayClient]]:
        """Each with a connection of its own."""
        async with AsyncExitStack() as exits:
            yield [
                await exits.enter_async_context(bank_client(self.stack, bank, self.process.port))
                for _ in range(count)
            ]

    @asynccontextmanager
    async def under_load(self) -> AsyncIterator[Load]:
        """The bank asks without a pause; afterwards every answer is in the one log."""
        async with (
            self.clients(self.bank) as clients,
            load(clients, [BODY], concurrency=CONCURRENCY) as going,
        ):
            await going.further_answers(2 * CONCURRENCY)
            yield going
        trusted = self.stack.trust().log
        read_whole_log(self.stack.database_url, trusted).holds(going.kept, trusted)


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(_POLL_S)


@pytest.fixture(scope="module")
def server(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Runs until the last test that shares it."""
    made = Server(module_database_url, tmp_path_factory.mktemp("workers"))
    with pytest.MonkeyPatch.context() as environment:
        # A call too many is refused at once then, also while the log is held.
        environment.setenv("CREDIT_GATEWAY_MAX_REFUSALS_IN_FLIGHT", "0")
        asyncio.run(made.process.start())
    try:
        yield made
    finally:
        asyncio.run(made.process.stop())


@pytest.mark.exhaustive
async def test_the_answers_of_all_workers_verify_and_are_one_log(server: Server) -> None:
    async with server.under_load() as going:
        await going.further_answers(100)
    assert not going.failures
    assert len(server.workers()) == WORKERS
    async with bank_channel(server.stack, server.bank, server.process.port) as channel:
        await wait_for_health(channel, serving=True)
    numbers = {json.loads(line).get("worker") for line in log_lines(server.process.log)}
    assert numbers >= {1, 2}
    assert server.said("all workers listen") == 1


async def test_a_partners_bound_on_calls_in_flight_holds_over_all_workers(server: Server) -> None:
    async with server.clients(server.small, 2 * CHANNELS) as clients:
        with psycopg.connect(server.stack.database_url) as held:
            held.execute(_HOLD)
            asked = [
                asyncio.create_task(client.query(BODY, QUERY_BODY_TYPE))
                for client in clients
                for _ in range(2)
            ]
            too_many = len(asked) - IN_FLIGHT
            await _until(lambda: sum(task.done() for task in asked) == too_many)
            for task in asked:
                if task.done():
                    refusal = task.exception()
                    assert isinstance(refusal, RefusedError)
                    assert refusal.reason == "TOO_MANY_IN_FLIGHT"
        answers = await asyncio.gather(*(task for task in asked if not task.done()))
        assert len(answers) == IN_FLIGHT
        # All places were given back.
        again = (client.query(BODY, QUERY_BODY_TYPE) for client in clients[:IN_FLIGHT])
        assert len(await asyncio.gather(*again)) == IN_FLIGHT


async def test_a_killed_worker_takes_no_answer_along_and_is_started_again(server: Server) -> None:
    before = server.workers()
    listening = server.said("listening")
    async with server.under_load() as going:
        os.kill(before[0], signal.SIGKILL)
        await going.further_answers(2 * CONCURRENCY)
        await _until(lambda: server.said("listening") == listening + 1)
        await going.further_answers(2 * CONCURRENCY)
    assert set(going.failures) <= {"UNAVAILABLE", "CANCELLED"}
    after = server.workers()
    assert len(after) == WORKERS
    assert before[0] not in after
    assert before[1] in after
    # What the killed worker had let in counts no more.
    async with server.clients(server.small) as clients:
        asked = (client.query(BODY, QUERY_BODY_TYPE) for client in clients[:IN_FLIGHT])
        assert len(await asyncio.gather(*asked)) == IN_FLIGHT


@pytest.mark.exhaustive
async def test_a_worker_that_hangs_is_ended_and_replaced_and_the_other_one_serves_on(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDIT_GATEWAY_HANG_S", "15")  # the other one may be kept waiting
    other = GatewayProcess(server.stack, "hanging", "--workers", str(WORKERS))
    await other.start()

    def said(message: str) -> list[int]:
        """The workers of which its log says that."""
        lines = [json.loads(line) for line in log_lines(other.log)]
        return [line["worker"] for line in lines if line["message"] == message]

    try:
        stopped, beside = other.workers()
        async with AsyncExitStack() as exits:
            clients = [
                await exits.enter_async_context(bank_client(server.stack, server.bank, other.port))
                for _ in range(CHANNELS)
            ]
            going = await exits.enter_async_context(load(clients, [BODY], concurrency=CONCURRENCY))
            await going.further_answers(CONCURRENCY)
            os.kill(stopped, signal.SIGSTOP)
            await _until(lambda: len(said("listening")) > WORKERS)
            await going.further_answers(2 * CONCURRENCY)
        # Under a load that never pauses, the other one was at no time taken for a hung one.
        assert len(said("a worker hangs")) == 1
        assert not runs(stopped)
        assert beside in other.workers()
        assert len(other.workers()) == WORKERS
        trusted = server.stack.trust().log
        read_whole_log(server.stack.database_url, trusted).holds(going.kept, trusted)
        assert set(going.failures) <= {"UNAVAILABLE", "CANCELLED"}
    finally:
        assert await other.stop() == 0


@pytest.mark.exhaustive
async def test_sighup_replaces_every_worker_while_clients_are_answered(server: Server) -> None:
    before, renewed = server.workers(), server.said("renewed")
    listening = server.said("listening")
    async with (
        server.under_load() as going,
        bank_channel(server.stack, server.bank, server.process.port) as channel,
    ):
        await wait_for_health(channel, serving=True)
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
        os.kill(server.process.process_id, signal.SIGHUP)
        await _until(lambda: server.said("listening") > listening)
        # One that was replaced already lacks what changed since: all are, once more.
        os.kill(server.process.process_id, signal.SIGHUP)
        await _until(lambda: server.said("renewed") == renewed + 2)
        assert server.said("listening") == listening + 2 * WORKERS
        await going.further_answers(2 * CONCURRENCY)
        # The server has never stopped serving, and who watches it looks at another worker.
        assert set(await watched(watch)) <= {SERVING, grpc.StatusCode.UNAVAILABLE}
    # What was just on its way is asked again, as docs/client.md says.
    assert set(going.failures) <= {"UNAVAILABLE", "CANCELLED"}
    assert not set(before) & set(server.workers())
    assert len(server.workers()) == WORKERS


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.exhaustive
async def test_another_gateway_does_not_start_on_the_workers_port(
    server: Server, workers: str
) -> None:
    port = server.process.port
    other = GatewayProcess(server.stack, f"other-{workers}", "--workers", workers, port=port)
    assert await other.fails_to_start() == 2
    assert "cannot listen there" in log_lines(other.log)[-1]
    assert len(server.workers()) == WORKERS


async def test_workers_do_not_start_on_a_port_that_somebody_would_share(server: Server) -> None:
    other = GatewayProcess(server.stack, "shared", "--workers", "2")
    with closing(socket.socket()) as stranger:
        stranger.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        stranger.bind(("127.0.0.1", other.port))
        stranger.listen()
        assert await other.fails_to_start() == 2
    (line,) = log_lines(other.log)
    assert "somebody else does" in line


async def test_a_stranger_that_begins_to_share_the_port_is_noticed(server: Server) -> None:
    assert server.said("somebody else listens on the port") == 0
    with closing(socket.socket()) as stranger:
        stranger.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        stranger.bind(("127.0.0.1", server.process.port))
        stranger.listen()
        await _until(lambda: server.said("somebody else listens on the port") == 1)


@pytest.mark.exhaustive
async def test_what_keeps_all_workers_from_starting_is_said_once(server: Server) -> None:
    wrong = server.stack.directory / "ca.pem"
    other = GatewayProcess(server.stack, "wrong", "--workers", "3", "--tls-key", str(wrong))
    assert await other.fails_to_start() == 2
    (line,) = log_lines(other.log)
    assert json.loads(line)["why"].startswith("could not:")


async def test_sigterm_lets_every_call_in_flight_end(server: Server) -> None:
    async with server.clients(server.bank) as clients:
        with psycopg.connect(server.stack.database_url) as held:
            held.execute(_HOLD)
            asked = [asyncio.create_task(client.query(BODY, QUERY_BODY_TYPE)) for client in clients]
            # Over the same connections: what was sent before is there by then, too.
            await asyncio.gather(*(client.transparency.checkpoint() for client in clients))
            workers, stopping = server.workers(), server.said("stopping")
            ended = asyncio.create_task(server.process.stop())
            await _until(lambda: server.said("stopping") == stopping + 1 + WORKERS)
        assert len(await asyncio.gather(*asked)) == CHANNELS
    assert await ended == 0
    assert not any(runs(worker) for worker in workers)
    # Whichever worker wrote last: the whole log is remembered.
    log = read_whole_log(server.stack.database_url, server.stack.trust().log)
    _, size, *_ = server.remembered.read_text(encoding="utf-8").splitlines()
    assert int(size) == len(log.entries)


@pytest.mark.exhaustive
async def test_workers_end_when_their_supervisor_is_killed(server: Server) -> None:
    await server.process.stop()  # where the test before did not
    await server.process.start_once_free()
    workers = server.workers()
    async with server.under_load() as going:
        await server.process.kill()
        await _until(lambda: not any(runs(worker) for worker in workers))
    assert set(going.failures) <= {"UNAVAILABLE", "CANCELLED"}
    await server.process.start()  # the port is free again
    async with server.under_load() as going:
        await going.further_answers(1)
    assert not going.failures


@pytest.mark.parametrize("stopping", first_every_day((False, True)))
async def test_workers_whose_supervisor_is_killed_take_no_calls_for_the_lame_ducks_sake(
    server: Server, stopping: bool
) -> None:
    options = ("--workers", str(WORKERS), "--lame-duck-s", "600")
    other = GatewayProcess(server.stack, f"lame-{stopping}", *options)
    await other.start()
    workers = other.workers()
    if stopping:
        os.kill(other.process_id, signal.SIGTERM)
        said = [f'"worker": {number}' for number in (1, 2)]
        await _until(
            lambda: all(
                any(word in line and '"stopping"' in line for line in log_lines(other.log))
                for word in said
            )
        )
    await other.kill()
    # While one of them listened, nothing could be started in the supervisor's place.
    await _until(lambda: not any(runs(worker) for worker in workers))


async def test_a_worker_whose_supervisor_is_killed_before_it_listens_never_does(
    server: Server,
) -> None:
    other = GatewayProcess(server.stack, "orphans", "--workers", str(WORKERS))
    await other.begin()
    await _until(lambda: len(other.workers()) == WORKERS)
    workers = other.workers()
    await other.kill()
    await _until(lambda: not any(runs(worker) for worker in workers))
    # It would have kept whatever is started in its supervisor's place from the port.
    assert not any(json.loads(line)["message"] == "listening" for line in log_lines(other.log))


@pytest.mark.exhaustive
async def test_a_server_whose_terminal_is_closed_ends_and_does_not_renew_itself(
    server: Server,
) -> None:
    other = GatewayProcess(server.stack, "terminal", "--workers", "2", terminal=True)
    await other.start()
    (supervisor,) = other.workers()
    workers = children_of(supervisor)
    assert len(workers) == WORKERS
    await other.kill()
    await _until(lambda: not any(runs(process_id) for process_id in (supervisor, *workers)))
