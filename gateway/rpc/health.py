# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""grpc.health.v1, with a bound on who stays.

Any certificate of a client authority may ask, and a Watch lasts for as long as the
client likes and takes a task and a woken write at every change. So there is a bound,
as step 2 is one for queries.
"""

from __future__ import annotations

from typing import Any

import grpc
from grpc_health.v1 import health, health_pb2

MAX_WATCHES = 64


class BoundedHealthServicer(health.aio.HealthServicer):  # type: ignore[misc]  # untyped there
    """At most MAX_WATCHES Watch calls at a time. Belongs to one event loop."""

    def __init__(self) -> None:
        """Nobody watches yet."""
        super().__init__()
        self._watches = 0

    async def Watch(  # noqa: N802  (gRPC's name)
        self,
        request: health_pb2.HealthCheckRequest,
        context: grpc.aio.ServicerContext[Any, Any],
    ) -> None:
        """Step 2 for watches: one too many ends with RESOURCE_EXHAUSTED."""
        if self._watches >= MAX_WATCHES:
            await context.abort(
                grpc.StatusCode.RESOURCE_EXHAUSTED, "too many watch already: use Check"
            )
        self._watches += 1
        try:
            await super().Watch(request, context)
        finally:
            self._watches -= 1
