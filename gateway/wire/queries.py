# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The canonical query in protobuf: domain type to bytes and back.

CreditStatusQuery of proto/creditgateway/v1/credit_status.proto. Reading is as
strict as for signed payloads: what a writer would not have produced by default
is refused, so that one query has one encoding.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from creditgateway.v1 import credit_status_pb2 as pb
from google.protobuf.message import DecodeError
from google.protobuf.unknown_fields import UnknownFieldSet

from gateway.domain.access.query import CreditQuery, Identifier
from gateway.domain.codes import DEFAULT_SECTIONS, Purpose, Section
from gateway.domain.people.schemes import SCHEMES
from gateway.domain.references import is_reference
from gateway.errors import Reason, RefusalError

QUERY_BODY_TYPE = "application/vnd.creditgateway.credit-status-query.v1+protobuf"

_ISO_DATE_LENGTH = len("2005-09-30")
Code = TypeVar("Code")

_PURPOSES = {int(purpose): purpose for purpose in Purpose}
_SECTIONS = {int(section): section for section in Section}
_FIELD_PATHS = {
    "subject": "subject_identifier",
    "purpose": "purpose",
    "consent_reference": "consent_reference",
    "sections": "sections",
    "as_of": "as_of_date",
}


def encode_query(
    identifier: Identifier,
    purpose: Purpose,
    consent_reference: str,
    *,
    sections: Sequence[Section] = (),
    as_of: date | None = None,
) -> bytes:
    """The body of a canonical query.

    Args:
        identifier: the person, in the scheme's notation.
        purpose: why.
        consent_reference: the partner's reference of the person's consent.
        sections: what is wanted; none means the default ones.
        as_of: the date the figures are for; None means today in UTC.
    """
    return pb.CreditStatusQuery(
        identifier_scheme=pb.IdentifierScheme.ValueType(identifier.scheme.code),
        subject_identifier=identifier.value,
        purpose=pb.Purpose.ValueType(purpose),
        consent_reference=consent_reference,
        sections=[pb.Section.ValueType(section) for section in sections],
        as_of_date="" if as_of is None else as_of.isoformat(),
    ).SerializeToString(deterministic=True)


def decode_query(body: bytes) -> CreditQuery:
    """Step 5 for the canonical format.

    Raises:
        RefusalError: MALFORMED_BODY, UNKNOWN_FIELD, MISSING_FIELD, UNKNOWN_CODE
            or INVALID_VALUE, the last four with a field.
    """
    message = _read(body)
    # Enums are open in proto3: a number this version does not know arrives as is.
    scheme = _code(message.identifier_scheme, SCHEMES, "identifier_scheme")
    if not message.subject_identifier:
        raise RefusalError(Reason.MISSING_FIELD, field="subject_identifier")
    purpose = _code(message.purpose, _PURPOSES, "purpose")
    check_reference_form(message.consent_reference, "consent_reference")
    as_of = message.as_of_date
    return CreditQuery(
        identifier=Identifier(scheme, message.subject_identifier),
        purpose=purpose,
        consent_reference=message.consent_reference,
        sections=_sections(message.sections),
        as_of=parse_iso_date(as_of, "as_of_date") if as_of else None,
        field_paths=_FIELD_PATHS,
    )


def check_reference_form(reference: str, field: str) -> None:
    """Refuses what cannot be a consent reference; an empty one passes (step 6).

    Raises:
        RefusalError: INVALID_VALUE; see gateway.domain.references.
    """
    if reference and not is_reference(reference):
        raise RefusalError(Reason.INVALID_VALUE, field=field)


def parse_iso_date(text: str, field: str) -> date:
    """A date written YYYY-MM-DD and in no other form of ISO 8601.

    Raises:
        RefusalError: INVALID_VALUE.
    """
    # date.fromisoformat also takes "20050930" and "2005-W39-5"; not so here.
    if len(text) == _ISO_DATE_LENGTH and text.isascii() and text[4] == text[7] == "-":
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise RefusalError(Reason.INVALID_VALUE, field=field)


def _read(body: bytes) -> pb.CreditStatusQuery:
    try:
        message = pb.CreditStatusQuery.FromString(body)
    except DecodeError:
        raise RefusalError(Reason.MALFORMED_BODY) from None
    unknown = UnknownFieldSet(message)
    if len(unknown):
        # A number, not a name: that is all an unknown field has.
        raise RefusalError(Reason.UNKNOWN_FIELD, field=f"#{unknown[0].field_number}")
    if message.SerializeToString(deterministic=True) != body:
        raise RefusalError(Reason.MALFORMED_BODY)
    return message


def _code(number: int, codes: dict[int, Code], field: str) -> Code:
    code = codes.get(number)
    if code is None:
        raise RefusalError(Reason.UNKNOWN_CODE if number else Reason.MISSING_FIELD, field=field)
    return code


def _sections(numbers: Sequence[int]) -> tuple[Section, ...]:
    if not numbers:
        return DEFAULT_SECTIONS
    found = []
    for index, number in enumerate(numbers):
        section = _SECTIONS.get(number)
        if section is None:
            raise RefusalError(Reason.UNKNOWN_CODE, field=f"sections[{index}]")
        if section in found:
            raise RefusalError(Reason.INVALID_VALUE, field=f"sections[{index}]")
        found.append(section)
    return tuple(sorted(found))
