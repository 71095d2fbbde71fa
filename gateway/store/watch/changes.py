# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What has changed about people whom a partner may watch, in the records."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from psycopg.rows import TupleRow

from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.account import ACCOUNT
from gateway.domain.records.kind import Kind
from gateway.domain.records.kinds import KINDS
from gateway.domain.records.record import Account
from gateway.store.arrays import array, fresh_bytes
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql
from gateway.store.records.record_versions import as_of_statement, kept_accounts

Accounts = dict[bytes, Account]
"""A person's accounts by account id."""


@dataclass(frozen=True, slots=True, repr=False)
class Watched:
    """A person whom a partner may watch, and by which consent."""

    subject_id: bytes
    consent_commitment: bytes

    @property
    def bucket(self) -> int:
        """Where the person's records are."""
        return bucket_of(self.subject_id)


@dataclass(frozen=True, slots=True, repr=False)
class WatchedDispute:
    """A dispute that was opened.

    Attributes:
        leaf_index: of the entry of its fact.
        watched: whose.
        against: which institution.
    """

    leaf_index: int
    watched: Watched
    against: str


class WatchedRecords:
    """Reads changes, over a pool of creditgateway_gateway. Every method raises StoreError."""

    def __init__(self, pool: Pool) -> None:
        """Args: pool: open, in autocommit; belongs to the caller."""
        self._pool = pool

    async def heads(self) -> list[int]:
        """The newest data version of each bucket."""
        return [version for _, version in await self._rows("heads", {})]

    async def newest_fact_leaf(self) -> int:
        """Up to which leaf facts are in effect; -1: there is none."""
        ((leaf,),) = await self._rows("newest_fact_leaf", {})
        return int(leaf)

    async def changes(
        self, partner_id: str, ranges: Mapping[int, tuple[int, int]], moment: datetime
    ) -> dict[int, tuple[int, list[Watched]]]:
        """The next change in each of some buckets of people whom a partner may watch.

        Args:
            partner_id: who watches.
            ranges: the first and the last data version that is looked at, by bucket.
            moment: at which consents count.

        Returns:
            By bucket its data version, and whom it changed; without those where there is none.
        """
        asked = {
            "partner_id": partner_id,
            "buckets": array("int2", list(ranges)),
            "lows": array("int8", [low for low, _ in ranges.values()]),
            "highs": array("int8", [high for _, high in ranges.values()]),
            "moment": moment,
        }
        found: dict[int, tuple[int, list[Watched]]] = {}
        for bucket, version, subject, consent in await self._rows("changes", asked):
            found.setdefault(bucket, (version, []))[1].append(Watched(subject, consent))
        return found

    async def people(
        self, partner_id: str, buckets: Collection[int], moment: datetime
    ) -> dict[int, list[Watched]]:
        """Everybody of some buckets whom a partner may watch, by bucket."""
        asked = {
            "partner_id": partner_id,
            "buckets": array("int2", list(buckets)),
            "moment": moment,
        }
        found: dict[int, list[Watched]] = {}
        for bucket, subject, consent in await self._rows("people", asked):
            found.setdefault(bucket, []).append(Watched(subject, consent))
        return found

    async def disputes(
        self, partner_id: str, leaves: tuple[int, int], moment: datetime, most: int
    ) -> list[WatchedDispute]:
        """Disputes that were opened behind one leaf and up to another."""
        after, until = leaves
        asked = {
            "partner_id": partner_id,
            "after": after,
            "until": until,
            "moment": moment,
            "most": most,
        }
        return [
            WatchedDispute(leaf, Watched(subject, consent), against)
            for leaf, subject, consent, against in await self._rows("disputes", asked)
        ]

    async def accounts(
        self, partner_id: str, people: Sequence[tuple[bytes, int]], moment: datetime
    ) -> list[Accounts | None]:
        """Accounts of some people, nobody twice, each as of a data version of their bucket.

        Returns:
            For each; None: what is stored cannot be read.
        """
        subject_ids = [subject_id for subject_id, _ in people]
        data_versions = [data_version for _, data_version in people]
        asked = {
            "partner_id": partner_id,
            "subject_ids": fresh_bytes(subject_ids),
            "data_versions": array("int8", data_versions),
            "highest": max(data_versions, default=0),
            "moment": moment,
        }
        rows: dict[str, list[TupleRow]] = {}
        with translate_errors():
            async with self._pool.connection() as connection:
                async with connection.pipeline():
                    cursors = {
                        kind.name: await connection.cursor(binary=True).execute(
                            _watched_statement(kind), asked, prepare=True
                        )
                        for kind in KINDS.values()
                    }
                for name, cursor in cursors.items():
                    rows[name] = await cursor.fetchall()
        kept = kept_accounts(lambda kind: rows[kind.name])
        found: dict[bytes, Accounts] = {subject: {} for subject in subject_ids}
        for (subject, account_id), account in kept.accounts.items():
            found[subject][account_id] = account
        return [None if each in kept.unreadable else found[each] for each in subject_ids]

    async def _rows(self, name: str, asked: dict[str, Any]) -> list[TupleRow]:
        with translate_errors():
            async with (
                self._pool.connection() as connection,
                connection.cursor(binary=True) as cursor,
            ):
                await cursor.execute(load_sql(f"watch.{name}").encode(), asked)
                return await cursor.fetchall()


@lru_cache(maxsize=64)
def _watched_statement(kind: Kind) -> str:
    """As `as_of_statement`, of people whom a partner may watch."""
    made = as_of_statement(kind)
    for table, place in ((kind.table, "r"), (ACCOUNT.table, "w")):
        versions = load_sql("watch.of_watched").format(table=table)
        made = made.replace(f"credit.{table} AS {place}\n", f"({versions}) AS {place}\n")
    return made
