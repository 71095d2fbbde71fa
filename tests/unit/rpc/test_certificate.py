# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A certificate that lets nobody connect is not served with."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography.x509 import load_pem_x509_certificate

from gateway.demo.development_ca import issue_server, make_authority
from gateway.errors import ClockError
from gateway.server.certificate import ServerCertificate
from tests.support.fakes import SettableClock


async def test_an_expired_or_future_certificate_is_not_served_with() -> None:
    clock = SettableClock()
    authority = make_authority(clock.now())
    made = issue_server(authority, "gateway", ["localhost"], clock.now())
    read = load_pem_x509_certificate(made.certificate)
    certificate = ServerCertificate(lambda: read, clock)
    await certificate.probe()
    clock.advance(timedelta(days=-365))
    with pytest.raises(ClockError, match="not valid yet"):
        await certificate.probe()
    clock.advance(timedelta(days=365 * 20))
    with pytest.raises(ClockError, match="expired"):
        await certificate.probe()
