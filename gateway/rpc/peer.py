# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1: which partner a connection's client certificate names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from cryptography import x509

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Partner
from gateway.errors import Reason, RefusalError
from gateway.signing.certificates import UNREADABLE, certificate_digest, issued_as
from gateway.signing.client_trust import ClientTrust

CERTIFICATE = "x509_pem_cert"
CHAIN = "x509_pem_cert_chain"
_MAX_CERTIFICATES = 16_384
"""Read certificates that are kept: for more partners than these, each call would read one."""


@dataclass(frozen=True, slots=True)
class PeerCertificate:
    """What of a client certificate counts.

    Attributes:
        uris: its URI subject alternative names.
        sha256: of its DER form, lowercase hex.
        issued_as: by whom, and with which number (gateway.signing.certificates).
        valid_from: its own validity, checked again on every call, because a
            connection can outlive it.
        valid_until: the last moment it is valid.
    """

    uris: tuple[str, ...]
    sha256: str
    issued_as: str
    valid_from: datetime
    valid_until: datetime


@lru_cache(maxsize=_MAX_CERTIFICATES)
def read_certificate(pem: bytes) -> PeerCertificate:
    """Reads a certificate that TLS has already verified.

    Raises:
        RefusalError: UNKNOWN_PARTNER when it cannot be read.
    """
    try:
        certificate = x509.load_pem_x509_certificate(pem)
        return PeerCertificate(
            uris=_uris(certificate),
            sha256=certificate_digest(certificate),
            issued_as=issued_as(certificate.issuer, certificate.serial_number),
            valid_from=certificate.not_valid_before_utc,
            valid_until=certificate.not_valid_after_utc,
        )
    except UNREADABLE:
        raise RefusalError(Reason.UNKNOWN_PARTNER) from None


def certificate_of(auth_context: Mapping[str, Iterable[bytes]]) -> str:
    """Names the client certificate of a call's connection: its SHA-256; "" for none."""
    pem = next(iter(auth_context.get(CERTIFICATE, ())), None)
    try:
        return "" if pem is None else read_certificate(pem).sha256
    except RefusalError:
        return ""


def _uris(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(names.get_values_for_type(x509.UniformResourceIdentifier))


def partner_of(
    auth_context: Mapping[str, Iterable[bytes]], directory: Directory, now: datetime
) -> Partner:
    """Step 1: the partner a call's connection belongs to.

    Raises:
        RefusalError: UNKNOWN_PARTNER, or CERTIFICATE_REVOKED.
    """
    pem = next(iter(auth_context.get(CERTIFICATE, ())), None)
    if pem is None:
        raise RefusalError(Reason.UNKNOWN_PARTNER)
    certificate = read_certificate(pem)
    if not certificate.valid_from <= now <= certificate.valid_until:
        raise RefusalError(Reason.UNKNOWN_PARTNER)
    partner = directory.by_certificate(certificate.uris, certificate.sha256)
    if partner is None:
        raise RefusalError(Reason.UNKNOWN_PARTNER)
    # Last, so that only somebody we know learns that their certificate is revoked.
    if directory.revokes(certificate.sha256, certificate.issued_as):
        raise RefusalError(Reason.CERTIFICATE_REVOKED)
    return partner


def check_authority(
    auth_context: Mapping[str, Iterable[bytes]], clients: ClientTrust, now: datetime
) -> None:
    """Step 1: whether its authority still stands behind a certificate that names a partner.

    Raises:
        RefusalError: UNKNOWN_PARTNER, CERTIFICATE_REVOKED or CERTIFICATE_STATUS_UNKNOWN.
    """
    pem = next(iter(auth_context[CERTIFICATE]))
    presented = b"".join(auth_context.get(CHAIN, ()))
    reason = clients.objection(read_certificate(pem).sha256, pem, presented, now)
    if reason is not None:
        raise RefusalError(reason)
