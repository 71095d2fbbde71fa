# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A trust file written from the real log, and a client's first contact with it."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    GatewayTrust,
    SplitViewError,
    build_query,
)
from gateway.domain.codes import Purpose
from gateway.log.checkpoint import LogSigner
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, REFERENCE, Bank, Stack, resident

SOMEBODY = resident(1)
QUERY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    made = stack.add_bank("bank-a")
    stack.add_consent(made, SOMEBODY)
    await stack.settled()
    return made


async def _trust_file(stack: Stack, path: Path, *form: str) -> GatewayTrust:
    """What the operator's command writes, read as a partner does."""
    return await asyncio.to_thread(_written, stack, path, *form)


def _written(stack: Stack, path: Path, *form: str) -> GatewayTrust:
    arguments = ["keys", "trust-file", str(stack.directory / "keys"), "--origin", ORIGIN]
    arguments += ["--database-url", stack.database_url, *form]
    written = CliRunner().invoke(make_app(), arguments)
    assert written.exit_code == 0, written.output
    path.write_text(written.stdout, encoding="utf-8")
    return GatewayTrust.load(path)


async def test_the_first_contact_is_not_blind(stack: Stack, bank: Bank, tmp_path: Path) -> None:
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    before = await _trust_file(stack, tmp_path / "empty")
    assert before.checkpoint is not None
    assert before.checkpoint.checkpoint.size == 0
    async with stack.channel(bank) as channel:
        for _ in range(3):
            await CreditGatewayClient(channel, identity, before, timeout_s=PATIENCE_S).query(
                QUERY, QUERY_BODY_TYPE
            )
        trust = await _trust_file(stack, tmp_path / "trust", "--json")
        assert trust.checkpoint is not None
        assert trust.checkpoint.checkpoint.size == 3
        answer = await CreditGatewayClient(channel, identity, trust, timeout_s=PATIENCE_S).query(
            QUERY, QUERY_BODY_TYPE
        )
        assert answer.leaf_index == 3
        assert answer.unchecked == ()
        # Somebody was handed another history of this log, signed with its key.
        forged = stack.trust(LogSigner(ORIGIN, stack.keys.log_signer()).sign(2, bytes(32)))
        with pytest.raises(SplitViewError):
            await CreditGatewayClient(channel, identity, forged, timeout_s=PATIENCE_S).query(
                QUERY, QUERY_BODY_TYPE
            )
