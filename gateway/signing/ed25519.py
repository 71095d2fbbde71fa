# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Ed25519 (RFC 8032) over raw keys, by libsodium: half the time that OpenSSL takes.

Key files and key encodings stay with the cryptography package. libsodium refuses all
that RFC 8032, section 5.1.7, refuses, and keys and points of small order, too. See
docs/adr/0016.
"""

from __future__ import annotations

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from gateway.errors import SignatureError


class Ed25519Signer:
    """A private key in memory. Immutable and thread-safe."""

    __slots__ = ("_key",)

    def __init__(self, seed: bytes) -> None:
        """Keep the raw private key (32 bytes). Raises ValueError on another length."""
        self._key = SigningKey(seed)

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes."""
        return self._key.sign(message).signature


class Ed25519Verifier:
    """A public key. Immutable and thread-safe."""

    __slots__ = ("_key",)

    def __init__(self, public_key: bytes) -> None:
        """Keep the raw public key (32 bytes). Raises ValueError on another length."""
        self._key = VerifyKey(public_key)

    def verify(self, signature: bytes, message: bytes) -> None:
        """Check one signature over one message.

        Raises:
            SignatureError: it does not verify, whatever is wrong with it.
        """
        try:
            self._key.verify(message, signature)
        except (BadSignatureError, ValueError):
            raise SignatureError("the signature does not verify") from None
