# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signed notes: text under one or more named signatures. Pure.

Format: C2SP signed-note. A note is its text, an empty line, and signature lines

    — key name base64(key id, 4 bytes, then signature)

A key id is the beginning of SHA-256(name LF type, public key): it tells keys of
one name and kinds of signatures apart, and is no authority. A verifier key
("vkey") is "name+key id in hex+base64(type, public key)".

Only Ed25519 keys occur here: as the log's own (type 0x01) and as a witness's
(type 0x04). What they sign is in gateway.log.checkpoint and .cosignature.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)

from gateway.errors import KeyFileError, MalformedError

LOG_KEY = b"\x01"
"""Type of an Ed25519 key that signs the text itself."""

WITNESS_KEY = b"\x04"
"""Type of an Ed25519 key that cosigns checkpoints with a time."""

_KEY_ID_LENGTH = 4
_KEY_LENGTH = 32
_MAX_NOTE = 65_536
_MAX_SIGNATURES = 100
_KEY_ID = re.compile(r"[0-9a-f]{8}")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
"""Below the space, and no newline."""


@dataclass(frozen=True, slots=True)
class NoteSignature:
    """One signature line.

    Attributes:
        name: of the key, as the line says.
        key_id: 4 bytes, as the line says.
        signature: the bytes after the key id, at least one.
    """

    name: str
    key_id: bytes
    signature: bytes

    @classmethod
    def parse(cls, line: str) -> NoteSignature:
        """Reads a line, given without its newline.

        Raises:
            MalformedError: it is no signature line.
        """
        dash, _, rest = line.partition(" ")
        name, _, encoded = rest.partition(" ")
        raw = unbase64(encoded)
        if dash != "—" or not is_name(name) or len(raw) <= _KEY_ID_LENGTH:
            raise MalformedError("not a signature line")
        return cls(name, raw[:_KEY_ID_LENGTH], raw[_KEY_ID_LENGTH:])

    def render(self) -> str:
        """The line, with its newline."""
        return f"— {self.name} {base64(self.key_id + self.signature)}\n"


@dataclass(frozen=True, slots=True)
class NoteKey:
    """A named Ed25519 public key for one kind of signature.

    Attributes:
        name: not empty, no spaces, no plus.
        kind: LOG_KEY or WITNESS_KEY.
        public_key: the raw 32 bytes.
    """

    name: str
    kind: bytes
    public_key: bytes

    @property
    def key_id(self) -> bytes:
        """4 bytes."""
        signed = self.name.encode() + b"\n" + self.kind + self.public_key
        return sha256(signed).digest()[:_KEY_ID_LENGTH]

    @property
    def vkey(self) -> str:
        """The verifier key, to hand over."""
        return f"{self.name}+{self.key_id.hex()}+{base64(self.kind + self.public_key)}"

    @classmethod
    def parse(cls, vkey: str, kind: bytes) -> NoteKey:
        """Reads a verifier key of one kind.

        Raises:
            MalformedError: it is not one, or of another kind.
        """
        name, _, rest = vkey.partition("+")
        key_id, _, encoded = rest.partition("+")
        raw = unbase64(encoded)
        if not is_name(name) or not _KEY_ID.fullmatch(key_id):
            raise MalformedError("not a verifier key")
        if len(raw) != 1 + _KEY_LENGTH or raw[:1] != kind:
            raise MalformedError("not an Ed25519 verifier key of this kind")
        key = cls(name, kind, raw[1:])
        if key.key_id.hex() != key_id:
            raise MalformedError("the verifier key's id is not that of its key")
        return key

    @classmethod
    def of(cls, name: str, kind: bytes, public_key: bytes) -> NoteKey:
        """Names a key given as DER SubjectPublicKeyInfo.

        Raises:
            KeyFileError: not an Ed25519 key.
        """
        try:
            key = load_der_public_key(public_key)
        except ValueError:
            raise KeyFileError("the key cannot be read") from None
        if not isinstance(key, Ed25519PublicKey):
            raise KeyFileError("the key must be Ed25519")
        return cls(name, kind, key.public_bytes(Encoding.Raw, PublicFormat.Raw))


def split_note(note: str) -> tuple[str, list[NoteSignature]]:
    """The signed text with its last newline, and every signature.

    Raises:
        MalformedError: not a signed note.
    """
    if len(note) > _MAX_NOTE:
        raise MalformedError("the note is too long")
    if not note.isascii():
        try:
            note.encode()
        except UnicodeEncodeError:
            raise MalformedError("the note is not UTF-8") from None
    if _CONTROL.search(note):
        raise MalformedError("the note holds a control character")
    # The last empty line parts them: the text itself may hold empty lines.
    text, gap, signatures = note.rpartition("\n\n")
    if not gap or not signatures.endswith("\n"):
        raise MalformedError("not a signed note")
    lines = signatures.removesuffix("\n").split("\n")
    if len(lines) > _MAX_SIGNATURES:
        raise MalformedError("the note has too many signatures")
    return text + "\n", [NoteSignature.parse(line) for line in lines]


def is_name(name: str) -> bool:
    """Whether it may name a key: not empty, no space of any kind, no plus."""
    return bool(name) and name.isprintable() and not {" ", "+"} & set(name)


def base64(value: bytes) -> str:
    """Standard base64, padded."""
    return b64encode(value).decode("ascii")


def unbase64(text: str) -> bytes:
    """Strict: standard alphabet, padded, and the one canonical form only.

    Raises:
        MalformedError: anything else.
    """
    try:
        value = b64decode(text, validate=True)
    except ValueError:
        raise MalformedError("not base64") from None
    if base64(value) != text:
        raise MalformedError("not canonical base64")
    return value
