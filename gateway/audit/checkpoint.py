# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Checkpoints: signed statements of the log's size and root hash. Pure.

Format: C2SP tlog-checkpoint inside C2SP signed-note, Ed25519 (type 0x01):

    origin
    size, decimal, without leading zeros
    root hash, base64
    (an empty line)
    — origin base64(key id, 4 bytes, then signature, 64 bytes)

The signature is over the three lines. The key id is the beginning of
SHA-256(origin LF 0x01 public key). A verifier key ("vkey") is
"origin+key id in hex+base64(0x01, public key)".

Left out on purpose: extension lines, because this log writes none. Signature
lines of keys that are not the log's (cosignatures) are not looked at.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)

from gateway.audit.merkle import HASH_LENGTH
from gateway.errors import ConfigurationError, KeyFileError, MalformedError, SignatureError
from gateway.signing.signer import Signer

_ED25519 = b"\x01"
_KEY_ID_LENGTH = 4
_KEY_LENGTH = 32
_MAX_NOTE = 65_536
_MAX_SIGNATURES = 100
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_KEY_ID = re.compile(r"[0-9a-f]{8}")
_MAX_SIZE = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a checkpoint says.

    Attributes:
        origin: the log's unique name.
        size: leaves of the tree.
        root_hash: of that tree, 32 bytes.
    """

    origin: str
    size: int
    root_hash: bytes


class LogSigner:
    """Signs the checkpoints of one log. Thread-safe."""

    def __init__(self, origin: str, signer: Signer) -> None:
        """Bind the log's name to its key.

        Raises:
            ConfigurationError: the origin cannot be a signed note's key name.
            KeyFileError: not an Ed25519 key.
        """
        if not _is_name(origin):
            raise ConfigurationError("the log's origin must not be empty, nor hold spaces or '+'")
        self.origin = origin
        self._signer = signer
        self._public_key = _ed25519_bytes(signer.public_key)
        self._key_id = _key_id(origin, self._public_key)

    @property
    def vkey(self) -> str:
        """The verifier key to give to partners and auditors."""
        return f"{self.origin}+{self._key_id.hex()}+{_base64(_ED25519 + self._public_key)}"

    def sign(self, size: int, root: bytes) -> str:
        """The signed note for a tree of that size and root hash."""
        text = f"{self.origin}\n{size}\n{_base64(root)}\n"
        signature = self._key_id + self._signer.sign(text.encode())
        return f"{text}\n— {self.origin} {_base64(signature)}\n"


class LogVerifier:
    """Verifies the checkpoints of one log. Thread-safe."""

    def __init__(self, origin: str, public_key: bytes) -> None:
        """Keep the log's name and its raw Ed25519 key (32 bytes)."""
        self.origin = origin
        self._key_id = _key_id(origin, public_key)
        self._key = Ed25519PublicKey.from_public_bytes(public_key)

    @classmethod
    def parse(cls, vkey: str) -> LogVerifier:
        """Reads a verifier key.

        Raises:
            MalformedError: it is not one, or of another algorithm.
        """
        origin, _, rest = vkey.partition("+")
        key_id, _, encoded = rest.partition("+")
        key = _unbase64(encoded)
        if not _is_name(origin) or not _KEY_ID.fullmatch(key_id):
            raise MalformedError("not a verifier key")
        if len(key) != 1 + _KEY_LENGTH or key[:1] != _ED25519:
            raise MalformedError("not an Ed25519 verifier key")
        if _key_id(origin, key[1:]).hex() != key_id:
            raise MalformedError("the verifier key's id is not that of its key")
        return cls(origin, key[1:])

    def verify(self, note: str) -> Checkpoint:
        """Checks the log's signature over a note, then reads the note.

        Raises:
            SignatureError: the log's signature is missing or wrong.
            MalformedError: not a checkpoint of this log in canonical form.
        """
        text, signatures = _split_note(note)
        ours = [sig for name, sig in signatures if name == self.origin]
        ours = [sig for sig in ours if sig[:_KEY_ID_LENGTH] == self._key_id]
        if not ours:
            raise SignatureError("the checkpoint is not signed by the log")
        # signed-note: one wrong signature of a known key refuses the whole note.
        for signature in ours:
            try:
                self._key.verify(signature[_KEY_ID_LENGTH:], text.encode())
            except InvalidSignature:
                raise SignatureError("the log's signature does not verify") from None
        return self._parse(text)

    def _parse(self, text: str) -> Checkpoint:
        """The three lines of a text whose signature has been verified."""
        lines = text.removesuffix("\n").split("\n")
        if len(lines) != 3:  # noqa: PLR2004 - origin, size, root hash
            raise MalformedError("a checkpoint has three lines")
        origin, size, root = lines
        if origin != self.origin:
            raise MalformedError("the checkpoint is of another log")
        if not _SIZE.fullmatch(size) or int(size) > _MAX_SIZE:
            raise MalformedError("the checkpoint's size is not a canonical number")
        root_hash = _unbase64(root)
        if len(root_hash) != HASH_LENGTH:
            raise MalformedError("the checkpoint's root hash does not have 32 bytes")
        return Checkpoint(origin, int(size), root_hash)


def _split_note(note: str) -> tuple[str, list[tuple[str, bytes]]]:
    """The signed text, and (key name, key id and signature) of each signature line."""
    if len(note) > _MAX_NOTE:
        raise MalformedError("the note is too long")
    if not note.isascii():
        try:
            note.encode()
        except UnicodeEncodeError:
            raise MalformedError("the note is not UTF-8") from None
    if any(character < " " and character != "\n" for character in note):
        raise MalformedError("the note holds a control character")
    # The last empty line parts them: the text itself may hold empty lines.
    text, gap, signatures = note.rpartition("\n\n")
    if not gap or not signatures.endswith("\n"):
        raise MalformedError("not a signed note")
    lines = signatures.removesuffix("\n").split("\n")
    if len(lines) > _MAX_SIGNATURES:
        raise MalformedError("the note has too many signatures")
    return text + "\n", [_signature_line(line) for line in lines]


def _signature_line(line: str) -> tuple[str, bytes]:
    """One line after the gap. The base64 of strangers must be well-formed, too."""
    dash, _, rest = line.partition(" ")
    name, _, encoded = rest.partition(" ")
    signature = _unbase64(encoded)
    if dash != "—" or not _is_name(name) or len(signature) <= _KEY_ID_LENGTH:
        raise MalformedError("not a signature line")
    return name, signature


def _is_name(name: str) -> bool:
    """Whether it may name a key: not empty, no space of any kind, no plus."""
    return bool(name) and name.isprintable() and not {" ", "+"} & set(name)


def _key_id(origin: str, public_key: bytes) -> bytes:
    """Key id of signed-note: 4 bytes that tell keys of one name apart, no more."""
    return sha256(origin.encode() + b"\n" + _ED25519 + public_key).digest()[:_KEY_ID_LENGTH]


def _ed25519_bytes(der: bytes) -> bytes:
    """The raw 32 bytes of a DER SubjectPublicKeyInfo."""
    try:
        key = load_der_public_key(der)
    except ValueError:
        raise KeyFileError("the log's key cannot be read") from None
    if not isinstance(key, Ed25519PublicKey):
        raise KeyFileError("the log's key must be Ed25519")
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def _base64(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _unbase64(text: str) -> bytes:
    """Strict: standard alphabet, padded, and the one canonical form only."""
    try:
        value = b64decode(text, validate=True)
    except ValueError:
        raise MalformedError("not base64") from None
    if _base64(value) != text:
        raise MalformedError("not canonical base64")
    return value
