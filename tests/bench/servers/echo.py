# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The floor: a grpc.aio server on uvloop that gives back what it got.

Same mutual TLS and same settings of gRPC as the gateway; nothing else is done.

    python -m tests.bench.servers.echo WORLD PORT_FILE
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import grpc
import uvloop

from gateway.domain.access.envelope import QUERY_METHOD
from tests.bench.servers.serving import run_until_stopped
from tests.bench.world import World


async def _echo(raw: bytes, _context: Any) -> bytes:
    return raw


def main() -> None:
    """Serves until SIGTERM."""
    world, port_file = World.load(Path(sys.argv[1])), Path(sys.argv[2])
    service, _, method = QUERY_METHOD.lstrip("/").partition("/")
    handler: grpc.RpcMethodHandler[bytes, bytes] = grpc.unary_unary_rpc_method_handler(_echo)
    handlers = grpc.method_handlers_generic_handler(service, {method: handler})
    uvloop.run(run_until_stopped(world, port_file, lambda: handlers))


if __name__ == "__main__":
    main()
