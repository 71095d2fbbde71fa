# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Key files: private keys in PEM (PKCS 8, RFC 5958), public keys in PEM (RFC 7468)."""

from __future__ import annotations

import base64
import os
import re
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_public_key,
    load_pem_private_key,
)

from gateway.errors import KeyFileError
from gateway.signing.algorithms import ALGORITHMS, algorithm_of, keyid_of, load_verifier
from gateway.signing.key_safety import read_key_file

_PUBLIC_KEY = re.compile(rb"-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----")
_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm)


class PrivateKeySigner:
    """A private key in memory; satisfies Signer. Immutable and thread-safe.

    Its representation shows nothing of the key.
    """

    __slots__ = ("_sign", "algorithm", "keyid", "public_key")
    waits = False

    def __init__(self, pem: bytes) -> None:
        """Load an unencrypted private key in PEM.

        Raises:
            KeyFileError: it cannot be read, is encrypted, or of a kind that no
                algorithm here uses.
        """
        try:
            key = load_pem_private_key(pem, password=None)
        except _UNREADABLE:
            raise KeyFileError("not an unencrypted private key in PEM") from None
        row = algorithm_of(key)
        self._sign = row.signing(key)
        self.algorithm = row.name
        self.public_key = key.public_key().public_bytes(
            Encoding.DER, PublicFormat.SubjectPublicKeyInfo
        )
        self.keyid = keyid_of(self.public_key)

    def sign(self, message: bytes) -> bytes:
        """Sign the message (not a digest of it)."""
        return self._sign(message)


def load_signer(path: Path) -> PrivateKeySigner:
    """Load a private key from a PEM file.

    Raises:
        KeyFileError: missing, unreadable, encrypted, of the wrong kind, or others can
            read or write it.
    """
    pem = read_key_file(path)
    try:
        return PrivateKeySigner(pem)
    except KeyFileError as error:
        raise KeyFileError(f"{path.name}: {error}") from None


def load_public_key_pem(pem: bytes) -> tuple[str, bytes]:
    """Read a public key in PEM; gives its algorithm's name and its DER.

    Raises:
        KeyFileError: not exactly one SubjectPublicKeyInfo, of a kind that no
            algorithm uses, or not in its canonical encoding.
    """
    try:
        (body,) = _PUBLIC_KEY.findall(pem)
        der = base64.b64decode(b"".join(body.split()), validate=True)
        key = load_der_public_key(der)
    except _UNREADABLE:
        raise KeyFileError("not one public key in PEM") from None
    row = algorithm_of(key)
    # Its owner computes the keyid from these very bytes; another encoding of the
    # key, registered as ours, would never be found.
    load_verifier(row.name, der)
    return row.name, der


def public_key_pem(public_key: bytes) -> bytes:
    """A DER SubjectPublicKeyInfo in PEM.

    Raises:
        KeyFileError: it is no public key.
    """
    try:
        key = load_der_public_key(public_key)
    except _UNREADABLE:
        raise KeyFileError("the public key cannot be read") from None
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def generate_private_key_pem(algorithm: str) -> bytes:
    """A new private key in PEM (PKCS 8, unencrypted).

    Raises:
        KeyFileError: no such algorithm.
    """
    row = ALGORITHMS.get(algorithm)
    if row is None:
        raise KeyFileError("no such signature algorithm")
    pem: bytes = row.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return pem


def read_public_file(path: Path) -> bytes:
    """The bytes of a file without secrets. Raises KeyFileError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise KeyFileError(f"{path.name}: {error.strerror}") from None


def write_secret(path: Path, content: bytes) -> None:
    """Write a new file that only its owner can read (mode 0600).

    Raises:
        KeyFileError: it exists already (a key is never overwritten), or cannot
            be written.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise KeyFileError(f"{path.name}: {error.strerror}") from None
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        # Half of it would stand in the way of the whole.
        path.unlink(missing_ok=True)
        raise KeyFileError(f"{path.name}: {error.strerror}") from None
