# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Metrics say how much of quotas is used, and the guide who uses it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import psycopg
import pytest

from gateway.domain.quotas.limits import Counted
from tests.integration.operation.test_ops_port import Ops
from tests.integration.quotas.test_quotas import ask, bank_with, limited, per_day
from tests.support.gateway.gateway_process import bank_client, free_port, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack
from tests.support.worlds.procedures import commands

ANSWERED = 9


@pytest.mark.usefixtures("one_day")
async def test_a_scrape_tells_the_highest_share_of_a_limit_and_how_many_are_near_but_not_who(
    database_url: str, tmp_path: Path
) -> None:
    stack, port = Stack(database_url, tmp_path), free_port()
    ops, (how_much, *_) = Ops(port), commands("Quotas and cases")[1:]
    busy = bank_with(
        stack,
        limited(
            per_day(Counted.ANSWERS, 10), per_day(Counted.MISSES, 5), per_day(Counted.PERSON, 1)
        ),
        "bank-busy",
    )
    bank_with(stack, limited(per_day(Counted.ANSWERS, 10)), "bank-idle")
    async with (
        gateway_process(stack, "before") as server,
        bank_client(stack, busy, server.port) as client,
    ):
        for number in range(ANSWERED):
            assert await ask(client, number + 1) == ""
    options = ("--ops-listen", f"127.0.0.1:{port}")
    async with gateway_process(stack, "gateway", *options), asyncio.timeout(PATIENCE_S):
        # It looks when it starts.
        while "creditgateway_quota_near" not in (text := (await ops.says("/metrics"))[1]):
            pass
        samples = await ops.samples()
    shares = {
        one.labels["creditgateway_quota_counted"]: one.value
        for one in samples
        if one.name == "creditgateway_quota_use"
    }
    # A person's limit is used up, and tells nothing of the bank.
    assert shares == {"answers": 0.9, "portfolio": 0, "misses": 0, "changes": 0, "calls": 0}
    assert [one.value for one in samples if one.name == "creditgateway_quota_near"] == [1]
    assert "bank-busy" not in text
    with psycopg.connect(database_url) as owner:
        rows = owner.execute(how_much.encode()).fetchall()
    assert rows == [("bank-busy", "answers/day", ANSWERED)]
