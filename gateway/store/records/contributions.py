# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributions in Postgres: what is known, and what one adds of every kind.

Append-only: a correction is a new version with the next data version of the person's
bucket, and the newest version at or below V is the truth as of V. The caller opens the
transaction (`connection.transaction()`) and holds the row locks of its buckets' heads in
it; under read committed every statement after that sees all earlier contributions to them,
also those that are pending. At the commit Postgres records the fact of each contribution;
from when that is an entry of the log what it wrote is effective, and read by queries.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection, Cursor
from psycopg.rows import TupleRow

from gateway.domain.records.account import ACCOUNT
from gateway.domain.records.contribution import AccountKey, BatchChanges, Heads
from gateway.domain.records.kind import Kind
from gateway.domain.records.record import Account
from gateway.domain.reports.summaries import Summaries
from gateway.errors import StoreError
from gateway.store.arrays import accept_arrays, array
from gateway.store.queries import load_sql
from gateway.store.records.record_versions import (
    KeptAccounts,
    add_versions,
    as_of_statement,
    kept_accounts,
)
from gateway.store.records.summary_copy import stage_different


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution that may contribute.

    Attributes:
        partner_id: its id.
        client_area: whose its client numbers are; gateway.domain.people.synthetic.
    """

    partner_id: str
    client_area: int


@dataclass(frozen=True, slots=True)
class Contribution:
    """A batch or a correction, as credit.contribution keeps it.

    Attributes:
        partner_id: who contributes, or whose account is corrected; None: of a link.
        contribution_time: UTC.
        kind: "file"; else "withdrawal", "move" or "link", and all below is None.
        adapter_hash: SHA-256 of the adapter's file.
        file_digest: SHA-256 of the whole contributed file.
        first_line: of the file, counted from 1.
        last_line: number of the last line, included.
    """

    partner_id: str | None
    contribution_time: datetime
    kind: str = "file"
    adapter_hash: bytes | None = None
    file_digest: bytes | None = None
    first_line: int | None = None
    last_line: int | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A contribution that was written and is pending.

    Attributes:
        number: its own.
        fact_id: of its fact, which is recorded at the commit.
    """

    number: int
    fact_id: UUID


def find_institution(
    connection: Connection[TupleRow], partner_id: str, now: datetime
) -> Institution | None:
    """The institution, if it is registered as a contributor and not suspended."""
    row = connection.execute(
        load_sql("contributions.institution"), {"partner_id": partner_id, "now": now}
    ).fetchone()
    return None if row is None else Institution(*row)


class ContributionWriter:
    """Reads and writes within one transaction of creditgateway_contributor.

    psycopg's errors leave it as they are: the owner of the transaction
    translates them, because a commit can fail too.
    """

    def __init__(self, connection: Connection[TupleRow]) -> None:
        """Args: connection: with an open transaction."""
        self._connection = connection

    def lock_heads(self, buckets: Collection[int]) -> Heads:
        """Waits for all contributions to these buckets before this one.

        The heads are locked in ascending order: within a transaction that calls this once,
        contributions never wait for each other in a circle.

        Returns:
            The newest data version that is written in each.
        """
        with self._binary_cursor() as cursor:
            cursor.execute(load_sql("contributions.lock_heads"), {"buckets": list(buckets)})
            return dict(cursor)

    def links(self, subject_ids: Collection[bytes]) -> dict[bytes, bytes]:
        """Of some subject ids those that are linked, each with the id that is kept for it."""
        with self._binary_cursor() as cursor:
            parameters = {"subject_ids": array("bytea", subject_ids)}
            cursor.execute(load_sql("contributions.links"), parameters)
            return dict(cursor)

    def aliases(self, subject_id: bytes) -> list[bytes]:
        """The ids that are linked to one."""
        with self._binary_cursor() as cursor:
            cursor.execute(load_sql("contributions.aliases"), {"subject_id": subject_id})
            return [row[0] for row in cursor]

    def both_known(self, alias: bytes, kept: bytes) -> bool:
        """Whether there is, or was, anything about each of two ids."""
        return bool(self._value("contributions.both_known", {"alias": alias, "kept": kept}))

    def link(self, alias: bytes, kept: bytes, moment: datetime) -> int:
        """From this contribution on the one id, and those linked to it, are the other's.

        Returns:
            How many consents the id has, which are carried over.
        """
        parameters = {"alias": alias, "kept": kept, "moment": moment}
        return int(self._value("contributions.link_subjects", parameters))

    def load_accounts(self, as_of: Mapping[bytes, int]) -> dict[AccountKey, Account]:
        """All accounts of some subjects with all their months.

        Args:
            as_of: subject ids, and a data version of the bucket of each.
        """
        accounts = list(self._kept(ACCOUNT, as_of))
        if not accounts:
            return {}
        # Most people of a new file have none yet; only of the others there can be more.
        known = {subject_id: as_of[subject_id] for subject_id, *_ in accounts}
        found: KeptAccounts[bytes] = kept_accounts(
            lambda kind: accounts if kind is ACCOUNT else self._kept(kind, known)
        )
        if found.unreadable:
            raise StoreError("what is stored of an account is of no kind that there is")
        return found.accounts

    def _kept(self, kind: Kind, as_of: Mapping[bytes, int]) -> Iterator[TupleRow]:
        """The rows of a kind, as `as_of_statement` gives them."""
        parameters = {
            "subject_ids": array("bytea", as_of),
            "data_versions": array("int8", as_of.values()),
        }
        with self._binary_cursor() as cursor:
            yield from cursor.execute(as_of_statement(kind).encode(), parameters)

    def write(
        self,
        contribution: Contribution,
        changes: BatchChanges,
        also: Collection[int] = (),
    ) -> Written:
        """Announces a contribution, and writes all its versions and summaries.

        Args:
            contribution: what it is.
            changes: what is new.
            also: buckets that get a new data version although no account changes there.
        """
        parameters = {**asdict(contribution), "buckets": sorted({*changes.buckets, *also})}
        with self._binary_cursor() as cursor:
            (begun,) = cursor.execute(load_sql("contributions.begin_contribution"), parameters)
        add_versions(self._connection, changes)
        if changes.summaries:
            self.save_summaries(changes.summaries)
        if changes.without_accounts:
            self._connection.execute(
                load_sql("contributions.remove_summaries"),
                {"subject_ids": changes.without_accounts},
            )
        return Written(*begun)

    def save_summaries(self, summaries: Summaries) -> None:
        """One summary a subject; once effective, new or in place of its older one."""
        same = stage_different(self._connection, summaries)
        parameters = {"names": list(same), "staged": list(same.values())}
        self._connection.execute(load_sql("contributions.save_summaries"), parameters)

    def _value(self, name: str, parameters: dict[str, Any]) -> Any:
        """The one value of a statement that has one."""
        with self._binary_cursor() as cursor:
            (value,) = cursor.execute(load_sql(name), parameters).fetchone() or (None,)
        return value

    def _binary_cursor(self) -> Cursor[TupleRow]:
        """A cursor whose results come in binary, and that takes `array`."""
        cursor = self._connection.cursor(binary=True)
        accept_arrays(cursor.adapters)
        return cursor
