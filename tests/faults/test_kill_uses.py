# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 of one of two gateways under load: a consent of N uses is used exactly N times."""

from __future__ import annotations

import asyncio
import random
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    RefusedError,
    TransportError,
    build_query,
)
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.consents.consent import Terms, Uses
from tests.support.consents.limited import limit_consent
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.whole_log import Kept, WholeLog, read_whole_log

pytestmark = pytest.mark.faults

USES = 30
ASKING_EACH = 8
_PAUSE_S = 0.05
_POLL_S = 0.005


@dataclass(slots=True)
class _Asked:
    """What came of questions about one person.

    Attributes:
        body: the question.
        kept: answers.
        reasons: of refusals.
        used_up: whether one said that no use is left.
    """

    body: bytes
    kept: list[Kept] = field(default_factory=list)
    reasons: set[str] = field(default_factory=set)
    used_up: bool = False

    async def ask(self, client: CreditGatewayClient) -> None:
        """On and on, until no use is left."""
        while not self.used_up:
            try:
                self.kept.append(Kept.of(await client.query(self.body, QUERY_BODY_TYPE)))
            except RefusedError as refused:
                self.reasons.add(refused.reason)
                self.used_up = refused.reason == "CONSENT_USED_UP"
            except TransportError:
                await asyncio.sleep(_PAUSE_S)

    async def killed(self, server: GatewayProcess) -> None:
        """At no particular point, with some uses given out and some left."""
        wanted = random.randint(1, USES // 2)  # noqa: S311 - a moment, no secret
        while len(self.kept) < wanted and not self.used_up:  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(_POLL_S)
        await asyncio.sleep(random.random() / 50)  # noqa: S311 - the same
        await server.kill()
        await server.start()


def _check(log: WholeLog, consent: bytes, asked: _Asked) -> None:
    """Each use is an entry, each entry is a use, and whoever has an answer is among them."""
    uses = [
        entry.consent_use.number
        for entry in log.entries
        if entry.consent_use is not None
        and entry.consent_use.terms_commitment == consent
        and entry.outcome is Outcome.ANSWERED
    ]
    assert uses == list(range(1, USES + 1))
    # An answer whose gateway was killed is a use, and nobody has it.
    assert USES // 2 <= len(asked.kept) <= USES
    allowed = {"CONSENT_USED_UP", "AUDIT_UNAVAILABLE", "DATA_UNAVAILABLE"}
    assert "CONSENT_USED_UP" in asked.reasons <= allowed


async def test_a_consent_of_n_uses_is_used_exactly_n_times_however_often_a_gateway_is_killed(
    database_url: str, tmp_path: Path, fault_count: int
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    people = [resident(number) for number in range(1, fault_count + 1)]
    consents = []
    for person in people:
        stack.add_consent(bank, person)
        consents.append(limit_consent(stack, bank, person, Terms(uses=Uses(USES, None))))
    rounds: list[_Asked] = []
    async with AsyncExitStack() as exits:
        servers = [
            await exits.enter_async_context(gateway_process(stack, f"gateway-{number}"))
            for number in range(2)
        ]
        clients = [
            await exits.enter_async_context(bank_client(stack, bank, server.port))
            for server in servers
        ]
        for person in people:
            asked = _Asked(build_query(person, Purpose.LOAN_APPROVAL, REFERENCE))
            rounds.append(asked)
            async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
                for client in clients * ASKING_EACH:
                    group.create_task(asked.ask(client))
                group.create_task(asked.killed(servers[0]))
        for server in servers:
            assert await server.stop() == 0
    trusted = stack.trust().log
    log = read_whole_log(database_url, trusted)
    log.holds([each for asked in rounds for each in asked.kept], trusted)
    for consent, asked in zip(consents, rounds, strict=True):
        _check(log, consent, asked)
