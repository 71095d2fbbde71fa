# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What time alone changes: a due date that comes near, an instalment that is missed."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.services.audit.replay.evidence import Verdict
from tests.support.fakes import SkewedClock
from tests.support.gateway.patience import PATIENCE_S, today
from tests.support.gateway.stack import Stack
from tests.support.records.replay_all import replay_all
from tests.support.watches.scene import (
    ELSEWHERE,
    HERE,
    OTHER,
    SOMEBODY,
    Scene,
    begins,
    lent,
    signs,
    watching,
)
from tests.support.watches.verified import found_in


def due_soon(days: int) -> EventSign:
    """Something is due at the institution in so many days."""
    day = today() + timedelta(days)
    return EventSign(EventKind.DUE_SOON, EventPlace.HERE, currency="TWD", due_date=day)


async def test_a_due_date_that_comes_near_is_told_once_and_replays_byte_for_byte(
    scene: Scene,
) -> None:
    await scene.lend()
    await scene.plan(HERE, *(today() + timedelta(days) for days in (5, 35)), paid="0")
    await scene.plan(ELSEWHERE, today() + timedelta(5), paid="0")
    await scene.lend(OTHER)
    await scene.begin()
    await scene.days_pass(4)  # then it was due in nine days
    (event,) = await scene.events(1, due_within=7)
    assert signs([event]) == [(due_soon(5),)]
    assert (event.event.since, event.event.as_of) == (today() - timedelta(4), today())
    await scene.client.events.acknowledge(1)
    await scene.looked(due_within=7)
    await scene.report(ELSEWHERE, 4, 10, OTHER)
    (later,) = await scene.events(1, due_within=7)
    assert [sign.kind for sign in later.event.signs] == [EventKind.NEWLY_LATE]
    verdicts = {
        each.leaf_index: each.verdict
        for each in replay_all(scene.stack.database_url, scene.stack.keys)
    }
    leaves = [each.answer.leaf_index for each in (event, later)]
    assert [verdicts[leaf] for leaf in leaves] == [Verdict.EQUAL, Verdict.EQUAL]
    assert found_in(scene) == []


@begins(lent)
@pytest.mark.exhaustive
async def test_a_due_date_that_is_reported_when_it_is_near_already_comes_with_that_change(
    scene: Scene,
) -> None:
    await scene.plan(HERE, today() + timedelta(3), paid="0")
    (event,) = await scene.events(1, due_within=7)
    assert (signs([event]), event.event.since) == ([(due_soon(3),)], None)


async def test_an_instalment_that_is_missed_is_told_without_any_new_report(scene: Scene) -> None:
    await scene.lend()
    await scene.plan(ELSEWHERE, today() - timedelta(2), paid="0")
    await scene.begin()
    await scene.days_pass(4)
    (event,) = await scene.events(1)
    assert signs([event]) == [(EventSign(EventKind.NEWLY_LATE, EventPlace.ELSEWHERE, 0, 1),)]
    assert event.event.since == today() - timedelta(4)


async def test_a_day_that_is_cut_goes_on_with_the_next_person_and_keeps_everybodys_order(
    scene: Scene,
) -> None:
    for person in (SOMEBODY, OTHER):
        await scene.lend(person)
        await scene.plan(ELSEWHERE, today() - timedelta(2), paid="0", resident_id=person)
    await scene.begin()
    await scene.days_pass(4)
    await scene.report(ELSEWHERE, 5, 200)  # after the days: the plan decides how late they are
    (first,) = await scene.events(1)
    await scene.client.events.acknowledge(1)
    (second,) = await scene.events(1)
    told = {each.answer.entry.subject_commitment for each in (first, second)}
    assert len(told) == 2
    assert {each.event.since for each in (first, second)} == {today() - timedelta(4)}
    await scene.looked()
    assert found_in(scene) == []


@pytest.mark.exhaustive
async def test_a_day_that_begins_while_an_event_waits_for_its_acknowledgement_is_told_of_everybody(
    database_url: str, tmp_path: Path
) -> None:
    clock = SkewedClock()
    stack = Stack(database_url, tmp_path, clock)
    async with stack.serving(), watching(stack, tmp_path) as scene:
        for person in (SOMEBODY, OTHER):
            await scene.lend(person)
        await scene.plan(HERE, today() + timedelta(8), paid="0", resident_id=OTHER)
        await scene.begin()
        for person in (SOMEBODY, OTHER):
            await scene.report(ELSEWHERE, 4, 0, person)  # looked at first, and nothing to tell
        await scene.report(ELSEWHERE, 5, 10)
        midnight = datetime.combine(today() + timedelta(1), time(), UTC)
        clock.skew = midnight - timedelta(seconds=50) - datetime.now(UTC)
        async with (
            asyncio.timeout(PATIENCE_S),
            aclosing(scene.client.events.watch(due_within_days=7, most_unacknowledged=1)) as events,
        ):
            assert (await anext(events)).answer.entry.watched_event is not None
            clock.skew += timedelta(seconds=55)  # less than an entry may be after its call
            await scene.client.events.acknowledge(1)
            due = await anext(events)
        assert signs([due]) == [(due_soon(8),)]
        assert (due.event.since, due.event.as_of) == (today(), today() + timedelta(1))


@begins(lent)
async def test_a_day_that_was_not_yet_is_named(scene: Scene) -> None:
    with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
        owner.execute("UPDATE audit.watch_position SET as_of = as_of + 9 WHERE bucket = 5")
    assert ("watch-differs", HERE, f"watch_position {HERE} 5") in found_in(scene)


@begins(lent)
async def test_what_came_about_while_a_consent_was_paused_is_told_by_none(scene: Scene) -> None:
    await scene.client.consents.pause(SOMEBODY, scene.reference())
    await scene.report(ELSEWHERE, 4, 10)
    await scene.client.consents.resume(SOMEBODY, scene.reference())
    await scene.stack.settled()
    await scene.report(ELSEWHERE, 5, 40)  # nobody listened meanwhile
    (event,) = await scene.events(1)
    assert signs([event]) == [(EventSign(EventKind.WORSE, EventPlace.ELSEWHERE, 1, 2),)]


@begins(lent)
async def test_an_event_is_not_told_again_after_thirty_days_and_keeps_nothing_back(
    scene: Scene,
) -> None:
    await scene.report(ELSEWHERE, 4, 10)
    await scene.events(1)
    with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
        owner.execute("SET session_replication_role = replica")
        for table in ("watch_event", "evidence"):
            owner.execute(
                f"UPDATE audit.{table} SET entry_time = entry_time - interval '31 days'"  # noqa: S608
                " WHERE leaf_index = (SELECT leaf_index FROM audit.watch_event)"
            )
    await scene.report(ELSEWHERE, 5, 40)
    async with aclosing(
        scene.client.events.watch(most_unacknowledged=1, timeout_s=PATIENCE_S)
    ) as events:
        assert (await anext(events)).event.number == 2
