# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions on another column: which rows are records, and which value counts.

A condition compares whole cells with words, as they stand; what more it can ask is
listed in `load_condition`. There are no patterns, so that no cell takes long.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adapters.contributed.columns import FileColumns, checked_words
from adapters.contributed.dates import DateDefaults, take_date_form
from adapters.engine.cells import Cells
from adapters.engine.toml_table import Table
from gateway.domain.months import month_of
from gateway.errors import AdapterError

Test = Callable[[Cells], bool]
MonthSource = Callable[[Cells], int]


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing asked of a row.

    Attributes:
        column: that is looked at.
        said: for people.
        test: whether a row satisfies it.
        holds: whether a cell with this text does; None: the text alone does not tell.
        words: the only texts that do, where they are listed; else None.
        named: every word it names.
        where: in the adapter's file.
    """

    column: str
    said: str
    test: Test
    holds: Callable[[str], bool] | None
    words: frozenset[str] | None
    named: frozenset[str]
    where: str


@dataclass(frozen=True, slots=True)
class When:
    """Conditions that must all hold; none: always."""

    conditions: tuple[Condition, ...] = ()

    @property
    def said(self) -> str:
        """For people; empty: always."""
        return " and ".join(condition.said for condition in self.conditions)

    def test(self) -> Test:
        """Whether a row satisfies all of them."""
        tests = [condition.test for condition in self.conditions]
        if len(tests) == 1:
            return tests[0]
        return lambda cells: all(test(cells) for test in tests)

    def only(self) -> tuple[str, frozenset[str]] | None:
        """The column and its words, if that is all that is asked."""
        if len(self.conditions) == 1 and self.conditions[0].words is not None:
            return self.conditions[0].column, self.conditions[0].words
        return None

    def implies(self, column: str, words: frozenset[str]) -> bool:
        """Whether a row that satisfies it has one of these words in that column."""
        return any(
            each.column == column and each.words is not None and each.words <= words
            for each in self.conditions
        )


class Conditions:
    """Reads the conditions of one adapter's file, and remembers them all."""

    def __init__(self, columns: FileColumns, dates: DateDefaults) -> None:
        """Keep what conditions of this file share, and other readers of it."""
        self.columns = columns
        self.dates = dates
        self.all: list[Condition] = []

    def take(self, table: Table, month: MonthSource | None = None) -> When:
        """The key `when`: a condition, or a list of which all must hold.

        Args:
            table: of the source or rule.
            month: that the row reports, where a condition may ask for it.

        Raises:
            AdapterError: a condition contradicts itself or another one, or can never
                hold.
        """
        if table.is_list("when"):
            tables = table.tables("when")
            if not tables:
                raise AdapterError("lists no condition", path=table.where("when"))
        else:
            values = table.take_optional("when", dict)
            tables = [] if values is None else [Table(values, table.where("when"))]
        found = When(tuple(self._condition(each, month) for each in tables))
        possible: dict[str, frozenset[str]] = {}
        for each in found.conditions:
            if each.words is not None:
                possible[each.column] = possible.get(each.column, each.words) & each.words
                if not possible[each.column]:
                    raise AdapterError("can never hold beside another one", path=each.where)
        self.all.extend(found.conditions)
        return found

    def _condition(self, table: Table, month: MonthSource | None) -> Condition:
        """One condition: `column`, and exactly one thing that is asked of it."""
        column = table.take("column", str)
        asked = [key for key in table.keys() if key in _ASKED]  # noqa: SIM118 (no dict)
        if len(asked) != 1:
            raise AdapterError(f"asks one of {', '.join(_ASKED)}", path=table.path)
        if asked == ["missing"]:
            condition = self._missing(column, table)
        elif asked == ["in_month_of_record"]:
            condition = self._in_month(column, table, month)
        else:
            condition = self._words(column, asked[0], table)
        table.done()
        return condition

    def _words(self, column: str, key: str, table: Table) -> Condition:
        where, cell = table.where(key), self.columns.cell(column)
        listed = checked_words(table.take(key, list), where)
        for word in listed:
            self.columns.check_word(column, word, where)
        found, starts = frozenset(listed), tuple(listed)
        holds: Callable[[str], bool] = {
            "is": found.__contains__,
            "is_not": lambda text: text not in found,
            "starts": lambda text: text.startswith(starts),
        }[key]
        return Condition(
            column=column,
            said=f"`{column}` {_ASKED[key]} " + " or ".join(f"`{word}`" for word in listed),
            test=lambda cells: holds(cell(cells)),
            holds=holds,
            words=found if key == "is" else None,
            named=frozenset() if key == "starts" else found,
            where=where,
        )

    def _missing(self, column: str, table: Table) -> Condition:
        wanted, cell = table.take("missing", bool), self.columns.cell(column)
        return Condition(
            column=column,
            said=f"`{column}` {'is' if wanted else 'is not'} missing",
            test=lambda cells: (not cell(cells)) is wanted,
            holds=lambda text: (not text) is wanted,
            words=frozenset({""}) if wanted else None,
            named=frozenset(),
            where=table.where("missing"),
        )

    def _in_month(self, column: str, table: Table, month: MonthSource | None) -> Condition:
        where, cell = table.where("in_month_of_record"), self.columns.cell(column)
        if not table.take("in_month_of_record", bool):
            raise AdapterError("must be true", path=where)
        if month is None:
            raise AdapterError("is only for values of [[records]]", path=where)
        read = take_date_form(table, self.dates, needs_day=False).read

        def test(cells: Cells) -> bool:
            try:
                return month_of(read(cell(cells))) == month(cells)
            except ValueError:
                return False

        return Condition(
            column=column,
            said=f"`{column}` lies in the month reported",
            test=test,
            holds=None,
            words=None,
            named=frozenset(),
            where=where,
        )


_ASKED = {
    "is": "is",
    "is_not": "is not",
    "starts": "starts with",
    "missing": "is missing",
    "in_month_of_record": "lies in the month reported",
}
