# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What metrics tell of corrections: counts, and no partner."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class CorrectionFigures:
    """Corrections, restrictions and liftings that are in effect.

    Attributes:
        uncomputed: of how many nobody has found out who was told before.
        oldest_age_s: since the oldest of these was recorded; 0: there is none.
        open_notices: that institutions have not acknowledged.
    """

    uncomputed: int
    oldest_age_s: float
    open_notices: int


async def correction_figures(records: Pool) -> CorrectionFigures:
    """Read now, as creditgateway_gateway. Raises StoreError."""
    with translate_errors():
        async with records.connection() as connection:
            cursor = await connection.execute(load_sql("corrections.figures").encode())
            return CorrectionFigures(*(await cursor.fetchall())[0])
