# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway that remembers its log, when file, lock, disk or database are at fault."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import json
import os
from pathlib import Path

import psycopg
import pytest

from gateway.client import QUERY_BODY_TYPE, CheckpointFile, RefusedError
from gateway.errors import ConfigurationError, KeyFileError
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.log.merkle import EMPTY_ROOT
from gateway.runtime import checkpoint_file
from gateway.runtime.checkpoint_file import SignedCheckpoint
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from tests.support.gateway.cutting_proxy import cutting_proxy
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Bank, Stack
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

LATER_S = 600.0


async def _another_history(
    stack: Stack, bank: Bank, postgres_url: str, copy_url: str, file: Path
) -> None:
    """Remembers in the file a log that goes on otherwise than the stack's will."""
    url = stack.database_url
    put_in_place(postgres_url, url, copy_url)
    stack.database_url = copy_url
    async with stack.serving(log_state=file):
        await ask(stack, bank)
    stack.database_url = url


async def test_another_history_is_not_written_on_though_its_evidence_cannot_be_kept(
    postgres_url: str,
    database_url: str,
    empty_database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    other = tmp_path / "other.checkpoint"
    await _another_history(stack, bank, postgres_url, empty_database_url, other)
    tried: list[Path] = []

    def full(path: Path, _content: bytes) -> None:
        tried.append(path)
        raise KeyFileError(f"{path.name}: No space left on device")

    async with stack.serving(log_state=file, log_state_interval_s=OFTEN):
        await ask(stack, bank, 3)
        await until(lambda: remembered(stack, file) == tree_size(database_url))
        monkeypatch.setattr(checkpoint_file, "write_secret", full)
        other.replace(file)
        await until(lambda: any("evidence" in path.name for path in tried))
        with pytest.raises(RefusedError, match="UNAVAILABLE"):
            await ask_on(stack, bank)


async def test_another_history_is_not_written_on_though_it_cannot_prove_anything(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    other = tmp_path / "other.checkpoint"
    await _another_history(stack, bank, postgres_url, empty_database_url, other)
    async with stack.serving(log_state=file, log_state_interval_s=OFTEN):
        await ask(stack, bank, 3)
        await until(lambda: remembered(stack, file) == tree_size(database_url))
        with psycopg.connect(database_url) as owner:  # whoever put it there can do that, too
            owner.execute("CREATE TABLE kept AS SELECT * FROM audit.entry WHERE leaf_index = 0")
            owner.execute("DELETE FROM audit.entry WHERE leaf_index = 0")
        other.replace(file)
        try:
            with pytest.raises(RefusedError, match="UNAVAILABLE"):
                await ask_on(stack, bank)  # until a round has seen the file
        finally:
            with psycopg.connect(database_url) as owner:
                owner.execute("INSERT INTO audit.entry SELECT * FROM kept")


async def test_after_a_head_that_did_not_verify_for_a_moment_the_log_is_remembered_again(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    async with stack.serving(log_state=file, log_state_interval_s=4 * OFTEN):
        await ask(stack, bank)
        await until(lambda: remembered(stack, file))
        await ask(stack, bank)
        with psycopg.connect(database_url, autocommit=True) as owner:
            ((good,),) = owner.execute("SELECT checkpoint FROM audit.log_head").fetchall()
            owner.execute("UPDATE audit.log_head SET checkpoint = 'nonsense'")
            await asyncio.sleep(12 * OFTEN)
            owner.execute("UPDATE audit.log_head SET checkpoint = %s", [good])
        await ask(stack, bank)
        await until(lambda: remembered(stack, file) == tree_size(database_url))


async def test_what_was_signed_last_is_remembered_though_another_process_was_quicker(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    advance, log = CheckpointFile.advance, stack.trust().log
    quicker: list[SignedCheckpoint] = []

    def late(
        self: CheckpointFile, known: SignedCheckpoint | None, newest: SignedCheckpoint
    ) -> bool:
        while quicker:
            assert advance(self, self.read(), quicker.pop())
        return advance(self, known, newest)

    async with stack.serving(log_state=file, log_state_interval_s=LATER_S):
        await ask(stack, bank, 3)
        with psycopg.connect(database_url) as owner:
            ((first,),) = owner.execute(
                "SELECT checkpoint FROM audit.checkpoint ORDER BY tree_size LIMIT 1"
            ).fetchall()
        quicker.append(SignedCheckpoint(first, log.verify(first)))
        monkeypatch.setattr(CheckpointFile, "advance", late)
    assert not quicker
    assert remembered(stack, file) == tree_size(database_url)


@pytest.mark.exhaustive
async def test_a_gateway_stops_though_somebody_holds_the_files_lock(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    async with gateway_process(stack, "gateway", "--log-state", str(file)) as server:
        lock = os.open(f"{file}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            async with bank_client(stack, bank, server.port) as client:
                await client.query(QUERY, QUERY_BODY_TYPE)
            async with asyncio.timeout(PATIENCE_S):  # it would wait for ever
                stopping = asyncio.create_task(server.stop())
                await asyncio.shield(stopping)
        finally:
            os.close(lock)
            await stopping


@pytest.mark.exhaustive
async def test_a_gateway_stops_though_the_database_is_silent(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    with cutting_proxy(database_url) as proxy:
        # What it does to the log ends by this limit, and that it stops by it is the subject.
        limits = ("--audit-limit-s", "2")
        options = ("--log-state", str(file), "--audit-database-url", proxy.url, *limits)
        async with gateway_process(stack, "gateway", *options) as server:
            async with bank_client(stack, bank, server.port) as client:
                await client.query(QUERY, QUERY_BODY_TYPE)
                await until(lambda: remembered(stack, file))
                await client.query(QUERY, QUERY_BODY_TYPE)
            proxy.fall_silent()
            stopping = asyncio.create_task(server.stop())
            try:
                async with asyncio.timeout(PATIENCE_S):  # it would wait for ever
                    await asyncio.shield(stopping)
            finally:
                proxy.speak_again()
                await stopping


async def test_the_checkpoint_of_the_empty_log_is_continued_by_every_log(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    signer = LogSigner(ORIGIN, stack.keys.log_signer())
    file.write_text(signer.sign(0, EMPTY_ROOT), encoding="utf-8")
    async with stack.serving(log_state=file):
        await ask(stack, bank)
    assert remembered(stack, file) == tree_size(database_url)


async def test_a_file_that_cannot_be_written_is_noticed_before_serving(
    database_url: str, tmp_path: Path
) -> None:
    stack, _, _ = bank_and_file(database_url, tmp_path)
    with pytest.raises(ConfigurationError):
        async with stack.serving(log_state=tmp_path / "not-mounted" / "log.checkpoint"):
            pass


def test_evidence_that_did_not_fit_is_kept_once_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_key_directory(tmp_path / "keys")
    signer = LogSigner(ORIGIN, DirectoryKeyProvider(tmp_path / "keys").log_signer())
    log = LogVerifier.parse(signer.vkey)
    notes = [signer.sign(5, root * 32) for root in (b"a", b"b")]
    first, second = (SignedCheckpoint(note, log.verify(note)) for note in notes)
    file = CheckpointFile(tmp_path / "log.checkpoint", log)

    def full(descriptor: int) -> None:
        os.ftruncate(descriptor, 0)
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(ConfigurationError):
            file.save_evidence(first, second, "log state")
    kept = file.save_evidence(first, second, "log state").read_text(encoding="utf-8")
    assert signer.sign(5, b"a" * 32) == json.loads(kept)["first"]
