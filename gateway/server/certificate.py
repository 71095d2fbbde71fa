# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether certificates are valid now; without a valid one of the server nobody can connect."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from cryptography import x509

from gateway.errors import ClockError
from gateway.runtime import telemetry
from gateway.runtime.system import Clock

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)


class ServerCertificate:
    """The certificate that a process serves with, and the CRLs of its clients' authorities."""

    def __init__(
        self,
        certificate: Callable[[], x509.Certificate],
        clock: Clock,
        crl_due: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        """Keep how to get them: a renewed file takes effect while the process serves.

        Args:
            certificate: the server's.
            clock: tells the time.
            crl_due: when the first CRL has to be replaced; None: there is none.
        """
        self._certificate = certificate
        self._crl_due = crl_due
        self._clock = clock

    async def probe(self) -> None:
        """Raises ClockError when it is not valid now."""
        certificate, now = self._certificate(), self._clock.now()
        telemetry.CERTIFICATE_LEFT.set((certificate.not_valid_after_utc - now) / _DAY)
        due = self._crl_due()
        telemetry.CRL_LEFT.set(None if due is None else (due - now) / _HOUR)
        if now < certificate.not_valid_before_utc:
            raise ClockError("the server's TLS certificate is not valid yet")
        if now > certificate.not_valid_after_utc:
            raise ClockError("the server's TLS certificate has expired: renew it")
