# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 as a dispute is opened by call: it is open, with its entry, or there is neither.

What ends the entry's transaction is where the gateway dies: before Postgres hears of it, or
after, before anybody else does. With the log apart, records and log are two transactions.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from gateway.client import (
    CreditGatewayClient,
    DisputeState,
    RefusedError,
    SentRequest,
    TransportError,
)
from gateway.domain.access.methods import OPEN_DISPUTE
from gateway.domain.disputes.calls import OPENING_BODY_TYPE
from gateway.wire.disputes.bodies import encode_opening
from tests.support.calls.held import held, until
from tests.support.consents.asking import found, refusal_of
from tests.support.disputes.people import DISPUTING, contribute_two, opening
from tests.support.gateway.cutting_proxy import Cut, CuttingProxy, cutting_proxy
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log
from tests.support.uploads import count

pytestmark = pytest.mark.faults
_PAUSE_S = 0.05


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    """Where the gateways of a test serve."""
    return Stack(database_url, tmp_path)


@pytest.fixture(params=[False, True], ids=["one database", "log apart"])
def apart(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the log is apart. Where it is not, nobody but the call is to commit anything."""
    is_apart = bool(request.param)
    if not is_apart:
        monkeypatch.setenv("CREDIT_GATEWAY_FACT_INTERVAL_S", "3600")
    return is_apart


@pytest.fixture
def bank(stack: Stack) -> Bank:
    """A bank that may dispute, under a consent."""
    contribute_two(stack)
    made = stack.add_bank("bank-a", adapter="canonical-v4", policy=DISPUTING)
    stack.add_consent(made, resident(1))
    stack.adopt()
    stack.admit()
    return made


@asynccontextmanager
async def killable(
    stack: Stack, bank: Bank, *, apart: bool
) -> AsyncIterator[tuple[CreditGatewayClient, GatewayProcess, CuttingProxy]]:
    """A gateway whose way to what ends the entry's transaction goes through a proxy."""
    with cutting_proxy(stack.database_url) as proxy:
        options = ["--audit-database-url", proxy.url] if apart else []
        url = "" if apart else proxy.url
        async with (
            gateway_process(stack, "gateway", *options, database_url=url) as server,
            bank_client(stack, bank, server.port) as client,
        ):
            yield client, server, proxy


async def killed(
    client: CreditGatewayClient, server: GatewayProcess, proxy: CuttingProxy, cut: Cut
) -> SentRequest:
    """An opening that the gateway dies of there; another one runs when this returns."""
    process = server.process_id
    proxy.on_cut = lambda: os.kill(process, signal.SIGKILL)
    request = client.sign(encode_opening(opening()), OPENING_BODY_TYPE, method=OPEN_DISPUTE.name)
    proxy.cut = cut
    with pytest.raises(TransportError):
        await client.send(request)
    assert proxy.cuts == 1
    await server.kill()
    proxy.on_cut = lambda: None
    await server.start()
    return request


async def recovered(client: CreditGatewayClient, request: SentRequest) -> str:
    """Why the answer is not given again; asked until the connection is there."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                await client.recover(request)
            except TransportError:
                await asyncio.sleep(_PAUSE_S)
            except RefusedError as refused:
                return refused.reason


async def test_killed_before_the_commit_there_is_no_dispute_and_the_next_call_opens_it(
    stack: Stack, bank: Bank, apart: bool
) -> None:
    async with killable(stack, bank, apart=apart) as (client, server, proxy):
        request = await killed(client, server, proxy, Cut.BEFORE_COMMIT)
        assert await recovered(client, request) == "ANSWER_UNDECIDED"
        assert count(stack, "dispute") == 0
        assert await refusal_of(client.disputes.open(opening())) == ("", None)
        log = read_whole_log(stack.database_url, stack.trust().log)
        assert log.of_request(request.request_id) == []
    assert count(stack, "dispute") == 1


async def test_killed_after_the_commit_the_dispute_is_open_and_the_next_call_is_told_so(
    stack: Stack, bank: Bank, apart: bool
) -> None:
    async with killable(stack, bank, apart=apart) as (client, server, proxy):
        request = await killed(client, server, proxy, Cut.AFTER_COMMIT)
        assert await recovered(client, request) == "ANSWER_NOT_RECOVERABLE"
        assert await refusal_of(client.disputes.open(opening())) == ("DISPUTE_EXISTS", None)
        # With the log apart it is shown once somebody has completed what the killed one began.
        with held(stack, "SELECT") as (_, observer):
            await until(observer, "SELECT EXISTS (SELECT FROM credit.dispute)")
        assert [each.state async for each in client.disputes.list()] == [DisputeState.OPEN]
        log = read_whole_log(stack.database_url, stack.trust().log)
        assert len(log.of_request(request.request_id)) == 1
    assert count(stack, "dispute") == 1
    assert found(stack) == set()
