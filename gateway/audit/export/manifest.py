# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an export says it holds: manifest.json and keys.json. Pure.

The manifest is not signed and need not be: each thing in it follows from the
files and from the checkpoint, which is signed. Verification compares them.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from gateway.audit.export.format import (
    DOCUMENT,
    FORMAT,
    KEYS,
    members,
    natural,
    parse_chunk_name,
    strict_object,
    unhex,
)
from gateway.audit.export.selection import Selection, parse_selection, selection_document
from gateway.errors import MalformedError
from gateway.log.merkle import HASH_LENGTH

_FILE = {"name": str, "size": int, "sha256": str}
_PARTNER = {
    "partner": str,
    "entries": int,
    "first_counter": int,
    "last_counter": int,
    "last_leaf_hash": str,
}
_KEY_MEMBERS: dict[str, type] = {"log_key": str, "answer_keys": list}
_COUNTS: dict[str, type] = dict.fromkeys(("entries", "selected", "checkpoints"), int)
_MEMBERS = {
    "format": str,
    "origin": str,
    "tree_size": int,
    "root_hash": str,
    "checkpoint": str,
    "selection": dict,
    "holds_all_entries": bool,
    "counts": dict,
    "partners": list,
    "files": list,
}


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file: its name, size in bytes and SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """One partner's entries in an export.

    Attributes:
        partner: who.
        entries: how many.
        first_counter: counter of the first.
        last_counter: counter of the last.
        last_leaf_hash: leaf hash of the last, hex.
    """

    partner: str
    entries: int
    first_counter: int
    last_counter: int
    last_leaf_hash: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is.

    Attributes:
        entries: entries in the export.
        selected: of those, the ones that were asked for.
        checkpoints: checkpoints in it.
    """

    entries: int
    selected: int
    checkpoints: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an export says it holds.

    Attributes:
        origin: the log's name.
        tree_size: leaves of the tree.
        root_hash: the tree's, 32 bytes.
        checkpoint: the signed note of that tree.
        selection: what was asked for.
        holds_all_entries: every entry is there; else the selected ones, and the
            leaf hashes of all.
        counts: how much there is.
        partners: by partner id; only those with entries in the export.
        files: everything but the manifest, by name.
    """

    origin: str
    tree_size: int
    root_hash: bytes
    checkpoint: str
    selection: Selection
    holds_all_entries: bool
    counts: Counts
    partners: tuple[PartnerRow, ...]
    files: tuple[FileRow, ...]


def encode_manifest(manifest: Manifest) -> bytes:
    """manifest.json, always the same bytes for the same manifest."""
    document = {
        "format": FORMAT,
        "origin": manifest.origin,
        "tree_size": manifest.tree_size,
        "root_hash": manifest.root_hash.hex(),
        "checkpoint": manifest.checkpoint,
        "selection": selection_document(manifest.selection),
        "holds_all_entries": manifest.holds_all_entries,
        "counts": asdict(manifest.counts),
        "partners": [asdict(row) for row in manifest.partners],
        "files": [asdict(row) for row in manifest.files],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def decode_manifest(raw: bytes) -> Manifest:
    """The inverse. Raises MalformedError."""
    found = strict_object(raw, _MEMBERS)
    if found["format"] != FORMAT:
        raise MalformedError("an export of another format")
    manifest = Manifest(
        origin=found["origin"],
        tree_size=natural(found["tree_size"]),
        root_hash=unhex(found["root_hash"], HASH_LENGTH),
        checkpoint=found["checkpoint"],
        selection=parse_selection(found["selection"]),
        holds_all_entries=found["holds_all_entries"],
        counts=Counts(**_numbered(found["counts"], _COUNTS)),
        partners=tuple(PartnerRow(**_numbered(row, _PARTNER)) for row in found["partners"]),
        files=tuple(_file(row) for row in found["files"]),
    )
    names = [row.name for row in manifest.files]
    if names != sorted(set(names)):
        raise MalformedError("the files are not listed once and by name")
    return manifest


def _numbered(found: Any, kinds: dict[str, type]) -> dict[str, Any]:
    """The members of an object whose numbers are all counts. Raises MalformedError."""
    row = members(found, kinds)
    for name, kind in kinds.items():
        if kind is int:
            natural(row[name])
    return row


def _file(row: Any) -> FileRow:
    """A listed file; its name can only be one that belongs into an export."""
    file = FileRow(**_numbered(row, _FILE))
    if file.name not in (DOCUMENT, KEYS):
        parse_chunk_name(file.name)
    unhex(file.sha256, HASH_LENGTH)
    return file


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The keys that an export carries, to be compared with ones got elsewhere.

    Attributes:
        log_key: the log's vkey.
        answer_keys: public keys of answers, PEM; may be none.
        successions: how the log came to its key; signed notes, oldest first.
    """

    log_key: str
    answer_keys: tuple[str, ...] = ()
    successions: tuple[str, ...] = ()


def encode_keys(keys: PublicKeys) -> bytes:
    """keys.json."""
    document: dict[str, Any] = {"log_key": keys.log_key, "answer_keys": list(keys.answer_keys)}
    if keys.successions:
        document["successions"] = list(keys.successions)
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def decode_keys(raw: bytes) -> PublicKeys:
    """The inverse. Raises MalformedError."""
    try:
        found = strict_object(raw, _KEY_MEMBERS) | {"successions": []}
    except MalformedError:
        found = strict_object(raw, _KEY_MEMBERS | {"successions": list})
    if not all(isinstance(key, str) for key in (*found["answer_keys"], *found["successions"])):
        raise MalformedError("a key is a text, and so is a succession")
    return PublicKeys(found["log_key"], tuple(found["answer_keys"]), tuple(found["successions"]))
