# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""DSSE's pre-authentication encoding: what is really signed (DSSE protocol v1).

`"DSSEv1" SP LEN(type) SP type SP LEN(payload) SP payload`; lengths count bytes,
never characters, in ASCII decimal without leading zeros.
"""

from __future__ import annotations

from hashlib import sha256

from gateway.domain.access.envelope import Envelope


def pre_authentication_encoding(payload_type: str, payload: bytes) -> bytes:
    """The bytes that signatures cover; the type counts in UTF-8 bytes."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def envelope_digest(envelope: Envelope) -> bytes:
    """SHA-256 (32 bytes) of the PAE: what answers and the log bind to.

    It covers what is signed and not the signatures, so that a signature made
    anew, where an algorithm is randomised, leaves it the same.
    """
    return sha256(pre_authentication_encoding(envelope.payload_type, envelope.payload)).digest()
