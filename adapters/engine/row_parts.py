# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of a contributed row, and how a whole row is read from them.

A good row is read at once. Only one that cannot be read is read again field by field,
so that every field at fault is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import repeat
from typing import Any

from adapters.engine.cells import Cells, ColumnSource, Constant, Source
from adapters.engine.sources import SourceLoader
from adapters.engine.toml_table import Table
from gateway.domain.access.query import Identifier
from gateway.domain.codes import AccountType
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.records.kind import Field, Kind
from gateway.domain.records.kinds import attached_kinds, part_of
from gateway.domain.records.record import (
    ContributedAccount,
    ContributedParts,
    ContributedRow,
    RepaymentRecord,
    UnreadableRowError,
)
from gateway.errors import AdapterError, Fault, RejectedRowError


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a row: its name, which month's, its column and how it is read.

    Attributes:
        field: canonical; of what else hangs on the account, with its kind before it.
        record: which month's, or which of its kind in the row; None: the account's.
        column: None: a constant.
        read: gives its value.
        harmless: stands for it where it could not be read, and is at fault anyway.
    """

    field: str
    record: int | None
    column: str | None
    read: Source
    harmless: Any = None

    @property
    def key(self) -> tuple[str, int | None]:
        """Name and which month's."""
        return self.field, self.record


def load_parts(
    loader: SourceLoader, table: Table, record_tables: list[Table], attached: Table
) -> list[Part]:
    """All fields, the account's in the order of ContributedAccount, then each month's.

    After these what else hangs on the account, by kind. A file that has such records and
    no months says nothing of the account itself but whose it is.

    Args:
        loader: of the sources.
        table: [account].
        record_tables: [[records]].
        attached: [attached], with an array of tables per kind.
    """
    others = [
        _attached_part(loader, kind, number, field, within)
        for kind, number, within in attached_tables(attached)
        for field in kind.fields
    ]
    parts = []

    def add(field: str, record: int | None, within: Table, load: Callable[[Table], Source]) -> None:
        column = within.column(field)
        parts.append(Part(field, record, column, load(within.table(field))))

    def add_if_any(
        field: str, record: int | None, within: Table, load: Callable[[Table | None], Source]
    ) -> None:
        column = within.column(field)
        parts.append(Part(field, record, column, load(_table_if_any(within, field))))

    add("identifier", None, table, loader.identifier)
    add("account_reference", None, table, loader.reference)
    if others and not record_tables:
        table.done()
        return parts + others
    add("account_type", None, table, loader.account_type)
    add("currency", None, table, loader.currency)
    add_if_any("open_date", None, table, loader.optional_date)
    add_if_any("close_date", None, table, loader.optional_date)
    table.done()
    for number, record in enumerate(record_tables):
        add("month", number, record, loader.month)
        add_if_any("due", number, record, loader.optional_amount)
        add("paid", number, record, loader.amount)
        add("balance", number, record, loader.amount)
        add("days_past_due", number, record, loader.days)
        add("credit_limit", number, record, loader.amount)
        record.done()
    if not record_tables:
        raise AdapterError("an account has at least one month", path="records")
    return parts + others


def attached_tables(attached: Table) -> Iterator[tuple[Kind, int, Table]]:
    """The tables of [attached], each with its kind and counted per kind.

    Raises:
        AdapterError: a kind is none, or a table has a key that nobody took.
    """
    for kind in attached_kinds():
        for number, table in enumerate(attached.tables(kind.name)):
            yield kind, number, table
            table.done()
    attached.done()


def _attached_part(
    loader: SourceLoader, kind: Kind, number: int, field: Field, within: Table
) -> Part:
    """As the same sort of field of an account or a month is read."""
    column, table = within.column(field.name), _table_if_any(within, field.name)
    if table is None and not field.optional:
        raise AdapterError("missing", path=within.where(field.name))
    name = part_of(kind.name, field.name)
    return Part(name, number, column, loader.field(field, table), field.harmless)


_HARMLESS: dict[str, Any] = {
    "identifier": Identifier(IdentifierScheme.CN_RESIDENT_ID, ""),
    "account_reference": "-",
    "account_type": AccountType.CREDIT_CARD,
    "currency": "CNY",
    "open_date": None,
    "close_date": None,
    "month": 0,
    "due": None,
    "paid": 0,
    "balance": 0,
    "days_past_due": 0,
    "credit_limit": 0,
}
"""What stands for a field that could not be read, and is at fault anyway."""
_ACCOUNT_FIELDS = 6
_RECORD_FIELDS = 6
Assemble = Callable[[Sequence[Any]], ContributedRow]


def reader_of(parts: Sequence[Part]) -> Callable[[Cells], ContributedRow]:
    """Reads all fields; only a row that cannot be read is read field by field."""
    reads, assemble = tuple(part.read for part in parts), _assembler(parts)

    def row(cells: Cells) -> ContributedRow:
        try:
            return assemble([read(cells) for read in reads])
        except RejectedRowError:
            raise _unreadable(parts, assemble, cells) from None

    return row


def reader_of_many(
    parts: Sequence[Part],
) -> Callable[[Sequence[Cells]], list[ContributedRow]]:
    """Reads many rows at once, column by column, each as `reader_of` reads it.

    The function raises RejectedRowError, ValueError or LookupError if any row cannot be
    read; which, reading one by one tells.
    """
    reads, assemble = tuple(part.read for part in parts), _assembler(parts)

    def rows(cells: Sequence[Cells]) -> list[ContributedRow]:
        texts = list(zip(*cells, strict=True))
        columns = [_column(read, cells, texts) for read in reads]
        if assemble is _assembled:
            return _all_assembled(columns)
        return list(map(assemble, zip(*columns, strict=True)))

    return rows


def _column(read: Source, cells: Sequence[Cells], texts: Sequence[Sequence[str]]) -> Sequence[Any]:
    """A field's values in some rows; `texts` are the cells by column."""
    if isinstance(read, Constant):
        return [read.value] * len(cells)
    if isinstance(read, ColumnSource):
        return read.read_all(texts[read.cell.place])
    return list(map(read, cells))


def _all_assembled(columns: Sequence[Sequence[Any]]) -> list[ContributedRow]:
    """Accounts with their months, as `_assembled` makes them."""
    # As RepaymentRecord._make, but that none of these calls is one of Python's.
    months = [
        map(
            tuple.__new__,
            repeat(RepaymentRecord),
            zip(*columns[start : start + _RECORD_FIELDS], strict=True),
        )
        for start in range(_ACCOUNT_FIELDS, len(columns), _RECORD_FIELDS)
    ]
    return list(map(ContributedAccount, *columns[:_ACCOUNT_FIELDS], zip(*months, strict=True)))


def _assembler(parts: Sequence[Part]) -> Assemble:
    """Makes a row of the values of all parts, in their order."""
    kinds = {part_of(kind.name, kind.fields[0].name): kind for kind in attached_kinds()}
    begins = [(n, kinds[part.field]) for n, part in enumerate(parts) if part.field in kinds]
    if not begins:
        return _assembled
    end = begins[0][0]

    def assembled(values: Sequence[Any]) -> ContributedRow:
        attached = tuple(
            [kind.row(*values[start : start + len(kind.fields)]) for start, kind in begins]
        )
        if end < _ACCOUNT_FIELDS:
            identifier, reference = values[:end]
            return ContributedParts(identifier, reference, attached)
        return replace(_assembled(values[:end]), attached=attached)

    return assembled


def _assembled(values: Sequence[Any]) -> ContributedAccount:
    """An account with its months."""
    identifier, reference, account_type, currency, open_date, close_date = values[:_ACCOUNT_FIELDS]
    return ContributedAccount(
        identifier=identifier,
        account_reference=reference,
        account_type=account_type,
        currency=currency,
        open_date=open_date,
        close_date=close_date,
        records=tuple(
            RepaymentRecord(*values[start : start + _RECORD_FIELDS])
            for start in range(_ACCOUNT_FIELDS, len(values), _RECORD_FIELDS)
        ),
    )


def _unreadable(parts: Sequence[Part], assemble: Assemble, cells: Cells) -> UnreadableRowError:
    """All that is wrong with a row, and what could be read of it."""
    faults: list[Fault] = []
    values: list[Any] = []
    unread = set()
    for part in parts:
        try:
            values.append(part.read(cells))
        except RejectedRowError as error:
            faults.extend(error.faults)
            values.append(_HARMLESS.get(part.field, part.harmless))
            unread.add(part.key)
    return UnreadableRowError(faults, assemble(values), frozenset(unread))


def _table_if_any(table: Table, key: str) -> Table | None:
    values = table.take_optional(key, dict)
    return None if values is None else Table(values, table.where(key))
