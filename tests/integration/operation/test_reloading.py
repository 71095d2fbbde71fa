# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Certificates and keys are followed without a restart, whole or not at all."""

from __future__ import annotations

import asyncio
import base64
import os
import secrets
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    TransportError,
    build_query,
)
from gateway.demo.development_ca import issue_client, make_authority
from gateway.domain.codes import Purpose
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from tests.support.gateway.certificates_shown import der_of, new_server, shown
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.suite.exhaustive import first_every_day

URI = "creditgateway:partner:bank-a"
BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
_POLL_S = 0.02
_IN_A_ROW = 20
"""Handshakes that show the new certificate: by then every worker had its turn."""


@pytest.fixture
def ours(database_url: str, tmp_path: Path) -> Stack:
    """Nothing runs yet."""
    return Stack(database_url, tmp_path)


def _bank(stack: Stack) -> Bank:
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    return bank


@asynccontextmanager
async def _client(stack: Stack, bank: Bank) -> AsyncIterator[CreditGatewayClient]:
    """Over one connection, which begins now and trusts the keys of now."""
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        yield CreditGatewayClient(channel, identity, stack.trust(), timeout_s=PATIENCE_S)


async def _asked_for_ever(client: CreditGatewayClient) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            await client.query(BODY, QUERY_BODY_TYPE)
            await asyncio.sleep(_POLL_S)


async def _until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not await asyncio.to_thread(happened):  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(_POLL_S)


def _replace(path: Path, content: bytes) -> None:
    """As tools that renew certificates do it: a new file in the place of the old one."""
    fresh = path.with_suffix(".fresh")
    fresh.unlink(missing_ok=True)
    write_secret(fresh, content)
    fresh.replace(path)


async def test_a_renewed_server_certificate_is_shown_and_connections_go_on(ours: Stack) -> None:
    bank = _bank(ours)
    async with ours.serving() as port, _client(ours, bank) as client:
        await client.query(BODY, QUERY_BODY_TYPE)
        new = new_server(ours)
        _replace(ours.directory / "server.key", new.private_key)
        _replace(ours.directory / "server.pem", new.certificate)
        await _until(lambda: shown(ours, bank, port) == der_of(new))
        await client.query(BODY, QUERY_BODY_TYPE)
        async with _client(ours, bank) as another:
            await another.query(BODY, QUERY_BODY_TYPE)


async def test_half_of_a_change_is_not_taken(ours: Stack, caplog: pytest.LogCaptureFixture) -> None:
    bank = _bank(ours)
    async with ours.serving() as port:
        before, new = shown(ours, bank, port), new_server(ours)
        _replace(ours.directory / "server.pem", new.certificate)
        await _until(lambda: "not reloaded" in caplog.messages)
        assert shown(ours, bank, port) == before
        _replace(ours.directory / "server.key", new.private_key)
        await _until(lambda: shown(ours, bank, port) == der_of(new))


@pytest.mark.parametrize(
    ("workers", "by_signal"), first_every_day([(1, False), (2, True), (1, True), (2, False)])
)
async def test_every_process_shows_the_new_certificate(
    ours: Stack,
    workers: int,
    by_signal: bool,
) -> None:
    bank = _bank(ours)
    async with gateway_process(ours, "served", "--workers", str(workers)) as server:
        new = new_server(ours)
        _replace(ours.directory / "server.key", new.private_key)
        _replace(ours.directory / "server.pem", new.certificate)
        if by_signal:
            os.kill(server.process_id, signal.SIGHUP)

        def all_new() -> bool:
            try:
                return all(shown(ours, bank, server.port) == der_of(new) for _ in range(_IN_A_ROW))
            except OSError:  # a worker that makes room had not accepted it yet
                return False

        await _until(all_new)
        async with bank_client(ours, bank, server.port) as client:
            await client.query(BODY, QUERY_BODY_TYPE)


async def test_a_new_client_authority_counts_and_one_that_was_dropped_ends_at_once(
    ours: Stack,
) -> None:
    bank, now = _bank(ours), datetime.now(UTC)
    authority = make_authority(now)
    newcomer = Bank(
        bank.partner_id,
        issue_client(authority, "bank-a", URI, now),
        bank.signers,
        bank.key_files,
    )
    async with ours.serving(), _client(ours, bank) as old:
        await old.query(BODY, QUERY_BODY_TYPE)
        both = ours.authority.certificate + authority.certificate
        _replace(ours.directory / "ca.pem", both)

        async def let_in(who: Bank) -> bool:
            try:
                async with _client(ours, who) as client:
                    await client.query(BODY, QUERY_BODY_TYPE)
            except (RefusedError, TransportError):
                return False
            return True

        async with asyncio.timeout(PATIENCE_S):
            while not await let_in(newcomer):  # noqa: ASYNC110 - asked over the wire
                await asyncio.sleep(_POLL_S)
        await old.query(BODY, QUERY_BODY_TYPE)
        async with _client(ours, newcomer) as new:
            await new.query(BODY, QUERY_BODY_TYPE)
            _replace(ours.directory / "ca.pem", authority.certificate)
            # Over the connection that is open, not only at the next handshake.
            with pytest.raises(RefusedError, match="UNKNOWN_PARTNER"):
                await _asked_for_ever(old)
            await new.query(BODY, QUERY_BODY_TYPE)


async def test_answer_keys_overlap_and_change_without_a_restart(ours: Stack) -> None:
    bank, keys = _bank(ours), ours.directory / "keys"
    (old,) = keys.glob("answer-*.pem")
    new = keys / "answer-2-ecdsa-p256-sha256.pem"

    async def signers() -> set[str]:
        """Whose signatures an answer carries; partners know all keys of now."""
        async with _client(ours, bank) as client:
            answer = await client.query(BODY, QUERY_BODY_TYPE)
        return {keyid for keyid in (before, after) if keyid.encode() in answer.response}

    before = load_signer(old).keyid
    write_secret(ours.directory / "next.pem", generate_private_key_pem("ecdsa-p256-sha256"))
    after = load_signer(ours.directory / "next.pem").keyid
    async with ours.serving(), asyncio.timeout(PATIENCE_S):
        assert await signers() == {before}
        (ours.directory / "next.pem").rename(new)
        while await signers() != {before, after}:  # noqa: ASYNC110 - asked over the wire
            await asyncio.sleep(_POLL_S)
        old.unlink()
        while await signers() != {after}:  # noqa: ASYNC110 - asked over the wire
            await asyncio.sleep(_POLL_S)


async def test_an_evidence_key_is_used_without_a_restart(ours: Stack) -> None:
    bank, keys = _bank(ours), ours.directory / "keys"
    async with ours.serving(), _client(ours, bank) as client:
        await client.query(BODY, QUERY_BODY_TYPE)
        write_secret(keys / "evidence-0002.key", base64.b64encode(secrets.token_bytes(32)))
        async with asyncio.timeout(PATIENCE_S):
            while _newest_kek(ours.database_url) != "0002":
                await client.query(BODY, QUERY_BODY_TYPE)


@pytest.mark.parametrize("defect", ["log", "stranger", "readable"])
async def test_keys_that_do_not_belong_here_are_not_taken(
    ours: Stack, caplog: pytest.LogCaptureFixture, defect: str
) -> None:
    bank, keys = _bank(ours), ours.directory / "keys"
    (answer,) = keys.glob("answer-*.pem")
    async with ours.serving(), _client(ours, bank) as client:
        if defect == "log":
            _replace(keys / "log.pem", generate_private_key_pem("ed25519"))
        elif defect == "stranger":  # in place of the one that partners know
            _replace(answer, generate_private_key_pem("ed25519"))
        else:
            write_secret(keys / "answer-2.pem", generate_private_key_pem("ed25519"))
            (keys / "answer-2.pem").chmod(0o644)
        await _until(lambda: "not reloaded" in caplog.messages)
        await client.query(BODY, QUERY_BODY_TYPE)


def _newest_kek(url: str) -> str:
    with psycopg.connect(url) as connection:
        row = connection.execute(
            "SELECT kek_id FROM audit.evidence ORDER BY leaf_index DESC LIMIT 1"
        ).fetchone()
    return "" if row is None else str(row[0])
