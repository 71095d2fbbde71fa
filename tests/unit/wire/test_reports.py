# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The canonical query and report: exact, strict, and the same bytes every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from creditgateway.v1 import credit_status_pb2 as pb
from google.protobuf.message import Message
from hypothesis import given
from hypothesis import strategies as st

from adapters.engine.code_tables import Vocabulary, members
from gateway.domain import codes
from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.reports.version_1.figures import CreditReport
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire.reports import decode_query, decode_report, encode_query, encode_report
from tests.support.records.report_strategies import FULL_REPORT, NO_RECORD_REPORT, REPORTS
from tests.support.suite.exhaustive import examples

_IDENTIFIER = Identifier(IdentifierScheme.CN_RESIDENT_ID, "990000195001020006")
_QUERY = encode_query(
    _IDENTIFIER,
    codes.Purpose.LOAN_APPROVAL,
    "consent-1",
    sections=(codes.Section.HISTORY, codes.Section.SUMMARY),
    as_of=date(2005, 9, 30),
)


def _refusal(body: bytes) -> tuple[Reason, str | None]:
    with pytest.raises(RefusalError) as caught:
        decode_query(body)
    return caught.value.reason, caught.value.field


def _changed(**fields: object) -> bytes:
    message = pb.CreditStatusQuery.FromString(_QUERY)
    for name, value in fields.items():
        message.ClearField(name)  # type: ignore[arg-type]
        if isinstance(value, list):
            getattr(message, name).extend(value)
        else:
            setattr(message, name, value)
    return message.SerializeToString(deterministic=True)


@examples(60)
@given(REPORTS)
def test_a_report_survives_the_wire_but_for_an_empty_section(report: CreditReport) -> None:
    expected = replace(report, months=report.months or None)
    assert decode_report(encode_report(report)) == expected
    assert encode_report(expected) == encode_report(report)


@pytest.mark.parametrize("report", [FULL_REPORT, replace(NO_RECORD_REPORT, months=None)])
def test_the_examples_survive_the_wire(report: CreditReport) -> None:
    assert decode_report(encode_report(report)) == report


def test_every_field_of_the_report_message_is_written_for_the_full_report() -> None:
    def unset(message: Message) -> list[str]:
        present = {field.name for field, _ in message.ListFields()}
        return [f.name for f in message.DESCRIPTOR.fields if f.name not in present]

    message = pb.CreditStatusReport.FromString(encode_report(FULL_REPORT))
    assert unset(message) == []
    assert unset(message.summary) == []


@given(st.binary(max_size=200))
def test_any_bytes_give_a_report_or_a_malformed_error(body: bytes) -> None:
    try:
        decode_report(body)
    except MalformedError:
        return


def test_a_history_of_another_length_is_malformed() -> None:
    message = pb.CreditStatusReport.FromString(encode_report(FULL_REPORT))
    del message.worst_days_past_due_24m[0]
    with pytest.raises(MalformedError):
        decode_report(message.SerializeToString())


def test_a_query_is_read_as_written() -> None:
    query = decode_query(_QUERY)
    assert (query.identifier.scheme, query.identifier.value) == (
        _IDENTIFIER.scheme,
        _IDENTIFIER.value,
    )
    assert query.purpose is codes.Purpose.LOAN_APPROVAL
    assert query.consent_reference == "consent-1"
    assert query.sections == (codes.Section.SUMMARY, codes.Section.HISTORY)
    assert query.as_of == date(2005, 9, 30)
    assert query.field_paths == {
        "subject": "subject_identifier",
        "purpose": "purpose",
        "consent_reference": "consent_reference",
        "sections": "sections",
        "as_of": "as_of_date",
    }


def test_no_section_means_the_default_ones_and_no_date_means_today() -> None:
    query = decode_query(_changed(sections=[], as_of_date="", consent_reference=""))
    assert query.sections == codes.DEFAULT_SECTIONS
    assert query.as_of is None
    assert query.consent_reference == ""


@pytest.mark.parametrize(
    ("fields", "reason", "field"),
    [
        ({"identifier_scheme": 0}, Reason.MISSING_FIELD, "identifier_scheme"),
        ({"identifier_scheme": 99}, Reason.UNKNOWN_CODE, "identifier_scheme"),
        ({"subject_identifier": ""}, Reason.MISSING_FIELD, "subject_identifier"),
        ({"purpose": 0}, Reason.MISSING_FIELD, "purpose"),
        ({"purpose": 17}, Reason.UNKNOWN_CODE, "purpose"),
        ({"purpose": -1}, Reason.UNKNOWN_CODE, "purpose"),
        ({"sections": [1, 0]}, Reason.UNKNOWN_CODE, "sections[1]"),
        ({"sections": [6]}, Reason.UNKNOWN_CODE, "sections[0]"),
        ({"sections": [2, 1, 2]}, Reason.INVALID_VALUE, "sections[2]"),
        ({"as_of_date": "2005-02-30"}, Reason.INVALID_VALUE, "as_of_date"),
        ({"as_of_date": "20050930"}, Reason.INVALID_VALUE, "as_of_date"),
        ({"as_of_date": "2005-W39-5"}, Reason.INVALID_VALUE, "as_of_date"),
        ({"as_of_date": "2005-09-3０"}, Reason.INVALID_VALUE, "as_of_date"),  # noqa: RUF001 (a full-width digit is the test)
        ({"consent_reference": "c" * 129}, Reason.INVALID_VALUE, "consent_reference"),
        ({"consent_reference": "a\0b"}, Reason.INVALID_VALUE, "consent_reference"),
    ],
)
def test_what_a_query_may_not_say_is_refused_with_its_field(
    fields: dict[str, object], reason: Reason, field: str
) -> None:
    assert _refusal(_changed(**fields)) == (reason, field)


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        (b"\xff", (Reason.MALFORMED_BODY, None)),
        (_QUERY[:-1], (Reason.MALFORMED_BODY, None)),
        (_QUERY + b"\x4a\x01x", (Reason.UNKNOWN_FIELD, "#9")),
        (_QUERY + _QUERY, (Reason.MALFORMED_BODY, None)),
        (b"\x12\x02\xff\xfe", (Reason.MALFORMED_BODY, None)),
        (_QUERY + b"\x32\x00", (Reason.MALFORMED_BODY, None)),
        (b"", (Reason.MISSING_FIELD, "identifier_scheme")),
    ],
)
def test_a_query_not_written_by_a_default_writer_is_refused(
    body: bytes, refusal: tuple[Reason, str | None]
) -> None:
    assert _refusal(body) == refusal


def test_every_code_of_the_domain_has_its_number_in_the_protocol() -> None:
    vocabularies: list[tuple[Vocabulary, Any]] = [
        (codes.Purpose, pb.Purpose),
        (codes.Section, pb.Section),
        (IdentifierScheme, pb.IdentifierScheme),
        (codes.CreditStatus, pb.CreditStatus),
        (codes.ExplanationCode, pb.ExplanationCode),
    ]
    for domain, wire in vocabularies:
        prefix = wire.DESCRIPTOR.values_by_number[0].name.removesuffix("UNSPECIFIED")
        in_protocol = {
            name.removeprefix(prefix): number for name, number in wire.items() if number != 0
        }
        assert {name: int(member) for name, member in members(domain).items()} == in_protocol
