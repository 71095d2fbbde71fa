# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A bank, a log state file, and what tests of both ask."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from pathlib import Path

import psycopg

from gateway.client import (
    QUERY_BODY_TYPE,
    CheckpointFile,
    ClientIdentity,
    CreditGatewayClient,
    build_query,
)
from gateway.domain.codes import Purpose
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident

SOMEBODY = resident(1)
QUERY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
OFTEN = 0.05
"""Seconds between two looks."""


def bank_and_file(database_url: str, directory: Path) -> tuple[Stack, Bank, Path]:
    """A stack with a bank that may ask about somebody, and where its log is remembered."""
    stack = Stack(database_url, directory)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, SOMEBODY)
    return stack, bank, directory / "log.checkpoint"


async def ask(stack: Stack, bank: Bank, times: int = 1) -> None:
    """As the bank, without a memory of its own."""
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        client = CreditGatewayClient(channel, identity, stack.trust(), timeout_s=PATIENCE_S)
        for _ in range(times):
            await client.query(QUERY, QUERY_BODY_TYPE)


async def ask_on(stack: Stack, bank: Bank) -> None:
    """Asks until that is refused, which is a moment after the evidence was begun."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            await ask(stack, bank)


def remembered(stack: Stack, file: Path) -> int:
    """The tree size in the file; 0: none."""
    kept = CheckpointFile(file, stack.trust().log).read()
    return 0 if kept is None else kept.checkpoint.size


def tree_size(url: str) -> int:
    """The tree size in the database."""
    with psycopg.connect(url) as connection:
        ((size,),) = connection.execute("SELECT tree_size FROM audit.log_head").fetchall()
    return int(size)


async def until(happened: Callable[[], object]) -> None:
    """Returns when it has happened."""
    async with asyncio.timeout(PATIENCE_S):
        while not happened():  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(OFTEN)
