# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Mutual TLS from PEM files, and the client without an event loop."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import grpc
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from gateway.client import (
    BlockingCreditGatewayClient,
    CreditGatewayClient,
    TlsFiles,
    TransportError,
)
from gateway.errors import ConfigurationError
from tests.simulated_gateway import REPORT, SimulatedGateway, new_identity

IDENTITY = new_identity()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> TlsFiles:
    """One certificate that serves as authority, server and client."""
    directory = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName("gateway.example")]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (directory / "cert.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    (directory / "key.pem").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    return TlsFiles(
        authority=directory / "cert.pem",
        certificate=directory / "cert.pem",
        key=directory / "key.pem",
        server_name="gateway.example",
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
            assert client.query(b"q", "t", timeout_s=5).leaf_index == 1
            assert client.check_growth(first).checkpoint.size == 2

    async with gateway.listening(_server(files)) as port:
        await asyncio.to_thread(program, port)


def test_a_missing_file_is_the_callers_to_mend(files: TlsFiles, tmp_path: Path) -> None:
    missing = TlsFiles(tmp_path / "none.pem", files.certificate, files.key)
    with pytest.raises(ConfigurationError):
        BlockingCreditGatewayClient("localhost:1", missing, IDENTITY, SimulatedGateway().trust())
