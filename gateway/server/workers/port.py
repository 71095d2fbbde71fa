# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A port that the workers of one server share, and nobody else (SO_REUSEPORT of Linux).

The kernel lets processes of one user share a port when every one of them asks for that. So
two gateways would, too, and each would get a part of the other's connections. Therefore the
supervisor first listens there without asking, which fails when anybody else does, and
keeps a socket bound to the port, which never listens and gets no connection: while it
is there, nobody succeeds in what the supervisor did first.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager

from gateway.domain.addresses import host_and_port
from gateway.errors import ConfigurationError

_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - what an operator may have asked for


@contextmanager
def reserved_port(listen: str) -> Iterator[tuple[str, int]]:
    """Holds a port; gives the address for the workers, port included, and the port.

    Args:
        listen: address and port; port 0 takes a free one.

    Raises:
        ConfigurationError: somebody else listens there, or nobody can.
    """
    host, port = host_and_port(listen)
    with ExitStack() as kept:
        try:
            for family, address in _addresses(host, port):
                place = (address[0], port, *address[2:])
                held = kept.enter_context(closing(_held(family, place)))
                port = held.getsockname()[1]
        except OSError as error:
            raise ConfigurationError(_why(error)) from None
        yield f"{listen.rpartition(':')[0]}:{port}", port


def _addresses(host: str, port: int) -> list[tuple[socket.AddressFamily, tuple[str, ...]]]:
    """What gRPC binds: for all addresses of a kind, those of both kinds."""
    if host in _EVERYWHERE and socket.has_dualstack_ipv6():
        host = "::"
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    return list(dict.fromkeys((family, address) for family, _, _, _, address in found))  # type: ignore[misc]  # of the two families that there are


def _held(family: socket.AddressFamily, address: tuple[object, ...]) -> socket.socket:
    """A socket bound there, after nobody else was found to listen."""
    with closing(_socket(family)) as alone:
        # Connections of an earlier server that are being closed do not matter.
        alone.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        alone.bind(address)
        alone.listen(1)
        port = alone.getsockname()[1]
        alone.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        held = _socket(family)
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        held.bind((address[0], port, *address[2:]))
        # From here on it is in the way of everybody who does not share the port.
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0)
    return held


def _socket(family: socket.AddressFamily) -> socket.socket:
    made = socket.socket(family, socket.SOCK_STREAM)
    if family == socket.AF_INET6:
        made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    return made


def _why(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            "cannot listen there: somebody else does; a gateway that is running is renewed"
            " with SIGHUP, not by a second one"
        )
    return f"cannot listen there: {error.strerror or 'no such address'}"
