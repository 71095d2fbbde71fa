# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a person said in a dispute is erased with their records: by their key, behind an entry."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from gateway.client import CreditGatewayClient
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.services.contribute.links import link_people
from gateway.store.connections import CONTRIBUTOR, OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from tests.integration.disputes.test_dispute_service import remarks
from tests.integration.disputes.test_statements import SAID, moderated, run
from tests.integration.facts.test_erased import erased, replayed
from tests.integration.subjects.test_subject_report import told as reported
from tests.support.consents.asking import client_of
from tests.support.disputes.people import DISPUTING, contribute_two, correct_loan, opening, restrict
from tests.support.facts import admit, complete_facts, wherever_stores_are
from tests.support.fakes import SettableClock
from tests.support.gateway.stack import Stack, resident
from tests.support.records.contributor import Contributor, write_csv
from tests.support.worlds.asked_world import ASKED, OTHER, World, serving


@asynccontextmanager
async def disputing(
    stores: tuple[str, str], directory: Path
) -> AsyncIterator[tuple[World, CreditGatewayClient]]:
    """A serving gateway, and a bank that disputes for the person and asks about them."""
    records_url, log_url = stores
    stack = Stack(records_url, directory)
    bank = stack.add_bank("bank-a", adapter="canonical-v4", policy=DISPUTING)
    stack.add_consent(bank, ASKED)

    def from_here_on_all_have_facts() -> None:
        stack.adopt()
        complete_facts(records_url)

    contribute_two(stack, registered=from_here_on_all_have_facts)
    async with serving(stack, log_url):
        await stack.settled()
        async with client_of(stack, bank) as client:
            yield World(stack, bank, log_url), client


async def shown(world: World, client: CreditGatewayClient) -> bytes:
    """A dispute whose statement travels with answers; its id."""
    made = (await client.disputes.open(opening(statement=SAID))).dispute
    await asyncio.to_thread(moderated, world.stack, made.dispute_id, "shown")
    await world.stack.settled()
    assert (await remarks(client)).statement == SAID
    return made.dispute_id


async def said_by_the_operators_command(world: World, dispute_id: bytes) -> str | None:
    """The statement's text, as `dispute show` has it."""
    keys = ("--keys", str(world.stack.directory / "keys"), "--cause", "to decide about it")
    shown = ("show", dispute_id.hex(), "--json", *keys, "--audit-database-url", world.log_url)
    result = await asyncio.to_thread(run, world.stack, *shown)
    text: str | None = json.loads(result.stdout).get("statement")
    return text


def keys_of(url: str) -> list[bytes]:
    """Whose keys there are."""
    with psycopg.connect(url) as owner:
        rows = owner.execute("SELECT subject_id FROM credit.person_key ORDER BY 1").fetchall()
    return [subject for (subject,) in rows]


def take_key(url: str, subject: bytes) -> None:
    """As a dispute does that has a statement."""
    with psycopg.connect(url) as owner:
        owner.execute("SELECT credit.take_person_key(%s, %s, %s)", [subject, b"k" * 16, b"w" * 60])


@wherever_stores_are
async def test_an_erasure_destroys_the_key_of_the_persons_statements_and_the_dispute_stays(
    stores: tuple[str, str], tmp_path: Path
) -> None:
    async with disputing(stores, tmp_path) as (world, client):
        stack = world.stack
        dispute = await shown(world, client)
        assert await said_by_the_operators_command(world, dispute) == SAID
        await erased(world, ASKED)
        assert keys_of(stack.database_url) == []
        assert await said_by_the_operators_command(world, dispute) is None
        assert (await client.disputes.get(dispute)).dispute.state.name == "OPEN"
        after = await remarks(client)
        assert (after.statement, len(after.disputes)) == (None, 1)
        assert await world.named() == set()
        code, told = await replayed(world)
        assert (code, told["different"], told["records_erased"], told["equal"]) == (3, 0, 1, 1)


@pytest.mark.exhaustive
async def test_the_persons_report_has_disputes_and_restrictions_also_after_an_erasure(
    stores: tuple[str, str], tmp_path: Path
) -> None:
    async with disputing(stores, tmp_path) as (world, client):
        dispute = await shown(world, client)
        stack = world.stack
        await asyncio.to_thread(run, stack, "restrict", dispute.hex(), "--cause", "court order")
        whole = restrict(stack, 1, None)
        await stack.settled()
        restrict(stack, 1, None, restriction_id=whole, lifted=True)
        await stack.settled()
        for _ in range(2):
            page = tmp_path / "page.html"
            said = await reported(world, ASKED, "--out", str(page))
            (one,) = said["disputes"]
            assert (one["dispute"], one["institution"]) == (dispute.hex(), "loan-bank")
            assert (one["opened_by"], one["state"], one["outcome"]) == ("bank-a", "OPEN", None)
            assert one["statement_state"] == "SHOWN"
            assert one["open_time"] < one["answer_by_time"] <= one["resolve_by_time"]
            assert [
                (each["scope"], each["institution"], each["dispute"], each["end_time"] is None)
                for each in said["restrictions"]
            ] == [("account", "loan-bank", dispute.hex(), True), ("person", None, None, False)]
            assert "to be resolved by" in page.read_text(encoding="utf-8")
            if said["accounts"]:
                await erased(world, ASKED)
        assert said["accounts"] == []
        nobody = await reported(world, OTHER)
        assert (nobody["disputes"], nobody["restrictions"]) == ([], [])


@pytest.mark.exhaustive
async def test_an_answer_of_which_only_the_statement_is_gone_is_said_to_be_erased(
    stores: tuple[str, str], tmp_path: Path
) -> None:
    async with disputing(stores, tmp_path) as (world, client):
        restrict(world.stack, 1, None)
        await world.stack.settled()
        await shown(world, client)
        await erased(world, ASKED)
        assert await world.named() == set()
        _, told = await replayed(world)
        assert (told["different"], told["erased"], told["records_erased"]) == (0, 1, 0)


@pytest.mark.exhaustive
async def test_a_statement_that_comes_after_an_erasure_is_under_a_new_key(
    stores: tuple[str, str], tmp_path: Path
) -> None:
    async with disputing(stores, tmp_path) as (world, client):
        first = await shown(world, client)
        await erased(world, ASKED)
        await client.disputes.withdraw(first)
        await asyncio.to_thread(correct_loan, world.stack, "10")
        await world.stack.settled()
        second = await shown(world, client)
        assert await said_by_the_operators_command(world, first) is None
        assert await said_by_the_operators_command(world, second) == SAID
        assert await world.named() == set()
        _, told = await replayed(world)
        assert (told["different"], told["records_erased"], told["equal"]) == (0, 1, 1)


@pytest.mark.exhaustive
async def test_a_key_that_was_listed_cannot_be_taken_out_of_the_listing_again(
    world: World,
) -> None:
    stack = world.stack
    take_key(stack.database_url, stack.subject_id(ASKED))
    await erased(world, ASKED)
    assert await world.named() == set()
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("DELETE FROM credit.erased_version WHERE kind = 'person-key'")
    assert ("versions-differ", "contribution") in await world.named()


async def test_a_statement_of_somebody_of_whom_no_record_is_left_can_be_erased(
    world: World,
) -> None:
    stack = world.stack
    stranger = resident(77)
    take_key(stack.database_url, stack.subject_id(stranger))
    take_key(stack.database_url, stack.subject_id(OTHER))
    said = await erased(world, stranger)
    assert (said["state"], said["versions"]) == ("effective", 1)
    assert keys_of(stack.database_url) == [stack.subject_id(OTHER)]
    assert await world.named() == set()
    code, told = await replayed(world)
    assert (code, told["equal"]) == (0, 1)


@pytest.mark.exhaustive
async def test_a_statement_under_a_linked_identifier_is_erased_with_the_person(
    world: World,
) -> None:
    stack = world.stack
    take_key(stack.database_url, stack.subject_id(OTHER))
    await asyncio.to_thread(_link, stack, OTHER, ASKED)
    await stack.settled()
    await erased(world, ASKED)
    assert keys_of(stack.database_url) == []
    assert await world.named() == set()


def test_a_key_that_is_taken_while_the_erasure_is_pending_goes_with_it(
    database_url: str, tmp_path: Path
) -> None:
    complete_facts(database_url)
    contributor = Contributor(database_url, tmp_path / "keys", SettableClock())
    contributor.register("card-bank")
    cards = write_csv(tmp_path / "cards.csv", list(card_portfolio(2, 3)))
    contributor.contribute(cards, "uci-csv", "card-bank")
    with connect(database_url, role=OPERATOR) as operator:
        erase_person(operator, [contributor.subject(1)], datetime.now(UTC), "rule 7")
    for number in (1, 2):
        take_key(database_url, contributor.subject(number))
    admit(database_url)
    assert keys_of(database_url) == [contributor.subject(2)]


def _link(stack: Stack, alias: str, kept: str) -> None:
    one, other = (Identifier(IdentifierScheme.CN_RESIDENT_ID, who) for who in (alias, kept))
    with connect(stack.database_url, role=CONTRIBUTOR) as connection:
        link_people(connection, stack.keys, stack.clock, one, other)
