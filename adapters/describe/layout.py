# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How an adapter's file lays out queries and reports, for those who write or read them.

Made by the engine's own loaders, so that a document and the engine read the same file
the same way.
"""

from __future__ import annotations

from dataclasses import dataclass

from adapters.bodies import json_format, xml_format
from adapters.describe.meanings import meaning_of_figure, meaning_of_query_field
from adapters.describe.members import Member, Value, place_member
from adapters.engine.code_tables import BucketTable, CodeTable, EnumTable, load_code_tables
from adapters.engine.formats import load_formats
from adapters.engine.query_adapter import report_version_of
from adapters.engine.query_mapping import QueryMapping, load_query_mapping
from adapters.engine.report_mapping import Row, load_rows
from adapters.engine.toml_table import Table, parse
from gateway.domain.references import MAX_REFERENCE_CHARACTERS
from gateway.errors import AdapterError

_BODIES = {"json": json_format, "xml": xml_format}

DATE_PATTERNS = {
    "YYYY-MM-DD": "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
    "MMDDYYYY": "(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}",
}
MONTH_PATTERNS = {
    "YYYY-MM": "[0-9]{4}-(0[1-9]|1[0-2])",
    "MMYYYY": "(0[1-9]|1[0-2])[0-9]{4}",
}
INTEGER = "-?(0|[1-9][0-9]{0,19})"


@dataclass(frozen=True, slots=True)
class Layout:
    """A partner format for queries.

    Attributes:
        engine: "json" or "xml".
        max_bytes: of a query's body.
        codes: the code tables, by name.
        query: the root of a query; its one member is the body's outermost name.
        report: the same for a report.
    """

    engine: str
    max_bytes: int
    codes: dict[str, CodeTable]
    query: Member
    report: Member


@dataclass(frozen=True, slots=True)
class _Written:
    """How the file writes what has no codes."""

    date: str
    month: str


def load_layout(content: bytes) -> Layout:
    """The layout that an adapter's file describes.

    Raises:
        AdapterError: the file contradicts itself or the engine, or its engine is
            neither "json" nor "xml".
    """
    whole = parse(content)
    engine = whole.take("engine", str)
    body = _BODIES.get(engine)
    if body is None:
        raise AdapterError("lays out no bodies of its own", path="engine")
    codes = load_code_tables(whole.table("codes"))
    written = _written(parse(content).table("formats"))
    formats = load_formats(whole.table("formats"))
    query, report = whole.table("query"), whole.table("report")
    mapping = load_query_mapping(query.table("fields"), codes, formats, body.item_path)
    version = report_version_of(whole)
    rows = load_rows(report, codes, formats, version)
    return Layout(
        engine,
        query.take("max_bytes", int),
        codes,
        _query(mapping, written, body.SEPARATOR),
        _report(rows, written, body.SEPARATOR, version.number),
    )


def table_codes(table: CodeTable) -> tuple[str, ...]:
    """Every code of a table, in the file's order; less the one for "nothing"."""
    if isinstance(table, EnumTable):
        return tuple(table.decode)
    return table.codes if isinstance(table, BucketTable) else tuple(table.days)


def _written(table: Table) -> _Written:
    return _Written(table.take("date", str), table.take("month", str))


def _query(mapping: QueryMapping, written: _Written, separator: str) -> Member:
    root = Member("", "")
    date = Value(f"date, `{written.date}`", pattern=DATE_PATTERNS[written.date])
    reference = Value(
        "text",
        no_controls=True,
        max_length=MAX_REFERENCE_CHARACTERS,
    )
    fields = [
        (mapping.scheme, "identifier_scheme", _coded(mapping.schemes), True),
        (mapping.subject, "subject_identifier", Value("text", min_length=1), True),
        (mapping.purpose, "purpose", _coded(mapping.purposes), True),
        (mapping.consent_reference, "consent_reference", reference, False),
        (mapping.sections, "sections", _coded(mapping.section_codes), False),
        (mapping.as_of, "as_of_date", date, False),
    ]
    for path, name, value, required in fields:
        if isinstance(path, str):  # else the format has only one scheme, and no place for it
            member = place_member(root, path, separator)
            member.meaning, member.value = meaning_of_query_field(name), value
            member.required = required
    _require_around(root)
    return root


def _require_around(member: Member) -> bool:
    """A group that holds something required is itself required."""
    if member.value is None:
        inside = [_require_around(each) for each in member.members]  # each is to be visited
        member.required = any(inside)
    return member.required


def _report(rows: tuple[Row, ...], written: _Written, separator: str, version: int) -> Member:
    root = Member("", "")
    named: set[int] = set()
    for row in rows:
        member = place_member(root, row.path, separator)
        member.meaning = meaning_of_figure(row.figure, version)
        member.required = not row.figure.optional
        member.value = None if row.form is None else _value(row, written)
        named.add(id(member))
    for member in root.walk():
        if id(member) not in named:  # a name around others, always written
            member.required = True
    return root


def _value(row: Row, written: _Written) -> Value:
    simple = {
        "integer": Value("whole number", integer=True),
        "long": Value("whole number, up to 64 bits, as text", pattern=INTEGER),
        "text": Value("text"),
        "date": Value(f"date, `{written.date}`", pattern=DATE_PATTERNS[written.date]),
        "month": Value(f"month, `{written.month}`", pattern=MONTH_PATTERNS[written.month]),
        "fraction": Value("exact fraction, such as `5/8`", pattern=f"{INTEGER}/{INTEGER}"),
    }
    if row.codes is None:
        return simple[row.form_name]
    return _history(row.codes) if row.form_name == "bucket-string" else _coded(row.codes)


def _coded(table: CodeTable) -> Value:
    return Value("code", codes=table_codes(table), table=table)


def _history(table: CodeTable) -> Value:
    nothing = table.nothing if isinstance(table, BucketTable) else None
    characters = "".join(table_codes(table)) + (nothing or "")
    without = f"; `{nothing}` where nothing was reported" if nothing else ""
    return Value(
        f"24 codes, one character per month, newest month first{without}",
        pattern=f"[{characters}]{{24}}",
        table=table,
    )
