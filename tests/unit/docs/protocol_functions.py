# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The Python code of docs/protocol.md, as a client author would take it over."""

from __future__ import annotations

import re
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.unit.docs.documents import PROTOCOL


def _functions() -> dict[str, Any]:
    text = PROTOCOL.read_text(encoding="utf-8")
    functions: dict[str, Any] = {}
    for block in re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        exec(block, functions)  # noqa: S102  (the document's own code is what is tested)
    return functions


FUNCTIONS = _functions()
"""Every function of the document, by name."""


def ed25519_verify(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """What the document leaves to a library."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except InvalidSignature:
        return False
    return True
