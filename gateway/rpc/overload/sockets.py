# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Stops a connection from being read, and lets it go on or end.

gRPC has no call for that, so it is done at the socket: a filter (SO_ATTACH_FILTER, socket(7))
that lets nothing through. The kernel drops what comes as if it had been lost on the way, so it
takes no memory either, and the client's own TCP sends it again, later and later, until the
filter is gone. Writing goes on. Only Linux does this, and shows a process its own sockets in
/proc; elsewhere nothing is stopped.
"""

from __future__ import annotations

import ctypes
import ipaddress
import os
import socket
import struct
import sys
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

_DESCRIPTORS = Path("/proc/self/fd")
# linux/socket.h and linux/filter.h: a program of one instruction, "return 0 bytes".
_SO_ATTACH_FILTER, _SO_DETACH_FILTER = 26, 27
_NOTHING = ctypes.create_string_buffer(struct.pack("=HBBI", 0x06, 0, 0, 0))
_RESET = struct.pack("@ii", 1, 0)  # once gRPC closes it as well
_PROGRAM = struct.pack("@HP", 1, ctypes.addressof(_NOTHING))


class Stopped:
    """A connection that is not read until `resume`, or until it is closed."""

    def __init__(self, connection: socket.socket) -> None:
        """Stops it. Args: connection: a handle of our own, which is closed at the end."""
        self._connection = connection
        connection.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, _PROGRAM)

    def resume(self) -> None:
        """Has it read again; nothing happens if it has ended meanwhile."""
        with self._connection, suppress(OSError):
            self._connection.setsockopt(socket.SOL_SOCKET, _SO_DETACH_FILTER, 0)

    def close(self) -> None:
        """Ends it, with all that waits at the client, which is told so by a reset."""
        with self._connection, suppress(OSError):
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            self._connection.shutdown(socket.SHUT_RDWR)


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
