# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents over two processes, under load, with one killed: exact uses, and changes that hold."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    ConsentState,
    CreditGatewayClient,
    Granted,
    RefusedError,
    Terms,
    TransportError,
    Uses,
    build_query,
)
from gateway.domain.access.methods import GRANT_CONSENT
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.people.subject import consent_commitment
from gateway.store.admin.consents import revoke_consent
from gateway.store.connections import OPERATOR, connect
from tests.support.consents.asking import ALLOWED, found
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.whole_log import Kept, WholeLog, read_whole_log

SOMEBODY = resident(1)
BODY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
LIMIT = 150
ASKING = 40
POLL_S = 0.005


@dataclass(slots=True)
class Two:
    """Two processes of one gateway, and a client of each."""

    stack: Stack
    servers: list[GatewayProcess] = field(default_factory=list)
    clients: list[CreditGatewayClient] = field(default_factory=list)

    def log(self) -> WholeLog:
        """The log, after checking all of it."""
        return read_whole_log(self.stack.database_url, self.stack.trust().log)

    async def found(self) -> set[str]:
        """What `credit-audit verify` finds, also in the records."""
        return await asyncio.to_thread(found, self.stack)


@pytest.fixture
async def two(database_url: str, tmp_path: Path) -> AsyncIterator[Two]:
    """Both serve one bank, which may register consents."""
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    stack.adopt()
    stack.admit()
    made = Two(stack)
    async with AsyncExitStack() as exits:
        for number in range(2):
            server = await exits.enter_async_context(gateway_process(stack, f"gateway-{number}"))
            made.servers.append(server)
            client = await exits.enter_async_context(bank_client(stack, bank, server.port))
            made.clients.append(client)
        yield made


def agreed(terms: Terms) -> Granted:
    """What somebody agrees to, from now on."""
    now = datetime.now(UTC)
    period = (now - timedelta(hours=1), now + timedelta(days=90))
    return Granted(frozenset({Purpose.LOAN_APPROVAL}), *period, terms)


async def _ask_until_used_up(client: CreditGatewayClient, got: list[Answer | str]) -> None:
    """Asks until there is no use left, or the process is gone."""
    while True:
        try:
            got.append(await client.query(BODY, QUERY_BODY_TYPE))
        except RefusedError as refusal:
            got.append(refusal.reason if refusal.receipt_verified else f"{refusal.reason}?")
            if refusal.reason == "CONSENT_USED_UP":
                return
        except TransportError as error:
            got.append(error.status)
            return


@pytest.mark.exhaustive
async def test_a_consent_of_n_uses_gives_n_answers_over_two_processes_one_of_which_is_killed(
    two: Two,
) -> None:
    await two.clients[0].consents.grant(SOMEBODY, REFERENCE, agreed(Terms(uses=Uses(LIMIT))))
    got: list[Answer | str] = []
    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        for number in range(ASKING):
            group.create_task(_ask_until_used_up(two.clients[number % 2], got))
        while len(got) < LIMIT // 3:  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(POLL_S)
        await two.servers[0].kill()
    answers = [each for each in got if isinstance(each, Answer)]
    log = two.log()
    log.holds([Kept.of(answer) for answer in answers], two.stack.trust().log)
    reasons = Counter(each for each in got if isinstance(each, str))
    assert set(reasons) <= {"CONSENT_USED_UP", "UNAVAILABLE", "CANCELLED", "AUDIT_UNAVAILABLE?"}
    # What the killed process had logged was used, whether its answer arrived or not.
    uses = [
        entry.consent_use.number
        for entry in log.entries
        if entry.outcome is Outcome.ANSWERED and entry.consent_use is not None
    ]
    assert uses == list(range(1, LIMIT + 1))
    numbers = [a.entry.consent_use.number for a in answers if a.entry.consent_use is not None]
    assert len(set(numbers)) == len(numbers) == len(answers)
    assert len(answers) >= LIMIT - ASKING
    # The counter beside the log says the same, and is counted again.
    assert (await two.clients[1].consents.get(SOMEBODY, REFERENCE)).consent.used == LIMIT
    assert await two.found() == set()
    with psycopg.connect(two.stack.database_url) as owner:
        owner.execute("ALTER TABLE audit.consent_use DISABLE TRIGGER USER")
        owner.execute("UPDATE audit.consent_use SET used = used - 1")
    assert await two.found() == {"use-count-differs"}


async def _reason(client: CreditGatewayClient) -> str:
    """The reason of a refusal of the question; empty for an answer."""
    try:
        await client.query(BODY, QUERY_BODY_TYPE)
    except RefusedError as refusal:
        return refusal.reason if refusal.receipt_verified else f"{refusal.reason}?"
    return ""


@pytest.mark.exhaustive
async def test_what_is_changed_at_one_process_holds_for_the_next_query_at_every_other(
    two: Two,
) -> None:
    here, there = two.clients
    await here.consents.grant(SOMEBODY, REFERENCE, agreed(Terms()))
    assert await _reason(there) == ""
    for one, other in ((here, there), (there, here)):
        await one.consents.pause(SOMEBODY, REFERENCE)
        assert await _reason(other) == "CONSENT_PAUSED"
        await other.consents.resume(SOMEBODY, REFERENCE)
        assert await _reason(one) == ""
    await here.consents.revoke(SOMEBODY, REFERENCE)
    assert [await _reason(client) for client in (there, here)] == ["CONSENT_REVOKED"] * 2
    assert await two.found() == set()


@pytest.mark.exhaustive
async def test_once_the_operators_revocation_is_in_the_log_no_process_answers(two: Two) -> None:
    stack, (here, there) = two.stack, two.clients
    await here.consents.grant(SOMEBODY, REFERENCE, agreed(Terms()))
    commitment = consent_commitment(stack.keys.commitment_key(), "bank-a", REFERENCE)

    def revoke() -> None:
        with connect(stack.database_url, role=OPERATOR) as operator:
            subject, now = stack.subject_id(SOMEBODY), datetime.now(UTC)
            assert revoke_consent(operator, subject, "bank-a", commitment, now) is not None

    await asyncio.to_thread(revoke)
    async with asyncio.timeout(PATIENCE_S):
        while await _reason(here) == "":  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(POLL_S)
    for client in (there, here):
        assert await _reason(client) == "CONSENT_REVOKED"
    shown = (await there.consents.get(SOMEBODY, REFERENCE)).consent
    assert shown.state is ConsentState.REVOKED
    assert await two.found() == set()


@pytest.mark.exhaustive
async def test_a_change_is_in_the_log_and_in_effect_or_neither_though_its_process_is_killed(
    two: Two,
) -> None:
    granted, revoked = set[str](), set[str]()

    async def change(number: int) -> None:
        """Grants and revokes until the process is gone."""
        try:
            for each in range(1000):
                reference = f"C-{number}-{each}"
                await two.clients[0].consents.grant(SOMEBODY, reference, agreed(Terms()))
                granted.add(reference)
                await two.clients[0].consents.revoke(SOMEBODY, reference)
                revoked.add(reference)
        except (TransportError, RefusedError):
            return

    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        for number in range(8):
            group.create_task(change(number))
        while len(revoked) < 10:  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(POLL_S)
        await two.servers[0].kill()
    other = two.clients[1]
    listed = {each.consent_commitment: each async for each in other.consents.list()}
    key = two.stack.keys.commitment_key()
    for reference in granted:
        shown = listed[consent_commitment(key, "bank-a", reference)]
        assert reference not in revoked or shown.state is ConsentState.REVOKED
    logged = {
        entry.consent_commitment
        for entry in two.log().entries
        if entry.method == GRANT_CONSENT.name and entry.outcome is Outcome.ANSWERED
    }
    assert logged == set(listed)
    assert await two.found() == set()
