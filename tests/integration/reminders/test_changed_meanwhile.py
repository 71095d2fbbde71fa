# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What changed between making and sending: what no longer holds does not leave."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg

from gateway.client import PlanStep
from gateway.services.reminders.running import Round
from gateway.services.reminders.sending import Sent
from gateway.store.connections import OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from tests.integration.reminders.test_reminder_delivery import Meanwhile, made
from tests.support.consents.asking import found
from tests.support.gateway.stack import Stack, resident
from tests.support.plans.called import schedule, step, version
from tests.support.reminders.scene import DUE, Scene, reminding


async def rescheduled(scene: Scene, days: int, amount: int = 100_000) -> None:
    """The first instalment is due on another day, or is another one."""
    moved = schedule(1, 2, first=DUE + timedelta(days=days), amount=amount)
    newest = await version(scene.client)
    await scene.client.plans.change(step(newest, PlanStep.RESCHEDULE, schedules=(moved,)))
    await scene.stack.settled()


async def test_a_plan_with_other_days_is_told_with_these_and_the_old_day_does_not_leave(
    scene: Scene,
) -> None:
    await made(scene)
    await rescheduled(scene, 2)
    done = await scene.round()  # the new one leaves in it, too, if it is an entry by then
    assert (done.made, done.sent.ended, done.sent.failed) == (1, 1, 0)
    (told,) = await scene.reminded()
    assert told.content.due.due_date == DUE + timedelta(days=2)
    assert scene.counts().sending == {"delivered": 1, "withdrawn": 1}
    assert found(scene.stack) == set()


async def test_an_amount_that_no_longer_holds_does_not_leave(scene: Scene) -> None:
    await made(scene)
    await rescheduled(scene, 0, amount=90_000)
    assert await scene.round() == Round(0, Sent(ended=1))
    assert scene.receiver.came == []


async def test_nothing_leaves_of_somebody_whose_records_were_erased(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with reminding(stack) as scene:
        await made(scene)
    with connect(database_url, role=OPERATOR) as operator:
        erase_person(operator, [stack.subject_id(resident(1))], datetime.now(UTC), "rule 7")
    stack.admit()
    posting = Meanwhile(lambda: None)
    assert await scene.round(posting) == Round(0, Sent(ended=1))
    assert (posting.posts, scene.counts().sending) == (0, {"withdrawn": 1})
    with psycopg.connect(database_url) as owner:
        assert owner.execute("SELECT FROM credit.reminder_waiting").fetchall() == []
    assert found(stack) == set()
