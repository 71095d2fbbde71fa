# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Repayment plans on the command line: filed, changed and shown, with receipts."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from tests.support.calls.signed_options import signed_options
from tests.support.gateway.stack import Bank, Stack, resident

SCHEDULE = """account_reference,instalment,due_on,currency,amount_minor
L-1,1,2005-09-01,CNY,100000
L-1,2,2005-10-01,CNY,100000
"""
FILE = ("--plan", "7", "--kind", "instalment", "--filed", "2005-08-01")


class Desk:
    """Runs `credit-gateway plan` for an institution."""

    def __init__(self, stack: Stack, lender: Bank) -> None:
        """Args: stack: it runs; lender: who calls."""
        self._options = signed_options(stack, lender)
        self.schedule = stack.directory / "schedule.csv"
        self.schedule.write_text(SCHEDULE, encoding="utf-8")

    async def run(self, verb: str, *more: str) -> Result:
        """One command; the person's number comes on standard input."""
        words = ["plan", verb, *self._options, *more]
        result = await asyncio.to_thread(
            CliRunner().invoke, make_app(), words, input=f"{resident(1)}\n"
        )
        assert resident(1) not in result.output
        return result

    async def said(self, verb: str, *more: str) -> dict[str, Any]:
        """What a command that succeeds prints."""
        result = await self.run(verb, *more)
        assert result.exit_code == 0, result.output
        found: dict[str, Any] = json.loads(result.stdout)
        return found


async def test_a_desk_files_a_plan_and_reports_what_becomes_of_it(
    stack: Stack, lender: Bank
) -> None:
    desk = Desk(stack, lender)
    given = (*FILE, "--schedule", str(desk.schedule))
    filed = await desk.said("file", *given)
    assert filed["record"]["state"] == "effective"
    assert filed["record"]["leaf_index"] < filed["leaf_index"]
    assert (await desk.said("file", *given))["record"] is None
    (plan,) = filed["plans"]
    assert (plan["state"], plan["kind"], len(plan["accounts"][0]["instalments"])) == (
        "filed",
        "instalment",
        2,
    )
    for step, day in (("agree", "2005-08-02"), ("begin", "2005-08-03")):
        await desk.said("change", "--plan", "7", "--step", step, "--on", day)
    pay = ("--plan", "7", "--step", "pay", "--account", "L-1", "--instalment", "1")
    paid = await desk.said("change", *pay, "--paid", "100000", "--paid-on", "2005-08-31")
    assert paid["plans"][0]["accounts"][0]["instalments"][0]["paid_minor"] == 100_000
    desk.schedule.write_text(SCHEDULE + "L-1,3,2005-11-01,CNY,50000\n", encoding="utf-8")
    longer = ("--step", "reschedule", "--schedule", str(desk.schedule))
    found = await desk.said("change", "--plan", "7", *longer)
    instalments = found["plans"][0]["accounts"][0]["instalments"]
    assert [each["paid_minor"] for each in instalments] == [100_000, None, None]
    await desk.said("change", "--plan", "7", "--step", "keep", "--on", "2005-12-01")
    shown = await desk.said("get")
    assert [each["state"] for each in shown["plans"]] == ["kept"]
    assert shown["plans"][0]["accounts"][0]["account_reference"] is None


@pytest.mark.exhaustive
async def test_what_is_refused_exits_with_1_and_says_why(stack: Stack, lender: Bank) -> None:
    desk = Desk(stack, lender)
    unknown = await desk.run("get", "--plan", "9")
    assert unknown.exit_code == 1
    assert json.loads(unknown.stdout)["reason"] == "PLAN_NOT_FOUND"
    filed = await desk.said("file", *FILE, "--schedule", str(desk.schedule))
    known = filed["plans"][0]["version"]
    await desk.said("change", "--plan", "7", "--step", "agree", "--on", "2005-08-02")
    begin = ("--plan", "7", "--step", "begin", "--on", "2005-08-03")
    stale = await desk.run("change", *begin, "--version", known)
    assert (stale.exit_code, json.loads(stale.stdout)["reason"]) == (1, "PLAN_CHANGED")


async def test_a_schedule_that_cannot_be_read_names_line_and_column_and_no_value(
    stack: Stack, lender: Bank
) -> None:
    desk = Desk(stack, lender)
    given = (*FILE, "--schedule", str(desk.schedule))
    for text, said in (
        (SCHEDULE.replace("2005-10-01", "SECRET"), "line 3: due_on cannot be read"),
        (SCHEDULE.replace("100000\n", f"{10**40}\n"), "line 2: amount_minor cannot be read"),
        (SCHEDULE.replace("L-1,2", "L-1,-2"), "line 3: instalment cannot be read"),
        (SCHEDULE + "L-1,3,2005-11-01\n", "line 4: another number of columns"),
        (SCHEDULE.replace("due_on", "due"), "needs the columns"),
    ):
        desk.schedule.write_text(text, encoding="utf-8")
        result = await desk.run("file", *given)
        assert result.exit_code == 2, result.output
        assert said in " ".join(result.output.split())
        assert "SECRET" not in result.output


async def test_options_that_do_not_go_together_are_told(stack: Stack, lender: Bank) -> None:
    desk = Desk(stack, lender)
    for words in (
        ("--step", "pay"),
        ("--step", "pay", "--account", "L-1", "--instalment", "1", "--paid", "5"),
        ("--step", "agree", "--paid", "5"),
        ("--step", "reschedule"),
        ("--step", "agree", "--schedule", str(desk.schedule)),
    ):
        result = await desk.run("change", "--plan", "7", *words)
        assert result.exit_code == 2, result.output
    assert (await desk.run("file", *FILE)).exit_code == 2
