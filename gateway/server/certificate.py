# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the server's certificate is valid now; without a valid one nobody can connect."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from cryptography import x509

from gateway.errors import ClockError, ConfigurationError
from gateway.runtime import telemetry
from gateway.runtime.system import Clock

_DAY = timedelta(days=1)


class ServerCertificate:
    """The certificate that a process was started with."""

    def __init__(self, file: Path, clock: Clock) -> None:
        """Read it once, as gRPC does: a renewed file takes effect after a restart.

        Raises:
            ConfigurationError: the file holds no certificate.
        """
        try:
            certificate = x509.load_pem_x509_certificates(file.read_bytes())[0]
        except (OSError, ValueError):
            raise ConfigurationError("the TLS certificate cannot be read") from None
        self._from = certificate.not_valid_before_utc
        self._until = certificate.not_valid_after_utc
        self._clock = clock

    async def probe(self) -> None:
        """Raises ClockError when it is not valid now."""
        now = self._clock.now()
        telemetry.CERTIFICATE_LEFT.set((self._until - now) / _DAY)
        if now < self._from:
            raise ClockError("the server's TLS certificate is not valid yet")
        if now > self._until:
            raise ClockError("the server's TLS certificate has expired: renew it and restart")
