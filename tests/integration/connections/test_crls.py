# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`--client-crl`: a certificate that its authority has revoked is refused, as of the next look."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, CreditGatewayClient, RefusedError, build_query
from gateway.domain.codes import Purpose
from gateway.errors import ConfigurationError
from tests.support.gateway.authorities import Authority, serial_of
from tests.support.gateway.gateway_process import GatewayProcess, bank_client
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident

URI = "creditgateway:partner:bank-a"
BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
_POLL_S = 0.02


class Scene:
    """A gateway with a CRL file, and two certificates of one bank."""

    def __init__(self, url: str, directory: Path) -> None:
        """The list is empty; nothing runs."""
        self.stack = Stack(url, directory)
        self.bank = self.stack.add_bank("bank-a")
        self.stack.add_consent(self.bank, resident(1))
        self.authority = Authority.of(self.stack.authority)
        self.stolen = self.authority.client("stolen", URI)
        self.other = self.authority.client("other", URI)
        self.crl = directory / "clients.crl"
        self.publish()

    def publish(self, *serials: int, next_update: datetime | None = None) -> None:
        """Puts a new list in the place of the old one."""
        now = datetime.now(UTC)
        fresh = self.crl.with_suffix(".new")
        last = min(now, next_update or now) - timedelta(seconds=1)
        fresh.write_bytes(self.authority.crl(serials, last_update=last, next_update=next_update))
        fresh.replace(self.crl)

    @asynccontextmanager
    async def clients(self) -> AsyncIterator[tuple[CreditGatewayClient, CreditGatewayClient]]:
        """With the stolen certificate, and with the other one."""
        banks = [
            Bank(self.bank.partner_id, credential, self.bank.signers, self.bank.key_files)
            for credential in (self.stolen, self.other)
        ]
        async with (
            bank_client(self.stack, banks[0]) as stolen,
            bank_client(self.stack, banks[1]) as other,
        ):
            yield stolen, other


@pytest.fixture
def scene(database_url: str, tmp_path: Path) -> Scene:
    """Nothing runs yet."""
    return Scene(database_url, tmp_path)


async def _outcome(client: CreditGatewayClient) -> str:
    try:
        await client.query(BODY, QUERY_BODY_TYPE)
    except RefusedError as refusal:
        return str(refusal.reason)
    return "answered"


async def _becomes(client: CreditGatewayClient, outcome: str) -> None:
    """Waits until a query over the same connection has another outcome."""
    async with asyncio.timeout(PATIENCE_S):
        while await _outcome(client) != outcome:  # noqa: ASYNC110 - asked over the wire
            await asyncio.sleep(_POLL_S)


async def test_a_running_gateway_takes_a_new_list_and_refuses_connections_that_were_there(
    scene: Scene,
) -> None:
    async with (
        scene.stack.serving(client_crl=(scene.crl,)),
        scene.clients() as (stolen, other),
    ):
        assert [await _outcome(stolen), await _outcome(other)] == ["answered", "answered"]
        scene.publish(serial_of(scene.stolen))
        await _becomes(stolen, "CERTIFICATE_REVOKED")
        assert await _outcome(other) == "answered"
        with pytest.raises(RefusedError, match="CERTIFICATE_REVOKED"):
            await stolen.transparency.checkpoint()


async def test_a_list_that_is_overdue_lets_nobody_in_until_the_next_one_is_there(
    scene: Scene,
) -> None:
    scene.publish(serial_of(scene.stolen), next_update=datetime.now(UTC) - timedelta(hours=1))
    async with (
        scene.stack.serving(client_crl=(scene.crl,)),
        scene.clients() as (stolen, other),
    ):
        assert await _outcome(stolen) == "CERTIFICATE_REVOKED"
        assert await _outcome(other) == "CERTIFICATE_STATUS_UNKNOWN"
        scene.publish(serial_of(scene.stolen))
        await _becomes(other, "answered")
        assert await _outcome(stolen) == "CERTIFICATE_REVOKED"


async def test_a_list_that_is_not_the_authoritys_leaves_the_one_in_use(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    scene.publish(serial_of(scene.stolen))
    async with (
        scene.stack.serving(client_crl=(scene.crl,)),
        scene.clients() as (stolen, other),
    ):
        forged = scene.authority.crl(signed_by=Authority.root().key)
        for content in (forged, b"", None):
            caplog.clear()
            if content is None:
                scene.crl.unlink()
            else:
                scene.crl.write_bytes(content)
            async with asyncio.timeout(PATIENCE_S):
                while "not reloaded" not in caplog.messages:  # noqa: ASYNC110
                    await asyncio.sleep(_POLL_S)
            assert await _outcome(stolen) == "CERTIFICATE_REVOKED"
            assert await _outcome(other) == "answered"


async def test_a_gateway_does_not_start_with_a_list_that_its_authority_did_not_sign(
    scene: Scene,
) -> None:
    scene.crl.write_bytes(scene.authority.crl(signed_by=Authority.root().key))
    with pytest.raises(ConfigurationError, match="did not sign"):
        async with scene.stack.serving(client_crl=(scene.crl,)):
            pass
    process = GatewayProcess(scene.stack, "refused", "--client-crl", str(scene.crl))
    assert await process.fails_to_start() == 2
    assert "did not sign" in " ".join(process.log.read_text(encoding="utf-8").split())
