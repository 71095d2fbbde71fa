# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a client sees of a failed TLS handshake, as docs/protocol.md, section 2, says.

Each failure is made against a real server. TLS 1.2 is in test_tls.py.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import grpc
import pytest

from gateway.demo.development_ca import Credential, issue_client, issue_server, make_authority
from tests.support.gateway.gateway_process import (
    bank_channel,
    children_of,
    gateway_process,
    log_lines,
    runs,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.suite.exhaustive import first_every_day

URI = "creditgateway:partner:bank-a"
HEALTH = "/grpc.health.v1.Health/Check"
Make = Callable[[Stack, Bank], Credential | None]

DOCUMENT = Path(__file__).parents[3] / "docs" / "protocol.md"


def _unknown(_: Stack, __: Bank) -> Credential:
    now = datetime.now(UTC)
    return issue_client(make_authority(now), "bank-a", URI, now)


def _expired(stack: Stack, _: Bank) -> Credential:
    return issue_client(stack.authority, "bank-a", URI, datetime.now(UTC) - timedelta(days=31))


def _of_a_server(stack: Stack, _: Bank) -> Credential:
    return issue_server(stack.authority, "bank-a", ["localhost"], datetime.now(UTC))


REFUSED_BY_THE_GATEWAY: dict[str, Make] = {
    "no client certificate": lambda *_: None,
    "client certificate of an unknown authority": _unknown,
    "expired client certificate": _expired,
    "certificate not for clients": _of_a_server,
}


@pytest.fixture
def bank(stack: Stack) -> Bank:
    """A bank with a good certificate."""
    return stack.add_bank("bank-a")


async def _call(stack: Stack, credential: Credential | None, **changed: bytes | str) -> str:
    """How a plain call fails: the status' text, once it is UNAVAILABLE without details."""
    authority = changed.get("authority", stack.authority.certificate)
    assert isinstance(authority, bytes)
    credentials = grpc.ssl_channel_credentials(
        authority,
        credential.private_key if credential else None,
        credential.certificate if credential else None,
    )
    options: list[tuple[str, int | str]] = [("grpc.use_local_subchannel_pool", 1)]
    if "name" in changed:
        options.append(("grpc.ssl_target_name_override", str(changed["name"])))
    target = f"localhost:{stack.port}"
    async with grpc.aio.secure_channel(target, credentials, options) as channel:
        call: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(HEALTH)
        with pytest.raises(grpc.aio.AioRpcError) as failed:
            await call(b"", timeout=PATIENCE_S)
    assert failed.value.code() is grpc.StatusCode.UNAVAILABLE
    keys = {key for key, _ in failed.value.trailing_metadata() or ()}
    assert not keys & {"grpc-status-details-bin", "creditgateway-receipt-bin"}
    return failed.value.details() or ""


@pytest.mark.parametrize("name", first_every_day(REFUSED_BY_THE_GATEWAY))
async def test_a_client_that_the_gateway_does_not_take_sees_a_closed_connection(
    stack: Stack, bank: Bank, name: str
) -> None:
    text = await _call(stack, REFUSED_BY_THE_GATEWAY[name](stack, bank))
    assert re.search("[Ss]ocket closed|[Cc]onnection reset|Broken pipe", text), text
    assert f"| {name} |" in DOCUMENT.read_text(encoding="utf-8")


async def test_a_gateway_that_the_client_does_not_take_is_named_by_the_client(
    stack: Stack, bank: Bank
) -> None:
    other = make_authority(datetime.now(UTC)).certificate
    unknown = await _call(stack, bank.credential, authority=other)
    assert "CERTIFICATE_VERIFY_FAILED" in unknown
    misnamed = await _call(stack, bank.credential, name="other.example")
    assert "Hostname Verification Check failed" in misnamed
    text = DOCUMENT.read_text(encoding="utf-8")
    assert "| unknown authority of the gateway's certificate |" in text
    assert "| other host name |" in text


JUNK = (b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x00\x05hello", b"\x00" * 100)


async def _fails(port: int, junk: bytes) -> None:
    """A handshake."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(junk)
    with suppress(ConnectionResetError):
        await reader.read()
    writer.close()


@pytest.mark.parametrize("workers", first_every_day([1, 2]))
async def test_handshakes_that_fail_leave_nothing_but_json_in_the_log(
    database_url: str, tmp_path: Path, workers: int
) -> None:
    stack = Stack(database_url, tmp_path)
    options = ("--workers", str(workers))
    async with gateway_process(stack, "gateway", *options, fresh=True) as server:
        for junk in JUNK:
            await _fails(server.port, junk)
    lines = [json.loads(line) for line in log_lines(server.log)]
    assert {"listening", "stopping"} <= {line["message"] for line in lines}
    assert not [line for line in lines if line["logger"] == "stderr"]


@pytest.mark.parametrize("workers", first_every_day([1, 2]))
async def test_what_grpc_says_of_them_to_who_asks_for_it_is_json_too(
    database_url: str, tmp_path: Path, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRPC_VERBOSITY", "INFO")
    stack = Stack(database_url, tmp_path)
    options = ("--workers", str(workers))
    async with gateway_process(stack, "gateway", *options, fresh=True) as server:
        for junk in JUNK:
            await _fails(server.port, junk)
    lines = [json.loads(line) for line in log_lines(server.log)]
    assert {"listening", "stopping"} <= {line["message"] for line in lines}
    said = [line for line in lines if line["logger"] == "stderr"]
    levels = {line["level"] for line in said if "Handshake failed" in line["message"]}
    assert levels == {"INFO"}
    assert {line["level"] for line in said if "not suitable" in line["message"]} == {"WARNING"}
    of_workers = {1, 2} if workers > 1 else {None}
    assert {line.get("worker") for line in said} <= of_workers


@pytest.mark.parametrize("number", first_every_day([signal.SIGSTOP, signal.SIGKILL]))
async def test_a_server_does_not_wait_for_who_writes_these_lines(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    monkeypatch.setenv("GRPC_VERBOSITY", "INFO")
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    async with gateway_process(stack, "gateway", fresh=True) as server:
        (reader,) = children_of(server.process_id)
        os.kill(reader, number)
        for _ in range(_MORE_THAN_A_PIPE_TAKES):
            await _fails(server.port, JUNK[1])
        async with bank_channel(stack, bank, server.port) as channel:
            await wait_for_health(channel, serving=True)
    lines = [json.loads(line) for line in log_lines(server.log)]
    assert {"listening", "stopping"} <= {line["message"] for line in lines}
    assert not runs(reader)


_MORE_THAN_A_PIPE_TAKES = 500  # 64 KiB, of lines of 200 bytes and more
