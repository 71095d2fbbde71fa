# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts, records and summaries in Postgres, as contribution writes them.

Append-only: a correction is a new version with the batch's data version, and
the newest version at or below V is the truth as of V. The caller opens the
transaction (`connection.transaction()`) and holds the head's row lock in it;
under read committed every statement after the lock sees all earlier batches.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from psycopg import Connection, Cursor
from psycopg.rows import TupleRow

from gateway.domain.codes import AccountType
from gateway.domain.months import month_of
from gateway.domain.records.contribution import AccountKey, BatchChanges
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.summary import Summary
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
        partner_id: who contributes, or whose account is corrected.
        account_versions: accounts new, changed or withdrawn.
        record_versions: records new or changed.
        contribution_time: UTC.
        kind: "file"; of a correction "withdrawal" or "move", and all below is None.
        adapter_hash: SHA-256 of the adapter's file.
        file_digest: SHA-256 of the whole contributed file.
        first_line: of the file, counted from 1.
        last_line: likewise, included.
    """

    partner_id: str
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


def newest_data_version(connection: Connection[TupleRow]) -> int:
    """The newest data version; nothing is locked."""
    row = connection.execute(load_sql("contributions.newest_data_version")).fetchone()
    if row is None:
        raise LookupError("credit.data_head has lost its row")
    return int(row[0])


class ContributionWriter:
    """Reads and writes within one transaction of creditgateway_contributor.

    psycopg's errors leave it as they are: the owner of the transaction
    translates them, because a commit can fail too.
    """

    def __init__(self, connection: Connection[TupleRow]) -> None:
        """Args: connection: with an open transaction."""
        self._connection = connection

    def lock_data_head(self) -> int:
        """Waits for all contributions before this one; the newest data version."""
        return self._number("contributions.lock_data_head", {})

    def load_accounts(
        self, subject_ids: Collection[bytes], data_version: int
    ) -> dict[AccountKey, Account]:
        """All accounts of some subjects with all their months, as of a data version."""
        parameters = {"subject_ids": list(subject_ids), "data_version": data_version}
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

    def begin(self, contribution: Contribution) -> int:
        """Its own row; the data version of all that is written after it."""
        return self._number("contributions.begin_contribution", asdict(contribution))

    def write(self, changes: BatchChanges) -> None:
        """All versions and summaries of the data version that was begun."""
        self._insert_accounts(changes)
        self._insert_records(changes.records)
        self.save_summaries(changes.summaries)
        if changes.without_accounts:
            self._connection.execute(
                load_sql("contributions.remove_summaries"),
                {"subject_ids": changes.without_accounts},
            )

    def _insert_accounts(self, changes: BatchChanges) -> None:
        """New versions of accounts, without their records."""
        rows = (
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
        )
        self._copy("contributions.copy_accounts", _ACCOUNT_TYPES, rows)

    def _insert_records(self, records: Iterable[tuple[AccountKey, RepaymentRecord]]) -> None:
        """New versions of records."""
        rows = (
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
        )
        self._copy("contributions.copy_records", _RECORD_TYPES, rows)

    def save_summaries(self, summaries: Iterable[tuple[bytes, Summary]]) -> None:
        """One summary a subject, new or in place of its older one."""
        self._connection.execute(
            load_sql("contributions.save_summaries"), {"summaries": summaries_to_json(summaries)}
        )

    def _number(self, name: str, parameters: dict[str, Any]) -> int:
        """What a function gives that gives a number."""
        with self._binary_cursor() as cursor:
            row = cursor.execute(load_sql(name), parameters).fetchone()
        if row is None or row[0] is None:
            raise LookupError("credit.data_head has lost its row")
        return int(row[0])

    def _binary_cursor(self) -> Cursor[TupleRow]:
        """A cursor whose results come in binary."""
        return self._connection.cursor(binary=True)

    def _copy(self, name: str, types: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """Streams rows into a table."""
        with (
            self._binary_cursor() as cursor,
            cursor.copy(load_sql(name)) as copy,
        ):
            copy.set_types(types)
            for row in rows:
                copy.write_row(row)
