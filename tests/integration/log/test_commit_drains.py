# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A group commit sends all it has queued, and lets go of the head's lock at its limit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from gateway.errors import StoreError
from gateway.store import connections
from gateway.store.embedded.places import temporary_directory
from gateway.store.log import audit_log
from gateway.store.log.append import write
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import PendingEntry
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_database import counts, open_store
from tests.support.log.audit_entries import new_log_signer, pending
from tests.support.suite.exhaustive import first_every_day

HEAVY = 60_000
LIMIT_S = 1.0


def _heavy(number: int) -> PendingEntry:
    """An entry with as much evidence as two large messages make."""
    item = pending(number)
    assert item.evidence is not None
    evidence = replace(item.evidence, sealed=number.to_bytes(4) * (HEAVY // 4))
    entry = replace(item.entry, evidence_digest=sha256(evidence.sealed).digest())
    return replace(item, entry=entry, evidence=evidence)


@pytest.mark.parametrize("entries", first_every_day([1, 64, 128, 512]))
async def test_a_commit_of_many_bytes_does_not_stall_half_sent(
    database_url: str, entries: int
) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        for start in range(0, 2 * entries, entries):
            committed = await store.append([_heavy(start + n) for n in range(entries)])
            assert len(committed) == entries
    assert counts(database_url).evidence == 2 * entries


@dataclass(slots=True)
class _Way:
    """What becomes of the connections that were made on it.

    Attributes:
        left: bytes still forwarded; None: all.
        tells: while set, the server hears of its client's end; else it is as if the client
            were frozen, or the network in pieces.
    """

    left: int | None = None
    tells: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        """Good until told otherwise."""
        self.tells.set()


class _Swallower:
    """Forwards to the server so many bytes more, and swallows what follows.

    The server is then in the middle of a message, from which only the end of the
    connection gets it out.
    """

    def __init__(self, server_url: str) -> None:
        """Nothing is swallowed yet."""
        self._way = _Way()
        self._serving: set[asyncio.Task[None]] = set()
        given = conninfo_to_dict(server_url)
        self._host, self._port = str(given["host"]), str(given.get("port") or "5432")

    def swallow(self, after: int, *, tells: bool = True) -> _Way:
        """Of today's connections, what comes after so many bytes more; new ones are served."""
        swallowing, self._way = self._way, _Way()
        swallowing.left = after
        if not tells:
            swallowing.tells.clear()
        return swallowing

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
        way = self._way
        try:
            await self._swallow(way, reader, from_server)
            await way.tells.wait()
        finally:
            from_server.close()
            writer.close()
            back.cancel()
            await asyncio.wait((back,))

    async def _to_server(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._host.startswith("/"):
            return await asyncio.open_unix_connection(f"{self._host}/.s.PGSQL.{self._port}")
        return await asyncio.open_connection(self._host, int(self._port))

    async def _swallow(
        self, way: _Way, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        with suppress(OSError):
            while chunk := await reader.read(65_536):
                through = chunk if way.left is None else chunk[: way.left]
                if way.left is not None:
                    way.left -= len(through)
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
            await swallower.end()


async def _until_stuck(
    store: PostgresAuditStore, monkeypatch: pytest.MonkeyPatch, stick: Callable[[], object]
) -> None:
    """Appends; once the head's lock is held `stick` is called, and the append has to fail.

    On a busy machine the limit may come before the lock: then it is tried again.
    """
    held = False

    async def stuck(*arguments: Any) -> None:
        """Just before what is to be written is sent."""
        nonlocal held
        held = True
        stick()
        await write(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(audit_log, "write", stuck)
        while not held:
            async with asyncio.timeout(PATIENCE_S):
                with pytest.raises(StoreError):
                    await store.append([_heavy(1)])


async def test_the_heads_lock_is_free_at_the_limit_when_a_commit_is_stuck(
    database_url: str, way: tuple[_Swallower, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    swallower, url = way
    cancelled: list[object] = []

    async def cancel(connection: psycopg.AsyncConnection[Any], **_: float) -> None:
        """What would let the lock be held for up to ten seconds more."""
        cancelled.append(connection)

    monkeypatch.setattr(psycopg.AsyncConnection, "_try_cancel", cancel)
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        await store.append([pending(0)])
    async with open_store(url, signer, limit_s=LIMIT_S, pool_size=1) as store:
        await _until_stuck(store, monkeypatch, lambda: swallower.swallow(2_000))
    await asyncio.to_thread(_take_the_lock, database_url)
    assert cancelled == []
    async with open_store(database_url, signer) as store:
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
    frozen: list[_Way] = []
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        await store.append([pending(0)])
    async with open_store(url, signer, limit_s=LIMIT_S, pool_size=1) as store:
        await _until_stuck(
            store,
            monkeypatch,
            # No more of what is to be written arrives than so much, and no end either.
            lambda: frozen.append(swallower.swallow(forwarded, tells=False)),
        )
        await asyncio.to_thread(_take_the_lock, database_url)
        assert not frozen[0].tells.is_set()
        frozen[0].tells.set()
    async with open_store(database_url, signer) as store:
        assert len(await store.append([pending(2)])) == 1
    assert counts(database_url).tree_size == 2


def _take_the_lock(database_url: str) -> None:
    """Returns once nobody holds it: a server that was told nothing would wait for ever."""
    with psycopg.connect(database_url) as other:
        other.execute(f"SET lock_timeout = '{PATIENCE_S:.0f}s'".encode())
        other.execute("SELECT FROM audit.log_head FOR UPDATE")
