# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How one value is made from a row of a published file.

A source is `constant`, or `column` with what it says about the column. A missing cell
gives None: whether a field may be missing, the domain says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any, TypeVar

from adapters.contributed.columns import FileColumns, checked_words
from adapters.contributed.dates import DateDefaults, take_date_form
from adapters.contributed.decimals import NumberForm
from adapters.contributed.ranges import CurrencyTable, FileCodeTable, RangeTable
from adapters.engine.cells import Cells, Source
from adapters.engine.code_tables import CodeTable, DayTable, EnumTable, take_enum
from adapters.engine.formats import MONTH_FORMS
from adapters.engine.toml_table import Table
from gateway.domain.codes import AccountType
from gateway.domain.months import month_of
from gateway.errors import AdapterError, Reason, RejectedRowError

Value = TypeVar("Value")
Digits = Callable[[Cells], int]
"""How many decimals the minor unit of a row's currency has."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to a value.

    Attributes:
        column: that is read; None: a constant.
        said: what stands in the column, or the constant, for people.
        read: gives the value; None where the cell is missing.
        table: of the codes that stand in the column.
        floor: what is read is the least that it can be.
    """

    column: str | None
    said: str
    read: Source
    table: FileCodeTable | None = None
    floor: bool = False


class ReadingLoader:
    """Makes readings from the tables of one adapter's file."""

    def __init__(
        self,
        columns: FileColumns,
        codes: dict[str, FileCodeTable],
        dates: DateDefaults,
        numbers: NumberForm,
        as_of: int | None,
    ) -> None:
        """Keep what readings of this file share; `as_of` is a month number."""
        self._columns = columns
        self._codes = codes
        self._dates = dates
        self._numbers = numbers
        self._as_of = as_of
        self.as_of_is_used = False
        # Set once the currency is known; 0: amounts are in minor units already.
        self.digits: Digits = lambda _cells: 0

    def amount(self, table: Table) -> Reading:
        """An amount in minor units of the row's currency."""
        return self._number(table, self.digits, "amount", self._numbers.times)

    def days(self, table: Table) -> Reading:
        """Days past due: a whole number (`times` so many days), or `codes` for days."""
        name = table.take_optional("codes", str)
        if name is None:
            floor = table.peek("times") not in (None, 1)
            found_days = self._number(table, lambda _cells: 0, "whole number", 1)
            return replace(found_days, floor=floor)
        found = self._codes.get(name)
        if not isinstance(found, DayTable | RangeTable):
            raise AdapterError("is not a table of days", path=table.where("codes"))
        days = found.floors if isinstance(found, RangeTable) else found.days
        return self._coded(table, found, days)

    def account_type(self, table: Table) -> Reading:
        """A member of AccountType."""
        return self.member(table, AccountType)

    def member(self, table: Table, of: type[IntEnum]) -> Reading:
        """A member of a vocabulary."""
        constant = table.take_optional("constant", str)
        if constant is None:
            found = take_enum(table, plain_tables(self._codes), of)
            return self._coded(table, found, found.decode)
        if constant not in of.__members__:
            raise AdapterError(f"is not a member of {of.__name__}", path=table.where("constant"))
        member = of[constant]
        return Reading(None, constant, lambda _cells: member)

    def currency(self, table: Table) -> Reading:
        """A currency by `codes`: words that the file has for it."""
        found = self._codes.get(table.take("codes", str))
        if not isinstance(found, CurrencyTable):
            raise AdapterError("is not a code table of Currency", path=table.where("codes"))
        return self._coded(table, found, found.currencies)

    def codes_of(self, column: str, name: str) -> FileCodeTable | None:
        """A code table that is read elsewhere, in a column. Raises AdapterError."""
        found = self._codes.get(name)
        if isinstance(found, EnumTable):
            for code in found.decode:
                self._columns.check_word(column, code, f"codes.{name}.entries.{code}")
        return found

    def day(self, table: Table) -> Reading:
        """A date."""
        column, cell, joined = self._dated(table)
        form = take_date_form(table, self._dates, needs_day=True)
        read = _reading(column, cell, form.read)
        return Reading(column, f"date{joined}, {form.words}", read)

    def month(self, table: Table) -> Reading:
        """A month number: of a date, `constant`, or of the whole file (`as_of = true`)."""
        if table.take_optional("as_of", bool):
            self.as_of_is_used = True
            number = self._as_of
            if number is None:
                said = "the file does not say its month: give --as-of YYYY-MM"
                raise AdapterError(said, path=table.where("as_of"))
            return Reading(None, "the month given with --as-of", lambda _cells: number)
        constant = table.take_optional("constant", str)
        if constant is not None:
            fixed = read_month(constant, table.where("constant"))
            return Reading(None, constant, lambda _cells: fixed)
        column, cell, joined = self._dated(table)
        form = take_date_form(table, self._dates, needs_day=False)
        read_date = form.read
        read = _reading(column, cell, lambda text: month_of(read_date(text)))
        return Reading(column, f"month of a date{joined}, {form.words}", read)

    def _dated(self, table: Table) -> tuple[str, Source, str]:
        """The column of a date and its cell; several are joined by blanks, and said so."""
        listed = table.take_optional("columns", list)
        if listed is None:
            column = table.take("column", str)
            return column, self._columns.cell(column), ""
        first, *others = checked_words(listed, table.where("columns"))
        cells = [self._columns.cell(column) for column in (first, *others)]
        said = ", ".join(f"`{column}`" for column in others)

        def joined(row: Cells) -> str:
            found = [cell(row) for cell in cells]
            return " ".join(found) if any(found) else ""

        return first, joined, f" with {said} after a blank" if others else ""

    def _number(self, table: Table, digits: Digits, kind: str, times: int) -> Reading:
        """A number; `times` unless the source says its own."""
        constant = table.take_optional("constant", int)
        if constant is not None:
            return Reading(
                None, str(constant), lambda cells: constant * times * 10 ** digits(cells)
            )
        column = table.take("column", str)
        times = _own(table, "times", times)
        form = replace(
            self._numbers, excess=_own(table, "excess", self._numbers.excess), times=times
        )
        form.check(table.path)
        prefix, suffix = (_affix(table, key) for key in ("prefix", "suffix"))
        minimum, at_least = (table.take_optional(key, int) for key in ("minimum", "at_least"))
        when_missing = table.take_optional("when_missing", int)
        if minimum is not None and at_least is not None:
            raise AdapterError("excludes at_least", path=table.where("minimum"))
        read_number = form.reader(prefix, suffix)
        cell = self._columns.cell(column)

        def read(cells: Cells) -> int | None:
            text, decimals = cell(cells), digits(cells)
            scale = times * 10**decimals
            if not text:
                return None if when_missing is None else when_missing * scale
            try:
                number = read_number(text, decimals)
            except ValueError:
                raise RejectedRowError(Reason.INVALID_VALUE, field=column) from None
            if minimum is not None and number < minimum * scale:
                raise RejectedRowError(Reason.INVALID_VALUE, field=column)
            return number if at_least is None else max(number, at_least * scale)

        said = [f"{kind}, {form.words()}"]
        if kind == "amount" and form.excess != "refuse":
            said.append(f"further digits: {form.excess.replace('-', ' ')}")
        said += [f"`{affix}` taken off" for affix in (prefix, suffix) if affix]
        said += [] if minimum is None else [f"{minimum} or more"]
        said += [] if at_least is None else [f"less than {at_least} is taken for {at_least}"]
        said += [] if when_missing is None else [f"missing is taken for {when_missing}"]
        return Reading(column, "; ".join(said), read)

    def _coded(self, table: Table, codes: FileCodeTable, values: dict[str, Any]) -> Reading:
        column = table.take("column", str)
        for code in values:
            self._columns.check_word(column, code, f"codes.{codes.name}.entries.{code}")
        cell = self._columns.cell(column)

        def read(cells: Cells) -> Any:
            text = cell(cells)
            found = values.get(text)
            if found is None and text:
                raise RejectedRowError(Reason.UNKNOWN_CODE, field=column)
            return found

        said = f"code, [`{codes.name}`](#code-table-{codes.name})"
        floor = isinstance(codes, RangeTable) and codes.has_ranges
        return Reading(column, said, read, codes, floor)


def _reading(column: str, cell: Source, read: Callable[[str], Value]) -> Source:
    def reading(cells: Cells) -> Value | None:
        text = cell(cells)
        if not text:
            return None
        try:
            return read(text)
        except ValueError:
            raise RejectedRowError(Reason.INVALID_VALUE, field=column) from None

    return reading


def _own(table: Table, key: str, otherwise: Value) -> Value:
    """What a source says itself, or the file for all of them."""
    found = table.take_optional(key, type(otherwise))
    return otherwise if found is None else found


def _affix(table: Table, key: str) -> str:
    text = table.take_optional(key, str)
    if text is None:
        return ""
    if not text or any(sign.isdigit() or sign in "-.,()" for sign in text):
        raise AdapterError("has signs of a number, or none", path=table.where(key))
    return text


def read_month(text: str, where: str) -> int:
    """The month number of "YYYY-MM". Raises AdapterError: it is none."""
    try:
        return MONTH_FORMS["YYYY-MM"].read(text)
    except ValueError:
        raise AdapterError("is not a month (YYYY-MM)", path=where) from None


def plain_tables(codes: dict[str, FileCodeTable]) -> dict[str, CodeTable]:
    """The code tables that version 1 knows, too."""
    return {
        name: table
        for name, table in codes.items()
        if not isinstance(table, RangeTable | CurrencyTable)
    }
