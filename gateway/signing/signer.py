# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A private key that signs, wherever it lives."""

from __future__ import annotations

from typing import Protocol


class Signer(Protocol):
    """A private key that signs. It may live in a file or in hardware."""

    @property
    def keyid(self) -> str:
        """Lowercase hex SHA-256 of the DER SubjectPublicKeyInfo."""
        ...

    @property
    def algorithm(self) -> str:
        """Name of a row of gateway.signing.algorithms."""
        ...

    @property
    def public_key(self) -> bytes:
        """DER SubjectPublicKeyInfo."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Signs the message (not a digest of it). Thread-safe."""
        ...
