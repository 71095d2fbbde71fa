# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads one partner's notices, and the entries that they name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg.rows import TupleRow

from gateway.domain.corrections.feed import NoticeKind
from gateway.runtime.fair_turns import FairTurns
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql

READS_AT_ONCE = 2
"""Of connections that are shared with queries, which must not wait for these."""


@dataclass(frozen=True, slots=True)
class OpenNotice:
    """A notice that is not acknowledged."""

    notice_id: int
    correction_time: datetime
    leaf_indexes: tuple[int, ...]
    kind: NoticeKind = NoticeKind.CORRECTION


@dataclass(frozen=True, slots=True)
class NoticeState:
    """How far a notice has come."""

    notice_id: int
    deliver_time: datetime | None
    acknowledge_time: datetime | None


class Notices:
    """Partners' notices, over pools of creditgateway_gateway. Belongs to one event loop."""

    def __init__(self, records: Pool, log: Pool) -> None:
        """Args: records: open, in autocommit, as is log; both belong to the caller."""
        self._records = records
        self._log = log
        self._reads = FairTurns(READS_AT_ONCE)

    async def open(self, partner_id: str, after: int, most: int) -> list[OpenNotice]:
        """What a partner has not acknowledged, by number. Raises StoreError."""
        asked = {"partner_id": partner_id, "after": after, "most": most}
        rows = await self._rows(self._records, "open_notices", asked)
        return [
            OpenNotice(number, moment, tuple(leaves), NoticeKind(kind))
            for number, moment, leaves, kind in rows
        ]

    async def states(self, partner_id: str, notice_ids: Sequence[int]) -> dict[int, NoticeState]:
        """Of a partner's notices, by number; those of others are not there. Raises StoreError."""
        asked = {"partner_id": partner_id, "notice_ids": list(notice_ids)}
        rows = await self._rows(self._records, "notice_states", asked)
        return {row[0]: NoticeState(*row) for row in rows}

    async def entries(self, partner_id: str, leaf_indexes: Sequence[int]) -> dict[int, bytes]:
        """A partner's own entries, by leaf index. Raises StoreError."""
        asked = {"partner_id": partner_id, "leaf_indexes": list(leaf_indexes)}
        rows = await self._rows(self._log, "own_entries", asked)
        return {index: bytes(entry) for index, entry in rows}

    async def _rows(self, pool: Pool, name: str, asked: dict[str, Any]) -> list[TupleRow]:
        query = load_sql(f"corrections.{name}").encode()
        with translate_errors():
            async with self._reads.turn(asked["partner_id"]), pool.connection() as connection:
                return await (await connection.execute(query, asked)).fetchall()
