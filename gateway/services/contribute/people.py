# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""People, by whatever id they are named, under the locks of their buckets' heads.

An id can be linked to the one that is kept for the person. Which one that is, is certain only
once the id's own head is locked, and then the kept id's bucket has to be locked, too. So the
locks are taken again with more buckets until all that are needed are held; nothing is written
before that.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.contribution import AccountKey, Heads
from gateway.domain.records.record import Account
from gateway.store.records.contributions import ContributionWriter

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class LockedPeople:
    """People whom no other contribution can change at the same time.

    Attributes:
        writer: in the transaction.
        heads: the newest data version of each of their buckets.
        links: the kept id of each named id that is linked.
    """

    writer: ContributionWriter
    heads: Heads
    links: Mapping[bytes, bytes]

    def person(self, named: bytes) -> bytes:
        """The id that is kept for the one that was named."""
        return self.links.get(named, named)

    def accounts(self, named: Collection[bytes]) -> dict[AccountKey, Account]:
        """All accounts of some of them, as of now."""
        people = set(map(self.person, named)) if self.links else named
        return self.writer.load_accounts({p: self.heads[bucket_of(p)] for p in people})


def with_people(
    connection: Connection[TupleRow],
    named: Collection[bytes],
    work: Callable[[LockedPeople], _Result],
    others: Callable[[LockedPeople], Collection[bytes]] = lambda _people: (),
) -> _Result:
    """Runs work in a transaction that locks the heads of all these people's buckets.

    Args:
        connection: of creditgateway_contributor; an open transaction gets a savepoint.
        named: subject ids.
        work: what is done.
        others: more ids whose buckets it needs; can be asked more than once.
    """
    buckets = set(map(bucket_of, named))
    while True:
        with connection.transaction():
            writer = ContributionWriter(connection)
            heads = writer.lock_heads(buckets)
            people = LockedPeople(writer, heads, writer.links(named))
            needed = {*map(bucket_of, people.links.values()), *map(bucket_of, others(people))}
            if needed <= heads.keys():
                return work(people)
        buckets |= needed
