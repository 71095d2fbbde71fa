# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Withdraws an account, or moves it to the person it belongs to.

A correction is a contribution like a batch of a file: it takes the same locks, adds
versions and changes none, and the summaries of everybody it is about are renewed in the
same transaction. Answers of earlier data versions replay as they were given.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.access.query import Identifier
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.records.contribution import (
    AccountKey,
    BatchChanges,
    batch_changes,
)
from gateway.domain.records.corrections import (
    with_account_moved,
    without_account,
    without_attached,
)
from gateway.domain.records.record import (
    Account,
    ContributedAccount,
    ContributedRow,
    SkippedRowError,
)
from gateway.errors import ConfigurationError, RejectedRowError
from gateway.runtime.system import Clock
from gateway.services.admin.key_checks import check_record_keys
from gateway.services.contribute.adapter import ContributionAdapter
from gateway.services.contribute.contributed_file import ContributedFile
from gateway.services.contribute.outcome import NO_CONTRIBUTOR, RejectedRow
from gateway.services.contribute.people import LockedPeople, with_people
from gateway.services.contribute.row_reader import reader_of
from gateway.signing.signer import KeyProvider
from gateway.store.errors import translate_errors
from gateway.store.records.contributions import Contribution, Written, find_institution

_ACCOUNTS_AT_ONCE = 1_000
_Accounts = Mapping[AccountKey, Account]
_Gone = dict[AccountKey, list[Any] | None]
"""What is withdrawn of some accounts: rows that hang on it; None: the account."""


@dataclass(frozen=True, slots=True)
class CorrectionResult:
    """What became of a correction.

    Attributes:
        contribution: its number; None when nothing changed.
        fact: its fact. Until that is in the log, the correction is pending; None when
            nothing changed.
        versions: by kind, withdrawn ones included.
        summaries: renewed or removed.
        data_version: of the bucket of the person it was contributed under: from which on
            it holds for them.
        to_data_version: the same for the person it belongs to; None unless it moved.
    """

    contribution: int | None
    fact: UUID | None
    versions: dict[str, int]
    summaries: int
    data_version: int | None = None
    to_data_version: int | None = None

    @property
    def accounts(self) -> int:
        """Versions of accounts."""
        return self.versions["account"]

    @property
    def months(self) -> int:
        """Versions of months."""
        return self.versions["month"]


@dataclass(slots=True)
class FileWithdrawal:
    """What became of the accounts of a file.

    Attributes:
        rows: read, without header and empty lines.
        rejected: of those, not read, so that their accounts may still be there.
        skipped: of those, no records by a rule of the format.
        withdrawn: records by kind; those that were not there do not count, nor does what
            goes with an account.
        contributions: made for it.
        last_contribution: number of the newest of them; None when there is none.
        facts: one for each of them. Until they are in the log, all of it is pending.
    """

    rows: int = 0
    rejected: int = 0
    skipped: int = 0
    withdrawn: dict[str, int] = field(default_factory=dict)
    contributions: int = 0
    last_contribution: int | None = None
    facts: list[UUID] = field(default_factory=list)

    @property
    def accounts(self) -> int:
        """Accounts withdrawn."""
        return self.withdrawn.get("account", 0)


@dataclass(frozen=True, slots=True)
class _Done:
    """A contribution that corrects something, and the people before it."""

    written: Written | None
    changes: BatchChanges
    people: LockedPeople

    def result(self) -> CorrectionResult:
        """What became of it, without the data versions."""
        changes = self.changes
        return CorrectionResult(
            contribution=None if self.written is None else self.written.number,
            fact=None if self.written is None else self.written.fact_id,
            versions=changes.counts,
            summaries=len(changes.summaries) + len(changes.without_accounts),
        )

    def data_version(self, named: bytes) -> int:
        """Of the person's bucket, now."""
        bucket = bucket_of(self.people.person(named))
        return self.people.heads[bucket] + (bucket in self.changes.buckets)


class Corrections:
    """Corrects the accounts of one institution."""

    def __init__(
        self,
        connection: Connection[TupleRow],
        keys: KeyProvider,
        clock: Clock,
        institution: str,
    ) -> None:
        """Bind to a database.

        Args:
            connection: of creditgateway_contributor, in autocommit.
            keys: for the pseudonyms.
            clock: says when.
            institution: partner id of the contributor.

        Raises:
            ConfigurationError: the key is not this database's.
        """
        self._pseudonyms = Pseudonyms.of(keys)
        self._connection = connection
        self._clock = clock
        self._institution = institution
        check_record_keys(connection, keys)

    def withdraw(self, reference: str, owner: Identifier) -> CorrectionResult:
        """Removes the account from the next data version on.

        Args:
            reference: the institution's own, exactly as it was contributed.
            owner: the person it was contributed under.

        Raises:
            RefusalError: INVALID_IDENTIFIER.
            CorrectionError: there is no such account.
            StoreError: the database; nothing has changed.
        """
        key = self._account_key(reference, owner)
        done = self._correct(
            "withdrawal",
            {key[0]},
            lambda people, known: without_account(known, (people.person(key[0]), key[1])),
        )
        return replace(done.result(), data_version=done.data_version(key[0]))

    def move(self, reference: str, owner: Identifier, to: Identifier) -> CorrectionResult:
        """Gives the account to another person from the next data version on.

        Args:
            reference: as of `withdraw`.
            owner: likewise.
            to: the person it belongs to.

        Raises:
            RefusalError: INVALID_IDENTIFIER.
            CorrectionError: there is no such account, or it cannot be theirs.
            StoreError: the database; nothing has changed.
        """
        key, subject = self._account_key(reference, owner), self._pseudonyms.subject(to)
        done = self._correct(
            "move",
            {key[0], subject},
            lambda people, known: with_account_moved(
                known, (people.person(key[0]), key[1]), people.person(subject)
            ),
        )
        return replace(
            done.result(),
            data_version=done.data_version(key[0]),
            to_data_version=done.data_version(subject),
        )

    def withdraw_file(
        self,
        source: Path | BinaryIO,
        adapter: ContributionAdapter,
        on_rejected: Callable[[RejectedRow], None],
    ) -> FileWithdrawal:
        """Removes a file's accounts from the next data versions on.

        Of a file that says only what hangs on accounts, its records and no accounts.

        Args:
            source: a file as it was contributed.
            adapter: reads its rows.
            on_rejected: called for every row that cannot be read.

        Raises:
            ContributionError: the file as a whole cannot be read.
            ConfigurationError: the institution is no contributor.
            StoreError: the database; what was withdrawn before stays so, and the same
                file again withdraws the rest.
        """
        with translate_errors():
            institution = find_institution(self._connection, self._institution, self._clock.now())
        if institution is None:
            raise ConfigurationError(NO_CONTRIBUTOR)
        file = ContributedFile(source, adapter.form)
        reader = reader_of(file, adapter, institution, self._pseudonyms, self._clock)
        result = FileWithdrawal()
        gone: _Gone = {}
        for row in file.rows(file.digest()):
            result.rows += 1
            try:
                _add(gone, *reader.read(row))
            except SkippedRowError:
                result.skipped += 1
            except RejectedRowError as error:
                result.rejected += 1
                on_rejected(RejectedRow(row.line, error.faults))
            if len(gone) == _ACCOUNTS_AT_ONCE:
                self._withdraw(gone, result)
                gone = {}
        self._withdraw(gone, result)
        return result

    def _withdraw(self, gone: _Gone, result: FileWithdrawal) -> None:
        """Those of some records that are there; one contribution, if any is."""
        done = self._correct(
            "withdrawal",
            {subject for subject, _ in gone},
            lambda people, known: _without(known, people, gone),
        )
        for kind, rows in done.changes.withdrawn.items():
            result.withdrawn[kind] = result.withdrawn.get(kind, 0) + len(rows)
        if done.written is not None:
            result.contributions += 1
            result.last_contribution = done.written.number
            result.facts.append(done.written.fact_id)

    def _account_key(self, reference: str, owner: Identifier) -> AccountKey:
        return (
            self._pseudonyms.subject(owner),
            self._pseudonyms.account(self._institution, reference),
        )

    def _correct(
        self,
        kind: str,
        named: Collection[bytes],
        change: Callable[[LockedPeople, _Accounts], _Accounts],
    ) -> _Done:
        """One transaction, one contribution, unless nothing changes."""

        def correct(people: LockedPeople) -> _Done:
            before = people.accounts(named)
            changes = batch_changes(people.heads, before, change(people, before))
            if not changes:
                return _Done(None, changes, people)
            written = people.writer.write(
                Contribution(
                    partner_id=self._institution,
                    kind=kind,
                    contribution_time=self._clock.now(),
                ),
                changes,
            )
            return _Done(written, changes, people)

        with translate_errors():
            return with_people(self._connection, named, correct)


def _add(gone: _Gone, key: AccountKey, row: ContributedRow) -> None:
    """What a row says: of the account as a whole, or only of what hangs on it."""
    rows = gone.setdefault(key, [])
    if isinstance(row, ContributedAccount):
        gone[key] = None
    elif rows is not None:
        rows.extend(row.attached)


def _without(known: _Accounts, people: LockedPeople, gone: _Gone) -> _Accounts:
    after = dict(known)
    for (subject, account), rows in gone.items():
        key = people.person(subject), account
        if rows is None:
            after.pop(key, None)
        elif key in after:
            after[key] = without_attached(after[key], rows)
    return after
