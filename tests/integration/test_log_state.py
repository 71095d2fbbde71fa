# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway that remembers its log outside of the database, which somebody puts back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from pathlib import Path

import psycopg
import pytest

from gateway.client import (
    CheckpointFile,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
)
from gateway.client.canonical import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.errors import ConfigurationError, StoreConflictError
from tests.gateway_process import bank_client, gateway_process
from tests.restored import put_in_place
from tests.stack import REFERENCE, Bank, Stack, resident

SOMEBODY = resident(1)
QUERY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
OFTEN = 0.05


def _stack(database_url: str, directory: Path) -> tuple[Stack, Bank, Path]:
    stack = Stack(database_url, directory)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, SOMEBODY)
    return stack, bank, directory / "log.checkpoint"


async def _ask(stack: Stack, bank: Bank, times: int) -> None:
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        client = CreditGatewayClient(channel, identity, stack.trust())
        for _ in range(times):
            await client.query(QUERY, QUERY_BODY_TYPE)


def _remembered(stack: Stack, file: Path) -> int:
    kept = CheckpointFile(file, stack.trust().log).read()
    return 0 if kept is None else kept.checkpoint.size


def _evidence(directory: Path) -> list[Path]:
    return list(directory.glob("log.checkpoint.evidence-*"))


async def _until(happened: Callable[[], object]) -> None:
    for _ in range(400):
        if happened():
            return
        await asyncio.sleep(OFTEN)
    raise AssertionError("it did not happen")


def _tree_size(url: str) -> int:
    with psycopg.connect(url) as connection:
        ((size,),) = connection.execute("SELECT tree_size FROM audit.log_head").fetchall()
    return int(size)


async def test_what_was_signed_is_remembered_over_restarts(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = _stack(database_url, tmp_path)
    for round_ in (1, 2, 3):
        async with stack.serving(log_state=file):
            await _ask(stack, bank, 3)
        assert _remembered(stack, file) == _tree_size(database_url) >= 3 * round_


async def test_a_database_that_was_put_back_is_not_served(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = _stack(database_url, tmp_path)
    async with stack.serving(log_state=file):
        await _ask(stack, bank, 2)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with stack.serving(log_state=file):
        await _ask(stack, bank, 15)

    stack.database_url = empty_database_url
    with pytest.raises(StoreConflictError, match="shorter"):
        async with stack.serving(log_state=file):
            pass
    # Written on by a gateway without a memory, it is long enough, but another one.
    async with stack.serving():
        await _ask(stack, bank, 30)
    with pytest.raises(StoreConflictError, match="another history"):
        async with stack.serving(log_state=file):
            pass
    assert len(_evidence(tmp_path)) == 1
    assert _remembered(stack, file) == _tree_size(database_url)

    stack.database_url = database_url
    async with stack.serving(log_state=file):
        await _ask(stack, bank, 1)


async def test_an_empty_database_in_the_place_of_the_log_is_not_served(
    database_url: str, empty_database_url: str, tmp_path: Path, postgres_url: str
) -> None:
    put_in_place(postgres_url, database_url, empty_database_url)
    stack, bank, file = _stack(database_url, tmp_path)
    async with stack.serving(log_state=file):
        await _ask(stack, bank, 1)
    stack.database_url = empty_database_url
    with pytest.raises(StoreConflictError, match="shorter"):
        async with stack.serving(log_state=file):
            pass


async def test_several_processes_share_one_memory(database_url: str, tmp_path: Path) -> None:
    stack, bank, file = _stack(database_url, tmp_path)
    changed = {"log_state": file, "log_state_interval_s": OFTEN}
    async with stack.serving(**changed) as first, stack.serving(**changed) as second:
        for port in (first, second) * 5:
            stack.port = port
            await _ask(stack, bank, 2)
            await asyncio.sleep(OFTEN)
    assert _remembered(stack, file) == _tree_size(database_url) >= 20


async def test_a_process_stops_answering_when_another_one_has_seen_another_history(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = _stack(database_url, tmp_path)
    put_in_place(postgres_url, database_url, empty_database_url)
    stack.database_url = empty_database_url
    other = tmp_path / "other.checkpoint"
    async with stack.serving(log_state=other):
        await _ask(stack, bank, 1)

    stack.database_url = database_url
    async with stack.serving(log_state=file, log_state_interval_s=OFTEN):
        await _ask(stack, bank, 3)
        await asyncio.sleep(4 * OFTEN)
        other.replace(file)
        await _until(lambda: _evidence(tmp_path))
        with pytest.raises(RefusedError, match="UNAVAILABLE") as refused:
            await _ask(stack, bank, 1)
    assert "remembered" not in str(refused.value)


@pytest.mark.parametrize("content", ["nonsense", "", "another log's"])
async def test_a_state_file_that_cannot_be_read_is_never_begun_anew(
    database_url: str, tmp_path: Path, content: str
) -> None:
    stack, bank, file = _stack(database_url, tmp_path)
    async with stack.serving(log_state=file):
        await _ask(stack, bank, 1)
    if content == "":
        file.chmod(0o600)
        file.unlink()
        file.mkdir()
    else:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"log\.checkpoint"):
        async with stack.serving(log_state=file):
            pass


async def test_after_a_kill_the_memory_is_there_and_the_gateway_starts(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = _stack(database_url, tmp_path)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with gateway_process(stack, "gateway", "--log-state", str(file)) as server:
        async with bank_client(stack, bank, server.port) as client:
            await client.query(QUERY, QUERY_BODY_TYPE)
            await _until(lambda: _remembered(stack, file))
        await server.kill()
        await server.start()
        async with bank_client(stack, bank, server.port) as client:
            await client.query(QUERY, QUERY_BODY_TYPE)

    stack.database_url = empty_database_url
    with pytest.raises(AssertionError, match="shorter than it was remembered"):
        async with gateway_process(stack, "other", "--log-state", str(file)):
            pass
