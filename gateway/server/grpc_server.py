# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One process's gRPC server: its services and its connection settings."""

from __future__ import annotations

import grpc
from grpc_health.v1 import health
from grpc_reflection.v1alpha import reflection, reflection_pb2_grpc

from gateway.domain.access.methods import Answers
from gateway.errors import ConfigurationError
from gateway.rpc.bounds import (
    MAX_PORTFOLIOS,
    MAX_PORTFOLIOS_OF_ONE,
    MAX_UPLOADS,
    MAX_UPLOADS_OF_ONE,
    MAX_WATCHES,
    MAX_WATCHES_OF_ONE,
    Bounds,
    Places,
)
from gateway.rpc.connections import connections_allowed, transport_options
from gateway.rpc.entrance import Entrance
from gateway.rpc.health import BoundedReflectionServicer, UnknownMethods
from gateway.rpc.rates import Rates
from gateway.rpc.signed import SignedHandler
from gateway.rpc.transparency import TransparencyHandler
from gateway.runtime.config import MAX_MESSAGE_BYTES, Settings
from gateway.server.parts import SERVICE_NAMES, Parts

# gRPC itself refuses larger messages, before the caller is known. Between our
# own bound and this one a message is refused by us, and logged.
_TRANSPORT_MESSAGE_BYTES = 4 * MAX_MESSAGE_BYTES


def make_server(settings: Settings, parts: Parts) -> tuple[grpc.aio.Server, int]:
    """A server that listens once it is started, and its port.

    Workers of one supervisor share the port (SO_REUSEPORT), nobody else does: gRPC would
    by itself let any process of the same user listen beside us unnoticed.

    Raises:
        ConfigurationError: it cannot listen there, or has too few file descriptors.
    """
    workers = parts.shared.workers
    connections = connections_allowed(settings.max_connections, workers)
    server = grpc.aio.server(
        options=(
            ("grpc.max_receive_message_length", _TRANSPORT_MESSAGE_BYTES),
            ("grpc.so_reuseport", int(workers > 1)),
            *transport_options(settings, connections),
        ),
    )
    server.add_generic_rpc_handlers(_handlers(settings, parts))
    server.add_generic_rpc_handlers((parts.health.handlers(),))
    if settings.reflection:
        names = (*SERVICE_NAMES, health.SERVICE_NAME, reflection.SERVICE_NAME)
        servicer = BoundedReflectionServicer(names, parts.callers)
        reflection_pb2_grpc.add_ServerReflectionServicer_to_server(servicer, server)
    server.add_generic_rpc_handlers((UnknownMethods(parts.callers),))  # after all others
    try:
        port = server.add_secure_port(settings.listen, parts.tls.credentials())
    except RuntimeError:
        raise ConfigurationError(
            "cannot listen there (somebody else does, or the address is not this machine's)"
        ) from None
    return server, port


def _handlers(settings: Settings, parts: Parts) -> tuple[grpc.GenericRpcHandler, ...]:
    def entrance(kind: str) -> Entrance:
        return Entrance(
            directory=lambda: parts.directory.current,
            bounds=Bounds(
                max_message_bytes=MAX_MESSAGE_BYTES,
                min_deadline_s=settings.min_deadline_s,
                in_flight=parts.shared.counts(f"{kind} calls in flight"),
            ),
            callers=parts.callers,
            clock=parts.clock,
            clients=lambda: parts.tls.clients,
        )

    signed = SignedHandler(
        served=parts.served,
        calls=parts.calls,
        entrance=entrance("signed"),
        trace_ratio=settings.trace_ratio,
        max_refusals_in_flight=settings.max_refusals_in_flight // parts.shared.workers,
        places={
            Answers.BATCHES: Places(
                MAX_PORTFOLIOS, MAX_PORTFOLIOS_OF_ONE, parts.shared.counts("portfolios")
            ),
            Answers.UPLOAD: Places(MAX_UPLOADS, MAX_UPLOADS_OF_ONE, parts.shared.counts("uploads")),
            Answers.MANY: Places(MAX_WATCHES, MAX_WATCHES_OF_ONE, parts.shared.counts("watches")),
        },
        rates=Rates(parts.shared),
        gathering=parts.gathering,
    )
    transparency = TransparencyHandler(
        parts.stores.audit,
        parts.cosigning,
        entrance("unsigned"),
        parts.key_lists.after,
        parts.successions,
    )
    return *signed.handlers(), transparency.handlers()
