# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every registered query adapter keeps the contract of gateway.services.query.adapter.

The suite runs itself over the registry: an adapter is added with its row there
and its folder in tests/vectors/adapters/, and nothing here changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.engine.code_tables import BucketTable, EnumTable
from adapters.engine.losses import apply_losses
from adapters.engine.query_adapter import EngineAdapter
from adapters.registry import (
    QUERY_ADAPTERS,
    adapter_content,
    query_adapter,
    query_adapter_from,
)
from gateway.domain.access.query import CreditQuery
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.subject import normalise
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.services.query.adapter import QueryAdapter
from tests.support.records.adapter_bodies import CANARY, Body, edit
from tests.support.records.adapter_vectors import (
    body_of,
    load_vectors,
    query_json,
    report_from_json,
)
from tests.support.records.report_examples import example_reports, reports_of
from tests.support.suite.exhaustive import examples

pytestmark = pytest.mark.parametrize("name", sorted(QUERY_ADAPTERS))

_FIVE = ("subject", "purpose", "consent_reference", "sections", "as_of")
_QUIET = examples(60)


def _complete(name: str) -> Body:
    body = body_of(load_vectors(name, "queries")["queries"][0])
    return edit(body, query_adapter(name).query_body_type)


def _paths(name: str) -> dict[str, str]:
    paths: dict[str, str] = load_vectors(name, "queries")["field_paths"]
    return paths


def _refusal(adapter: QueryAdapter, body: bytes) -> tuple[Reason, str | None]:
    with pytest.raises(RefusalError) as caught:
        adapter.parse_query(body)
    assert CANARY not in str(caught.value)
    return caught.value.reason, caught.value.field


def test_it_is_a_query_adapter_with_its_own_name_and_the_hash_of_its_file(name: str) -> None:
    adapter: QueryAdapter = query_adapter(name)
    assert adapter.name == name
    assert adapter.content_hash == hashlib.sha256(adapter_content(name)).digest()
    assert adapter.query_body_type != adapter.report_body_type


def test_its_golden_queries_are_read_as_written(name: str) -> None:
    adapter, paths = query_adapter(name), _paths(name)
    for vector in load_vectors(name, "queries")["queries"]:
        query = adapter.parse_query(body_of(vector))
        assert query_json(query) == vector["query"], vector["name"]
        assert query.field_paths == {key: paths[key] for key in _FIVE}


def test_its_golden_queries_ask_about_people_whose_number_is_valid(name: str) -> None:
    """A partner that sends a published vector gets past step 7."""
    for vector in load_vectors(name, "queries")["queries"]:
        identifier = query_adapter(name).parse_query(body_of(vector)).identifier
        assert normalise(identifier) == identifier.value, vector["name"]


def test_its_golden_reports_are_written_byte_for_byte(name: str) -> None:
    adapter = query_adapter(name)
    version = REPORT_VERSIONS[adapter.report_version]
    for vector in load_vectors(name, "reports")["reports"]:
        report = report_from_json(vector["report"], version.report)
        assert adapter.render_report(report) == body_of(vector), vector["name"]


def test_its_golden_refusals_name_reason_and_field(name: str) -> None:
    adapter = query_adapter(name)
    for vector in load_vectors(name, "refusals")["refusals"]:
        expected = (Reason(vector["reason"]), vector["field"])
        assert _refusal(adapter, body_of(vector)) == expected, vector["name"]


@_QUIET
@given(data=st.data())
def test_what_a_report_loses_is_exactly_what_is_declared(name: str, data: st.DataObject) -> None:
    adapter = query_adapter(name)
    report = data.draw(reports_of(adapter.report_version))
    assert adapter.read_report(adapter.render_report(report)) == apply_losses(
        report, adapter.losses
    )


def _late_reports(version: int) -> Iterator[Any]:
    """Reports in which each figure of lateness takes many values; and the examples."""
    yield from example_reports(version)
    full, _, _ = example_reports(version)
    for days in (15, 40, 75, 100, 140, 170, 200, 300):
        summary = replace(
            full.summary,
            current_worst_days_past_due=days,
            worst_days_past_due_3m=days,
            worst_days_past_due_6m=days,
            worst_days_past_due_12m=days,
            worst_days_past_due_24m=days,
            worst_days_past_due_60m=days,
        )
        months = tuple(replace(month, worst_days_past_due=days) for month in full.months)
        yield replace(full, summary=summary, months=months, worst_days_past_due_24m=(days,) * 24)


def test_every_declared_loss_is_a_real_one(name: str) -> None:
    adapter = query_adapter(name)
    for loss in adapter.losses:
        others = tuple(other for other in adapter.losses if other is not loss)
        assert any(
            adapter.read_report(adapter.render_report(report)) != apply_losses(report, others)
            for report in _late_reports(adapter.report_version)
        ), loss.figure


def test_every_code_of_every_table_of_queries_means_what_the_vectors_say(name: str) -> None:
    adapter, body, paths = query_adapter(name), _complete(name), _paths(name)
    codes = load_vectors(name, "codes")
    assert set(codes["purpose"].values()) == set(Purpose.__members__)
    # Canonical queries of all versions are one form; which report has a score is step 5's to say.
    unscored = set() if REPORT_VERSIONS[query_adapter(name).report_version].scores else {"RISK"}
    assert set(codes["sections"].values()) == set(Section.__members__) - unscored
    for code, purpose in codes["purpose"].items():
        query = adapter.parse_query(body.set(paths["purpose"], code))
        assert query.purpose.name == purpose
    for code, section in codes["sections"].items():
        query = adapter.parse_query(body.set_list(paths["sections"], [code]))
        assert [each.name for each in query.sections] == [section]
    for code, scheme in codes.get("scheme", {}).items():
        query = adapter.parse_query(body.set(paths["scheme"], code))
        assert query.identifier.scheme.name == scheme


def test_every_code_of_every_table_of_days_means_what_the_vectors_say(name: str) -> None:
    days = load_vectors(name, "codes")["days"]
    tables = {
        table.name: table
        for table in query_adapter(name).codes.values()
        if isinstance(table, BucketTable)
    }
    assert set(tables) == set(days)
    for table_name, expected in days.items():
        table = tables[table_name]
        assert {day: table.encode(int(day)) for day in expected} == expected
        assert set(table.codes) == set(expected.values()), "each code has a vector"


def test_every_table_names_its_source_and_every_code_has_one_meaning(name: str) -> None:
    for table in query_adapter(name).codes.values():
        assert table.source.strip()
        if isinstance(table, EnumTable):
            assert sorted(table.encode.values()) == sorted(table.decode)


def test_a_code_that_is_not_in_the_table_is_refused_with_its_field(name: str) -> None:
    adapter, body, paths = query_adapter(name), _complete(name), _paths(name)
    codes = load_vectors(name, "codes")
    unknown = (
        ["0999", "17000"] if name.startswith("canonical") else ["", "x", "27", "R", " 02", CANARY]
    )
    for part in sorted({"purpose", "sections", "scheme"} & set(paths)):
        change = body.set if part != "sections" else lambda path, code: body.set_list(path, [code])
        for code in unknown:
            assert code not in codes[part]
            reason, field = _refusal(adapter, change(paths[part], code))
            assert reason is Reason.UNKNOWN_CODE
            assert field is not None
            assert field.startswith(paths[part])


def test_a_section_named_twice_is_refused(name: str) -> None:
    adapter, body, paths = query_adapter(name), _complete(name), _paths(name)
    for code in load_vectors(name, "codes")["sections"]:
        reason, field = _refusal(adapter, body.set_list(paths["sections"], [code, code]))
        assert reason is Reason.INVALID_VALUE
        assert field is not None
        assert field.startswith(paths["sections"])


def test_no_section_named_means_the_default_ones(name: str) -> None:
    adapter, body, path = query_adapter(name), _complete(name), _paths(name)["sections"]
    for changed in (body.without(path), body.set_list(path, [])):
        assert adapter.parse_query(changed).sections == (Section.SUMMARY, Section.HISTORY)


def test_a_missing_field_is_refused_by_its_path_unless_it_may_be_missing(name: str) -> None:
    adapter, body = query_adapter(name), _complete(name)
    required = load_vectors(name, "queries")["required"]
    for part, path in _paths(name).items():
        if part in required:
            assert _refusal(adapter, body.without(path)) == (Reason.MISSING_FIELD, path)
        else:
            assert isinstance(adapter.parse_query(body.without(path)), CreditQuery)


def test_a_field_twice_is_refused(name: str) -> None:
    adapter, body, paths = query_adapter(name), _complete(name), _paths(name)
    for part, path in paths.items():
        if part != "sections":
            reason, _ = _refusal(adapter, body.with_twice(path))
            assert reason is Reason.MALFORMED_BODY, part


def test_an_unknown_field_is_refused_by_its_place_and_never_by_its_name(name: str) -> None:
    body = _complete(name)
    refusal = _refusal(query_adapter(name), body.with_unknown())
    assert refusal == (Reason.UNKNOWN_FIELD, body.unknown_field)


@pytest.mark.parametrize("text", ["2005-13-01", "yesterday", "2005", "2005-09-30 ", CANARY])
def test_a_date_that_is_none_is_refused_with_its_field(name: str, text: str) -> None:
    path = _paths(name)["as_of"]
    assert _refusal(query_adapter(name), _complete(name).set(path, text)) == (
        Reason.INVALID_VALUE,
        path,
    )


def _hostile(name: str) -> list[bytes]:
    valid = body_of(load_vectors(name, "queries")["queries"][0])
    return [
        b"",
        b"\0",
        b"\0" * 4096,
        b"[" * 8000,
        b'{"query":' * 900,
        b'{"query":{"idNumber":' + b"9" * 8000 + b"}}",
        b'{"query":{"idNumber":1e99999}}',
        b'{"query":{"idNumber":"\\ud800\\udfff"}}',
        b"<a>" * 2500,
        b"<creditQuery>" * 600,
        b'<?xml version="1.0" encoding="UTF-7"?>' + valid,
        b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///dev/zero'>]><a>&b;</a>",
        valid.decode("latin-1").encode("utf-16"),
        valid.decode("latin-1").encode("utf-32"),
        valid + b"\0",
        b"\0" + valid,
        valid * 2,
        valid * 2000,
        b"\x0a\xff\xff\xff\xff\x0f",
        b"\x0b" * 4000,
        b"\xff" * 4000,
    ]


def _parse_or_refuse(adapter: EngineAdapter, body: bytes) -> None:
    try:
        query = adapter.parse_query(body)
    except RefusalError as refusal:
        assert CANARY not in str(refusal)  # noqa: PT017 (a refusal is one of two good ends)
        return
    assert query.identifier.value
    query.consent_reference.encode()


def test_hostile_bodies_are_only_ever_refused(name: str) -> None:
    for body in _hostile(name):
        _refusal(query_adapter(name), body)
        with pytest.raises(MalformedError):
            query_adapter(name).read_report(body or b"\x01")


@_QUIET
@given(body=st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda t: t.encode())))
def test_any_bytes_give_a_query_or_a_refusal(name: str, body: bytes) -> None:
    _parse_or_refuse(query_adapter(name), body)


@examples(150)
@given(data=st.data())
def test_a_query_with_any_bytes_changed_gives_a_query_or_a_refusal(
    name: str, data: st.DataObject
) -> None:
    valid = body_of(load_vectors(name, "queries")["queries"][0])
    start = data.draw(st.integers(0, len(valid)))
    end = data.draw(st.integers(start, min(len(valid), start + 8)))
    _parse_or_refuse(
        query_adapter(name), valid[:start] + data.draw(st.binary(max_size=8)) + valid[end:]
    )


@examples(100)
@given(text=st.text(st.characters(exclude_categories=()), max_size=20))
def test_any_text_in_any_field_gives_a_query_or_a_refusal(name: str, text: str) -> None:
    body = _complete(name)
    for part, path in _paths(name).items():
        if part == "sections" or (name.startswith("canonical") and part in ("scheme", "purpose")):
            continue
        try:
            changed = body.set(path, text)
        except (ValueError, UnicodeEncodeError):
            continue  # this format cannot even write it
        _parse_or_refuse(query_adapter(name), changed)


@_QUIET
@given(data=st.data())
def test_the_adapter_of_the_stored_bytes_gives_the_same_bytes(
    name: str, data: st.DataObject
) -> None:
    stored = _from_stored(name)
    report = data.draw(reports_of(stored.report_version))
    rendered = query_adapter(name).render_report(report)
    assert stored.render_report(report) == rendered
    assert query_adapter(name).render_report(report) == rendered


_stored: dict[str, EngineAdapter] = {}


def _from_stored(name: str) -> EngineAdapter:
    if name not in _stored:
        _stored[name] = query_adapter_from(bytes(adapter_content(name)))
    assert _stored[name].content_hash == query_adapter(name).content_hash
    return _stored[name]


def test_a_changed_file_is_another_adapter_by_its_hash(name: str) -> None:
    changed = query_adapter_from(adapter_content(name) + b"# a comment\n")
    assert changed.content_hash != query_adapter(name).content_hash
    full, _, _ = example_reports(changed.report_version)
    assert changed.render_report(full) == query_adapter(name).render_report(full)


def test_a_report_of_this_format_with_anything_added_is_no_report(name: str) -> None:
    adapter: Any = query_adapter(name)
    full, _, _ = example_reports(adapter.report_version)
    body = adapter.render_report(full)
    for wrong in (body[:-1], body + b"\xff", body[1:], body.replace(b"2", b"\xff", 1)):
        with pytest.raises(MalformedError):
            adapter.read_report(wrong)
