# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Finds and lists records that are too old to be kept, within a contributor's transaction.

psycopg's errors leave this module as they are: the owner of the transaction translates them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.store.queries import load_sql


def overdue_counts(connection: Connection[TupleRow], newest: date) -> dict[int, int]:
    """How many people have a month that was overdue, by bucket; up to some month."""
    rows = connection.execute(load_sql("deletions.counts"), {"newest": newest})
    return dict(rows.fetchall())


def overdue_people(
    connection: Connection[TupleRow], buckets: Collection[int], newest: date
) -> list[bytes]:
    """The people that have one, in some buckets."""
    asked = {"buckets": list(buckets), "newest": newest}
    with connection.cursor(binary=True) as cursor:
        return [row[0] for row in cursor.execute(load_sql("deletions.people"), asked)]


def expire_listed(
    connection: Connection[TupleRow],
    rows: Sequence[tuple[bytes, bytes, date | None]],
    cause: str,
) -> int:
    """Lists what goes in the contribution that is open, and ends it.

    Args:
        connection: in the contribution's transaction.
        rows: person, account and month; no month: the account with all that hangs on it.
        cause: why.

    Returns:
        How many versions go.
    """
    given = {
        "subject_ids": [person for person, _, _ in rows],
        "account_ids": [account for _, account, _ in rows],
        "months": [month for _, _, month in rows],
        "cause": cause,
    }
    ((versions,),) = connection.execute(load_sql("deletions.expire"), given).fetchall()
    return int(versions)
