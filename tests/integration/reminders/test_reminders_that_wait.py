# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders that cannot leave wait until their day is past, and metrics tell of them."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.client import Identifier, IdentifierScheme, ReminderChannel, ToldReminder
from gateway.errors import ClockError
from gateway.services.contribute.links import link_people
from gateway.services.reminders.running import Round
from gateway.services.reminders.sending import Sent
from gateway.store.connections import CONTRIBUTOR, GATEWAY, connect, open_pool
from gateway.store.reminders.figures import ReminderFigures, reminder_figures
from tests.integration.reminders.test_reminder_delivery import A_DAY, made
from tests.support.consents.asking import found
from tests.support.gateway.stack import Stack, resident
from tests.support.reminders.made import make_endpoint, make_reminder
from tests.support.reminders.scene import DUE, LENDER, REMINDED, Scene
from tests.support.suite.exhaustive import first_every_day
from tests.support.uploads import as_file, loan_rows, written


async def turned_off(scene: Scene) -> None:
    """The operator turns the lender's reminders off."""
    scene.turn_off()
    await scene.stack.settled()


async def suspended(scene: Scene) -> None:
    """The operator suspends the lender, as far as reminders see it."""
    with psycopg.connect(scene.stack.database_url) as owner:
        owner.execute("UPDATE credit.partner SET suspend_time = now()")


async def figures(scene: Scene) -> ReminderFigures:
    """What metrics tell."""
    pool = open_pool(
        scene.stack.database_url,
        role=GATEWAY,
        min_size=0,
        max_size=1,
        statement_timeout_ms=60_000,
        lock_timeout_ms=60_000,
        application_name="figures-test",
    )
    async with pool:
        return await reminder_figures(pool)


@pytest.mark.parametrize("ends", first_every_day([turned_off, suspended]))
async def test_what_cannot_leave_waits_until_its_day_is_past_and_is_then_too_late(
    scene: Scene, ends: Callable[[Scene], Awaitable[None]]
) -> None:
    await made(scene)
    await ends(scene)
    scene.today = DUE
    assert await scene.round() == Round(0, Sent())
    assert scene.counts().sending == {"waiting": 1}
    scene.today = DUE + A_DAY
    assert await scene.round() == Round(0, Sent(ended=1))
    assert scene.counts().sending == {"too-late": 1}
    with psycopg.connect(scene.stack.database_url) as owner:
        rows = owner.execute("SELECT FROM credit.reminder_waiting").fetchall()
        owner.execute("UPDATE credit.partner SET suspend_time = NULL")
    assert rows == []
    scene.set_endpoint()
    await scene.stack.settled()
    assert (await scene.round()).sent == Sent()
    assert scene.receiver.came == []


async def test_what_became_no_entry_in_time_is_too_late_and_cannot_be_said_to_be_sent(
    scene: Scene,
) -> None:
    with psycopg.connect(scene.stack.database_url) as admitting:
        # Whoever admits facts takes this lock; it ends with the connection.
        admitting.execute("LOCK TABLE credit.fact_kind IN SHARE ROW EXCLUSIVE MODE")
        assert (await scene.round()).made == 1
        scene.today = DUE + A_DAY
        assert (await scene.round()).sent == Sent(ended=1)
        assert await asyncio.to_thread(found, scene.stack) == set()
        with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
            owner.execute("UPDATE credit.reminder_sent SET outcome = 'delivered'")
            assert await asyncio.to_thread(found, scene.stack) == {"row-invented"}
            owner.execute("UPDATE credit.reminder_sent SET outcome = 'too-late'")
    await scene.stack.settled()
    assert await asyncio.to_thread(found, scene.stack) == set()


async def test_what_waited_for_an_endpoint_leaves_once_that_is_on_again(scene: Scene) -> None:
    await made(scene)
    await turned_off(scene)
    scene.today = DUE
    assert (await scene.round()).sent == Sent()
    scene.set_endpoint()
    await scene.stack.settled()
    assert (await scene.round()).sent == Sent(delivered=1)


def test_a_day_has_to_be_past_by_the_databases_clock_too_and_what_is_sent_now_is_left(
    database_url: str, tmp_path: Path
) -> None:
    url, now, stack = database_url, datetime.now(UTC), Stack(database_url, tmp_path)
    stack.add_bank(LENDER, policy=REMINDED)
    make_endpoint(url, LENDER)
    stack.admit()
    days = (now.date() + timedelta(days=after) for after in (-9, 9))
    past, coming = (make_reminder(url, LENDER, due=day) for day in days)
    with psycopg.connect(url, autocommit=True) as owner, connect(url, role=GATEWAY) as sender:
        owner.execute(
            "UPDATE credit.reminder_waiting SET attempts = 1, next_attempt_time = %s"
            " WHERE reminder_id = ANY (%s)",
            [now + timedelta(minutes=10), [past, coming]],
        )
        expire = "SELECT credit.expire_reminders('2999-01-01', %s, 10)"
        assert sender.execute(expire, [now]).fetchone() == (0,)
        assert sender.execute(expire, [now + timedelta(minutes=11)]).fetchone() == (1,)
        left = owner.execute("SELECT reminder_id FROM credit.reminder_waiting").fetchall()
        assert left == [(coming,)]


async def test_a_sender_whose_clock_is_off_makes_and_sends_nothing(scene: Scene) -> None:
    scene.clock_limit = timedelta(minutes=1)
    for off in (timedelta(days=9), -timedelta(minutes=2)):
        scene.ahead = off
        with pytest.raises(ClockError):
            await scene.round()
    assert scene.counts().made == 0
    scene.ahead = timedelta()
    assert (await scene.round()).made == 1


@pytest.mark.exhaustive
async def test_who_was_told_of_under_one_identifier_is_not_told_of_again_under_another(
    scene: Scene,
) -> None:
    assert len(await scene.reminded()) == 1
    await linked(scene)
    assert await scene.round() == Round(0, Sent())
    assert len(scene.receiver.came) == 1
    assert found(scene.stack) == set()


async def test_what_did_not_leave_before_two_identifiers_became_one_is_told_of_the_person(
    scene: Scene,
) -> None:
    await made(scene)
    await linked(scene)
    assert await scene.round() == Round(0, Sent(ended=1))
    (told,) = await scene.reminded()
    assert told.content.due.due_date == DUE
    assert scene.counts().sending == {"delivered": 1, "withdrawn": 1}
    assert found(scene.stack) == set()


async def linked(scene: Scene) -> None:
    """The borrower turns out to have another identifier, which is kept."""
    stack = scene.stack
    loan = io.BytesIO(as_file(loan_rows(1, first=7)))
    await scene.client.contribute(loan, written(1))
    await stack.settled()
    one, kept = (Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(n)) for n in (1, 7))

    def link() -> None:
        with connect(stack.database_url, role=CONTRIBUTOR) as connection:
            link_people(connection, stack.keys, stack.clock, one, kept)

    await asyncio.to_thread(link)
    await stack.settled()


async def test_metrics_count_what_is_made_waits_fails_ends_and_is_acknowledged(
    scene: Scene,
) -> None:
    before = await figures(scene)
    assert (before.untried, before.made, before.ended, before.turn_age_s) == (0, 0, {}, 0)
    assert before.round_age_s is not None  # as long as the endpoint is set
    await made(scene)
    waiting = await figures(scene)
    assert (waiting.untried, waiting.again, waiting.made, waiting.failing) == (1, 0, 1, 0)
    assert waiting.turn_age_s > 0
    scene.receiver.answer_with(500)
    await scene.round()
    failed = await figures(scene)
    assert (failed.untried, failed.again, failed.failing) == (0, 1, 1)
    scene.ahead = timedelta(minutes=1)
    (_, told) = await scene.reminded()
    await scene.client.reminders.acknowledge([ToldReminder(told.reminder, (ReminderChannel.SMS,))])
    await scene.stack.settled()
    after = await figures(scene)
    assert (after.untried, after.again, after.failing, after.turn_age_s) == (0, 0, 0, 0)
    assert (after.made, after.ended, after.acknowledged) == (1, {"delivered": 1}, 1)
    await turned_off(scene)
    assert (await figures(scene)).round_age_s is None
