# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A tile client that shares no code with the project: written from C2SP tlog-tiles alone.

Reads files, nothing else: the checkpoint's signature, every tile of the tree that it is of, and
every entry, each against the one above it.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Read = Callable[[str], bytes]
"""A file's content by its path."""


def leaf_of(entry: bytes) -> bytes:
    """RFC 6962, section 2.1."""
    return sha256(b"\x00" + entry).digest()


def tree_hash(hashes: list[bytes]) -> bytes:
    """MTH of RFC 6962, section 2.1, over hashes of the level below."""
    if not hashes:
        return sha256().digest()
    if len(hashes) == 1:
        return hashes[0]
    split = 1
    while split * 2 < len(hashes):
        split *= 2
    return sha256(b"\x01" + tree_hash(hashes[:split]) + tree_hash(hashes[split:])).digest()


def path_of(kind: str, index: int, width: int) -> str:
    """As the specification writes indexes: x001/x234/067."""
    digits = f"{index:0{-(-len(str(index)) // 3) * 3}d}"
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    name = "/".join([*(f"x{group}" for group in groups[:-1]), groups[-1]])
    return f"tile/{kind}/{name}" + ("" if width == 256 else f".p/{width}")


def read_checkpoint(note: str, vkey: str) -> tuple[int, bytes]:
    """Size and root hash, once the log's signature is verified."""
    name, key_id, encoded = vkey.split("+", 2)
    key = base64.b64decode(encoded)
    assert sha256(name.encode() + b"\n" + key).digest()[:4].hex() == key_id
    text, _, lines = note.rpartition("\n\n")
    signatures = [
        base64.b64decode(line.split(" ")[2])
        for line in lines.splitlines()
        if line.startswith(f"— {name} ")
    ]
    (signature,) = (each[4:] for each in signatures if each[:4].hex() == key_id)
    Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature, f"{text}\n".encode())
    origin, size, root = text.split("\n")
    assert origin == name
    return int(size), base64.b64decode(root)


def read_log(read: Read, vkey: str) -> list[bytes]:
    """Every entry of a published log.

    Raises:
        AssertionError: a file is not what the checkpoint makes it.
        Exception: a file is missing, or the signature does not verify.
    """
    size, root = read_checkpoint(read("checkpoint").decode(), vkey)
    entries = _read_entries(read, size)
    hashes = [leaf_of(entry) for entry in entries]
    assert tree_hash(hashes) == root
    level = 0
    while hashes:
        for first in range(0, len(hashes), 256):
            part = hashes[first : first + 256]
            path = path_of(str(level), first // 256, len(part))
            assert read(path) == b"".join(part), path
        whole = len(hashes) // 256 * 256
        hashes = [tree_hash(hashes[at : at + 256]) for at in range(0, whole, 256)]
        level += 1
    return entries


def _read_entries(read: Read, size: int) -> list[bytes]:
    entries: list[bytes] = []
    for first in range(0, size, 256):
        raw, count = read(path_of("entries", first // 256, min(256, size - first))), 0
        while raw:
            (length,) = struct.unpack(">H", raw[:2])
            assert len(raw) >= 2 + length
            entries.append(raw[2 : 2 + length])
            raw, count = raw[2 + length :], count + 1
        assert count == min(256, size - first)
    return entries
