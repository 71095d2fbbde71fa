# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Messages that nobody with the partner's key has signed, by kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.domain.access.envelope import PAYLOAD_TYPE, Envelope, Signature
from gateway.errors import Reason
from gateway.runtime.system import SystemRandomness
from gateway.wire.requests import MAX_PAYLOAD_BYTES, encode_request

MESSAGE_BYTES = 60_000
_TOO_LARGE_BYTES = 70_000
_SMALL_BYTES = 400  # as a query
_UNKNOWN_KEYID = "0" * 64


@dataclass(frozen=True, slots=True)
class Junk:
    """One kind.

    Attributes:
        name: for people.
        reason: what such a message is refused with.
        message: makes one, given the keyid of a partner's key; its public part is no secret.
    """

    name: str
    reason: Reason
    message: Callable[[str], bytes]


def _garbage(_: str) -> bytes:
    return SystemRandomness().token(MESSAGE_BYTES)


def _many_empty_signatures(_: str) -> bytes:
    """A parser would make 29,990 objects of it."""
    body = b"\x1a\x00" * 29_990
    length = bytes([len(body) & 0x7F | 0x80, len(body) >> 7 & 0x7F | 0x80, len(body) >> 14])
    return b"\x0a" + length + body


def _unknown_key(_: str) -> bytes:
    filled = MESSAGE_BYTES - MAX_PAYLOAD_BYTES
    return _envelope(Signature(bytes(filled), _UNKNOWN_KEYID))


def _bad_signature(keyid: str) -> bytes:
    return _envelope(_by_a_stranger(keyid))


def _small(keyid: str) -> bytes:
    return _envelope(_by_a_stranger(keyid), _SMALL_BYTES)


def _by_a_stranger(keyid: str) -> Signature:
    """A real signature, but by another key: verifying it takes as long as a good one."""
    return Signature(Ed25519PrivateKey.generate().sign(b""), keyid)


def _envelope(signature: Signature, payload_bytes: int = MAX_PAYLOAD_BYTES) -> bytes:
    """Unless said otherwise with as large a payload as is let in."""
    payload = SystemRandomness().token(payload_bytes)
    return encode_request(Envelope(payload, PAYLOAD_TYPE, (signature,)))


JUNK = {
    junk.name: junk
    for junk in (
        Junk("garbage", Reason.MALFORMED_ENVELOPE, _garbage),
        Junk("empty signatures", Reason.MALFORMED_ENVELOPE, _many_empty_signatures),
        Junk("unknown key", Reason.UNKNOWN_KEY, _unknown_key),
        Junk("bad signature", Reason.INVALID_SIGNATURE, _bad_signature),
        Junk("small", Reason.INVALID_SIGNATURE, _small),
        Junk("too large", Reason.MESSAGE_TOO_LARGE, lambda _: bytes(_TOO_LARGE_BYTES)),
    )
}
