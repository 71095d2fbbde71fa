# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the values of options: codes by name, moments in UTC."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from difflib import get_close_matches
from enum import Enum
from typing import Protocol, TypeVar

import typer

from gateway.domain.addresses import host_and_port
from gateway.domain.codes import Outcome, Purpose, Section
from gateway.domain.people.schemes import SCHEMES, IdentifierScheme
from gateway.errors import ConfigurationError

MAX_CAUSE_CHARACTERS = 200
"""As the tables of recorded accesses have it."""
_NOT_ONE_LINE = frozenset({"Cc", "Zl", "Zp"})
_PARTNER_ID = re.compile(r"[a-z0-9][a-z0-9-]{1,62}")
"""As the table of partners has it."""
_LONGEST_NAME = 100


class Named(Protocol):
    """What has a name in a vocabulary: a member of an enum, or an identifier scheme."""

    @property
    def name(self) -> str:
        """In capital letters, "LOAN_APPROVAL"."""
        ...


_Code = TypeVar("_Code", bound=Named)


def option_name(code: Named) -> str:
    """How a code is written on the command line: "loan-approval"."""
    return code.name.lower().replace("_", "-")


def choices(codes: type[Enum]) -> str:
    """All codes as an option takes them, for help texts."""
    return ", ".join(option_name(code) for code in codes)


def completions(names: Iterable[str]) -> Callable[[str], list[str]]:
    """What a shell offers for an option that takes one of these names."""
    known = tuple(names)
    return lambda incomplete: [name for name in known if name.startswith(incomplete)]


def code_completions(codes: type[Enum]) -> Callable[[str], list[str]]:
    """What a shell offers for an option that takes one of these codes."""
    return completions(option_name(code) for code in codes)


def _code(codes: Iterable[_Code], text: str) -> _Code:
    names = {option_name(code): code for code in codes}
    if text in names:
        return names[text]
    meant = get_close_matches(text.lower().replace("_", "-"), names, n=1)
    hint = f"did you mean {meant[0]}? " if meant else ""
    raise typer.BadParameter(f"{hint}it is one of {', '.join(names)}")


def code_of(codes: Iterable[_Code], text: str) -> _Code:
    """A code of any vocabulary, by its name. Raises BadParameter."""
    return _code(codes, text)


def purpose(text: str) -> Purpose:
    """A purpose, "loan-approval". Raises BadParameter."""
    return _code(Purpose, text)


def outcome(text: str) -> Outcome:
    """An outcome, "refused". Raises BadParameter."""
    return _code(Outcome, text)


def section(text: str) -> Section:
    """A section, "summary". Raises BadParameter."""
    return _code(Section, text)


def scheme(text: str) -> IdentifierScheme:
    """An identifier scheme, "cn-resident-id". Raises BadParameter."""
    return _code(SCHEMES.values(), text)


def cause(text: str, longest: int = MAX_CAUSE_CHARACTERS) -> str:
    """Why something is done, as the log takes it.

    Args:
        text: the cause; may be empty.
        longest: how many characters the log has room for.

    Raises:
        BadParameter: it is too long, or not one line.
    """
    if len(text) > longest:
        raise typer.BadParameter(
            f"a cause has at most {longest} characters, this one {len(text)}:"
            " give a ticket's number, and the rest in the ticket"
        )
    if any(unicodedata.category(each) in _NOT_ONE_LINE for each in text):
        raise typer.BadParameter("a cause is one line, without control characters")
    return text


def partner_id(text: str) -> str:
    """The id of a partner, "bank-a". Raises BadParameter, which never repeats the text."""
    if _PARTNER_ID.fullmatch(text) is None:
        raise typer.BadParameter(
            "a partner's id is 2 to 63 of a-z, 0-9 and -, and does not begin with -, such as bank-a"
        )
    return text


def display_name(text: str) -> str:
    """What people call a partner. Raises BadParameter, which never repeats the text."""
    if not text or text != text.strip() or len(text) > _LONGEST_NAME or not text.isprintable():
        raise typer.BadParameter(
            f"a name is 1 to {_LONGEST_NAME} characters that can be seen, on one line,"
            " without blanks at its ends"
        )
    return text


def listening_address(text: str) -> str:
    """HOST:PORT to listen on. Raises BadParameter."""
    try:
        host_and_port(text)
    except ConfigurationError as error:
        raise typer.BadParameter(str(error)) from None
    return text


def moment(text: str) -> datetime:
    """An ISO 8601 date (its midnight) or date and time, UTC unless it says otherwise.

    Raises:
        BadParameter: it is not one.
    """
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            "it is a date or a date and time, such as 2026-11-30 or 2026-11-30T12:00Z"
        ) from None
    try:
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except OverflowError:
        raise typer.BadParameter("in UTC it lies outside of the years 1 to 9999") from None
