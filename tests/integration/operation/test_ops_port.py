# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""/livez, /readyz and /metrics of a real server: a single process, and two workers."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import urllib.error
import urllib.request
from collections import Counter
from datetime import date
from http import HTTPStatus
from pathlib import Path

import psycopg
import pytest
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

from gateway.client import QUERY_BODY_TYPE, RefusedError, build_query
from gateway.domain.codes import Purpose
from tests.support.gateway.gateway_process import (
    bank_channel,
    bank_client,
    free_port,
    gateway_process,
    log_lines,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.remembered_log import until
from tests.support.suite.exhaustive import first_every_day

SOMEBODY, NOBODY = resident(1), resident(2)
CALLS = 7
DURATIONS = "rpc_server_call_duration_seconds_count"
_POLL_S = 0.05


class Ops:
    """Asks the port of a server as a probe would."""

    def __init__(self, port: int) -> None:
        """Nothing is asked yet."""
        self._address = f"http://127.0.0.1:{port}"

    async def says(self, path: str) -> tuple[int, str]:
        """Status and body."""
        return await asyncio.to_thread(self._says, path)

    async def says_in_the_end(self, path: str, status: int) -> str:
        """The body, once the status is that."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                found, body = await self.says(path)
                if found == status:
                    return body
                await asyncio.sleep(_POLL_S)

    async def samples(self) -> list[Sample]:
        """What a scrape finds."""
        _, text = await self.says("/metrics")
        return [one for family in text_string_to_metric_families(text) for one in family.samples]

    def _says(self, path: str) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(self._address + path, timeout=PATIENCE_S) as answer:  # noqa: S310 - loopback
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code, refusal.read().decode()


def _outcomes(samples: list[Sample]) -> Counter[str]:
    """How many calls had which outcome, over all workers."""
    counted: Counter[str] = Counter()
    for sample in samples:
        if sample.name == DURATIONS:
            counted[sample.labels["creditgateway_outcome"]] += int(sample.value)
    return counted


@pytest.fixture(params=first_every_day([1, 2]))
def workers(request: pytest.FixtureRequest) -> int:
    """How many processes the server has."""
    return int(request.param)


async def test_a_probe_learns_what_health_says_and_why_not(
    workers: int, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("AUDIT", "LOOKUP"):  # how long it waits until it says so
        monkeypatch.setenv(f"CREDIT_GATEWAY_{limit}_LIMIT_S", "2")
    stack, port = Stack(database_url, tmp_path), free_port()
    bank, ops = stack.add_bank("bank-a"), Ops(port)
    options = ("--workers", str(workers), "--ops-listen", f"127.0.0.1:{port}")
    async with gateway_process(stack, "gateway", *options) as server:
        assert "ready" in await ops.says_in_the_end("/readyz", HTTPStatus.OK)
        async with await psycopg.AsyncConnection.connect(stack.database_url) as held:
            await held.execute("LOCK TABLE audit.log_head")
            why = await ops.says_in_the_end("/readyz", HTTPStatus.SERVICE_UNAVAILABLE)
            assert re.search(r"not ready: \w+", why)
            assert (await ops.says("/livez"))[0] == HTTPStatus.OK
        await ops.says_in_the_end("/readyz", HTTPStatus.OK)
        async with bank_channel(stack, bank, server.port) as channel:
            await wait_for_health(channel, serving=True)
        assert (await ops.says("/elsewhere"))[0] == HTTPStatus.NOT_FOUND


async def test_a_server_that_was_never_ready_is_counted_and_says_which_probe_fails(
    database_url: str, tmp_path: Path
) -> None:
    stack, port = Stack(database_url, tmp_path), free_port()
    ops = Ops(port)
    options = ("--require-synchronous-standbys", "1", "--ops-listen", f"127.0.0.1:{port}")
    async with gateway_process(stack, "gateway", *options) as server:
        await until(lambda: '"not ready"' in server.log.read_text(encoding="utf-8"))
        why = await ops.says_in_the_end("/readyz", HTTPStatus.SERVICE_UNAVAILABLE)
        found = {one.name: one.value for one in await ops.samples()}
        said = [json.loads(line) for line in log_lines(server.log)]
    assert (found["creditgateway_ready"], why) == (0, "not ready: standbys\n")
    assert found["creditgateway_log_standbys_required"] == 1
    assert [one["probe"] for one in said if one["message"] == "not ready"] == ["standbys"]


async def test_a_stopping_server_answers_until_everybody_can_know(
    workers: int, database_url: str, tmp_path: Path
) -> None:
    stack, port = Stack(database_url, tmp_path), free_port()
    bank, ops = stack.add_bank("bank-a"), Ops(port)
    stack.add_consent(bank, SOMEBODY)
    options = ("--workers", str(workers), "--ops-listen", f"127.0.0.1:{port}")
    async with gateway_process(stack, "gateway", *options, "--lame-duck-s", "600") as server:
        await ops.says_in_the_end("/readyz", HTTPStatus.OK)
        async with bank_channel(stack, bank, server.port) as channel:
            await wait_for_health(channel, serving=True)
            os.kill(server.process_id, signal.SIGTERM)
            await wait_for_health(channel, serving=False)
            why = await ops.says_in_the_end("/readyz", HTTPStatus.SERVICE_UNAVAILABLE)
            assert "stopping" in why
        body = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
        async with bank_client(stack, bank, server.port) as client:  # over a new connection
            assert await client.query(body, QUERY_BODY_TYPE)
        await server.kill()


@pytest.mark.parametrize("workers", first_every_day([1, 2]), indirect=True)
async def test_a_scrape_counts_every_call_of_every_worker_and_names_nobody(
    workers: int, database_url: str, tmp_path: Path
) -> None:
    stack, port = Stack(database_url, tmp_path), free_port()
    bank, ops = stack.add_bank("bank-a"), Ops(port)
    stack.add_consent(bank, SOMEBODY)
    options = ("--workers", str(workers), "--ops-listen", f"127.0.0.1:{port}")
    async with gateway_process(stack, "gateway", *options) as server:
        await ops.says_in_the_end("/readyz", HTTPStatus.OK)
        for person in [SOMEBODY] * CALLS + [NOBODY]:
            body = build_query(person, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
            async with bank_client(stack, bank, server.port) as client:  # another worker, perhaps
                try:
                    await client.query(body, QUERY_BODY_TYPE)
                except RefusedError as refusal:
                    assert person == NOBODY, refusal.reason  # noqa: PT017 - it is about which one
        # A call is counted a moment after the client has its answer.
        async with asyncio.timeout(PATIENCE_S):
            while sum(_outcomes(samples := await ops.samples()).values()) < CALLS + 1:
                pass
        text = (await ops.says("/metrics"))[1]
    assert _outcomes(samples) == {"answered": CALLS, "refused": 1}
    if workers > 1:
        assert {one.labels["worker"] for one in samples if one.name == DURATIONS} <= {"1", "2"}
        (answering,) = [one for one in samples if one.name == "creditgateway_workers_answering"]
        assert answering.value == workers
    assert all(number not in text for number in (SOMEBODY, NOBODY, REFERENCE))
    assert len({(one.name, *sorted(one.labels.items())) for one in samples}) == len(samples)


@pytest.mark.exhaustive
async def test_a_worker_that_does_not_answer_is_said_and_not_counted(
    database_url: str, tmp_path: Path
) -> None:
    stack, port = Stack(database_url, tmp_path), free_port()
    stack.add_bank("bank-a")
    ops = Ops(port)
    options = ("--workers", "2", "--ops-listen", f"127.0.0.1:{port}")
    async with gateway_process(stack, "gateway", *options) as server:
        await ops.says_in_the_end("/readyz", HTTPStatus.OK)
        # Stopped and not killed: a killed one would be replaced before anybody looks.
        stopped = server.workers()[0]
        os.kill(stopped, signal.SIGSTOP)
        try:
            why = await ops.says_in_the_end("/readyz", HTTPStatus.SERVICE_UNAVAILABLE)
            assert "no answer" in why
            (answering,) = [
                one for one in await ops.samples() if one.name == "creditgateway_workers_answering"
            ]
            assert answering.value == 1
        finally:
            os.kill(stopped, signal.SIGCONT)
        await ops.says_in_the_end("/readyz", HTTPStatus.OK)
