# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How plans are shown, to people and to programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from rich.table import Table

from gateway.cli.context import err, out, print_json
from gateway.cli.output import good
from gateway.cli.values import option_name
from gateway.client import KnownPlan, PlanAnswer, PlannedAccount, ScheduledInstalment


def show_plans(answer: PlanAnswer, *, json: bool) -> None:
    """A verified answer about plans."""
    leaf = answer.answer.leaf_index
    if json:
        record = answer.record
        print_json(
            {
                "plans": [plan_document(plan) for plan in answer.plans],
                "record": None
                if record is None
                else {
                    "contribution": record.contribution,
                    "fact": record.fact_id.hex(),
                    "state": "pending" if record.leaf_index is None else "effective",
                    "leaf_index": record.leaf_index,
                },
                "leaf_index": leaf,
            }
        )
        return
    out.print(_table(answer.plans) if answer.plans else "no plans")
    if answer.record is not None:
        where = answer.record.leaf_index
        effect = "takes effect once it is in the log" if where is None else f"leaf {where}"
        err.print(good("on record:"), effect, highlight=False)
    err.print(
        good("verified:"), f"signed by the gateway, and logged as leaf {leaf}", highlight=False
    )


def plan_document(plan: KnownPlan) -> dict[str, Any]:
    """A plan for programs."""
    return {
        "plan": plan.number,
        "kind": option_name(plan.kind),
        "state": option_name(plan.state),
        "filed_on": _day(plan.filed_on),
        "agreed_on": _day(plan.agreed_on),
        "began_on": _day(plan.began_on),
        "ended_on": _day(plan.ended_on),
        "version": plan.version.hex(),
        "accounts": [
            {
                "account_reference": account.reference or None,
                "account_commitment": account.account_commitment.hex(),
                "instalments": [_instalment(each) for each in account.instalments],
            }
            for account in plan.accounts
        ],
    }


def _instalment(said: ScheduledInstalment) -> dict[str, Any]:
    return {
        "instalment": said.number,
        "due_on": _day(said.due_on),
        "currency": said.currency,
        "amount_minor": said.amount,
        "paid_minor": said.paid,
        "paid_on": _day(said.paid_on),
    }


def _table(plans: Sequence[KnownPlan]) -> Table:
    table = Table(box=None, pad_edge=False)
    for name in ("plan", "kind", "state", "filed", "agreed", "begins", "ended", "instalments"):
        table.add_column(name, overflow="fold")
    for plan in plans:
        days = (plan.filed_on, plan.agreed_on, plan.began_on, plan.ended_on)
        table.add_row(
            str(plan.number),
            option_name(plan.kind),
            option_name(plan.state),
            *(_day(day) or "-" for day in days),
            ", ".join(map(_paid, plan.accounts)) or "-",
        )
    return table


def _paid(account: PlannedAccount) -> str:
    """How many of an account's instalments are paid in full."""
    paid = sum(each.paid is not None and each.paid >= each.amount for each in account.instalments)
    return f"{paid} of {len(account.instalments)} paid"


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
