# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How one figure is written into a body and read back; one row per form.

The reading side is the mapping turned round: what a partner's client does, and
what the contract suite uses to show that a declared loss is the whole loss.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from adapters.engine.code_tables import BucketTable, Code, CodeTable, EnumTable, members
from adapters.engine.formats import Formats
from gateway.domain.reports.figures import Figure, is_code
from gateway.domain.reports.report import Ratio
from gateway.domain.reports.versions import ReportVersion
from gateway.errors import AdapterError

_LONG = re.compile(r"-?(0|[1-9][0-9]{0,19})", re.ASCII)
_FRACTION = re.compile(r"(-?(?:0|[1-9][0-9]{0,19}))/(-?(?:0|[1-9][0-9]{0,19}))", re.ASCII)
_NOTHING_REPORTED = -1


@dataclass(frozen=True, slots=True)
class Form:
    """A figure's way to and from a body.

    Attributes:
        body_kind: what it is in a body, int or str.
        write: figure -> value in the body; None is never passed in.
        read: value in the body -> figure; ValueError when it is none.
    """

    body_kind: type[int | str]
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def make_form(  # noqa: PLR0913, PLR0917 - what a line of the file says, and what it is checked against
    name: str,
    figure: Figure,
    table: CodeTable | None,
    formats: Formats,
    path: str,
    version: ReportVersion,
) -> Form:
    """The form of that name for that figure.

    Args:
        name: "integer", "long", "text", "date", "month", "fraction", "code",
            "bucket" or "bucket-string".
        figure: what is carried.
        table: the code table named in the file, if one is.
        formats: how the adapter writes dates and months.
        path: place in the adapter's file, for errors.
        version: of the report; a coded form has one code for each member it uses.

    Raises:
        AdapterError: there is no such form for such a figure.
    """
    needs_table = name in ("code", "bucket", "bucket-string")
    if needs_table != (table is not None):
        raise AdapterError("only coded forms name a code table", path=path)
    form: Form | None = None
    if figure.repeats:
        if name == "bucket-string" and figure.kind is int and isinstance(table, BucketTable):
            form = _bucket_string(table, path)
    elif name == "code" and is_code(figure) and isinstance(table, EnumTable):
        form = _code(figure, table, path, version)
    elif name == "bucket" and figure.kind is int and isinstance(table, BucketTable):
        form = Form(str, table.encode, table.floor)
    elif not needs_table:
        form = _plain_forms(formats).get((name, figure.kind))
    if form is None:
        raise AdapterError(f"{name} cannot carry {figure.path}", path=path)
    return form


def _plain_forms(formats: Formats) -> dict[tuple[str, type], Form]:
    return {
        ("integer", int): Form(int, _same, _same),
        # 64-bit figures travel as text: many JSON readers keep 53 bits only.
        ("long", int): Form(str, str, _read_long),
        ("text", str): Form(str, _same, _same),
        ("date", date): Form(str, formats.date.write, formats.date.read),
        ("month", int): Form(str, formats.month.write, formats.month.read),
        ("fraction", Ratio): Form(str, _write_fraction, _read_fraction),
    }


def _same(value: Any) -> Any:
    return value


def _read_long(text: str) -> int:
    if _LONG.fullmatch(text) is None:
        raise ValueError
    return int(text)


def _write_fraction(ratio: Ratio) -> str:
    return f"{ratio.numerator}/{ratio.denominator}"


def _read_fraction(text: str) -> Ratio:
    match = _FRACTION.fullmatch(text)
    if match is None:
        raise ValueError
    return Ratio(int(match[1]), int(match[2]))


def _code(figure: Figure, table: EnumTable, path: str, version: ReportVersion) -> Form:
    used = {int(member) for member in members(table.of, version).values()}
    if table.of is not figure.kind or table.encode.keys() != used:
        raise AdapterError(f"{table.name} has not one code for each member", path=path)

    def read(code: str) -> Code:
        member = table.decode.get(code)
        if member is None:
            raise ValueError
        return member

    return Form(str, table.encode.__getitem__, read)


def _bucket_string(table: BucketTable, path: str) -> Form:
    """One character per month, in the order of the figure."""
    nothing = table.nothing
    if nothing is None or any(len(code) != 1 for code in (nothing, *table.codes)):
        raise AdapterError(f"{table.name} has not one character for each state", path=path)
    last = table.floors[-1]
    # By days past due plus one, so that -1 (nothing reported) comes first.
    by_day = [nothing, *(table.encode(day) for day in range(last + 1))]

    def write(history: tuple[int, ...]) -> str:
        return "".join([by_day[days + 1] if days < last else by_day[-1] for days in history])

    def read(text: str) -> tuple[int, ...]:
        return tuple(
            _NOTHING_REPORTED if character == nothing else table.floor(character)
            for character in text
        )

    return Form(str, write, read)
