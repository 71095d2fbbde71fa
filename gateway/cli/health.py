# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway health`: asks a server whether it can do its whole job.

For container health checks and the on-call (grpc.health.v1). Ordinary gRPC probes
have no client certificate, and this server takes no call without one; any
certificate of a client authority will do, it need not be a partner's.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import grpc
import typer
from grpc_health.v1 import health_pb2, health_pb2_grpc

from gateway.cli.context import ExitCode, JsonOutput, out, print_json, reported_errors
from gateway.client import TlsFiles, open_channel
from gateway.errors import ConfigurationError

_SERVING = "SERVING"
_UNKNOWN = "UNREACHABLE"
_EXIT = {_SERVING: ExitCode.OK, _UNKNOWN: ExitCode.COULD_NOT}


def health(  # noqa: PLR0913 - one option each
    *,
    address: Annotated[
        str,
        typer.Option(
            envvar="CREDIT_GATEWAY_ADDRESS", metavar="HOST:PORT", help="Address of the server."
        ),
    ] = "localhost:50051",
    cert: Annotated[
        Path,
        typer.Option(metavar="FILE", help="TLS client certificate from a known authority, PEM."),
    ],
    cert_key: Annotated[Path, typer.Option(metavar="FILE", help="Its private key, PEM.")],
    ca: Annotated[
        Path, typer.Option(metavar="FILE", help="Authority of the gateway's certificate, PEM.")
    ],
    server_name: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Name in the gateway's certificate, if it is not the address."
        ),
    ] = None,
    timeout_s: Annotated[
        float, typer.Option(metavar="SECONDS", help="How long to wait for the answer.", min=0.1)
    ] = 3.0,
    json: JsonOutput = False,
) -> None:
    """Asks a running server whether it is ready. Exit code 0: SERVING, 1: not, 2: no answer.

    Ready means that it can read the records, write the log, and knows the partners.

    Example:  credit-gateway health --cert probe.pem --cert-key probe.key --ca ca.pem
    """
    with reported_errors():
        status = asyncio.run(_status(address, TlsFiles(ca, cert, cert_key, server_name), timeout_s))
    if json:
        print_json({"status": status})
    else:
        out.print(status, highlight=False)
    raise typer.Exit(_EXIT.get(status, ExitCode.FAILED))


async def _status(address: str, tls: TlsFiles, timeout_s: float) -> str:
    """Name of the serving status, or UNREACHABLE.

    Raises:
        ConfigurationError: a TLS file cannot be read.
    """
    async with open_channel(address, tls) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        try:
            answer = await stub.Check(
                health_pb2.HealthCheckRequest(), timeout=timeout_s, wait_for_ready=False
            )
        except grpc.aio.AioRpcError:
            return _UNKNOWN
        except ValueError:
            raise ConfigurationError("the address or a TLS file cannot be used") from None
    return str(health_pb2.HealthCheckResponse.ServingStatus.Name(answer.status))
