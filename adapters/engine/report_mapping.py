# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 10: from the canonical report to a partner's document, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, TypeAlias

from adapters.bodies.shapes import REPEATED, Flat, split_path
from adapters.engine.code_tables import CodeTable
from adapters.engine.formats import Formats
from adapters.engine.forms import Form, make_form
from adapters.engine.toml_table import Table
from gateway.domain.reports.figures import Figure, figures_of, report_figures
from gateway.domain.reports.versions import ReportVersion
from gateway.errors import AdapterError, MalformedError

Writer: TypeAlias = Callable[[Any], Any]
_HISTORY_MONTHS = 24


@dataclass(frozen=True, slots=True)
class Row:
    """One line of [report] figures: a figure and where it stands in the body.

    Attributes:
        place: in the adapter's file, for errors.
        path: in the body.
        figure: in the report.
        form: None for "group" and "list".
        derived: written beside the row that carries the figure; not read back.
        form_name: as the file names the form.
        codes: the code table of a coded form.
    """

    place: str
    path: str
    figure: Figure
    form: Form | None
    derived: bool
    form_name: str
    codes: CodeTable | None


@dataclass(slots=True)
class _Node:
    """A name in the body while its writer is being made."""

    row: Row | None = None
    members: dict[str, _Node] = field(default_factory=dict)


def load_rows(
    table: Table, codes: dict[str, CodeTable], formats: Formats, version: ReportVersion
) -> tuple[Row, ...]:
    """The rows of [[report.figures]], of reports of that version.

    Raises:
        AdapterError: a row names no figure, or a form that cannot carry it.
    """
    rows = []
    for line in table.tables("figures"):
        path, name = line.take("path", str), line.take("form", str)
        figure = report_figures(version.report).get(line.take("figure", str))
        if figure is None:
            raise AdapterError("the report has no such figure", path=line.where("figure"))
        code_table = line.take_optional("codes", str)
        if code_table is not None and code_table not in codes:
            raise AdapterError("no such code table", path=line.where("codes"))
        derived = line.take_optional("derived", bool) or False
        line.done()
        form, found = None, None if code_table is None else codes[code_table]
        if figure.is_leaf:
            form = make_form(name, figure, found, formats, line.path, version)
        elif name not in ("group", "list") or (name == "list") != path.endswith(REPEATED):
            raise AdapterError(f"{name} cannot carry {figure.path}", path=line.path)
        rows.append(Row(line.path, path, figure, form, derived, name, found))
    return tuple(rows)


def check_complete(rows: tuple[Row, ...], dropped: frozenset[str], report: type) -> None:
    """Every figure of such a report is carried once, or declared lost.

    Raises:
        AdapterError: one is carried twice, or neither carried nor declared lost.
    """
    carried: set[str] = set()
    for row in rows:
        key = f"{row.figure.path} in {row.path}" if row.form is None else row.figure.path
        if not row.derived and key in carried:
            raise AdapterError(f"{row.figure.path} is carried twice", path=row.place)
        if not row.derived:
            carried.add(key)
    for path, figure in report_figures(report).items():
        lost = any(path == d or path.startswith((f"{d}.", f"{d}[]")) for d in dropped)
        if figure.is_leaf and (path in carried) == lost:
            raise AdapterError(f"{path} is to be either carried or declared lost", path="report")


def compile_report(rows: tuple[Row, ...], separator: str) -> Callable[[Any], Any]:
    """The function that turns a report into a document of dicts and lists."""
    root = _Node()
    for row in rows:
        node = root
        for name in split_path(row.path, separator):
            node = node.members.setdefault(name, _Node())
        node.row = row
    return _compile_members(root, "")


def _compile_members(node: _Node, base: str) -> Writer:
    writers = [
        (name.removesuffix(REPEATED), _compile_node(member, base))
        for name, member in node.members.items()
    ]

    def write(source: Any) -> dict[str, Any]:
        document = {}
        for name, writer in writers:
            value = writer(source)
            if value is not None:
                document[name] = value
        return document

    return write


def _compile_node(node: _Node, base: str) -> Writer:
    """Writes one member; None where the report has nothing for it."""
    row = node.row
    if row is None:
        return _compile_members(node, base)
    get = _getter(row, base)
    if row.form is not None:
        write = row.form.write
        return _optional(get, write) if row.figure.optional else lambda source: write(get(source))
    path = row.figure.path
    if row.path.endswith(REPEATED):
        item = _compile_members(node, path + REPEATED)
        return _optional(get, lambda items: [item(each) for each in items])
    return _optional(get, _compile_members(node, path))


def _getter(row: Row, base: str) -> Writer:
    path = row.figure.path
    if path == base:
        return lambda source: source
    if not base:
        return attrgetter(path)
    if not path.startswith(f"{base}."):
        raise AdapterError(f"{path} does not belong in {base}", path=row.place)
    return attrgetter(path.removeprefix(f"{base}."))


def _optional(get: Writer, write: Writer) -> Writer:
    def written(source: Any) -> Any:
        value = get(source)
        return None if value is None else write(value)

    return written


class ReportReader:
    """The way back: from a flat reading to the report, as far as it was carried."""

    def __init__(self, rows: tuple[Row, ...], report: type) -> None:
        """Keep the rows that carry a figure of such a report."""
        self._report = report
        self._leaves = {r.figure.path: r for r in rows if r.form is not None and not r.derived}
        self._lists = {r.figure.path: r for r in rows if r.path.endswith(REPEATED)}
        self._groups = {
            r.figure.path: r for r in rows if r.form is None and not r.path.endswith(REPEATED)
        }

    def report(self, flat: Flat) -> Any:
        """The report; lost figures are as `Figure.when_dropped` says.

        Raises:
            MalformedError: a figure that is always carried is missing, or one
                holds what the form never writes.
        """
        report = self._build(self._report, "", flat)
        history = report.worst_days_past_due_24m
        if history is not None and len(history) != _HISTORY_MONTHS:
            raise MalformedError("the history does not have 24 months")
        return report

    def _build(self, kind: type, prefix: str, flat: Flat) -> Any:
        values = {}
        for name, figure in figures_of(kind, prefix):
            if figure.is_leaf:
                values[name] = self._leaf(figure, flat)
            elif figure.repeats:
                values[name] = self._list(figure, flat)
            else:
                values[name] = self._group(figure, flat)
        return kind(**values)

    def _leaf(self, figure: Figure, flat: Flat) -> Any:
        row = self._leaves.get(figure.path)
        if row is None or row.form is None:
            return figure.when_dropped
        value = flat.get(row.path)
        if value is None and not figure.optional:
            raise MalformedError(f"{row.path} is missing")
        try:
            return None if value is None else row.form.read(value)
        except ValueError:
            raise MalformedError(f"{row.path} holds what the format does not know") from None

    def _list(self, figure: Figure, flat: Flat) -> Any:
        row = self._lists.get(figure.path)
        if row is None:
            return figure.when_dropped
        items = flat.get(row.path)
        if items is None and not figure.optional:
            raise MalformedError(f"{row.path} is missing")
        prefix = figure.path + "[]."
        return (
            None
            if items is None
            else tuple(self._build(figure.kind, prefix, item) for item in items)
        )

    def _group(self, figure: Figure, flat: Flat) -> Any:
        row = self._groups.get(figure.path)
        if figure.optional and (row is None or row.path not in flat):
            return None
        return self._build(figure.kind, figure.path + ".", flat)
