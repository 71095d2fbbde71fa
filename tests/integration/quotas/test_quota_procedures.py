# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Quotas are set and cases handled by the commands of docs/operations.md."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, RefusedError, build_query
from gateway.domain.codes import Purpose
from gateway.store.connections import OPERATOR
from tests.integration.portfolio.test_portfolios import client_of
from tests.support.calls.signed_options import signed_options
from tests.support.databases import NewStores
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.remembered_log import ask
from tests.support.worlds.logins import logins
from tests.support.worlds.procedures import commands
from tests.support.worlds.steps import Steps
from tests.support.worlds.two_stores import recorded_bank

pytestmark = [pytest.mark.exhaustive, pytest.mark.usefixtures("one_day")]

DATES_A_MONTH, MISSES = 3, 20


async def test_quotas_are_set_and_taken_away_and_a_case_is_answered_and_closed(
    new_stores: NewStores, tmp_path: Path
) -> None:
    # The second one is run by integration/metrics.
    quotas, _, cases, by_call = commands("Quotas and cases")
    set_quotas, no_quotas = quotas.replace("\\\n", "").splitlines()
    stack = Stack(new_stores(apart=False)[0], tmp_path)
    bank, guided = recorded_bank(stack, "bank-a"), Steps(stack)
    async with AsyncExitStack() as exits:
        urls = exits.enter_context(logins(stack.database_url, {"operator": OPERATOR}))
        await exits.enter_async_context(stack.serving(asking_interval_s=0.05))
        owner, guided = guided, guided.by(urls["operator"])
        await stack.settled()
        await guided.done(set_quotas)
        await stack.settled()
        await ask(stack, bank, DATES_A_MONTH)
        with pytest.raises(RefusedError, match="QUOTA_EXCEEDED"):
            await ask(stack, bank)
        await guided.done(no_quotas)
        await stack.settled()
        await ask(stack, bank)

        async with client_of(stack, bank) as client:
            for number in range(2, 2 + MISSES):
                body = build_query(resident(number), Purpose.LOAN_APPROVAL, REFERENCE)
                with pytest.raises(RefusedError, match="CONSENT_NOT_FOUND"):
                    await client.query(body, QUERY_BODY_TYPE)
        case = await _opened_case(guided)
        (tmp_path / "letter.txt").write_text("Old references; it was stopped.\n", encoding="utf-8")
        await guided.done(by_call)
        await stack.settled()
        options = " ".join(signed_options(stack, bank, subject=False))
        said = await guided.done(f"credit-gateway case list {options}")
        assert [str(each["case"]) for each in json.loads(said)] == [case]
        answer = f"credit-gateway case answer {case} --file letter.txt {options}"
        await guided.done(answer)
        assert "misses" in await guided.done(cases, CASE=case)
        assert await _cases(guided) == []
        (closed,) = await _cases(guided, "--closed")
        assert closed["state"] == "closed"
        await owner.verified()


async def _cases(guided: Steps, *more: str) -> list[dict[str, str]]:
    said = await guided.done(" ".join(("credit-gateway case list --json", *more)))
    found: list[dict[str, str]] = json.loads(said)
    return found


async def _opened_case(guided: Steps) -> str:
    """The number of the case that the gateway opens by itself."""
    async with asyncio.timeout(PATIENCE_S):
        while not (found := await _cases(guided)):
            pass
    (case,) = found
    return str(case["case"])
