# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where reminders go: what an address and a secret have to be. Pure.

The gateway posts to addresses that somebody configured, from inside the operator's network. So
an address may not lead to what only that network reaches, unless the operator allows it by name.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

from gateway.domain.facts.bodies import Body, time_text
from gateway.errors import ConfigurationError

_LONGEST_URL = 2_000
_HTTPS_PORT = 443
_SECRET_PREFIX = "whsec_"  # noqa: S105 - not a secret, its name in Standard Webhooks
_SECRET_BYTES = range(24, 65)
"""Standard Webhooks: "between 24 bytes (192 bits) and 64 bytes (512 bits)"."""

Address = IPv4Address | IPv6Address

_NOT_PUBLIC = tuple(
    ip_network(each)
    # In IANA's special-purpose registries, or deprecated, and not private to every ipaddress: those
    # of protocols (RFC 6890), of translation inside a network (RFC 8215), of sites (RFC 3879), and
    # IPv4 addresses behind zeros (RFC 4291, 2.5.5.1).
    for each in ("192.0.0.0/24", "64:ff9b:1::/48", "fec0::/10", "::/96")
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a partner's reminders go.

    Attributes:
        partner: whose.
        url: https.
        days_ahead: how long before the day.
        secret_digest: SHA-256 of the bytes of the signing secret.
        off_time: since when it is turned off; None: it is on.
    """

    partner: str
    url: str
    days_ahead: int
    secret_digest: bytes
    off_time: datetime | None = None

    def body(self) -> Body:
        """Of the fact that sets it."""
        return {
            "partner": self.partner,
            "url": self.url,
            "days_ahead": self.days_ahead,
            "secret_digest": self.secret_digest.hex(),
            "off_time": None if self.off_time is None else time_text(self.off_time),
        }


@dataclass(frozen=True, slots=True)
class Target:
    """The parts of an address."""

    host: str
    port: int
    path: str


def target_of(url: str) -> Target:
    """The parts of an address.

    Raises:
        ConfigurationError: it is none that reminders may be posted to.
    """
    bad = ConfigurationError(
        "an endpoint is https://HOST[:PORT]/PATH, without a user, a password or a fragment"
    )
    if len(url) > _LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url:
        raise bad
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise bad from None
    if parts.scheme != "https" or not parts.hostname or "@" in parts.netloc or "#" in url:
        raise bad
    if port == 0 or "\\" in url:
        raise bad
    try:
        parts.hostname.encode("idna")  # as the resolver does: no part is empty or too long
    except UnicodeError:
        raise bad from None
    path = parts.path or "/"
    return Target(
        parts.hostname, port or _HTTPS_PORT, f"{path}?{parts.query}" if parts.query else path
    )


def may_connect(address: str, *, allow_private: bool) -> bool:
    """Whether an IP address is one of the public internet, or the operator allows others.

    What is behind an IPv4 address written as an IPv6 one counts. No multicast and no unspecified
    address ever.

    Args:
        address: as the resolver gives it.
        allow_private: whether loopback, private and link-local addresses are meant.
    """
    try:
        found: Address = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    behind = _behind(found)
    if behind.is_multicast or behind.is_unspecified:
        return False
    if allow_private:
        return True
    named = (found, behind)
    return behind.is_global and not any(each in net for each in named for net in _NOT_PUBLIC)


def _behind(address: Address) -> Address:
    """The IPv4 address that an IPv6 one stands for, where it does."""
    if isinstance(address, IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.exploded.startswith("0064:ff9b:0000:0000:0000:0000"):
        return IPv4Address(address.packed[-4:])
    return address


def secret_bytes(text: str) -> bytes:
    """The bytes of a signing secret: "whsec_" and base64.

    Raises:
        ConfigurationError: it is none, or too short to sign with.
    """
    bad = ConfigurationError("a signing secret is whsec_ and the base64 of 24 to 64 random bytes")
    if not text.startswith(_SECRET_PREFIX):
        raise bad
    try:
        found = base64.b64decode(text.removeprefix(_SECRET_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise bad from None
    if len(found) not in _SECRET_BYTES:
        raise bad
    return found


def secret_digest(secret: bytes) -> bytes:
    """How the log names a secret, whose bytes are random: so the digest tells nothing of it."""
    return sha256(b"webhook\0" + secret).digest()


def secret_text(secret: bytes) -> str:
    """The other way."""
    return _SECRET_PREFIX + base64.b64encode(secret).decode()
