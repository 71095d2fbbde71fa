# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner changes its key while it asks, and every process of the gateway follows.

Over many connections, so that each worker has its turn. How soon follows from how often a
process looks: the setting's default is asserted, and not a clock.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import QUERY_BODY_TYPE, CreditGatewayClient, RefusedError, build_query
from gateway.domain.codes import Purpose
from gateway.runtime.config import Settings
from gateway.signing.keys import (
    generate_private_key_pem,
    load_signer,
    public_key_pem,
    write_secret,
)
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
_CONNECTIONS = 8
_POLL_S = 0.02


def _with_new_key(stack: Stack, bank: Bank) -> Bank:
    """The bank with another key, which `partner add-key` has registered."""
    file = stack.directory / "next.pem"
    write_secret(file, generate_private_key_pem("ed25519"))
    signer = load_signer(file)
    public = stack.directory / "next.pub.pem"
    public.write_bytes(public_key_pem(signer.public_key))
    start = (datetime.now(UTC) - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M")
    _verb(stack, "add-key", bank.partner_id, str(public), "--valid-from", start)
    return replace(bank, signers=(signer,), key_files=(file,))


def _verb(stack: Stack, *arguments: str) -> None:
    environment = {"CREDIT_GATEWAY_DATABASE_URL": stack.database_url}
    result = CliRunner().invoke(make_app(), ["partner", *arguments], env=environment)
    assert result.exit_code == 0, result.output


async def _all_say(clients: list[CreditGatewayClient], outcome: str) -> None:
    """Waits until all connections have that outcome, one after the other."""
    async with asyncio.timeout(PATIENCE_S):
        for client in clients:
            while await _outcome(client) != outcome:  # noqa: ASYNC110 - asked over the wire
                await asyncio.sleep(_POLL_S)


async def _outcome(client: CreditGatewayClient) -> str:
    try:
        await client.query(BODY, QUERY_BODY_TYPE)
    except RefusedError as refusal:
        return str(refusal.reason)
    return "answered"


@pytest.mark.exhaustive
async def test_keys_overlap_and_a_revoked_one_is_refused_by_every_process(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    async with (
        gateway_process(stack, "rotating", "--workers", "2") as server,
        AsyncExitStack() as connections,
    ):

        async def connected(who: Bank) -> list[CreditGatewayClient]:
            return [
                await connections.enter_async_context(bank_client(stack, who, server.port))
                for _ in range(_CONNECTIONS)
            ]

        old = await connected(bank)
        await _all_say(old, "answered")
        renewed = _with_new_key(stack, bank)
        new = await connected(renewed)
        await _all_say(new, "answered")
        await _all_say(old, "answered")  # both count
        both = replace(renewed, key_files=(*bank.key_files, *renewed.key_files))
        twice = await connected(both)
        await _all_say(twice, "answered")
        _verb(stack, "revoke-key", bank.partner_id, bank.signers[0].keyid)
        await _all_say(old, "KEY_REVOKED")
        await _all_say(twice, "KEY_REVOKED")
        assert [await _outcome(client) for client in new] == ["answered"] * _CONNECTIONS


def test_a_process_looks_for_changes_twice_within_the_second_that_is_promised() -> None:
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    assert defaults["directory_refresh_s"] <= 0.5
    assert defaults["reload_s"] <= 0.5
