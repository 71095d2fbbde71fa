# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The canonical form in protobuf of each report version: domain type to bytes and back.

Message and body type follow from the version's number, and fields from the names of its
figures (gateway.wire.reports.by_field): a version needs a .proto file and nothing here.

What has no number in its name is of version 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from google.protobuf.message import DecodeError

from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.errors import MalformedError
from gateway.wire.queries import QUERY_BODY_TYPE, decode_query, encode_query
from gateway.wire.reports.by_field import reader, writer

__all__ = [
    "CANONICAL_FORMS",
    "QUERY_BODY_TYPE",
    "REPORT_BODY_TYPE",
    "REPORT_V2_BODY_TYPE",
    "REPORT_V3_BODY_TYPE",
    "REPORT_V4_BODY_TYPE",
    "REPORT_V5_BODY_TYPE",
    "CanonicalForm",
    "canonical_form_of",
    "decode_query",
    "decode_report",
    "encode_query",
    "encode_report",
]

_PACKAGE = "creditgateway.v1"
_HISTORY_MONTHS = 24


@dataclass(frozen=True, slots=True)
class CanonicalForm:
    """How the canonical report of one version is written.

    Attributes:
        body_type: its own.
        message: the protobuf message.
    """

    body_type: str
    message: type[Any]
    _write: Callable[[Any], dict[str, Any]]
    _read: Callable[[Any], Any]

    def encode(self, report: Any) -> bytes:
        """The report's bytes; the same report always gives the same ones.

        A section that was asked for and has nothing in it cannot be told from one that
        was not asked for: protobuf has no empty list beside no list.
        """
        raw: bytes = self.message(**self._write(report)).SerializeToString(deterministic=True)
        return raw

    def decode(self, body: bytes) -> Any:
        """The report of such bytes.

        An empty section comes back as None, see `encode`. Fields this version does not know
        are passed over, so that an older client can read a newer gateway's report.

        Raises:
            MalformedError: the bytes are no such report, or hold a value this version does
                not know.
        """
        try:
            message = self.message.FromString(body)
        except DecodeError:
            raise MalformedError("the body is not a canonical report") from None
        if len(message.worst_days_past_due_24m) not in {0, _HISTORY_MONTHS}:
            raise MalformedError("the history does not have 24 months")
        try:
            return self._read(message)
        except ValueError:
            raise MalformedError("the report holds a value this version does not know") from None


def _form(version: ReportVersion) -> CanonicalForm:
    """By the number: version 2 is CreditStatusReportV2 in credit_report_v2.proto."""
    number = version.number
    first = number == 1
    module = import_module(
        f"{_PACKAGE}.{'credit_status' if first else f'credit_report_v{number}'}_pb2"
    )
    message = getattr(module, "CreditStatusReport" if first else f"CreditStatusReportV{number}")
    return CanonicalForm(
        body_type=f"application/vnd.creditgateway.credit-status-report.v{number}+protobuf",
        message=message,
        _write=writer(version.report, message.DESCRIPTOR),
        _read=reader(version.report, message.DESCRIPTOR),
    )


CANONICAL_FORMS = {version.number: _form(version) for version in REPORT_VERSIONS.values()}
"""Of each version in gateway.domain.reports.versions, by its number."""

REPORT_BODY_TYPE = CANONICAL_FORMS[1].body_type
REPORT_V2_BODY_TYPE = CANONICAL_FORMS[2].body_type
REPORT_V3_BODY_TYPE = CANONICAL_FORMS[3].body_type
REPORT_V4_BODY_TYPE = CANONICAL_FORMS[4].body_type
REPORT_V5_BODY_TYPE = CANONICAL_FORMS[5].body_type
encode_report = CANONICAL_FORMS[1].encode
decode_report = CANONICAL_FORMS[1].decode


def canonical_form_of(body_type: str) -> CanonicalForm | None:
    """The form with that body type; None when it is no canonical one."""
    return next((form for form in CANONICAL_FORMS.values() if form.body_type == body_type), None)
