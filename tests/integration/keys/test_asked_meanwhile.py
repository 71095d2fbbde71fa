# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Gateways serve while the ids of people are changed: right at every moment, or not at all."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from pathlib import Path

import psycopg
import pytest
from typer.testing import Result

from gateway.client import QUERY_BODY_TYPE, CreditGatewayClient, Purpose, RefusedError, build_query
from gateway.domain.people.buckets import BUCKETS, bucket_of
from gateway.store.rekeying.moving import Records
from tests.support.disputes.people import contribute_two, opening
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.gateway.stack_data import add_consents
from tests.support.keys.asked_meanwhile import (
    ALIAS,
    KEPT,
    PEOPLE,
    PLAIN,
    POLICY,
    TERMS,
    Found,
    found,
    people_made,
    question,
    reference,
    spread,
    waits,
)
from tests.support.keys.commitments import audited
from tests.support.keys.rekeying import put_into_effect, rekey
from tests.support.keys.succession import remembering_client

_PART = 8
"""Buckets that are changed in one transaction."""

_POLL_S = 0.05
_MANY = 300
"""People, in almost as many buckets: whichever part is changed, some of them are in it."""


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    return spread(Stack(database_url, tmp_path))


class Stages:
    """Runs a look at chosen moments of a change that another thread makes."""

    def __init__(self, stack: Stack, look: Callable[[], None]) -> None:
        """Args: stack: whose people are changed. look: waits for what the test asks."""
        self._ends = [bucket_of(stack.subject_id(each)) for each in (ALIAS, KEPT)]
        self._look = look
        self.looks = 0

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """The linked person's two ids are changed first and last, the rest in between."""
        left, change, facts = Records.buckets_left, Records.change_buckets, Records.change_facts

        def buckets_left(records: Records) -> list[int]:
            between = [each for each in left(records) if each not in self._ends]
            return [self._ends[0], *between, self._ends[1]]

        def change_buckets(records: Records, buckets: Sequence[int]) -> None:
            if not set(buckets) & set(range(0, 1024, 256)) and not set(buckets) & set(self._ends):
                return change(records, buckets)
            self.look()
            change(records, buckets)
            return self.look()

        def change_facts(records: Records) -> int:
            self.look()
            return facts(records)

        patch.setattr(Records, "buckets_left", buckets_left)
        patch.setattr(Records, "change_buckets", change_buckets)
        patch.setattr(Records, "change_facts", change_facts)

    def look(self) -> None:
        """Now."""
        self.looks += 1
        self._look()


async def changed(stack: Stack) -> Result:
    """`keys rekey` with the stack's keys, beside its server."""
    return await asyncio.to_thread(rekey, stack.database_url, stack.directory / "keys")


async def writes_wait(client: CreditGatewayClient) -> bool:
    """Whether whatever would write about people is to be asked again later."""
    calls = (
        client.consents.grant(PLAIN, "C-new", TERMS),
        client.consents.revoke(PLAIN, reference(PLAIN)),
        anext(aiter(client.consents.list())),
        anext(aiter(client.disputes.list())),
    )
    return all([await waits(call) for call in calls])


async def test_everybody_is_found_with_the_same_records_at_every_stage_of_a_change(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust = stack.trust()
    async with stack.serving():
        bank = await people_made(stack)
        async with remembering_client(stack, bank, trust) as client:
            before = await found(client)
    assert before.reports[KEPT] == before.reports[ALIAS] != before.reports[PLAIN]
    await put_into_effect(stack)
    loop, seen = asyncio.get_running_loop(), list[Found]()
    async with stack.serving(), remembering_client(stack, bank, trust) as client:

        async def asked() -> None:
            seen.append(await found(client))
            assert await writes_wait(client)

        await asked()  # the key is in effect, and nothing is changed yet
        stages = Stages(
            stack, lambda: asyncio.run_coroutine_threadsafe(asked(), loop).result(PATIENCE_S)
        )
        with monkeypatch.context() as patch:
            stages.watch(patch)
            result = await changed(stack)
        assert result.exit_code == 0, result.output
        assert stages.looks > 10
        async with asyncio.timeout(PATIENCE_S):
            while await waits(client.consents.grant(PLAIN, "C-new", TERMS)):
                pass
        seen.append(await found(client))
        await client.consents.revoke(PLAIN, "C-new")
        await stack.settled()
    assert [each.reports == before.reports for each in seen] == [True] * len(seen)
    assert {PLAIN: before.consents[PLAIN]} != {PLAIN: seen[-1].consents[PLAIN]}
    for each in seen[:-1]:
        assert each == before
    await audited(stack, "verify", "--workers", "0")
    assert "differ" not in await audited(stack, "replay", "--all")


async def test_no_records_are_given_away_once_a_change_has_not_gone_on_for_an_hour(
    stack: Stack,
) -> None:
    trust = stack.trust()
    async with stack.serving():
        bank = await people_made(stack)
    await put_into_effect(stack)
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert not await gives_nothing(client)
        for stops, goes_on in (STOPS_BEFORE, STOPS_LATER):
            as_owner(stack, stops)
            async with asyncio.timeout(PATIENCE_S):
                while not await gives_nothing(client):
                    pass
            assert await writes_wait(client)
            await client.consents.get(PLAIN, reference(PLAIN))
            as_owner(stack, goes_on)
            async with asyncio.timeout(PATIENCE_S):
                while await gives_nothing(client):
                    pass
        as_owner(stack, STOPS_LATER[0])
        result = await changed(stack)
        assert result.exit_code == 0, result.output
        assert not await gives_nothing(client)
    with psycopg.connect(stack.database_url) as owner:
        noted = "SELECT now() - progress_time < interval '30 minutes' FROM credit.rekeying"
        assert owner.execute(noted.encode()).fetchall() == [(True,)]


STOPS_BEFORE = (
    "UPDATE credit.rekey_handover SET handover_time = now() - interval '1 hour'",
    "INSERT INTO credit.rekeying (version, progress_time) VALUES (2, now())",
)
"""Nothing was changed for an hour after the handover; then the first bucket is."""

STOPS_LATER = (
    "UPDATE credit.rekeying SET progress_time = now() - interval '1 hour'",
    "UPDATE credit.rekeying SET progress_time = now()",
)


async def gives_nothing(client: CreditGatewayClient) -> bool:
    """Whether all that gives away records is to be asked again later."""
    calls = (
        client.query(question(PLAIN), QUERY_BODY_TYPE),
        client.obligations.get(question(PLAIN), QUERY_BODY_TYPE),
        anext(aiter(client.query_portfolio([question(PLAIN)], QUERY_BODY_TYPE))),
    )
    return all([await waits(call) for call in calls])


def as_owner(stack: Stack, statement: str) -> None:
    """By a session that is gone then."""
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(statement.encode())


async def asked_on(client: CreditGatewayClient, over: asyncio.Event) -> list[tuple[str, bytes]]:
    """Who was asked about, again and again until it is over, and each report."""
    got = []
    while not over.is_set():
        for person in PEOPLE:
            answer = await client.query(question(person), QUERY_BODY_TYPE, patience_s=PATIENCE_S)
            got.append((person, answer.body))
    return got


def facts_recorded(stack: Stack) -> int:
    """How many, those that were rejected among them."""
    with psycopg.connect(stack.database_url) as owner:
        ((count,),) = owner.execute("SELECT count(*) FROM credit.fact").fetchall()
    return int(count)


def buckets_changed(stack: Stack) -> int:
    """How many; the look is named as a gateway's, for nobody else may be connected."""
    with psycopg.connect(stack.database_url, application_name="credit-gateway") as looks:
        ((count,),) = looks.execute("SELECT count(*) FROM credit.rekeyed_bucket").fetchall()
    return int(count)


async def killed_on_its_way(stack: Stack, words: Sequence[str]) -> None:
    """`keys rekey` in a process of its own, which dies when a part of the buckets is changed."""
    command = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "gateway.main", *words, stderr=asyncio.subprocess.DEVNULL
    )
    async with asyncio.timeout(PATIENCE_S):
        while await asyncio.to_thread(buckets_changed, stack) < 10 * _PART:
            assert command.returncode is None
            await asyncio.sleep(_POLL_S)
    command.kill()
    await command.wait()


@pytest.mark.exhaustive
async def test_a_gateway_with_workers_answers_on_while_ids_are_changed_and_the_command_dies(
    stack: Stack, tmp_path: Path
) -> None:
    trust, state = stack.trust(), tmp_path / "log.state"
    async with stack.serving():
        bank = await people_made(stack)
        async with remembering_client(stack, bank, trust) as client:
            before = await found(client)
    words = ["keys", "rekey", str(stack.directory / "keys"), "--database-url", stack.database_url]
    options, over = ("--workers", "2", "--log-state", str(state)), asyncio.Event()
    async with gateway_process(stack, "served", *options) as server:
        stack.port = server.port
        async with remembering_client(stack, bank, trust, tmp_path / "bank.state") as client:
            loads = [asyncio.create_task(asked_on(client, over)) for _ in range(4)]
            await put_into_effect(stack)
            os.kill(server.process_id, signal.SIGHUP)
            # Answered by who has both keys: the others can write no entry any more.
            await client.query(question(PLAIN), QUERY_BODY_TYPE, patience_s=PATIENCE_S)
            await killed_on_its_way(stack, words)
            asked_halfway = await found(client)
            assert 0 < buckets_changed(stack) < BUCKETS
            async with (  # one that is started now
                gateway_process(stack, "another") as another,
                bank_client(stack, bank, another.port) as elsewhere,
            ):
                assert await found(elsewhere) == before
                assert await writes_wait(elsewhere)
            result = await changed(stack)
            assert result.exit_code == 0, result.output
            asked_then = await found(client)
            over.set()
            reports = [each for load in await asyncio.gather(*loads) for each in load]
    assert asked_halfway == asked_then == before
    assert {person for person, _ in reports} == set(PEOPLE)
    assert [each for each in reports if each[1] != before.reports[each[0]]] == []
    await audited(stack, "verify", "--workers", "0")
    assert "differ" not in await audited(stack, "replay", "--all")


@pytest.mark.exhaustive
async def test_portfolios_of_more_people_than_are_changed_at_once_are_answered_throughout(
    stack: Stack,
) -> None:
    trust, people = stack.trust(), [resident(number) for number in range(1, _MANY + 1)]
    purpose = Purpose.LOAN_APPROVAL
    questions = [build_query(each, purpose, REFERENCE, as_of=date(2005, 9, 30)) for each in people]

    async def asked_at_once(client: CreditGatewayClient) -> list[bytes]:
        call = client.query_portfolio(questions, QUERY_BODY_TYPE)
        return [item.body async for batch in call for item in batch.items]

    async with stack.serving():
        contribute_two(stack, _MANY)
        bank = stack.add_bank("bank-a", policy=POLICY)
        add_consents(stack, bank, people)
        stack.adopt()
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            before = await asked_at_once(client)
    await put_into_effect(stack)
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        change = asyncio.create_task(changed(stack))
        times = 0
        while not change.done():
            assert await asked_at_once(client) == before
            times += 1
        assert (await change).exit_code == 0
        assert await asked_at_once(client) == before
    assert all(before)
    assert times > 1


@pytest.mark.exhaustive
async def test_a_gateway_that_was_forgotten_answers_and_writes_nothing_any_more(
    stack: Stack,
) -> None:
    trust = stack.trust()
    async with stack.serving():
        bank = await people_made(stack)
    async with (
        gateway_process(stack, "forgotten") as old,
        bank_client(stack, bank, old.port) as elsewhere,
    ):
        assert (await elsewhere.query(question(KEPT), QUERY_BODY_TYPE)).body
        await put_into_effect(stack)
        async with stack.serving(), remembering_client(stack, bank, trust) as client:
            before = await found(client)
            result = await changed(stack)
            assert result.exit_code == 0, result.output
            assert await found(client) == before
        written = facts_recorded(stack)
        calls: tuple[Awaitable[object], ...] = (
            elsewhere.query(question(KEPT), QUERY_BODY_TYPE),
            elsewhere.consents.grant(PLAIN, "C-new", TERMS),
            elsewhere.consents.revoke(PLAIN, reference(PLAIN)),
            elsewhere.disputes.open(opening(statement="?", consent_reference=reference(KEPT))),
        )
        assert {await reason(call) for call in calls} == {"AUDIT_UNAVAILABLE"}
        assert facts_recorded(stack) == written
    await audited(stack, "verify", "--workers", "0")


async def reason(call: Awaitable[object]) -> str:
    """Of a refusal."""
    with pytest.raises(RefusedError) as refused:
        await call
    return refused.value.reason
