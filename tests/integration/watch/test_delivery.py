# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a watch begins, goes on, and ends."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import grpc
import pytest

from gateway.client import RefusedError
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import WATCH
from gateway.domain.people.subject import subject_commitment
from gateway.domain.watch.calls import WATCH_BODY_TYPE, CreditWatch
from gateway.wire.watch.bodies import encode_watch
from tests.support.consents.asking import client_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE
from tests.support.log.whole_log import read_whole_log
from tests.support.watches.scene import ELSEWHERE, OTHER, SOMEBODY, Scene, begins, three


def told(scene: Scene) -> list[AuditEntry]:
    """Entries of events."""
    log = read_whole_log(scene.stack.database_url, scene.stack.trust().log)
    return [entry for entry in log.entries if entry.watched_event is not None]


def _commitment(scene: Scene, resident_id: str) -> bytes:
    keys = scene.stack.keys
    return subject_commitment(keys.commitment_key(), scene.stack.subject_id(resident_id))


@begins(three)
async def test_a_cut_watch_goes_on_behind_the_cursor_and_nothing_is_lost(scene: Scene) -> None:
    (first,) = await scene.events(1)
    rest = await scene.events(2, after=first.event.number)
    assert [each.event.number for each in rest] == [2, 3]
    again = await scene.events(3)
    assert [each.event.number for each in again] == [1, 2, 3]


@begins(three)
async def test_what_is_acknowledged_does_not_come_again_and_the_acknowledgement_is_logged(
    scene: Scene,
) -> None:
    await scene.events(3)
    answer = await scene.client.events.acknowledge(2)
    assert answer.entry.acknowledged_event == 2
    (last,) = await scene.events(1)
    assert (last.event.number, last.repeated) == (3, True)
    await scene.client.events.acknowledge(1)  # an earlier one takes nothing back
    assert [each.event.number for each in await scene.events(1)] == [3]


async def test_events_that_were_not_delivered_can_neither_be_gone_on_behind_nor_acknowledged(
    scene: Scene,
) -> None:
    assert (await scene.refused(after=1)).reason == "EVENT_NOT_DELIVERED"
    with pytest.raises(RefusedError) as refused:
        await scene.client.events.acknowledge(1)
    assert refused.value.reason == "EVENT_NOT_DELIVERED"
    assert refused.value.receipt_verified


@begins(three)
async def test_no_more_events_are_delivered_than_may_wait_for_an_acknowledgement(
    scene: Scene,
) -> None:
    found: list[int] = []
    async with (
        asyncio.timeout(PATIENCE_S),
        aclosing(scene.client.events.watch(most_unacknowledged=1)) as events,
    ):
        async for delivered in events:
            found.append(delivered.event.number)
            assert len(told(scene)) == len(found)
            await scene.client.events.acknowledge(delivered.event.number)
            if len(found) == 3:
                break
    assert found == [1, 2, 3]


async def test_a_revoked_consent_ends_the_person_s_events_at_once_also_those_delivered_before(
    scene: Scene,
) -> None:
    await scene.lend(OTHER)
    await three(scene)
    async with (
        asyncio.timeout(PATIENCE_S),
        aclosing(scene.client.events.watch()) as events,
    ):
        assert (await anext(events)).event.number == 1
        await scene.client.consents.revoke(SOMEBODY, f"{REFERENCE}-{SOMEBODY[-4:]}")
        await scene.report(ELSEWHERE, 7, 100)
        await scene.report(ELSEWHERE, 7, 100, OTHER)
        while (await anext(events)).answer.entry.subject_commitment != _commitment(scene, OTHER):
            pass
    (again,) = await scene.events(1)  # of the others only
    assert again.answer.entry.subject_commitment == _commitment(scene, OTHER)
    log = read_whole_log(scene.stack.database_url, scene.stack.trust().log)
    (revoked,) = [at for at, e in enumerate(log.entries) if e.method.endswith("/RevokeConsent")]
    later = {e.subject_commitment for e in log.entries[revoked:] if e.watched_event is not None}
    assert later == {_commitment(scene, OTHER)}


@begins(three)
async def test_a_slow_reader_is_not_answered_ahead(scene: Scene) -> None:
    signed = scene.client.sign(
        encode_watch(CreditWatch(0, (), 2)), WATCH_BODY_TYPE, method=WATCH.name
    )
    async with scene.stack.channel(scene.watcher) as channel:
        method: grpc.aio.UnaryStreamMultiCallable[bytes, bytes] = channel.unary_stream(WATCH.name)
        call = method(signed.raw, timeout=PATIENCE_S)
        await call.read()
        while len(told(scene)) < 2:  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0.05)
        call.cancel()
    assert len(told(scene)) == 2
    assert [each.event.number for each in await scene.events(3)] == [1, 2, 3]


@begins(three)
async def test_a_replayed_watch_is_refused_and_the_refusal_is_logged(scene: Scene) -> None:
    signed = scene.client.sign(encode_watch(CreditWatch()), WATCH_BODY_TYPE, method=WATCH.name)
    async with scene.stack.channel(scene.watcher) as channel:
        method: grpc.aio.UnaryStreamMultiCallable[bytes, bytes] = channel.unary_stream(WATCH.name)
        call = method(signed.raw, timeout=PATIENCE_S)
        await call.read()
        call.cancel()
        again = method(signed.raw, timeout=PATIENCE_S)
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await again.read()
    assert refused.value.code() is grpc.StatusCode.ALREADY_EXISTS
    log = read_whole_log(scene.stack.database_url, scene.stack.trust().log)
    assert log.entries[-1].reason == "REQUEST_REPLAYED"


async def test_a_partner_whose_policy_does_not_name_the_methods_may_not_watch(scene: Scene) -> None:
    stranger = scene.stack.add_bank("stranger", policy=EVERYTHING)
    await scene.stack.settled()
    async with client_of(scene.stack, stranger) as client:
        with pytest.raises(RefusedError) as refused:
            async for _ in client.events.watch():
                pass
        assert refused.value.reason == "METHOD_NOT_ALLOWED"
        with pytest.raises(RefusedError) as refused:
            await client.events.acknowledge(1)
        assert refused.value.reason == "METHOD_NOT_ALLOWED"
