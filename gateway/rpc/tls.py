# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1: TLS 1.3 with a client certificate, from files that may change while it serves.

gRPC asks before every handshake whether there is another certificate or another set of
authorities. Files are read by `renew` and by nothing else, so a handshake never waits
for a disk, and never sees half of a change: what is not whole is not taken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import grpc
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from gateway.errors import ConfigurationError
from gateway.runtime.config import Settings
from gateway.runtime.system import Clock, SystemClock
from gateway.signing.certificates import UNREADABLE
from gateway.signing.client_trust import ClientTrust, read_client_trust
from gateway.signing.key_safety import read_key_file

_UNREADABLE = "the TLS certificate, the client CA or a CRL cannot be read"


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """Where it stands.

    Attributes:
        certificate: the server's PEM chain, its own certificate first.
        key: its private key, PEM.
        client_ca: PEM bundle of authorities for client certificates.
        crls: their lists of revoked certificates.
    """

    certificate: Path
    key: Path
    client_ca: Path
    crls: tuple[Path, ...] = ()

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Of a server with these settings."""
        return cls(
            settings.tls_certificate, settings.tls_key, settings.client_ca, settings.client_crl
        )

    @property
    def all(self) -> tuple[Path, ...]:
        """Each of them."""
        return (self.certificate, self.key, self.client_ca, *self.crls)


class ServerTls:
    """The server's certificate and whose clients' count; renewed as a whole.

    `renew` is for one thread at a time; gRPC's threads only ask for what it made.
    """

    def __init__(self, files: TlsFiles, clock: Clock) -> None:
        """Read the files.

        That it is TLS 1.3 depends on the process: gateway.main says so to gRPC before
        gRPC is imported; gRPC ignores it later.

        Raises:
            ConfigurationError: a file is missing or holds no certificate, certificate
                and key differ, or a CRL is not its authority's.
            KeyFileError: the key cannot be read, or others can read or write it.
        """
        self.files = files
        self._clock = clock
        self._read: Sequence[bytes] = ()
        self._trust: ClientTrust | None = None
        self._certificate: x509.Certificate
        self._offered: grpc.ServerCertificateConfiguration
        self._taken: grpc.ServerCertificateConfiguration | None = None
        self.renew()

    @property
    def certificate(self) -> x509.Certificate:
        """The server's own."""
        return self._certificate

    @property
    def clients(self) -> ClientTrust:
        """Whose certificates count."""
        assert self._trust is not None  # noqa: S101 - made by __init__
        return self._trust

    def credentials(self) -> grpc.ServerCredentials:
        """Credentials that require a client certificate and follow every change."""
        self._taken = self._offered
        return grpc.dynamic_ssl_server_credentials(
            self._offered,
            self._newer,  # type: ignore[arg-type]  # None is documented, the stub lacks it
            require_client_authentication=True,
        )

    def renew(self) -> bool:
        """Reads the files again; whether anything is different now.

        Raises:
            ConfigurationError: as at the beginning. What was in use stays.
            KeyFileError: likewise.
        """
        private = read_key_file(self.files.key)
        try:
            chain = self.files.certificate.read_bytes()
            bundle = self.files.client_ca.read_bytes()
            lists = {file.name: file.read_bytes() for file in self.files.crls}
            own = x509.load_pem_x509_certificates(chain)[0]
        except (OSError, *UNREADABLE):
            raise ConfigurationError(_UNREADABLE) from None
        read = (private, chain, bundle, *lists.values())
        if read == self._read:
            return False
        _check_pair(own, private)
        self._take(read, own, lists)
        return True

    def _take(
        self, read: Sequence[bytes], own: x509.Certificate, lists: Mapping[str, bytes]
    ) -> None:
        private, chain, bundle, *_ = read
        self._trust = read_client_trust(bundle, lists, self._clock.now(), self._trust)
        self._certificate = own
        self._offered = grpc.ssl_server_certificate_configuration(
            [(private, chain)], root_certificates=bundle
        )
        self._read = read

    def _newer(self) -> grpc.ServerCertificateConfiguration | None:
        """For gRPC, before each handshake; None: nothing has changed."""
        offered = self._offered
        if offered is self._taken:
            return None
        self._taken = offered
        return offered


def server_credentials(certificate: Path, key: Path, client_ca: Path) -> grpc.ServerCredentials:
    """Credentials that require a client certificate, from files that do not change.

    Raises:
        ConfigurationError: as of `ServerTls`.
        KeyFileError: likewise.
    """
    return ServerTls(TlsFiles(certificate, key, client_ca), SystemClock()).credentials()


def _check_pair(certificate: x509.Certificate, private: bytes) -> None:
    """Raises ConfigurationError unless the certificate is for the key."""
    try:
        key = load_pem_private_key(private, password=None).public_key()
        spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        certified = certificate.public_key().public_bytes(
            Encoding.DER, PublicFormat.SubjectPublicKeyInfo
        )
    except (ValueError, TypeError):
        raise ConfigurationError("the TLS key is not an unencrypted private key in PEM") from None
    if spki != certified:
        raise ConfigurationError("the TLS certificate is for another key")
