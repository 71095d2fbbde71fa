# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Certificate authorities of tests: with intermediates, path lengths and CRLs, right or wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

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

from gateway.demo.development_ca import Credential

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority that signs certificates and CRLs.

    Attributes:
        certificate: its own.
        key: its private key.
        above: its issuers' certificates, nearest first, without the root's.
    """

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey
    above: tuple[x509.Certificate, ...] = ()

    @classmethod
    def root(cls, name: str = "root", *, path_length: int | None = None) -> Authority:
        """A self-signed one."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _name(name)
        builder = _builder(subject, subject, key).add_extension(
            x509.BasicConstraints(ca=True, path_length=path_length), critical=True
        )
        builder = builder.add_extension(_usage(authority=True), critical=True)
        return cls(builder.sign(key, hashes.SHA256()), key)

    @classmethod
    def of(cls, credential: Credential) -> Authority:
        """Of gateway.demo.development_ca."""
        key = load_pem_private_key(credential.private_key, password=None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        return cls(x509.load_pem_x509_certificate(credential.certificate), key)

    def intermediate(
        self, name: str, *, path_length: int | None = None, is_authority: bool = True
    ) -> Authority:
        """One that this one has signed; not an authority at all when a test says so."""
        key = ec.generate_private_key(ec.SECP256R1())
        length = path_length if is_authority else None
        builder = _builder(_name(name), self.certificate.subject, key)
        builder = builder.add_extension(
            x509.BasicConstraints(ca=is_authority, path_length=length), critical=True
        )
        builder = builder.add_extension(_usage(authority=is_authority), critical=True)
        certificate = builder.sign(self.key, hashes.SHA256())
        return Authority(certificate, key, (certificate, *self.above))

    def client(self, name: str, uri: str) -> Credential:
        """A client certificate, with all that lies between it and the root."""
        key = ec.generate_private_key(ec.SECP256R1())
        builder = _builder(_name(name), self.certificate.subject, key)
        names = x509.SubjectAlternativeName([x509.UniformResourceIdentifier(uri)])
        builder = (
            builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(authority=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
            .add_extension(names, critical=False)
        )
        chain = (builder.sign(self.key, hashes.SHA256()), *self.above)
        pem = b"".join(certificate.public_bytes(Encoding.PEM) for certificate in chain)
        return Credential(pem, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))

    def pem(self) -> bytes:
        """Its certificate."""
        return self.certificate.public_bytes(Encoding.PEM)

    def crl(
        self,
        serials: Iterable[int] = (),
        *,
        last_update: datetime | None = None,
        next_update: datetime | None = None,
        signed_by: ec.EllipticCurvePrivateKey | None = None,
        extensions: Sequence[tuple[x509.ExtensionType, bool]] = (),
    ) -> bytes:
        """A CRL in PEM that revokes these; by default good for a day."""
        now = datetime.now(UTC)
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.certificate.subject)
            .last_update(last_update or now - _DAY)
            .next_update(next_update or now + _DAY)
        )
        for serial in serials:
            revoked = x509.RevokedCertificateBuilder(serial, now - _DAY)
            builder = builder.add_revoked_certificate(revoked.build())
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        crl = builder.sign(signed_by or self.key, hashes.SHA256())
        return crl.public_bytes(Encoding.PEM)


def serial_of(credential: Credential) -> int:
    """Of its own certificate."""
    return x509.load_pem_x509_certificates(credential.certificate)[0].serial_number


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _DAY)
        .not_valid_after(now + 30 * _DAY)
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"test {text}")])


def _usage(*, authority: bool) -> x509.KeyUsage:
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
