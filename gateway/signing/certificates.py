# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a client certificate is named, to let it in or to revoke it.

One certificate can be named by its own digest, or as its authority numbered it. Several
under one URI are told apart by either.
"""

from __future__ import annotations

from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.errors import KeyFileError

UNREADABLE = (
    ValueError,
    TypeError,  # of a name with a value of a type that its attribute cannot have
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)
"""All that comes of reading a certificate or a CRL that is none, or its extensions."""


def certificate_digest(certificate: x509.Certificate) -> str:
    """Lowercase hex SHA-256 of the DER certificate."""
    return sha256(certificate.public_bytes(Encoding.DER)).hexdigest()


def issued_as(issuer: x509.Name, serial: int) -> str:
    """The name that an authority gave to a certificate.

    Args:
        issuer: the authority's subject, which is the issuer in the certificate.
        serial: of the certificate.

    Returns:
        Lowercase hex: the SHA-256 of the DER issuer name, ":", the serial number.
    """
    return f"{sha256(issuer.public_bytes()).hexdigest()}:{serial:x}"


def read_pem_certificate(pem: bytes) -> x509.Certificate:
    """The one certificate of a file.

    Raises:
        KeyFileError: there is none, more than one, or it cannot be read.
    """
    try:
        (certificate,) = x509.load_pem_x509_certificates(pem)
    except UNREADABLE:
        raise KeyFileError("not one certificate in PEM") from None
    return certificate
