# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether each commit of the log is on as many standbys as the operator wants."""

from __future__ import annotations

from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.runtime import telemetry
from gateway.server.readiness import Probe
from gateway.store.admin.standbys import check_standbys, standbys


def standbys_probe(log: AsyncConnectionPool[Any], least: int) -> Probe:
    """Fails while there are fewer; tells metrics either way.

    Args:
        log: connections to the log's primary.
        least: how many standbys each commit has to be on when it returns.
    """

    async def probe() -> None:
        """Raises StoreUnavailableError when there are fewer."""
        telemetry.STANDBYS_REQUIRED.set(least)
        found = await standbys(log)
        telemetry.STANDBYS.set(found.copies)
        telemetry.REPLAY_LAG.set(found.lag_s)
        check_standbys(found, least)

    return probe
