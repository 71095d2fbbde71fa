# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Deletes records that are too old to be kept, some people at a time.

Of which gateway.domain.records.expiry says what they are, also of versions that answer nothing
but a replay.

Each batch is a contribution of the kind "expiry" to some buckets, with the summaries that are
left. It takes the same locks as any other, so nothing is contributed in between; what is
listed goes when the batch is an entry of the log. A run that was broken off is completed by
another one: what is gone is not found any more.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.months import first_day, last_day, month_of
from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.contribution import AccountKey, BatchChanges, batch_changes
from gateway.domain.records.expiry import Gone, Versions, expired
from gateway.domain.records.record import Account
from gateway.store.deletions.expiring import (
    Listed,
    expire_listed,
    instalment_versions,
    month_versions,
    negative_counts,
    negative_people,
    plan_versions,
)
from gateway.store.errors import translate_errors
from gateway.store.records.contributions import Contribution, ContributionWriter

BATCH_PEOPLE = 500
"""People with something old and negative that are looked at in one transaction, unless one bucket
holds more. Contributions to their buckets wait meanwhile."""


@dataclass(slots=True)
class Expired:
    """What a run came to, or would come to.

    Attributes:
        people: from whom something is deleted.
        months: that were overdue and are deleted, of accounts as they stand.
        plans: that were broken and are deleted.
        instalments: that were missed in other plans and are deleted.
        superseded: single versions of months, plans and instalments that stood no more.
        accounts: of which nothing else is left.
        versions: rows that are deleted, of all kinds; 0 in a dry run, which lists none.
        facts: of the batches.
    """

    people: int = 0
    months: int = 0
    plans: int = 0
    instalments: int = 0
    superseded: int = 0
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

    @property
    def newest(self) -> date:
        """The newest month, by its first day, of which anything can have expired."""
        return first_day(month_of(self.today) - 12 * self.years)

    @property
    def latest(self) -> date:
        """No plan that ended later has expired, and no instalment that was due later."""
        return last_day(month_of(self.today) - 12 * self.years)


def expire(
    connection: Connection[TupleRow],
    expiry: Expiry,
    on_progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Expired:
    """Goes through everybody who has something negative that is old enough.

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
    with translate_errors():
        counts = negative_counts(connection, expiry.newest, expiry.latest)
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
    people = negative_people(connection, buckets, expiry.newest, expiry.latest)
    before = writer.load_accounts({person: heads[bucket_of(person)] for person in people})
    gone: dict[AccountKey, Gone] = {}
    for key, stored in _stored(connection, people, before).items():
        of_account = expired(before.get(key), stored, expiry.today, expiry.years)
        if of_account:
            gone[key] = of_account
    if not gone:
        return
    _count(result, gone)
    if expiry.dry_run:
        return
    after: dict[AccountKey, Account] = {}
    for key, known in before.items():
        left = gone[key].left if key in gone else known
        if left is not None:
            after[key] = left
    # The summary of everybody from whom anything goes is renewed: it is of the data version of
    # the newest change of the person, which this is.
    people_of_it = {person for person, _ in gone}
    as_known = {
        key: known
        for key, known in before.items()
        if key[0] not in people_of_it or key not in after
    }
    changes = batch_changes(heads, as_known, after)
    # Nothing is written of them but the summaries: what is no more is deleted.
    summaries = BatchChanges(summaries=changes.summaries, without_accounts=changes.without_accounts)
    announced = Contribution(partner_id=None, kind="expiry", contribution_time=expiry.moment)
    written = writer.write(announced, summaries, set(map(bucket_of, people_of_it)))
    result.versions += expire_listed(connection, list(_listed(gone)), expiry.cause)
    result.facts.append(written.fact_id)


def _stored(
    connection: Connection[TupleRow], people: Collection[bytes], standing: Iterable[AccountKey]
) -> dict[AccountKey, Versions]:
    """All versions of what hangs on some people's accounts; none of an account that has none."""
    months = month_versions(connection, people)
    plans = plan_versions(connection, people)
    instalments = instalment_versions(connection, people)
    return {
        key: Versions(months.get(key, ()), plans.get(key, ()), instalments.get(key, ()))
        for key in dict.fromkeys([*standing, *months, *plans, *instalments])
    }


def _count(result: Expired, gone: Mapping[AccountKey, Gone]) -> None:
    result.people += len({person for person, _ in gone})
    for each in gone.values():
        result.months += len(each.months)
        result.plans += len(each.plans)
        result.instalments += len(each.instalments)
        result.superseded += len(each.old_months) + len(each.old_plans) + len(each.old_instalments)
        result.accounts += each.account


def _listed(gone: Mapping[AccountKey, Gone]) -> Iterator[Listed]:
    """All that goes, each once."""
    for key, each in gone.items():
        if each.account:
            yield Listed(*key)
            continue
        for month in each.months:
            yield Listed(*key, month=first_day(month))
        for number in each.plans:
            yield Listed(*key, plan=number)
        for plan, number in each.instalments:
            yield Listed(*key, plan=plan, instalment=number)
        for month, version in each.old_months:
            yield Listed(*key, month=first_day(month), version=version)
        for number, version in each.old_plans:
            yield Listed(*key, plan=number, version=version)
        for (plan, number), version in each.old_instalments:
            yield Listed(*key, plan=plan, instalment=number, version=version)
