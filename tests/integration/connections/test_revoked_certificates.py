# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Of several certificates under one URI a single one is revoked, and the others go on.

Real connections; those that exist when a certificate is revoked are refused, too.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    TransportError,
    build_query,
)
from gateway.demo.development_ca import Credential
from gateway.domain.codes import Purpose
from gateway.errors import StoreError
from gateway.store.admin.credentials import remove_certificates
from gateway.store.connections import OPERATOR, connect
from tests.support.gateway.authorities import Authority, serial_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident

URI = "creditgateway:partner:bank-a"
BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
Revoke = Callable[..., Result]


@pytest.fixture
def ours(database_url: str, tmp_path: Path) -> Stack:
    """A gateway that does not run yet, and bank-a with a consent."""
    return Stack(database_url, tmp_path)


@pytest.fixture
def revoke(ours: Stack) -> Revoke:
    """Runs `partner revoke-certificate bank-a`."""

    def run(*arguments: str) -> Result:
        environment = {"CREDIT_GATEWAY_DATABASE_URL": ours.database_url}
        named = ["partner", "revoke-certificate", "bank-a", *arguments]
        return CliRunner().invoke(make_app(), named, env=environment)

    return run


def _bank(stack: Stack) -> Bank:
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    return bank


def _with(bank: Bank, credential: Credential) -> Bank:
    return Bank(bank.partner_id, credential, bank.signers, bank.key_files)


@asynccontextmanager
async def _connected(stack: Stack, bank: Bank) -> AsyncIterator[CreditGatewayClient]:
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(channel, identity, stack.trust(), timeout_s=PATIENCE_S)


async def _is_answered(client: CreditGatewayClient) -> None:
    await client.query(BODY, QUERY_BODY_TYPE)


async def _is_refused(client: CreditGatewayClient, reason: str = "CERTIFICATE_REVOKED") -> None:
    with pytest.raises(RefusedError, match=reason):
        await client.query(BODY, QUERY_BODY_TYPE)


def _write(directory: Path, name: str, content: bytes) -> str:
    (directory / name).write_bytes(content)
    return str(directory / name)


@pytest.mark.parametrize("way", ["file", "sha256", "serial"])
async def test_a_revoked_certificate_is_refused_and_another_with_its_uri_is_answered(
    ours: Stack, revoke: Revoke, way: str
) -> None:
    bank, authority = _bank(ours), Authority.of(ours.authority)
    stolen, other = authority.client("stolen", URI), authority.client("other", URI)
    issuer = _write(ours.directory, "issuer.pem", authority.pem())
    named = {
        "file": ("--certificate", _write(ours.directory, "stolen.pem", stolen.certificate)),
        "sha256": ("--certificate-sha256", stolen.sha256.upper()),
        "serial": ("--serial", f"{serial_of(stolen):X}", "--issuer", issuer),
    }[way]
    async with (
        ours.serving(),
        _connected(ours, _with(bank, stolen)) as with_stolen,
        _connected(ours, _with(bank, other)) as with_other,
    ):
        await ours.settled()
        await _is_answered(with_stolen)
        await _is_answered(with_other)
        assert revoke(*named).exit_code == 0
        await ours.settled()
        await _is_refused(with_stolen)  # over the connection that was there before
        await _is_answered(with_other)
        async with _connected(ours, _with(bank, stolen)) as again:
            await _is_refused(again)
            with pytest.raises(RefusedError, match="CERTIFICATE_REVOKED"):
                await again.transparency.checkpoint()


async def test_the_same_serial_number_of_another_authority_still_counts(
    ours: Stack, revoke: Revoke
) -> None:
    bank, authority = _bank(ours), Authority.of(ours.authority)
    good = authority.client("good", URI)
    other = _write(ours.directory, "other.pem", Authority.root("another").pem())
    async with ours.serving(), _connected(ours, _with(bank, good)) as client:
        assert revoke("--serial", f"{serial_of(good):x}", "--issuer", other).exit_code == 0
        await ours.settled()
        await _is_answered(client)


async def test_a_pinned_certificate_can_be_revoked_and_a_stranger_learns_nothing(
    ours: Stack, revoke: Revoke
) -> None:
    bank, authority = _bank(ours), Authority.of(ours.authority)
    pinned = authority.client("pinned", "spiffe://elsewhere")
    strange = authority.client("strange", "spiffe://nobody")
    add = ["partner", "add-certificate", "bank-a", "--certificate-sha256", pinned.sha256]
    environment = {"CREDIT_GATEWAY_DATABASE_URL": ours.database_url}
    assert CliRunner().invoke(make_app(), add, env=environment).exit_code == 0
    revoked = ("--certificate-sha256", pinned.sha256, "--certificate-sha256", strange.sha256)
    assert revoke(*revoked).exit_code == 0
    async with ours.serving():
        async with _connected(ours, _with(bank, pinned)) as client:
            await _is_refused(client)
        async with _connected(ours, _with(bank, strange)) as client:
            await _is_refused(client, "UNKNOWN_PARTNER")


def test_a_revocation_is_never_taken_back(ours: Stack, revoke: Revoke) -> None:
    _bank(ours)
    shown = revoke("--certificate-sha256", "ab" * 32, "--json")
    revoked = {"kind": "revoked-sha256", "value": "ab" * 32}
    assert revoked in json.loads(shown.stdout)["certificates"]
    again = revoke("--certificate-sha256", "ab" * 32, "--json")
    assert json.loads(again.stdout)["certificates"] == json.loads(shown.stdout)["certificates"]
    assert json.loads(again.stdout)["fact"] is None
    ours.admit()
    with (
        connect(ours.database_url, role=OPERATOR) as connection,
        pytest.raises(StoreError),
    ):
        remove_certificates(connection, "bank-a", [("revoked-sha256", "ab" * 32)])
    environment = {"CREDIT_GATEWAY_DATABASE_URL": ours.database_url}
    show = CliRunner().invoke(make_app(), ["partner", "show", "bank-a", "--json"], env=environment)
    assert revoked in json.loads(show.stdout)["certificates"]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--serial", "0A"),
        ("--issuer", "ISSUER"),
        ("--serial", "xyz", "--issuer", "ISSUER"),
        ("--serial", "", "--issuer", "ISSUER"),
        ("--serial", "1" * 41, "--issuer", "ISSUER"),
        ("--certificate-sha256", "ab"),
        ("--certificate", "nothing.pem"),
        ("--certificate", "KEY"),
        ("--serial", "0A", "--issuer", "KEY"),
    ],
)
def test_what_names_no_certificate_exits_with_2(
    ours: Stack, revoke: Revoke, arguments: tuple[str, ...]
) -> None:
    _bank(ours)
    files = {"ISSUER": str(ours.directory / "ca.pem"), "KEY": str(ours.directory / "server.key")}
    assert revoke(*(files.get(part, part) for part in arguments)).exit_code == 2


def _root_of_one(length: int | None) -> tuple[Authority, Authority]:
    root = Authority.root(path_length=length)
    return root, root.intermediate("issuing", path_length=0)


def _root_of_two(length: int | None) -> tuple[Authority, Authority]:
    root = Authority.root(path_length=None)
    return root, root.intermediate("upper", path_length=length).intermediate("lower", path_length=0)


def _no_authority(_: int | None) -> tuple[Authority, Authority]:
    root = Authority.root()
    return root, root.intermediate("a mere client", is_authority=False)


@pytest.mark.parametrize(
    ("make", "length", "accepted"),
    [
        (_root_of_one, None, True),
        (_root_of_one, 1, True),
        (_root_of_one, 0, False),
        (_root_of_two, 1, True),
        (_root_of_two, 0, False),
        (_no_authority, None, False),
    ],
)
async def test_intermediates_count_as_far_as_the_path_lengths_above_them_allow(
    ours: Stack,
    make: Callable[[int | None], tuple[Authority, Authority]],
    length: int | None,
    accepted: bool,
) -> None:
    bank = _bank(ours)
    root, issuing = make(length)
    with (ours.directory / "ca.pem").open("ab") as authorities:
        authorities.write(root.pem())
    other = _with(bank, issuing.client("bank-a", URI))
    async with ours.serving():
        if accepted:
            async with _connected(ours, other) as client:
                await _is_answered(client)
            return
        # By TLS, or where the root says so by step 1.
        with pytest.raises((RefusedError, TransportError), match=r"UNKNOWN_PARTNER|UNAVAILABLE"):
            async with _connected(ours, other) as client:
                await _is_answered(client)
