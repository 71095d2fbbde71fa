# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing personal in what events leave behind: logs, spans, metrics, refusals, and the events.

tests/integration/calls/test_canaries_of_methods.py spoils the calls themselves; here somebody is
late, and is told of: for the first time and again, and in watches that are refused and ended.
"""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from pathlib import Path

import psycopg
import pytest

from gateway.client import CreditGatewayClient, DeliveredEvent, RefusedError
from tests.support.gateway.canaries import (
    AMOUNTS,
    NAME,
    REFERENCE,
    SOMEBODY,
    SOMEBODYS,
    found_anywhere,
)
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.otlp_collector import Collector, receiving
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributed_loans import loans
from tests.support.watches.scene import ELSEWHERE, HERE, WATCHING

_CHANGES = "credit.watched_changes(text, smallint, bigint, bigint, timestamptz)"
_DELIVERIES = "audit.deliver_change(text, bigint, bigint, timestamptz, smallint, bigint, bytea)"
_AMOUNTS = ("principal_minor", "due_minor", "balance_minor")


def _contribute(stack: Stack, institution: str, month: int, days_past_due: int) -> None:
    row = {
        "resident_id": SOMEBODY,
        "account_reference": f"loan-{SOMEBODY}",
        "month": f"2005-{month:02d}",
        "days_past_due": str(days_past_due),
        "paid_minor": "0",
    } | dict.fromkeys(_AMOUNTS, str(AMOUNTS[0]))
    path = loans(stack.directory / "loans.csv", row)
    _, rejected = contribute_file(stack, path, "instalment-csv", institution)
    assert rejected == []


async def _events(client: CreditGatewayClient, count: int) -> list[DeliveredEvent]:
    found: list[DeliveredEvent] = []
    async with (
        asyncio.timeout(PATIENCE_S),
        aclosing(client.events.watch(utilisation_marks=[1, 50])) as events,
    ):
        async for each in events:
            found.append(each)
            if len(found) == count:
                break
    return found


async def _refused(client: CreditGatewayClient, marks: tuple[int, ...] = ()) -> str:
    try:
        async with asyncio.timeout(PATIENCE_S):
            async for _ in client.events.watch(utilisation_marks=marks):
                pass
    except RefusedError as refused:
        return f"{refused!r} {refused} {refused.field}"
    raise AssertionError("it was not refused")


@pytest.mark.exhaustive
async def test_canaries_of_somebody_who_is_told_of_are_seen_nowhere(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    watcher = stack.add_bank(HERE, adapter="canonical-v4", contributes=True, policy=WATCHING)
    stack.add_bank(ELSEWHERE, adapter=None, contributes=True)
    stack.add_consent(watcher, SOMEBODY, reference=REFERENCE)
    for institution in (HERE, ELSEWHERE):
        _contribute(stack, institution, 2, 0)
    stack.adopt()
    stack.admit()
    seen: list[tuple[str, str]] = []
    with receiving(Collector()) as receiver:
        options = ("--otlp-endpoint", receiver.endpoint, "--trace-ratio", "1")
        async with (
            gateway_process(stack, "gateway", *options) as server,
            bank_client(stack, watcher, server.port) as client,
        ):
            begun = asyncio.Event()
            async with aclosing(client.events.watch(on_begun=lambda _: begun.set())) as events:
                first = asyncio.ensure_future(anext(events))
                await begun.wait()
                first.cancel()
                await asyncio.gather(first, return_exceptions=True)
            await asyncio.to_thread(_contribute, stack, ELSEWHERE, 3, 10)
            told = [*await _events(client, 1), *await _events(client, 1)]
            assert [each.repeated for each in told] == [False, True]
            await client.events.acknowledge(1)
            with pytest.raises(RefusedError) as refused:
                await client.events.acknowledge(2)
            seen.append(("acknowledgement", str(refused.value)))
            seen.append(("marks", await _refused(client, (50, 1))))
            with psycopg.connect(database_url, autocommit=True) as owner:
                for function in (_CHANGES, _DELIVERIES):
                    role = "FROM creditgateway_gateway"
                    owner.execute(f"REVOKE EXECUTE ON FUNCTION {function} {role}".encode())
                    await asyncio.to_thread(_contribute, stack, ELSEWHERE, 4, 40)
                    seen.append((function, await _refused(client)))
                    role = "TO creditgateway_gateway"
                    owner.execute(f"GRANT EXECUTE ON FUNCTION {function} {role}".encode())
    # Here the server has stopped and has sent all its spans and metrics.
    log = ("server log", (tmp_path / "gateway.log").read_text(encoding="utf-8"))
    assert found_anywhere(SOMEBODYS, [*seen, log]) == {}
    assert NAME not in log[1]
    traced = " ".join(str(span.attributes) for span in receiver.spans)
    assert "WatchCreditStatus" in traced
    assert "AcknowledgeEvents" in traced
    for message in (*receiver.received, *(each.answer.body for each in told)):
        assert SOMEBODYS.in_message(message) == []
