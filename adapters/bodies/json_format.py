# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""JSON bodies (RFC 8259), read strictly and written deterministically.

Strict: UTF-8 without a byte order mark, one object, no name twice in an object,
no NaN or Infinity, no number where text belongs, no null, bounded size and
depth. A member the shape does not name is refused and named by its place, for
its name is the sender's text and may be anything: "query.#3" is the third
member of "query".
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

from adapters.bodies.shapes import Flat, Group, Leaf, Repeated
from gateway.errors import Reason, RefusalError

SEPARATOR = "."

_CLEARLY_SHALLOW = 16
"""A body with no more brackets than this needs no count of its depth."""


class _NameTwice(dict[str, Any]):
    """Stands where an object had a name twice."""


def read(body: bytes, shape: Group, *, max_bytes: int, max_depth: int) -> Flat:
    """The body along its shape.

    Raises:
        RefusalError: MALFORMED_BODY, UNKNOWN_FIELD or INVALID_VALUE.
    """
    if len(body) > max_bytes:
        raise RefusalError(Reason.MALFORMED_BODY)
    _check_depth(body, max_depth)
    try:
        document = _DECODER.decode(body.decode())
    except (ValueError, RecursionError):
        # JSONDecodeError and UnicodeDecodeError are ValueErrors, as is what int
        # says to a number of more than 4,300 digits.
        raise RefusalError(Reason.MALFORMED_BODY) from None
    flat: Flat = {}
    _read_group(document, shape, flat)
    return flat


def write(document: dict[str, Any]) -> bytes:
    """The document as JSON: members in its order, no spaces, UTF-8."""
    return _ENCODER.encode(document).encode()


def _check_depth(body: bytes, max_depth: int) -> None:
    if body.count(b"{") + body.count(b"[") <= min(_CLEARLY_SHALLOW, max_depth):
        return
    depth = deepest = 0
    in_text = escaped = False
    for byte in body:
        if in_text:
            in_text = escaped or byte != ord('"')
            escaped = not escaped and byte == ord("\\")
        elif byte == ord('"'):
            in_text = True
        elif byte in b"{[":
            depth += 1
            deepest = max(deepest, depth)
        elif byte in b"}]":
            depth -= 1
    if deepest > max_depth:
        raise RefusalError(Reason.MALFORMED_BODY)


def _read_group(value: object, group: Group, flat: Flat) -> None:
    if type(value) is not dict:
        twice = isinstance(value, _NameTwice)
        reason = Reason.MALFORMED_BODY if twice or not group.path else Reason.INVALID_VALUE
        raise RefusalError(reason, field=group.path or None)
    flat[group.path] = True
    members = group.members
    for name, member in value.items():
        node = members.get(name)
        if isinstance(node, Leaf):
            # bool is an int to isinstance, so the exact type is asked for.
            if type(member) is not node.kind:
                raise RefusalError(Reason.INVALID_VALUE, field=node.path)
            flat[node.path] = member
        elif isinstance(node, Group):
            _read_group(member, node, flat)
        elif isinstance(node, Repeated):
            flat[node.path] = _read_repeated(member, node)
        else:
            place = f"#{list(value).index(name) + 1}"
            raise RefusalError(
                Reason.UNKNOWN_FIELD, field=f"{group.path}.{place}" if group.path else place
            )


def _read_repeated(value: object, node: Repeated) -> list[Any]:
    path = node.path.removesuffix("[]")
    if type(value) is not list:
        raise RefusalError(Reason.INVALID_VALUE, field=path)
    if isinstance(node.item, Group):
        readings = []
        for item in value:
            flat: Flat = {}
            _read_group(item, node.item, flat)
            readings.append(flat)
        return readings
    for index, item in enumerate(value):
        if type(item) is not node.item.kind:
            raise RefusalError(Reason.INVALID_VALUE, field=item_path(node.path, index))
    return value


def item_path(path: str, index: int) -> str:
    """Where the item with that index stands: "query.sections[0]" is the first."""
    return f"{path.removesuffix('[]')}[{index}]"


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else _NameTwice()


def _no_constant(_name: str) -> NoReturn:
    raise ValueError


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_constant)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
