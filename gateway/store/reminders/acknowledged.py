# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How far a partner's reminders have come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from gateway.runtime.fair_turns import FairTurns
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql

READS_AT_ONCE = 2
"""Of connections that are shared with queries, which must not wait for these."""


class ReminderStates:
    """Over a pool of creditgateway_gateway. Belongs to one event loop."""

    def __init__(self, records: Pool) -> None:
        """Args: records: open, in autocommit; belongs to the caller."""
        self._records = records
        self._reads = FairTurns(READS_AT_ONCE)

    async def of(self, partner_id: str, reminders: Sequence[UUID]) -> dict[UUID, datetime | None]:
        """When each was acknowledged, if it was; without those of others. Raises StoreError."""
        asked = {"partner_id": partner_id, "reminders": list(reminders)}
        query = load_sql("reminders.states").encode()
        with translate_errors():
            async with self._reads.turn(partner_id), self._records.connection() as connection:
                rows = await (await connection.execute(query, asked)).fetchall()
        return {UUID(str(reminder)): moment for reminder, moment in rows}
