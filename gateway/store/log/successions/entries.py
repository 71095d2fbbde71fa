# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The entries in which one key of the log succeeded another: read, and made."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.audit.rows import LogHead, SuccessionRow
from gateway.errors import MalformedError, VerificationError
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.log.succession.chain import with_history
from gateway.log.succession.note import SignedSuccession
from gateway.store.errors import translate_errors
from gateway.store.log.append import (
    Pool,
    execute,
    lock_and_read,
    transaction,
    write,
    write_head,
    write_tree,
)
from gateway.store.log.batch import HeadCheck, number
from gateway.store.log.extension import Extension, extended
from gateway.store.log.pending import PendingEntry
from gateway.store.queries import load_sql
from gateway.wire.entries import decode_entry

Make = Callable[[LogHead], Awaitable[PendingEntry]]


def read_successions(connection: psycopg.Connection[TupleRow]) -> list[SuccessionRow]:
    """All, oldest first. Nothing is verified. Raises StoreError."""
    with translate_errors():
        return _rows(connection.execute(load_sql("successions.all")).fetchall())


async def successions_of(pool: Pool) -> list[SuccessionRow]:
    """The same over a pool."""
    with translate_errors():
        async with pool.connection() as connection:
            return _rows(await (await execute(connection, "successions.all")).fetchall())


def notes_of(rows: Iterable[SuccessionRow]) -> list[str]:
    """The signed notes in them; "" for an entry that has none."""
    return [_note(row) for row in rows]


def with_successions(log: LogVerifier, rows: Iterable[SuccessionRow]) -> LogVerifier:
    """The log with all keys that it had, as far as its successions are to be believed.

    Where they are not, the keys before that are, and whoever verifies the log says what is wrong.
    """
    notes = notes_of(rows)
    for end in range(len(notes), 0, -1):
        with suppress(VerificationError):
            return with_history(log, notes[:end])
    return log


def has_ended(vkey: str, rows: Iterable[SuccessionRow]) -> bool:
    """Whether the log says that this key of it has ended.

    Args:
        vkey: of whoever wants to go on with it.
        rows: all successions; what is none is passed over.
    """
    for note in notes_of(rows):
        with suppress(VerificationError):
            if SignedSuccession.parse(note).content.ended.vkey == vkey:
                return True
    return False


async def append_succession(
    pool: Pool, ended: LogVerifier, successor: LogSigner, make: Make, *, limit_s: float
) -> Extension:
    """The last commit on the ended key's tree, and the first one under its successor.

    Args:
        pool: as the log's.
        ended: the key that signed the head.
        successor: signs the new head.
        make: gives the entry, while the head's lock is held.
        limit_s: as that of every group commit.

    Raises:
        StoreConflictError: the head is not as the ended key signed it.
        StoreError: the log cannot be written.
    """
    with translate_errors():
        async with transaction(pool, end="audit_append.commit", limit_s=limit_s) as work:
            locked = await lock_and_read(work, ())
            HeadCheck(ended).check(locked.head, None)
            pending = [await make(locked.head)]
            locked = await lock_and_read(work, pending)
            batch = number(pending, locked.claimed, locked.chains, locked.head.tree_size)
            extension = await extended(locked.head, batch, successor)
            await write(work.connection, locked.head.tree_size, batch)
            after, time = extension.after, batch.entries[-1].entry_time
            await write_tree(work.connection, extension.growth, after.checkpoint, time)
            await write_head(work.connection, after)
    return extension


def _rows(found: Iterable[tuple[Any, ...]]) -> list[SuccessionRow]:
    return [SuccessionRow(index, bytes(entry)) for index, entry in found]


def _note(row: SuccessionRow) -> str:
    try:
        succession = decode_entry(row.entry).succession
    except MalformedError:
        return ""
    return "" if succession is None else succession.note
