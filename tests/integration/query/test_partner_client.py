# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The partner's client against a whole running gateway."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    REPORT_BODY_TYPE,
    Answer,
    Bundle,
    ClientIdentity,
    CreditGatewayClient,
    LoggedRefusal,
    RefusedError,
    build_query,
    load_bundle,
    parse_report,
    save_bundle,
    verify_bundle,
)
from gateway.domain.codes import CreditStatus, Outcome, Purpose
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident

SOMEBODY = resident(1)
QUERY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """A bank that may ask about somebody, with a key of each of two kinds."""
    made = stack.add_bank("bank-a", algorithms=("ed25519", "ecdsa-p256-sha256"))
    stack.add_consent(made, SOMEBODY)
    await stack.settled()
    return made


@asynccontextmanager
async def _client(stack: Stack, bank: Bank) -> AsyncIterator[CreditGatewayClient]:
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(channel, identity, stack.trust(), timeout_s=PATIENCE_S)


async def test_a_question_is_answered_with_proof(stack: Stack, bank: Bank, tmp_path: Path) -> None:
    async with _client(stack, bank) as client:
        answer = await client.query(QUERY, QUERY_BODY_TYPE)
    assert answer.body_type == REPORT_BODY_TYPE
    assert parse_report(answer.body).status is CreditStatus.NO_RECORD
    assert answer.entry.outcome is Outcome.ANSWERED
    assert answer.entry.keyids == tuple(signer.keyid for signer in bank.signers)
    save_bundle(tmp_path / "answer.json", Bundle.of_answer(answer))
    again = verify_bundle(load_bundle(tmp_path / "answer.json"), stack.trust())
    assert isinstance(again, Answer)
    assert again == answer


async def test_a_refusal_comes_with_a_receipt_that_verifies_offline(
    stack: Stack, bank: Bank
) -> None:
    body = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, "another reference")
    async with _client(stack, bank) as client:
        with pytest.raises(RefusedError) as refused:
            await client.query(body, QUERY_BODY_TYPE)
    assert refused.value.reason == "CONSENT_NOT_FOUND"
    assert refused.value.receipt_verified
    bundle = Bundle.of_refusal(refused.value)
    assert bundle is not None
    logged = verify_bundle(bundle, stack.trust())
    assert isinstance(logged, LoggedRefusal)
    assert logged.reason == "CONSENT_NOT_FOUND"


async def test_the_same_request_again_is_refused_as_a_replay_and_receipted(
    stack: Stack, bank: Bank
) -> None:
    async with _client(stack, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        with pytest.raises(RefusedError) as refused:
            await client.send(sent)
    assert refused.value.reason == "REQUEST_REPLAYED"
    assert refused.value.receipt_verified


async def test_what_is_refused_before_it_is_read_is_receipted_too(stack: Stack, bank: Bank) -> None:
    async with _client(stack, bank) as client:
        for size in (50_000, 70_000):
            with pytest.raises(RefusedError) as refused:
                await client.query(bytes(size), QUERY_BODY_TYPE)
            assert refused.value.reason == "MESSAGE_TOO_LARGE"
            assert refused.value.receipt_verified


async def test_the_log_is_seen_to_grow_from_outside(stack: Stack, bank: Bank) -> None:
    async with _client(stack, bank) as client:
        log = client.transparency
        empty = await log.checkpoint()
        assert empty is not None
        assert empty.checkpoint.size == 0
        assert await log.check_growth(empty) == empty
        first = await client.query(QUERY, QUERY_BODY_TYPE)
        seen = await log.check_growth(empty)
        assert seen.checkpoint.size == 1
        await asyncio.gather(*(client.query(QUERY, QUERY_BODY_TYPE) for _ in range(20)))
        newest = await log.check_growth(seen)
        assert newest.checkpoint.size == 21
        await log.check_inclusion(first.receipt, newest)
