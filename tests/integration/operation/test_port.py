# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway's port is its own."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing

import pytest

from gateway.errors import ConfigurationError
from tests.support.gateway.gateway_process import free_port
from tests.support.gateway.stack import Stack


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture(params=[0, 1], ids=["listens alone", "would share"])
def _stranger(port: int, request: pytest.FixtureRequest) -> Iterator[None]:
    """Somebody else listens there already, willing to share the port or not."""
    with closing(socket.socket()) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, request.param)
        listener.bind(("127.0.0.1", port))
        listener.listen()
        yield


@pytest.mark.usefixtures("_stranger")
async def test_a_gateway_does_not_start_on_a_port_on_which_somebody_listens(
    stack: Stack, port: int
) -> None:
    with pytest.raises(ConfigurationError, match="somebody else does"):
        async with stack.serving(listen=f"127.0.0.1:{port}"):
            pytest.fail("it started")


async def test_a_second_gateway_does_not_start_on_the_port_of_the_first(stack: Stack) -> None:
    with pytest.raises(ConfigurationError, match="somebody else does"):
        async with stack.serving(listen=f"127.0.0.1:{stack.port}"):
            pytest.fail("it started")
