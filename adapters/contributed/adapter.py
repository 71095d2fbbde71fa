# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One format of published files, ready to use (gateway.services.contribute.adapter)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from adapters.contributed.columns import FileColumns, Row
from adapters.contributed.fields import Field
from adapters.contributed.ranges import FileCodeTable
from adapters.contributed.rules import SkipRules
from adapters.engine.cells import Cells
from adapters.engine.contribution import ColumnLoss
from adapters.engine.row_parts import reader_of
from gateway.domain.records.file_form import FileForm
from gateway.domain.records.kinds import is_part
from gateway.domain.records.record import ContributedPerson, ContributedRow, SkippedRowError
from gateway.errors import Reason, RejectedRowError


@dataclass(frozen=True, slots=True)
class _RowPlan:
    """How rows of files with one header are read."""

    width: int
    cells: Callable[[Row], list[str]]


class FileAdapter:
    """A format as an adapter's file of version 2 describes it.

    Attributes:
        name: as registered, or as its file says.
        description: one line for people.
        content_hash: SHA-256 of the file.
        form: how files of the format are written.
        columns: that are read; a file has them all, in any order.
        losses: what is not kept.
        codes: its code tables, by name.
        fields: of a row, in the order of version 1.
        rules: about rows that are no records.
    """

    def __init__(  # noqa: PLR0913 - one argument a part of the file
        self,
        *,
        name: str,
        description: str,
        content_hash: bytes,
        form: FileForm,
        columns: FileColumns,
        losses: tuple[ColumnLoss, ...],
        codes: Mapping[str, FileCodeTable],
        fields: Sequence[Field],
        rules: SkipRules,
    ) -> None:
        """Args: as the attributes."""
        self.name = name
        self.description = description
        self.content_hash = content_hash
        self.form = form
        self.losses = losses
        self.codes = codes
        self.fields = tuple(fields)
        self.rules = rules
        self._columns = columns
        parts = [field.part() for field in fields]
        self._column_of = {part.key: part.column for part in parts if part.column is not None}
        self._account = reader_of(parts)
        self._person = next(p.read for p in parts if p.field == "identifier")
        self._reference = next(p.read for p in parts if p.field == "account_reference")
        self._months = [p.read for p in parts if p.field == "month"]
        self._more = not self._months or any(is_part(p.field) for p in parts)
        self._plan = lru_cache(maxsize=16)(self._make_plan)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are read or declared lost."""
        return tuple(self._columns.names)

    @property
    def missing_words(self) -> list[str]:
        """Words for "missing" in every column, besides the empty cell."""
        return sorted(self._columns.missing_words("") - {""})

    @property
    def ignores_others(self) -> bool:
        """Whether a file may have columns that no rule reads."""
        return self._columns.ignores_others

    def parse_row(self, row: Row, header: Row) -> ContributedRow:
        """One row of the file.

        Raises:
            SkippedRowError: a rule says that it is no record.
            RejectedRowError: the row, or the whole header, does not fit; every
                field at fault is a column, "row", or "column N" for an unknown column.
        """
        return self._account(self._cells(row, self._plan(tuple(header))))

    def parse_rows(self, _rows: Sequence[Row], _header: Row) -> list[ContributedRow] | None:
        """None: what a cell of these files means can depend on others of its row."""
        return None

    def person_of(self, row: Row, header: Row) -> ContributedPerson:
        """Whom a row is about, and nothing else of it; raises as `parse_row` does."""
        person: ContributedPerson = self._person(self._cells(row, self._plan(tuple(header))))
        return person

    def column_of(self, field: str, record: int | None) -> str:
        """The file's own column for a canonical field; the field where it is a constant."""
        return self._column_of.get((field, record), field)

    def row_keys(self, header: Row) -> Callable[[Row], Sequence[Hashable]]:
        """Gives what rows about one account and month have in common; others seldom do.

        Raises:
            RejectedRowError: the header does not fit.
        """
        plan = self._plan(tuple(header))

        def keys(row: Row) -> Sequence[Hashable]:
            try:
                cells = self._cells(row, plan)
                reference = self._reference(cells)
                if self._more:
                    return ((reference,),)
                return [(reference, month(cells)) for month in self._months]
            except (RejectedRowError, SkippedRowError):
                return ()

        return keys

    def _cells(self, row: Row, plan: _RowPlan) -> Cells:
        """A row's cells in their one form. Raises SkippedRowError and RejectedRowError."""
        self.rules.check_line(row)
        if len(row) != plan.width and not self._ends_empty(row, plan.width):
            raise RejectedRowError(Reason.MALFORMED_BODY, field="row")
        cells = plan.cells(row)
        self.rules.check_row(cells)
        return cells

    def _ends_empty(self, row: Row, width: int) -> bool:
        return self._columns.empty_at_end and len(row) > width and not any(row[width:])

    def _make_plan(self, header: tuple[str, ...]) -> _RowPlan:
        names = self._columns.one_form(header)
        return _RowPlan(len(names), self._columns.reader(names))
