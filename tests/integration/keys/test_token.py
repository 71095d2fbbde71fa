# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway whose keys are in a PKCS#11 token, which is pulled out and put back."""

from __future__ import annotations

import asyncio
import os
import signal
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
from tests.support.suite.exhaustive import first_every_day

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
_POLL_S = 0.05


@pytest.fixture
def token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftHsm:
    made = SoftHsm(tmp_path / "token", monkeypatch)
    made.make(["ed25519"])
    return made


@pytest.fixture
def stack(token: SoftHsm, database_url: str, tmp_path: Path) -> Stack:
    made = Stack(database_url, tmp_path)
    made.keys = key_provider(token.location)
    return made


async def _answered(client: CreditGatewayClient) -> bool:
    """Asks until it is: each worker logs in again at a time of its own."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                answer = await client.query(BODY, QUERY_BODY_TYPE)
            except RefusedError as refused:
                assert refused.reason == Reason.AUDIT_UNAVAILABLE  # noqa: PT017 - until then
                await asyncio.sleep(_POLL_S)
            else:
                return bool(answer.receipt)


def _is_named(log: list[str]) -> bool:
    """Whether the gateway has said why it does not serve."""
    return any("signing-keys" in line and "token" in line for line in log)


@pytest.mark.parametrize("workers", first_every_day(["1", "2"]))
async def test_without_its_token_nothing_is_answered_and_with_it_all_is_again(
    token: SoftHsm, stack: Stack, workers: str
) -> None:
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    options = ("--keys", token.location, "--workers", workers)
    async with (
        gateway_process(stack, "gateway", *options) as process,
        bank_channel(stack, bank, process.port) as channel,
        bank_client(stack, bank, process.port) as client,
    ):
        await client.query(BODY, QUERY_BODY_TYPE)
        token.pull_out()
        with pytest.raises(RefusedError) as refused:
            await client.query(BODY, QUERY_BODY_TYPE)
        assert refused.value.reason == Reason.AUDIT_UNAVAILABLE
        await wait_for_health(channel, serving=False)
        # The refusal alone makes it so; the cause is known once the probe has failed as well.
        async with asyncio.timeout(PATIENCE_S):
            while not _is_named(log_lines(process.log)):  # noqa: ASYNC110 - a file
                await asyncio.sleep(_POLL_S)
        token.put_back()
        await wait_for_health(channel, serving=True)
        assert await _answered(client)
    log = log_lines(process.log)
    assert not any("Traceback" in line or PIN in line for line in log)


@pytest.mark.exhaustive
async def test_a_new_answer_key_in_the_token_is_taken_up_on_sighup(
    token: SoftHsm, stack: Stack
) -> None:
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    options = ("--keys", token.location, "--workers", "1")
    async with (
        gateway_process(stack, "gateway", *options) as process,
        asyncio.timeout(PATIENCE_S),
    ):
        token.put_signer("answer-2", "ecdsa-p256-sha256")
        keyids = {signer.keyid.encode() for signer in stack.keys.answer_signers()}
        assert len(keyids) == 2
        signed: set[bytes] = set()
        while signed != keyids:
            # Again each time: one that comes while it still starts is not taken.
            os.kill(process.process_id, signal.SIGHUP)
            async with bank_client(stack, bank, process.port) as client:
                answer = await client.query(BODY, QUERY_BODY_TYPE)
            signed = {keyid for keyid in keyids if keyid in answer.response}
