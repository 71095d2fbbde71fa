# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Envoy before real gateways, with the configurations that deploy/ ships (ADR 84).

Passed through, or ended by Envoy, which then says whose call it is: that is believed of the
configured proxy's certificate only, and checked like a client's own connection.
"""

from __future__ import annotations

import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import grpc
import pytest
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.demo.development_ca import Credential, issue_client, make_authority
from gateway.domain.codes import Purpose
from gateway.rpc.overload.stalls import IN_A_ROW
from gateway.signing.keys import write_secret
from tests.integration.connections.test_rolling import POLICY, asking
from tests.support.gateway.gateway_process import GatewayProcess, free_port
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request
from tests.support.proxies.envoy import ENVOY, Upstream, configuration, envoy

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
PROXY_URI = "spiffe://example/proxy"
DETAILS = "grpc-status-details-bin"
HEADER = "x-forwarded-client-cert"
METHOD = "/creditgateway.v1.CreditStatusService/QueryCreditStatus"


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway that knows a proxy, the proxy's certificate, and a bank with business."""

    stack: Stack
    bank: Bank
    other: Bank
    proxy: Credential
    gateway: GatewayProcess

    async def call(self, connection: Credential, *headers: tuple[str, str]) -> str:
        """A good query of the bank's over anybody's connection: "" or why it is refused."""
        return await _said(self.stack, connection, self.gateway.port, self.bank, *headers)


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    return Stack(database_url, tmp_path)


@pytest.fixture
def bank(stack: Stack) -> Bank:
    made = stack.add_bank("bank-a", policy=POLICY)
    stack.add_consent(made, resident(1))
    return made


@pytest.fixture
def other(stack: Stack) -> Bank:
    """Another bank, whom nobody gave a consent."""
    return stack.add_bank("bank-b", policy=POLICY)


@pytest.fixture
def proxy(stack: Stack) -> Credential:
    """Of the proxy, with the files that its configuration names."""
    made = issue_client(stack.authority, "proxy", PROXY_URI, datetime.now(UTC))
    (stack.directory / "proxy.pem").write_bytes(made.certificate)
    write_secret(stack.directory / "proxy.key", made.private_key)
    for name in ("client-ca.pem", "server-ca.pem"):
        (stack.directory / name).write_bytes(stack.authority.certificate)
    return made


@pytest.fixture
async def scene(stack: Stack, bank: Bank, other: Bank, proxy: Credential) -> AsyncIterator[Scene]:
    gateway = GatewayProcess(stack, "one", "--forwarding-proxy", PROXY_URI)
    await gateway.start()
    try:
        yield Scene(stack, bank, other, proxy, gateway)
    finally:
        await gateway.stop()


def header(credential: Credential, *more: str, sha256: str = "") -> tuple[str, str]:
    """As Envoy sends it for a client with this certificate."""
    text = quote(credential.certificate, safe="")
    fields = (f"Hash={sha256 or credential.sha256}", f'Cert="{text}"', f'Chain="{text}"', *more)
    return HEADER, ";".join(fields)


@asynccontextmanager
async def two_gateways(
    stack: Stack, *options: str
) -> AsyncIterator[tuple[list[GatewayProcess], list[Upstream]]]:
    """Both running, each with a port that says whether it is ready."""
    async with AsyncExitStack() as exits:
        gateways, upstreams = [], []
        for name in ("one", "two"):
            ops = free_port()
            listening = ("--ops-listen", f"127.0.0.1:{ops}", "--lame-duck-s", "2")
            gateway = GatewayProcess(stack, name, *listening, *options)
            exits.push_async_callback(gateway.stop)
            await gateway.start()
            gateways.append(gateway)
            upstreams.append(Upstream(gateway.port, ops))
        yield gateways, upstreams


async def _restarted_one_by_one(
    stack: Stack, bank: Bank, gateways: Sequence[GatewayProcess], port: int
) -> None:
    async with asking(stack, bank, port) as going:
        for gateway in gateways:
            assert await gateway.stop() == 0
            await going.further(64)
            await gateway.start_once_free()
            await going.further(64)


@pytest.mark.exhaustive
async def test_restarting_both_gateways_behind_a_passthrough_fails_no_call(
    stack: Stack, bank: Bank, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    shipped = pytestconfig.rootpath / "deploy" / "envoy-passthrough.yaml"
    async with (
        two_gateways(stack) as (gateways, upstreams),
        envoy(shipped, tmp_path, upstreams) as port,
    ):
        await _restarted_one_by_one(stack, bank, gateways, port)


@pytest.mark.usefixtures("proxy")
async def test_restarting_both_gateways_behind_an_envoy_that_ends_tls_fails_no_call(
    stack: Stack, bank: Bank, other: Bank, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    shipped = pytestconfig.rootpath / "deploy" / "envoy-terminating.yaml"
    async with (
        two_gateways(stack, "--forwarding-proxy", PROXY_URI) as (gateways, upstreams),
        envoy(shipped, tmp_path, upstreams) as port,
    ):
        await _restarted_one_by_one(stack, bank, gateways, port)
        # What a client itself says about whose call it is counts for nothing.
        assert await _said(stack, bank.credential, port, bank, header(other.credential)) == ""
        assert (
            await _said(stack, other.credential, port, bank, header(bank.credential))
            == "UNKNOWN_KEY"
        )


async def _said(
    stack: Stack, connection: Credential, port: int, bank: Bank, *headers: tuple[str, str]
) -> str:
    """A good query of a bank's over anybody's connection: "" or why it is refused."""
    credentials = grpc.ssl_channel_credentials(
        stack.authority.certificate, connection.private_key, connection.certificate
    )
    options = (("grpc.use_local_subchannel_pool", 1),)
    raw = signed_request(bank, QUERY_BODY_TYPE, BODY)
    async with grpc.aio.secure_channel(f"localhost:{port}", credentials, options) as channel:
        try:
            call: Any = channel.unary_unary(METHOD)
            await call(raw, metadata=headers, timeout=PATIENCE_S)
        except grpc.aio.AioRpcError as error:
            return _reason(error)
    return ""


def _reason(error: grpc.aio.AioRpcError) -> str:
    metadata: dict[str, Any] = dict(error.trailing_metadata() or ())
    info = ErrorInfo()
    assert Status.FromString(bytes(metadata[DETAILS])).details[0].Unpack(info)
    return str(info.reason)


async def test_the_configured_proxy_says_whose_call_it_is(scene: Scene) -> None:
    assert await scene.call(scene.proxy, header(scene.bank.credential)) == ""


async def test_a_call_of_the_proxys_own_is_nobodys(scene: Scene) -> None:
    assert await scene.call(scene.proxy) == "UNKNOWN_PARTNER"


async def test_nobody_else_can_say_whose_call_it_is(scene: Scene) -> None:
    said = await scene.call(scene.other.credential, header(scene.bank.credential))
    assert said == "UNKNOWN_KEY"
    assert await scene.call(scene.bank.credential, header(scene.other.credential)) == ""


async def test_a_header_that_does_not_name_exactly_one_client_is_nobodys(scene: Scene) -> None:
    name, good = header(scene.bank.credential)
    cert = f'Cert="{quote(scene.bank.credential.certificate, safe="")}"'
    for value in (
        f"{good},{good}",  # appended to what the client sent
        f"{good};{cert}",
        cert,  # without its hash
        good.replace("Cert=", "Subject="),
        good[:-1],
        header(scene.bank.credential, sha256="0" * 64)[1],
        header(scene.proxy, sha256=scene.bank.credential.sha256)[1],
        "",
        "Cert=;Hash=",
        'Cert="%zz";Hash=' + scene.bank.credential.sha256,
    ):
        assert await scene.call(scene.proxy, (name, value)) == "UNKNOWN_PARTNER", value[:40]
    assert await scene.call(scene.proxy, (name, good), (name, good)) == "UNKNOWN_PARTNER"
    assert await scene.call(scene.proxy, (name, good)) == ""


async def test_what_the_proxy_names_is_checked_like_a_connection_of_its_own(scene: Scene) -> None:
    now = datetime.now(UTC)
    uri = "creditgateway:partner:bank-a"
    stranger = issue_client(make_authority(now), "bank-a", uri, now)
    expired = issue_client(scene.stack.authority, "bank-a", uri, now - timedelta(days=4000))
    for credential in (stranger, expired, scene.stack.authority):
        assert await scene.call(scene.proxy, header(credential)) == "UNKNOWN_PARTNER"
    renewed = issue_client(scene.stack.authority, "bank-a", uri, now)
    assert await scene.call(scene.proxy, header(renewed)) == ""


async def test_junk_of_one_client_does_not_stall_the_proxys_connection_for_others(
    scene: Scene,
) -> None:
    credentials = grpc.ssl_channel_credentials(
        scene.stack.authority.certificate, scene.proxy.private_key, scene.proxy.certificate
    )
    junk = (header(scene.other.credential),)
    async with grpc.aio.secure_channel(f"localhost:{scene.gateway.port}", credentials) as channel:
        query: Any = channel.unary_unary(METHOD)
        # More than a connection of one's own may bring without one signed call (ADR 69).
        sent = [query(b"junk", metadata=junk, timeout=PATIENCE_S) for _ in range(3 * IN_A_ROW)]
        codes = {await call.code() for call in sent}
        assert codes == {grpc.StatusCode.INVALID_ARGUMENT}
        good = signed_request(scene.bank, QUERY_BODY_TYPE, BODY)
        assert await query(good, metadata=(header(scene.bank.credential),), timeout=PATIENCE_S)


@pytest.mark.usefixtures("proxy")
@pytest.mark.parametrize("name", ["envoy-passthrough.yaml", "envoy-terminating.yaml"])
def test_envoy_accepts_the_configuration(
    name: str, stack: Stack, pytestconfig: pytest.Config
) -> None:
    ports = [Upstream(free_port(), free_port()) for _ in range(2)]
    file = configuration(pytestconfig.rootpath / "deploy" / name, stack.directory, 8443, ports)
    judged = subprocess.run(  # noqa: S603 - of this environment
        [ENVOY, "--mode", "validate", "-c", file], capture_output=True, text=True, check=False
    )
    assert judged.returncode == 0, judged.stderr
