# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""GetObligations asked by those who may not, twice, too large, cut, and without a record."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import grpc
import psycopg
import pytest

from gateway.client import QUERY_BODY_TYPE, CreditGatewayClient
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.methods import OBLIGATIONS
from gateway.domain.people.subject import consent_commitment
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import PendingEntry
from tests.integration.obligations.conftest import ALLOWED
from tests.integration.obligations.test_obligations import ask, question
from tests.support.calls.held import held, until
from tests.support.consents.asking import client_of, refusal_of
from tests.support.consents.limited import change_consent
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, REFERENCE, Bank, Stack, resident, signed_request
from tests.support.log.whole_log import read_whole_log

_ENTRIES = (
    "SELECT count(*) FROM audit.entry"
    " WHERE position(convert_to('/GetObligations', 'UTF8') IN entry) > 0"
)


async def sent(stack: Stack, bank: Bank, raw: bytes, method: str = OBLIGATIONS.name) -> str:
    """What one message is refused for; empty: it is answered."""
    async with stack.channel(bank) as channel:
        try:
            call: Any = channel.unary_unary(method)
            await call(raw, timeout=PATIENCE_S)
        except grpc.aio.AioRpcError as error:
            return (error.details() or "").split(":")[0]
    return ""


def signed(bank: Bank, body: bytes = b"", body_type: str = QUERY_BODY_TYPE, **header: Any) -> bytes:
    """A signed GetObligations."""
    given: dict[str, Any] = {"method": OBLIGATIONS.name} | header
    return signed_request(bank, body_type, body or question(), **given)


async def test_another_partners_header_method_or_body_is_refused(stack: Stack, bank: Bank) -> None:
    other = stack.add_bank("bank-b", policy=ALLOWED)
    await stack.settled()
    for raw, reason in (
        (signed(bank, partner="bank-b"), "WRONG_PARTNER"),
        (signed(other, partner="bank-a", signers=bank.signers), "UNKNOWN_KEY"),
        (signed(bank, method=QUERY_METHOD), "WRONG_METHOD"),
        (signed(bank, audience="another.gateway"), "WRONG_AUDIENCE"),
        (signed(bank, body_type="application/json"), "UNSUPPORTED_BODY_TYPE"),
        (signed(bank, question()[:-1]), "MALFORMED_BODY"),
        (signed(bank) + bytes(65_536), "MESSAGE_TOO_LARGE"),
        (signed(bank)[:40], "MALFORMED_ENVELOPE"),
    ):
        sender = other if reason == "UNKNOWN_KEY" else bank
        assert await sent(stack, sender, raw) == reason
    # What was signed for a query is no question of this kind.
    query = signed_request(bank, QUERY_BODY_TYPE, question())
    assert await sent(stack, bank, query) == "WRONG_METHOD"


async def test_somebody_elses_consent_or_none_opens_nothing(stack: Stack, bank: Bank) -> None:
    other = stack.add_bank("bank-b", policy=ALLOWED)
    await stack.settled()
    assert bank
    async with client_of(stack, other) as client:
        assert await refusal_of(ask(client)) == ("CONSENT_NOT_FOUND", None)
        stack.add_consent(other, resident(2))
        await stack.settled()
        assert await refusal_of(ask(client)) == ("CONSENT_NOT_FOUND", None)


async def test_a_revoked_paused_or_expired_consent_opens_nothing(
    stack: Stack, bank: Bank, client: CreditGatewayClient
) -> None:
    assert (await ask(client)).found.open_accounts == 1
    now = stack.clock.now()
    where = {
        "subject": stack.subject_id(resident(1)),
        "partner": bank.partner_id,
        "commitment": _commitment(stack, bank),
    }
    past = now - timedelta(minutes=5)
    assert _given(stack, where) == 1
    for values, reason in (
        ({"pause_time": past}, "CONSENT_PAUSED"),
        ({"pause_time": None, "valid_until": past}, "CONSENT_EXPIRED"),
        ({"revoke_time": past}, "CONSENT_REVOKED"),
    ):
        with psycopg.connect(stack.database_url) as owner:
            change_consent(owner, where, values)
        assert await refusal_of(ask(client)) == (reason, None)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            _given(stack, where)


def _given(stack: Stack, where: dict[str, Any]) -> int:
    """How many accounts the database gives the gateway's role under a consent."""
    with psycopg.connect(stack.database_url) as connection:
        connection.execute("SET ROLE creditgateway_gateway")
        return connection.execute(
            "SELECT DISTINCT account_id FROM credit.versions_under_consent("
            "NULL::credit.account, %(subject)s, 1000000, %(partner)s, %(commitment)s)",
            where,
        ).rowcount


def _commitment(stack: Stack, bank: Bank) -> bytes:
    return consent_commitment(stack.keys.commitment_key(), bank.partner_id, REFERENCE)


async def test_a_replayed_question_is_answered_once(stack: Stack, bank: Bank) -> None:
    raw = signed(bank)
    both = await asyncio.gather(sent(stack, bank, raw), sent(stack, bank, raw))
    assert sorted(both) == ["", "REQUEST_REPLAYED"]
    assert await sent(stack, bank, raw) == "REQUEST_REPLAYED"


async def test_every_answer_and_every_refusal_is_an_entry(stack: Stack, bank: Bank) -> None:
    assert await sent(stack, bank, signed(bank)) == ""
    assert await sent(stack, bank, signed(bank, question()[:-1])) == "MALFORMED_BODY"
    log = LogVerifier.parse(LogSigner(ORIGIN, stack.keys.log_signer()).vkey)
    whole = read_whole_log(stack.database_url, log)
    found = [entry.reason for entry in whole.entries if entry.method == OBLIGATIONS.name]
    assert found == ["", "MALFORMED_BODY"]


async def test_an_answer_whose_connection_is_cut_is_an_entry_and_can_be_had_again(
    stack: Stack, bank: Bank, client: CreditGatewayClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Not `append` itself: the running gateway keeps it bound.
    is_appending, append = asyncio.Event(), PostgresAuditStore._append_at_once

    async def appended(self: PostgresAuditStore, pending: Sequence[PendingEntry]) -> Any:
        if any(each.entry.method == OBLIGATIONS.name for each in pending):
            is_appending.set()
        return await append(self, pending)

    monkeypatch.setattr(PostgresAuditStore, "_append_at_once", appended)
    lost = client.sign(question(), QUERY_BODY_TYPE, method=OBLIGATIONS.name)
    with held(stack, "SELECT FROM audit.log_head FOR UPDATE") as (_, observer):
        async with stack.channel(bank) as channel:
            method: Any = channel.unary_unary(OBLIGATIONS.name)
            call = method(lost.raw, timeout=PATIENCE_S)
            async with asyncio.timeout(PATIENCE_S):
                await is_appending.wait()  # what has begun is not broken off
        assert await call.code() is grpc.StatusCode.CANCELLED
        assert observer.execute(_ENTRIES).fetchone() == (0,)
    with held(stack, "SELECT") as (_, observer):
        await until(observer, f"SELECT ({_ENTRIES}) = 1")
    recovered = await client.recover(lost)
    assert recovered.answer is not None
    assert client.obligations.read(recovered.answer).found == (await ask(client)).found
    assert await sent(stack, bank, lost.raw) == "REQUEST_REPLAYED"
