# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1: how many connections a process takes, and how long each may last (ADR 19).

gRPC closes connections that are too many, too slow or too old. It has no bound per source
address, which is the business of the proxy in deploy/haproxy.cfg, and none per
certificate, which is here, at a connection's calls.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from gateway.errors import ConfigurationError, Reason, RefusalError
from gateway.runtime.config import Settings
from gateway.runtime.system import most_descriptors

_log = logging.getLogger(__name__)

DESCRIPTORS_BESIDE = 100
"""For the databases, files and event loops, and for connections just being refused."""
USUAL_CONNECTIONS = 1000
"""More than deploy/haproxy.cfg hands on."""
_FEWEST_CONNECTIONS = 16
# For one connection; a client that begins more before it has heard of the limit has
# them refused. What bounds them over all connections is gateway.rpc.arriving, while
# their messages have not come, and step 2 from then on.
_MAX_STREAMS = 1024
_CERTIFICATES_KEPT = 1024
WINDOW_S = 10.0
"""A connection counts for its certificate this long after its last call began."""


def transport_options(settings: Settings, connections: int) -> tuple[tuple[str, int], ...]:
    """What gRPC is told about connections.

    Args:
        settings: how long they may last.
        connections: at the same time, handshakes that have not ended among them.
    """
    return (
        ("grpc.max_allowed_incoming_connections", connections),
        # Until TLS is agreed on and the client has begun to speak HTTP/2.
        ("grpc.server_handshake_timeout_ms", _ms(settings.handshake_timeout_s)),
        # Without a call. Pings and other frames do not count.
        ("grpc.max_connection_idle_ms", _ms(settings.connection_idle_s)),
        # Then no new calls; after the grace, calls that are still in flight end, too.
        ("grpc.max_connection_age_ms", _ms(settings.connection_age_s)),
        ("grpc.max_connection_age_grace_ms", _ms(settings.connection_grace_s)),
        ("grpc.max_concurrent_streams", _MAX_STREAMS),
        ("grpc.keepalive_time_ms", 60_000),
        ("grpc.http2.min_ping_interval_without_data_ms", 10_000),
    )


def connections_allowed(wanted: int | None) -> int:
    """How many connections the process's file descriptors leave room for.

    Raises the limit on descriptors as far as the process may.

    Args:
        wanted: as set by the operator; None: as many as usual, or fewer.

    Raises:
        ConfigurationError: the descriptors do not suffice.
    """
    descriptors = most_descriptors()
    room = descriptors - DESCRIPTORS_BESIDE
    least = _FEWEST_CONNECTIONS if wanted is None else wanted
    if room < least:
        raise ConfigurationError(
            f"{least} connections need {least + DESCRIPTORS_BESIDE} file descriptors, and this"
            f" process may have {descriptors}: raise the hard limit (ulimit -Hn, LimitNOFILE=)"
            " or lower --max-connections"
        )
    if wanted is not None:
        return wanted
    if room < USUAL_CONNECTIONS:
        _log.warning(
            "fewer connections than usual", extra={"connections": room, "descriptors": descriptors}
        )
    return min(room, USUAL_CONNECTIONS)


class Connections:
    """Which connections each certificate's calls came over. Belongs to one event loop.

    gRPC tells nobody when a connection ends, so what counts is use: connections over
    which a call began within WINDOW_S.
    """

    def __init__(self, most: int, now: Callable[[], float] = time.monotonic) -> None:
        """Nobody is connected.

        Args:
            most: connections per certificate.
            now: seconds that never go back.
        """
        self._most = most
        self._now = now
        self._last_call: dict[str, dict[str, float]] = {}

    def used(self, certificate: str, peer: str) -> None:
        """A call has come.

        Args:
            certificate: whose, as `certificate_of` names it.
            peer: the connection's other end, address and port.

        Raises:
            RefusalError: TOO_MANY_CONNECTIONS.
        """
        now = self._now()
        if certificate not in self._last_call and len(self._last_call) >= _CERTIFICATES_KEPT:
            self._forget(now)
        peers = self._last_call.setdefault(certificate, {})
        if peer not in peers and len(peers) >= self._most:
            for other in [other for other, last in peers.items() if now - last >= WINDOW_S]:
                del peers[other]
            if len(peers) >= self._most:
                raise RefusalError(Reason.TOO_MANY_CONNECTIONS)
        peers[peer] = now

    def _forget(self, now: float) -> None:
        """Certificates none of whose connections are in use."""
        for certificate, peers in list(self._last_call.items()):
            if all(now - last >= WINDOW_S for last in peers.values()):
                del self._last_call[certificate]


def _ms(seconds: float) -> int:
    return max(1, int(seconds * 1000))
