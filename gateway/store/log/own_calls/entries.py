# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads one partner's entries, in the order of their counters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from psycopg.rows import TupleRow

from gateway.domain.own_calls.entries import OwnLogEntry, Place
from gateway.runtime.fair_turns import FairTurns
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql

READS_AT_ONCE = 2
"""Of connections that are shared with the group commit, which must not wait for these."""


class OwnEntries:
    """Partners' entries, over a pool of creditgateway_gateway. Belongs to one event loop."""

    def __init__(self, pool: Pool) -> None:
        """Args: pool: open, in autocommit; belongs to the caller."""
        self._pool = pool
        self._reads = FairTurns(READS_AT_ONCE)

    async def last_counter(self, partner_id: str) -> int:
        """Of a partner's newest entry; 0 for none. Raises StoreError."""
        rows = await self._rows("own_entries.last_counter", {"partner_id": partner_id})
        return int(rows[0][0]) if rows else 0

    async def page(self, partner_id: str, place: Place, size: int) -> list[OwnLogEntry]:
        """A partner's entries from a place on, `size` at most. Raises StoreError."""
        asked = {"partner_id": partner_id, "low": place.low, "last": place.last, "size": size}
        return [OwnLogEntry(*row) for row in await self._rows("own_entries.page", asked)]

    async def uses(self, partner_id: str, starts: Mapping[str, date]) -> dict[str, int]:
        """How much of a partner's limits is used, by name; nothing of those not named.

        Args:
            partner_id: whose.
            starts: of their periods, by name.

        Raises:
            StoreError: it cannot be read.
        """
        asked = {
            "partner_id": partner_id,
            "names": list(starts),
            "starts": list(starts.values()),
        }
        rows = await self._rows("own_entries.uses", asked)
        return {str(name): int(used) for name, used in rows}

    async def _rows(self, name: str, asked: dict[str, Any]) -> list[TupleRow]:
        with translate_errors():
            async with self._reads.turn(asked["partner_id"]), self._pool.connection() as connection:
                cursor = await connection.cursor(binary=True).execute(
                    load_sql(name).encode(), asked
                )
                return await cursor.fetchall()
