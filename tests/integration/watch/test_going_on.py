# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Watches that go on beside each other, behind one another, and over a gateway that stops."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack, aclosing
from pathlib import Path

import pytest

from gateway.client import CreditGatewayClient, DeliveredEvent, RefusedError
from gateway.domain.access.methods import ACKNOWLEDGE_EVENTS
from gateway.domain.watch.calls import RECEIVED_BODY_TYPE
from gateway.server import methods
from gateway.services.watch.going import WatchLimits
from gateway.wire.watch.bodies import encode_received
from tests.integration.watch.test_delivery import told
from tests.support.consents.asking import client_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.watches.scene import Scene, begins, scene_of, three
from tests.support.watches.verified import found_in

_DRAIN_S = 30.0


async def _follow(client: CreditGatewayClient, heard: list[DeliveredEvent]) -> None:
    """Until the gateway ends it."""
    async with aclosing(client.events.watch()) as events:
        async for each in events:
            heard.append(each)  # noqa: PERF401 - others look at it meanwhile


async def _has(heard: list[DeliveredEvent], count: int) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while len(heard) < count:  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0.02)


@begins(three)
async def test_two_watches_of_a_partner_at_once_each_get_all_events_and_none_is_told_twice(
    scene: Scene,
) -> None:
    heard: tuple[list[DeliveredEvent], list[DeliveredEvent]] = ([], [])
    async with client_of(scene.stack, scene.watcher) as other:
        both = [
            asyncio.ensure_future(_follow(client, each))
            for client, each in zip((scene.client, other), heard, strict=True)
        ]
        for each in heard:
            await _has(each, 3)
        for task in both:
            task.cancel()
        await asyncio.gather(*both, return_exceptions=True)
    assert [[each.event.number for each in ours] for ours in heard] == [[1, 2, 3], [1, 2, 3]]
    bodies = [[each.answer.body for each in ours] for ours in heard]
    assert bodies[0] == bodies[1]
    firsts = [
        e for e in told(scene) if e.watched_event and e.watched_event.first_leaf_index is None
    ]
    assert len(firsts) == 3
    assert found_in(scene) == []


@begins(three)
async def test_a_cursor_before_what_is_acknowledged_brings_nothing_back(scene: Scene) -> None:
    await scene.events(3)
    await scene.client.events.acknowledge(2)
    (event,) = await scene.events(1, after=1)
    assert (event.event.number, event.repeated) == (3, True)


@begins(three)
async def test_a_replayed_acknowledgement_is_refused_and_changes_nothing(scene: Scene) -> None:
    await scene.events(3)
    client = scene.client
    body = encode_received(1)
    sent = client.sign(body, RECEIVED_BODY_TYPE, method=ACKNOWLEDGE_EVENTS.name)
    await client.send(sent)
    await client.events.acknowledge(2)
    with pytest.raises(RefusedError) as refused:
        await client.send(sent)
    assert refused.value.reason == "REQUEST_REPLAYED"
    assert refused.value.receipt_verified
    assert [each.event.number for each in await scene.events(1)] == [3]
    assert found_in(scene) == []


@begins(three)
async def test_a_gateway_that_stops_ends_its_watches_at_once_and_the_next_one_goes_on(
    watched: tuple[Stack, tuple[Bank, Bank]], tmp_path: Path
) -> None:
    stack, banks = watched
    heard: list[DeliveredEvent] = []
    async with AsyncExitStack() as server:
        await server.enter_async_context(stack.serving(drain_s=_DRAIN_S))
        async with scene_of(stack, tmp_path, *banks) as scene:
            following = asyncio.ensure_future(_follow(scene.client, heard))
            await _has(heard, 3)
            began_s = time.monotonic()
            await server.aclose()
            assert time.monotonic() - began_s < _DRAIN_S / 2
            await following  # the status OK, as at the end of its time
    async with stack.serving(), client_of(stack, scene.watcher) as client:
        async with aclosing(client.events.watch(after=2)) as events:
            async with asyncio.timeout(PATIENCE_S):
                again = await anext(events)
        await client.events.acknowledge(3)
    assert (again.event.number, again.repeated) == (3, True)


@begins(three)
async def test_a_watch_that_has_no_consent_of_anybody_is_told_nothing_until_its_time_is_over(
    watched: tuple[Stack, tuple[Bank, Bank]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = WatchLimits(interval_s=0.02, lifetime_s=0.3)
    monkeypatch.setattr(methods, "WatchLimits", lambda: limits)
    stack, banks = watched
    async with stack.serving(), scene_of(stack, tmp_path, *banks) as scene:
        async with client_of(stack, scene.other) as client:
            heard: list[DeliveredEvent] = []
            await _follow(client, heard)
            assert heard == []
        assert all(entry.partner != scene.other.partner_id for entry in told(scene))
