# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The members of a body as a tree of names: what pages and schemas are written from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from adapters.bodies.shapes import REPEATED, split_path
from adapters.engine.code_tables import CodeTable


@dataclass(frozen=True, slots=True)
class Value:
    """What may stand in a member without members.

    Attributes:
        form: in words, for people.
        integer: a whole number; else a text.
        codes: the only texts there may be; empty: any.
        pattern: of the whole text, a regular expression that JSON Schema and XML
            Schema read alike; None: any text.
        no_controls: without control characters. The two schema languages write that in
            different ways.
        min_length: fewest characters.
        max_length: most characters; None: as long as the body may be.
        table: the code table the codes are from, or None.
    """

    form: str
    integer: bool = False
    codes: tuple[str, ...] = ()
    pattern: str | None = None
    no_controls: bool = False
    min_length: int = 0
    max_length: int | None = None
    table: CodeTable | None = None


@dataclass(slots=True)
class Member:
    """One name in a body.

    Attributes:
        name: without "[]".
        path: in the format's own notation.
        repeated: any number of times.
        required: there whenever the member around it is.
        meaning: for people; empty for a group that only holds others.
        value: None for a group.
        members: of a group, in the order in which reports are written.
    """

    name: str
    path: str
    repeated: bool = False
    required: bool = False
    meaning: str = ""
    value: Value | None = None
    members: list[Member] = field(default_factory=list)

    def walk(self) -> Iterator[Member]:
        """All members below this one, in order, each before its own members."""
        for member in self.members:
            yield member
            yield from member.walk()


def place_member(root: Member, path: str, separator: str) -> Member:
    """The member at a path, made where it is not there yet."""
    here, walked = root, "/" if path.startswith("/") else ""
    for depth, name in enumerate(split_path(path, separator)):
        walked += name if depth == 0 else separator + name
        plain = name.removesuffix(REPEATED)
        found = next((member for member in here.members if member.name == plain), None)
        if found is None:
            found = Member(plain, walked, repeated=name.endswith(REPEATED))
            here.members.append(found)
        here = found
    return here
