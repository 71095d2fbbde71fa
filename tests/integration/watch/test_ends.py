# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every end of a watch that docs/protocol.md names, through the public door.

Limits are as they are but for those that a test waits for, which are short. After each end the
next watch goes on behind it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest

from gateway.client import (
    CreditGatewayClient,
    DeliveredEvent,
    RefusedError,
    TransportError,
    WatchBegun,
)
from gateway.domain.access.methods import WATCH
from gateway.domain.codes import Purpose, Section
from gateway.domain.quotas.limits import Limit, Quotas
from gateway.domain.watch.calls import WATCH_BODY_TYPE, CreditWatch
from gateway.rpc import signed
from gateway.rpc.bounds import MAX_WATCHES_OF_ONE
from gateway.server import methods
from gateway.services.watch.going import WatchLimits
from gateway.store.admin.credentials import revoke_key
from gateway.store.admin.partners import Change, change_partner, show_partner, suspend_partner
from gateway.store.connections import OPERATOR, connect
from gateway.wire.watch.bodies import encode_watch
from tests.integration.watch.test_delivery import told
from tests.support.consents.asking import client_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request
from tests.support.records.contributed_loans import months
from tests.support.suite.exhaustive import first_every_day
from tests.support.watches.scene import (
    ELSEWHERE,
    HERE,
    WATCHING,
    Scene,
    begins,
    lent,
    scene_of,
    three,
)

_QUICK = WatchLimits(interval_s=0.02)
_CROWD = [resident(number) for number in range(101, 301)]
"""Of whom all events are more than a connection takes that nobody reads."""


@asynccontextmanager
async def limited(
    past: tuple[Stack, tuple[Bank, Bank]],
    directory: Path,
    patch: pytest.MonkeyPatch,
    limits: WatchLimits = _QUICK,
) -> AsyncIterator[Scene]:
    """A gateway whose watches have these limits."""
    patch.setattr(methods, "WatchLimits", lambda: limits)
    stack, (watcher, other) = past
    async with stack.serving(), scene_of(stack, directory, watcher, other) as scene:
        yield scene


@pytest.fixture
async def quick(
    watched: tuple[Stack, tuple[Bank, Bank]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Scene]:
    """A gateway that looks for changes without a pause."""
    async with limited(watched, tmp_path, monkeypatch) as scene:
        yield scene


@asynccontextmanager
async def begun(client: CreditGatewayClient) -> AsyncIterator[asyncio.Future[Any]]:
    """A watch that has begun, and its next event."""
    has_begun = asyncio.Event()
    async with aclosing(client.events.watch(on_begun=lambda _: has_begun.set())) as events:
        following: asyncio.Future[Any] = asyncio.ensure_future(anext(events))
        beginning: asyncio.Future[Any] = asyncio.ensure_future(has_begun.wait())
        try:
            async with asyncio.timeout(PATIENCE_S):
                await asyncio.wait({following, beginning}, return_when=asyncio.FIRST_COMPLETED)
            if not has_begun.is_set():
                await following
            yield following
        finally:
            for each in (following, beginning):
                each.cancel()
            await asyncio.gather(following, beginning, return_exceptions=True)


async def _begins(client: CreditGatewayClient) -> None:
    """A watch begins as soon as there is a place for it."""
    reasons: set[str] = set()
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                async with begun(client):
                    break
            except RefusedError as refused:
                reasons.add(refused.reason)
    assert reasons <= {"TOO_MANY_IN_FLIGHT"}


@asynccontextmanager
async def _unread(stack: Stack, bank: Bank) -> AsyncIterator[None]:
    """A watch that begins, and of which nobody reads the rest; its connection takes little."""
    credentials = grpc.ssl_channel_credentials(
        stack.authority.certificate, bank.credential.private_key, bank.credential.certificate
    )
    options = (("grpc.http2.bdp_probe", 0), ("grpc.http2.lookahead_bytes", 65_536))
    raw = signed_request(bank, WATCH_BODY_TYPE, encode_watch(CreditWatch()), method=WATCH.name)
    async with grpc.aio.secure_channel(f"localhost:{stack.port}", credentials, options) as channel:
        method: grpc.aio.UnaryStreamMultiCallable[bytes, bytes] = channel.unary_stream(WATCH.name)
        call = method(raw, timeout=10 * PATIENCE_S)
        await call.read()
        yield
        call.cancel()


async def ended(following: asyncio.Future[Any]) -> RefusedError:
    """How a watch that goes on is ended; the end is logged, and its receipt verifies."""
    with pytest.raises(RefusedError) as refused:
        async with asyncio.timeout(PATIENCE_S):
            await following
    assert refused.value.receipt_verified, refused.value.receipt_error
    return refused.value


@begins(three)
async def test_a_watch_whose_events_nobody_acknowledges_ends_and_goes_on_once_they_are(
    watched: tuple[Stack, tuple[Bank, Bank]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = replace(_QUICK, patience_s=0.1)
    async with limited(watched, tmp_path, monkeypatch, limits) as scene:
        refused = await scene.refused(most_unacknowledged=1)
        assert refused.reason == "EVENTS_UNACKNOWLEDGED"
        assert refused.receipt_verified
        assert len(told(scene)) == 1
        await scene.client.events.acknowledge(1)
        assert [each.event.number for each in await scene.events(1)] == [2]


async def test_a_watch_ends_after_its_time_without_an_error_and_the_next_one_goes_on(
    watched: tuple[Stack, tuple[Bank, Bank]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = replace(_QUICK, lifetime_s=0.2)
    async with limited(watched, tmp_path, monkeypatch, limits) as scene:
        said: list[WatchBegun] = []
        async with asyncio.timeout(PATIENCE_S):
            async for _ in scene.client.events.watch(on_begun=said.append):
                raise AssertionError("nothing has come about")
        await scene.lend()
        await scene.report(ELSEWHERE, 4, 10)
        found: list[DeliveredEvent] = []
        async with asyncio.timeout(PATIENCE_S):
            while not found:  # on a busy machine the time of one may be over before it has looked
                found = [each async for each in scene.client.events.watch(on_begun=said.append)]
    assert [each.event.number for each in found] == [1]
    assert len(said) > 1
    assert {each.duration_s for each in said} == {1}


def test_the_limits_are_those_that_the_protocol_names() -> None:
    limits = WatchLimits()
    assert (limits.lifetime_s, limits.patience_s) == (3600, 60)


async def test_a_third_watch_at_a_time_is_refused_until_another_one_s_connection_is_gone(
    quick: Scene,
) -> None:
    stack, watcher = quick.stack, quick.watcher
    async with AsyncExitStack() as exits, AsyncExitStack() as cut:
        for kept in (exits, cut):
            client = await kept.enter_async_context(client_of(stack, watcher))
            await kept.enter_async_context(begun(client))
        refused = await quick.refused()
        assert refused.reason == "TOO_MANY_IN_FLIGHT"
        assert refused.receipt_verified
        await cut.aclose()
        await _begins(quick.client)
    # Another partner's places are its own.
    async with client_of(stack, quick.other) as client, begun(client):
        pass


def _revoke(stack: Stack, bank: Bank) -> None:
    with connect(stack.database_url, role=OPERATOR) as connection:
        for key in show_partner(connection, bank.partner_id).keys.values():
            revoke_key(connection, bank.partner_id, key.keyid, stack.clock.now())


def _suspend(stack: Stack, bank: Bank) -> None:
    with connect(stack.database_url, role=OPERATOR) as connection:
        suspend_partner(connection, bank.partner_id, stack.clock.now())


def _changed(change: Change) -> Callable[[Stack, Bank], None]:
    def work(stack: Stack, bank: Bank) -> None:
        with connect(stack.database_url, role=OPERATOR) as connection:
            change_partner(connection, bank.partner_id, change)

    return work


_MEANWHILE = (
    (_revoke, "METHOD_NOT_ALLOWED"),
    (_suspend, "METHOD_NOT_ALLOWED"),
    (_changed(Change(methods=WATCHING.methods - {WATCH.name})), "METHOD_NOT_ALLOWED"),
    (_changed(Change(purposes=frozenset({Purpose.LOAN_APPROVAL}))), "PURPOSE_NOT_ALLOWED"),
    (_changed(Change(sections=frozenset({Section.HISTORY}))), "SECTION_NOT_ALLOWED"),
)


@pytest.mark.parametrize(("change", "reason"), first_every_day(_MEANWHILE))
async def test_what_an_operator_takes_away_meanwhile_ends_a_watch_before_its_next_event(
    quick: Scene, change: Callable[[Stack, Bank], None], reason: str
) -> None:
    await quick.lend()
    async with begun(quick.client) as following:
        await asyncio.to_thread(change, quick.stack, quick.watcher)
        await quick.stack.settled()
        assert (await ended(following)).reason == reason
    await quick.report(ELSEWHERE, 4, 10)
    assert told(quick) == []


_BROKEN = (
    ("credit.watched_changes(text, smallint, bigint, bigint, timestamptz)", "DATA_UNAVAILABLE"),
    (
        "audit.deliver_change(text, bigint, bigint, timestamptz, smallint, bigint, bytea)",
        "AUDIT_UNAVAILABLE",
    ),
)


@begins(lent)
@pytest.mark.parametrize(("function", "reason"), first_every_day(_BROKEN))
@pytest.mark.exhaustive
async def test_without_its_database_a_watch_ends_and_nothing_is_lost_once_it_is_back(
    quick: Scene, function: str, reason: str
) -> None:
    with psycopg.connect(quick.stack.database_url, autocommit=True) as owner:
        owner.execute(f"REVOKE EXECUTE ON FUNCTION {function} FROM creditgateway_gateway".encode())
        await quick.report(ELSEWHERE, 4, 10)
        refused = await quick.refused()
        assert (refused.reason, refused.status) == (reason, "UNAVAILABLE")
        assert told(quick) == []
        owner.execute(f"GRANT EXECUTE ON FUNCTION {function} TO creditgateway_gateway".encode())
    assert [each.event.number for each in await quick.events(1)] == [1]


@begins(three)
async def test_an_event_that_a_limit_does_not_allow_ends_the_watch_and_comes_with_the_next(
    quick: Scene,
) -> None:
    quotas = Quotas(limits=(Limit.named("answers/day", 1),))
    _changed(Change(quotas=quotas))(quick.stack, quick.watcher)
    await quick.stack.settled()
    assert (await quick.refused()).reason == "QUOTA_EXCEEDED"
    assert len(told(quick)) == 1
    _changed(Change(quotas=Quotas()))(quick.stack, quick.watcher)
    await quick.stack.settled()
    assert [each.event.number for each in await quick.events(3)] == [1, 2, 3]


async def test_a_watch_lasts_no_longer_than_its_caller_s_deadline(quick: Scene) -> None:
    with pytest.raises(TransportError) as cut:
        async for _ in quick.client.events.watch(timeout_s=1.0):
            pass
    assert cut.value.status == "DEADLINE_EXCEEDED"


@begins(three)
async def test_another_partner_can_neither_send_a_watch_of_this_one_nor_acknowledge_its_events(
    quick: Scene,
) -> None:
    await quick.events(3)
    body = encode_watch(CreditWatch())
    own: dict[str, Any] = {"method": WATCH.name}
    for raw, reason in (
        (signed_request(quick.watcher, WATCH_BODY_TYPE, body, **own), "UNKNOWN_KEY"),
        (signed_request(quick.other, WATCH_BODY_TYPE, body, **own, partner=HERE), "WRONG_PARTNER"),
    ):
        async with quick.stack.channel(quick.other) as channel:
            method: grpc.aio.UnaryStreamMultiCallable[bytes, bytes] = channel.unary_stream(
                WATCH.name
            )
            with pytest.raises(grpc.aio.AioRpcError, match=reason):
                await method(raw, timeout=PATIENCE_S).read()
    async with client_of(quick.stack, quick.other) as client:
        with pytest.raises(RefusedError) as refused:
            await client.events.acknowledge(1)
        assert refused.value.reason == "EVENT_NOT_DELIVERED"
        # It has events of its own only: here nobody is late at another institution than it.
        async with begun(client) as following:
            done, _ = await asyncio.wait({following}, timeout=0.5)
            assert not done
    assert [each.event.number for each in await quick.events(3)] == [1, 2, 3]


@pytest.mark.exhaustive
async def test_a_reader_who_takes_nothing_loses_its_place_and_what_it_did_not_read_comes_again(
    quick: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signed, "_SLOWEST_READER_S", 0.5)
    stack, watcher = quick.stack, quick.watcher
    for person in _CROWD:
        stack.add_consent(watcher, person, reference=f"{REFERENCE}-{person}")
    stack.adopt()
    await stack.settled()
    for institution in (HERE, ELSEWHERE):
        await quick.contribute(institution, *_of_everybody(2, 0))
    await quick.begin()
    await quick.contribute(ELSEWHERE, *_of_everybody(3, 10))
    async with AsyncExitStack() as exits:
        for _ in range(MAX_WATCHES_OF_ONE):
            await exits.enter_async_context(_unread(stack, watcher))
        # Their places come free without their help.
        await _begins(quick.client)
    # Each was given no more than its connection holds.
    assert len(told(quick)) < MAX_WATCHES_OF_ONE * len(_CROWD)
    found = await quick.events(len(_CROWD))
    assert [each.event.number for each in found] == list(range(1, len(_CROWD) + 1))


def _of_everybody(month: int, days: int) -> list[dict[str, str]]:
    return [
        row
        for person in _CROWD
        for row in months(
            month, month, resident_id=person, account_reference=person, days_past_due=str(days)
        )
    ]
