# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""XML 1.0 bodies, read strictly and written deterministically.

Strict: UTF-8 without a byte order mark, elements and text only. Document types, entities, comments,
processing instructions, CDATA, attributes and namespaces are refused before or
while parsing (defusedxml stands behind that), as are an element twice and text
between elements. Depth needs no limit of its own: a body is at most `max_bytes`
long, and nothing is walked that the shape does not name. An element the shape
does not name is named by its place, as in XPath: "/creditQuery/*[3]".
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from typing import Any
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from adapters.bodies.shapes import Flat, Group, Leaf, Repeated
from gateway.errors import Reason, RefusalError

SEPARATOR = "/"

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>'
# XMLDecl of XML 1.0, production 23, for UTF-8 alone. What "standalone" says is about
# markup outside of the document, of which there is none here; serialisers such as JAXB
# write it by default.
_ANY_DECLARATION = re.compile(
    rb"""\A<\?xml\s+version\s*=\s*(["'])1\.0\1"""
    rb"""(\s+encoding\s*=\s*(["'])[Uu][Tt][Ff]-8\3)?"""
    rb"""(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>"""
)
# Up to the next "<" only: scanned from each "<" to the end, a body of nothing but
# "<" would take seconds.
_NAMESPACE = re.compile(rb"<[^<>]*\sxmlns\b")
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,19})", re.ASCII)


def read(body: bytes, shape: Group, *, max_bytes: int, max_depth: int) -> Flat:
    """The body along its shape.

    Raises:
        RefusalError: MALFORMED_BODY, UNKNOWN_FIELD or INVALID_VALUE.
    """
    del max_depth  # see above
    if len(body) > max_bytes:
        raise RefusalError(Reason.MALFORMED_BODY)
    root = _parse(body)
    node = shape.members.get(root.tag)
    if not isinstance(node, Group):
        raise RefusalError(Reason.UNKNOWN_FIELD, field="/*")
    flat: Flat = {}
    _read_group(root, node, flat)
    return flat


def write(document: dict[str, Any]) -> bytes:
    """The document as XML: elements in its order, no white space, UTF-8."""
    parts: list[str] = []
    _write_members(document, parts)
    return _DECLARATION + "".join(parts).encode()


def item_path(path: str, index: int) -> str:
    """Where the item with that index stands; XPath counts from 1."""
    return f"{path.removesuffix('[]')}[{index + 1}]"


def _parse(body: bytes) -> Element:
    if body.startswith(BOM_UTF8):
        raise RefusalError(Reason.MALFORMED_BODY)
    markup = body
    declaration = _ANY_DECLARATION.match(body)
    if declaration is not None:
        markup = body[declaration.end() :]
    # "<" cannot stand for itself in XML, so these are never part of a text.
    # Comments are refused because they would split a text in two.
    if b"<!" in markup or b"<?" in markup or (b"xmlns" in markup and _NAMESPACE.search(markup)):
        raise RefusalError(Reason.MALFORMED_BODY)
    try:
        # Decoded here, so that no declaration can choose another encoding.
        return fromstring(markup.decode(), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, RecursionError):
        raise RefusalError(Reason.MALFORMED_BODY) from None


def _read_group(element: Element, group: Group, flat: Flat) -> None:
    _check_plain(element, group.path)
    _check_blank(element.text, group.path)
    flat[group.path] = True
    members = group.members
    flat.update({m.path: [] for m in members.values() if isinstance(m, Repeated)})
    for index, child in enumerate(element):
        node = members.get(child.tag)
        if node is None:
            raise RefusalError(Reason.UNKNOWN_FIELD, field=f"{group.path}/*[{index + 1}]")
        _check_blank(child.tail, group.path)
        if isinstance(node, Repeated):
            _read_item(child, node, flat[node.path])
        elif node.path in flat:
            raise RefusalError(Reason.MALFORMED_BODY, field=node.path)
        elif isinstance(node, Leaf):
            flat[node.path] = _read_leaf(child, node, node.path)
        else:
            _read_group(child, node, flat)


def _read_item(element: Element, node: Repeated, readings: list[Any]) -> None:
    if isinstance(node.item, Group):
        flat: Flat = {}
        _read_group(element, node.item, flat)
        readings.append(flat)
    else:
        path = item_path(node.path, len(readings))
        readings.append(_read_leaf(element, node.item, path))


def _read_leaf(element: Element, leaf: Leaf, path: str) -> str | int:
    _check_plain(element, path)
    if len(element):
        raise RefusalError(Reason.UNKNOWN_FIELD, field=f"{path}/*[1]")
    text = element.text or ""
    if leaf.kind is str:
        return text
    if _INTEGER.fullmatch(text) is None:
        raise RefusalError(Reason.INVALID_VALUE, field=path)
    return int(text)


def _check_plain(element: Element, path: str) -> None:
    if element.attrib:
        raise RefusalError(Reason.UNKNOWN_FIELD, field=f"{path}/@*")


def _check_blank(text: str | None, path: str) -> None:
    if text and not text.isspace():
        raise RefusalError(Reason.INVALID_VALUE, field=path)


def _write_members(document: dict[str, Any], parts: list[str]) -> None:
    for name, value in document.items():
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, dict):
                parts.append(f"<{name}>")
                _write_members(item, parts)
                parts.append(f"</{name}>")
            else:
                text = escape(item) if isinstance(item, str) else item
                parts.append(f"<{name}>{text}</{name}>")
