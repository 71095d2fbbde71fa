# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What can be known about an adapter's file before any row is read.

Words that no row can have, or that mean the same though nothing says so, are errors of
the file's author, and are told when the file is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from adapters.contributed.columns import checked_words
from adapters.contributed.conditions import Condition
from adapters.contributed.fields import Field
from adapters.contributed.ranges import CurrencyTable, FileCodeTable, RangeTable
from adapters.contributed.rules import SkipRules
from adapters.engine.code_tables import DayTable, EnumTable
from adapters.engine.contribution import ColumnLoss
from adapters.engine.toml_table import Table
from gateway.errors import AdapterError


def tables_by_column(fields: Iterable[Field]) -> dict[str, dict[str, FileCodeTable]]:
    """Which code tables each column is read by."""
    found: dict[str, dict[str, FileCodeTable]] = {}
    for field in fields:
        for _, reading in field.choices:
            if reading.column is not None and reading.table is not None:
                found.setdefault(reading.column, {})[reading.table.name] = reading.table
        for column, table in field.more:
            found.setdefault(column, {})[table.name] = table
    return found


def check_words(fields: Sequence[Field], rules: SkipRules, conditions: Sequence[Condition]) -> None:
    """What rules, conditions and code tables say of one column's words fits together.

    Raises:
        AdapterError: a word is skipped before it is looked at, or is none of its column.
    """
    skipped: dict[str, set[str]] = {}
    for rule in rules.all:
        only = rule.when.only()
        if only is not None:
            skipped.setdefault(only[0], set()).update(only[1])
    read = tables_by_column(fields)
    for column, tables in read.items():
        for table in tables.values():
            for word in skipped.get(column, set()) & _values(table).keys():
                path = f"codes.{table.name}.entries.{word}"
                raise AdapterError("its rows are skipped by a rule", path=path)
    of_rules = {id(each) for rule in rules.all for each in rule.when.conditions}
    coded = {column: _words(read[column]) for column in _always_coded(fields)}
    for condition in conditions:
        if id(condition) in of_rules:
            continue
        if condition.named & skipped.get(condition.column, set()):
            raise AdapterError("its rows are skipped by a rule", path=condition.where)
        if not condition.named <= coded.get(condition.column, condition.named):
            raise AdapterError("is not a code of this column", path=condition.where)


def _always_coded(fields: Iterable[Field]) -> set[str]:
    """The columns that hold a code in every row that is taken."""
    return {
        reading.column
        for field in fields
        for when, reading in field.choices[:1]
        if not when.conditions and reading.table is not None and reading.column is not None
    }


def _words(tables: Mapping[str, FileCodeTable]) -> set[str]:
    return {word for table in tables.values() for word in _values(table)}


def check_tables_are_used(fields: Iterable[Field], codes: Mapping[str, FileCodeTable]) -> None:
    """Raises AdapterError: nothing reads a code table."""
    used = {name for tables in tables_by_column(fields).values() for name in tables}
    for name in codes:
        if name not in used:
            raise AdapterError("nothing reads this code table", path=f"codes.{name}")


def load_losses(
    tables: list[Table], names: Sequence[str], fields: Sequence[Field], conditions: list[Condition]
) -> tuple[ColumnLoss, ...]:
    """The tables [[loss]]: everything that columns say and that is not kept.

    Args:
        tables: of the file.
        names: the columns that rules read.
        fields: of a row.
        conditions: all of the file.

    Raises:
        AdapterError: something is lost and not declared, or declared and not lost.
    """
    losses = [_loss(table, names) for table in tables]
    read = tables_by_column(fields)
    readings = [reading for field in fields for _, reading in field.choices]
    floored = {reading.column for reading in readings if reading.floor and reading.column}
    declared = {column for loss in losses if loss.floor for column in loss.columns}
    for column in sorted(floored ^ declared):
        said = "reads ranges: declare the loss" if column in floored else "reads no ranges"
        raise AdapterError(f"{said} (kind = 'floor')", path=f"loss.{column}")
    for column, found in read.items():
        merged = [loss.merges for loss in losses if loss.merges and column in loss.columns]
        _check_merges(column, found, merged, [c for c in conditions if c.column == column])
    return tuple(losses)


def _loss(table: Table, names: Sequence[str]) -> ColumnLoss:
    where, why = table.where("columns"), table.take("why", str)
    columns = tuple(checked_words(table.take("columns", list), where))
    merged = table.take_optional("merges", list)
    merges = () if merged is None else tuple(checked_words(merged, table.where("merges")))
    kind = table.take_optional("kind", str)
    table.done()
    if kind not in (None, "floor") or (kind is not None and merges):
        raise AdapterError("kind is 'floor', or there are merges", path=table.path)
    if len(merges) == 1:
        raise AdapterError("one word merges with nothing", path=table.where("merges"))
    for column in columns:
        if (column in names) != (bool(merges) or kind is not None):
            raise AdapterError("is read, or loses nothing", path=where)
    return ColumnLoss(columns, merges, why, floor=kind is not None)


def _check_merges(
    column: str,
    tables: Mapping[str, FileCodeTable],
    merged: Sequence[tuple[str, ...]],
    conditions: Sequence[Condition],
) -> None:
    """Words that nothing tells apart are declared, and only those."""
    groups: dict[tuple[Any, ...], set[str]] = {}
    for word in dict.fromkeys(word for table in tables.values() for word in _values(table)):
        told = tuple(each.holds(word) for each in conditions if each.holds is not None)
        key = (*(_values(table).get(word) for table in tables.values()), *told)
        groups.setdefault(key, set()).add(word)
    same = {frozenset(words) for words in groups.values() if len(words) > 1}
    said = {frozenset(words) for words in merged}
    for words in same - said:
        listed = ", ".join(sorted(words))
        raise AdapterError(f"become the same, declare it: {listed}", path=f"loss.{column}")
    if said - same:
        raise AdapterError("are told apart, or are not all of them", path=f"loss.{column}")


def _values(table: FileCodeTable) -> dict[str, Any]:
    if isinstance(table, RangeTable):
        return table.floors
    if isinstance(table, DayTable):
        return table.days
    if isinstance(table, CurrencyTable):
        return table.currencies
    return table.decode if isinstance(table, EnumTable) else {}
