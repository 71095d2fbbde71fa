# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A certificate authority for development: X.509 (RFC 5280) for mutual TLS.

Pure functions that give PEM. Everything is short-lived, keeps its private key
unencrypted and says DEVELOPMENT in its name; production brings its own
authority. Left out on purpose: revocation, intermediates, renewal.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from gateway.errors import KeyFileError

VALID_FOR = timedelta(days=30)
"""Unless somebody asks for longer."""
_CLOCK_SKEW = timedelta(minutes=5)
_LABEL = "DEVELOPMENT ONLY"


@dataclass(frozen=True, slots=True)
class Credential:
    """A certificate and its private key, both PEM; the key is never shown."""

    certificate: bytes
    private_key: bytes = field(repr=False)

    @property
    def sha256(self) -> str:
        """Lowercase hex SHA-256 of the DER certificate, for pinning."""
        certificate = x509.load_pem_x509_certificate(self.certificate)
        return sha256(certificate.public_bytes(Encoding.DER)).hexdigest()


def make_authority(now: datetime, valid_for: timedelta = VALID_FOR) -> Credential:
    """A new authority, self-signed, from now on."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("certificate authority")
    builder = (
        _builder(name, name, key.public_key(), now, now + valid_for)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(authority=True), critical=True)
    )
    return _credential(builder, key, key)


def issue_client(
    authority: Credential, name: str, uri: str, now: datetime, valid_for: timedelta = VALID_FOR
) -> Credential:
    """A client certificate whose URI names a partner.

    Args:
        authority: of `make_authority`.
        name: a common name, for people.
        uri: the URI subject alternative name, "creditgateway:partner:bank-a".
        now: the beginning of its time.
        valid_for: how long that is; shorter when the authority ends before.

    Raises:
        KeyFileError: the authority cannot be read, or the URI is not ASCII.
    """
    if not uri.isascii():
        raise KeyFileError("a certificate's URI has to be ASCII")
    names = [x509.UniformResourceIdentifier(uri)]
    return _issue(authority, name, names, ExtendedKeyUsageOID.CLIENT_AUTH, (now, now + valid_for))


def issue_server(
    authority: Credential,
    name: str,
    hosts: Sequence[str],
    now: datetime,
    valid_for: timedelta = VALID_FOR,
) -> Credential:
    """A server certificate.

    Args:
        authority: of `make_authority`.
        name: a common name, for people.
        hosts: DNS names and IP addresses it is reached under.
        now: as for `issue_client`.
        valid_for: likewise.

    Raises:
        KeyFileError: the authority cannot be read, or a host is not one.
    """
    names = [_host(host) for host in hosts]
    return _issue(authority, name, names, ExtendedKeyUsageOID.SERVER_AUTH, (now, now + valid_for))


def _issue(
    authority: Credential,
    name: str,
    alternative_names: Sequence[x509.GeneralName],
    usage: x509.ObjectIdentifier,
    start_and_end: tuple[datetime, datetime],
) -> Credential:
    """A leaf certificate for one use."""
    try:
        issuer = x509.load_pem_x509_certificate(authority.certificate)
        issuer_key = load_pem_private_key(authority.private_key, password=None)
    except (ValueError, TypeError):
        raise KeyFileError("the development authority cannot be read") from None
    if not isinstance(issuer_key, ec.EllipticCurvePrivateKey):
        raise KeyFileError("the development authority has a key of another kind")
    key = ec.generate_private_key(ec.SECP256R1())
    start, end = start_and_end
    until = min(end, issuer.not_valid_after_utc)
    if until <= start:
        raise KeyFileError("the development authority has expired; make a new one")
    builder = (
        _builder(_name(name), issuer.subject, key.public_key(), start, until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        .add_extension(x509.SubjectAlternativeName(alternative_names), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
    )
    return _credential(builder, key, issuer_key)


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: ec.EllipticCurvePublicKey,
    start: datetime,
    end: datetime,
) -> x509.CertificateBuilder:
    """What authority and leaf certificates have in common."""
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - _CLOCK_SKEW)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    )


def _credential(
    builder: x509.CertificateBuilder,
    key: ec.EllipticCurvePrivateKey,
    issuer_key: ec.EllipticCurvePrivateKey,
) -> Credential:
    certificate = builder.sign(issuer_key, hashes.SHA256())
    return Credential(
        certificate.public_bytes(Encoding.PEM),
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )


def _name(text: str) -> x509.Name:
    """A common name that says what it is for; 64 characters at most (RFC 5280)."""
    common_name = f"{_LABEL} {text}"[:64]
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _host(host: str) -> x509.GeneralName:
    """A DNS name or an IP address."""
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        pass
    if not host or not host.isascii():
        raise KeyFileError("a host is a DNS name in ASCII, or an IP address")
    return x509.DNSName(host)


def _key_usage(*, authority: bool) -> x509.KeyUsage:
    """An authority signs certificates, a leaf signs handshakes; neither anything else."""
    return x509.KeyUsage(
        digital_signature=not authority,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
