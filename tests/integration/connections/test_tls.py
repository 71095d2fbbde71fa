# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1 on a whole server: TLS 1.3, and a certificate that counts.

Handshakes are made by OpenSSL, not by gRPC, so that a client can be as old or as
wrong as the case asks.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import grpc
import psycopg
import pytest

from gateway.client import QUERY_BODY_TYPE, RefusedError, build_query
from gateway.demo.development_ca import Credential, issue_client, issue_server, make_authority
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
URI = "creditgateway:partner:bank-a"


@dataclass(frozen=True, slots=True)
class Scene:
    """A server process and a bank with a good certificate."""

    stack: Stack
    server: GatewayProcess
    bank: Bank

    async def handshake(
        self, credential: Credential | None, highest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3
    ) -> str | None:
        """The TLS version; OSError when the server refuses."""
        return await asyncio.to_thread(self._handshake, credential, highest)

    def _handshake(self, credential: Credential | None, highest: ssl.TLSVersion) -> str | None:
        context = ssl.create_default_context(cadata=self.stack.authority.certificate.decode())
        context.maximum_version = highest
        context.set_alpn_protocols(["h2"])
        if credential is not None:
            files = self.stack.directory / "peer.pem", self.stack.directory / "peer.key"
            files[0].write_bytes(credential.certificate)
            files[1].write_bytes(credential.private_key)
            context.load_cert_chain(*files)
        with (
            socket.create_connection(("127.0.0.1", self.server.port), timeout=PATIENCE_S) as plain,
            context.wrap_socket(plain, server_hostname="localhost") as secured,
        ):
            # With TLS 1.3 a server refuses the client's certificate after the
            # handshake; a server that does not begins to speak HTTP/2.
            if not secured.recv(1):
                raise ConnectionResetError("closed by the server")
            return secured.version()

    async def query(self, credential: Credential) -> None:
        """A good query over a connection with that certificate."""
        other = self._bank_with(credential)
        async with bank_client(self.stack, other, self.server.port) as client:
            await client.query(BODY, QUERY_BODY_TYPE)

    async def is_refused(self, credential: Credential | None) -> None:
        """A call of gRPC's own client finds no connection, and leaves nothing in the log."""
        before = self.logged()
        other = None if credential is None else self._bank_with(credential)
        async with self.stack.channel(other, port=self.server.port) as channel:
            raw = signed_request(self.bank, QUERY_BODY_TYPE, BODY)
            # Without wait_for_ready it does not try for ever.
            method: Any = channel.unary_unary(QUERY_METHOD)
            assert await method(raw, timeout=PATIENCE_S).code() == grpc.StatusCode.UNAVAILABLE
        assert self.logged() == before

    def _bank_with(self, credential: Credential) -> Bank:
        return Bank(self.bank.partner_id, credential, self.bank.signers, self.bank.key_files)

    def logged(self) -> int:
        """Entries in the log."""
        with psycopg.connect(self.stack.database_url) as connection:
            row = connection.execute("SELECT count(*) FROM audit.entry").fetchone()
        assert row is not None
        return int(row[0])


@pytest.fixture(scope="module")
async def scene(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Scene]:
    """One server for all: no test changes it."""
    stack = Stack(module_database_url, tmp_path_factory.mktemp("tls"))
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    async with gateway_process(stack) as server:
        yield Scene(stack, server, bank)


async def test_tls_1_3_with_the_banks_certificate_is_served(scene: Scene) -> None:
    assert await scene.handshake(scene.bank.credential) == "TLSv1.3"
    before = scene.logged()
    await scene.query(scene.bank.credential)
    assert scene.logged() == before + 1


async def test_tls_1_2_is_refused_whatever_certificate_comes_with_it(scene: Scene) -> None:
    with pytest.raises(OSError, match=r"EOF|reset|alert|closed"):
        await scene.handshake(scene.bank.credential, ssl.TLSVersion.TLSv1_2)


async def test_a_connection_without_a_certificate_is_refused(scene: Scene) -> None:
    with pytest.raises(OSError, match=r"EOF|reset|alert|closed"):
        await scene.handshake(None)
    await scene.is_refused(None)


def _of_another_authority(_: Scene) -> Credential:
    now = datetime.now(UTC)
    return issue_client(make_authority(now), "bank-a", URI, now)


def _expired(scene: Scene) -> Credential:
    # Certificates are for 30 days.
    long_ago = datetime.now(UTC) - timedelta(days=31)
    return issue_client(scene.stack.authority, "bank-a", URI, long_ago)


def _not_yet_valid(scene: Scene) -> Credential:
    soon = datetime.now(UTC) + timedelta(days=1)
    return issue_client(scene.stack.authority, "bank-a", URI, soon)


def _of_a_server(scene: Scene) -> Credential:
    return issue_server(scene.stack.authority, "bank-a", ["localhost"], datetime.now(UTC))


@pytest.mark.parametrize("make", [_of_another_authority, _expired, _not_yet_valid, _of_a_server])
async def test_a_certificate_that_does_not_count_is_refused_before_anything_is_read(
    scene: Scene, make: object
) -> None:
    assert callable(make)
    credential = make(scene)
    with pytest.raises(OSError, match=r"EOF|reset|alert|closed"):
        await scene.handshake(credential)
    await scene.is_refused(credential)


async def test_a_good_certificate_of_nobody_we_know_is_refused_with_a_reason(scene: Scene) -> None:
    now, before = datetime.now(UTC), scene.logged()
    for uri in ("creditgateway:partner:bank-z", "creditgateway:partner:bank-a/x"):
        credential = issue_client(scene.stack.authority, "bank-a", uri, now)
        with pytest.raises(RefusedError, match="UNKNOWN_PARTNER"):
            await scene.query(credential)
    assert scene.logged() == before
