# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What fields and codes mean, in the words of the .proto files.

The comments of the .proto files are the one description of each field; formats repeat
it, so that a partner reads the same words whatever its own format is.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Any

from creditgateway.v1 import credit_status_pb2 as pb

from adapters.engine.code_tables import Code, Vocabulary
from gateway.domain.codes import CreditStatus, ExplanationCode, Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.reports.figures import Figure
from gateway.errors import AdapterError
from gateway.wire.reports import CANONICAL_FORMS
from gateway.wire.reports.by_field import RENAMED

_BLOCK = re.compile(r"^(message|enum) (\w+) \{$")
_FIELD = re.compile(r"^(?:(?:optional|repeated) )?[\w.]+ (\w+) = \d+;$")
_VALUE = re.compile(r"^([A-Z][A-Z0-9_]*) = \d+;$")

_PREFIXES: dict[Vocabulary, str] = {
    CreditStatus: "CREDIT_STATUS_",
    ExplanationCode: "EXPLANATION_CODE_",
    IdentifierScheme: "IDENTIFIER_SCHEME_",
    Purpose: "PURPOSE_",
    Section: "SECTION_",
}


def meaning_of_query_field(name: str) -> str:
    """What a field of CreditStatusQuery is.

    Raises:
        AdapterError: there is no such field.
    """
    return _meaning(pb.CreditStatusQuery.DESCRIPTOR, name)


def meaning_of_figure(figure: Figure, version: int) -> str:
    """What a figure of a report of that version is.

    Raises:
        AdapterError: its canonical message has no field for it.
    """
    *parents, name = figure.path.replace("[]", "").split(".")
    message = CANONICAL_FORMS[version].message.DESCRIPTOR
    for parent in parents:
        message = message.fields_by_name[parent].message_type
    return _meaning(message, RENAMED.get(name, name))


def meaning_of_code(member: Code) -> str:
    """What a member of a vocabulary means; its own name where nothing more is said."""
    prefix = _PREFIXES.get(type(member))
    if prefix is None:
        return member.name.lower().replace("_", " ")
    enum = pb.DESCRIPTOR.enum_types_by_name[type(member).__name__]
    meaning = _meaning(enum, prefix + member.name)
    if isinstance(member, IdentifierScheme):
        return f"{meaning} In Chinese: {member.words_zh}."
    return meaning


def query_fields() -> tuple[str, ...]:
    """The fields of CreditStatusQuery, in the order of their numbers."""
    return tuple(pb.CreditStatusQuery.DESCRIPTOR.fields_by_name)


def _meaning(block: Any, name: str) -> str:
    found = _meanings(block.file.name).get((block.name, name))
    if not found:
        raise AdapterError(f"{block.file.name} does not explain {block.name}.{name}")
    # How a date is written is each format's own.
    return found.replace(", ISO 8601", "")


@cache
def _meanings(proto: str) -> dict[tuple[str, str], str]:
    """(message or enum, field or value) of one .proto file -> its comment, in one line."""
    package, *path = proto.split("/")
    text = files(package).joinpath(*path).read_text(encoding="utf-8")
    found: dict[tuple[str, str], str] = {}
    block, comment = "", list[str]()
    for line in map(str.strip, text.splitlines()):
        if line.startswith("//"):
            comment.append(line.removeprefix("//").strip())
            continue
        opened = _BLOCK.match(line)
        field = _FIELD.match(line) or _VALUE.match(line)
        if opened:
            block = opened[2]
        elif field:
            found[block, field[1]] = " ".join(comment)
        comment.clear()
    return found
