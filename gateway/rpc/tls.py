# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1: TLS 1.3 with a client certificate."""

from __future__ import annotations

import os
from pathlib import Path

import grpc
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from gateway.errors import ConfigurationError

_CIPHERS_VARIABLE = "GRPC_SSL_CIPHER_SUITES"
# gRPC has no setting for the lowest TLS version, but one for the cipher suites of
# TLS 1.2 and below. A suite for the other kind of certificate key leaves TLS 1.2
# with nothing to agree on; the suites of TLS 1.3 are not touched by it.
_USELESS_FOR_RSA = "ECDHE-ECDSA-AES256-GCM-SHA384"
_USELESS_FOR_OTHERS = "ECDHE-RSA-AES256-GCM-SHA384"


def server_credentials(certificate: Path, key: Path, client_ca: Path) -> grpc.ServerCredentials:
    """Credentials that demand a client certificate and TLS 1.3.

    Must run before this process opens its first gRPC connection: gRPC reads the
    cipher suites once.

    Args:
        certificate: the server's PEM chain, its own certificate first.
        key: its private key, PEM.
        client_ca: PEM bundle of authorities for client certificates.

    Raises:
        ConfigurationError: a file is missing or holds no certificate.
    """
    try:
        chain, private, authorities = (
            certificate.read_bytes(),
            key.read_bytes(),
            client_ca.read_bytes(),
        )
        public_key = x509.load_pem_x509_certificates(chain)[0].public_key()
        x509.load_pem_x509_certificates(authorities)
    except (OSError, ValueError):
        raise ConfigurationError(
            "the TLS certificate, its key or the client CA cannot be read"
        ) from None
    os.environ[_CIPHERS_VARIABLE] = (
        _USELESS_FOR_RSA if isinstance(public_key, RSAPublicKey) else _USELESS_FOR_OTHERS
    )
    return grpc.ssl_server_credentials(
        [(private, chain)], root_certificates=authorities, require_client_auth=True
    )
