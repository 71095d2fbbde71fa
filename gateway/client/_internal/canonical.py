# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies for partners whose registered format is the canonical one.

Partners with a format of their own write and read their bodies themselves; they
never need this module.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from google.protobuf.json_format import MessageToDict
from google.protobuf.message import DecodeError

from gateway.domain.access.query import Identifier
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.reports.version_1.figures import CreditReport
from gateway.domain.reports.version_2.figures import CreditReport as CreditReportV2
from gateway.domain.reports.version_3.figures import CreditReport as CreditReportV3
from gateway.domain.reports.version_4.figures import CreditReport as CreditReportV4
from gateway.domain.reports.version_5.figures import CreditReport as CreditReportV5
from gateway.errors import MalformedError
from gateway.wire.reports import (
    CANONICAL_FORMS,
    QUERY_BODY_TYPE,
    REPORT_BODY_TYPE,
    REPORT_V2_BODY_TYPE,
    REPORT_V3_BODY_TYPE,
    REPORT_V4_BODY_TYPE,
    REPORT_V5_BODY_TYPE,
    canonical_form_of,
    decode_report,
    encode_query,
)

__all__ = [
    "QUERY_BODY_TYPE",
    "REPORT_BODY_TYPE",
    "REPORT_V2_BODY_TYPE",
    "REPORT_V3_BODY_TYPE",
    "REPORT_V4_BODY_TYPE",
    "REPORT_V5_BODY_TYPE",
    "AnyReport",
    "build_query",
    "parse_report",
    "parse_report_v2",
    "parse_report_v3",
    "parse_report_v4",
    "parse_report_v5",
    "read_report",
    "report_json",
]


AnyReport: TypeAlias = (
    CreditReport | CreditReportV2 | CreditReportV3 | CreditReportV4 | CreditReportV5
)
"""A report of some version."""


def build_query(  # noqa: PLR0913  (the fields of the query)
    subject_identifier: str,
    purpose: Purpose,
    consent_reference: str,
    *,
    sections: Iterable[Section] = (),
    as_of: date | None = None,
    scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
) -> bytes:
    """The body of a canonical query; fields as in CreditStatusQuery.

    Args:
        subject_identifier: the person, in the scheme's notation.
        purpose: why you ask.
        consent_reference: your reference of the person's consent.
        sections: what you want; none means SUMMARY and HISTORY.
        as_of: the date the figures are for; None means today in UTC.
        scheme: how the identifier is to be read.
    """
    return encode_query(
        Identifier(scheme, subject_identifier),
        purpose,
        consent_reference,
        sections=tuple(sections),
        as_of=as_of,
    )


def parse_report(body: bytes) -> CreditReport:
    """The canonical report as domain types.

    An empty section comes back as None, whether it was not asked for or had
    nothing in it: protobuf does not tell the two apart.

    Raises:
        MalformedError: the bytes are no such report, or hold a value this
            version does not know.
    """
    report: CreditReport = decode_report(body)
    return report


def parse_report_v2(body: bytes) -> CreditReportV2:
    """The canonical report of version 2: as `parse_report`, for the format canonical-v2.

    An amount that was not reported is None.

    Raises:
        MalformedError: the bytes are no such report, or hold a value this
            version does not know.
    """
    report: CreditReportV2 = CANONICAL_FORMS[2].decode(body)
    return report


def parse_report_v3(body: bytes) -> CreditReportV3:
    """The canonical report of version 3: as `parse_report_v2`, for the format canonical-v3.

    Raises:
        MalformedError: the bytes are no such report, or hold a value this
            version does not know.
    """
    report: CreditReportV3 = CANONICAL_FORMS[3].decode(body)
    return report


def parse_report_v4(body: bytes) -> CreditReportV4:
    """The canonical report of version 4: as `parse_report_v2`, for the format canonical-v4.

    Raises:
        MalformedError: the bytes are no such report, or hold a value this
            version does not know.
    """
    report: CreditReportV4 = CANONICAL_FORMS[4].decode(body)
    return report


def parse_report_v5(body: bytes) -> CreditReportV5:
    """The canonical report of version 5: as `parse_report_v2`, for the format canonical-v5.

    Raises:
        MalformedError: the bytes are no such report, or hold a value this
            version does not know.
    """
    report: CreditReportV5 = CANONICAL_FORMS[5].decode(body)
    return report


def read_report(body: bytes, body_type: str) -> AnyReport | None:
    """The canonical report of whichever version the body type names; None: of none.

    Raises:
        MalformedError: the bytes are no such report.
    """
    form = canonical_form_of(body_type)
    report: AnyReport | None = None if form is None else form.decode(body)
    return report


def report_json(body: bytes, body_type: str = REPORT_BODY_TYPE) -> dict[str, Any]:
    """The canonical report in protobuf's JSON form, names as in the .proto file.

    64-bit integers are strings, as that form asks for. What is absent is left out.

    Args:
        body: of the answer.
        body_type: of the answer; tells the report's version.

    Raises:
        MalformedError: the bytes are no such report.
    """
    form = canonical_form_of(body_type)
    if form is None:
        raise MalformedError("the body type is not that of a canonical report")
    try:
        message = form.message.FromString(body)
    except DecodeError:
        raise MalformedError("the body is not a canonical report") from None
    return MessageToDict(
        message,
        preserving_proto_field_name=True,
        always_print_fields_with_no_presence=True,
    )
