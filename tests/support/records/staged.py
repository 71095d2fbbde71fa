# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Stages summaries as somebody with a contributor's login could: any values at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import psycopg
from psycopg.rows import TupleRow


def stage(session: psycopg.Connection[TupleRow], *summaries: Mapping[str, Any]) -> None:
    """Puts rows where credit.save_summaries and credit.fill_summaries take them from."""
    session.execute("SELECT credit.stage_summaries()")
    for summary in summaries:
        statement = f"COPY pg_temp.staged_summary ({', '.join(summary)}) FROM STDIN"
        with session.cursor() as cursor, cursor.copy(statement.encode()) as copy:
            copy.write_row(list(summary.values()))
