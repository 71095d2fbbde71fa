# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log that goes on under another key: the verb, the auditor, and clients of both times."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    ClientIdentity,
    CreditGatewayClient,
    GatewayTrust,
    TransparencyClient,
)
from gateway.log.checkpoint import LogVerifier
from gateway.log.succession.chain import with_history
from gateway.signing.keys import generate_private_key_pem, write_secret
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.log.audit_cli import run_admitted
from tests.support.log.remembered_log import QUERY


def next_key(stack: Stack, name: str = "keys-next") -> Path:
    """A directory with a new log key and nothing else."""
    folder = stack.directory / name
    folder.mkdir(mode=0o700)
    write_secret(folder / "log.pem", generate_private_key_pem("ed25519"))
    return folder


async def succeed(stack: Stack, *options: str, keys: bool = True) -> Result:
    """The verb, on the stack's database."""
    old = ["--keys", str(stack.directory / "keys")] if keys else []
    arguments = ["log", "succeed", "--database-url", stack.database_url, *old, "--cause", "OPS-1"]
    environment = dict.fromkeys(("CREDIT_GATEWAY_KEYS", "CREDIT_GATEWAY_LOG_STATE"))
    words = [*arguments, *options]
    return await asyncio.to_thread(CliRunner().invoke, make_app(), words, env=environment)


async def succeeded(stack: Stack, *options: str, keys: bool = True) -> dict[str, Any]:
    """The same with a new key, which is in place then; what it says."""
    folder = next_key(stack)
    result = await succeed(stack, "--next-keys", str(folder), "--json", *options, keys=keys)
    assert result.exit_code == 0, result.output
    in_place(stack, folder)
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def in_place(stack: Stack, folder: Path) -> None:
    """Puts the new key where the gateway has its keys."""
    shutil.move(folder / "log.pem", stack.directory / "keys" / "log.pem")
    folder.rmdir()


async def verify(stack: Stack, log_key: str) -> Result:
    """The auditor's `verify`, with this key."""
    return await audit(stack, log_key, "verify", "--workers", "0")


async def audit(stack: Stack, log_key: str, *arguments: str) -> Result:
    """A verb of the auditor's, with this key."""
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_LOG_KEY": log_key,
        "CREDIT_GATEWAY_KEYS": None,
        "COLUMNS": "200",
    }
    return await asyncio.to_thread(run_admitted, stack, arguments, environment)


@asynccontextmanager
async def remembering_client(
    stack: Stack, bank: Bank, trust: GatewayTrust, state: Path | None = None
) -> AsyncIterator[CreditGatewayClient]:
    """A bank's client, with a memory if it has a state file."""
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(channel, identity, trust, timeout_s=PATIENCE_S, state=state)


async def answers(
    stack: Stack, bank: Bank, trust: GatewayTrust, times: int, state: Path | None = None
) -> list[Answer]:
    """As the bank, with a client that begins with this trust and state."""
    async with remembering_client(stack, bank, trust, state) as client:
        return [await client.query(QUERY, QUERY_BODY_TYPE) for _ in range(times)]


async def trust_with_history(stack: Stack, bank: Bank) -> GatewayTrust:
    """A new trust file, which also says how the log came to its key; the gateway serves."""
    trust = stack.trust()
    async with stack.channel(bank) as channel:
        notes = await TransparencyClient(channel, trust, PATIENCE_S).successions()
    # Without a checkpoint of its own: what is kept has to be enough.
    return replace(
        trust, log=with_history(LogVerifier.parse(trust.log.vkey), notes), checkpoint=None
    )
