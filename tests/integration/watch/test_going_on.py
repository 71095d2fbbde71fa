# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Watches that go on beside each other, over a gateway that stops, and over what changes."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack, aclosing
from pathlib import Path

import pytest

from gateway.client import (
    CreditGatewayClient,
    DeliveredEvent,
    Identifier,
    IdentifierScheme,
    RefusedError,
)
from gateway.domain.access.methods import ACKNOWLEDGE_EVENTS
from gateway.domain.watch.calls import RECEIVED_BODY_TYPE
from gateway.domain.watch.signs import EventKind
from gateway.server import methods
from gateway.services.audit.replay.evidence import Verdict
from gateway.services.contribute.links import link_people
from gateway.services.watch.going import WatchLimits
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.wire.watch.bodies import encode_received
from tests.integration.watch.test_delivery import told
from tests.support.consents.asking import client_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.keys.succession import succeeded
from tests.support.records.contributed_loans import months
from tests.support.records.replay_all import replay_all
from tests.support.watches.scene import (
    ELSEWHERE,
    HERE,
    OTHER,
    SOMEBODY,
    Scene,
    begins,
    lent,
    scene_of,
    three,
    watching,
)
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


def _replays(scene: Scene) -> None:
    """Every answer comes out again byte for byte."""
    verdicts = {each.verdict for each in replay_all(scene.stack.database_url, scene.stack.keys)}
    assert verdicts <= {Verdict.EQUAL}


@begins(lent)
async def test_a_correction_that_takes_a_lateness_back_is_no_event_and_the_next_one_is_new(
    scene: Scene,
) -> None:
    for days in (10, 0, 20):  # of one month: late, corrected, and corrected once more
        await scene.report(ELSEWHERE, 4, days)
    first, second = await scene.events(2)
    assert [each.event.signs[0].kind for each in (first, second)] == [EventKind.NEWLY_LATE] * 2
    (again, _) = await scene.events(2)
    assert (again.repeated, again.answer.body) == (True, first.answer.body)
    _replays(scene)
    assert found_in(scene) == []


async def test_who_has_closed_the_account_here_is_told_of_no_more(scene: Scene) -> None:
    await scene.lend()
    await scene.lend(OTHER)
    await scene.begin()
    closed = months(4, 4, close_date="2005-04-20", balance_minor="0")
    await scene.contribute(HERE, *closed)
    await scene.report(ELSEWHERE, 5, 40)
    await scene.report(ELSEWHERE, 5, 40, OTHER)  # still has one, and is the proof of the look
    (told,) = await scene.events(1)
    commitment = told.answer.entry.subject_commitment
    assert told.event.number == 1
    await scene.report(ELSEWHERE, 6, 100)
    await scene.report(ELSEWHERE, 6, 100, OTHER)
    both = await scene.events(2)
    assert {each.answer.entry.subject_commitment for each in both} == {commitment}
    assert found_in(scene) == []


async def test_two_identifiers_that_become_one_under_a_watch_are_told_of_as_one_person(
    scene: Scene,
) -> None:
    await scene.lend()
    await scene.lend(OTHER, account_reference="SP-2")
    await scene.begin()
    await scene.report(ELSEWHERE, 4, 10)
    (before,) = await scene.events(1)
    alias, kept = (Identifier(IdentifierScheme.CN_RESIDENT_ID, who) for who in (SOMEBODY, OTHER))

    def link() -> None:
        stack = scene.stack
        with connect(stack.database_url, role=CONTRIBUTOR) as connection:
            link_people(connection, stack.keys, stack.clock, alias, kept)

    await asyncio.to_thread(link)
    await scene.stack.settled()
    await scene.report(ELSEWHERE, 5, 40)  # named by the one that was given up
    # The link made the one who is kept late, and the report made them later; both are told of them.
    after = await scene.events(2, after=1)
    assert [each.event.number for each in after] == [2, 3]
    assert {each.answer.entry.subject_commitment for each in after}.isdisjoint(
        {before.answer.entry.subject_commitment}
    )
    assert [each.event.signs[0].kind for each in after] == [EventKind.NEWLY_LATE, EventKind.WORSE]
    _replays(scene)
    assert found_in(scene) == []


@begins(three)
@pytest.mark.parametrize("numbers", [(1, 3, 2), (3, 3, 3), (3, 1, 1)])
async def test_acknowledgements_of_several_connections_count_up_to_the_highest(
    scene: Scene, numbers: tuple[int, ...]
) -> None:
    await scene.events(3)
    async with AsyncExitStack() as exits:
        clients = [
            await exits.enter_async_context(client_of(scene.stack, scene.watcher)) for _ in numbers
        ]
        answers = await asyncio.gather(
            *(
                client.events.acknowledge(number)
                for client, number in zip(clients, numbers, strict=True)
            )
        )
    assert sorted(each.entry.acknowledged_event or 0 for each in answers) == sorted(numbers)
    await scene.report(ELSEWHERE, 7, 100)
    (fourth,) = await scene.events(1)
    assert (fourth.event.number, fourth.repeated) == (4, False)
    assert found_in(scene) == []


async def test_a_watch_goes_on_behind_its_cursor_under_the_logs_next_key(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    file = tmp_path / "log.checkpoint"
    async with stack.serving(log_state=file), watching(stack, tmp_path) as scene:
        await three(scene)
        first = await scene.events(2)
    await succeeded(stack, "--log-state", str(file))
    async with stack.serving(log_state=file), client_of(stack, scene.watcher) as client:
        scene.client = client
        (third,) = await scene.events(1, after=2)
        assert third.event.number == 3
        again = await scene.events(3)
        assert [each.event.number for each in again] == [1, 2, 3]
        assert [each.answer.body for each in again[:2]] == [each.answer.body for each in first]
        await client.events.acknowledge(3)
        await scene.report(ELSEWHERE, 7, 130)
        (fourth,) = await scene.events(1)
        assert (fourth.event.number, fourth.repeated) == (4, False)
    assert found_in(scene) == []
