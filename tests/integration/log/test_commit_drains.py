# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A group commit sends all it has queued, and lets go of the head's lock at its limit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from gateway.errors import StoreError
from gateway.ports import PendingEntry
from gateway.store import connections
from gateway.store.embedded.places import temporary_directory
from gateway.store.log import audit_log
from gateway.store.log.append import write
from tests.support.log.audit_database import counts, open_store
from tests.support.log.audit_entries import new_log_signer, pending

HEAVY = 60_000
STUCK_S = 8.0  # less than the ten seconds psycopg would wait, more than the limit
LIMIT_S = 2.0


def _heavy(number: int) -> PendingEntry:
    """An entry with as much evidence as two large messages make."""
    item = pending(number)
    assert item.evidence is not None
    evidence = replace(item.evidence, sealed=number.to_bytes(4) * (HEAVY // 4))
    entry = replace(item.entry, evidence_digest=sha256(evidence.sealed).digest())
    return replace(item, entry=entry, evidence=evidence)


@pytest.mark.parametrize("entries", [1, 64, 128, 512])
async def test_a_commit_of_many_bytes_does_not_stall_half_sent(
    database_url: str, entries: int
) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        for start in range(0, 2 * entries, entries):
            committed = await store.append([_heavy(start + n) for n in range(entries)])
            assert len(committed) == entries
    assert counts(database_url).evidence == 2 * entries


class _Swallower:
    """Forwards to the server so many bytes more, and swallows what follows.

    The server is then in the middle of a message, from which only the end of the
    connection gets it out. It hears of that end.

    Attributes:
        left: bytes still forwarded; None: all.
        tells: while set, the server hears of its client's end; else it is as if the client
            were frozen, or the network in pieces.
    """

    def __init__(self, server_url: str) -> None:
        """Nothing is swallowed yet."""
        self.left: int | None = None
        self.tells = asyncio.Event()
        self.tells.set()
        self._serving: set[asyncio.Task[None]] = set()
        given = conninfo_to_dict(server_url)
        self._host, self._port = str(given["host"]), str(given.get("port") or "5432")

    def url(self, server_url: str, directory: Path) -> str:
        """The server's URL through this way, whose socket is in the directory."""
        return make_conninfo(server_url, host=str(directory), port=self._port)

    def socket(self, directory: Path) -> Path:
        """Where libpq looks for it."""
        return directory / f".s.PGSQL.{self._port}"

    def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, in a task of its own."""
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._serving.add(task)

    async def end(self) -> None:
        """Ends every connection."""
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        to_server, from_server = await self._to_server()
        back = asyncio.create_task(_forward(to_server, writer))
        try:
            await self._swallow(reader, from_server)
            await self.tells.wait()
        finally:
            from_server.close()
            writer.close()
            back.cancel()
            await asyncio.wait((back,))

    async def _to_server(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._host.startswith("/"):
            return await asyncio.open_unix_connection(f"{self._host}/.s.PGSQL.{self._port}")
        return await asyncio.open_connection(self._host, int(self._port))

    async def _swallow(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while chunk := await reader.read(65_536):
                through = chunk if self.left is None else chunk[: self.left]
                if self.left is not None:
                    self.left -= len(through)
                writer.write(through)
                await writer.drain()


async def _forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while chunk := await reader.read(65_536):
            writer.write(chunk)
            await writer.drain()


@pytest.fixture
async def way(database_url: str) -> AsyncIterator[tuple[_Swallower, str]]:
    """A way to the test's database that can swallow, and the URL through it."""
    swallower = _Swallower(database_url)
    with temporary_directory() as directory:
        directory.mkdir(exist_ok=True)
        server = await asyncio.start_unix_server(swallower.serve, swallower.socket(directory))
        async with server:
            yield swallower, swallower.url(database_url, directory)
            swallower.left = None
            await swallower.end()


async def test_the_heads_lock_is_free_at_the_limit_when_a_commit_is_stuck(
    database_url: str, way: tuple[_Swallower, str]
) -> None:
    swallower, url = way
    async with open_store(url, new_log_signer(), limit_s=LIMIT_S) as store:
        await store.append([pending(0)])
        # Enough for the lock and what is read under it; what is written then does not
        # arrive whole.
        swallower.left = 2_000
        stuck = asyncio.create_task(store.append([_heavy(1)]))
        await asyncio.to_thread(_wait_until_held, database_url, stuck)
        async with asyncio.timeout(STUCK_S):
            with pytest.raises(StoreError):
                await stuck
        await asyncio.to_thread(_take_the_lock, database_url)
        swallower.left = None
        assert len(await store.append([pending(2)])) == 1
    assert counts(database_url).tree_size == 2


@pytest.mark.parametrize(
    ("since", "forwarded"),
    [
        (connections.TRANSACTION_TIMEOUT_SINCE, 0),
        (connections.TRANSACTION_TIMEOUT_SINCE, 500),
        (10**9, 0),  # as on a server that has no transaction_timeout
    ],
)
async def test_the_heads_lock_is_not_held_for_ever_for_a_process_that_is_frozen(
    database_url: str,
    way: tuple[_Swallower, str],
    since: int,
    forwarded: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    swallower, url = way
    monkeypatch.setattr(connections, "TRANSACTION_TIMEOUT_SINCE", since)

    async def frozen(*arguments: Any) -> None:
        """The lock is held, and no more of what is to be written arrives than so much."""
        swallower.left = forwarded
        swallower.tells.clear()
        await write(*arguments)

    async with open_store(url, new_log_signer(), limit_s=LIMIT_S) as store:
        await store.append([pending(0)])
        monkeypatch.setattr(audit_log, "write", frozen)
        with pytest.raises(StoreError):
            await store.append([_heavy(1)])
        await asyncio.to_thread(_take_the_lock, database_url)
        swallower.tells.set()
        swallower.left = None
        monkeypatch.setattr(audit_log, "write", write)
        assert len(await store.append([pending(2)])) == 1
    assert counts(database_url).tree_size == 2


def _wait_until_held(database_url: str, stuck: asyncio.Task[object]) -> None:
    with psycopg.connect(database_url, autocommit=True) as other:
        while not stuck.done():
            try:
                other.execute("SELECT FROM audit.log_head FOR UPDATE NOWAIT")
            except psycopg.errors.LockNotAvailable:
                return
    raise AssertionError("the lock was never taken")


def _take_the_lock(database_url: str) -> None:
    """Waits no longer than a server may need to notice an end that it was told of."""
    with psycopg.connect(database_url) as other:
        other.execute(f"SET lock_timeout = '{STUCK_S:.0f}s'".encode())
        other.execute("SELECT FROM audit.log_head FOR UPDATE")
