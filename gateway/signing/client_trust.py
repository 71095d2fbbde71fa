# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which client certificates their authorities still vouch for: authorities and CRLs (RFC 5280).

TLS checks a chain once, when a connection begins; gRPC gives it no CRL, and it ignores a
path length that a root sets. So it is looked at again at a connection's calls. Fail closed:
once an authority's next list is due, none of its certificates counts until that list is
here. An authority without a list is not asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from gateway.errors import ConfigurationError, Reason
from gateway.signing.certificates import UNREADABLE
from gateway.signing.crl import RevocationList, read_lists

_MOST_INTERMEDIATES = 6
_MOST_KNOWN = 16_384
"""Certificates, each with what came along, whose standing is kept; as of gateway.rpc.peer."""


class ClientTrust:
    """Authorities and their lists at one moment. For one event loop.

    Attributes:
        authorities: whose certificates count.
        lists: by the authority's name (DER).
    """

    def __init__(
        self,
        authorities: Sequence[x509.Certificate],
        lists: Mapping[bytes, RevocationList],
    ) -> None:
        """Made by `read_client_trust`."""
        self.authorities = tuple(authorities)
        self.lists = lists
        self._known: dict[tuple[str, bytes], tuple[Reason | None, datetime | None]] = {}

    @property
    def due(self) -> datetime | None:
        """When the first of the lists has to be replaced; None: there is none."""
        return min((each.due for each in self.lists.values()), default=None)

    def objection(self, digest: str, pem: bytes, presented: bytes, now: datetime) -> Reason | None:
        """Step 1: why a certificate that TLS accepted does not count any more.

        Args:
            digest: its SHA-256, lowercase hex.
            pem: the certificate.
            presented: PEM of what its owner sent with it.
            now: UTC.

        Returns:
            CERTIFICATE_REVOKED; CERTIFICATE_STATUS_UNKNOWN, when a list is overdue;
            UNKNOWN_PARTNER, when no authority stands behind it; None: it counts.
        """
        # What came along decides with it: a proxy that hands on fewer intermediates must not
        # make its owner's own connections unknown, nor the other way round.
        key = digest, sha256(presented).digest()
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                del self._known[next(iter(self._known))]
            known = self._known[key] = self._standing(pem, presented)
        reason, due = known
        if reason is None and due is not None and now >= due:
            return Reason.CERTIFICATE_STATUS_UNKNOWN
        return reason

    def _standing(self, pem: bytes, presented: bytes) -> tuple[Reason | None, datetime | None]:
        """Why it does not count, and until when that it does is known."""
        try:
            certificate = x509.load_pem_x509_certificate(pem)
            others = x509.load_pem_x509_certificates(presented) if presented else []
            path = self._path(certificate, others, 0)
            names = [(link.issuer.public_bytes(), link.serial_number) for link in path or ()]
        except UNREADABLE:
            path, names = None, []
        if path is None:
            return Reason.UNKNOWN_PARTNER, None
        asked = [(self.lists[name], serial) for name, serial in names if name in self.lists]
        if any(each.revokes(serial) for each, serial in asked):
            return Reason.CERTIFICATE_REVOKED, None
        return None, min((each.due for each, _ in asked), default=None)

    def _path(
        self, certificate: x509.Certificate, others: Sequence[x509.Certificate], below: int
    ) -> list[x509.Certificate] | None:
        """Up to below an authority that signed itself; None: no authority stands behind it.

        `below` counts the intermediates up to here, without those that issued themselves.
        """
        for issuer in (*self.authorities, *others):
            if not _may_issue(issuer, below) or not _issued(issuer, certificate):
                continue
            self_issued = issuer.issuer == issuer.subject
            if self_issued and issuer in self.authorities:
                return [certificate]
            if below < _MOST_INTERMEDIATES and not self_issued:
                above = self._path(issuer, others, below + 1)
                if above is not None:
                    return [certificate, *above]
        return None


def read_client_trust(
    bundle: bytes, files: Mapping[str, bytes], now: datetime, former: ClientTrust | None = None
) -> ClientTrust:
    """Authorities with their lists.

    Args:
        bundle: of client authorities, PEM.
        files: by name, each with CRLs in PEM or one in DER.
        now: UTC.
        former: what is in use; nothing goes back behind it.

    Raises:
        ConfigurationError: the bundle cannot be read; a list is not its authority's, is of
            another kind, not begun yet, older than the one in use, or gone.
    """
    try:
        authorities = x509.load_pem_x509_certificates(bundle)
        names = {authority.subject.public_bytes() for authority in authorities}
    except UNREADABLE:
        raise ConfigurationError("the client CA cannot be read") from None
    lists = read_lists(files, authorities, now)
    for name, before in (former.lists if former is not None else {}).items():
        if name in names:
            before.check_followed_by(lists.get(name))
    return ClientTrust(authorities, lists)


def _may_issue(issuer: x509.Certificate, below: int) -> bool:
    """RFC 5280, section 6.1.4 (k) to (n): an authority, with so many more below it."""
    extensions = issuer.extensions
    try:
        constraints = extensions.get_extension_for_class(x509.BasicConstraints).value
        if not constraints.ca:
            return False
        if constraints.path_length is not None and below > constraints.path_length:
            return False
        return extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    except x509.ExtensionNotFound as missing:
        # Without key usage it may do anything. Without basic constraints it is no authority.
        return missing.oid == x509.KeyUsage.oid


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    """Whether one certificate's key signed the other."""
    try:
        if issuer.subject != certificate.issuer:
            return False
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
