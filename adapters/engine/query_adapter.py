# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From the bytes of an adapter's file to an adapter: compiled once, then cheap.

`engine` in the file says how bodies are written: "json", "xml", or "protobuf"
for the canonical messages, which need no mapping. `engine_version` says for
which meaning of the file's keys it was written: old answers are rebuilt from the
bytes of the adapter of their day, so that a version, once released, keeps its
meaning for good and a change of meaning takes a new number. `report_version` says which
figures its reports have (gateway.domain.reports.versions); without it, those of version 1.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from adapters.bodies import json_format, xml_format
from adapters.bodies.shapes import Flat, Group, build_shape
from adapters.engine.code_tables import CodeTable, load_code_tables
from adapters.engine.formats import load_formats
from adapters.engine.losses import Loss, load_losses
from adapters.engine.query_mapping import load_query_mapping
from adapters.engine.report_mapping import (
    ReportReader,
    check_complete,
    compile_report,
    load_rows,
)
from adapters.engine.toml_table import Table, parse
from gateway.domain.access.query import CreditQuery
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.errors import AdapterError, MalformedError, RefusalError
from gateway.wire.reports import CANONICAL_FORMS, QUERY_BODY_TYPE, decode_query

ENGINE_VERSION = 1


class BodyFormat(Protocol):
    """What a module of a body format offers; see json_format for each part."""

    SEPARATOR: str

    def read(self, body: bytes, shape: Group, *, max_bytes: int, max_depth: int) -> Flat:
        """The body along its shape."""
        ...

    def write(self, document: dict[str, Any]) -> bytes:
        """The document's bytes."""
        ...

    def item_path(self, path: str, index: int) -> str:
        """Where an item of a repeated member stands."""
        ...


_FORMATS: dict[str, BodyFormat] = {"json": json_format, "xml": xml_format}
_MAX_REPORT_BYTES = 4 * 1024 * 1024
_MAX_DEPTH = 16


@dataclass(frozen=True, slots=True)
class EngineAdapter:
    """One partner format (gateway.services.query.adapter), and the way back.

    Attributes:
        name: as registered.
        description: one line for people.
        content_hash: SHA-256 of the file.
        query_body_type: body_type of its queries.
        report_body_type: body_type of its reports.
        report_version: of its reports.
        losses: what its reports lose.
        codes: its code tables, by name.
    """

    name: str
    description: str
    content_hash: bytes
    query_body_type: str
    report_body_type: str
    report_version: int
    losses: tuple[Loss, ...]
    codes: dict[str, CodeTable]
    _parse: Callable[[bytes], CreditQuery]
    _render: Callable[[Any], bytes]
    _read: Callable[[bytes], Any]

    def parse_query(self, body: bytes) -> CreditQuery:
        """Step 5: the canonical query.

        Raises:
            RefusalError: MALFORMED_BODY, UNKNOWN_FIELD, MISSING_FIELD,
                UNKNOWN_CODE or INVALID_VALUE; with the field's path wherever
                one field is to blame.
        """
        return self._parse(body)

    def render_report(self, report: Any) -> bytes:
        """Step 10: the partner's body, of a report of its version; always the same bytes."""
        return self._render(report)

    def read_report(self, body: bytes) -> Any:
        """What `render_report` wrote, less the declared losses; for clients and tests.

        Raises:
            MalformedError: the bytes are no report of this format.
        """
        return self._read(body)


@dataclass(frozen=True, slots=True)
class _File:
    """The parts of an adapter's file that both engines begin with."""

    version: ReportVersion
    whole: Table
    query: Table
    report: Table
    losses: tuple[Loss, ...]


def load_query_adapter(content: bytes) -> EngineAdapter:
    """The adapter a file describes.

    Raises:
        AdapterError: the file contradicts itself or the engine.
    """
    whole = parse(content)
    name, description = whole.take("name", str), whole.take("description", str)
    engine = whole.take("engine", str)
    if whole.take("engine_version", int) != ENGINE_VERSION:
        raise AdapterError("this engine has no such version", path="engine_version")
    version = report_version_of(whole)
    file = _File(
        version=version,
        whole=whole,
        query=whole.table("query"),
        report=whole.table("report"),
        losses=load_losses(whole, version.report),
    )
    make = partial(
        EngineAdapter,
        name=name,
        description=description,
        content_hash=hashlib.sha256(content).digest(),
        query_body_type=file.query.take("body_type", str),
        report_body_type=file.report.take("body_type", str),
        report_version=version.number,
        losses=file.losses,
    )
    if engine == "protobuf":
        adapter = _protobuf(make, version)
    elif engine in _FORMATS:
        adapter = _mapped(make, _FORMATS[engine], file)
    else:
        raise AdapterError("no such engine for queries", path="engine")
    for table in (file.query, file.report, whole):
        table.done()
    return adapter


def report_version_of(whole: Table) -> ReportVersion:
    """The version that a file names; files from before there were several name none.

    Raises:
        AdapterError: there is no such version.
    """
    number = whole.take_optional("report_version", int)
    version = REPORT_VERSIONS.get(1 if number is None else number)
    if version is None:
        raise AdapterError("there is no such report version", path="report_version")
    return version


def _protobuf(make: Callable[..., EngineAdapter], version: ReportVersion) -> EngineAdapter:
    form = CANONICAL_FORMS.get(version.number)
    if form is None:
        raise AdapterError("this report version has no canonical messages", path="report_version")
    adapter = make(codes={}, _parse=decode_query, _render=form.encode, _read=form.decode)
    if (adapter.query_body_type, adapter.report_body_type) != (QUERY_BODY_TYPE, form.body_type):
        raise AdapterError("the canonical messages have body types of their own", path="query")
    return adapter


def _mapped(
    make: Callable[..., EngineAdapter], body_format: BodyFormat, file: _File
) -> EngineAdapter:
    codes = load_code_tables(file.whole.table("codes"))
    formats = load_formats(file.whole.table("formats"))
    _check_units(file.whole.table("units"))
    mapping = load_query_mapping(file.query.table("fields"), codes, formats, body_format.item_path)
    rows = load_rows(file.report, codes, formats, file.version)
    dropped = frozenset(loss.figure for loss in file.losses if loss.kind == "dropped")
    check_complete(rows, dropped, file.version.report)
    query_shape = build_shape([(path, str) for path in mapping.paths()], body_format.SEPARATOR)
    report_shape = build_shape(
        [(row.path, row.form.body_kind if row.form else None) for row in rows],
        body_format.SEPARATOR,
    )
    document = compile_report(rows, body_format.SEPARATOR)
    max_bytes = file.query.take("max_bytes", int)
    read, write, make_query = body_format.read, body_format.write, mapping.query

    def parse_query(body: bytes) -> CreditQuery:
        flat = read(body, query_shape, max_bytes=max_bytes, max_depth=_MAX_DEPTH)
        return make_query(flat)

    def render_report(canonical: Any) -> bytes:
        return write(document(canonical))

    return make(
        codes=codes,
        _parse=parse_query,
        _render=render_report,
        _read=_report_reader(body_format, report_shape, ReportReader(rows, file.version.report)),
    )


def _report_reader(
    body_format: BodyFormat, shape: Group, reader: ReportReader
) -> Callable[[bytes], Any]:
    def read_report(body: bytes) -> Any:
        try:
            flat = body_format.read(body, shape, max_bytes=_MAX_REPORT_BYTES, max_depth=_MAX_DEPTH)
        except RefusalError as refusal:
            raise MalformedError(str(refusal)) from None
        return reader.report(flat)

    return read_report


def _check_units(units: Table) -> None:
    """Version 1 converts nothing; the file says so explicitly."""
    for key, only in (
        ("amount", "minor units of the ISO 4217 currency"),
        ("lateness", "days past due"),
        ("time_zone", "UTC"),
    ):
        if units.take(key, str) != only:
            raise AdapterError(f"must be {only!r}", path=units.where(key))
    units.done()
