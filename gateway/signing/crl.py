# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Lists of revoked certificates (CRL, RFC 5280, section 5), read and checked. Pure.

A list is taken only if it is its authority's own and whole:

- signed by a client authority of that name, which may sign lists;
- neither a delta nor a part of one: a critical extension is refused, whatever it says;
- begun, with a time for the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm

from gateway.errors import ConfigurationError
from gateway.signing.certificates import UNREADABLE

_PEM = re.compile(rb"-----BEGIN X509 CRL-----.+?-----END X509 CRL-----", re.DOTALL)
_AHEAD = timedelta(minutes=5)
"""A list may begin so much later than now, by another clock."""


@dataclass(frozen=True, slots=True)
class RevocationList:
    """One authority's.

    Attributes:
        crl: the list.
        begun: when it was made.
        due: when the next one has to be here.
        number: its CRL number, which only rises; -1: it has none.
    """

    crl: x509.CertificateRevocationList
    begun: datetime
    due: datetime
    number: int

    def revokes(self, serial: int) -> bool:
        """Whether its authority's certificate with that number is revoked."""
        return self.crl.get_revoked_certificate_by_serial_number(serial) is not None

    def check_followed_by(self, other: RevocationList | None) -> None:
        """Raises ConfigurationError when the other one is older, or there is none."""
        if other is None:
            raise ConfigurationError("the CRL of an authority that had one is missing")
        if other.begun < self.begun or other.number < self.number:
            raise ConfigurationError("a CRL is older than the one in use")


def read_lists(
    files: Mapping[str, bytes], authorities: Sequence[x509.Certificate], now: datetime
) -> dict[bytes, RevocationList]:
    """The newest list of each authority, by the authority's name (DER).

    Args:
        files: by name, each with CRLs in PEM or one in DER.
        authorities: of clients.
        now: UTC.

    Raises:
        ConfigurationError: one cannot be read, or is not taken.
    """
    lists: dict[bytes, RevocationList] = {}
    for name, content in files.items():
        try:
            for crl in _in_file(content):
                read = _checked(name, crl, authorities, now)
                issuer = crl.issuer.public_bytes()
                if issuer not in lists or lists[issuer].begun < read.begun:
                    lists[issuer] = read
        except UNREADABLE:
            raise ConfigurationError(f"{name}: holds no CRL that can be read") from None
    return lists


def _in_file(content: bytes) -> Iterator[x509.CertificateRevocationList]:
    blocks = _PEM.findall(content)
    for block in blocks:
        yield x509.load_pem_x509_crl(block)
    if not blocks:
        yield x509.load_der_x509_crl(content)


def _checked(
    name: str,
    crl: x509.CertificateRevocationList,
    authorities: Sequence[x509.Certificate],
    now: datetime,
) -> RevocationList:
    named = [authority for authority in authorities if authority.subject == crl.issuer]
    if not named:
        raise ConfigurationError(f"{name}: a CRL of an authority that --client-ca lacks")
    if not any(_signed(authority, crl) for authority in named):
        raise ConfigurationError(f"{name}: a CRL that its authority did not sign")
    if any(extension.critical for extension in crl.extensions):
        raise ConfigurationError(f"{name}: a CRL that is not complete (critical extension)")
    if crl.next_update_utc is None:
        raise ConfigurationError(f"{name}: a CRL without a time for the next one")
    if crl.last_update_utc > now + _AHEAD:
        raise ConfigurationError(f"{name}: a CRL from the future")
    return RevocationList(crl, crl.last_update_utc, crl.next_update_utc, _number(crl))


def _signed(authority: x509.Certificate, crl: x509.CertificateRevocationList) -> bool:
    """Whether this authority signed the list, and may."""
    try:
        if not authority.extensions.get_extension_for_class(x509.KeyUsage).value.crl_sign:
            return False
    except x509.ExtensionNotFound:
        pass
    try:
        return crl.is_signature_valid(cast("Any", authority.public_key()))
    except (TypeError, UnsupportedAlgorithm):
        return False  # a key of a kind that signs no lists


def _number(crl: x509.CertificateRevocationList) -> int:
    try:
        return crl.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
    except x509.ExtensionNotFound:
        return -1
