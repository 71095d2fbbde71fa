# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What has changed about people whom a partner may watch, in the records."""

from __future__ import annotations

from collections.abc import Sequence
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
        self, partner_id: str, bucket: int, versions: tuple[int, int], moment: datetime
    ) -> tuple[int, list[Watched]]:
        """The next change of people whom a partner may watch.

        Args:
            partner_id: who watches.
            bucket: of the people.
            versions: the first and the last that is looked at.
            moment: at which consents count.

        Returns:
            Its data version, and whom it changed; nobody: there is none.
        """
        low, high = versions
        asked = {
            "partner_id": partner_id,
            "bucket": bucket,
            "low": low,
            "high": high,
            "moment": moment,
        }
        rows = await self._rows("changes", asked)
        found = [Watched(subject, consent) for _, subject, consent in rows]
        return (rows[0][0] if rows else high), found

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
        self, partner_id: str, subject_ids: Sequence[bytes], data_version: int, moment: datetime
    ) -> list[Accounts | None]:
        """Some people's accounts as of a data version of their bucket, which they share.

        Returns:
            For each; None: what is stored cannot be read.
        """
        asked = {
            "partner_id": partner_id,
            "subject_ids": fresh_bytes(list(subject_ids)),
            "data_versions": array("int8", [data_version] * len(subject_ids)),
            "highest": data_version,
            "moment": moment,
        }
        rows: dict[str, list[TupleRow]] = {}
        with translate_errors():
            async with (
                self._pool.connection() as connection,
                connection.cursor(binary=True) as cursor,
            ):
                for kind in KINDS.values():
                    await cursor.execute(_watched_statement(kind), asked)
                    rows[kind.name] = await cursor.fetchall()
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
