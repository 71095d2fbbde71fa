# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a bank is told of plans over the wire, and that every answer replays as it was."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from gateway.client import CreditGatewayClient
from gateway.domain.people.synthetic import synthetic_resident_id
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack
from tests.support.log.audit_cli import run_admitted
from tests.support.records.contributed_loans import loans, months, run
from tests.support.records.contributor import write_csv

HOLDER = synthetic_resident_id(7)
DAYS = ("filed_on", "agreed_on", "began_on", "ended_on")
WHOSE = ("resident_id", "account_reference", "plan")
PLANS = (*WHOSE, "special_transaction", "state", *DAYS)
SCHEDULE = ("instalment", "due_on", "currency", "amount_minor", "paid_minor", "paid_on")
INSTALMENTS = (*WHOSE, *SCHEDULE)
ACTIVE = (HOLDER, "SP-1", "1", "16", "active", "2005-04-10", "2005-04-11", "2005-04-12", "")
BODY_TYPE = "application/vnd.creditgateway.pbc-credit-query.v1+json"


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway, a bank that asks for version 3, and kin-bank that contributes."""

    stack: Stack
    client: CreditGatewayClient
    directory: Path

    async def command(self, *arguments: str, stdin: str | None = None) -> None:
        """`credit-gateway`; it has to succeed."""
        places = ("--database-url", self.stack.database_url)
        keys = ("--keys", str(self.stack.directory / "keys"))
        done = await asyncio.to_thread(run, *arguments, *places, *keys, stdin=stdin)
        assert done.exit_code == 0, done.output

    async def file(self, verb: Sequence[str], adapter: str, *rows: Sequence[str]) -> None:
        """Contributes or withdraws a file of kin-bank."""
        header = INSTALMENTS if adapter == "plan-instalments" else PLANS
        path = write_csv(self.directory / "file.csv", [header, *rows])
        await self.command(*verb, str(path), "--institution", "kin-bank", "--adapter", adapter)

    async def summary(self, as_of: str) -> dict[str, Any]:
        """What the bank is told, and that the entry names version 3."""
        query = {"idNumber": HOLDER, "reason": "02", "authorisation": REFERENCE, "asOf": as_of}
        await self.stack.settled()
        answer = await self.client.query(json.dumps({"query": query}).encode(), BODY_TYPE)
        assert answer.entry.report_version == 3
        found: dict[str, Any] = json.loads(answer.body)["report"]["summary"]
        return found


@pytest.fixture
async def scene(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """The person's loan is 45 days late in March and 75 in April, and the bank may ask."""
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a", adapter="json-pbc-v3")
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    async with stack.serving(), bank_client(stack, bank) as client:
        scene = Scene(stack, client, tmp_path)
        consent = ("--partner", "bank-a", "--reference", REFERENCE, "--purpose", "loan-approval")
        person = ("--subject", "-", "--until", "2099-01-01")
        await scene.command("consent", "add", *consent, *person, stdin=f"{HOLDER}\n")
        rows = [*months(2, 2), *months(3, 3, days_past_due="45")]
        path = loans(tmp_path / "loans.csv", *rows, *months(4, 4, days_past_due="75"))
        taken = ("--institution", "kin-bank", "--adapter", "instalment-csv")
        await scene.command("contribute", str(path), *taken)
        yield scene


async def test_on_a_plan_and_kept_is_told_beside_the_original_lateness_and_all_answers_replay(
    scene: Scene,
) -> None:
    take, withdraw = ("contribute",), ("account", "withdraw-file")
    before = await scene.summary("2005-04-30")
    assert (before["overdueDays"], before["plans"]["overdueDays"]) == (75, 75)
    await scene.file(take, "plans-pbc", ACTIVE)
    row = (HOLDER, "SP-1", "1", "1", "2005-04-20", "TWD", "1000")
    await scene.file(take, "plan-instalments", (*row, "1000", "2005-04-19"))
    on_it = await scene.summary("2005-04-30")
    assert (on_it["overdueDays"], on_it["plans"]["overdueDays"]) == (75, 0)
    assert (on_it["plans"]["active"], on_it["plans"]["instalmentsKept"]) == (1, 1)
    assert "monthsSinceLastEnded" not in on_it["plans"]
    earlier = await scene.summary("2005-04-09")
    assert (earlier["overdueDays"], earlier["plans"]["active"]) == (45, 0)
    assert earlier["plans"]["overdueDays"] == 45
    broken = (*ACTIVE[:4], "broken", *ACTIVE[5:8], "2005-04-25")
    await scene.file(take, "plans-pbc", broken)
    over = await scene.summary("2005-04-30")
    assert (over["plans"]["broken"], over["plans"]["overdueDays"]) == (1, 75)
    assert over["plans"]["monthsSinceLastEnded"] == 0
    await scene.file(withdraw, "plans-pbc", ACTIVE)
    assert (await scene.summary("2005-04-30"))["plans"] == before["plans"]
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": scene.stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(scene.stack.directory / "keys"),
        "COLUMNS": "200",
    }
    replay = ["replay", "--all", "--cause", "test"]
    done = await asyncio.to_thread(run_admitted, scene.stack, replay, environment)
    assert done.exit_code == 0, done.output
    assert "5 of 5 answers rebuilt byte for byte" in done.output
