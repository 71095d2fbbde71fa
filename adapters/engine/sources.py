# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How one value is made from a row of a contributed file.

A source in the adapter's file is a table: `constant`, or `column` with a form
and its bounds. Everything about it that can be checked beforehand is checked
when the file is loaded; what remains is one function from a row to a value.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from adapters.engine.cells import (
    Cell,
    Cells,
    Constant,
    Source,
    bounded,
    coded,
    identifier_of,
    joined,
    present,
    read_as,
)
from adapters.engine.code_tables import CodeTable, DayTable, Vocabulary, take_enum
from adapters.engine.formats import Formats
from adapters.engine.toml_table import Table
from gateway.domain.codes import AccountType
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.people.schemes import IdentifierScheme, scheme_named
from gateway.domain.people.synthetic import MAX_CLIENT_NUMBER, MAX_LONG_CLIENT_NUMBER
from gateway.domain.records.kind import Field, Said
from gateway.domain.records.record import ClientNumber, ClientReference
from gateway.domain.references import is_reference
from gateway.errors import AdapterError, Fault, Reason, RejectedRowError


class Columns:
    """The columns a file must have; sources ask for theirs by name."""

    def __init__(self) -> None:
        """No column yet."""
        self.names: list[str] = []

    def cell(self, column: str) -> Cell:
        """Takes one cell; its place is settled once per header, by `order`."""
        if column not in self.names:
            self.names.append(column)
        return Cell(self.names.index(column))

    def order(self, header: Sequence[str]) -> list[int]:
        """Where each column stands in a file with that header.

        Raises:
            RejectedRowError: columns are missing, twice or unknown; an unknown
                one is named by its place, for its name is the sender's text.
        """
        faults = []
        for place, column in enumerate(header):
            if column not in self.names:
                faults.append(Fault(Reason.UNKNOWN_FIELD, f"column {place + 1}"))
            elif column in header[:place]:
                faults.append(Fault(Reason.MALFORMED_BODY, column))
        faults.extend(
            Fault(Reason.MISSING_FIELD, column) for column in self.names if column not in header
        )
        if faults:
            raise RejectedRowError.of(faults)
        return [list(header).index(column) for column in self.names]


class SourceLoader:
    """Makes sources from the tables of one adapter's file."""

    def __init__(
        self,
        columns: Columns,
        codes: dict[str, CodeTable],
        formats: Formats,
        minor_units: int,
        *,
        long_clients: bool = False,
    ) -> None:
        """Keep what sources of this file share.

        Args:
            columns: of the file.
            codes: its code tables.
            formats: of its dates and months.
            minor_units: in one unit of an amount.
            long_clients: client numbers may have nine digits, and there are references.
        """
        self._long_clients = long_clients
        self._max_client_number = MAX_LONG_CLIENT_NUMBER if long_clients else MAX_CLIENT_NUMBER
        self._columns = columns
        self._codes = codes
        self._formats = formats
        self._minor_units = minor_units

    def amount(self, table: Table) -> Source:
        """An amount in minor units; see `integer`."""
        return self.integer(table, amount=True)

    def optional_amount(self, table: Table | None) -> Source:
        """As `amount`; no table: always None."""
        return Constant(None) if table is None else self.amount(table)

    def field(self, field: Field, table: Table | None) -> Source:
        """A field of what hangs on an account, read as those of accounts and months are.

        Args:
            field: what it is.
            table: where its source stands; None: the field is always missing.
        """
        if table is None:
            return Constant(None)
        match field.said_as, field.vocabulary:
            case Said.AMOUNT, _:
                return self.amount(table)
            case (Said.COUNT | Said.MONTH) as said, _:
                return self.days(table) if said is Said.COUNT else self.month(table)
            case Said.DAY, _:
                return self.optional_date(table) if field.optional else self.day(table)
            case Said.CURRENCY, _:
                return self.currency(table)
            case Said.CODE, type() as vocabulary:
                return self._member(table, vocabulary)
        raise AdapterError("files do not say it", path=table.path)

    def days(self, table: Table) -> Source:
        """A number of days; see `integer`."""
        return self.integer(table, amount=False)

    def integer(self, table: Table, *, amount: bool) -> Source:
        """A whole number; amounts become minor units.

        Keys: `constant`, or `column` with `at_least` (below it: raised to it) or
        `minimum` (below it: rejected), or `column` with `codes` (a day table).
        """
        constant = table.take_optional("constant", int)
        if constant is not None:
            table.done()
            return Constant(constant)
        column = table.take("column", str)
        cell = self._columns.cell(column)
        days = table.take_optional("codes", str)
        if days is not None:
            found = self._codes.get(days)
            table.done()
            if not isinstance(found, DayTable):
                raise AdapterError("is not a table of days", path=table.where("codes"))
            return coded(column, cell, found.days)
        at_least = table.take_optional("at_least", int)
        minimum = table.take_optional("minimum", int)
        table.done()
        return bounded(column, cell, at_least, minimum, self._minor_units if amount else 1)

    def identifier(self, table: Table) -> Source:
        """The person: `column`, and the `scheme` or the `form` of what stands there.

        A scheme is `constant`, or `column` with `codes`. Forms are "resident-id", short
        for that scheme, and "client-number", which stands for a person by a number, as
        "client-reference" does by a reference (from version 2 on).
        """
        scheme, form = table.table_or_empty("scheme"), table.take_optional("form", str)
        if form == "client-reference" and self._long_clients and not scheme.keys():
            _, reference = self._reference_cell(table)
            table.done()
            return lambda cells: ClientReference(reference(cells))
        column = table.take("column", str)
        table.done()
        cell = self._columns.cell(column)
        if scheme.keys():
            if form is not None:
                raise AdapterError("excludes a scheme", path=table.where("form"))
            return identifier_of(present(column, cell), self._scheme(scheme))
        if form == "resident-id":
            return identifier_of(present(column, cell), lambda _: IdentifierScheme.CN_RESIDENT_ID)
        if form != "client-number":
            raise AdapterError("no such form", path=table.where("form"))
        read, most = bounded(column, cell, None, None, 1), self._max_client_number

        def client(cells: Cells) -> ClientNumber:
            number = read(cells)
            if not 1 <= number <= most:
                raise RejectedRowError(Reason.INVALID_IDENTIFIER, field=column)
            return ClientNumber(number)

        return client

    def _scheme(self, table: Table) -> Source:
        constant = table.take_optional("constant", str)
        if constant is not None:
            table.done()
            scheme = scheme_named(constant)
            if scheme is None:
                raise AdapterError("no such scheme", path=table.where("constant"))
            return Constant(scheme)
        return self._member(table, IdentifierScheme)

    def _member(self, table: Table, of: Vocabulary) -> Source:
        """A member of a vocabulary, by the code in a column."""
        column, found = table.take("column", str), take_enum(table, self._codes, of)
        table.done()
        return coded(column, self._columns.cell(column), found.decode)

    def reference(self, table: Table) -> Source:
        """The institution's account number (gateway.domain.references)."""
        column, cell = self._reference_cell(table)
        table.done()

        def reference(cells: Cells) -> str:
            text: str = cell(cells)
            if not is_reference(text):
                raise RejectedRowError(Reason.INVALID_VALUE, field=column)
            return text

        return reference

    def _reference_cell(self, table: Table) -> tuple[str, Source]:
        """What a reference is made of: `column`, or from version 2 on `columns`."""
        listed = table.take_optional("columns", list) if self._long_clients else None
        if listed is None:
            column = table.take("column", str)
            return column, present(column, self._columns.cell(column))
        names = [name for name in listed if isinstance(name, str)]
        if len(names) < 2 or len(set(names)) != len(listed):  # noqa: PLR2004 (one is `column`)
            raise AdapterError("are two different columns or more", path=table.where("columns"))
        cells = [(name, present(name, self._columns.cell(name))) for name in names]
        return names[0], lambda row: joined(row, cells)

    def account_type(self, table: Table) -> Source:
        """A member of AccountType: `constant`, or `column` with `codes`."""
        constant = table.take_optional("constant", str)
        if constant is not None:
            table.done()
            if constant not in AccountType.__members__:
                raise AdapterError("no such account type", path=table.where("constant"))
            account_type = AccountType[constant]
            return Constant(account_type)
        return self._member(table, AccountType)

    def currency(self, table: Table) -> Source:
        """A currency of gateway.domain.currencies: `constant`, or `column`.

        Amounts that are not in minor units already need a currency that does not
        change from row to row, and its own minor unit: else yen or dinars would be
        misread.
        """
        constant = table.take_optional("constant", str)
        column = None if constant is not None else table.take("column", str)
        table.done()
        if column is not None:
            if self._minor_units != 1:
                raise AdapterError(
                    "a column of currencies needs amounts in minor units", path=table.path
                )
            return read_as(column, self._columns.cell(column), _read_currency)
        if constant is None or constant not in MINOR_UNITS:
            raise AdapterError("is not a currency in force", path=table.where("constant"))
        if self._minor_units not in (1, 10 ** MINOR_UNITS[constant]):
            raise AdapterError("has another minor unit", path=table.where("constant"))
        return Constant(constant)

    def optional_date(self, table: Table | None) -> Source:
        """A date or None: `column`, empty where there is none; no table: always None."""
        if table is None:
            return Constant(None)
        column = table.take("column", str)
        table.done()
        cell = self._columns.cell(column)
        read = read_as(column, cell, self._formats.date.read)

        def optional(cells: Cells) -> date | None:
            return read(cells) if cell(cells) else None

        return optional

    def day(self, table: Table) -> Source:
        """A date: `column`."""
        column = table.take("column", str)
        table.done()
        return read_as(column, self._columns.cell(column), self._formats.date.read)

    def month(self, table: Table) -> Source:
        """A month number: `constant` or `column`, in the file's form."""
        constant = table.take_optional("constant", str)
        column = None if constant is not None else table.take("column", str)
        table.done()
        if column is not None:
            return read_as(column, self._columns.cell(column), self._formats.month.read)
        try:
            number = self._formats.month.read(constant or "")
        except ValueError:
            raise AdapterError("is not a month", path=table.where("constant")) from None
        return Constant(number)


def _read_currency(text: str) -> str:
    if text not in MINOR_UNITS:
        raise ValueError
    return text
