# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway that remembers its log outside of the database, which somebody puts back."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    RefusedError,
)
from gateway.errors import ConfigurationError, StoreConflictError
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.log.remembered_log import (
    OFTEN,
    QUERY,
    ask,
    ask_on,
    bank_and_file,
    remembered,
    tree_size,
    until,
)
from tests.support.log.restored import put_in_place
from tests.support.suite.exhaustive import first_every_day


def _evidence(directory: Path) -> list[Path]:
    return list(directory.glob("log.checkpoint.evidence-*"))


async def test_what_was_signed_is_remembered_over_restarts(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    for round_ in (1, 2, 3):
        async with stack.serving(log_state=file):
            await ask(stack, bank, 3)
        assert remembered(stack, file) == tree_size(database_url) >= 3 * round_


async def test_a_database_that_was_put_back_is_not_served(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    async with stack.serving(log_state=file):
        await ask(stack, bank, 2)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with stack.serving(log_state=file):
        await ask(stack, bank, 15)

    stack.database_url = empty_database_url
    with pytest.raises(StoreConflictError, match="shorter"):
        async with stack.serving(log_state=file):
            pass
    # Written on by a gateway without a memory, it is long enough, but another one.
    async with stack.serving():
        await ask(stack, bank, 30)
    with pytest.raises(StoreConflictError, match="another history"):
        async with stack.serving(log_state=file):
            pass
    assert len(_evidence(tmp_path)) == 1
    assert remembered(stack, file) == tree_size(database_url)

    stack.database_url = database_url
    async with stack.serving(log_state=file):
        await ask(stack, bank, 1)


async def test_an_empty_database_in_the_place_of_the_log_is_not_served(
    database_url: str, empty_database_url: str, tmp_path: Path, postgres_url: str
) -> None:
    put_in_place(postgres_url, database_url, empty_database_url)
    stack, bank, file = bank_and_file(database_url, tmp_path)
    async with stack.serving(log_state=file):
        await ask(stack, bank, 1)
    stack.database_url = empty_database_url
    with pytest.raises(StoreConflictError, match="shorter"):
        async with stack.serving(log_state=file):
            pass


@pytest.mark.exhaustive
async def test_several_processes_share_one_memory(database_url: str, tmp_path: Path) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    changed = {"log_state": file, "log_state_interval_s": OFTEN}
    async with stack.serving(**changed) as first, stack.serving(**changed) as second:
        for port in (first, second) * 5:
            stack.port = port
            await ask(stack, bank, 2)
            await asyncio.sleep(OFTEN)
    assert remembered(stack, file) == tree_size(database_url) >= 20


async def test_a_process_stops_answering_when_another_one_has_seen_another_history(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    put_in_place(postgres_url, database_url, empty_database_url)
    stack.database_url = empty_database_url
    other = tmp_path / "other.checkpoint"
    async with stack.serving(log_state=other):
        await ask(stack, bank, 1)

    stack.database_url = database_url
    async with stack.serving(log_state=file, log_state_interval_s=OFTEN):
        await ask(stack, bank, 3)
        # Else a round that is about to write the file may write it over the other one.
        await until(lambda: remembered(stack, file) == tree_size(database_url))
        other.replace(file)
        await until(lambda: _evidence(tmp_path))
        with pytest.raises(RefusedError, match="UNAVAILABLE") as refused:
            await ask_on(stack, bank)
    assert "remembered" not in str(refused.value)


@pytest.mark.parametrize("content", first_every_day(["nonsense", "", "another log's"]))
async def test_a_state_file_that_cannot_be_read_is_never_begun_anew(
    database_url: str, tmp_path: Path, content: str
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    async with stack.serving(log_state=file):
        await ask(stack, bank, 1)
    if content == "":
        file.chmod(0o600)
        file.unlink()
        file.mkdir()
    else:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"log\.checkpoint"):
        async with stack.serving(log_state=file):
            pass


@pytest.mark.exhaustive
async def test_after_a_kill_the_memory_is_there_and_the_gateway_starts(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with gateway_process(stack, "gateway", "--log-state", str(file)) as server:
        async with bank_client(stack, bank, server.port) as client:
            await client.query(QUERY, QUERY_BODY_TYPE)
            await until(lambda: remembered(stack, file))
        await server.kill()
        await server.start()
        async with bank_client(stack, bank, server.port) as client:
            await client.query(QUERY, QUERY_BODY_TYPE)

    stack.database_url = empty_database_url
    with pytest.raises(AssertionError, match="shorter than it was remembered"):
        async with gateway_process(stack, "other", "--log-state", str(file)):
            pass
