# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The files of an export, line by line. Pure; docs/export.md is the standard.

An export is a directory: a manifest, the log's public key, and the log in chunks
of SPAN leaves. What is read here comes from strangers: everything malformed is a
MalformedError, and nothing is believed before the tree was recomputed.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from enum import StrEnum
from typing import Any

from gateway.audit.source import Leaf, Note
from gateway.errors import MalformedError

FORMAT = "creditgateway-export-v1"
MANIFEST = "manifest.json"
KEYS = "keys.json"
DOCUMENT = "FORMAT.md"
MAX_LINE = 1 << 20
"""Bytes of the longest line that is read; a leaf is far shorter."""
MAX_CHUNK_FILE = 1 << 26
"""Bytes of the largest file of a chunk: 8 KiB per leaf, ten times what a leaf takes."""
MAX_MANIFEST = 1 << 25
"""Bytes of the largest manifest: it lists the files of 500 million entries."""
_MAX_CONTAINERS = 1 << 18
"""JSON objects and arrays in one text. Each costs far more memory than its bytes do."""

_CHUNK = re.compile(r"(entries|leaf-hashes|checkpoints)-([0-9]{12})\.(jsonl|bin)")


class FileKind(StrEnum):
    """What a chunk's file holds."""

    ENTRIES = "entries"
    LEAF_HASHES = "leaf-hashes"
    CHECKPOINTS = "checkpoints"


_SUFFIX = {FileKind.ENTRIES: "jsonl", FileKind.LEAF_HASHES: "bin", FileKind.CHECKPOINTS: "jsonl"}


def chunk_name(kind: FileKind, low: int) -> str:
    """Name of the file that holds the chunk from leaf index `low` on."""
    return f"{kind}-{low:012}.{_SUFFIX[kind]}"


def parse_chunk_name(name: str) -> tuple[FileKind, int]:
    """The other way of `chunk_name`. Raises MalformedError."""
    match = _CHUNK.fullmatch(name)
    if match is None or chunk_name(FileKind(match[1]), int(match[2])) != name:
        raise MalformedError("not the name of a file of an export")
    return FileKind(match[1]), int(match[2])


def entry_line(leaf: Leaf) -> bytes:
    """One line of an entries file."""
    return b'{"index":%d,"entry":"%b"}\n' % (leaf[0], b64encode(leaf[1]))


def parse_entry_line(line: bytes) -> Leaf:
    """The other way of `entry_line`. Raises MalformedError."""
    found = strict_object(line, {"index": int, "entry": str})
    return natural(found["index"]), unbase64(found["entry"])


def checkpoint_line(note: Note) -> bytes:
    """One line of a checkpoints file."""
    line = json.dumps({"size": note[0], "checkpoint": note[1]}, separators=(",", ":"))
    return line.encode("ascii") + b"\n"


def parse_checkpoint_line(line: bytes) -> Note:
    """The other way of `checkpoint_line`. Raises MalformedError."""
    found = strict_object(line, {"size": int, "checkpoint": str})
    return natural(found["size"]), found["checkpoint"]


def strict_object(raw: bytes, kinds: dict[str, type]) -> dict[str, Any]:
    """A JSON object of just these members, each of its type and named once.

    Raises:
        MalformedError: it is anything else.
    """
    if raw.count(b"{") + raw.count(b"[") > _MAX_CONTAINERS:
        raise MalformedError("more JSON than belongs there")
    try:
        found = json.loads(raw.decode("utf-8"), object_pairs_hook=_named_once)
        if b"\\u" in raw:
            # Half of a surrogate pair is no text: nothing could print it.
            json.dumps(found, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise MalformedError("not JSON") from None
    return members(found, kinds)


def members(found: Any, kinds: dict[str, type]) -> dict[str, Any]:
    """The same for something already read. Raises MalformedError."""
    if not isinstance(found, dict) or found.keys() != kinds.keys():
        raise MalformedError("not the members that belong there")
    # By exact type: JSON's true and false are no numbers.
    if any(type(found[name]) is not kind for name, kind in kinds.items()):
        raise MalformedError("a member of another type")
    return found


def unbase64(text: str) -> bytes:
    """Standard base64 with padding, in its one form. Raises MalformedError."""
    try:
        value = b64decode(text, validate=True)
    except ValueError:
        raise MalformedError("not base64") from None
    if b64encode(value).decode("ascii") != text:
        raise MalformedError("not canonical base64")
    return value


def unhex(text: str, length: int) -> bytes:
    """Lowercase hex of that many bytes. Raises MalformedError."""
    try:
        value = bytes.fromhex(text)
    except ValueError:
        raise MalformedError("not hex") from None
    if value.hex() != text or len(value) != length:
        raise MalformedError("not lowercase hex of that length")
    return value


def natural(number: int) -> int:
    """A count, an index or a size, as it is. Raises MalformedError."""
    if not 0 <= number < 1 << 63:
        raise MalformedError("not an index or a size")
    return number


def _named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member is named twice")
    return found
