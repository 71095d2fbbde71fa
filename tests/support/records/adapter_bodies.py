# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of queries that tests change one thing in, whatever the format.

Paths are those of the adapters' refusals: "query.reason", "/creditQuery/purpose",
"purpose".
"""

from __future__ import annotations

import copy
import json
from typing import Any, Protocol
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

from creditgateway.v1 import credit_status_pb2 as pb
from google.protobuf.message import Message

CANARY = "9900001950Canary"
"""Stands where an identifier may slip in; no refusal may repeat it."""


class Body(Protocol):
    """A query's body in the making."""

    unknown_field: str
    """Where a refusal says that an added member stands."""

    def set(self, path: str, value: str) -> bytes:
        """The body with another value at a path; codes in the format's notation."""
        ...

    def set_list(self, path: str, values: list[str]) -> bytes:
        """The body with other values of a repeated member."""
        ...

    def without(self, path: str) -> bytes:
        """The body without a member."""
        ...

    def with_unknown(self) -> bytes:
        """The body with a member no format has, named by the canary."""
        ...

    def with_twice(self, path: str) -> bytes:
        """The body with a member twice."""
        ...


def edit(body: bytes, body_type: str) -> Body:
    """The body as one that can be changed; each change starts from the original."""
    kind = body_type.rpartition("+")[2]
    kinds: dict[str, type[JsonBody | XmlBody | ProtobufBody]] = {
        "json": JsonBody,
        "xml": XmlBody,
        "protobuf": ProtobufBody,
    }
    return kinds[kind](body)


class JsonBody:
    """JSON: one outer object with one member."""

    def __init__(self, body: bytes) -> None:
        """Keep the original."""
        self._original = json.loads(body)
        root = next(iter(self._original))
        self.unknown_field = f"{root}.#{len(self._original[root]) + 1}"

    def _group(self, document: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
        *groups, name = path.split(".")
        for group in groups:
            document = document[group]
        return document, name

    def set(self, path: str, value: str) -> bytes:
        """See Body."""
        return self._with(path, value)

    def set_list(self, path: str, values: list[str]) -> bytes:
        """See Body."""
        return self._with(path, values)

    def _with(self, path: str, value: object) -> bytes:
        document = copy.deepcopy(self._original)
        group, name = self._group(document, path)
        group[name] = value
        return json.dumps(document).encode()

    def without(self, path: str) -> bytes:
        """See Body."""
        document = copy.deepcopy(self._original)
        group, name = self._group(document, path)
        del group[name]
        return json.dumps(document).encode()

    def with_unknown(self) -> bytes:
        """See Body."""
        root = next(iter(self._original))
        return self._with(f"{root}.{CANARY}", CANARY)

    def with_twice(self, path: str) -> bytes:
        """See Body."""
        group, name = self._group(self._original, path)
        member = f"{json.dumps(name)}: {json.dumps(group[name])}"
        return json.dumps(self._original).replace(member, f"{member}, {member}").encode()


class XmlBody:
    """XML: elements only."""

    def __init__(self, body: bytes) -> None:
        """Keep the original."""
        self._original = body
        root = fromstring(body)  # noqa: S314 (the tests' own bytes)
        self.unknown_field = f"/{root.tag}/*[{len(root) + 1}]"

    def _find(self, path: str) -> tuple[Element, Element, Element]:
        """Root, parent and element of a path; a repeated one: the first."""
        root = fromstring(self._original)  # noqa: S314 (the tests' own bytes)
        parent = element = root
        for name in path.split("/")[2:]:
            found = element.find(name)
            assert found is not None
            parent, element = element, found
        return root, parent, element

    def set(self, path: str, value: str) -> bytes:
        """See Body."""
        root, _, element = self._find(path)
        element.text = value
        return _xml(root)

    def set_list(self, path: str, values: list[str]) -> bytes:
        """See Body."""
        root, parent, element = self._find(path)
        for child in list(parent):
            parent.remove(child)
        for value in values:
            SubElement(parent, element.tag).text = value
        return _xml(root)

    def without(self, path: str) -> bytes:
        """See Body."""
        root, parent, element = self._find(path)
        for child in parent.findall(element.tag):
            parent.remove(child)
        return _xml(root)

    def with_unknown(self) -> bytes:
        """See Body."""
        root = fromstring(self._original)  # noqa: S314 (the tests' own bytes)
        SubElement(root, f"x{CANARY}").text = CANARY
        return _xml(root)

    def with_twice(self, path: str) -> bytes:
        """See Body."""
        root, parent, element = self._find(path)
        parent.append(copy.deepcopy(element))
        return _xml(root)


def _xml(root: Element) -> bytes:
    body: bytes = tostring(root, "UTF-8")
    return body


class ProtobufBody:
    """The canonical message; codes are its enums' numbers."""

    unknown_field = "#99"

    def __init__(self, body: bytes) -> None:
        """Keep the original."""
        self._original = body

    def _message(self) -> Message:
        return pb.CreditStatusQuery.FromString(self._original)

    def set(self, path: str, value: str) -> bytes:
        """See Body."""
        message = self._message()
        is_enum = message.DESCRIPTOR.fields_by_name[path].enum_type is not None
        setattr(message, path, int(value) if is_enum else value)
        return message.SerializeToString(deterministic=True)

    def set_list(self, path: str, values: list[str]) -> bytes:
        """See Body."""
        message = self._message()
        message.ClearField(path)
        getattr(message, path).extend(int(value) for value in values)
        return message.SerializeToString(deterministic=True)

    def without(self, path: str) -> bytes:
        """See Body."""
        message = self._message()
        message.ClearField(path)
        return message.SerializeToString(deterministic=True)

    def with_unknown(self) -> bytes:
        """See Body."""
        text = CANARY.encode()
        return self._original + b"\x9a\x06" + bytes([len(text)]) + text

    def with_twice(self, path: str) -> bytes:
        """See Body."""
        only = self._message()
        for field in only.DESCRIPTOR.fields:
            if field.name != path:
                only.ClearField(field.name)
        return self._original + only.SerializeToString(deterministic=True)
