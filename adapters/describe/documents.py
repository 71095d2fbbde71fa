# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""All documents of the registered formats, as files to be written or compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from adapters.contributed.adapter import FileAdapter
from adapters.contributed.language import with_any_month
from adapters.describe.code_files import code_lines, csv_text, enum_lines
from adapters.describe.columns import load_columns, row_members
from adapters.describe.json_schema import json_schema
from adapters.describe.layout import load_layout
from adapters.describe.markdown import code, table
from adapters.describe.meanings import (
    meaning_of_figure,
    meaning_of_query_field,
    query_fields,
)
from adapters.describe.pages import begin, file_page, query_page
from adapters.describe.published_pages import published_page
from adapters.describe.xml_schema import xml_schema
from adapters.engine.code_tables import Vocabulary, members
from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    QUERY_ADAPTERS,
    ContributedFormat,
    adapter_content,
    contribution_adapter,
    contribution_adapter_from,
    query_adapter,
)
from gateway.domain.codes import CreditStatus, ExplanationCode, Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.reports.figures import report_figures
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.wire.reports import CANONICAL_FORMS, canonical_form_of

_FOLDER = "adapters/"
_IN_ENTRIES = "in the audit entry of every query in this format"
_IN_BATCHES = "with every batch of contributed rows"
_VOCABULARIES: dict[str, Vocabulary] = {
    "identifier_scheme": IdentifierScheme,
    "purpose": Purpose,
    "section": Section,
    "credit_status": CreditStatus,
    "explanation_code": ExplanationCode,
}

Examples = Callable[[str], str]
"""Gives an example by the adapter's name: a query's body, or the lines of a file."""


def format_documents(examples: Examples, own: Mapping[str, bytes] | None = None) -> dict[str, str]:
    """Path below docs/formats -> text, for every adapter and the index.

    Args:
        examples: gives what a page shows.
        own: adapters of contributed files that are not registered: their files by path.

    Raises:
        AdapterError: an adapter's file says something that has no description yet.
    """
    formats = [
        _Format(contribution_adapter(name), _FOLDER + file, adapter_content(name))
        for name, file in CONTRIBUTION_ADAPTERS.items()
    ]
    others = [
        _Format(contribution_adapter_from(with_any_month(content)), path, content)
        for path, content in (own or {}).items()
    ]
    files: dict[str, str] = {"README.md": _index(formats, others)}
    for name in QUERY_ADAPTERS:
        canonical = canonical_form_of(query_adapter(name).report_body_type) is not None
        found = _canonical(name) if canonical else _query_format(name, examples(name))
        files |= {f"{name}/{path}": text for path, text in found.items()}
    for each in (*formats, *others):
        name = each.adapter.name
        found = _file_format(each, examples(name))
        files |= {f"{name}/{path}": text for path, text in found.items()}
    return files


@dataclass(frozen=True, slots=True)
class _Format:
    """A format of contributed files, and where its adapter's file stands."""

    adapter: ContributedFormat
    path: str
    content: bytes


def _query_format(name: str, example: str) -> dict[str, str]:
    adapter, content = query_adapter(name), adapter_content(name)
    layout = load_layout(content)
    head = begin(name, adapter.description, _FOLDER + QUERY_ADAPTERS[name], content, _IN_ENTRIES)
    files = {"README.md": _text(head + query_page(adapter, layout, content, example))}
    asked, told = f"Body of {adapter.query_body_type}", f"Body of {adapter.report_body_type}"
    if layout.engine == "json":
        files["query.schema.json"] = json_schema(layout.query, f"{name} query", asked)
        files["report.schema.json"] = json_schema(layout.report, f"{name} report", told)
    else:
        files["query.xsd"] = xml_schema(layout.query, asked, ordered=False)
        files["report.xsd"] = xml_schema(layout.report, told, ordered=True)
    return files | {f"codes/{t.name}.csv": csv_text(code_lines(t)) for t in layout.codes.values()}


def _file_format(of: _Format, example: str) -> dict[str, str]:
    adapter, content = of.adapter, of.content
    name = adapter.name
    head = begin(name, adapter.description, of.path, content, _IN_BATCHES)
    if isinstance(adapter, FileAdapter):
        page = published_page(adapter, content, example)
        tables = {f"codes/{t.name}.csv": csv_text(code_lines(t)) for t in adapter.codes.values()}
        return {"README.md": _text(head + page)} | tables
    columns = load_columns(content)
    files = {
        "README.md": _text(head + file_page(columns, content, example)),
        "row.schema.json": json_schema(
            row_members(columns), f"{name} row", "One row: the text of each cell by its column"
        ),
    }
    return files | {f"codes/{t.name}.csv": csv_text(code_lines(t)) for t in columns.codes.values()}


def _canonical(name: str) -> dict[str, str]:
    adapter, content = query_adapter(name), adapter_content(name)
    version = REPORT_VERSIONS[adapter.report_version]
    report = CANONICAL_FORMS[version.number].message.DESCRIPTOR
    lines = [
        *begin(name, adapter.description, _FOLDER + QUERY_ADAPTERS[name], content, _IN_ENTRIES),
        *_canonical_schema(report.file.name),
        "",
        "## Query",
        "",
        f"Body type `{adapter.query_body_type}`: a `CreditStatusQuery`.",
        "",
        *table(
            ("field", "meaning"),
            [(code(name), meaning_of_query_field(name)) for name in query_fields()],
        ),
        "",
        "## Report",
        "",
        f"Body type `{adapter.report_body_type}`: a `{report.name}`.",
        "",
        *table(
            ("figure", "meaning"),
            [
                (code(path), meaning_of_figure(figure, version.number))
                for path, figure in report_figures(version.report).items()
            ],
        ),
        "",
    ]
    files: dict[str, str] = {}
    for vocabulary, of in _VOCABULARIES.items():
        lines += _vocabulary(vocabulary, of, version, files)
    return files | {"README.md": _text(lines)}


def _vocabulary(
    name: str, of: Vocabulary, version: ReportVersion, files: dict[str, str]
) -> list[str]:
    """The codes of one vocabulary that a version uses, and as a file."""
    header, *rows = enum_lines(members(of, version).values())
    files[f"codes/{name}.csv"] = csv_text([header, *rows])
    return [
        f"## `{of.__name__}`",
        "",
        f"As a file: [codes/{name}.csv](codes/{name}.csv).",
        "",
        *table(header, [(code(r[0]), code(r[1]), r[2]) for r in rows]),
        "",
    ]


def _canonical_schema(proto: str) -> list[str]:
    """Where fields, numbers and types stand; the query is the same for all versions."""
    shared = "creditgateway/v1/credit_status.proto"
    if proto == shared:
        return [
            f"The schema is `proto/{shared}` itself; fields, numbers and",
            "types stand there. Codes are the numbers of its enums.",
        ]
    return [
        f"The schema is `proto/{proto}`, and for query and codes",
        f"`proto/{shared}`. Codes are the numbers of its enums.",
    ]


def _index(formats: Sequence[_Format], others: Sequence[_Format]) -> str:
    rows = [(f"[{code(n)}]({n}/README.md)", query_adapter(n).description) for n in QUERY_ADAPTERS]
    files, examples = (
        [
            (
                f"[{code(each.adapter.name)}]({each.adapter.name}/README.md)",
                each.adapter.description,
            )
            for each in some
        ]
        for some in (formats, others)
    )
    return _text(
        [
            "# Partner formats",
            "",
            "<!-- Made from the adapters' files by `make formats`. -->",
            "",
            "A page per format, with everything a partner's engineers need: fields, which of",
            "them may be absent, code tables (also as CSV), and a schema to check bodies with.",
            "Bodies to try stand in `tests/vectors/adapters/`. How to add a format:",
            "[adapters.md](../adapters.md).",
            "",
            "## Queries and reports",
            "",
            *table(("format", "bodies"), rows),
            "",
            "## Contributed files",
            "",
            *table(("format", "files"), files),
            "",
            "Examples of an institution's own adapter, named by its file:",
            "",
            *table(("format", "files"), examples),
            "",
        ]
    )


def _text(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"
