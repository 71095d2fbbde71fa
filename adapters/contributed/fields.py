# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of a row of a published file, each with one or more ways to its value.

Where a field lists several sources, the first whose condition holds counts; if none
does, the value is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints

from adapters.contributed.columns import FileColumns
from adapters.contributed.conditions import Conditions, MonthSource, When
from adapters.contributed.sources import Reading, ReadingLoader
from adapters.engine.row_parts import Part
from adapters.engine.sources import Cells, Source, SourceLoader
from adapters.engine.toml_table import Table
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.records.record import ContributedAccount, RepaymentRecord
from gateway.errors import AdapterError, Reason, RejectedRowError

_MOST_DECIMALS = max(MINOR_UNITS.values())
Load = Callable[[Table], Reading]
Found = TypeVar("Found")


def _may_be_missing(kind: type) -> frozenset[str]:
    """The fields of a dataclass that may be None."""
    return frozenset(
        name for name, hint in get_type_hints(kind).items() if NoneType in get_args(hint)
    )


OPTIONAL = _may_be_missing(ContributedAccount) | _may_be_missing(RepaymentRecord)
"""Fields that may be missing: the domain says so, not the language."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a row.

    Attributes:
        name: canonical.
        record: which month's, counted from 0; None: the account's.
        choices: in order; none: always missing.
    """

    name: str
    record: int | None
    choices: tuple[tuple[When, Reading], ...]

    @property
    def column(self) -> str | None:
        """The column a fault is reported at."""
        for _, reading in self.choices:
            if reading.column is not None:
                return reading.column
        for when, _ in self.choices:
            if when.conditions:
                return when.conditions[0].column
        return None

    def part(self) -> Part:
        """As the engine assembles rows of."""
        return Part(self.name, self.record, self.column, self._required(self._source()))

    def _source(self) -> Source:
        if not self.choices:
            return lambda _cells: None
        if len(self.choices) == 1 and not self.choices[0][0].conditions:
            return self.choices[0][1].read
        tried = [(when.test(), reading.read) for when, reading in self.choices]

        def chosen(cells: Cells) -> Any:
            for test, read in tried:
                if test(cells):
                    return read(cells)
            return None

        return chosen

    def _required(self, source: Source) -> Source:
        column = self.column
        if self.name in OPTIONAL or column is None:
            return source

        def required(cells: Cells) -> Any:
            value = source(cells)
            if value is None:
                raise RejectedRowError(Reason.MISSING_FIELD, field=column)
            return value

        return required


class FieldLoader:
    """Reads [account] and [[records]] of one adapter's file."""

    def __init__(
        self,
        columns: FileColumns,
        conditions: Conditions,
        readings: ReadingLoader,
        sources: SourceLoader,
        *,
        amounts_are_minor: bool,
    ) -> None:
        """Keep what fields of this file share.

        Args:
            columns: of the file.
            conditions: reads `when`.
            readings: of values that may have conditions.
            sources: of those that may not, as in version 1.
            amounts_are_minor: amounts are in minor units already.
        """
        self._columns = columns
        self._conditions = conditions
        self._readings = readings
        self._sources = sources
        self._amounts_are_minor = amounts_are_minor

    def load(self, account: Table, records: list[Table]) -> list[Field]:
        """All fields, in the order of version 1 (adapters.engine.row_parts).

        Raises:
            AdapterError: a field contradicts itself, or must be there and is not.
        """
        readings = self._readings
        fields = [
            self._plain(account, "identifier", self._sources.identifier),
            self._plain(account, "account_reference", self._sources.reference),
            self._field(account, "account_type", None, readings.account_type),
            self._currency(account),
            self._field(account, "open_date", None, readings.day),
            self._field(account, "close_date", None, readings.day),
        ]
        account.done()
        for number, record in enumerate(records):
            fields.append(self._field(record, "month", number, readings.month))
            month: MonthSource = fields[-1].part().read
            fields += [
                self._field(record, name, number, load, month)
                for name, load in (
                    ("due", readings.amount),
                    ("paid", readings.amount),
                    ("balance", readings.amount),
                    ("days_past_due", readings.days),
                    ("credit_limit", readings.amount),
                )
            ]
            record.done()
        if not records:
            raise AdapterError("an account has at least one month", path="records")
        return fields

    def _plain(self, within: Table, name: str, load: Callable[[Table], Source]) -> Field:
        """A field with one source and no condition: what an account is known by."""
        column, table = within.column(name), within.table(name)
        said = _said(name, table)
        reading = Reading(column, said, load(table))
        return Field(name, None, ((When(), reading),))

    def _currency(self, account: Table) -> Field:
        field = self._plain(account, "currency", self._sources.currency)
        reading = field.choices[0][1]
        if self._amounts_are_minor:
            return field
        if reading.column is None:
            decimals = MINOR_UNITS[reading.read(())]
            self._readings.digits = lambda _cells: decimals
        else:
            # An unknown currency is at fault by itself; its amounts are then not.
            cell = self._columns.cell(reading.column)
            self._readings.digits = lambda cells: MINOR_UNITS.get(cell(cells), _MOST_DECIMALS)
        return field

    def _field(
        self,
        within: Table,
        name: str,
        record: int | None,
        load: Load,
        month: MonthSource | None = None,
    ) -> Field:
        where = within.where(name)
        if within.is_list(name):
            tables = within.tables(name)
            if not tables:
                raise AdapterError("lists no source", path=where)
        else:
            values = within.take_optional(name, dict)
            tables = [] if values is None else [Table(values, where)]
        choices = []
        for table in tables:
            when = self._conditions.take(table, month)
            choices.append((when, load(table)))
            table.done()
        if not choices and name not in OPTIONAL:
            raise AdapterError("missing", path=where)
        _check_reached(tuple(choices), where)
        return Field(name, record, tuple(choices))


def _said(name: str, table: Table) -> str:
    """What stands in a column that an account is known by, for people."""
    constant, form, scheme = (table.peek(key) for key in ("constant", "form", "scheme"))
    if constant is not None:
        return str(constant)
    if name == "account_reference":
        return "text, as it stands"
    if name == "currency":
        return "ISO 4217 code"
    if isinstance(scheme, dict):
        return f"number of the scheme `{scheme.get('constant', 'in its column')}`"
    return str(form).replace("-", " ")


def _check_reached(choices: tuple[tuple[When, Reading], ...], where: str) -> None:
    """Raises AdapterError: an earlier source always counts before a later one."""
    covered: dict[str, set[str]] = {}
    always = False
    for number, (when, _) in enumerate(choices):
        place = f"{where}[{number}]"
        if always or any(when.implies(c, frozenset(words)) for c, words in covered.items()):
            raise AdapterError("is never reached: an earlier source counts first", path=place)
        always = not when.conditions
        only = when.only()
        if only is not None:
            covered.setdefault(only[0], set()).update(only[1])
