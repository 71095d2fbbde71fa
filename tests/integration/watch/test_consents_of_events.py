# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a consent covers of what came about, and which evidence an event opens to the gateway."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import psycopg
import pytest
from psycopg import sql

from gateway.client import DisputedItem, DisputeOpening, Identifier, IdentifierScheme, WatchBegun
from gateway.domain.access.methods import WATCH
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.store.connections import GATEWAY
from gateway.wire.entries import decode_entry
from tests.support.consents.asking import client_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, resident
from tests.support.watches.scene import ELSEWHERE, HERE, SOMEBODY, Scene, begins, lent, signs

_NAMED = f"{REFERENCE}-{SOMEBODY[-4:]}"


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


@begins(lent)
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
