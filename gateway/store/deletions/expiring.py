# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Finds and lists records that are too old to be kept, within a contributor's transaction.

psycopg's errors leave this module as they are: the owner of the transaction translates them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.codes import PlanState
from gateway.domain.months import month_of
from gateway.domain.records.contribution import AccountKey
from gateway.domain.records.expiry import InstalmentVersion, MonthVersion, PlanVersion
from gateway.domain.records.plan import Instalment
from gateway.errors import StoreError
from gateway.store.queries import load_sql


class Listed(NamedTuple):
    """What is to go: an account with all that hangs on it, a month of it, a plan, or a part of one.

    Attributes:
        subject_id: whose.
        account_id: of which account.
        month: by its first day.
        plan: its number; where all versions of it go, its instalments do, too.
        instalment: its number within the plan, of which nothing else goes then.
        version: the only one that goes; None: all.
    """

    subject_id: bytes
    account_id: bytes
    month: date | None = None
    plan: int | None = None
    instalment: int | None = None
    version: int | None = None


def negative_counts(connection: Connection[TupleRow], newest: date, latest: date) -> dict[int, int]:
    """How many people have anything negative that may have expired, by bucket.

    Args:
        connection: of creditgateway_contributor.
        newest: of overdue months, by its first day.
        latest: day on which a broken plan ended, or a missed instalment was due.
    """
    asked = {"newest": newest, "latest": latest, "broken": PlanState.BROKEN}
    return dict(connection.execute(load_sql("deletions.counts"), asked).fetchall())


def negative_people(
    connection: Connection[TupleRow], buckets: Collection[int], newest: date, latest: date
) -> list[bytes]:
    """Those people, in some buckets."""
    asked = {
        "buckets": list(buckets),
        "newest": newest,
        "latest": latest,
        "broken": PlanState.BROKEN,
    }
    with connection.cursor(binary=True) as cursor:
        return [row[0] for row in cursor.execute(load_sql("deletions.people"), asked)]


def month_versions(
    connection: Connection[TupleRow], people: Collection[bytes]
) -> dict[AccountKey, list[MonthVersion]]:
    """All versions of the months of some people, by account."""
    found: dict[AccountKey, list[MonthVersion]] = {}
    with connection.cursor(binary=True) as cursor:
        cursor.execute(load_sql("deletions.month_versions"), {"people": list(people)})
        for subject_id, account_id, month, version, days in cursor:
            made = MonthVersion(month_of(month), version, days)
            found.setdefault((subject_id, account_id), []).append(made)
    return found


def plan_versions(
    connection: Connection[TupleRow], people: Collection[bytes]
) -> dict[AccountKey, list[PlanVersion]]:
    """All versions of the plans of some people, by account, oldest first.

    Raises:
        StoreError: one is in a state that there is not.
    """
    found: dict[AccountKey, list[PlanVersion]] = {}
    with connection.cursor(binary=True) as cursor:
        cursor.execute(load_sql("deletions.plan_versions"), {"people": list(people)})
        for subject_id, account_id, number, version, state, ended_on in cursor:
            try:
                made = PlanVersion(number, version, PlanState(state), ended_on)
            except ValueError:
                raise StoreError("what is stored of a plan is of no state that there is") from None
            found.setdefault((subject_id, account_id), []).append(made)
    return found


def instalment_versions(
    connection: Connection[TupleRow], people: Collection[bytes]
) -> dict[AccountKey, list[InstalmentVersion]]:
    """All versions of the instalments of some people, by account, oldest first."""
    found: dict[AccountKey, list[InstalmentVersion]] = {}
    with connection.cursor(binary=True) as cursor:
        cursor.execute(load_sql("deletions.instalment_versions"), {"people": list(people)})
        for subject_id, account_id, version, *row in cursor:
            made = InstalmentVersion(version, Instalment(*row))
            found.setdefault((subject_id, account_id), []).append(made)
    return found


def expire_listed(connection: Connection[TupleRow], rows: Sequence[Listed], cause: str) -> int:
    """Lists what goes in the contribution that is open, and ends it.

    Args:
        connection: in the contribution's transaction.
        rows: what goes, each once.
        cause: why.

    Returns:
        How many versions go.
    """
    given = {
        "subject_ids": [row.subject_id for row in rows],
        "account_ids": [row.account_id for row in rows],
        "months": [row.month for row in rows],
        "plans": [row.plan for row in rows],
        "instalments": [row.instalment for row in rows],
        "versions": [row.version for row in rows],
        "cause": cause,
    }
    ((versions,),) = connection.execute(load_sql("deletions.expire"), given).fetchall()
    return int(versions)
