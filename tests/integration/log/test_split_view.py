# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Clients that remember the log, against whole gateways: honest ones, and restored ones."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    CheckpointFile,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    SplitViewError,
    build_query,
)
from gateway.domain.codes import Purpose
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.log.restored import put_in_place

SOMEBODY = resident(1)
QUERY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


@asynccontextmanager
async def _client(stack: Stack, bank: Bank, state: Path) -> AsyncIterator[CreditGatewayClient]:
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(
            channel, identity, stack.trust(), state=state, timeout_s=PATIENCE_S
        )


def _bank(stack: Stack) -> Bank:
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, SOMEBODY)
    return bank


def _kept(stack: Stack, state: Path) -> int:
    kept = CheckpointFile(state, stack.trust().log).read()
    return 0 if kept is None else kept.checkpoint.size


async def test_many_answers_and_refusals_of_two_clients_lie_in_one_history(
    stack: Stack, tmp_path: Path
) -> None:
    bank, state = _bank(stack), tmp_path / "log.checkpoint"
    await stack.settled()
    refused = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, "no such consent")
    async with _client(stack, bank, state) as one, _client(stack, bank, state) as other:
        for _ in range(3):
            results = await asyncio.gather(
                *(client.query(QUERY, QUERY_BODY_TYPE) for client in (one, other) * 15),
                *(client.query(refused, QUERY_BODY_TYPE) for client in (one, other) * 3),
                return_exceptions=True,
            )
            wrong = [each for each in results if isinstance(each, BaseException)]
            assert len(wrong) == 6
            assert all(isinstance(each, RefusedError) for each in wrong)
    assert _kept(stack, state) >= 3 * 36


async def test_a_gateway_restored_to_an_earlier_moment_is_not_believed(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, state = Stack(database_url, tmp_path), tmp_path / "log.checkpoint"
    bank = _bank(stack)
    async with stack.serving(), _client(stack, bank, state) as client:
        for _ in range(3):
            await client.query(QUERY, QUERY_BODY_TYPE)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with stack.serving(), _client(stack, bank, state) as client:
        # More than the few accesses that the restored log has yet to note down.
        for _ in range(12):
            await client.query(QUERY, QUERY_BODY_TYPE)
    kept = _kept(stack, state)

    stack.database_url = empty_database_url
    async with stack.serving(), _client(stack, bank, state) as client:
        found: list[SplitViewError] = []
        size = 0
        while size <= kept:  # behind, beside and beyond what was seen
            with pytest.raises(SplitViewError) as error:
                await client.query(QUERY, QUERY_BODY_TYPE)
            found.append(error.value)
            size = stack.trust().log.verify(error.value.received).size
        with pytest.raises(SplitViewError):
            await client.newest_checkpoint()
    assert len({error.evidence for error in found}) == len(found) >= 2
    assert _kept(stack, state) == kept
