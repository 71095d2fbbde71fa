# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway obligations`: dues in words, as JSON and as a calendar."""

from __future__ import annotations

import asyncio
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.cli.obligations.calendar import calendar_of
from gateway.client import CreditGatewayClient
from tests.integration.obligations.test_obligations import DUE, ask
from tests.support.calls.signed_options import signed_options
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.plans.called import ACTIVE

ASKED = ("--purpose", "post-loan-management", "--consent", REFERENCE, "--as-of", "2005-08-20")


async def run(stack: Stack, bank: Bank, *more: str, json: bool = True) -> Result:
    """One command; the person's number comes on standard input."""
    options = [word for word in signed_options(stack, bank) if json or word != "--json"]
    words = ["obligations", *options, *ASKED, *more]
    result = await asyncio.to_thread(
        CliRunner().invoke, make_app(), words, input=f"{resident(1)}\n"
    )
    assert resident(1) not in result.output
    return result


async def test_dues_are_shown_in_the_persons_language_and_as_json(
    stack: Stack, lending_client: CreditGatewayClient, bank: Bank
) -> None:
    await lending_client.plans.file(ACTIVE)
    await stack.settled()
    shown = await run(stack, bank, "--language", "en", json=False)
    assert shown.exit_code == 0, shown.output
    first = "2005-09-01: 1,000.00 CNY to pay"
    assert shown.stdout.splitlines()[:3] == [
        first,
        "2005-10-01: 1,000.00 CNY to pay",
        "2005-10-31: 1,000.00 CNY to pay",
    ]
    assert "you are 1 day late on 2005-09-02" in shown.stdout
    usual = await run(stack, bank, json=False)
    assert "2005-09-01\uff1a应还 1,000.00 CNY" in usual.stdout
    said: dict[str, Any] = json.loads((await run(stack, bank)).stdout)
    assert said["obligations"]["plans_in_force"] == 1
    assert said["leaf_index"] > 0


async def test_a_calendar_has_an_event_for_each_due_date_and_replaces_an_older_one(
    stack: Stack, lending_client: CreditGatewayClient, bank: Bank, tmp_path: Path
) -> None:
    await lending_client.plans.file(ACTIVE)
    await stack.settled()
    file = tmp_path / "dues.ics"
    file.write_text("older", encoding="utf-8")
    for language in ("en", "zh-Hans"):
        result = await run(stack, bank, "--ical", str(file), "--language", language)
        assert result.exit_code == 0, result.output
    assert file.stat().st_mode & 0o777 == 0o600
    raw = file.read_bytes()
    lines = raw.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert resident(1).encode() not in raw
    calendar = icalendar.Calendar.from_ical(raw)
    assert (calendar["version"], bool(calendar["prodid"])) == ("2.0", True)
    assert [event["dtstart"].dt for event in calendar.walk("VEVENT")] == DUE
    (first, *_) = calendar.walk("VEVENT")
    assert first["summary"] == "还款日\uff1a1,000.00 CNY"
    assert first["dtstamp"].to_ical().endswith(b"Z")
    assert [alarm["trigger"].dt for alarm in first.walk("VALARM")] == [timedelta(hours=-15)]


async def test_events_keep_their_uids_and_those_of_two_people_or_days_differ(
    stack: Stack, lending_client: CreditGatewayClient, client: CreditGatewayClient
) -> None:
    await lending_client.plans.file(ACTIVE)
    await stack.settled()
    seen = []
    for as_of in (date(2005, 8, 20), date(2005, 9, 20)):
        told = await ask(client, as_of=as_of)
        calendar = icalendar.Calendar.from_ical(calendar_of(told, "en"))
        seen.append({e["dtstart"].dt: str(e["uid"]) for e in calendar.walk("VEVENT")})
        assert calendar_of(told, "en") == calendar_of(told, "en")
    assert seen[1] == {day: seen[0][day] for day in DUE[1:]}
    assert len(set(seen[0].values())) == 3


async def test_nothing_to_pay_is_a_calendar_that_is_one_and_replaces_an_older_one(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    file = tmp_path / "dues.ics"
    file.write_text("older", encoding="utf-8")
    result = await run(stack, bank, "--ical", str(file))
    assert result.exit_code == 0, result.output
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    assert [each.name for each in calendar.subcomponents] == ["VTIMEZONE"]


async def test_a_refusal_and_a_wrong_language_write_no_calendar(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    file = tmp_path / "dues.ics"
    refused = await run(stack, bank, "--ical", str(file), "--consent", "another")
    assert (refused.exit_code, file.exists()) == (1, False)
    wrong = await run(stack, bank, "--ical", str(file), "--language", "fr")
    assert (wrong.exit_code, file.exists()) == (2, False)


async def test_reminders_of_what_is_due_soon_are_ready_to_send_and_told_once(
    stack: Stack, lending_client: CreditGatewayClient, bank: Bank
) -> None:
    await lending_client.plans.file(ACTIVE)
    await stack.settled()
    first = json.loads((await run(stack, bank, "--remind", "12", "--language", "en")).stdout)
    (told,) = first["reminders"]
    assert (told["due_date"], told["days_left"], told["outstanding_minor"]) == (
        "2005-09-01",
        12,
        100_000,
    )
    assert told["app"]["title"] == "Payment due on 2005-09-01"
    assert "1,000.00 CNY" in told["sms"]
    again = json.loads((await run(stack, bank, "--remind", "12")).stdout)
    assert again["reminders"][0]["id"] == told["id"]
    looked = ("--remind", "12", "--last-looked")
    assert json.loads((await run(stack, bank, *looked, "2005-08-20")).stdout)["reminders"] == []
    assert len(json.loads((await run(stack, bank, *looked, "2005-08-19")).stdout)["reminders"]) == 1
    assert json.loads((await run(stack, bank, "--remind", "11")).stdout)["reminders"] == []
    shown = await run(stack, bank, "--remind", "12", json=False)
    assert "还款提醒" in shown.stdout
    assert (await run(stack, bank, "--last-looked", "2005-08-19")).exit_code == 2
