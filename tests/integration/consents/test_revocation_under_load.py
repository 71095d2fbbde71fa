# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Once the call that revokes a consent has returned, no query that begins is answered, anywhere.

Two processes, with queries under way on both all the time. What is counted is answers to queries
that began after the call had returned, so no clock and no speed matters.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    Granted,
    Purpose,
    build_query,
)
from tests.support.consents.asking import ALLOWED, refusal_of
from tests.support.consents.granted import GRANTED
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.stack import Stack, resident

PERSON, REFERENCE = resident(1), "C-1"
PLAIN = Granted(GRANTED.purposes, GRANTED.valid_from, GRANTED.valid_until)
QUESTION = build_query(PERSON, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
ASKERS = 4
"""Per process."""
BEFORE, AFTER = 5, 10
"""How many queries each asker has answered before, and begins after."""


@dataclass
class Scene:
    """What happens at once.

    Attributes:
        ended: the call has returned.
        answered: queries that were answered before, so that the call comes amid many.
        before: outcomes of queries that began before it had returned.
        after: of those that began after.
    """

    ended: bool = False
    answered: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))
    before: Counter[str] = field(default_factory=Counter)
    after: Counter[str] = field(default_factory=Counter)

    async def ask(self, client: CreditGatewayClient) -> None:
        """One asker, from before the call until it has asked often enough after it."""
        left = AFTER
        while left:
            outcomes = self.after if self.ended else self.before
            left -= outcomes is self.after
            reason, _ = await refusal_of(client.query(QUESTION, QUERY_BODY_TYPE))
            outcomes[reason] += 1
            if outcomes is self.before:
                self.answered.release()


@pytest.mark.parametrize(
    ("change", "reason"),
    [("pause", "CONSENT_PAUSED"), ("revoke", "CONSENT_REVOKED")],
)
@pytest.mark.exhaustive
async def test_no_query_that_begins_after_the_call_has_returned_is_answered_by_any_process(
    database_url: str, tmp_path: Path, change: str, reason: str
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    scene = Scene()
    async with AsyncExitStack() as exits:
        clients = []
        for number in range(2):
            process = gateway_process(stack, f"gateway-{number}")
            server = await exits.enter_async_context(process)
            connecting = bank_client(stack, bank, server.port)
            clients.append(await exits.enter_async_context(connecting))
        await clients[0].consents.grant(PERSON, REFERENCE, PLAIN)
        async with asyncio.TaskGroup() as group:
            for client in clients:
                for _ in range(ASKERS):
                    group.create_task(scene.ask(client))
            for _ in range(2 * ASKERS * BEFORE):
                await scene.answered.acquire()
            await getattr(clients[1].consents, change)(PERSON, REFERENCE)
            scene.ended = True
    assert scene.after == {reason: 2 * ASKERS * AFTER}
    # What was under way meanwhile went either way, and nothing else came of it.
    assert set(scene.before) <= {"", reason}
    assert scene.before[""] >= 2 * ASKERS * BEFORE
