# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A server is started, asked how it is and looked into by the commands of docs/operations.md."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import psycopg
import pytest

from gateway.client import QUERY_BODY_TYPE
from gateway.signing.keys import write_secret
from tests.support.databases import NewStores
from tests.support.gateway.gateway_process import (
    bank_channel,
    bank_client,
    free_port,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.log.remembered_log import QUERY, ask, until
from tests.support.worlds.procedures import begin, commands
from tests.support.worlds.started import settings_of, started
from tests.support.worlds.steps import TRUST, Steps
from tests.support.worlds.two_stores import recorded_bank

NOT_SERVING = commands("NOT_SERVING")
MONTHS = 12
"""Of evidence keys at least, beside the one that is there."""
WITNESS = "bank-a.example/witness"
LOCKED = "SELECT FROM audit.log_head FOR UPDATE"
PROBE = "--cert probe.pem --cert-key probe.key --ca ca.pem"


@pytest.fixture
def stack(new_stores: NewStores, tmp_path: Path) -> Stack:
    """A gateway's surroundings, on a database of its own."""
    return Stack(new_stores(apart=False)[0], tmp_path)


@pytest.fixture
def bank(stack: Stack) -> Bank:
    """Its certificate does for probes, too."""
    made = recorded_bank(stack, "bank-a")
    (stack.directory / "probe.pem").write_bytes(made.credential.certificate)
    write_secret(stack.directory / "probe.key", made.credential.private_key)
    return made


@pytest.fixture
def guided(stack: Stack) -> Steps:
    """With all settings of `serve` in the environment."""
    made = Steps(stack)
    made.here |= settings_of(stack)
    address = str(made.here["CREDIT_GATEWAY_LISTEN"])
    made.here |= {
        "ADDRESS": address,
        "PORT": address.partition(":")[2],
        "OPS": f"127.0.0.1:{free_port()}",
        "LOG": "served.log",
    }
    return made


@asynccontextmanager
async def _serving(block: str, guided: Steps, stack: Stack, bank: Bank) -> AsyncIterator[None]:
    """A server by a block of the guide, from when it is ready; SIGTERM ends it with 0."""
    async with (
        started(block, stack, guided.here),
        bank_channel(stack, bank, stack.port) as channel,
    ):
        await wait_for_health(channel, serving=True)
        yield


async def test_a_server_is_asked_how_it_is_by_health_probes_and_metrics(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    (health,) = commands("Health")
    (holders,) = commands("Connections")
    serve, probes = commands("Probes")
    (metrics,) = commands("Metrics")
    (counted,) = commands("Logs and traces")
    assert "UNREACHABLE" in (await guided.ends(2, health)).stdout
    async with _serving(serve, guided, stack, bank), bank_client(stack, bank, stack.port) as client:
        await client.query(QUERY, QUERY_BODY_TYPE)
        await guided.done(health)
        await guided.done(probes)
        assert "creditgateway_ready" in await guided.done(metrics)
        assert "127.0.0.1" in await guided.done(holders)
    assert '"message": "ready"' in await guided.done(counted)
    await guided.verified()


@pytest.mark.exhaustive
async def test_a_session_that_locks_the_log_is_found_and_ended(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    (serve, _), (health,) = commands("Probes"), commands("Health")
    why, blocking, terminate, *_ = NOT_SERVING
    guided.here["CREDIT_GATEWAY_AUDIT_LIMIT_S"] = "1"
    async with _serving(serve, guided, stack, bank):
        with closing(psycopg.connect(stack.database_url, application_name="somebody")) as session:
            session.execute(LOCKED)
            async with bank_channel(stack, bank, stack.port) as channel:
                await wait_for_health(channel, serving=False)
                await guided.ends(1, health)
                assert '"probe": "log"' in await guided.done(why)
                line = await _line_with("somebody", guided, blocking)
                assert "idle in transaction" in line
                await guided.done(terminate, PID=line.split()[0])
                await wait_for_health(channel, serving=True)
        await guided.done(health)
    await guided.verified()


@pytest.mark.exhaustive
async def test_other_causes_of_not_serving_are_looked_into_and_mended(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    *_, permissions, certificate, evidence, standbys = NOT_SERVING
    await guided.done(TRUST)
    async with stack.serving():
        await stack.settled()
        await ask(stack, bank)
    await guided.done(permissions)
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("REVOKE SELECT ON audit.log_head FROM creditgateway_gateway")
    assert "definition-differs" in (await guided.ends(1, permissions)).stdout
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("GRANT SELECT ON audit.log_head TO creditgateway_gateway")
    assert "notAfter" in await guided.done(certificate)
    before = set((stack.directory / "keys").glob("evidence-*"))
    await guided.done(evidence)
    assert len(set((stack.directory / "keys").glob("evidence-*")) - before) >= MONTHS
    assert "sync_state" in await guided.done(standbys)
    async with stack.serving():
        await ask(stack, bank)
    await guided.verified()


@pytest.mark.exhaustive
async def test_cosignatures_of_a_witness_are_kept_and_shown(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    serve, newest, serve_witness = commands("Witnesses")
    await guided.done(TRUST)
    init = f"credit-gateway witness init witness --name {WITNESS} --trust trust.toml > witnesses"
    await guided.done(init)
    guided.here["WITNESSES"] = "witnesses"
    async with _serving(serve, guided, stack, bank):
        async with bank_client(stack, bank, stack.port) as client:
            await client.query(QUERY, QUERY_BODY_TYPE)
        address = f"--address localhost:{stack.port}"
        await guided.done(
            f"credit-gateway witness cosign witness {address} {PROBE} --trust trust.toml"
        )
        await until(lambda: _cosigned(stack))
        assert WITNESS in await guided.done(newest)
    await guided.verified()
    port = free_port()
    guided.here["WITNESS_LISTEN"] = f"127.0.0.1:{port}"
    with (stack.directory / "witness.log").open("wb") as output:
        witness = begin(serve_witness, stack.directory, guided.here, output)
    try:
        await until(lambda: _listens(port) or witness.poll() is not None)
    finally:
        witness.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(witness.wait)
    assert code == 0


async def _line_with(word: str, guided: Steps, block: str) -> str:
    """Once it is there: whoever waits gives up now and then, and begins again."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            for line in (await guided.done(block)).splitlines():
                if word in line:
                    return line


def _listens(port: int) -> bool:
    with closing(socket.socket()) as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _cosigned(stack: Stack) -> bool:
    with psycopg.connect(stack.database_url) as owner:
        return owner.execute("SELECT EXISTS (SELECT FROM audit.cosignature)").fetchone() == (True,)
