# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Repayment plans by signed call: filed, changed and read, each with a receipt."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from datetime import date, timedelta

import psycopg
import pytest

from gateway.client import (
    AccountPayments,
    CreditGatewayClient,
    Identifier,
    IdentifierScheme,
    Payment,
    PlanKind,
    PlanQuery,
    PlanState,
    PlanStep,
)
from gateway.domain.access.methods import FILE_PLAN
from tests.support.consents.asking import client_of, refusal_of
from tests.support.gateway.stack import Stack, resident
from tests.support.log.audit_cli import run_admitted
from tests.support.plans.called import (
    ACTIVE,
    AGREED,
    ALLOWED,
    BEGAN,
    DEBTOR,
    FILED,
    FILING,
    schedule,
    step,
    version,
)
from tests.support.uploads import add_contributor, as_file, count, loan_rows, written


async def test_a_plan_that_is_filed_by_signed_call_is_on_record_with_a_receipt_and_a_fact(
    stack: Stack, client: CreditGatewayClient
) -> None:
    filed = await client.plans.file(FILING)
    (plan,) = filed.plans
    assert (plan.number, plan.kind, plan.state) == (7, PlanKind.INSTALMENT, PlanState.FILED)
    assert (plan.filed_on, plan.agreed_on, plan.began_on, plan.ended_on) == (FILED, *[None] * 3)
    (account,) = plan.accounts
    assert (account.reference, account.instalments) == ("L-1", FILING.accounts[0].instalments)
    assert filed.answer.unchecked == ()
    entry = filed.answer.entry
    assert (entry.method, bool(entry.subject_commitment)) == (FILE_PLAN.name, True)
    assert filed.record is not None
    with psycopg.connect(stack.database_url) as database:
        row = database.execute(
            "SELECT c.kind, c.file_digest, f.leaf_index FROM credit.contribution AS c"
            " JOIN credit.fact AS f USING (fact_id) WHERE c.contribution_id = %s"
            " AND uuid_send(c.fact_id) = %s",
            [filed.record.contribution, filed.record.fact_id],
        ).fetchone()
    # The contribution names the call, the answer the contribution and where it is in the log.
    assert row == ("plan", entry.request_digest, filed.record.leaf_index)
    assert filed.record.leaf_index is not None
    assert filed.record.leaf_index < filed.answer.leaf_index
    shown = await client.plans.get(PlanQuery(DEBTOR))
    assert shown.record is None
    assert replace(shown.plans[0], accounts=()) == replace(plan, accounts=())
    # Who does not name the account is not told its reference, which is not kept.
    assert shown.plans[0].accounts == (replace(account, reference=""),)
    named = await client.plans.get(PlanQuery(DEBTOR, ("L-1",), 7))
    assert named.plans == filed.plans


async def test_a_plan_goes_its_way_step_by_step_and_each_is_on_record(
    client: CreditGatewayClient,
) -> None:
    plan = (await client.plans.file(FILING)).plans[0]

    async def go(what: PlanStep, day: date) -> PlanState:
        nonlocal plan
        (plan,) = (await client.plans.change(step(plan.version, what, day))).plans
        return plan.state

    assert await go(PlanStep.AGREE, AGREED) is PlanState.AGREED
    assert await go(PlanStep.BEGIN, BEGAN) is PlanState.ACTIVE
    paid = AccountPayments("L-1", (Payment(1, 100_000, date(2005, 8, 30)), Payment(2, 0)))
    (plan,) = (await client.plans.change(step(plan.version, PlanStep.PAY, payments=(paid,)))).plans
    first, second, third = plan.accounts[0].instalments
    assert (first.paid, first.paid_on) == (100_000, date(2005, 8, 30))
    assert (second.paid, second.paid_on, third.paid) == (0, None, None)
    longer = schedule(1, 3, 4)
    (plan,) = (
        await client.plans.change(step(plan.version, PlanStep.RESCHEDULE, schedules=(longer,)))
    ).plans
    numbers = [(each.number, each.paid) for each in plan.accounts[0].instalments]
    assert numbers == [(1, 100_000), (3, None), (4, None)]
    assert await go(PlanStep.KEEP, date(2006, 1, 1)) is PlanState.KEPT
    assert plan.ended_on == date(2006, 1, 1)


async def test_the_same_call_again_changes_nothing_and_another_plan_of_that_number_is_refused(
    stack: Stack, client: CreditGatewayClient
) -> None:
    filed = await client.plans.file(FILING)
    again = await client.plans.file(FILING)
    assert (again.plans, again.record) == (filed.plans, None)
    before = count(stack, "contribution")
    other = replace(FILING, accounts=(schedule(1, 2),))
    assert await refusal_of(client.plans.file(other)) == ("PLAN_EXISTS", None)
    known = filed.plans[0].version
    agreed = await client.plans.change(step(known, PlanStep.AGREE, AGREED))
    # Whoever has lost the answer asks again with the version that they knew.
    lost = await client.plans.change(step(known, PlanStep.AGREE, AGREED))
    assert (lost.plans, lost.record) == (agreed.plans, None)
    assert await refusal_of(client.plans.file(FILING)) == ("PLAN_EXISTS", None)
    assert count(stack, "contribution") == before + 1


@pytest.mark.exhaustive
async def test_a_change_for_another_version_than_the_newest_is_refused(
    client: CreditGatewayClient,
) -> None:
    known = (await client.plans.file(ACTIVE)).plans[0].version
    paid = AccountPayments("L-1", (Payment(1, 100_000, date(2005, 8, 30)),))
    await client.plans.change(step(known, PlanStep.PAY, payments=(paid,)))
    ended = date(2005, 10, 1)
    for what in (PlanStep.BREAK, PlanStep.KEEP, PlanStep.AGREE):
        change = step(known, what, ended)
        assert await refusal_of(client.plans.change(change)) == ("PLAN_CHANGED", None)
    broken = step(await version(client), PlanStep.BREAK, ended)
    (plan,) = (await client.plans.change(broken)).plans
    assert plan.state is PlanState.BROKEN


@pytest.mark.exhaustive
async def test_steps_out_of_order_are_refused(client: CreditGatewayClient) -> None:
    plan = (await client.plans.file(FILING)).plans[0]
    refused = ("PLAN_OUT_OF_ORDER", None)
    for what in (PlanStep.KEEP, PlanStep.BREAK, PlanStep.BEGIN):
        assert await refusal_of(client.plans.change(step(plan.version, what, BEGAN))) == refused
    paid = AccountPayments("L-1", (Payment(1, 0),))
    early = step(plan.version, PlanStep.PAY, payments=(paid,))
    assert await refusal_of(client.plans.change(early)) == refused
    before_filed = step(plan.version, PlanStep.AGREE, FILED - timedelta(1))
    assert await refusal_of(client.plans.change(before_filed)) == (
        "PLAN_OUT_OF_ORDER",
        "step_date",
    )
    cancelled = step(plan.version, PlanStep.CANCEL, BEGAN)
    (plan,) = (await client.plans.change(cancelled)).plans
    agree = step(plan.version, PlanStep.AGREE, BEGAN)
    assert await refusal_of(client.plans.change(agree)) == refused
    pay = step(plan.version, PlanStep.PAY, payments=(paid,))
    assert await refusal_of(client.plans.change(pay)) == refused


@pytest.mark.exhaustive
async def test_what_is_filed_has_to_go_with_the_account_and_with_itself(
    client: CreditGatewayClient,
) -> None:
    async def reason(**changed: object) -> tuple[str, str | None]:
        return await refusal_of(client.plans.file(replace(FILING, **changed)))  # type: ignore[arg-type]

    line = "accounts[0].instalments[1]."
    assert await reason(accounts=(schedule(1, 2, currency="USD"),)) == (
        "PLAN_CURRENCY_DIFFERS",
        "accounts[0].instalments[0].currency",
    )
    assert await reason(accounts=(schedule(2, 2),)) == (
        "PLAN_SCHEDULE_INVALID",
        f"{line}instalment_number",
    )
    assert await reason(accounts=(schedule(1, first=date(2005, 7, 1)),)) == (
        "PLAN_SCHEDULE_INVALID",
        "accounts[0].instalments[0].due_date",
    )
    assert await reason(accounts=(schedule(),)) == ("PLAN_SCHEDULE_INVALID", "accounts")
    assert await reason(accounts=(schedule(1, reference="L-9"),)) == (
        "ACCOUNT_NOT_FOUND",
        "accounts[0].account_reference",
    )
    assert await reason(accounts=(schedule(*range(1, 602)),)) == ("PLAN_TOO_LARGE", "accounts")
    assert await reason(filed_on=date(2003, 1, 1)) == ("PLAN_OUT_OF_ORDER", "filed_date")
    assert await reason(filed_on=date(2099, 1, 1)) == ("INVALID_VALUE", "filed_date")
    assert await reason(began_on=BEGAN) == ("INVALID_VALUE", "agreed_date")
    assert await reason(accounts=(schedule(1, amount=-1),)) == (
        "INVALID_VALUE",
        "accounts[0].instalments[0].amount",
    )
    wrong = Identifier(IdentifierScheme.CN_RESIDENT_ID, "110101199001011234")
    assert await reason(name=replace(FILING.name, identifier=wrong)) == (
        "INVALID_IDENTIFIER",
        "name.subject_identifier",
    )
    assert await refusal_of(client.plans.get(PlanQuery(DEBTOR, number=7))) == (
        "PLAN_NOT_FOUND",
        None,
    )


async def test_what_somebody_else_has_and_what_nobody_has_look_the_same(
    stack: Stack, client: CreditGatewayClient
) -> None:
    known = (await client.plans.file(FILING)).plans[0].version
    other = add_contributor(stack, "other", policy=ALLOWED)
    await stack.settled()
    nobody = Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(9))
    async with client_of(stack, other) as stranger:
        for who in (DEBTOR, nobody):
            named = replace(FILING, name=replace(FILING.name, identifier=who))
            assert await refusal_of(stranger.plans.file(named)) == (
                "ACCOUNT_NOT_FOUND",
                "accounts[0].account_reference",
            )
            agree = replace(step(known, PlanStep.AGREE, AGREED), name=named.name)
            assert await refusal_of(stranger.plans.change(agree)) == ("PLAN_NOT_FOUND", None)
            assert (await stranger.plans.get(PlanQuery(who))).plans == ()
            assert await refusal_of(stranger.plans.get(PlanQuery(who, ("L-1",)))) == (
                "ACCOUNT_NOT_FOUND",
                "account_references[0]",
            )
    assert await version(client) == known


@pytest.mark.exhaustive
async def test_a_plan_over_two_accounts_is_one_plan_and_shares_its_instalments(
    stack: Stack, client: CreditGatewayClient
) -> None:
    second = ["L-1b", *loan_rows(1)[0][1:]]
    await client.contribute(io.BytesIO(as_file([second])), written(1))
    both = replace(ACTIVE, accounts=(schedule(1, 2), schedule(1, 2, reference="L-1b")))
    (plan,) = (await client.plans.file(both)).plans
    assert {each.reference for each in plan.accounts} == {"L-1", "L-1b"}
    shifted = schedule(1, 2, reference="L-1b", first=date(2005, 9, 2))
    moved = step(plan.version, PlanStep.RESCHEDULE, schedules=(shifted,))
    refused = await refusal_of(client.plans.change(moved))
    assert refused[0] == "PLAN_SCHEDULE_INVALID"
    kept = step(plan.version, PlanStep.KEEP, date(2005, 12, 1))
    (plan,) = (await client.plans.change(kept)).plans
    assert (plan.state, len(plan.accounts)) == (PlanState.KEPT, 2)
    assert count(stack, "plan") == 4


@pytest.mark.exhaustive
async def test_verify_knows_what_was_filed_by_call(
    stack: Stack, client: CreditGatewayClient
) -> None:
    known = (await client.plans.file(FILING)).plans[0].version
    await client.plans.change(step(known, PlanStep.AGREE, AGREED))
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
        "COLUMNS": "200",
    }
    verify = ["verify", "--log-key", stack.trust().log.vkey]
    done = await asyncio.to_thread(run_admitted, stack, verify, environment)
    assert done.exit_code == 0, done.output
