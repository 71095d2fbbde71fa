# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Mutual TLS from PEM files, and the client without an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import grpc
import pytest

from gateway.client import (
    BlockingCreditGatewayClient,
    CreditGatewayClient,
    TlsFiles,
    TransportError,
)
from gateway.errors import ConfigurationError
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.self_signed import SERVER_NAME, write_certificate
from tests.support.gateway.simulated_gateway import REPORT, SimulatedGateway, new_identity

IDENTITY = new_identity()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> TlsFiles:
    """One certificate that serves as authority, server and client."""
    certificate, key = write_certificate(tmp_path_factory.mktemp("tls"))
    return TlsFiles(
        authority=certificate,
        certificate=certificate,
        key=key,
        server_name=SERVER_NAME,
    )


def _server(files: TlsFiles) -> grpc.ServerCredentials:
    return grpc.ssl_server_credentials(
        [(files.key.read_bytes(), files.certificate.read_bytes())],
        root_certificates=files.authority.read_bytes(),
        require_client_auth=True,
    )


async def test_a_client_asks_over_mutual_tls(files: TlsFiles) -> None:
    gateway = SimulatedGateway()
    async with gateway.listening(_server(files)) as port:
        address = f"127.0.0.1:{port}"
        async with CreditGatewayClient.connect(address, files, IDENTITY, gateway.trust()) as client:
            assert (await client.query(b"q", "t")).body == REPORT


async def test_a_gateway_that_is_far_away_or_has_much_to_do_is_connected_to_at_once(
    files: TlsFiles,
) -> None:
    gateway = SimulatedGateway()
    async with gateway.listening(_server(files)) as port, _far(port) as distant:
        address = f"127.0.0.1:{distant}"
        async with CreditGatewayClient.connect(address, files, IDENTITY, gateway.trust()) as client:
            assert (await client.query(b"q", "t")).body == REPORT


@asynccontextmanager
async def _far(port: int) -> AsyncIterator[int]:
    """Another port of the same server, whose first bytes take half a second."""
    copying: set[asyncio.Task[None]] = set()

    async def copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, s: float) -> None:
        with suppress(OSError):
            await asyncio.sleep(s)
            while part := await reader.read(65_536):
                writer.write(part)
        writer.close()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        of_server = await asyncio.open_connection("127.0.0.1", port)
        copying.add(asyncio.create_task(copy(reader, of_server[1], 0)))
        copying.add(asyncio.create_task(copy(of_server[0], writer, 0.5)))

    async with await asyncio.start_server(connected, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1]
    await asyncio.gather(*copying)


async def test_a_server_of_another_name_is_not_talked_to(files: TlsFiles) -> None:
    gateway = SimulatedGateway()
    other = TlsFiles(files.authority, files.certificate, files.key, "other.example")
    async with gateway.listening(_server(files)) as port:
        address = f"127.0.0.1:{port}"
        async with CreditGatewayClient.connect(address, other, IDENTITY, gateway.trust()) as client:
            with pytest.raises(TransportError):
                await client.query(b"q", "t")
    assert not gateway.leaves


async def test_a_program_without_an_event_loop_asks_the_same_way(files: TlsFiles) -> None:
    gateway = SimulatedGateway()

    def program(port: int) -> None:
        with BlockingCreditGatewayClient(
            f"127.0.0.1:{port}", files, IDENTITY, gateway.trust()
        ) as client:
            assert client.checkpoint() is None
            assert client.query(b"q", "t").body == REPORT
            first = client.checkpoint()
            assert first is not None
            assert client.query(b"q", "t", timeout_s=PATIENCE_S).leaf_index == 1
            assert client.check_growth(first).checkpoint.size == 2

    async with gateway.listening(_server(files)) as port:
        await asyncio.to_thread(program, port)


def test_a_missing_file_is_the_callers_to_mend(files: TlsFiles, tmp_path: Path) -> None:
    missing = TlsFiles(tmp_path / "none.pem", files.certificate, files.key)
    with pytest.raises(ConfigurationError):
        BlockingCreditGatewayClient("localhost:1", missing, IDENTITY, SimulatedGateway().trust())
