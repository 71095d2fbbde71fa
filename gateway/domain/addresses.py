# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Network addresses as people write them: HOST:PORT."""

from __future__ import annotations

import re

from gateway.errors import ConfigurationError

_ADDRESS = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9._-]*))?:([0-9]{1,5})")
_LAST_PORT = 65535


def host_and_port(text: str) -> tuple[str, int]:
    """The host without brackets, and the port; "" is every address of the machine.

    Raises:
        ConfigurationError: it is no such address. gRPC would take the rest of a port
            that is too large, and listen elsewhere.
    """
    match = _ADDRESS.fullmatch(text)
    if match is None or int(match[2]) > _LAST_PORT:
        raise ConfigurationError(
            "an address is HOST:PORT with a port from 0 to 65535,"
            " such as 127.0.0.1:50051 or [::1]:50051"
        )
    return (match[1] or "").strip("[]"), int(match[2])
