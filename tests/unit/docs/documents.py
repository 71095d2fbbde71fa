# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Fills the generated parts of docs/protocol.md and writes docs/reasons.json.

A test holds files and code together.

Generated parts stand between "<!-- begin NAME -->" and "<!-- end -->". After a
change of the wire: python -m tests.unit.docs.documents
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from creditgateway.v1 import (
    credit_status_pb2,
    credit_status_service_pb2,
    envelope_pb2,
    transparency_pb2,
)
from google.protobuf import any_pb2, duration_pb2
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2

from adapters.registry import QUERY_ADAPTERS, query_adapter
from gateway.domain.codes import Section
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.log.merkle import HASH_LENGTH
from gateway.wire.entries import encode_receipt
from gateway.wire.requests import encode_response
from tests.support.records.partner_bodies import loan_query
from tests.unit.docs.protocol_examples import AS_OF, Story, examples
from tests.unit.docs.protocol_tables import (
    enum_table,
    message_table,
    proto_blocks,
    reason_table,
    stage_table,
    table,
)
from tests.unit.docs.reasons_document import REASONS, reasons_text

PROTOCOL = Path(__file__).parents[3] / "docs" / "protocol.md"
VECTORS = PROTOCOL.parents[1] / "tests" / "vectors"
FOREIGN_VECTORS = {"adapters", "statements"}
"""Folders of another form: one described in the text, one that is no vector of the protocol."""
_PART = re.compile(r"<!-- begin ([\w.-]+) -->\n.*?<!-- end -->", re.DOTALL)
_HEX_WIDTH = 64
USED_FIELDS = {
    "code",
    "message",
    "details",
    "type_url",
    "value",
    "reason",
    "domain",
    "field_violations",
    "field",
    "description",
    "retry_delay",
    "seconds",
    "nanos",
}
"""Fields of Google's messages that a refusal uses."""


def filled(text: str) -> str:
    """The document with every generated part made anew."""
    parts = generated_parts()
    return _PART.sub(lambda match: _part(match[1], parts[match[1]]), text)


def part_names(text: str) -> list[str]:
    """Names of the generated parts, in order."""
    return _PART.findall(text)


def _part(name: str, content: str) -> str:
    return f"<!-- begin {name} -->\n{content}\n<!-- end -->"


def generated_parts() -> dict[str, str]:
    """Everything that can stand between the marks, by name."""
    parts = {f"hex.{name}": _block(value) for name, value in examples().items()}
    for name, rows in proto_blocks().items():
        is_enum = bool(rows) and not rows[0].kind
        parts[f"table.{name}"] = enum_table(name) if is_enum else message_table(name)
    parts["table.reasons"] = reason_table()
    parts["table.stages"] = stage_table()
    parts["table.google"] = _google()
    parts["table.formats"] = _formats()
    parts["vectors"] = _vectors()
    for adapter in ("json-pbc", "xml-metro2"):
        # The same bodies go to a real gateway in tests/integration.
        body = loan_query(
            adapter,
            synthetic_resident_id(1),
            "C-2026-000017",
            sections=(Section.SUMMARY, Section.HISTORY),
            as_of=AS_OF,
        )
        parts[f"body.{adapter}"] = _fenced(body.decode())
    parts.update(_trees())
    for name, (message, raw) in _annotated().items():
        parts[f"fields.{name}"] = _fenced("\n".join(_annotations(message, raw)))
    return parts


def _formats() -> str:
    rows = [
        (
            f"`{name}`",
            f"`{adapter.query_body_type}`",
            f"`{adapter.report_body_type}`",
            str(adapter.report_version),
        )
        for name, adapter in ((name, query_adapter(name)) for name in QUERY_ADAPTERS)
    ]
    header = ("format", "body_type of queries", "body_type of reports", "report version")
    return table(header, rows)


def _fenced(text: str) -> str:
    return f"```text\n{text}\n```"


def _block(value: bytes | str) -> str:
    if isinstance(value, str):
        return _fenced(value.removesuffix("\n"))
    return _fenced(hex_lines(value))


def hex_lines(value: bytes) -> str:
    """Hex, 32 bytes a line."""
    digits = value.hex()
    return "\n".join(digits[i : i + _HEX_WIDTH] for i in range(0, len(digits), _HEX_WIDTH))


def _annotated() -> dict[str, tuple[type[Message], bytes]]:
    story = Story()
    return {
        "request-payload": (envelope_pb2.SignedPayload, story.question.envelope.payload),
        "request-body": (credit_status_pb2.CreditStatusQuery, story.question.body),
        "answer-payload": (envelope_pb2.SignedPayload, story.answer.envelope.payload),
        "entry": (transparency_pb2.AuditEntry, story.leaves[2]),
        "refused-entry": (transparency_pb2.AuditEntry, story.leaves[5]),
        "refused-receipt": (transparency_pb2.Receipt, encode_receipt(story.receipt(5, 6))),
        "response-message": (
            credit_status_service_pb2.QueryCreditStatusResponse,
            encode_response(story.answer.envelope, story.receipt(2, 5)),
        ),
    }


def _annotations(kind: type[Message], raw: bytes) -> list[str]:
    """Field by field: the bytes of tag and length, then name and value."""
    message = kind.FromString(raw)
    lines: list[str] = []
    for field, value in message.ListFields():
        values = value if field.is_repeated and not field.is_packed else [value]
        for each in values:
            lines += _annotation(field, each)
    return lines


def _annotation(field: FieldDescriptor, value: object) -> list[str]:
    if isinstance(value, Message):
        raw = value.SerializeToString(deterministic=True)
        head = _line(_tag(field, 2) + _varint(len(raw)), f"{field.name}: {len(raw)} bytes, namely")
        return [head, *("  " + line for line in _annotations(type(value), raw))]
    if isinstance(value, bytes | str):
        raw = value.encode() if isinstance(value, str) else value
        shown = f'"{value}"' if isinstance(value, str) and "\n" not in value else _short(raw)
        return [_line(_tag(field, 2) + _varint(len(raw)), f"{field.name} = {shown}")]
    if isinstance(value, int):
        return [_line(_tag(field, 0) + _varint(value), f"{field.name} = {value}")]
    raise TypeError(field.name)


def _line(raw: bytes, text: str) -> str:
    return f"{raw.hex(' '):<18}{text}"


def _short(value: bytes) -> str:
    return value.hex() if len(value) <= HASH_LENGTH else f"{len(value)} bytes"


def _tag(field: FieldDescriptor, wire_type: int) -> bytes:
    return _varint(field.number << 3 | wire_type)


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*found, number])


def _trees() -> dict[str, str]:
    """The log of the examples: hashes, then proofs of both kinds."""
    story = Story()
    lines = [f"leaf hash {i}   {value.hex()}" for i, value in enumerate(story.hashes)]
    for low, high in ((0, 2), (2, 4), (0, 4), (4, 6)):
        lines.append(f"node {low} to {high - 1}   {story.node(low, high).hex()}")
    lines += [f"root of {n}     {story.root(n).hex()}" for n in range(1, len(story.hashes) + 1)]
    inclusion = [
        _proof(f"leaf {index} in the tree of {size}", story.inclusion(index, size))
        for index, size in ((2, 5), (4, 5), (5, 6), (0, 1))
    ]
    consistency = [
        _proof(f"from {first} to {second} leaves", story.consistency(first, second))
        for first, second in ((5, 6), (3, 5), (4, 5), (4, 6), (5, 5))
    ]
    return {
        "tree": _fenced("\n".join(lines)),
        "proofs.inclusion": _fenced("\n\n".join(inclusion)),
        "proofs.consistency": _fenced("\n\n".join(consistency)),
    }


def _proof(title: str, nodes: Sequence[bytes]) -> str:
    return "\n".join([title + ":", *(node.hex() for node in nodes)]) if nodes else title + ": empty"


def _google() -> str:
    """The foreign messages a refusal is made of."""
    kinds: tuple[type[Message], ...] = (
        status_pb2.Status,
        any_pb2.Any,
        error_details_pb2.ErrorInfo,
        error_details_pb2.BadRequest,
        error_details_pb2.BadRequest.FieldViolation,
        error_details_pb2.RetryInfo,
        duration_pb2.Duration,
    )
    rows = [
        (f"`{kind.DESCRIPTOR.full_name}`", str(field.number), f"`{field.name}`", _kind(field))
        for kind in kinds
        for field in kind.DESCRIPTOR.fields
        if field.name in USED_FIELDS
    ]
    return table(("message", "#", "field", "type"), rows)


def _kind(field: Any) -> str:
    names = {
        FieldDescriptor.TYPE_INT32: "int32",
        FieldDescriptor.TYPE_INT64: "int64",
        FieldDescriptor.TYPE_STRING: "string",
        FieldDescriptor.TYPE_BYTES: "bytes",
    }
    name = field.message_type.name if field.message_type else names[field.type]
    return f"repeated {name}" if field.is_repeated else name


def _vectors() -> str:
    """The published vector files: what stands in each, from the files themselves."""
    rows = []
    for path in sorted(VECTORS.glob("*/*.json")):
        if path.parent.name in FOREIGN_VECTORS:
            continue
        content = json.loads(path.read_text(encoding="utf-8"))
        facts = [key for key in content if key not in {"description", "cases"}]
        keys = list(dict.fromkeys(key for case in content["cases"] for key in case))
        rows.append(
            (
                f"`{path.relative_to(VECTORS).as_posix()}`",
                ", ".join(f"`{key}`" for key in facts) or "-",
                ", ".join(f"`{key}`" for key in keys),
                content["description"],
            )
        )
    return table(("file", "facts", "each case", "description"), rows)


if __name__ == "__main__":
    PROTOCOL.write_text(filled(PROTOCOL.read_text(encoding="utf-8")), encoding="utf-8")
    REASONS.write_text(reasons_text(), encoding="utf-8")
