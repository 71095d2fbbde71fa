# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keys that change while clients ask: the log's, and the authority of the server's certificate."""

from __future__ import annotations

import asyncio
import os
import signal
from datetime import UTC, datetime
from pathlib import Path

import grpc
import pytest

from gateway.client import QUERY_BODY_TYPE, ClientIdentity, CreditGatewayClient, TransportError
from gateway.demo.development_ca import issue_server, make_authority
from gateway.signing.keys import write_secret
from tests.support.gateway.gateway_process import gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.keys.succession import in_place, next_key, remembering_client, succeed, verify
from tests.support.log.remembered_log import QUERY, bank_and_file

_POLL_S = 0.05


@pytest.mark.exhaustive
async def test_the_logs_key_changes_under_a_server_with_workers_and_patient_clients_go_on(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, state = bank_and_file(database_url, tmp_path)
    trust, folder = stack.trust(), next_key(stack)
    options = ("--workers", "2", "--log-state", str(state))
    async with gateway_process(stack, "served", *options) as server:
        stack.port = server.port
        async with remembering_client(stack, bank, trust, tmp_path / "bank.state") as client:
            before = await client.query(QUERY, QUERY_BODY_TYPE, patience_s=PATIENCE_S)
            ended = await succeed(
                stack, "--next-keys", str(folder), "--log-state", str(state), "--json"
            )
            assert ended.exit_code == 0, ended.output
            # From here on the processes with the ended key write nothing.
            asked = asyncio.create_task(client.query(QUERY, QUERY_BODY_TYPE, patience_s=PATIENCE_S))
            in_place(stack, folder)
            os.kill(server.process_id, signal.SIGHUP)
            after = await asked
    assert after.receipt.leaf_index > before.receipt.leaf_index
    assert after.entry.partner_counter >= before.entry.partner_counter + 1
    result = await verify(stack, stack.trust().log.vkey)
    assert result.exit_code == 0, result.output


async def test_the_authority_of_the_servers_certificate_changes_without_a_failed_call(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    now = datetime.now(UTC)
    authority = make_authority(now)
    certificate = issue_server(authority, "gateway", ["localhost", "127.0.0.1"], now)
    both = stack.authority.certificate + authority.certificate
    async with stack.serving():
        for known in (both, stack.authority.certificate):
            await _asked(stack, bank, known)
        for name, content in (
            ("server.key", certificate.private_key),
            ("server.pem", certificate.certificate),
        ):
            fresh = stack.directory / f"{name}.fresh"
            write_secret(fresh, content)
            fresh.replace(stack.directory / name)
        async with asyncio.timeout(PATIENCE_S):
            while not await _is_believed(stack, bank, authority.certificate):  # noqa: ASYNC110 - asked over the wire
                await asyncio.sleep(_POLL_S)
        # Whoever had both at any time before has noticed nothing.
        await _asked(stack, bank, both)
        assert not await _is_believed(stack, bank, stack.authority.certificate)


async def _asked(stack: Stack, bank: Bank, authorities: bytes) -> None:
    """A query over a new connection, by a client that believes these authorities."""
    credential = bank.credential
    credentials = grpc.ssl_channel_credentials(
        authorities, credential.private_key, credential.certificate
    )
    options = (("grpc.use_local_subchannel_pool", 1),)
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    target = f"localhost:{stack.port}"
    async with grpc.aio.secure_channel(target, credentials, options) as channel:
        client = CreditGatewayClient(channel, identity, stack.trust(), timeout_s=PATIENCE_S)
        await client.query(QUERY, QUERY_BODY_TYPE)


async def _is_believed(stack: Stack, bank: Bank, authorities: bytes) -> bool:
    try:
        await _asked(stack, bank, authorities)
    except TransportError:
        return False
    return True
