# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributed files in CSV: one row to one account with its months and what else hangs on it.

`engine = "csv"` in the adapter's file. The months of an account may stand in one
row (one [[records]] table each) or in a row each (a single [[records]] table
whose month is a column). Records of other kinds stand in [[attached.KIND]] tables.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from adapters.engine.cells import Cells
from adapters.engine.code_tables import CodeTable, load_code_tables
from adapters.engine.formats import load_formats
from adapters.engine.row_parts import load_parts, reader_of, reader_of_many
from adapters.engine.sources import Columns, SourceLoader
from adapters.engine.toml_table import Table, parse
from gateway.domain.records.file_form import PLAIN, FileForm
from gateway.domain.records.kinds import is_part
from gateway.domain.records.record import ContributedPerson, ContributedRow
from gateway.errors import AdapterError, Reason, RejectedRowError

ENGINE_VERSION = 1


@dataclass(frozen=True, slots=True)
class ColumnLoss:
    """What a column says that is not kept.

    Attributes:
        columns: which ones.
        merges: codes that become the same; empty when the column is not read.
        why: for the contributor's engineers.
        floor: a range of days is taken for the fewest of them.
    """

    columns: tuple[str, ...]
    merges: tuple[str, ...]
    why: str
    floor: bool = False


@dataclass(frozen=True, slots=True)
class CsvAdapter:
    """One format of contributed files (gateway.services.contribute.adapter).

    Attributes:
        name: as registered.
        description: one line for people.
        content_hash: SHA-256 of the file.
        columns: a file must have exactly these, in any order.
        losses: what is not kept.
        codes: its code tables, by name.
        fields: the column that each canonical field is read from, by its name and which
            month's it is.
    """

    name: str
    description: str
    content_hash: bytes
    columns: tuple[str, ...]
    losses: tuple[ColumnLoss, ...]
    codes: dict[str, CodeTable]
    fields: Mapping[tuple[str, int | None], str]
    _order: Callable[[tuple[str, ...]], Callable[[Sequence[str]], Cells]]
    _account: Callable[[Cells], ContributedRow]
    _accounts: Callable[[Sequence[Cells]], list[ContributedRow]]
    _person: Callable[[Cells], ContributedPerson]

    @property
    def form(self) -> FileForm:
        """How files of this version are written."""
        return PLAIN

    def check_header(self, header: Sequence[str]) -> None:
        """Whether a file with this header can be read at all.

        Raises:
            RejectedRowError: it cannot; every fault is a column, or "column N" for an
                unknown one.
        """
        self._order(tuple(header))

    def parse_row(self, row: Sequence[str], header: Sequence[str]) -> ContributedRow:
        """One row of the file.

        Raises:
            RejectedRowError: the row, or the whole header, does not fit; every
                field at fault is a column, "row", or "column N" for an unknown column.
        """
        order = self._order(tuple(header))
        if len(row) != len(self.columns):
            raise RejectedRowError(Reason.MALFORMED_BODY, field="row")
        return self._account(order(row))

    def parse_rows(
        self, rows: Sequence[Sequence[str]], header: Sequence[str]
    ) -> list[ContributedRow] | None:
        """Many rows at once; None: not all are plain, and each has to be parsed by itself."""
        order = self._order(tuple(header))
        width = len(self.columns)
        if any(len(row) != width for row in rows):
            return None
        try:
            return self._accounts(list(map(order, rows)))
        except (RejectedRowError, ValueError, LookupError):
            return None

    def person_of(self, row: Sequence[str], header: Sequence[str]) -> ContributedPerson:
        """Whom a row is about, and nothing else of it; raises as `parse_row` does."""
        order = self._order(tuple(header))
        if len(row) != len(self.columns):
            raise RejectedRowError(Reason.MALFORMED_BODY, field="row")
        return self._person(order(row))

    def column_of(self, field: str, record: int | None) -> str:
        """The file's own column for a canonical field; the field where it is a constant.

        Args:
            field: as in ContributedAccount or RepaymentRecord; "identifier", "month"; of
                what else hangs on the account, as gateway.domain.records.kinds.part_of.
            record: which month of the row, or which of its kind, counted from 0; None: of
                the account.
        """
        return self.fields.get((field, record), field)

    def row_keys(self, header: Sequence[str]) -> Callable[[Sequence[str]], Sequence[Hashable]]:
        """Gives what two rows that say something of one account and month have in common.

        For finding such rows without reading them whole: rows that have a key in common
        need not be about the same month, but no others are.

        Raises:
            RejectedRowError: the header does not fit.
        """
        self.check_header(header)
        places = list(header)
        reference = places.index(self.fields["account_reference", None])
        months = [
            places.index(column) for (field, _), column in self.fields.items() if field == "month"
        ]
        width = len(self.columns)
        every = not months or any(is_part(field) for field, _ in self.fields)

        def keys(row: Sequence[str]) -> Sequence[Hashable]:
            if len(row) != width:
                return ()
            if every:
                # Every row has the same months, or what may not be said twice either.
                return (row[reference],)
            return [(row[reference], row[month]) for month in months]

        return keys


def load_contribution_adapter(content: bytes) -> CsvAdapter:
    """The adapter a file describes.

    Raises:
        AdapterError: the file contradicts itself or the engine.
    """
    file = parse(content)
    name, description = file.take("name", str), file.take("description", str)
    if file.take("engine", str) != "csv":
        raise AdapterError("no such engine for contributed files", path="engine")
    if file.take("engine_version", int) != ENGINE_VERSION:
        raise AdapterError("this engine has no such version", path="engine_version")
    units = file.table("units")
    minor_units = units.take("minor_units_in_amount", int)
    if units.take("lateness", str) != "days past due":
        raise AdapterError("must be 'days past due'", path=units.where("lateness"))
    units.done()
    codes = load_code_tables(file.table_or_empty("codes"))
    columns = Columns()
    loader = SourceLoader(columns, codes, load_formats(file.table("formats")), minor_units)
    parts = load_parts(
        loader, file.table("account"), file.tables("records"), file.table_or_empty("attached")
    )
    losses = _losses(file, columns)
    file.done()

    @lru_cache(maxsize=16)
    def order(header: tuple[str, ...]) -> Callable[[Sequence[str]], Cells]:
        return itemgetter(*columns.order(header))

    return CsvAdapter(
        name=name,
        description=description,
        content_hash=hashlib.sha256(content).digest(),
        columns=tuple(columns.names),
        losses=losses,
        codes=codes,
        fields={part.key: part.column for part in parts if part.column is not None},
        _order=order,
        _account=reader_of(parts),
        _accounts=reader_of_many(parts),
        _person=next(part.read for part in parts if part.field == "identifier"),
    )


def _losses(file: Table, columns: Columns) -> tuple[ColumnLoss, ...]:
    losses = []
    for line in file.tables("loss"):
        names = tuple(line.take("columns", list))
        merges = tuple(line.take_optional("merges", list) or ())
        why = line.take("why", str)
        line.done()
        for name in names:
            if (name in columns.names) != bool(merges):
                raise AdapterError("is read, or merges nothing", path=line.where("columns"))
        losses.append(ColumnLoss(names, merges, why))
    for loss in losses:
        for name in loss.columns:
            columns.cell(name)
    return tuple(losses)
