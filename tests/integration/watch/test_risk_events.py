# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever may see scores is told of one that got worse; it replays whatever card comes later."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest

from adapters.cards import CARDS, card_in_use, cards
from gateway.client import Section
from gateway.domain.consents.consent import Terms
from gateway.domain.risk.card import Card, load_card
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.services.audit.replay import events as replaying
from gateway.services.audit.replay.evidence import Verdict
from gateway.services.watch import detecting
from gateway.store.admin.partners import Change, change_partner
from gateway.store.connections import OPERATOR, connect
from tests.cards.recomputed import read_card, score_of
from tests.support.consents.limited import limit_consent
from tests.support.records.replay_all import replay_all
from tests.support.watches.cards import GOOD, LATE, LATER, report_card
from tests.support.watches.scene import SOMEBODY, WATCHING, Scene, signs
from tests.support.watches.verified import found_in


def points_of(days_past_due: tuple[int, ...]) -> int:
    """From what was reported and the card's file alone."""
    paid = [0 if days else 100_000 for days in days_past_due]
    return score_of(days_past_due, paid, [500_000] * 6, 5_000_000, read_card())[0]


def riskier(before: int, after: int) -> EventSign:
    """A score that got worse."""
    return EventSign(
        EventKind.RISK_WORSE, EventPlace.ALL, risk_points_before=before, risk_points_after=after
    )


def newer_card() -> Card:
    """As the one in use, but with other points for being late."""
    content = files("adapters.cards").joinpath(CARDS[-1]).read_bytes()
    changed = content.replace(b"version = 1", b"version = 2").replace(b"[0, 57]", b"[0, 61]")
    return load_card(changed)


def replayed(scene: Scene) -> dict[int, Any]:
    """What replay says of each entry, by leaf."""
    found = replay_all(scene.stack.database_url, scene.stack.keys)
    return {each.leaf_index: each.verdict for each in found}


async def test_a_score_that_got_worse_by_the_mark_is_told_and_replays_after_a_newer_card(
    monkeypatch: pytest.MonkeyPatch, scene: Scene
) -> None:
    await report_card(scene, *GOOD)
    await scene.begin()
    await report_card(scene, *LATE)
    (first,) = await scene.events(1, risk_worse_by=points_of(LATE) - points_of(GOOD))
    assert riskier(points_of(GOOD), points_of(LATE)) in first.event.signs
    entry = first.answer.entry
    assert entry.watched_event is not None
    assert entry.watched_event.card_hash == card_in_use().digest
    assert entry.report_version == 5
    newer = newer_card()
    monkeypatch.setattr(detecting, "card_in_use", lambda: newer)
    monkeypatch.setattr(replaying, "cards", lambda: cards() | {newer.digest: newer})
    await scene.client.events.acknowledge(1)
    await report_card(scene, *LATER)
    (second,) = await scene.events(1, after=1, risk_worse_by=1)
    (again,) = await scene.events(1, after=1)
    assert again.answer.body == second.answer.body
    known = second.answer.entry.watched_event
    assert known is not None
    assert known.card_hash == newer.digest
    leaves = [each.answer.leaf_index for each in (first, second, again)]
    verdicts = replayed(scene)
    assert [verdicts[leaf] for leaf in leaves] == [Verdict.EQUAL] * 3
    assert found_in(scene) == []
    with monkeypatch.context() as without:
        without.setattr(replaying, "cards", lambda: {newer.digest: newer})
        assert replayed(scene)[first.answer.leaf_index] is Verdict.NOT_CHECKED


async def test_a_score_that_rose_by_less_than_the_mark_is_not_told(scene: Scene) -> None:
    await report_card(scene, *GOOD)
    await scene.begin()
    await report_card(scene, *LATE)
    (event,) = await scene.events(1, risk_worse_by=points_of(LATE) - points_of(GOOD) + 1)
    assert {sign.kind for sign in event.event.signs} == {EventKind.NEWLY_LATE}


@pytest.mark.exhaustive
async def test_a_consent_that_leaves_scores_out_has_the_other_signs_only(scene: Scene) -> None:
    terms = Terms(sections=frozenset({Section.SUMMARY}))
    limit_consent(scene.stack, scene.watcher, SOMEBODY, terms, reference=scene.reference())
    await report_card(scene, *GOOD)
    await scene.begin()
    await report_card(scene, *LATE)
    (event,) = await scene.events(1, risk_worse_by=1)
    assert {sign.kind for sign in event.event.signs} == {EventKind.NEWLY_LATE}
    entry = event.answer.entry
    assert entry.watched_event is not None
    assert (entry.watched_event.risk_worse_by_points, entry.watched_event.card_hash) == (1, b"")
    assert entry.report_version == 4
    assert replayed(scene)[event.answer.leaf_index] is Verdict.EQUAL


async def test_a_policy_without_scores_has_no_watch_for_them_and_none_that_was_told_before(
    scene: Scene,
) -> None:
    await report_card(scene, *GOOD)
    await scene.begin()
    await report_card(scene, *LATE)
    (scored,) = await scene.events(1, risk_worse_by=1)
    assert len(signs([scored])[0]) > 1
    with connect(scene.stack.database_url, role=OPERATOR) as connection:
        change = Change(sections=WATCHING.sections - {Section.RISK})
        change_partner(connection, scene.watcher.partner_id, change)
    await scene.stack.settled()
    refused = await scene.refused(risk_worse_by_points=1)
    assert (refused.reason, refused.status) == ("SECTION_NOT_ALLOWED", "PERMISSION_DENIED")
    await report_card(scene, *LATER)
    (other,) = await scene.events(1)
    assert (other.event.number, other.repeated) == (2, False)
    assert EventKind.RISK_WORSE not in {sign.kind for sign in other.event.signs}


async def test_a_mark_that_no_score_can_reach_is_refused(scene: Scene) -> None:
    refused = await scene.refused(risk_worse_by_points=1001)
    assert (refused.reason, refused.field) == ("INVALID_VALUE", "risk_worse_by_points")
