# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A whole gateway with its keys in each place there is: real processes, mTLS, the real CLI."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.log.checkpoint import LogSigner
from gateway.signing.providers.location import key_provider
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.stack import ORIGIN, REFERENCE, Stack, resident
from tests.support.keys.places import PLACES, Place
from tests.support.log.audit_cli import run_admitted
from tests.support.suite.exhaustive import first_every_day

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)


@pytest.fixture(
    params=first_every_day(PLACES), ids=lambda scheme: scheme.rstrip(":") or "directory"
)
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    made = PLACES[request.param](tmp_path / "place", monkeypatch)
    made.make(["ed25519", "ecdsa-p256-sha256"])
    return made


@pytest.fixture
def stack(place: Place, database_url: str, tmp_path: Path) -> Stack:
    made = Stack(database_url, tmp_path)
    made.keys = key_provider(place.location)
    return made


@pytest.mark.exhaustive
async def test_queries_are_answered_verified_and_replayed(place: Place, stack: Stack) -> None:
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    options = ("--keys", place.location, "--workers", "2")
    async with gateway_process(stack, "gateway", *options) as process:
        for _ in range(4):
            async with bank_client(stack, bank, process.port) as client:
                answer = await client.query(BODY, QUERY_BODY_TYPE)
                assert answer.receipt
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, stack.keys.log_signer()).vkey,
    }
    for verb in (["verify"], ["replay", "--all"]):
        checked = [*verb, "--keys", place.location, "--cause", "C-1"]
        result = run_admitted(stack, checked, environment)
        assert result.exit_code == 0, result.output
    log = (stack.directory / "gateway.log").read_bytes()
    assert not any(secret in log for secret in place.visible())
