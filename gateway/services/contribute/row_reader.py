# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads one row of a contributed file, and finds everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import TypeAlias

from gateway.domain.access.query import Identifier
from gateway.domain.people.client_references import client_reference
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.records.contribution import (
    AccountKey,
    Unread,
    find_faults,
    months_are_faultless,
)
from gateway.domain.records.record import (
    ClientNumber,
    ClientReference,
    ContributedPerson,
    ContributedRow,
    SkippedRowError,
    UnreadableRowError,
)
from gateway.errors import ContributionError, Fault, RefusalError, RejectedRowError
from gateway.runtime.system import Clock
from gateway.services.contribute.adapter import ContributionAdapter
from gateway.services.contribute.contributed_file import ContributedFile, FileRow, cells_of
from gateway.store.records.contributions import Institution

_KEPT_PSEUDONYMS = 8_192
"""About as many as a window has rows (gateway.services.contribute.taking); some megabytes."""
ReadRow: TypeAlias = tuple[AccountKey, ContributedRow] | SkippedRowError | RejectedRowError


class RowReader:
    """Reads the rows of one file of one institution."""

    def __init__(
        self,
        adapter: ContributionAdapter,
        header: Sequence[str],
        institution: Institution,
        pseudonyms: Pseudonyms,
        clock: Clock,
    ) -> None:
        """Bind to a file.

        Args:
            adapter: of its rows.
            header: its columns.
            institution: whose it is.
            pseudonyms: of people and accounts.
            clock: nothing may be reported for later than its today.

        Raises:
            RejectedRowError: no row of a file with this header can be read.
        """
        self._keys = adapter.row_keys(header)
        self._adapter = adapter
        self._header = tuple(header)
        self._institution = institution
        self._pseudonyms = pseudonyms
        self._clock = clock
        # Whose a row is, is asked when rows are shared out and when it is read; and files often
        # have many rows of one person or account.
        self._subject = lru_cache(maxsize=_KEPT_PSEUDONYMS)(self._make_subject)
        self._account = lru_cache(maxsize=_KEPT_PSEUDONYMS)(
            partial(pseudonyms.account, institution.partner_id)
        )

    def read(self, row: FileRow) -> tuple[AccountKey, ContributedRow]:
        """Reads a row and checks all that can be checked without the records.

        Raises:
            SkippedRowError: the row is no record, by a rule of its format.
            RejectedRowError: with every field at fault, by the file's own columns.
        """
        try:
            account = self._adapter.parse_row(cells_of(row), self._header)
        except UnreadableRowError as error:
            return self._checked(error.readable, error.unread, error.faults)
        return self._checked(account)

    def read_all(self, rows: Sequence[FileRow]) -> Iterator[ReadRow]:
        """Reads many rows, each as `read` does; what `read` raises is given in its place."""
        parsed = None
        if all(row.cells is not None for row in rows):
            parsed = self._adapter.parse_rows([cells_of(row) for row in rows], self._header)
        today = self._clock.now().date()
        faultless = parsed is not None and months_are_faultless(parsed, today)
        for number, row in enumerate(rows):
            try:
                if parsed is None:
                    yield self.read(row)
                    continue
                account = parsed[number]
                found = find_faults(account, today, months_are_faultless=faultless)
                yield self._under_pseudonyms(account, found)
            except (SkippedRowError, RejectedRowError) as error:
                yield error

    def _checked(
        self,
        account: ContributedRow,
        unread: Unread = frozenset(),
        faults: Sequence[Fault] = (),
    ) -> tuple[AccountKey, ContributedRow]:
        """A parsed row under its pseudonyms. Raises RejectedRowError."""
        found = find_faults(account, self._clock.now().date(), unread)
        return self._under_pseudonyms(account, found, unread, faults)

    def _under_pseudonyms(
        self,
        account: ContributedRow,
        found: list[Fault],
        unread: Unread = frozenset(),
        faults: Sequence[Fault] = (),
    ) -> tuple[AccountKey, ContributedRow]:
        """A row in which `found` is out of bounds, and `faults` could not be read.

        Raises RejectedRowError, if there is any such thing.
        """
        subject = b""
        if ("identifier", None) not in unread:
            # Step 7 for a contributed row: pseudonyms in place of what it names.
            try:
                subject = self._subject(account.identifier)
            except RefusalError as error:
                found.append(Fault(error.reason, "identifier"))
        if faults or found:
            raise RejectedRowError.of([*faults, *self.in_columns(found)])
        return (subject, self._account(account.account_reference)), account

    def _make_subject(self, person: ContributedPerson) -> bytes:
        """Raises RefusalError."""
        if isinstance(person, ClientNumber):
            # A client's number is this institution's, unless it shares them.
            value = synthetic_resident_id(person.number, self._institution.client_area)
            return self._pseudonyms.subject_of_normal(IdentifierScheme.CN_RESIDENT_ID, value)
        return self._pseudonyms.subject(self._identifier(person))

    def subject_of(self, row: FileRow) -> bytes | None:
        """Whose row it is, as far as that can be told; for sharing rows out."""
        if row.cells is None:
            return None
        try:
            return self._subject(self._adapter.person_of(row.cells, self._header))
        except (RejectedRowError, SkippedRowError, RefusalError):
            return None

    def _identifier(self, given: Identifier | ClientReference) -> Identifier:
        """A client's reference is this institution's, as a number is."""
        if isinstance(given, Identifier):
            return given
        value = client_reference(given.reference, self._institution.client_area)
        return Identifier(IdentifierScheme.CLIENT_REFERENCE, value)

    def keys(self, row: FileRow) -> Sequence[Hashable]:
        """A key that rows about one account and month share, and others seldom do."""
        return () if row.cells is None else self._keys(row.cells)

    def in_columns(self, faults: Iterable[Fault]) -> list[Fault]:
        """The same faults, by the file's own columns."""
        column_of = self._adapter.column_of
        return [Fault(fault.reason, column_of(fault.field, fault.record)) for fault in faults]


def reader_of(
    file: ContributedFile,
    adapter: ContributionAdapter,
    institution: Institution,
    pseudonyms: Pseudonyms,
    clock: Clock,
) -> RowReader:
    """Reads a file's rows by its own header; other arguments as of `RowReader`.

    Raises:
        ContributionError: the header is another format's, or cannot be read.
    """
    header = file.header()
    try:
        return RowReader(adapter, header, institution, pseudonyms, clock)
    except RejectedRowError as error:
        what = str(error)
        if len(header) == 1 < len(error.faults):
            what = "it is one cell, so its delimiter is probably another"
        raise ContributionError(
            f"the file's header is not that of {adapter.name}: {what}"
        ) from None
