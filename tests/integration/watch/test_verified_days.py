# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever moves a watch on by some days hides nothing of what time changes: `verify` names it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import psycopg
import pytest

from gateway.domain.watch.signs import EventKind
from tests.integration.watch.test_verified_watches import bucket, changed
from tests.support.gateway.patience import today
from tests.support.watches.scene import ELSEWHERE, HERE, OTHER, SOMEBODY, Scene, begins, lent
from tests.support.watches.verified import believed_in, found_in

_PEOPLE = "credit.watched_people(text, smallint, timestamptz)"
_MOVE = "UPDATE audit.watch_position SET as_of = %s WHERE bucket = %s"


@asynccontextmanager
async def days_nobody_looked_at(scene: Scene, days: int, *, due_within: int) -> AsyncIterator[None]:
    """Some days after the last look a watch begins, and cannot look at anybody until this ends."""
    await scene.days_pass(days)
    with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
        owner.execute(f"REVOKE EXECUTE ON FUNCTION {_PEOPLE} FROM creditgateway_gateway".encode())
        refused = await scene.refused(due_within_days=due_within)
        assert refused.reason == "DATA_UNAVAILABLE"
        yield
        owner.execute(f"GRANT EXECUTE ON FUNCTION {_PEOPLE} TO creditgateway_gateway".encode())


async def test_a_due_date_that_came_near_and_was_told_by_nobody_is_named(scene: Scene) -> None:
    await scene.lend()
    await scene.plan(HERE, today() + timedelta(5), paid="0")
    await scene.begin(due_within=7)
    row = f"watch_position {HERE} {bucket(scene)}"
    async with days_nobody_looked_at(scene, 4, due_within=7):  # then it was due in nine days
        assert found_in(scene) == []
        with changed(scene, _MOVE, today(), bucket(scene)):
            assert found_in(scene) == [("event-not-told", HERE, row)]
        # One day on it was not near yet: nothing is hidden.
        with changed(scene, _MOVE, today() - timedelta(3), bucket(scene)):
            assert found_in(scene) == []
    (event,) = await scene.events(1, due_within=7)
    assert [sign.kind for sign in event.event.signs] == [EventKind.DUE_SOON]
    await scene.looked(due_within=7)
    assert found_in(scene) == []
    assert believed_in(scene) == (1, 0)


async def test_an_instalment_that_was_missed_and_told_by_nobody_is_named_by_the_next_watch(
    scene: Scene,
) -> None:
    await scene.lend()
    await scene.plan(ELSEWHERE, today() - timedelta(2), paid="0")
    await scene.begin()
    row = f"watch_position {HERE} {bucket(scene)}"
    async with days_nobody_looked_at(scene, 4, due_within=0):
        with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
            owner.execute("UPDATE audit.watch_position SET as_of = %s", [today()])
        assert ("event-not-told", HERE, row) in found_in(scene)
    await scene.looked()
    # Nothing is left to look at; the entries that began before and behind it say so for ever.
    await scene.report(ELSEWHERE, 4, 0)
    await scene.looked()
    assert ("event-not-told", HERE, row) in found_in(scene)


@pytest.mark.exhaustive
async def test_a_mark_that_watches_do_not_agree_on_makes_no_finding(scene: Scene) -> None:
    await scene.lend()
    await scene.plan(HERE, today() + timedelta(5), paid="0")
    await scene.begin()  # which asked for no due dates
    async with days_nobody_looked_at(scene, 4, due_within=7):
        with changed(scene, _MOVE, today(), bucket(scene)):
            assert found_in(scene) == []


@pytest.mark.exhaustive
async def test_a_day_before_what_was_told_and_one_within_which_nobody_was_told_are_named(
    scene: Scene,
) -> None:
    await scene.lend()
    await scene.plan(ELSEWHERE, today() - timedelta(2), paid="0")
    await scene.begin()
    await scene.days_pass(4)
    await scene.events(1)
    await scene.looked()
    assert found_in(scene) == []
    differs = ("watch-differs", HERE, f"watch_position {HERE} {bucket(scene)}")
    with changed(scene, _MOVE, today() - timedelta(1), bucket(scene)):
        assert differs in found_in(scene)
    within = (
        "UPDATE audit.watch_position SET as_of = as_of - 1, until = as_of,"
        " until_up_to = sha256('') WHERE bucket = %s"
    )
    with changed(scene, within, bucket(scene)):
        assert differs in found_in(scene)


@pytest.mark.exhaustive
async def test_of_how_many_people_the_position_is_believed_is_said(scene: Scene) -> None:
    for person in (SOMEBODY, OTHER):
        await scene.lend(person)
    await scene.begin()
    assert believed_in(scene) == (2, 0)
    await scene.client.consents.pause(OTHER, scene.reference(OTHER))
    await scene.stack.settled()
    assert believed_in(scene) == (2, 1)


@begins(lent)
@pytest.mark.exhaustive
async def test_a_second_consent_of_somebody_makes_no_finding(scene: Scene) -> None:
    scene.stack.add_consent(scene.watcher, SOMEBODY, reference="another")
    scene.stack.adopt()
    await scene.stack.settled()
    await scene.report(ELSEWHERE, 4, 10)
    await scene.looked()
    assert believed_in(scene) == (1, 0)
    assert found_in(scene) == []
