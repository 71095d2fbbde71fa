# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A consent of N uses gives N answers: over two processes, under load, with one killed."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from datetime import date
from pathlib import Path

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    CreditGatewayClient,
    RefusedError,
    TransportError,
    build_query,
)
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.consents.consent import Terms, Uses
from tests.support.consents.limited import limit_consent
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.whole_log import Kept, read_whole_log

SOMEBODY = resident(1)
BODY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
LIMIT = 150
ASKING = 40


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


async def test_a_consent_of_n_uses_gives_n_answers_over_two_processes_one_of_which_is_killed(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, SOMEBODY)
    limit_consent(stack, bank, SOMEBODY, Terms(uses=Uses(LIMIT)))
    got: list[Answer | str] = []
    async with AsyncExitStack() as exits:
        servers = [
            await exits.enter_async_context(gateway_process(stack, f"gateway-{number}"))
            for number in range(2)
        ]
        clients = [
            await exits.enter_async_context(bank_client(stack, bank, server.port))
            for server in servers
        ]
        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
            for number in range(ASKING):
                group.create_task(_ask_until_used_up(clients[number % 2], got))
            while len(got) < LIMIT // 3:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.005)
            await servers[0].kill()
        answers = [each for each in got if isinstance(each, Answer)]
        log = read_whole_log(database_url, stack.trust().log)
        log.holds([Kept.of(answer) for answer in answers], stack.trust().log)
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
