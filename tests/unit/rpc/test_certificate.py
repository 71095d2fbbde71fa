# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A certificate that lets nobody connect is not served with."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from gateway.demo.development_ca import issue_server, make_authority
from gateway.errors import ClockError
from gateway.server.certificate import ServerCertificate
from tests.support.fakes import SettableClock


async def test_an_expired_or_future_certificate_is_not_served_with(tmp_path: Path) -> None:
    clock = SettableClock()
    authority = make_authority(clock.now())
    made = issue_server(authority, "gateway", ["localhost"], clock.now())
    (tmp_path / "server.pem").write_bytes(made.certificate)
    certificate = ServerCertificate(tmp_path / "server.pem", clock)
    await certificate.probe()
    clock.advance(timedelta(days=-365))
    with pytest.raises(ClockError, match="not valid yet"):
        await certificate.probe()
    clock.advance(timedelta(days=365 * 20))
    with pytest.raises(ClockError, match="expired"):
        await certificate.probe()
