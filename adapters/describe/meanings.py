# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What fields and codes mean, in the words of credit_status.proto.

The comments of the .proto file are the one description of each field; formats repeat
it, so that a partner reads the same words whatever its own format is.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from adapters.engine.code_tables import Code, Vocabulary
from adapters.engine.figures import Figure
from gateway.domain.codes import CreditStatus, ExplanationCode, Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import AdapterError

_BLOCK = re.compile(r"^(message|enum) (\w+) \{$")
_FIELD = re.compile(r"^(?:(?:optional|repeated) )?[\w.]+ (\w+) = \d+;$")
_VALUE = re.compile(r"^([A-Z][A-Z0-9_]*) = \d+;$")

_MESSAGES = {
    "": "CreditStatusReport",
    "data_basis": "DataBasis",
    "summary": "CreditSummary",
    "summary.money[]": "MoneySummary",
    "months[]": "MonthFigures",
    "months[].money[]": "MonthMoney",
    "inquiries": "RecentInquiries",
    "explanations[]": "Explanation",
}
"""The message that holds the figures below each path of the report."""

_RENAMED = {"as_of": "as_of_date"}

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
    return _meaning("CreditStatusQuery", name)


def meaning_of_figure(figure: Figure) -> str:
    """What a figure of the report is.

    Raises:
        AdapterError: credit_status.proto has no field for it.
    """
    parent, _, name = figure.path.rpartition(".")
    return _meaning(_MESSAGES.get(parent, parent), _RENAMED.get(name, name))


def meaning_of_code(member: Code) -> str:
    """What a member of a vocabulary means; its own name where nothing more is said."""
    prefix = _PREFIXES.get(type(member))
    if prefix is None:
        return member.name.lower().replace("_", " ")
    return _meaning(type(member).__name__, prefix + member.name)


def query_fields() -> tuple[str, ...]:
    """The fields of CreditStatusQuery, in the order of their numbers."""
    return tuple(name for block, name in _meanings() if block == "CreditStatusQuery")


def _meaning(block: str, name: str) -> str:
    found = _meanings().get((block, name))
    if not found:
        raise AdapterError(f"credit_status.proto does not explain {block}.{name}")
    # How a date is written is each format's own.
    return found.replace(", ISO 8601", "")


@cache
def _meanings() -> dict[tuple[str, str], str]:
    """(message or enum, field or value) -> its comment, in one line."""
    text = files("creditgateway").joinpath("v1", "credit_status.proto").read_text(encoding="utf-8")
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
