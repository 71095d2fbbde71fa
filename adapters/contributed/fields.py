# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of a row of a published file, each with one or more ways to its value.

Where a field lists several sources, the first whose condition holds counts; if none
does, the value is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints

from adapters.contributed.columns import FileColumns
from adapters.contributed.conditions import Conditions, MonthSource, When
from adapters.contributed.ranges import FileCodeTable
from adapters.contributed.sources import Reading, ReadingLoader
from adapters.engine.cells import Cells, Source
from adapters.engine.row_parts import Part, attached_tables
from adapters.engine.sources import SourceLoader
from adapters.engine.toml_table import Table
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.records.kind import Said
from gateway.domain.records.kinds import part_of
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
        optional: may be missing.
        harmless: as of Part.
        more: code tables of other columns, that say how this one is read.
    """

    name: str
    record: int | None
    choices: tuple[tuple[When, Reading], ...]
    optional: bool = False
    harmless: Any = None
    more: tuple[tuple[str, FileCodeTable], ...] = ()

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
        source = self._required(self._source())
        return Part(self.name, self.record, self.column, source, self.harmless)

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
        if self.optional or column is None:
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

    def load(self, account: Table, records: list[Table], attached: Table) -> list[Field]:
        """All fields, in the order of version 1 (adapters.engine.row_parts).

        Where a file has no months but records of other kinds, the currency of its amounts
        may be said, and is not a field of its rows.

        Raises:
            AdapterError: a field contradicts itself, or must be there and is not.
        """
        readings = self._readings
        fields = [
            self._identifier(account),
            self._plain(account, "account_reference", self._sources.reference),
        ]
        parts_only = not records and bool(attached.keys())
        if not parts_only or not self._amounts_are_minor or account.peek("currency"):
            currency = self._currency(account)
        if parts_only:
            account.done()
            return fields + self._attached(attached)
        fields += [
            self._field(account, "account_type", None, readings.account_type),
            currency,
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
        return fields + self._attached(attached)

    def _attached(self, attached: Table) -> list[Field]:
        """The fields of all that hangs on an account beside its months."""
        readings = self._readings
        loads: dict[Said | None, Load] = {
            Said.AMOUNT: readings.amount,
            Said.COUNT: readings.days,
            Said.DAY: readings.day,
            Said.MONTH: readings.month,
            Said.CURRENCY: self._currency_as_it_stands,
        }
        fields = []
        for kind, number, table in attached_tables(attached):
            for field in kind.fields:
                load = loads.get(field.said_as)
                if field.vocabulary is not None:
                    load = partial(readings.member, of=field.vocabulary)
                if load is None:
                    raise AdapterError("files do not say it", path=table.where(field.name))
                found = self._field(table, field.name, number, load, optional=field.optional)
                name = part_of(kind.name, field.name)
                fields.append(replace(found, name=name, harmless=field.harmless))
        return fields

    def _currency_as_it_stands(self, table: Table) -> Reading:
        """An ISO 4217 code, of what hangs on an account in that currency."""
        column, said = table.peek("column"), _said("currency", table)
        return Reading(column, said, self._sources.currency(table))

    def _plain(self, within: Table, name: str, load: Callable[[Table], Source]) -> Field:
        """A field with one source and no condition: what an account is known by."""
        column, table = within.column(name), within.table(name)
        said = _said(name, table) + _said_more(table)
        reading = Reading(column, said, load(table))
        return Field(name, None, ((When(), reading),))

    def _identifier(self, account: Table) -> Field:
        """Whose account it is; where a column says the scheme, with the codes of that."""
        given = account.peek("identifier")
        scheme = given.get("scheme") if isinstance(given, dict) else None
        field = self._plain(account, "identifier", self._sources.identifier)
        if not isinstance(scheme, dict) or "column" not in scheme:
            return field
        table = self._readings.codes_of(scheme["column"], scheme["codes"])
        return field if table is None else replace(field, more=((scheme["column"], table),))

    def _currency_in_words(self, account: Table) -> Field | None:
        """The currency where a code table names it."""
        given = account.peek("currency")
        if not isinstance(given, dict) or "codes" not in given:
            return None
        table = account.table("currency")
        field = Field("currency", None, ((When(), self._readings.currency(table)),))
        table.done()
        read = field.choices[0][1].read

        def digits(cells: Cells) -> int:
            try:
                return MINOR_UNITS.get(read(cells), _MOST_DECIMALS)
            except RejectedRowError:
                return _MOST_DECIMALS

        if not self._amounts_are_minor:
            self._readings.digits = digits
        return field

    def _currency(self, account: Table) -> Field:
        in_words = self._currency_in_words(account)
        if in_words is not None:
            return in_words
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

    def _field(  # noqa: PLR0913 - where it stands, and what it may be
        self,
        within: Table,
        name: str,
        record: int | None,
        load: Load,
        month: MonthSource | None = None,
        *,
        optional: bool | None = None,
    ) -> Field:
        if optional is None:
            optional = name in OPTIONAL
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
        if not choices and not optional:
            raise AdapterError("missing", path=where)
        _check_reached(tuple(choices), where)
        return Field(name, record, tuple(choices), optional)


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


def _said_more(table: Table) -> str:
    columns = table.peek("columns")
    others = columns[1:] if isinstance(columns, list) else []
    return f", with {', '.join(f'`{column}`' for column in others)} after `/`" if others else ""


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
