# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Banks of a `tests.support.gateway.stack.Stack` that register consents and ask under them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
)
from gateway.domain.access.methods import CONSENT_METHODS
from gateway.log.checkpoint import LogSigner
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, ORIGIN, Bank, Stack
from tests.support.log.audit_cli import run_admitted

ALLOWED = replace(
    EVERYTHING,
    methods=EVERYTHING.methods | {method.name for method in CONSENT_METHODS},
)
"""What lets a bank register consents."""


@asynccontextmanager
async def client_of(stack: Stack, bank: Bank) -> AsyncIterator[CreditGatewayClient]:
    """The bank's client, whose clock is the gateway's."""
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(
            channel, identity, stack.trust(), timeout_s=PATIENCE_S, clock=stack.clock
        )


async def outcome(client: CreditGatewayClient, body: bytes) -> Answer | RefusedError:
    """What comes of a question; its receipt verified."""
    try:
        return await client.query(body, QUERY_BODY_TYPE)
    except RefusedError as error:
        refused = error
    assert refused.receipt_verified, refused.receipt_error
    return refused


def reason_of(result: Answer | RefusedError) -> str:
    """The reason of a refusal; empty for an answer."""
    return result.reason if isinstance(result, RefusedError) else ""


async def refusal_of(call: Awaitable[object]) -> tuple[str, str | None]:
    """Reason and field of a refusal, whose receipt verifies; empty for an answer."""
    try:
        await call
    except RefusedError as error:
        refused = error
    else:
        return "", None
    assert refused.receipt_verified, refused.receipt_error
    return refused.reason, refused.field


def found(stack: Stack, *verb: str) -> set[str]:
    """What `credit-audit verify`, or another verb, finds in the log and in the records.

    Everything has a fact before: `Stack.adopt`.
    """
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
    }
    given = [*(verb or ("verify",)), "--json", "--log-key", log.vkey]
    result = run_admitted(stack, given, environment)
    assert result.stdout, result.output
    said: dict[str, Any] = json.loads(result.stdout)
    checks = {str(each["check"]) for each in said["findings"]}
    assert result.exit_code == (1 if checks else 0), result.output
    return checks


def convicted(stack: Stack) -> set[str]:
    """What `credit-audit replay` finds in the answers, which are all younger than facts."""
    return found(stack, "replay", "--all", "--cause", "test")
