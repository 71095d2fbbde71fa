# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a consent covers of what came about, and which evidence an event opens to the gateway."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import aclosing
from datetime import timedelta
from itertools import islice
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from gateway.client import (
    ConsentChannel,
    DisputedItem,
    DisputeOpening,
    Granted,
    Identifier,
    IdentifierScheme,
    Purpose,
    Section,
    Terms,
    Uses,
    WatchBegun,
)
from gateway.domain.access.methods import GRANT_CONSENT, WATCH
from gateway.domain.months import month_number
from gateway.domain.people.subject import consent_commitment
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.store.admin.partners import Change, change_partner
from gateway.store.connections import GATEWAY, OPERATOR, connect
from gateway.wire.entries import decode_entry
from tests.support.consents.asking import client_of
from tests.support.consents.granted import START
from tests.support.fakes import SkewedClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.watches.scene import (
    ELSEWHERE,
    HERE,
    SOMEBODY,
    WATCHING,
    Scene,
    begins,
    lent,
    signs,
    watching,
)
from tests.support.watches.verified import found_in

_NAMED = f"{REFERENCE}-{SOMEBODY[-4:]}"
_PURPOSES = frozenset({Purpose.POST_LOAN_MANAGEMENT})


def _opening(resident_id: str, institution: str, reference: str = "") -> DisputeOpening:
    return DisputeOpening(
        Identifier(IdentifierScheme.CN_RESIDENT_ID, resident_id),
        institution,
        "SP-1",
        DisputedItem.LATENESS,
        consent_reference=reference,
    )


async def test_what_came_about_before_the_consent_is_not_told(scene: Scene) -> None:
    stranger = resident(21)
    await scene.lend(stranger)
    await scene.begin()
    await scene.report(ELSEWHERE, 4, 10, stranger)
    async with client_of(scene.stack, scene.other) as elsewhere:
        await elsewhere.disputes.open(_opening(stranger, ELSEWHERE))
    scene.stack.add_consent(scene.watcher, stranger, reference="later")  # valid for an hour already
    scene.stack.adopt()
    await scene.stack.settled()
    await scene.report(ELSEWHERE, 5, 40, stranger)
    told = await scene.client.disputes.open(_opening(stranger, HERE, "later"))
    change, dispute = await scene.events(2)
    assert signs([change]) == [(EventSign(EventKind.WORSE, EventPlace.ELSEWHERE, 1, 2),)]
    assert dispute.answer.entry.watched_event is not None
    assert dispute.answer.entry.watched_event.dispute_leaf_index == told.answer.leaf_index


async def test_of_several_consents_an_event_names_the_one_that_allows_most(scene: Scene) -> None:
    stack = scene.stack
    with connect(stack.database_url, role=OPERATOR) as operator:
        methods = WATCHING.methods | {GRANT_CONSENT.name}
        change_partner(operator, HERE, Change(methods=methods))
    await stack.settled()
    long, short = START + timedelta(days=90), START + timedelta(days=30)
    first = month_number(2005, 1)
    # Each allows less than the one before; the last one is about no event.
    narrower = [
        Granted(_PURPOSES, START, long, Terms(channel=ConsentChannel.ONLINE)),
        Granted(_PURPOSES, START, short),
        Granted(_PURPOSES, START, long, Terms(data_from=first)),
        Granted(_PURPOSES, START, long, Terms(sections=frozenset({Section.SUMMARY}))),
        Granted(_PURPOSES, START, long, Terms(uses=Uses(5))),
        Granted(_PURPOSES, START, long, Terms(sections=frozenset({Section.HISTORY}))),
    ]
    names = _with_smaller_commitments(scene, len(narrower))
    for name, granted in zip(names, narrower, strict=True):
        await scene.client.consents.grant(SOMEBODY, name, granted)
    await scene.lend()
    await scene.begin()
    for number, name in enumerate([_NAMED, *names[:-1]]):
        await scene.report(ELSEWHERE, 4 + number, 10 + 30 * number)
        (event,) = await scene.events(1, after=number)
        assert event.answer.entry.consent_commitment == _commitment(scene, name), number
        await scene.client.consents.revoke(SOMEBODY, name)
    assert found_in(scene) == []


def _commitment(scene: Scene, name: str) -> bytes:
    return consent_commitment(scene.stack.keys.commitment_key(), HERE, name)


def _with_smaller_commitments(scene: Scene, count: int) -> list[str]:
    """References of consents that came first when the smallest commitment did; that one last."""
    all_names = (f"narrow-{number}" for number in itertools.count())
    smaller = (name for name in all_names if _commitment(scene, name) < _commitment(scene, _NAMED))
    return sorted(islice(smaller, count), key=lambda name: _commitment(scene, name), reverse=True)


async def test_a_consent_that_runs_out_while_a_watch_goes_on_is_good_for_what_came_before(
    database_url: str, tmp_path: Path
) -> None:
    clock = SkewedClock()
    stack = Stack(database_url, tmp_path, clock)
    short = resident(9)
    async with stack.serving(), watching(stack, tmp_path) as scene:
        for person in (short, SOMEBODY):
            await scene.lend(person)
        runs_out = clock.now() + timedelta(seconds=50)
        stack.add_consent(scene.watcher, short, reference="short", valid_until=runs_out)
        stack.adopt()
        await stack.settled()
        await scene.begin()
        async with asyncio.timeout(PATIENCE_S), aclosing(scene.client.events.watch()) as events:
            await scene.report(ELSEWHERE, 4, 10, short)
            before = await anext(events)
            clock.skew = timedelta(seconds=55)
            await scene.report(ELSEWHERE, 5, 40, short)
            await scene.report(ELSEWHERE, 4, 10)
            after = await anext(events)
        assert [each.answer.entry.consent_commitment for each in (before, after)] == [
            _commitment(scene, "short"),
            _commitment(scene, _NAMED),
        ]
        assert before.answer.entry.entry_time < runs_out < after.answer.entry.entry_time
        # Nor is what was told of it given again: its number does not come any more.
        assert [each.event.number for each in await scene.events(1)] == [2]
        assert found_in(scene) == []


@begins(lent)
@pytest.mark.exhaustive
async def test_a_dispute_that_is_over_is_not_told(scene: Scene) -> None:
    opening = _opening(SOMEBODY, ELSEWHERE, _NAMED)
    over = await scene.client.disputes.open(opening)
    await scene.client.disputes.withdraw(over.dispute.dispute_id)
    open_still = await scene.client.disputes.open(opening)
    (event,) = await scene.events(1)
    assert event.answer.entry.watched_event is not None
    assert event.answer.entry.watched_event.dispute_leaf_index == open_still.answer.leaf_index


@begins(lent)
async def test_the_gateways_role_gets_evidence_of_watches_and_of_nothing_else(scene: Scene) -> None:
    await scene.report(ELSEWHERE, 4, 10)
    (event,) = await scene.events(1)
    await scene.client.disputes.open(_opening(SOMEBODY, ELSEWHERE, _NAMED))
    with psycopg.connect(scene.stack.database_url) as owner:
        logged = owner.execute(
            "INSERT INTO audit.watch_event SELECT e.partner_id, 1000 + e.leaf_index,"
            " e.leaf_index, e.entry_time FROM audit.entry AS e"
            " JOIN audit.evidence AS v USING (leaf_index, entry_time)"
            " WHERE e.partner_id = %s RETURNING leaf_index",
            [HERE],
        ).fetchall()
        owner.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(GATEWAY)))
        given = owner.execute(
            "SELECT leaf_index, entry FROM audit.watch_evidence(%s, 0, 1000)", [HERE]
        ).fetchall()
        assert {decode_entry(entry).method for _, entry in given} == {WATCH.name}
        assert event.answer.leaf_index in {leaf for leaf, _ in given}
        assert {leaf for leaf, _ in given} < {leaf for (leaf,) in logged}
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            owner.execute(
                "SELECT audit.deliver_dispute(%s, 2, %s, now(), 1000000)",
                [HERE, event.answer.leaf_index],
            )
        owner.rollback()


@begins(lent)
async def test_a_client_learns_up_to_which_event_it_can_acknowledge(scene: Scene) -> None:
    await scene.report(ELSEWHERE, 4, 10)
    await scene.events(1)
    await scene.client.consents.revoke(SOMEBODY, _NAMED)
    begun: list[WatchBegun] = []
    async with aclosing(scene.client.events.watch(on_begun=begun.append)) as events:
        first = asyncio.ensure_future(anext(events))
        async with asyncio.timeout(PATIENCE_S):
            while not begun:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.02)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
    assert (begun[0].newest_event, begun[0].acknowledged_event) == (1, 0)
    await scene.client.events.acknowledge(begun[0].newest_event)
