# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Cosignatures in Postgres: kept for ever, handed on, read by auditors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from psycopg.rows import TupleRow

from gateway.log.cosigned import CosignatureRow
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool, execute
from gateway.store.log.reading import WHOLE_LOG, AuditReader, ReadAccess


class CosignatureStore:
    """What the gateway keeps of the witnesses it is configured with."""

    def __init__(self, pool: Pool, witness_keys: Sequence[str]) -> None:
        """Keep the pool (role creditgateway_gateway) and the witnesses' verifier keys.

        Cosignatures of others, of earlier days, stay stored and are not handed on.
        """
        self._pool = pool
        self._witness_keys = list(witness_keys)

    async def checkpoint(self, tree_size: int) -> str | None:
        """The note that the log signed for a size. Raises StoreError."""
        rows = await self._rows("checkpoint", {"tree_size": tree_size})
        return rows[0][0] if rows else None

    async def add(self, tree_size: int, witness_key: str, cosignature: str, time: datetime) -> None:
        """Keeps one that verified; a witness's first one of a checkpoint stays.

        Args:
            tree_size: of the checkpoint.
            witness_key: the witness's verifier key.
            cosignature: the signature line, with its newline.
            time: what it says.

        Raises:
            StoreError: it is not kept.
        """
        given = {
            "tree_size": tree_size,
            "witness_key": witness_key,
            "cosignature": cosignature,
            "cosignature_time": time,
        }
        with translate_errors():
            async with self._pool.connection() as connection:
                await execute(connection, "cosignatures.insert", given)

    async def lines(self, tree_size: int) -> list[str]:
        """The signature lines known for the checkpoint of a size. Raises StoreError."""
        asked = {"tree_size": tree_size, "witness_keys": self._witness_keys}
        return [line for (line,) in await self._rows("of_size", asked)]

    async def newest(self) -> str:
        """The newest cosigned checkpoint with its cosignatures; "" for none.

        Raises:
            StoreError: it cannot be read.
        """
        rows = await self._rows("newest", {"witness_keys": self._witness_keys})
        return rows[0][0] + "".join(line for _, line in rows) if rows else ""

    async def _rows(self, name: str, parameters: dict[str, Any]) -> list[TupleRow]:
        with translate_errors():
            async with self._pool.connection() as connection:
                return await (
                    await execute(connection, f"cosignatures.{name}", parameters)
                ).fetchall()


def read_cosignatures(
    reader: AuditReader, access: ReadAccess, low: int = 0, high: int = WHOLE_LOG
) -> Iterator[CosignatureRow]:
    """Every stored cosignature with its checkpoint, by size, then witness key.

    Args:
        reader: an auditor's.
        access: recorded for a verb that may read hashes.
        low: of checkpoints of larger sizes than that.
        high: and up to this one.

    Raises:
        StorePermissionError: the access was not recorded.
        StoreError: they cannot be read.
    """
    after: dict[str, Any] = {"after_size": low + 1, "after_key": ""}
    while rows := reader.call("cosignatures.read", access, CosignatureRow, last_size=high, **after):
        yield from rows
        after = {"after_size": rows[-1].tree_size, "after_key": rows[-1].witness_key}
