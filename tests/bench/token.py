# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Processor time of what a query needs keys for, here and in SoftHSM2.

python -m tests.bench.token
"""

from __future__ import annotations

import hmac
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pkcs11 import Attribute, GCMParams, KeyType, Mechanism, ObjectClass

from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.signing.providers.location import key_provider
from gateway.signing.providers.pkcs11_uri import TokenUri
from gateway.signing.providers.token import token_at
from tests.support.keys.softhsm import SoftHsm

_ROUNDS = 500
_KEY, _NONCE, _MESSAGE = b"k" * 32, b"n" * 12, b"m" * 200


def main() -> None:
    """Prints a table."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        token = SoftHsm(Path(folder) / "token", patch)
        token.make(["ed25519", "ecdsa-p256-sha256"])
        ed25519, ecdsa = key_provider(token.location).answer_signers()
        login = token_at(TokenUri.parse(token.location))
        mac: Any = login.run(lambda session: session.create_object(_HMAC_KEY))
        aes: Any = login.run(lambda session: session.generate_key(KeyType.AES, 256))
        parameters = GCMParams(_NONCE, b"", 128)
        mine = [PrivateKeySigner(generate_private_key_pem(s.algorithm)) for s in (ed25519, ecdsa)]
        gcm = AESGCM(_KEY)
        rows: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "Ed25519": (lambda: mine[0].sign(_MESSAGE), lambda: ed25519.sign(_MESSAGE)),
            "ECDSA P-256": (lambda: mine[1].sign(_MESSAGE), lambda: ecdsa.sign(_MESSAGE)),
            "HMAC-SHA-256": (
                lambda: hmac.digest(_KEY, _MESSAGE, "sha256"),
                lambda: mac.sign(_MESSAGE, mechanism=Mechanism.SHA256_HMAC),
            ),
            "AES-256-GCM of 32 bytes": (
                lambda: gcm.encrypt(_NONCE, _KEY, b""),
                lambda: aes.encrypt(_KEY, mechanism=Mechanism.AES_GCM, mechanism_param=parameters),
            ),
        }
        for name, (here, there) in rows.items():
            print(  # noqa: T201 - the table is for people
                f"{name:<24} here {_us(here):6.1f} us   in the token {_us(there):6.1f} us"
            )


_HMAC_KEY = {
    Attribute.CLASS: ObjectClass.SECRET_KEY,
    Attribute.KEY_TYPE: KeyType.GENERIC_SECRET,
    Attribute.VALUE: _KEY,
    Attribute.SIGN: True,
}


def _us(work: Callable[[], object]) -> float:
    """Microseconds of processor time, the best of five."""
    best = float("inf")
    for _ in range(5):
        began = time.process_time()
        for _ in range(_ROUNDS):
            work()
        best = min(best, (time.process_time() - began) / _ROUNDS)
    return best * 1e6


if __name__ == "__main__":
    main()
