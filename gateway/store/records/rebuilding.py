# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries made before a report version added columns: found, counted and filled.

psycopg's errors leave this module as they are, but for `count_to_rebuild`: the owner of
the transaction translates them.
"""

from __future__ import annotations

from dataclasses import dataclass

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.reports.summaries import Summaries
from gateway.domain.reports.versions import all_added
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql
from gateway.store.records.summary_copy import stage_summaries
from gateway.store.records.summary_rows import PACKED

_CONDITION = "to_be_rebuilt"
"""What the statements have in place of the condition."""


@dataclass(frozen=True, slots=True)
class ToRebuild:
    """How much is to be rebuilt.

    Attributes:
        summaries: that lack a column of a report version.
        buckets: that hold any of them.
    """

    summaries: int
    buckets: int


def count_to_rebuild(connection: Connection[TupleRow]) -> ToRebuild:
    """How much lacks a column of a report version. Reads the whole table.

    Raises:
        StoreError: the database.
    """
    with translate_errors():
        row = connection.execute(_sql("count")).fetchone()
    return ToRebuild(0, 0) if row is None else ToRebuild(*row)


def next_to_rebuild(
    connection: Connection[TupleRow], bucket: int, after: bytes, limit: int
) -> dict[bytes, int]:
    """Subjects of a bucket whose summaries are to be rebuilt, with the data version of each.

    Args:
        connection: of creditgateway_contributor.
        bucket: whose.
        after: only subject ids greater than this one.
        limit: at most so many, the smallest ones.
    """
    parameters = {"bucket": bucket, "after": after, "limit": limit}
    with connection.cursor(binary=True) as cursor:
        return dict(cursor.execute(_sql("next"), parameters))


def fill_summaries(connection: Connection[TupleRow], summaries: Summaries) -> int:
    """Adds what the stored summaries lack and changes nothing they hold.

    Args:
        connection: of creditgateway_contributor, with an open transaction.
        summaries: of the data versions of those that are stored.

    Returns:
        How many were filled; one that does not agree with the stored one is not.
    """
    stage_summaries(connection, summaries)
    row = connection.execute(load_sql("rebuilding.fill")).fetchone()
    return 0 if row is None else int(row[0])


def _sql(name: str) -> str:
    """A statement with its condition: a version's columns are filled at once, or not."""
    columns = [PACKED, *[series.columns[0].name for series in all_added()]]
    condition = " OR ".join(f"{column} IS NULL" for column in columns)
    return load_sql(f"rebuilding.{name}").replace(_CONDITION, condition)
