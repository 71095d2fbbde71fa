# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Stages summaries as somebody with a contributor's login could: any values at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.reports.version_2 import SERIES_2

_FORGET = ", ".join(f"{column.name} = NULL" for column in SERIES_2.columns)


def stage(session: psycopg.Connection[TupleRow], *summaries: Mapping[str, Any]) -> None:
    """Puts rows where credit.save_summaries and credit.fill_summaries take them from."""
    session.execute("SELECT credit.stage_summaries()")
    for summary in summaries:
        statement = f"COPY pg_temp.staged_summary ({', '.join(summary)}) FROM STDIN"
        with session.cursor() as cursor, cursor.copy(statement.encode()) as copy:
            copy.write_row(list(summary.values()))


def forget_version_2(superuser: psycopg.Connection[TupleRow]) -> None:
    """Makes all summaries what they were before report version 2."""
    superuser.execute(f"UPDATE credit.summary SET {_FORGET}".encode())  # noqa: S608 - ours
