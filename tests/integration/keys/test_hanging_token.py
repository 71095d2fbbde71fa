# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway whose token takes signatures and does not give them back."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, CreditGatewayClient, RefusedError, build_query
from gateway.domain.codes import Purpose
from gateway.errors import Reason
from gateway.signing.providers.location import key_provider
from tests.support.gateway.gateway_process import (
    bank_channel,
    bank_client,
    gateway_process,
    log_lines,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.keys.softhsm import PIN, SoftHsm
from tests.support.log.whole_log import read_whole_log

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
CALLS = 5
_POLL_S = 0.05


async def reason_of(client: CreditGatewayClient) -> str:
    """Why a query is not answered; empty where it is."""
    try:
        await client.query(BODY, QUERY_BODY_TYPE)
    except RefusedError as refused:
        return str(refused.reason)
    return ""


async def answered(client: CreditGatewayClient) -> None:
    """Asks until it is."""
    async with asyncio.timeout(PATIENCE_S):
        while await reason_of(client):  # noqa: ASYNC110 - asked over the wire
            await asyncio.sleep(_POLL_S)


async def test_calls_end_with_their_reason_while_the_token_hangs_and_are_answered_once_it_does_not(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = SoftHsm(tmp_path / "token", monkeypatch)
    token.make(["ed25519"])
    stack = Stack(database_url, tmp_path)
    stack.keys = key_provider(token.location)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    # The limits are what the test is about. A busy machine may exceed them, too: it asks again.
    options = ("--keys", token.hanging(), "--workers", "1", "--audit-limit-s", "5")
    # The probes wait for the longer of both limits.
    monkeypatch.setenv("CREDIT_GATEWAY_LOOKUP_LIMIT_S", "5")
    async with (
        gateway_process(stack, "gateway", *options) as process,
        bank_channel(stack, bank, process.port) as channel,
        bank_client(stack, bank, process.port) as client,
    ):
        await answered(client)
        token.hang()
        try:
            async with asyncio.timeout(PATIENCE_S):
                hung = await asyncio.gather(*(reason_of(client) for _ in range(CALLS)))
                # Nothing else hangs: the gateway still says that it cannot sign.
                await wait_for_health(channel, serving=False)
        finally:
            token.go_on()
        # On a machine that is busy enough the records are too slow, too.
        assert set(hung) <= {Reason.AUDIT_UNAVAILABLE, Reason.DATA_UNAVAILABLE}
        assert len(hung) == CALLS
        await wait_for_health(channel, serving=True)
        await answered(client)
    log = log_lines(process.log)
    assert not any("Traceback" in line or PIN in line for line in log)
    # What was given out is in the log, and the log is whole.
    outcomes = read_whole_log(database_url, stack.trust().log).outcomes()
    assert outcomes["ANSWERED"] >= 2
