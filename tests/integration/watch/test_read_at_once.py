# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a watch holds and what it asks for stay few, however many people changed at a time."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.store.watch.changes import WatchedRecords
from gateway.store.watch.delivering import WatchLog
from tests.support.gateway.stack import REFERENCE, resident
from tests.support.records.contributed_loans import months
from tests.support.watches.scene import ELSEWHERE, HERE, Scene

_CROWD = [resident(number) for number in range(101, 251)]
_BUCKETS, _PEOPLE, _EVENTS = 32, 64, 64
"""At most at a time, as ADR 72 says."""


def _months(month: int, days_past_due: int) -> list[dict[str, str]]:
    return [
        row
        for person in _CROWD
        for row in months(
            month,
            month,
            resident_id=person,
            account_reference=person,
            days_past_due=str(days_past_due),
        )
    ]


@pytest.mark.exhaustive
async def test_a_watch_asks_for_few_buckets_people_and_events_at_a_time_and_so_seldom(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    for person in _CROWD:
        scene.stack.add_consent(scene.watcher, person, reference=f"{REFERENCE}-{person}")
    scene.stack.adopt()
    await scene.stack.settled()
    for institution in (HERE, ELSEWHERE):
        await scene.contribute(institution, *_months(2, 0))
    await scene.begin()
    await scene.contribute(ELSEWHERE, *_months(3, 10))
    asked: dict[str, list[int]] = {"changes": [], "accounts": [], "events": [], "move": []}
    reads = (
        (WatchedRecords, "changes"),
        (WatchedRecords, "accounts"),
        (WatchLog, "events"),
        (WatchLog, "move"),
    )
    for owner, name in reads:
        monkeypatch.setattr(owner, name, _noting(getattr(owner, name), asked[name]))
    found = await scene.events(len(_CROWD))
    assert [each.event.number for each in found] == list(range(1, len(_CROWD) + 1))
    again = await scene.events(len(_CROWD))
    assert [each.answer.body for each in again] == [each.answer.body for each in found]
    assert max(asked["changes"]) <= _BUCKETS
    assert max(asked["accounts"]) <= _PEOPLE
    assert max(asked["events"]) <= _EVENTS
    # Not of every person, nor of every bucket: a large contribution would take all day.
    for name in ("changes", "accounts", "move"):
        assert len(asked[name]) < len(_CROWD) // 3, name


def _noting(method: Any, sizes: list[int]) -> Any:
    """The method; how much is asked of it each time is noted."""

    async def noted(self: Any, partner_id: str, *given: Any) -> Any:
        sizes.append(given[-1] if isinstance(given[0], int) else len(given[0]))
        return await method(self, partner_id, *given)

    return noted
