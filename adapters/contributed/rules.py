# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules about rows that are no records: counted, and never silently lost."""

from __future__ import annotations

from dataclasses import dataclass

from adapters.contributed.columns import BLANKS, Row, checked_words
from adapters.contributed.conditions import Conditions, When
from adapters.engine.cells import Cells
from adapters.engine.toml_table import Table
from gateway.domain.records.record import SkippedRowError
from gateway.errors import AdapterError

_MAX_NAME = 80


@dataclass(frozen=True, slots=True)
class SkipRule:
    """One reason why a row is no record.

    Attributes:
        name: stands in the result with the number of its rows.
        why: for people.
        starts: beginnings of the first cell, looked at before cells are counted.
        when: what else is asked; without conditions: nothing, see `starts`.
    """

    name: str
    why: str
    starts: tuple[str, ...]
    when: When

    @property
    def said(self) -> str:
        """For people: which rows."""
        beginnings = " or ".join(f"`{text}`" for text in self.starts)
        return self.when.said or f"the first cell starts with {beginnings}"


class SkipRules:
    """All rules of a file, in its order."""

    def __init__(self, rules: tuple[SkipRule, ...]) -> None:
        """Args: rules: in order; the first that holds is counted."""
        self.all = rules
        self._lines = tuple((rule.starts, rule.name) for rule in rules if rule.starts)
        self._rows = tuple((rule.when.test(), rule.name) for rule in rules if not rule.starts)

    def check_line(self, row: Row) -> None:
        """Before a row's cells are counted. Raises SkippedRowError: it is no record."""
        for starts, name in self._lines:
            if row and row[0].lstrip(BLANKS).startswith(starts):
                raise SkippedRowError(name)

    def check_row(self, cells: Cells) -> None:
        """With a row's cells in their one form. Raises SkippedRowError: it is no record."""
        for test, name in self._rows:
            if test(cells):
                raise SkippedRowError(name)


def load_rules(tables: list[Table], conditions: Conditions) -> SkipRules:
    """The tables [[skip]].

    Raises:
        AdapterError: a rule says nothing, or what another one says already.
    """
    rules: list[SkipRule] = []
    covered: dict[str, set[str]] = {}
    for table in tables:
        name, why = table.take("name", str), table.take("why", str)
        shown = name.strip() and name.isprintable() and len(name) <= _MAX_NAME
        if not shown or not why.strip() or name in [rule.name for rule in rules]:
            raise AdapterError("says its own name and why", path=table.path)
        when, starts = conditions.take(table), table.take_optional("first_cell_starts", list)
        if bool(when.conditions) == (starts is not None):
            raise AdapterError("has either when or first_cell_starts", path=table.path)
        if starts is not None:
            where = table.where("first_cell_starts")
            if not all(text.strip(BLANKS) == text != "" for text in checked_words(starts, where)):
                raise AdapterError("begins with something that is seen", path=where)
        table.done()
        if any(when.implies(column, frozenset(words)) for column, words in covered.items()):
            raise AdapterError("is never reached: an earlier rule counts first", path=table.path)
        only = when.only()
        if only is not None:
            covered.setdefault(only[0], set()).update(only[1])
        rules.append(SkipRule(name, why, tuple(starts or ()), when))
    return SkipRules(tuple(rules))
