# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The log cannot be written: no answer leaves, in bounded time, and it ends by itself.

Faults come in pairs: failed and not persisted, failed but persisted.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import grpc
import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    RefusedError,
    SentRequest,
    build_query,
)
from gateway.domain.codes import Outcome, Purpose
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.facts import make_older_than_facts
from tests.support.gateway.cutting_proxy import Cut, CuttingProxy, cutting_proxy
from tests.support.gateway.gateway_process import bank_channel, bank_client, wait_for_health
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.audit_database import AN_APPEND, a_lock_is_waited_for
from tests.support.log.whole_log import Kept, WholeLog, read_whole_log
from tests.support.suite.exhaustive import first_every_day

SOMEBODY = resident(1)
BODY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
# For tests in which something does not end: what must be answered on a busy machine is
# asked again. The others have the long limits of all tests.
SHORT = {"audit_limit_s": 1.0, "lookup_limit_s": 1.0}
UNAVAILABLE = {"AUDIT_UNAVAILABLE", "DATA_UNAVAILABLE"}
IN_FLIGHT = 60
POOL_SIZE = 4  # of the gateway's pools
LOCK_HEAD = "SELECT FROM audit.log_head FOR UPDATE"


class Scene:
    """A running gateway, and a bank that asks it."""

    def __init__(
        self, stack: Stack, client: CreditGatewayClient, channel: grpc.aio.Channel
    ) -> None:
        """Everything runs already."""
        self.stack = stack
        self.client = client
        self.channel = channel
        self.kept: list[Kept] = []

    async def answered(self) -> None:
        """A question is answered; one that a short limit ended is followed by another."""
        (sent,) = self.sign(1)
        while not await self._is_answered(sent):
            (sent,) = self.sign(1)

    async def _is_answered(self, sent: SentRequest) -> bool:
        """False: the limit came before the answer, and nobody knows what was logged."""
        try:
            answer = await self.client.send(sent)
        except RefusedError as refusal:
            if refusal.reason not in UNAVAILABLE:
                raise
            return False
        self.kept.append(Kept.of(answer))
        return True

    async def all_refused(self, sent: Sequence[SentRequest]) -> None:
        """None of them is answered, each ends by itself, with a hint when to retry."""
        async with asyncio.timeout(PATIENCE_S):
            refusals = await asyncio.gather(*(self._refused(each) for each in sent))
        for refusal in refusals:
            assert (refusal.reason, refusal.status) == ("AUDIT_UNAVAILABLE", "UNAVAILABLE")
            assert refusal.retry_after is not None
            assert refusal.retry_after.total_seconds() > 0
            assert refusal.receipt is None

    async def _refused(self, sent: SentRequest) -> RefusedError:
        with pytest.raises(RefusedError) as refused:
            await self.client.send(sent)
        return refused.value

    def sign(self, count: int) -> list[SentRequest]:
        """So many new questions."""
        return [self.client.sign(BODY, QUERY_BODY_TYPE) for _ in range(count)]

    async def stalled(self) -> list[SentRequest]:
        """The log does not take anything; gives the questions nobody answered."""
        sent = self.sign(IN_FLIGHT)
        await self.all_refused(sent)
        await wait_for_health(self.channel, serving=False)
        # Not only what was in flight when it began.
        late = self.sign(1)
        await self.all_refused(late)
        return sent + late

    async def recovered(self, unanswered: Sequence[SentRequest]) -> WholeLog:
        """It serves again by itself, and the log says truly what was answered."""
        await wait_for_health(self.channel, serving=True)
        await self._steady()
        for sent in unanswered:
            while not self.log().of_request(sent.request_id):
                if await self._is_answered(sent):
                    break
            else:
                # Logged but never answered: nor will it ever be.
                refused = await self._refused(sent)
                while refused.reason in UNAVAILABLE:  # a short limit came first
                    refused = await self._refused(sent)
                assert refused.reason == "REQUEST_REPLAYED"
                assert refused.receipt_verified
        return self.log()

    async def _steady(self) -> None:
        """Every connection of the pool has been used; a broken one costs a refusal each."""
        answered = 0
        async with asyncio.timeout(PATIENCE_S):
            while answered < 2 * POOL_SIZE:
                (sent,) = self.sign(1)
                answered = answered + 1 if await self._is_answered(sent) else 0

    def log(self) -> WholeLog:
        """The whole log, checked, with all that was answered."""
        trusted = self.stack.trust().log
        log = read_whole_log(self.stack.database_url, trusted)
        log.holds(self.kept, trusted)
        return log


@asynccontextmanager
async def _scene(database_url: str, directory: Path, **changed: object) -> AsyncIterator[Scene]:
    stack = Stack(database_url, directory)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, SOMEBODY)
    async with (
        stack.serving(**changed),
        bank_client(stack, bank) as client,
        bank_channel(stack, bank, stack.port) as channel,
    ):
        scene = Scene(stack, client, channel)
        await wait_for_health(channel, serving=True)
        await scene.answered()
        yield scene


@pytest.fixture
async def scene(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """On the tests' server."""
    async with _scene(database_url, tmp_path) as made:
        yield made


@pytest.fixture
async def hasty(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """The same with short limits."""
    async with _scene(database_url, tmp_path, **SHORT) as made:
        yield made


@pytest.mark.exhaustive
async def test_while_somebody_holds_the_logs_lock_no_answer_leaves(hasty: Scene) -> None:
    async with await psycopg.AsyncConnection.connect(hasty.stack.database_url) as holder:
        await holder.execute(LOCK_HEAD)
        before = len(hasty.log().entries)
        stalled = await hasty.stalled()
        assert len(hasty.log().entries) == before
        await holder.rollback()
    await hasty.recovered(stalled)


async def test_a_lock_held_only_briefly_is_waited_for(scene: Scene) -> None:
    async with await psycopg.AsyncConnection.connect(scene.stack.database_url) as holder:
        await holder.execute(LOCK_HEAD)
        asking = asyncio.create_task(scene.answered())
        await a_lock_is_waited_for(scene.stack.database_url, AN_APPEND)
        assert not asking.done()
        await holder.rollback()
    await asking
    scene.log()


async def test_health_notices_a_stalled_log_without_any_query(hasty: Scene) -> None:
    before = len(hasty.log().entries)
    async with await psycopg.AsyncConnection.connect(hasty.stack.database_url) as holder:
        await holder.execute(LOCK_HEAD)
        await wait_for_health(hasty.channel, serving=False)
        await holder.rollback()
    await wait_for_health(hasty.channel, serving=True)
    assert len(hasty.log().entries) == before


@pytest.mark.parametrize("table", first_every_day(["entry", "evidence", "nonce", "checkpoint"]))
async def test_while_the_log_refuses_inserts_no_answer_leaves(scene: Scene, table: str) -> None:
    right = f"INSERT ON audit.{table}"
    with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
        owner.execute(f"REVOKE {right} FROM creditgateway_gateway".encode())
        before = len(scene.log().entries)
        stalled = await scene.stalled()
        assert len(scene.log().entries) == before
        owner.execute(f"GRANT {right} TO creditgateway_gateway".encode())
    log = await scene.recovered(stalled)
    assert set(log.outcomes()) == {"ANSWERED"}


@pytest.mark.exhaustive
async def test_a_database_that_is_away_stops_the_answers_until_it_is_back(tmp_path: Path) -> None:
    with temporary_directory() as directory:
        postgres = EmbeddedPostgres(directory, durable=False)
        url = await asyncio.to_thread(postgres.start)
        try:
            migrate(url)
            migrate_audit(url)
            make_older_than_facts(url)
            async with _scene(url, tmp_path, **SHORT) as scene:
                await asyncio.to_thread(postgres.stop)
                stalled = await scene.stalled()
                await asyncio.to_thread(postgres.start)
                await scene.recovered(stalled)
        finally:
            await asyncio.to_thread(postgres.stop)


@asynccontextmanager
async def _scene_behind_proxy(
    database_url: str, directory: Path, **changed: object
) -> AsyncIterator[tuple[Scene, CuttingProxy]]:
    """The log's connections go through the proxy, the records' do not."""
    with cutting_proxy(database_url) as proxy:
        async with _scene(
            database_url, directory, audit_database_url=proxy.url, **changed
        ) as scene:
            yield scene, proxy


async def test_a_commit_that_failed_and_did_not_persist_is_as_if_never_asked(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene_behind_proxy(database_url, tmp_path) as (scene, proxy):
        (sent,) = scene.sign(1)
        proxy.cut = Cut.BEFORE_COMMIT
        await scene.all_refused([sent])
        assert proxy.cuts == 1
        assert scene.log().of_request(sent.request_id) == []
        await wait_for_health(scene.channel, serving=True)
        await scene.answered()
        assert await scene._is_answered(sent)
        assert set(scene.log().outcomes()) == {"ANSWERED"}


async def test_a_commit_that_failed_but_persisted_is_logged_and_never_answered(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene_behind_proxy(database_url, tmp_path) as (scene, proxy):
        (sent,) = scene.sign(1)
        proxy.cut = Cut.AFTER_COMMIT
        await scene.all_refused([sent])
        assert proxy.cuts == 1
        (entry,) = scene.log().of_request(sent.request_id)
        assert (entry.outcome, entry.request_digest) == (Outcome.ANSWERED, sent.digest)
        await wait_for_health(scene.channel, serving=True)
        await scene.answered()
        with pytest.raises(RefusedError) as refused:
            await scene.client.send(sent)
        assert refused.value.reason == "REQUEST_REPLAYED"
        assert refused.value.receipt_verified
        assert scene.log().outcomes() == {"ANSWERED": 3, "REQUEST_REPLAYED": 1}


async def test_a_batch_whose_commit_was_lost_under_load_answers_nobody(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene_behind_proxy(database_url, tmp_path) as (scene, proxy):
        sent = scene.sign(IN_FLIGHT)
        proxy.cut = Cut.AFTER_COMMIT
        answered = await asyncio.gather(*map(scene._is_answered, sent))
        unanswered = [
            each for each, is_answered in zip(sent, answered, strict=True) if not is_answered
        ]
        assert unanswered
        log = await scene.recovered(unanswered)
        assert log.outcomes()["REQUEST_REPLAYED"] > 0


async def test_a_database_that_falls_silent_stalls_nobody_for_longer_than_the_limit(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene_behind_proxy(database_url, tmp_path, **SHORT) as (scene, proxy):
        proxy.fall_silent()
        stalled = await scene.stalled()
        proxy.speak_again()
        await scene.recovered(stalled)


@pytest.mark.exhaustive
async def test_connections_that_died_without_a_word_are_replaced(
    database_url: str, tmp_path: Path
) -> None:
    async with _scene_behind_proxy(database_url, tmp_path, **SHORT) as (scene, proxy):
        unanswered: list[SentRequest] = []
        async with asyncio.timeout(PATIENCE_S):
            # A probe may be on the connection that died, and the questions on a new one.
            while not unanswered:
                proxy.strand()
                sent = scene.sign(IN_FLIGHT)
                answered = await asyncio.gather(*map(scene._is_answered, sent))
                unanswered = [each for each, was in zip(sent, answered, strict=True) if not was]
        await scene.recovered(unanswered)
