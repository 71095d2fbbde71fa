# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Deletes records that are too old to be kept, some people at a time.

Each batch is a contribution of the kind "expiry" to some buckets, with the summaries that are
left. It takes the same locks as any other, so nothing is contributed in between; what is
listed goes when the batch is an entry of the log. A run that was broken off is completed by
another one: what is gone is not found any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.months import first_day, month_of
from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.contribution import AccountKey, BatchChanges, batch_changes
from gateway.domain.records.expiry import expired_months, without_months
from gateway.domain.records.record import Account
from gateway.store.deletions.expiring import expire_listed, overdue_counts, overdue_people
from gateway.store.errors import translate_errors
from gateway.store.records.contributions import Contribution, ContributionWriter

BATCH_PEOPLE = 500
"""People with old overdue months that are looked at in one transaction, unless one bucket
holds more. Contributions to their buckets wait meanwhile."""


@dataclass(slots=True)
class Expired:
    """What a run came to, or would come to.

    Attributes:
        people: from whom something is deleted.
        months: that were overdue and are deleted.
        accounts: of which no month is left.
        versions: rows that are deleted, of all kinds; 0 in a dry run, which lists none.
        facts: of the batches.
    """

    people: int = 0
    months: int = 0
    accounts: int = 0
    versions: int = 0
    facts: list[UUID] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Expiry:
    """What is to expire, and why.

    Attributes:
        today: by which it is reckoned.
        years: for how long an overdue month is kept after it ended.
        moment: when the run is.
        cause: why. Stands in the log for ever.
        dry_run: only count.
    """

    today: date
    years: int
    moment: datetime
    cause: str = ""
    dry_run: bool = False


_Gone = Mapping[AccountKey, Sequence[int]]


def expire(
    connection: Connection[TupleRow],
    expiry: Expiry,
    on_progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Expired:
    """Goes through everybody who has overdue months that are old enough.

    Args:
        connection: of creditgateway_contributor, in autocommit.
        expiry: what is to go.
        on_progress: told how many people of how many were looked at.

    Raises:
        StoreNotReadyError: an earlier deletion is not in the log yet.
        StorePermissionError: it needs a second operator.
        StoreError: the database; batches that were committed before stay.
    """
    result = Expired()
    newest = first_day(month_of(expiry.today) - 12 * expiry.years)
    with translate_errors():
        counts = overdue_counts(connection, newest)
        total, done = sum(counts.values()), 0
        for buckets in _groups(counts):
            with connection.transaction():
                _expire_batch(ContributionWriter(connection), connection, expiry, buckets, result)
            done += sum(counts[bucket] for bucket in buckets)
            on_progress(done, total)
    return result


def _groups(counts: Mapping[int, int]) -> Iterator[list[int]]:
    """Buckets that are gone through together."""
    group: list[int] = []
    people = 0
    for bucket, count in counts.items():
        if group and people + count > BATCH_PEOPLE:
            yield group
            group, people = [], 0
        group.append(bucket)
        people += count
    if group:
        yield group


def _expire_batch(
    writer: ContributionWriter,
    connection: Connection[TupleRow],
    expiry: Expiry,
    buckets: Sequence[int],
    result: Expired,
) -> None:
    """One transaction, which holds the locks of the buckets."""
    heads = writer.lock_heads(buckets)
    newest = first_day(month_of(expiry.today) - 12 * expiry.years)
    people = overdue_people(connection, buckets, newest)
    before = writer.load_accounts({person: heads[bucket_of(person)] for person in people})
    gone = {
        key: months
        for key, account in before.items()
        if (months := expired_months(account, expiry.today, expiry.years))
    }
    if not gone:
        return
    left = {key: without_months(before[key], months) for key, months in gone.items()}
    result.people += len({person for person, _ in gone})
    result.months += sum(map(len, gone.values()))
    result.accounts += sum(account is None for account in left.values())
    if expiry.dry_run:
        return
    after: dict[AccountKey, Account] = {
        key: account
        for key, known in before.items()
        if (account := left.get(key, known)) is not None
    }
    changes = batch_changes(heads, before, after)
    # Nothing is written of them but the summaries: what is no more is deleted.
    summaries = BatchChanges(summaries=changes.summaries, without_accounts=changes.without_accounts)
    announced = Contribution(partner_id=None, kind="expiry", contribution_time=expiry.moment)
    written = writer.write(announced, summaries)
    result.versions += expire_listed(connection, _listed(gone, left), expiry.cause)
    result.facts.append(written.fact_id)


def _listed(
    gone: _Gone, left: Mapping[AccountKey, Account | None]
) -> list[tuple[bytes, bytes, date | None]]:
    """Person, account and month of all that goes; no month: the account as a whole."""
    rows: list[tuple[bytes, bytes, date | None]] = []
    for key, months in gone.items():
        if left[key] is None:
            rows.append((*key, None))
        else:
            rows += [(*key, first_day(month)) for month in months]
    return rows
