# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence of past months, in the partitions that it would have been logged in."""

from __future__ import annotations

import psycopg


def into_months(url: str) -> None:
    """Moves evidence out of the default partition, as docs/operations.md says."""
    with psycopg.connect(url) as owner:
        owner.execute("CREATE TEMP TABLE kept ON COMMIT DROP AS SELECT * FROM audit.evidence")
        owner.execute("DELETE FROM audit.evidence")
        owner.execute(
            "SELECT audit.add_partition('evidence', 'evidence_' || to_char(month, 'YYYYMM'),"
            " to_char(month, 'YYYY-MM-DD 00:00:00+00'),"
            " to_char(month + interval '1 month', 'YYYY-MM-DD 00:00:00+00'))"
            " FROM (SELECT DISTINCT date_trunc('month', entry_time AT TIME ZONE 'UTC') AS month"
            " FROM kept) AS months"
        )
        owner.execute("INSERT INTO audit.evidence SELECT * FROM kept")
