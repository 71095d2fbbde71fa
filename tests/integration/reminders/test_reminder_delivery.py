# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders that do not arrive, that must not leave any more, and endpoints that fail."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.domain.codes import Purpose
from gateway.domain.reminders.schedule import MOST_ATTEMPTS
from gateway.services.reminders.sending import Sent
from gateway.store.connections import GATEWAY, connect
from tests.support.consents.asking import found
from tests.support.gateway.stack import Stack, resident
from tests.support.reminders.scene import DUE, LENDER, Scene, reminding

A_DAY = timedelta(days=1)


async def made(scene: Scene) -> None:
    """A reminder is made; only while it is no entry yet is it not sent."""
    with psycopg.connect(scene.stack.database_url) as owner:
        # Whoever admits facts takes this lock; it ends with the connection.
        owner.execute("LOCK TABLE credit.fact_kind IN SHARE ROW EXCLUSIVE MODE")
        done = await scene.round()
        assert (done.made, done.sent) == (1, Sent())
        assert scene.receiver.came == []
    await scene.stack.settled()


async def test_nothing_leaves_before_it_is_an_entry_and_what_fails_comes_again_as_the_same(
    scene: Scene,
) -> None:
    await made(scene)
    scene.receiver.answer_with(500, 307, 429)
    assert (await scene.round()).sent == Sent(failed=1)
    assert (await scene.round()).sent == Sent()  # its time has not come
    for _ in range(2):
        scene.ahead += timedelta(minutes=10)
        assert (await scene.round()).sent == Sent(failed=1)
    assert scene.counts().failing_since is not None
    scene.ahead += timedelta(hours=1)
    assert (await scene.round()).sent == Sent(delivered=1)
    came = scene.receiver.came
    assert len(came) == 4
    assert len({each.headers["webhook-id"] for each in came}) == 1
    assert len({each.body for each in came}) == 1
    # Each attempt is signed anew: a receiver refuses what is older than five minutes.
    assert len({each.headers["webhook-timestamp"] for each in came}) == 4
    counts = scene.counts()
    assert (counts.failing_since, counts.sending) == (None, {"delivered": 1})
    scene.ahead += A_DAY
    assert (await scene.round()).sent == Sent()


async def test_the_texts_of_a_later_attempt_count_from_its_day_and_the_content_stays(
    scene: Scene,
) -> None:
    await made(scene)
    scene.receiver.answer_with(503)
    await scene.round()
    first = scene.read(scene.receiver.came[0])
    # Within the five minutes for which a signature is good by the receiver's clock.
    scene.today, scene.ahead = DUE - A_DAY, timedelta(seconds=30)
    await scene.round()
    second = scene.read(scene.receiver.came[1])
    assert second.content == first.content
    assert (first.texts["en"]["app"]["title"], second.day) == (
        "Payment due in 3 days",
        DUE - A_DAY,
    )
    assert second.texts["en"]["app"]["title"] != first.texts["en"]["app"]["title"]


async def test_nothing_is_sent_of_whom_a_consent_is_over(scene: Scene) -> None:
    await made(scene)
    with psycopg.connect(scene.stack.database_url) as owner:
        owner.execute("UPDATE credit.consent SET pause_time = now()")
    assert (await scene.round()).sent == Sent(ended=1)
    assert scene.receiver.came == []
    assert scene.counts().sending == {"withdrawn": 1}


async def test_a_day_that_is_past_is_not_reminded_of(scene: Scene) -> None:
    await made(scene)
    scene.today = DUE + A_DAY
    assert (await scene.round()).sent == Sent(ended=1)
    assert (scene.receiver.came, scene.counts().sending) == ([], {"too-late": 1})


async def test_an_endpoint_that_is_gone_or_takes_nothing_for_days_is_left_until_it_is_set_anew(
    scene: Scene,
) -> None:
    await made(scene)
    scene.receiver.answer_with(410)
    await scene.round()
    scene.ahead = timedelta(hours=2)
    assert (await scene.round()).sent == Sent()
    assert scene.counts().turned_off is not None
    scene.set_endpoint()
    await scene.stack.settled()
    assert (await scene.round()).sent == Sent(delivered=1)
    assert scene.counts().turned_off is None
    scene.turn_off()
    await scene.stack.settled()
    scene.today = DUE + timedelta(days=26)  # the next one would be due soon
    assert (await scene.round()).made == 0
    assert found(scene.stack) == set()


@pytest.mark.exhaustive
async def test_a_reminder_is_given_up_after_the_last_attempt(scene: Scene) -> None:
    await made(scene)
    scene.receiver.answer_with(*[400] * MOST_ATTEMPTS)
    for _ in range(MOST_ATTEMPTS):
        await scene.round()
        # 400 says nothing of the endpoint's days: it would be turned off after five.
        with psycopg.connect(scene.stack.database_url) as owner:
            owner.execute("DELETE FROM credit.reminder_failing")
        scene.ahead += timedelta(hours=30)
    assert scene.counts().sending == {"given-up": 1}
    assert len(scene.receiver.came) == MOST_ATTEMPTS


async def test_a_sender_that_was_killed_leaves_its_reminders_to_the_next_one(scene: Scene) -> None:
    await made(scene)
    take = "SELECT count(*) FROM credit.take_reminders(%s, now(), 10, interval '10 minutes')"
    with connect(scene.stack.database_url, role=GATEWAY) as killed:
        assert killed.execute(take, [LENDER]).fetchone() == (1,)
    assert (await scene.round()).sent == Sent()
    scene.ahead = timedelta(minutes=11)
    assert (await scene.round()).sent == Sent(delivered=1)


async def test_several_senders_make_and_send_each_reminder_once(scene: Scene) -> None:
    rounds = await asyncio.gather(*(scene.round() for _ in range(3)))
    await scene.stack.settled()
    rounds += await asyncio.gather(*(scene.round() for _ in range(3)))
    assert sum(each.made for each in rounds) == 1
    assert sum(each.sent.delivered for each in rounds) == 1
    assert len(scene.receiver.came) == 1


async def test_without_the_secret_of_the_endpoint_nothing_is_made_or_sent(scene: Scene) -> None:
    (scene.directory / "secrets" / LENDER).write_text("whsec_" + "A" * 44, encoding="ascii")
    assert (await scene.round()).made == 0
    (scene.directory / "secrets" / LENDER).unlink()
    assert (await scene.round()).made == 0


async def test_who_has_no_account_of_the_person_or_no_consent_for_it_is_not_reminded(
    database_url: str, tmp_path: Path
) -> None:
    async with reminding(Stack(database_url, tmp_path), consent=False) as scene:
        assert await scene.reminded() == []
        others = [purpose for purpose in Purpose if purpose is not Purpose.POST_LOAN_MANAGEMENT]
        scene.stack.add_consent(scene.lender, resident(1), purposes=others)
        assert await scene.reminded() == []
        with psycopg.connect(database_url) as owner:
            owner.execute("UPDATE credit.consent SET purposes = '{1}'")
            owner.execute("UPDATE credit.account SET partner_id = 'another'")
        assert await scene.reminded() == []
        with psycopg.connect(database_url) as owner:
            owner.execute("UPDATE credit.account SET partner_id = %s", [LENDER])
        assert len(await scene.reminded()) == 1
