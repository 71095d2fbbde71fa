# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Canonical bodies from the partner's side."""

from __future__ import annotations

from datetime import date

import pytest

from gateway.client import build_query, parse_report, report_json
from gateway.domain.codes import CreditStatus, Purpose, Section
from gateway.domain.reports.report import DataBasis
from gateway.domain.reports.version_1.figures import CreditReport
from gateway.errors import MalformedError
from gateway.wire.reports import decode_query, encode_report

SUBJECT = "11010519491231002X"
REPORT = CreditReport(
    status=CreditStatus.NO_RECORD,
    as_of=date(2005, 9, 30),
    data_basis=DataBasis(7, None, None, None, 0),
    summary=None,
    worst_days_past_due_24m=None,
    months=None,
    inquiries=None,
    explanations=(),
)


def test_a_query_is_what_the_gateway_reads() -> None:
    body = build_query(
        SUBJECT,
        Purpose.LOAN_APPROVAL,
        "c-1",
        sections=[Section.SUMMARY],
        as_of=date(2005, 9, 30),
    )
    query = decode_query(body)
    assert query.identifier.value == SUBJECT
    assert query.purpose is Purpose.LOAN_APPROVAL
    assert query.consent_reference == "c-1"
    assert query.sections == (Section.SUMMARY,)
    assert query.as_of == date(2005, 9, 30)


def test_a_report_is_read_as_the_gateway_wrote_it() -> None:
    body = encode_report(REPORT)
    assert parse_report(body) == REPORT
    document = report_json(body)
    assert document["status"] == "CREDIT_STATUS_NO_RECORD"
    assert document["as_of_date"] == "2005-09-30"


def test_what_is_no_report_is_malformed() -> None:
    for read in (parse_report, report_json):
        with pytest.raises(MalformedError):
            read(b"\xff")
