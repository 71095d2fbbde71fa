# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Random histories of calls: figures as counted the obvious way, and every answer replays."""

from __future__ import annotations

import asyncio
import io
import json
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from gateway.client import (
    AccountPayments,
    AccountSchedule,
    CreditGatewayClient,
    Payment,
    PlanChange,
    PlanFiling,
    PlanKind,
    PlanName,
    PlanQuery,
    PlanStep,
    RefusedError,
    ScheduledInstalment,
)
from gateway.domain.codes import AccountType
from gateway.domain.plans.changes import STEPS
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord
from tests.support.consents.asking import client_of
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.audit_cli import run_admitted
from tests.support.plans.called import DEBTOR, lending
from tests.support.plans.histories import expected
from tests.support.uploads import as_file, count, loan_rows, written

BODY_TYPE = "application/vnd.creditgateway.pbc-credit-query.v1+json"
CALLS = 14
LATE = {6: 0, 7: 30, 8: 60, 9: 90}
FIRST, LAST = date(2005, 7, 1), date(2005, 12, 31)
FIGURES = {
    "filed": "filed",
    "active": "active",
    "kept": "kept",
    "broken": "broken",
    "cancelled": "cancelled",
    "instalmentsKept": "instalments_kept",
    "instalmentsMissed": "instalments_missed",
    "instalmentsUnreported": "instalments_unreported",
    "monthsSinceLastEnded": "months_since_last_ended",
    "overdueDays": "current_worst_days_past_due_on_plans",
}
RECORDS = tuple(
    RepaymentRecord(2005 * 12 + month - 1, 2500, 2500, 400_000, days, 0)
    for month, days in LATE.items()
)


def _some_day(random: Random) -> date:
    return FIRST + timedelta(random.randint(0, (LAST - FIRST).days))


def _schedule(random: Random, begun: date) -> AccountSchedule:
    """Sometimes one that cannot be kept."""
    due = begun + timedelta(random.randint(-25, 30))
    instalments = [
        ScheduledInstalment(number, due + timedelta(20 * number), "CNY", 100)
        for number in range(1, random.randint(1, 4) + 1)
    ]
    return AccountSchedule("L-1", tuple(instalments))


async def _call(client: CreditGatewayClient, random: Random) -> None:
    """One call, which may well be refused."""
    name = PlanName(DEBTOR, random.randint(1, 2))
    known = (await client.plans.get(PlanQuery(DEBTOR))).plans
    found = next((plan for plan in known if plan.number == name.number), None)
    if found is None or random.random() < 0.1:
        filed, second, third = sorted(_some_day(random) for _ in range(3))
        far = random.randint(0, 2)
        agreed, began = second if far else None, third if far == 2 else None
        kind = random.choice(list(PlanKind))
        filing = PlanFiling(name, kind, filed, agreed, began, (_schedule(random, began or filed),))
        await client.plans.file(filing)
        return
    in_order = [each for each in PlanStep if found.state in STEPS[each].sources]
    step = random.choice(in_order if in_order and random.random() < 0.8 else list(PlanStep))
    so_far = (found.filed_on, found.agreed_on, found.began_on, found.ended_on)
    last = max(filter(None, so_far))
    day = last + timedelta(random.randint(-1, 20))
    change = PlanChange(name, found.version, step, day)
    if step is PlanStep.PAY:
        paid = random.choice([0, 50, 100, 200])
        payment = Payment(random.randint(1, 4), paid, _some_day(random) if paid else None)
        change = replace(change, day=None, payments=(AccountPayments("L-1", (payment,)),))
    elif step is PlanStep.RESCHEDULE:
        change = replace(change, day=None, schedules=(_schedule(random, last),))
    await client.plans.change(change)


async def _on_record(client: CreditGatewayClient) -> Account:
    """The loan, with its plans as they are on record."""
    attached: list[Any] = []
    for plan in (await client.plans.get(PlanQuery(DEBTOR))).plans:
        days = (plan.filed_on, plan.agreed_on, plan.began_on, plan.ended_on)
        attached.append(Plan(plan.number, plan.kind, plan.state, *days))
        attached += [
            Instalment(plan.number, i.number, i.due_on, i.currency, i.amount, i.paid, i.paid_on)
            for account in plan.accounts
            for i in account.instalments
        ]
    opened = date(2004, 1, 15)
    loan = AccountType.NON_REVOLVING_LOAN
    return Account("lender", loan, "CNY", opened, None, RECORDS, tuple(attached))


async def _told(bank: CreditGatewayClient, as_of: date) -> dict[str, Any]:
    query = {"idNumber": resident(1), "reason": "02", "authorisation": REFERENCE}
    body = json.dumps({"query": query | {"asOf": as_of.isoformat()}}).encode()
    answer = await bank.query(body, BODY_TYPE)
    plans: dict[str, Any] = json.loads(answer.body)["report"]["summary"]["plans"]
    return {figure: plans.get(path) for path, figure in FIGURES.items()}


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", range(3))
async def test_every_answer_between_calls_is_as_counted_and_replays_byte_for_byte(
    database_url: str, tmp_path: Path, seed: int
) -> None:
    random, stack = Random(seed), Stack(database_url, tmp_path)  # noqa: S311 (no secret)
    asking = stack.add_bank("bank-a", adapter="json-pbc-v3")
    stack.add_consent(asking, resident(1))
    answers = 0
    async with lending(stack) as lender, client_of(stack, lender) as client:
        rows = [
            [*row[:7], f"2005-{month:02}", *row[8:11], str(days)]
            for month, days in LATE.items()
            for row in loan_rows(1)
        ]
        await client.contribute(io.BytesIO(as_file(rows)), written(len(rows)))
        await stack.settled()
        async with client_of(stack, asking) as bank:
            for _ in range(CALLS):
                with suppress(RefusedError):
                    await _call(client, random)
                await stack.settled()
                account = await _on_record(client)
                for as_of in (_some_day(random), LAST):
                    assert await _told(bank, as_of) == expected([account], as_of)
                    answers += 1
    # Else hardly anything was taken.
    assert (count(stack, "plan") > 2, count(stack, "instalment") > 2) == (True, True)
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
        "COLUMNS": "200",
    }
    replay = ["replay", "--all", "--cause", "test"]
    done = await asyncio.to_thread(run_admitted, stack, replay, environment)
    assert done.exit_code == 0, done.output
    assert f"{answers} of {answers} answers rebuilt byte for byte" in done.output
