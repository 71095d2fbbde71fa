# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What bodies of the gateway's own have in common: one encoding, and nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from google.protobuf.message import DecodeError, Message
from google.protobuf.unknown_fields import UnknownFieldSet

from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import SCHEMES
from gateway.errors import MalformedError, Reason, RefusalError

M = TypeVar("M", bound=Message)
Code = TypeVar("Code")
Read = TypeVar("Read")

_SCHEMES = dict(SCHEMES)


def read_body(kind: type[M], body: bytes) -> M:
    """A body in the strict encoding.

    Raises:
        RefusalError: MALFORMED_BODY, or UNKNOWN_FIELD with a field.
    """
    try:
        message = kind.FromString(body)
    except DecodeError:
        raise RefusalError(Reason.MALFORMED_BODY) from None
    unknown = UnknownFieldSet(message)
    if len(unknown):
        raise RefusalError(Reason.UNKNOWN_FIELD, field=f"#{unknown[0].field_number}")
    message.DiscardUnknownFields()
    if message.SerializeToString(deterministic=True) != body:
        raise RefusalError(Reason.MALFORMED_BODY)
    return message


def read_answer(kind: type[M], body: bytes, what: str, read: Callable[[M], Read]) -> Read:
    """What the gateway said; a value of a later version cannot be told.

    Raises:
        MalformedError: it cannot be read; `what` is named in the text.
    """
    try:
        return read(kind.FromString(body))
    except (DecodeError, RefusalError, ValueError, KeyError):
        raise MalformedError(f"the {what} cannot be read") from None


def code_of(number: int, codes: Mapping[int, Code], field: str) -> Code:
    """What a number of an enum means. Raises RefusalError with the field."""
    code = codes.get(number)
    if code is None:
        raise RefusalError(Reason.UNKNOWN_CODE if number else Reason.MISSING_FIELD, field=field)
    return code


def identifier_of(scheme: int, value: str, path: str) -> Identifier:
    """The person that a body names, not yet checked. Raises RefusalError with the field."""
    known = code_of(scheme, _SCHEMES, f"{path}identifier_scheme")
    if not value:
        raise RefusalError(Reason.MISSING_FIELD, field=f"{path}subject_identifier")
    return Identifier(known, value)
