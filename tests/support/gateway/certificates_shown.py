# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The certificate that a gateway shows, and another one for it."""

from __future__ import annotations

import socket
import ssl
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.demo.development_ca import Credential, issue_server
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack


def shown(stack: Stack, bank: Bank, port: int) -> bytes:
    """The DER certificate that the server shows on a new connection."""
    context = ssl.create_default_context(cadata=stack.authority.certificate.decode())
    context.set_alpn_protocols(["h2"])
    files = stack.directory / "peer.pem", stack.directory / "peer.key"
    files[0].write_bytes(bank.credential.certificate)
    files[1].write_bytes(bank.credential.private_key)
    context.load_cert_chain(*files)
    with (
        socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S) as plain,
        context.wrap_socket(plain, server_hostname="localhost") as secured,
    ):
        return secured.getpeercert(binary_form=True) or b""


def der_of(credential: Credential) -> bytes:
    """Its own certificate in DER."""
    return x509.load_pem_x509_certificate(credential.certificate).public_bytes(Encoding.DER)


def new_server(stack: Stack) -> Credential:
    """Another certificate for a stack's server, by the same authority."""
    return issue_server(stack.authority, "gateway", ["localhost", "127.0.0.1"], datetime.now(UTC))
