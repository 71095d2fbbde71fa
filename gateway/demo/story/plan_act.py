# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's act of a repayment plan: filed and paid by signed call, and seen by a bank."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from gateway.cli.context import out
from gateway.cli.output import good
from gateway.cli.values import option_name
from gateway.client import (
    AccountPayments,
    AccountSchedule,
    Answer,
    Asked,
    CreditGatewayClient,
    Identifier,
    IdentifierScheme,
    Payment,
    PlanAnswer,
    PlanChange,
    PlanFiling,
    PlanKind,
    PlanName,
    PlanQuery,
    PlanStep,
    Purpose,
    RefusedError,
    ScheduledInstalment,
)
from gateway.errors import Reason

_NUMBER = 2005_08
_FILED, _AGREED, _BEGAN = date(2005, 8, 10), date(2005, 8, 11), date(2005, 8, 12)
_DUE = (date(2005, 8, 28), date(2005, 9, 28), date(2005, 10, 28))
LAST_DUE = _DUE[-1]
"""Of the instalment that is not paid yet."""
AMOUNT = 200_000
"""Of each instalment, in minor units."""


@dataclass(frozen=True, slots=True)
class Lateness:
    """What a bank is told of a person who may be on a plan, in days past due.

    Attributes:
        original: by the dates of the contracts.
        on_plans: by the plans that are in force.
        active: how many of these there are.
        kept: instalments of theirs that were paid in time.
    """

    original: int
    on_plans: int
    active: int
    kept: int


async def seen(
    bank: CreditGatewayClient, subject: str, consent: str, body_type: str, as_of: date
) -> tuple[Lateness, Answer]:
    """What a bank that asks for report version 3 in JSON is told."""
    query = {"idNumber": subject, "reason": "02", "authorisation": consent}
    body = json.dumps({"query": query | {"asOf": as_of.isoformat()}}).encode()
    asked = Asked(Purpose.LOAN_APPROVAL, as_of)
    answer = await bank.query(body, body_type, asked=asked)
    summary = json.loads(answer.body)["report"]["summary"]
    plans = summary["plans"]
    return Lateness(
        summary["overdueDays"], plans["overdueDays"], plans["active"], plans["instalmentsKept"]
    ), answer


async def file_and_pay(lender: CreditGatewayClient, subject: str, account: str) -> None:
    """A plan of three instalments, of which two are paid in time.

    The database of an earlier run may be used again: then all of it is on record already.
    """
    name = PlanName(Identifier(IdentifierScheme.CN_RESIDENT_ID, subject), _NUMBER)
    instalments = tuple(
        ScheduledInstalment(number, due, "TWD", AMOUNT) for number, due in enumerate(_DUE, 1)
    )
    filing = PlanFiling(
        name, PlanKind.INSTALMENT, _FILED, None, None, (AccountSchedule(account, instalments),)
    )
    try:
        _show(filed := await lender.plans.file(filing))
    except RefusedError as refusal:
        if refusal.reason != Reason.PLAN_EXISTS:
            raise
        _show(await lender.plans.get(PlanQuery(name.identifier, (account,), _NUMBER)))
        return
    for step, day in ((PlanStep.AGREE, _AGREED), (PlanStep.BEGIN, _BEGAN)):
        change = PlanChange(name, filed.plans[0].version, step, day)
        _show(filed := await lender.plans.change(change))
    payments = tuple(
        Payment(number, AMOUNT, due.replace(day=27)) for number, due in enumerate(_DUE[:2], 1)
    )
    paid = PlanChange(
        name,
        filed.plans[0].version,
        PlanStep.PAY,
        payments=(AccountPayments(account, payments),),
    )
    _show(await lender.plans.change(paid))


def _show(answer: PlanAnswer) -> None:
    (plan,) = answer.plans
    (account,) = plan.accounts
    paid = sum(bool(each.paid) for each in account.instalments)
    record = answer.record
    where = "on record already" if record is None else f"in effect from leaf {record.leaf_index}"
    out.print(
        good("✓"),
        f"{option_name(plan.state)}, {paid} of {len(account.instalments)} instalments paid;"
        f" {where}, receipt: leaf {answer.answer.leaf_index}",
    )
