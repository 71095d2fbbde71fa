# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The canonical form in protobuf of each report version: domain type to bytes and back.

What has no number in its name is of version 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gateway.wire.queries import QUERY_BODY_TYPE, decode_query, encode_query
from gateway.wire.reports import version_1, version_2
from gateway.wire.reports.version_1 import REPORT_BODY_TYPE, decode_report, encode_report
from gateway.wire.reports.version_2 import REPORT_V2_BODY_TYPE

__all__ = [
    "CANONICAL_FORMS",
    "QUERY_BODY_TYPE",
    "REPORT_BODY_TYPE",
    "REPORT_V2_BODY_TYPE",
    "CanonicalForm",
    "canonical_form_of",
    "decode_query",
    "decode_report",
    "encode_query",
    "encode_report",
]


@dataclass(frozen=True, slots=True)
class CanonicalForm:
    """How the canonical report of one version is written.

    Attributes:
        body_type: its own.
        encode: the report's bytes; the same report always gives the same ones.
        decode: the report of such bytes. Raises MalformedError.
        message: the protobuf message.
    """

    body_type: str
    encode: Callable[[Any], bytes]
    decode: Callable[[bytes], Any]
    message: type[Any]


CANONICAL_FORMS: dict[int, CanonicalForm] = {
    1: CanonicalForm(
        body_type=REPORT_BODY_TYPE,
        encode=encode_report,
        decode=decode_report,
        message=version_1.MESSAGE,
    ),
    2: CanonicalForm(
        body_type=REPORT_V2_BODY_TYPE,
        encode=version_2.encode_report,
        decode=version_2.decode_report,
        message=version_2.MESSAGE,
    ),
}
"""Of each version in gateway.domain.reports.versions, by its number."""


def canonical_form_of(body_type: str) -> CanonicalForm | None:
    """The form with that body type; None when it is no canonical one."""
    return next((form for form in CANONICAL_FORMS.values() if form.body_type == body_type), None)
