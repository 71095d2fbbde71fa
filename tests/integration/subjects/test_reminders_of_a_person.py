# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A person learns which institutions were to remind them, though no entry of these names them."""

from __future__ import annotations

import asyncio
from pathlib import Path

from gateway.client import ReminderChannel, ToldReminder
from tests.integration.reminders.conftest import scene
from tests.integration.subjects.test_subject_report import report, told
from tests.support.gateway.stack import Stack, resident
from tests.support.reminders.scene import DUE, LENDER, Scene, reminding
from tests.support.worlds.asked_world import World

__all__ = ["scene"]  # the fixture


async def test_a_persons_report_lists_each_reminder_with_day_institution_and_entry(
    scene: Scene, tmp_path: Path
) -> None:
    world = World(scene.stack, scene.lender, scene.stack.database_url)
    (sent,) = await scene.reminded()
    said = await told(world, resident(1))
    (reminder,) = said["reminders"]
    assert reminder.pop("time").endswith("Z")
    assert reminder == {
        "leaf_index": sent.leaf_index,
        "partner": LENDER,
        "due_date": DUE.isoformat(),
        "currency": "CNY",
        "outcome": "delivered",
        "acknowledge_time": None,
        "channels": None,
    }
    how = (ReminderChannel.SMS, ReminderChannel.APP)
    await scene.client.reminders.acknowledge([ToldReminder(sent.reminder, how)])
    await scene.stack.settled()
    (reminder,) = (await told(world, resident(1)))["reminders"]
    assert (reminder["channels"], reminder["acknowledge_time"][-1]) == (["sms", "app"], "Z")
    assert sent.leaf_index not in {each["leaf_index"] for each in said["inquiries"]}
    page = tmp_path / "page.html"
    result = await asyncio.to_thread(report, world, resident(1), "--out", str(page))
    assert result.exit_code == 0, result.output
    shown = page.read_text(encoding="utf-8")
    assert DUE.isoformat() in shown
    assert "by text message, in its app" in shown
    assert (await told(world, resident(2)))["reminders"] == []


async def test_with_the_log_in_a_database_of_its_own_a_persons_reminders_are_in_the_report_likewise(
    stores_apart: tuple[str, str], tmp_path: Path
) -> None:
    records_url, log_url = stores_apart
    async with reminding(Stack(records_url, tmp_path), log_url=log_url) as scene:
        world = World(scene.stack, scene.lender, log_url)
        (sent,) = await scene.reminded()
        how = (ReminderChannel.EMAIL,)
        await scene.client.reminders.acknowledge([ToldReminder(sent.reminder, how)])
        await scene.stack.settled()
        (reminder,) = (await told(world, resident(1)))["reminders"]
        assert (await told(world, resident(2)))["reminders"] == []
    assert (reminder["leaf_index"], reminder["partner"]) == (sent.leaf_index, LENDER)
    assert (reminder["outcome"], reminder["channels"]) == ("delivered", ["email"])
