# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Certificates, authorities and CRLs change while a gateway serves, by docs/operations.md."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, RefusedError, TransportError, build_query
from gateway.demo.development_ca import Credential
from gateway.domain.codes import Purpose
from gateway.signing.keys import write_secret
from tests.support.gateway.authorities import Authority, serial_of
from tests.support.gateway.certificates_shown import der_of, new_server, shown
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.worlds.procedures import commands, succeeds
from tests.support.worlds.started import settings_of, started

URI = "creditgateway:partner:bank-a"
BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
SERVE = 'credit-gateway serve --client-crl "$CRL"'
_POLL_S = 0.02


async def _until(happened: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not await happened():  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(_POLL_S)


class Scene:
    """A bank at a gateway."""

    def __init__(self, url: str, directory: Path) -> None:
        """Nothing runs yet; the list of revoked certificates is empty."""
        self.stack = Stack(url, directory)
        self.bank = self.stack.add_bank("bank-a")
        self.stack.add_consent(self.bank, resident(1))
        self.first = Authority.of(self.stack.authority)
        self.new = directory / "new"
        self.new.mkdir()
        crl = directory / "clients.crl"
        crl.write_bytes(self.first.crl())
        self.variables: dict[str, str | Path] = {**settings_of(self.stack), "CRL": crl}

    async def outcome(self, credential: Credential) -> str:
        """Of a query over a new connection with this certificate: a reason, or "answered"."""
        who = Bank(self.bank.partner_id, credential, self.bank.signers, self.bank.key_files)
        async with bank_client(self.stack, who) as client:
            try:
                await client.query(BODY, QUERY_BODY_TYPE)
            except RefusedError as refused:
                return str(refused.reason)
            except TransportError:
                return "no connection"
        return "answered"

    async def becomes(self, credential: Credential, outcome: str) -> None:
        """Waits for this outcome."""

        async def is_so() -> bool:
            return await self.outcome(credential) == outcome

        await _until(is_so)

    async def runs(self, block: str) -> None:
        """Runs a block."""
        await succeeds(block, self.stack.directory, self.variables)


@pytest.mark.exhaustive
async def test_certificates_change_while_all_is_served(database_url: str, tmp_path: Path) -> None:
    server, both, alone, crl = commands("Certificates")
    scene = Scene(database_url, tmp_path)
    stolen, mine = (scene.first.client(name, URI) for name in ("stolen", "mine"))
    second = Authority.root()
    newcomer = second.client("bank-a", URI)
    async with started(SERVE, scene.stack, scene.variables):
        await scene.becomes(mine, "answered")
        # The server's own.
        renewed = new_server(scene.stack)
        write_secret(scene.new / "server.key", renewed.private_key)
        (scene.new / "server.pem").write_bytes(renewed.certificate)
        await scene.runs(server)

        async def is_shown() -> bool:
            port = scene.stack.port
            return await asyncio.to_thread(shown, scene.stack, scene.bank, port) == der_of(renewed)

        await _until(is_shown)
        # One of a client's is revoked.
        assert await scene.outcome(stolen) == "answered"
        (scene.new / "clients.crl").write_bytes(scene.first.crl([serial_of(stolen)]))
        await scene.runs(crl)
        await scene.becomes(stolen, "CERTIFICATE_REVOKED")
        # Another authority comes, and the first one goes.
        (scene.new / "clients.pem").write_bytes(second.pem())
        await scene.runs(both)
        await scene.becomes(newcomer, "answered")
        assert await scene.outcome(mine) == "answered"
        await scene.runs(alone)
        (scene.new / "clients.crl").write_bytes(second.crl())
        await scene.runs(crl)
        await scene.becomes(mine, "no connection")
        assert await scene.outcome(newcomer) == "answered"
