# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1: TLS 1.3 with a client certificate."""

from __future__ import annotations

from pathlib import Path

import grpc
from cryptography import x509

from gateway.errors import ConfigurationError
from gateway.signing.key_safety import read_key_file


def server_credentials(certificate: Path, key: Path, client_ca: Path) -> grpc.ServerCredentials:
    """Credentials that require a client certificate.

    That it is TLS 1.3 depends on the process: gateway.main says so to gRPC before
    gRPC is imported; gRPC ignores it later.

    Args:
        certificate: the server's PEM chain, its own certificate first.
        key: its private key, PEM.
        client_ca: PEM bundle of authorities for client certificates.

    Raises:
        ConfigurationError: a file is missing or holds no certificate.
        KeyFileError: the key cannot be read, or others can read or write it.
    """
    private = read_key_file(key)
    try:
        chain, authorities = certificate.read_bytes(), client_ca.read_bytes()
        x509.load_pem_x509_certificates(chain)
        x509.load_pem_x509_certificates(authorities)
    except (OSError, ValueError):
        raise ConfigurationError("the TLS certificate or the client CA cannot be read") from None
    return grpc.ssl_server_credentials(
        [(private, chain)], root_certificates=authorities, require_client_auth=True
    )
