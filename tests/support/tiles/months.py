# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence and entries of the past, in the partitions that they would have been logged in."""

from __future__ import annotations

from itertools import pairwise

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


def into_partitions(url: str, *edges: int) -> None:
    """Puts the entries before each edge into a partition of their own, as if one ended there.

    What partners asked is counted, as a serving gateway does within seconds.
    """
    with psycopg.connect(url) as owner:
        owner.execute("CREATE TEMP TABLE kept ON COMMIT DROP AS SELECT * FROM audit.entry")
        owner.execute("DROP TABLE IF EXISTS audit.entry_0, audit.entry_rest")
        owner.execute("DELETE FROM audit.entry_default")
        for number, (low, high) in enumerate(pairwise((0, *edges, 1 << 24))):
            # Not entry_1, which there is.
            name = "entry_rest" if low == edges[-1] else f"entry_0{number or ''}"
            owner.execute(
                "SELECT audit.add_partition('entry', %s, %s, %s)", (name, str(low), str(high))
            )
        owner.execute("INSERT INTO audit.entry SELECT * FROM kept")
        owner.execute(
            "UPDATE audit.asking_position SET leaf_index = (SELECT tree_size FROM audit.log_head)"
        )
