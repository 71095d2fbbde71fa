# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Stops gRPC from reading one connection, and lets it go on.

gRPC has no call for either, so it is done at the socket: a socket counts as readable only once
as many bytes have come as its low-water mark says (SO_RCVLOWAT, socket(7)), and gRPC reads
when it is told that a socket is readable. What comes meanwhile stays with the kernel, then with
the client. Writing goes on. Only Linux does this, and shows a process its own sockets
in /proc; elsewhere nothing is stopped.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

STALLED_BYTES = 256 * 1024
"""That wait in the kernel, twice as many at most: beyond that the connection is read."""
_DESCRIPTORS = Path("/proc/self/fd")


class Stopped:
    """A connection that is not read until `resume`."""

    def __init__(self, connection: socket.socket) -> None:
        """Stops it. Args: connection: a handle of our own, which is closed at the end."""
        self._connection = connection
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, STALLED_BYTES)

    def resume(self) -> None:
        """Has it read again; nothing happens if it has ended meanwhile."""
        with self._connection, suppress(OSError):
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, 1)


def stop(peer: str) -> Stopped | None:
    """Stops a connection of this process from being read.

    Args:
        peer: its other end, as gRPC names it.

    Returns:
        What makes it go on. None: there is no such connection, or it cannot be stopped here.
    """
    connection = _connection(peer) if sys.platform == "linux" else None
    if connection is None:
        return None
    try:
        return Stopped(connection)
    except OSError:
        connection.close()
        return None


def _connection(peer: str) -> socket.socket | None:
    """A second handle on the connection with this peer."""
    wanted = _address(peer)
    if wanted is None:
        return None
    for descriptor in [int(each.name) for each in _DESCRIPTORS.iterdir()]:
        # gRPC may close a descriptor at any time, and its number may then be another
        # connection's. The copy cannot change any more, so it is the copy that is asked.
        if _other_end(descriptor) != wanted:
            continue
        try:
            copy = socket.socket(fileno=os.dup(descriptor))
        except OSError:
            continue
        if _other_end(copy.fileno()) == wanted:
            return copy
        copy.close()
    return None


def _other_end(descriptor: int) -> tuple[str, int] | None:
    """Whom a descriptor is connected to; None: it is no connection of TCP."""
    try:
        borrowed = socket.socket(fileno=descriptor)
    except OSError:
        return None
    try:
        if borrowed.family not in {socket.AF_INET, socket.AF_INET6}:
            return None
        host, port = borrowed.getpeername()[:2]
    except OSError:
        return None
    finally:
        borrowed.detach()
    return _plain(host), port


def _address(peer: str) -> tuple[str, int] | None:
    """Of "ipv4:192.0.2.1:443" or "ipv6:%5B2001:db8::1%5D:443"."""
    kind, _, rest = unquote(peer).partition(":")
    host, _, port = rest.rpartition(":")
    if kind not in {"ipv4", "ipv6"} or not port.isdecimal():
        return None
    try:
        return _plain(host.strip("[]")), int(port)
    except ValueError:
        return None


def _plain(host: str) -> str:
    """An address in one form: that of IPv4 also where a socket of IPv6 has it."""
    address = ipaddress.ip_address(host)
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return str(mapped or address)
