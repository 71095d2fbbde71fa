# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What metrics tell of reminders: counts, and no partner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class ReminderFigures:
    """Counts of reminders; "recently" is in the last 24 hours.

    Attributes:
        untried: those that wait and were not tried yet.
        again: those that wait and failed before.
        turn_age_s: how long the one waits whose turn came first, of endpoints that are on.
        round_age_s: since a sender was last at work; None: no endpoint is on.
        failing: endpoints that take nothing, or are left alone for that.
        made: recently.
        acknowledged: recently.
        ended: that were sent or will not be, recently, by SendingEnd.
    """

    untried: int
    again: int
    turn_age_s: float
    round_age_s: float | None
    failing: int
    made: int
    acknowledged: int
    ended: Mapping[str, int] = field(default_factory=dict)


async def reminder_figures(records: Pool) -> ReminderFigures:
    """Read now, as creditgateway_gateway. Raises StoreError."""
    with translate_errors():
        async with records.connection() as connection:
            cursor = await connection.execute(load_sql("reminders.figures").encode())
            return ReminderFigures(*(await cursor.fetchall())[0])
