# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What one process says of itself."""

from __future__ import annotations

from http import HTTPStatus

from gateway.runtime import exporting
from gateway.server.ops.http_server import Page, Pages
from gateway.server.readiness import Readiness


class OwnPages:
    """Of a process that starts, serves, drains. Belongs to one event loop."""

    def __init__(self) -> None:
        """It starts."""
        self._readiness: Readiness | None = None
        self._stops = False

    def serves(self, readiness: Readiness) -> None:
        """From now on it is as ready as this says."""
        self._readiness = readiness

    def stops(self) -> None:
        """From now on it is not ready, whatever works."""
        self._stops = True

    def by_path(self) -> Pages:
        """The pages."""
        return {"/livez": self.live, "/readyz": self.ready, "/metrics": self.metrics}

    async def live(self) -> Page:
        """That this could be asked says that the event loop turns."""
        return Page(HTTPStatus.OK, "live\n")

    async def ready(self) -> Page:
        """Whether it can do its whole job, as health says it to clients; if not, what fails."""
        if self._stops:
            return _not_ready("stopping")
        if self._readiness is None:
            return _not_ready("starting")
        if not self._readiness.is_ready:
            return _not_ready(self._readiness.failing or "starting")
        return Page(HTTPStatus.OK, "ready\n")

    async def metrics(self) -> Page:
        """All metrics, in Prometheus' text format."""
        return Page(HTTPStatus.OK, *exporting.exposition())


def _not_ready(why: str) -> Page:
    return Page(HTTPStatus.SERVICE_UNAVAILABLE, f"not ready: {why}\n")
