# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Random histories of everything that happens to people, against events told in a few lines.

Reports and corrections, plans begun, kept and broken, cards, disputes, links of identifiers,
restrictions, erasures, consents that are paused and end, days that pass; meanwhile the bank
listens, is cut, and acknowledges.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from gateway.client import DeliveredEvent, RefusedError
from gateway.domain.people.subject import subject_commitment
from gateway.domain.watch.signs import EventSign
from gateway.services.audit.replay.evidence import Verdict
from tests.support.gateway.stack import Stack, resident
from tests.support.records.replay_all import replay_all
from tests.support.watches import lives
from tests.support.watches.lives import MARKS, Life
from tests.support.watches.scene import ELSEWHERE, HERE, OTHER, SOMEBODY, Scene, watching
from tests.support.watches.verified import found_in

STEPS = 40
_STEPS_EVERY_DAY = 24
SEEDS = (10, 4, 11, 2, 1, 21, 26, 36, 37, 13)
"""The first one for every day. Between them they have every kind of sign, links, and an erasure."""
_THIRD, _EXPIRED, _STRANGER, _ALIAS = (resident(number) for number in (9, 10, 11, 12))

_OFTEN = (SOMEBODY, SOMEBODY, SOMEBODY, _THIRD, _THIRD, _THIRD, OTHER, OTHER, _EXPIRED, _STRANGER)
"""To whom something happens, by how often."""


@asynccontextmanager
async def lived(scene: Scene) -> AsyncIterator[dict[str, Life]]:
    """People with loans at both institutions; one with a card, and two who are never told of."""
    stack, now = scene.stack, scene.stack.clock.now()
    stack.add_consent(scene.watcher, _THIRD, reference=scene.reference(_THIRD))
    stack.add_consent(
        scene.watcher,
        _EXPIRED,
        reference=scene.reference(_EXPIRED),
        valid_from=now - timedelta(days=2),
        valid_until=now - timedelta(minutes=1),
    )
    stack.add_consent(scene.watcher, _STRANGER, reference=scene.reference(_STRANGER))
    stack.adopt()
    await stack.settled()
    people = {each: Life(each) for each in (SOMEBODY, OTHER, _THIRD, _EXPIRED, _STRANGER)}
    for resident_id in (SOMEBODY, _THIRD, _EXPIRED):
        await lives.borrow(scene, people[resident_id], HERE, ELSEWHERE)
    await lives.borrow(scene, people[_STRANGER], ELSEWHERE)  # no account here
    await lives.borrow_under(scene, people[SOMEBODY], _ALIAS, late=40)
    await lives.use_card(scene, people[OTHER], Random(0), begins=True)  # noqa: S311 (no secret)
    await scene.begin()
    people[_EXPIRED].consent_ended()
    people[_EXPIRED].ended = True
    for life in people.values():
        life.coming.clear()
        life.heard = life.accounts
    yield people


class History:
    """What happens, one step after the other."""

    def __init__(self, scene: Scene, people: dict[str, Life], random: Random) -> None:
        """Nothing was heard yet."""
        self.scene, self.people, self.random = scene, people, random
        self.heard: dict[int, DeliveredEvent] = {}

    async def step(self) -> None:
        """Something happens to somebody, or time passes."""
        scene, random = self.scene, self.random
        life = random.choice([self.people[name] for name in _OFTEN if not self.people[name].erased])
        kinds = ["report"] * 6 + ["plan"] * 5 + ["dispute"] * 2 + ["waver"] * 2
        kinds += ["restrict", "link", "erase", "days", "days", "revoke"]
        what = random.choice(kinds)
        if what == "days":
            await self.listen()
            await self.pass_days(random.randint(1, 9))
        elif what == "restrict":
            await lives.restrict(scene, life)
        elif what == "link" and life.linked_accounts:
            await lives.link(scene, life)
        elif what == "erase" and not life.told and random.random() < 0.3:
            await lives.erase(scene, life)
        elif what in {"waver", "revoke"} and not life.ended:
            revokes = what == "revoke" and life.resident_id == _THIRD
            await lives.waver(scene, life, revokes=revokes)
        elif life.resident_id == OTHER:
            await lives.use_card(scene, life, random)
        elif what == "plan":
            await lives.plan(scene, life, random)
        elif what == "dispute" and life.allowed:
            await lives.dispute(scene, life, random)
        else:
            await lives.report(scene, life, random)

    async def pass_days(self, days: int) -> None:
        """As if nobody had listened for so long."""
        await self.scene.days_pass(days)
        for life in self.people.values():
            life.days += days

    async def listen(self) -> None:
        """Somebody listens to all there is; now and then the first call is cut."""
        count = sum(len(life.to_tell()) for life in self.people.values())
        if count and self.random.random() < 0.4:
            (cut,) = await self.scene.events(
                1,
                after=max(self.heard, default=0),
                marks=MARKS.utilisation,
                due_within=MARKS.due_within,
                risk_worse_by=MARKS.risk_worse_by,
            )
            self.heard[cut.event.number] = cut
        await self.scene.heard(self.heard, MARKS)
        for life in self.people.values():
            life.listened()

    async def acknowledge(self) -> None:
        """All events up to some one."""
        await self.scene.client.events.acknowledge(self.random.choice(sorted(self.heard)))

    def told_of(self, life: Life) -> list[set[EventSign]]:
        """What was told of somebody, in order."""
        stack = self.scene.stack
        named = subject_commitment(stack.keys.commitment_key(), stack.subject_id(life.resident_id))
        return [
            set(self.heard[number].event.signs)
            for number in sorted(self.heard)
            if self.heard[number].answer.entry.subject_commitment == named
        ]


def check_replayed(stack: Stack, history: History, erased: Life | None = None) -> None:
    """Every event comes out again, byte for byte; of somebody who was erased, as far as it can."""
    found = {each.leaf_index: each.verdict for each in replay_all(stack.database_url, stack.keys)}
    gone = b""
    if erased is not None:
        subject = stack.subject_id(erased.resident_id)
        gone = subject_commitment(stack.keys.commitment_key(), subject)
    for each in history.heard.values():
        verdict = found[each.answer.leaf_index]
        if each.answer.entry.subject_commitment == gone:
            assert verdict in {Verdict.EQUAL, Verdict.RECORDS_ERASED}
        else:
            assert verdict is Verdict.EQUAL


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", SEEDS)
async def test_the_events_of_a_random_history_are_those_of_a_few_lines_and_replay(
    database_url: str, tmp_path: Path, seed: int
) -> None:
    random = Random(seed)  # noqa: S311 (no secret)
    stack = Stack(database_url, tmp_path)
    async with stack.serving(), watching(stack, tmp_path) as scene, lived(scene) as people:
        history = History(scene, people, random)
        for _ in range(_STEPS_EVERY_DAY if seed == SEEDS[0] else STEPS):
            await history.step()
            if random.random() < 0.25:
                await history.listen()
            if history.heard and random.random() < 0.1:
                await history.acknowledge()
        await history.listen()
        assert {name: history.told_of(life) for name, life in people.items()} == {
            name: life.told for name, life in people.items()
        }
        with pytest.raises(RefusedError):
            await scene.client.events.acknowledge(max(history.heard, default=0) + 1)
        check_replayed(stack, history)
        assert found_in(scene) == []
    told = [life for life in people.values() if life.told and not life.erased]
    if told:
        lives.erase_of(stack, told[0])
        stack.admit()
        check_replayed(stack, history, told[0])
        assert found_in(scene) == []
