# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Ed25519 (RFC 8032) over raw keys, by libsodium: half the time that OpenSSL takes.

Key files and key encodings stay with the cryptography package. libsodium refuses all
that RFC 8032, section 5.1.7, refuses, and keys and points of small order, too. See
docs/adr/0016.
"""

from __future__ import annotations

from typing import NoReturn

from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from gateway.errors import SignatureError

_SIGNATURE_LENGTH = 64


class Ed25519Signer:
    """A private key in memory, which nothing writes down. Immutable and thread-safe."""

    __slots__ = ("_key",)

    def __init__(self, seed: bytes) -> None:
        """Keep the raw private key (32 bytes). Raises ValueError on another length."""
        _, self._key = crypto_sign_seed_keypair(bytes(SigningKey(seed)))

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes. Raises TypeError on anything but bytes."""
        # Checked here: in a failing call further down the key is a local variable.
        if not isinstance(message, bytes):
            raise TypeError("a message is bytes")
        # Not by SigningKey, whose results hold message and signature a second time.
        return crypto_sign(message, self._key)[:_SIGNATURE_LENGTH]

    def __reduce__(self) -> NoReturn:
        """A private key is not copied to anywhere."""
        raise TypeError("a private key cannot be pickled")


class Ed25519Verifier:
    """A public key. Immutable and thread-safe."""

    __slots__ = ("_key",)

    def __init__(self, public_key: bytes) -> None:
        """Keep the raw public key (32 bytes). Raises ValueError on another length."""
        self._key = bytes(VerifyKey(public_key))

    def verify(self, signature: bytes, message: bytes) -> None:
        """Check one signature over one message.

        Raises:
            SignatureError: it does not verify, whatever is wrong with it.
        """
        # The library takes both in one: another length would move the border between them.
        if not isinstance(signature, bytes) or len(signature) != _SIGNATURE_LENGTH:
            raise SignatureError("the signature does not verify")
        try:
            crypto_sign_open(signature + message, self._key)
        except BadSignatureError:
            raise SignatureError("the signature does not verify") from None
