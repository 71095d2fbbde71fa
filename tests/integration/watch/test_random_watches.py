# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Random histories of reports, consents and listening, against events told in a few lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

import pytest

from gateway.client import DeliveredEvent, RefusedError
from gateway.domain.people.subject import subject_commitment
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.services.audit.replay.evidence import Verdict
from tests.support.records.replay_all import replay_all
from tests.support.suite.exhaustive import first_every_day
from tests.support.watches.scene import ELSEWHERE, HERE, OTHER, SOMEBODY, Scene
from tests.support.watches.verified import found_in

STEPS = 24
PLACES = {HERE: EventPlace.HERE, ELSEWHERE: EventPlace.ELSEWHERE}


def late(months: dict[int, int]) -> int:
    """The class of what was reported of the newest month."""
    return min((months[max(months)] + 29) // 30, 7)


@dataclass
class Person:
    """What is known of somebody: days by institution and month, and what is to be told."""

    days: dict[str, dict[int, int]] = field(
        default_factory=lambda: {place: {2: 0, 3: 0} for place in PLACES}
    )
    paused: bool = False
    revoked: bool = False
    waiting: list[tuple[EventSign, ...]] = field(default_factory=list)
    told: list[tuple[EventSign, ...]] = field(default_factory=list)

    def reported(self, place: str, month: int, days: int) -> None:
        """A report or a correction; worse is an event, if the consent counts."""
        before = late(self.days[place])
        self.days[place][month] = days
        after = late(self.days[place])
        if after > before and not self.paused and not self.revoked:
            kind = EventKind.WORSE if before else EventKind.NEWLY_LATE
            self.waiting.append((EventSign(kind, PLACES[place], before, after),))

    def listened(self) -> None:
        """Everything that waits was told."""
        self.told += self.waiting
        self.waiting.clear()


async def _step(scene: Scene, random: Random, people: dict[str, Person]) -> None:
    """Something happens to somebody."""
    resident_id, person = random.choice(sorted(people.items()))
    what = random.choice(["report"] * 7 + ["consent"] * 2 + ["revoke"])
    if what == "report" or person.revoked:
        place, month = random.choice(sorted(PLACES)), random.randint(2, 9)
        days = random.choice(
            [each for each in (0, 10, 31, 95, 200) if each != person.days[place].get(month)]
        )
        await scene.report(place, month, days, resident_id)
        person.reported(place, month, days)
        return
    person.waiting.clear()  # what was not told by then is told by none
    reference = scene.reference(resident_id)
    consents = scene.client.consents
    if what == "revoke" and resident_id == OTHER and random.random() < 0.3:
        await consents.revoke(resident_id, reference)
        person.revoked = True
    elif person.paused:
        await consents.resume(resident_id, reference)
        person.paused = False
    else:
        await consents.pause(resident_id, reference)
        person.paused = True
    await scene.stack.settled()


@pytest.mark.parametrize("seed", first_every_day(range(8)))
async def test_the_events_of_a_random_history_are_those_of_a_few_lines_and_replay(
    scene: Scene, seed: int
) -> None:
    random = Random(seed)  # noqa: S311 (no secret)
    people = {SOMEBODY: Person(), OTHER: Person()}
    for resident_id in people:
        await scene.lend(resident_id)
    await scene.begin()
    heard: dict[int, DeliveredEvent] = {}
    for number in range(STEPS):
        await _step(scene, random, people)
        if random.random() < 0.3 or number == STEPS - 1:
            await scene.heard(heard)
            for person in people.values():
                person.listened()
        if heard and random.random() < 0.2:
            await scene.client.events.acknowledge(random.choice(sorted(heard)))
    with pytest.raises(RefusedError):
        await scene.client.events.acknowledge(max(heard, default=0) + 1)
    key = scene.stack.keys.commitment_key()
    for resident_id, person in people.items():
        commitment = subject_commitment(key, scene.stack.subject_id(resident_id))
        assert [
            heard[number].event.signs
            for number in sorted(heard)
            if heard[number].answer.entry.subject_commitment == commitment
        ] == person.told
    verdicts = {
        each.leaf_index: each.verdict
        for each in replay_all(scene.stack.database_url, scene.stack.keys)
    }
    assert {verdicts[each.answer.leaf_index] for each in heard.values()} <= {Verdict.EQUAL}
    assert found_in(scene) == []
