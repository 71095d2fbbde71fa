# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""docs/formats is what the adapters' files say, and its schemas agree with the vectors."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from jsonschema import Draft202012Validator

from adapters.contributed.adapter import FileAdapter
from adapters.describe.__main__ import examples_of
from adapters.describe.documents import format_documents
from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    QUERY_ADAPTERS,
    contribution_adapter,
    query_adapter,
)
from gateway.wire.reports import canonical_form_of
from tests.support.records.adapter_vectors import EXAMPLES, VECTORS, body_of, load_vectors
from tests.support.records.report_examples import example_reports

_PROJECT = Path(__file__).parents[3]
_FORMATS = _PROJECT / "docs" / "formats"
_MAPPED = sorted(
    name
    for name in QUERY_ADAPTERS
    if canonical_form_of(query_adapter(name).report_body_type) is None
)
_WITH_ROW_SCHEMA = sorted(
    name
    for name in CONTRIBUTION_ADAPTERS
    if not isinstance(contribution_adapter(name), FileAdapter)  # its page has no schema
)

# What a schema cannot say, because it lies in the bytes and not in the document.
_BELOW_A_SCHEMA = {"MALFORMED_BODY"}
# Nor which days a month has, nor half a character.
_NOT_TOLD_BY_A_SCHEMA = {"half a surrogate pair", "a day that is none"}


def _validator(name: str, document: str) -> Callable[[bytes], bool]:
    """Whether a body is one that the published schema of "query" or "report" allows."""
    if (_FORMATS / name / f"{document}.xsd").exists():
        schema = xmlschema.XMLSchema(str(_FORMATS / name / f"{document}.xsd"))
        return lambda body: bool(schema.is_valid(body.decode()))
    text = (_FORMATS / name / f"{document}.schema.json").read_text(encoding="utf-8")
    checked: Any = json.loads(text)
    Draft202012Validator.check_schema(checked)
    validator = Draft202012Validator(checked)
    return lambda body: bool(validator.is_valid(json.loads(body)))


def test_no_format_has_a_page_schema_or_table_that_is_out_of_date() -> None:
    examples = {path.relative_to(_PROJECT).as_posix(): path.read_bytes() for path in EXAMPLES}
    wanted = format_documents(lambda name: examples_of(VECTORS, name), examples)
    there = {
        path.relative_to(_FORMATS).as_posix(): path.read_text(encoding="utf-8")
        for path in _FORMATS.rglob("*")
        if path.is_file()
    }
    assert there.keys() == wanted.keys(), "make formats"
    for path, text in wanted.items():
        assert there[path] == text, f"{path}: make formats"


def test_every_registered_format_has_a_page_in_the_index() -> None:
    index = (_FORMATS / "README.md").read_text(encoding="utf-8")
    for name in QUERY_ADAPTERS | CONTRIBUTION_ADAPTERS:
        assert f"({name}/README.md)" in index


@pytest.mark.parametrize("name", _MAPPED)
def test_a_schema_takes_every_query_that_the_gateway_takes(name: str) -> None:
    valid = _validator(name, "query")
    for vector in load_vectors(name, "queries")["queries"]:
        assert valid(body_of(vector)), vector["name"]


@pytest.mark.parametrize("name", _MAPPED)
def test_a_schema_refuses_every_query_whose_document_the_gateway_refuses(name: str) -> None:
    valid = _validator(name, "query")
    refused = [
        vector
        for vector in load_vectors(name, "refusals")["refusals"]
        if vector["reason"] not in _BELOW_A_SCHEMA and "body" in vector
    ]
    assert refused
    for vector in refused:
        assert not valid(body_of(vector)) or vector["name"] in _NOT_TOLD_BY_A_SCHEMA, vector["name"]


@pytest.mark.parametrize("name", _MAPPED)
def test_a_schema_takes_every_report_that_the_gateway_writes(name: str) -> None:
    valid, adapter = _validator(name, "report"), query_adapter(name)
    for report in example_reports(query_adapter(name).report_version):
        assert valid(adapter.render_report(report))
    for vector in load_vectors(name, "reports")["reports"]:
        assert valid(body_of(vector)), vector["name"]


@pytest.mark.parametrize("name", _MAPPED)
def test_a_schema_of_reports_refuses_a_report_with_something_missing(name: str) -> None:
    valid = _validator(name, "report")
    body = body_of(load_vectors(name, "reports")["reports"][0])
    for changed in (body.replace(b"tatus", b"tatis", 2), body.replace(b"2005", b"20O5")):
        assert changed != body
        assert not valid(changed)


@pytest.mark.parametrize("name", _WITH_ROW_SCHEMA)
def test_a_schema_of_rows_agrees_with_every_vector(name: str) -> None:
    text = (_FORMATS / name / "row.schema.json").read_text(encoding="utf-8")
    Draft202012Validator.check_schema(json.loads(text))
    validator = Draft202012Validator(json.loads(text))
    vectors = load_vectors(name, "rows")

    def valid(row: list[str]) -> bool:
        return bool(validator.is_valid(dict(zip(vectors["header"], row, strict=False))))

    for vector in vectors["rows"]:
        assert valid(vector["row"]), vector["name"]
    refused = [vector for vector in vectors["rejected"] if not valid(vector["row"])]
    assert len(refused) >= len(vectors["rejected"]) // 2


@pytest.mark.parametrize("name", _MAPPED)
def test_no_code_of_a_published_table_means_something_else_than_in_the_vectors(name: str) -> None:
    codes = load_vectors(name, "codes")
    days = {table: _read(name, table) for table in codes["days"]}
    for table, expected in codes["days"].items():
        for day, code in expected.items():
            (line,) = [each for each in days[table] if _holds(each, int(day))]
            assert line["code"] == code
    members = {
        line["code"]: line["member"]
        for path in (_FORMATS / name / "codes").glob("*.csv")
        for line in _read(name, path.stem)
        if "member" in line
    }
    for part in ("purpose", "sections", "scheme"):
        for code, member in codes.get(part, {}).items():
            assert members[code] == member


def test_the_code_of_a_month_without_a_report_is_published() -> None:
    for name, table, code in (
        ("json-pbc", "monthly_status", "#"),
        ("xml-metro2", "payment_rating", "D"),
    ):
        (line,) = [each for each in _read(name, table) if not each["from_days_past_due"]]
        assert line["code"] == code
        assert "nothing was reported" in line["meaning"]
        page = (_FORMATS / name / "README.md").read_text(encoding="utf-8")
        assert f"`{code}` where nothing was reported" in page


def _read(name: str, table: str) -> list[dict[str, str]]:
    with (_FORMATS / name / "codes" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _holds(line: dict[str, str], day: int) -> bool:
    low, high = line["from_days_past_due"], line["to_days_past_due"]
    return bool(low) and int(low) <= day and (not high or day <= int(high))
