# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A file of questions for `credit-gateway query --portfolio`: CSV, JSON lines or Parquet.

A row names a person and, where it differs from the options, consent, purpose, sections and
as-of date. A row of JSON lines or Parquet may instead hold a body in the partner's own format.
"""

from __future__ import annotations

import base64
import csv
import json
from binascii import Error as Base64Error
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import typer

from gateway.cli.ask.portfolio import parquet
from gateway.cli.values import purpose as purpose_named
from gateway.cli.values import scheme as scheme_named
from gateway.cli.values import section as section_named
from gateway.client import QUERY_BODY_TYPE, Asked, build_query
from gateway.domain.access.portfolio import MAX_ITEMS
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import ConfigurationError

COLUMNS = ("subject", "scheme", "consent", "purpose", "section", "as_of")
_BODIES = ("body", "body_base64", "purpose", "as_of")
JSON_LINES = frozenset({".jsonl", ".ndjson"})
CSV = ".csv"
FORMS = f".csv, .jsonl, .ndjson or {parquet.PARQUET}"


@dataclass(frozen=True, slots=True, repr=False)
class Usual:
    """What holds for every row that says nothing else."""

    scheme: IdentifierScheme
    consent: str
    purpose: Purpose | None
    sections: tuple[Section, ...]
    as_of: date | None
    body_type: str | None


@dataclass(frozen=True, slots=True, repr=False)
class Questions:
    """All of a file, in order.

    Attributes:
        bodies: one per row.
        body_type: of all of them.
        asked: what each asks, where bodies are in a format that is not read here.
    """

    bodies: tuple[bytes, ...]
    body_type: str
    asked: tuple[Asked, ...]


def read_questions(file: Path, usual: Usual) -> Questions:
    """Reads a file, by its name's ending.

    Raises:
        ConfigurationError: it cannot be read, or a row of it; nobody's identifier is in
            the message.
    """
    rows: list[tuple[int, Mapping[str, Any]]] = []
    try:
        for number, row in _rows(file):
            if len(rows) == MAX_ITEMS:
                raise ConfigurationError(f"{file.name} has more than {MAX_ITEMS:,} rows: divide it")
            rows.append((number, row))
    except OSError as error:
        raise ConfigurationError(f"{file.name}: {error.strerror}") from None
    except (UnicodeDecodeError, csv.Error):
        raise ConfigurationError(f"{file.name} cannot be read as UTF-8 text of its form") from None
    if not rows:
        raise ConfigurationError(f"{file.name} has no rows")
    if usual.body_type is not None:
        return _own_bodies(file, rows, usual, usual.body_type)
    bodies = [_in_row(file, number, _canonical, row, usual) for number, row in rows]
    return Questions(tuple(bodies), QUERY_BODY_TYPE, ())


def _rows(file: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Each row with the number of its line."""
    form = file.suffix.lower()
    if form == parquet.PARQUET:
        yield from parquet.read_rows(file)
    elif form == CSV:
        yield from _csv_rows(file)
    elif form in JSON_LINES:
        with file.open(encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield number, _object(number, line)
    else:
        raise ConfigurationError(f"--portfolio takes a file named {FORMS}")


def _csv_rows(file: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines, strict=True)
        unknown = set(reader.fieldnames or ()) - set(COLUMNS)
        if unknown or "subject" not in (reader.fieldnames or ()):
            raise ConfigurationError(
                f"the header of {file.name} may have only: {', '.join(COLUMNS)}; subject is needed"
            )
        for row in reader:
            if None in row or None in row.values():
                raise ConfigurationError(f"line {reader.line_num} has another number of columns")
            yield reader.line_num, row


def _object(number: int, line: str) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or not all(isinstance(value, str) for value in row.values()):
        raise ConfigurationError(f"line {number} is no JSON object of strings")
    return row


def _in_row(file: Path, number: int, read: Any, row: Mapping[str, Any], usual: Usual) -> Any:
    try:
        return read(row, usual)
    except (ValueError, typer.BadParameter):
        # What is wrong may be the identifier itself: it is not repeated.
        raise ConfigurationError(
            f"line {number} of {file.name} has a value or a name that is not known"
        ) from None


def _canonical(row: Mapping[str, Any], usual: Usual) -> bytes:
    if not set(row) <= set(COLUMNS):
        raise ValueError
    purpose = purpose_named(row["purpose"]) if row.get("purpose") else usual.purpose
    if purpose is None:
        raise ConfigurationError("--purpose is needed where rows name none")
    sections = tuple(map(section_named, row["section"].split())) if row.get("section") else ()
    return build_query(
        str(row.get("subject", "")).strip(),
        purpose,
        row.get("consent") or usual.consent,
        sections=sections or usual.sections,
        as_of=_date(row, usual),
        scheme=scheme_named(row["scheme"]) if row.get("scheme") else usual.scheme,
    )


def _own_bodies(
    file: Path, rows: list[tuple[int, Mapping[str, Any]]], usual: Usual, body_type: str
) -> Questions:
    """Bodies that are not read here, with what their sender says of them."""
    if file.suffix.lower() == CSV:
        raise ConfigurationError(
            "--body-type needs JSON lines or Parquet, each row with a body or body_base64"
        )
    bodies, asked = [], []
    for number, row in rows:
        body, what = _in_row(file, number, _own_body, row, usual)
        bodies.append(body)
        asked.append(what)
    return Questions(tuple(bodies), body_type, tuple(asked))


def _own_body(row: Mapping[str, Any], usual: Usual) -> tuple[bytes, Asked]:
    if not set(row) <= set(_BODIES) or ("body" in row) is ("body_base64" in row):
        raise ValueError
    purpose = purpose_named(row["purpose"]) if row.get("purpose") else usual.purpose
    if purpose is None:
        raise ConfigurationError("--purpose is needed where rows name none")
    try:
        body = (
            _bytes(row["body"])
            if "body" in row
            else base64.b64decode(row["body_base64"], validate=True)
        )
    except Base64Error:
        raise ValueError from None
    return body, Asked(purpose, _date(row, usual))


def _bytes(body: str | bytes) -> bytes:
    return body.encode() if isinstance(body, str) else body


def _date(row: Mapping[str, Any], usual: Usual) -> date | None:
    return date.fromisoformat(row["as_of"]) if row.get("as_of") else usual.as_of
