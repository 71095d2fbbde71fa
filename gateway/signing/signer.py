# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A private key that signs, wherever it lives, and where the gateway's own keys come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

    @property
    def waits(self) -> bool:
        """Whether signing waits for something outside of this process."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Signs the message (not a digest of it). Thread-safe.

        Raises:
            KeyUnavailableError: only one that waits: not now.
        """
        ...


class KeyProvider(Protocol):
    """Where the gateway's own keys come from. All raise KeyFileError.

    Secrets never leave the process and are never logged. An implementation over
    hardware gives signers whose private key cannot be read.
    """

    def answer_signers(self) -> Sequence[Signer]:
        """Keys that sign answers; every answer is signed with all of them."""
        ...

    def log_signer(self) -> Signer:
        """The Ed25519 key that signs checkpoints."""
        ...

    def pseudonym_key(self) -> tuple[int, bytes]:
        """Version and bytes (32) of the key that makes subject ids."""
        ...

    def pseudonym_keys(self) -> Mapping[int, bytes]:
        """All versions there are."""
        ...

    def rekey_keys(self) -> Mapping[int, bytes]:
        """Keys that change subject ids, by the version that they make; often none."""
        ...

    def commitment_key(self) -> bytes:
        """32 bytes; makes the log's commitments to subjects and consents: the newest one."""
        ...

    def commitment_keys(self) -> Mapping[int, bytes]:
        """All versions there are, by which people and consents are found."""
        ...

    def evidence_key(self) -> tuple[str, bytes]:
        """Id and bytes (32) of the key-encryption key of evidence that is used now."""
        ...

    def evidence_keys(self) -> Mapping[str, bytes]:
        """All key-encryption keys of evidence there are, by id."""
        ...
