# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is found, counted or told of people, after their ids were changed."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.domain.people.subject import subject_commitment
from gateway.domain.quotas.limits import Limit, Quotas
from gateway.wire.entries import decode_entry
from tests.support.consents.asking import refusal_of
from tests.support.disputes.people import DISPUTING, contribute_two, opening
from tests.support.gateway.stack import Stack
from tests.support.keys.commitments import POLICY, SOMEBODY, asked, audited
from tests.support.keys.rekeying import rekeyed
from tests.support.keys.succession import remembering_client
from tests.support.watches.scene import ELSEWHERE, watching
from tests.support.watches.scene import SOMEBODY as WATCHED


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    return Stack(database_url, tmp_path)


@pytest.mark.exhaustive
@pytest.mark.usefixtures("one_day")
async def test_what_was_used_of_a_persons_limit_counts_on(stack: Stack) -> None:
    quotas = Quotas(None, (Limit.named("person/day", 3),))
    bank, trust = stack.add_bank("bank-a", policy=replace(POLICY, quotas=quotas)), stack.trust()
    stack.add_consent(bank, SOMEBODY, reference="C-1")
    stack.adopt()
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        await stack.settled()
        assert [await asked(client) for _ in range(2)] == ["", ""]
    await rekeyed(stack)
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert [await asked(client) for _ in range(2)] == ["", "QUOTA_EXCEEDED"]
    await audited(stack, "verify", "--workers", "0")
    await audited(stack, "replay", "--all")


@pytest.mark.exhaustive
async def test_a_watch_goes_on_where_it_stopped_and_its_events_replay(
    stack: Stack, tmp_path: Path
) -> None:
    trust, first_id = stack.trust(), stack.subject_id(WATCHED)
    async with stack.serving(), watching(stack, tmp_path) as scene:
        await scene.lend()
        await scene.begin()
        await scene.report(ELSEWHERE, 4, 10)
        (first,) = await scene.events(1)
        await stack.settled()
    await rekeyed(stack)
    async with stack.serving(), remembering_client(stack, scene.watcher, trust) as client:
        scene.client = client
        await scene.report(ELSEWHERE, 5, 40)
        told = await scene.events(2)
        await scene.looked()
        assert [each.event.number for each in told] == [1, 2]
        assert told[0].answer.body == first.answer.body
    with psycopg.connect(stack.database_url) as connection:
        rows = connection.execute("SELECT entry FROM audit.entry").fetchall()
    entries = [decode_entry(bytes(entry)) for (entry,) in rows]
    events = {
        (entry.watched_event.number, entry.subject_commitment)
        for entry in entries
        if entry.watched_event is not None
    }
    name = subject_commitment(stack.keys.commitment_key(), first_id)
    assert events == {(1, name), (2, name)}
    await audited(stack, "verify", "--workers", "0")
    await audited(stack, "replay", "--all")


async def test_what_a_person_said_before_opens_and_their_dispute_goes_on(stack: Stack) -> None:
    trust = stack.trust()
    async with stack.serving():
        contribute_two(stack, policy=DISPUTING)
        bank = stack.add_bank("bank-a", adapter="canonical-v4", policy=DISPUTING)
        stack.add_consent(bank, SOMEBODY)
        stack.adopt()
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            made = (await client.disputes.open(opening(statement="before"))).dispute
        await stack.settled()
    await rekeyed(stack)
    keys = ("--keys", str(stack.directory / "keys"), "--cause", "to decide about it")
    show = ("dispute", "show", made.dispute_id.hex(), "--json", *keys)
    words = [*show, "--database-url", stack.database_url]
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        shown = await asyncio.to_thread(CliRunner().invoke, make_app(), words)
        assert json.loads(shown.stdout)["statement"] == "before"
        again = opening(statement="after")
        assert (await refusal_of(client.disputes.open(again)))[0] == "DISPUTE_EXISTS"
    await audited(stack, "verify", "--workers", "0")
