# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts, records and summaries in Postgres, as contribution writes them.

Append-only: a correction is a new version with the next data version of the person's
bucket, and the newest version at or below V is the truth as of V. The caller opens the
transaction (`connection.transaction()`) and holds the row locks of its buckets' heads in
it; under read committed every statement after that sees all earlier contributions to them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from psycopg import Connection, Cursor
from psycopg.rows import TupleRow

from gateway.domain.codes import AccountType
from gateway.domain.months import month_of
from gateway.domain.records.contribution import AccountKey, BatchChanges, Heads
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.summary import Summary
from gateway.store.arrays import call_with_columns
from gateway.store.queries import load_sql
from gateway.store.records.summary_rows import first_day, summaries_to_json

_ACCOUNT_TYPES = ("bytea", "bytea", "text", "int2", "text", "date", "date", "bool")
_RECORD_TYPES = ("bytea", "bytea", "date", "int8", "int8", "int8", "int4", "int8")


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
        account_versions: accounts new, changed or withdrawn.
        record_versions: records new or changed.
        contribution_time: UTC.
        kind: "file"; else "withdrawal", "move" or "link", and all below is None.
        adapter_hash: SHA-256 of the adapter's file.
        file_digest: SHA-256 of the whole contributed file.
        first_line: of the file, counted from 1.
        last_line: likewise, included.
    """

    partner_id: str | None
    account_versions: int
    record_versions: int
    contribution_time: datetime
    kind: str = "file"
    adapter_hash: bytes | None = None
    file_digest: bytes | None = None
    first_line: int | None = None
    last_line: int | None = None


_first_day = lru_cache(maxsize=2048)(first_day)
_month_of = lru_cache(maxsize=2048)(month_of)


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
            The newest data version of each.
        """
        with self._binary_cursor() as cursor:
            cursor.execute(load_sql("contributions.lock_heads"), {"buckets": list(buckets)})
            return dict(cursor)

    def links(self, subject_ids: Collection[bytes]) -> dict[bytes, bytes]:
        """Of some subject ids those that are linked, each with the id that is kept for it."""
        with self._binary_cursor() as cursor:
            cursor.execute(load_sql("contributions.links"), {"subject_ids": list(subject_ids)})
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
            How many consents were carried over.
        """
        parameters = {"alias": alias, "kept": kept, "moment": moment}
        return int(self._value("contributions.link_subjects", parameters))

    def load_accounts(self, as_of: Mapping[bytes, int]) -> dict[AccountKey, Account]:
        """All accounts of some subjects with all their months.

        Args:
            as_of: subject ids, and a data version of the bucket of each.
        """
        parameters = {"subject_ids": list(as_of), "data_versions": list(as_of.values())}
        records: dict[AccountKey, list[RepaymentRecord]] = {}
        with self._binary_cursor() as cursor:
            cursor.execute(load_sql("contributions.records_as_of"), parameters)
            for subject_id, account_id, month, *figures in cursor:
                record = RepaymentRecord(_month_of(month), *figures)
                records.setdefault((subject_id, account_id), []).append(record)
            cursor.execute(load_sql("contributions.accounts_as_of"), parameters)
            return {
                (subject_id, account_id): Account(
                    institution,
                    AccountType(account_type),
                    currency,
                    open_date,
                    close_date,
                    tuple(records[subject_id, account_id]),
                )
                for (
                    subject_id,
                    account_id,
                    institution,
                    account_type,
                    currency,
                    open_date,
                    close_date,
                ) in cursor
            }

    def write(
        self,
        contribution: Contribution,
        changes: BatchChanges,
        also: Collection[int] = (),
    ) -> int:
        """Announces a contribution, and writes all its versions and summaries.

        Args:
            contribution: what it is.
            changes: what is new.
            also: buckets that get a new data version although no account changes there.

        Returns:
            The contribution's number.
        """
        parameters = {**asdict(contribution), "buckets": sorted({*changes.buckets, *also})}
        number = int(self._value("contributions.begin_contribution", parameters))
        self._add_accounts(changes)
        self._add_records(changes.records)
        self.save_summaries(changes.summaries)
        if changes.without_accounts:
            self._connection.execute(
                load_sql("contributions.remove_summaries"),
                {"subject_ids": changes.without_accounts},
            )
        return number

    def _add_accounts(self, changes: BatchChanges) -> None:
        """New versions of accounts, without their records."""
        call_with_columns(
            self._connection,
            load_sql("contributions.add_accounts"),
            _ACCOUNT_TYPES,
            [
                (
                    *key,
                    account.institution,
                    account.account_type.value,
                    account.currency,
                    account.open_date,
                    account.close_date,
                    withdrawn,
                )
                for withdrawn, accounts in ((False, changes.accounts), (True, changes.withdrawn))
                for key, account in accounts
            ],
        )

    def _add_records(self, records: Iterable[tuple[AccountKey, RepaymentRecord]]) -> None:
        """New versions of records."""
        call_with_columns(
            self._connection,
            load_sql("contributions.add_records"),
            _RECORD_TYPES,
            [
                (
                    *key,
                    _first_day(record.month),
                    record.due,
                    record.paid,
                    record.balance,
                    record.days_past_due,
                    record.credit_limit,
                )
                for key, record in records
            ],
        )

    def save_summaries(self, summaries: Iterable[tuple[bytes, Summary]]) -> None:
        """One summary a subject, new or in place of its older one."""
        self._connection.execute(
            load_sql("contributions.save_summaries"), {"summaries": summaries_to_json(summaries)}
        )

    def _value(self, name: str, parameters: dict[str, Any]) -> Any:
        """The one value of a statement that has one."""
        with self._binary_cursor() as cursor:
            (value,) = cursor.execute(load_sql(name), parameters).fetchone() or (None,)
        return value

    def _binary_cursor(self) -> Cursor[TupleRow]:
        """A cursor whose results come in binary."""
        return self._connection.cursor(binary=True)
