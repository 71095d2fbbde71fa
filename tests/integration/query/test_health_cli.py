# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway health` against a real server."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from grpc_health.v1 import health_pb2
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.demo.development_ca import issue_client
from gateway.signing.keys import write_secret
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    """A gateway's surroundings, with a certificate for whoever probes."""
    made = Stack(database_url, tmp_path)
    probe = issue_client(made.authority, "probe", "creditgateway:probe", datetime.now(UTC))
    (tmp_path / "probe.pem").write_bytes(probe.certificate)
    write_secret(tmp_path / "probe.key", probe.private_key)
    return made


async def _health(stack: Stack, *more: str) -> Result:
    here = stack.directory
    command = [
        "health",
        "--address",
        f"localhost:{stack.port}",
        "--ca",
        str(here / "ca.pem"),
        "--cert",
        str(here / "probe.pem"),
        "--cert-key",
        str(here / "probe.key"),
        *more,
    ]
    return await asyncio.to_thread(CliRunner().invoke, make_app(), command)


async def test_a_server_that_is_ready_is_serving_for_anybody_with_a_certificate(
    stack: Stack,
) -> None:
    async with stack.serving():
        async with asyncio.timeout(PATIENCE_S):
            while (result := await _health(stack, "--json")).exit_code:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.05)
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"status": "SERVING"}


async def test_nobody_there_is_exit_code_2(stack: Stack) -> None:
    async with stack.serving():
        pass
    result = await _health(stack, "--timeout-s", "1")
    assert result.exit_code == 2
    assert "UNREACHABLE" in result.stdout


async def test_a_missing_certificate_is_exit_code_2_and_one_line(stack: Stack) -> None:
    (stack.directory / "probe.pem").unlink()
    result = await _health(stack)
    assert result.exit_code == 2
    assert "could not" in result.stderr


def test_every_status_has_an_exit_code_and_only_serving_is_0() -> None:
    from gateway.cli.health import _EXIT  # noqa: PLC0415 - looked into here alone

    names = set(health_pb2.HealthCheckResponse.ServingStatus.keys())
    assert {name for name in names if _EXIT.get(name, 1) == 0} == {"SERVING"}
