# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signed key lists of tests: with whatever keys, versions and ends a test asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from gateway.log.checkpoint import LogSigner
from gateway.log.key_list import KeyList, SignedKeyList
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.signing.signer import Signer
from tests.support.log.audit_entries import new_log_signer

EXPIRES = datetime(2027, 3, 1, tzinfo=UTC)
BEFORE = EXPIRES - timedelta(days=60)


def new_key(algorithm: str = "ed25519") -> PrivateKeySigner:
    """A key that lives as long as the test."""
    return PrivateKeySigner(generate_private_key_pem(algorithm))


def pem(signer: Signer) -> str:
    """Its public half."""
    return public_key_pem(signer.public_key).decode()


@dataclass(slots=True)
class Roots:
    """Three root keys, two of which have to sign, and a gateway's other keys."""

    log: LogSigner = field(default_factory=new_log_signer)
    roots: Sequence[Signer] = field(default_factory=lambda: [new_key() for _ in range(3)])
    answers: Sequence[Signer] = field(default_factory=lambda: [new_key()])

    def content(self, version: int = 1, **changed: Any) -> KeyList:
        """What a good list says, with changes."""
        given: dict[str, Any] = {
            "origin": self.log.origin,
            "version": version,
            "expires": EXPIRES,
            "root_keys": tuple(map(pem, self.roots)),
            "threshold": 2,
            "log_key": self.log.vkey,
            "answer_keys": tuple(map(pem, self.answers)),
        }
        return KeyList(**(given | changed))

    def signed(
        self, version: int = 1, *, by: Sequence[Signer] = (), **changed: Any
    ) -> SignedKeyList:
        """A list, signed by these or the first two roots."""
        content = self.content(version, **changed)
        made = SignedKeyList(content, content.payload())
        for signer in by or self.roots[:2]:
            made = made.signed_by(signer)
        return made
