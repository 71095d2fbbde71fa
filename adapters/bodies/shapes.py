# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Shapes of bodies: which members a JSON or XML body may have, and where.

A shape is built from paths in the format's own notation, "query.reason" in JSON,
"/creditQuery/purpose" in XML; a member that repeats ends in "[]". Readers walk a
body along its shape and refuse everything the shape does not name. They give a
*flat* reading: path -> value; a repeated member gives a list of values, or of
flat readings when it has members of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from gateway.errors import AdapterError

REPEATED = "[]"

Flat: TypeAlias = dict[str, Any]
"""Path -> str, int, True for a group that was there, or a list of these."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value: text, or an integer."""

    path: str
    kind: type[str | int]


@dataclass(frozen=True, slots=True)
class Group:
    """Named members, each at most once unless repeated."""

    path: str
    members: dict[str, Leaf | Group | Repeated] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Repeated:
    """One member any number of times."""

    path: str
    item: Leaf | Group


def split_path(path: str, separator: str) -> list[str]:
    """The names along a path; "[]" stays at the name it belongs to.

    Raises:
        AdapterError: the path has an empty name.
    """
    names = path.removeprefix("/").split(separator)
    if any(not name.removesuffix(REPEATED).isidentifier() for name in names):
        raise AdapterError("a path is made of plain names", path=path)
    return names


def build_shape(leaves: Iterable[tuple[str, type[str | int] | None]], separator: str) -> Group:
    """The shape that has these leaves; None in place of a kind asks for a group.

    Raises:
        AdapterError: two leaves contradict each other.
    """
    root = Group("")
    for path, kind in leaves:
        here, walked = root, "/" if path.startswith("/") else ""
        names = split_path(path, separator)
        for depth, name in enumerate(names):
            walked += name if depth == 0 else separator + name
            last = depth == len(names) - 1
            new = Leaf(walked, kind) if last and kind is not None else Group(walked)
            node = _member(here, name, new)
            if node is not new and not (isinstance(node, Group) and (not last or kind is None)):
                raise AdapterError("two figures stand in the same place", path=path)
            if isinstance(node, Group):
                here = node
    return root


def _member(group: Group, name: str, new: Leaf | Group) -> Leaf | Group:
    """The member of that name, put there when it is new."""
    key = name.removesuffix(REPEATED)
    repeats = name.endswith(REPEATED)
    found = group.members.setdefault(key, Repeated(new.path, new) if repeats else new)
    if isinstance(found, Repeated) != repeats:
        raise AdapterError("a member repeats in one path and not in another", path=new.path)
    return found.item if isinstance(found, Repeated) else found
