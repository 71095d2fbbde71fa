# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The page of one format: what to send, what comes back, what each code means."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from adapters.contributed.ranges import FileCodeTable
from adapters.describe.code_files import code_lines
from adapters.describe.columns import Column, Columns
from adapters.describe.layout import Layout
from adapters.describe.markdown import code, fenced, table
from adapters.describe.members import Member, Value
from adapters.engine.contribution import ColumnLoss
from adapters.engine.losses import Loss
from adapters.engine.query_adapter import EngineAdapter

_STRICT = {
    "json": "Every field is text. A field that is not listed is refused; so is `null`.",
    "xml": "Elements may stand in any order. One that is not listed is refused; so are attributes.",
}
_COMMENT = re.compile(r"((?:^#.*\n)+)\[codes\.(\w+)\]$", re.MULTILINE)


def begin(name: str, description: str, file: str, content: bytes, kept: str) -> list[str]:
    """The head of every page, of the adapter's file; `kept` says where its hash is kept."""
    return [
        f"# {code(name)}",
        "",
        f"<!-- Made from {file} by `make formats`. Change that file, not this one. -->",
        "",
        f"{description}.",
        "",
        f"Its file is `{file}`, SHA-256 `{hashlib.sha256(content).hexdigest()}`.",
        f"That hash stands {kept}.",
        "",
    ]


def query_page(adapter: EngineAdapter, layout: Layout, content: bytes, example: str) -> list[str]:
    """What follows the head, for a format of queries and reports.

    Args:
        adapter: of the format.
        layout: of the same file.
        content: the file.
        example: a query's body.
    """
    schema = "schema.json" if layout.engine == "json" else "xsd"
    return [
        "## Query",
        "",
        f"Body type `{adapter.query_body_type}`, at most {layout.max_bytes:,} bytes.",
        f"Schema: [query.{schema}](query.{schema}). {_STRICT[layout.engine]}",
        "Where a meaning says that a field is empty, leave it out.",
        "",
        *table(
            ("field", "must be there", "form", "meaning"),
            [
                (code(m.path), "yes" if m.required else "no", _form(m.value), m.meaning)
                for m in layout.query.walk()
                if m.value is not None
            ],
        ),
        "",
        *fenced(example, layout.engine),
        "",
        "## Report",
        "",
        f"Body type `{adapter.report_body_type}`. Schema: [report.{schema}](report.{schema}).",
        "Fields come in this order. Where a meaning says that something is empty, the field is",
        "left out.",
        "",
        *table(
            ("field", "there", "form", "meaning"),
            [
                (code(m.path), _when(m, around), _form(m.value), m.meaning)
                for m, around in _told(layout.report)
            ],
        ),
        "",
        *code_sections(layout.codes, content),
        *_losses(adapter.losses),
    ]


def file_page(columns: Columns, content: bytes, example: str) -> list[str]:
    """What follows the head, for a format of contributed files.

    Args:
        columns: of the format.
        content: the adapter's file.
        example: a header and some rows.
    """
    units = columns.minor_units
    what = "a minor unit" if units == 1 else f"{units} minor units"
    return [
        "## Columns",
        "",
        "CSV in UTF-8 with a header line. A file has exactly these columns, in any order.",
        f"One unit of an amount is {what} of the currency. Schema of a row:",
        "[row.schema.json](row.schema.json).",
        "",
        *table(
            ("column", "may be empty", "form", "read as"),
            [_column_row(column) for column in columns.columns.values()],
        ),
        "",
        *([f"Every row also has {'; '.join(columns.constants)}.", ""] if columns.constants else []),
        *fenced(example, "csv"),
        "",
        *code_sections(columns.codes, content),
        *_column_losses(columns),
    ]


def code_sections(codes: Mapping[str, FileCodeTable], content: bytes) -> list[str]:
    """Every code table, with the file's own remark on it."""
    remarks = {
        name: " ".join(line.removeprefix("#").strip() for line in comment.splitlines()).strip()
        for comment, name in _COMMENT.findall(content.decode())
    }
    lines: list[str] = []
    for name, each in codes.items():
        header, *rows = code_lines(each)
        lines += [
            f"## Code table `{name}`",
            "",
            *([remarks[name], ""] if name in remarks else []),
            f"Source: {each.source}. As a file: [codes/{name}.csv](codes/{name}.csv).",
            "",
            *table([h.replace("_", " ") for h in header], [(code(r[0]), *r[1:]) for r in rows]),
            "",
        ]
    return lines


def loss_words(loss: ColumnLoss) -> str:
    """What becomes of what a column says."""
    if loss.floor:
        return "a range of days is taken for the fewest"
    if loss.merges:
        return "become the same: " + ", ".join(map(code, loss.merges))
    return "not kept"


def _told(root: Member) -> list[tuple[Member, Member | None]]:
    """Each member that has a meaning, and the nearest one around it that may be absent."""
    told: list[tuple[Member, Member | None]] = []

    def visit(member: Member, around: Member | None) -> None:
        for each in member.members:
            if each.meaning:
                told.append((each, around))
            visit(each, around if each.required and not each.repeated else each)

    visit(root, None)
    return told


def _when(member: Member, around: Member | None) -> str:
    if member.repeated:
        return "a list, which may be empty" if member.required else "a list, where there is one"
    if not member.required:
        return "where there is one"
    return "always" if around is None else f"in every {code(around.path)}"


def _form(value: Value | None) -> str:
    if value is None:
        return ""
    if value.table is None:
        return value.form
    anchor = f"[{code(value.table.name)}](#code-table-{value.table.name})"
    return f"{value.form}, {anchor}"


def _column_row(column: Column) -> tuple[str, str, str, str]:
    forms = dict.fromkeys(_form(value) for value in column.values)
    return (
        code(column.name),
        "yes" if column.may_be_empty else "no",
        "; ".join(forms) or "anything",
        "; ".join(column.gives) or "not read",
    )


def _losses(losses: Sequence[Loss]) -> list[str]:
    words = {"dropped": "not carried", "empty-is-absent": "empty reads as absent"}
    rows = [
        (
            code(loss.figure),
            words.get(loss.kind) or f"the highest of {', '.join(map(str, loss.floors))}",
            loss.why,
        )
        for loss in losses
    ]
    if not rows:
        return []
    return ["## What is lost", "", *table(("figure", "what comes back", "why"), rows), ""]


def _column_losses(columns: Columns) -> list[str]:
    rows = [(code(c.name), c.lost) for c in columns.columns.values() if c.lost]
    return ["## What is lost", "", *table(("column", "loss"), rows), ""] if rows else []
