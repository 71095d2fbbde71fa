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
from gateway.runtime.shared import Counts, OwnCounts
from gateway.runtime.system import most_descriptors

_log = logging.getLogger(__name__)

DESCRIPTORS_BESIDE = 100
"""Descriptors for databases, files and event loops, and for connections being refused."""
USUAL_CONNECTIONS = 1000
"""More than deploy/haproxy.cfg hands on."""
_FEWEST_CONNECTIONS = 16
# For one connection; a client that begins more before it has heard of the limit has
# them refused. What bounds them over all connections is gateway.rpc.arriving, while
# their messages have not come, and step 2 from then on.
# Few, because what waits with the client costs us nothing: at five times the load that can be
# served, with 1024 of them, every call was taken up, and most were answered after their
# deadline (tests/bench/overload/__main__.py).
_MAX_STREAMS = 128
# Calls that have come and that Python has not taken up yet, over all connections. By default
# gRPC cuts off random ones from 1,000 on, without a reason; who may ask and how often is for
# our own bounds to say, which name theirs.
_MAX_PENDING = 16 * 1024
_CERTIFICATES_KEPT = 1024
WINDOW_S = 10.0
"""Seconds that a connection counts for its certificate after its last call began."""


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
        # From then on no new calls; after the grace period, calls still in flight end, too.
        ("grpc.max_connection_age_ms", _ms(settings.connection_age_s)),
        ("grpc.max_connection_age_grace_ms", _ms(settings.connection_grace_s)),
        ("grpc.max_concurrent_streams", _MAX_STREAMS),
        # Refuses calls without a reason while ended ones are still being put away here, as under
        # load they are. What it is to bound is bounded by what may be pending.
        ("grpc.http.overload_protection", 0),
        ("grpc.server.max_pending_requests", _MAX_PENDING),
        ("grpc.server.max_pending_requests_hard_limit", _MAX_PENDING),
        ("grpc.keepalive_time_ms", 60_000),
        ("grpc.http2.min_ping_interval_without_data_ms", 10_000),
    )


def connections_allowed(wanted: int | None, workers: int = 1) -> int:
    """How many connections this process takes, as its file descriptors leave room for.

    Raises the limit on descriptors as far as the process may.

    Args:
        wanted: as set by the operator, for all workers; None: as many as usual, or fewer.
        workers: how many share them.

    Raises:
        ConfigurationError: the descriptors do not suffice.
    """
    descriptors = most_descriptors()
    room = descriptors - DESCRIPTORS_BESIDE
    share = -(-(USUAL_CONNECTIONS if wanted is None else wanted) // workers)
    least = min(share, _FEWEST_CONNECTIONS) if wanted is None else share
    if room < least:
        raise ConfigurationError(
            f"{least} connections need {least + DESCRIPTORS_BESIDE} file descriptors, and this"
            f" process may have {descriptors}: raise the hard limit (ulimit -Hn, LimitNOFILE=)"
            " or lower --max-connections"
        )
    if room < share:
        _log.warning(
            "fewer connections than usual", extra={"connections": room, "descriptors": descriptors}
        )
    return min(room, share)


class Connections:
    """Which connections each certificate's calls came over. Belongs to one event loop.

    gRPC tells nobody when a connection ends, so what counts is use: connections over
    which a call began within WINDOW_S. A connection is one worker's; the bound is over all.
    """

    def __init__(
        self,
        most: int,
        now: Callable[[], float] = time.monotonic,
        counts: Counts | None = None,
    ) -> None:
        """Nobody is connected.

        Args:
            most: connections per certificate.
            now: seconds that never go back.
            counts: of each certificate, over all workers; None: there is one.
        """
        self._most = most
        self._now = now
        self._counts = counts or OwnCounts()
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
        peers = self._last_call.get(certificate)
        if peers is None:
            if len(self._last_call) >= _CERTIFICATES_KEPT:
                self.forget_unused()
            peers = self._last_call[certificate] = {}
        if peer not in peers and self._counts.take(certificate) > self._most:
            self._forget(certificate, peers, now)
            if self._counts.total(certificate) > self._most:
                self._counts.give_back(certificate)
                if not peers:
                    del self._last_call[certificate]
                raise RefusalError(Reason.TOO_MANY_CONNECTIONS)
        peers[peer] = now

    def peers_of(self, certificate: str) -> list[str]:
        """Connections with a certificate over which calls came lately."""
        return list(self._last_call.get(certificate, ()))

    def forget_unused(self) -> None:
        """Stops counting connections that are not in use, for other workers, too."""
        now = self._now()
        for certificate, peers in list(self._last_call.items()):
            self._forget(certificate, peers, now)
            if not peers:
                del self._last_call[certificate]

    def _forget(self, certificate: str, peers: dict[str, float], now: float) -> None:
        for peer in [peer for peer, last in peers.items() if now - last >= WINDOW_S]:
            del peers[peer]
            self._counts.give_back(certificate)


def _ms(seconds: float) -> int:
    return max(1, int(seconds * 1000))
