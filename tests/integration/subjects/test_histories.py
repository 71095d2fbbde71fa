# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever happens between answers, replay says of each that it is equal, or that it is erased.

Files, corrections, withdrawals, plans, disputes, restrictions, links of identifiers, erasures and
what expires, with records and log in one database and in two.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from gateway.client import (
    ClientIdentity,
    CreditGatewayClient,
    DisputedItem,
    DisputeOpening,
    RefusedError,
)
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.methods import DISPUTE_METHODS
from gateway.domain.access.query import Identifier
from gateway.domain.codes import PlanKind, PlanState
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.records.contribution import batch_changes
from gateway.domain.records.plan import Instalment, Plan
from gateway.errors import CorrectionError
from gateway.services.contribute.links import link_people
from gateway.services.deletions.expiring import Expiry, expire
from gateway.store.admin.restrictions import restrict_person
from gateway.store.connections import CONTRIBUTOR, OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from gateway.store.records.contributions import Contribution, ContributionWriter
from tests.support.facts import wherever_stores_are
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.recorded import record_partner
from tests.support.records.contributor import write_csv
from tests.support.worlds.asked_world import ASKED, NARROW, OTHER, World

STEPS = 20
ALLOWED = replace(NARROW, methods=NARROW.methods | {method.name for method in DISPUTE_METHODS})
THIRD = resident(3)
"""Of whom an identifier is linked to the one that is asked about."""


def erase(world: World, person: str) -> bool:
    """Whether there was anything to erase."""
    with connect(world.stack.database_url, role=OPERATOR) as connection:
        try:
            subject = world.stack.subject_id(person)
            erase_person(connection, [subject], datetime.now(UTC), "rule 7")
        except CorrectionError:
            return False
    return True


def expire_all(world: World) -> None:
    """All that is too old by now, which is everything that ended."""
    now = datetime.now(UTC)
    with connect(world.stack.database_url, role=CONTRIBUTOR) as connection:
        expire(connection, Expiry(now.date(), 5, now, "article 16"))


def link(world: World) -> None:
    """The third identifier is the asked person's from now on; again, it is already."""
    third, asked = (Identifier(IdentifierScheme.CN_RESIDENT_ID, who) for who in (THIRD, ASKED))
    with connect(world.stack.database_url, role=CONTRIBUTOR) as connection:
        try:
            link_people(connection, world.stack.keys, world.stack.clock, third, asked)
        except CorrectionError:
            return


def withdraw(world: World, person: str) -> None:
    """All accounts of somebody, by whoever contributed them."""
    url = world.stack.database_url
    subject = world.stack.subject_id(person)
    with connect(url, role=CONTRIBUTOR) as connection, connection.transaction():
        writer = ContributionWriter(connection)
        heads = writer.lock_heads([bucket_of(subject)])
        before = writer.load_accounts({subject: heads[bucket_of(subject)]})
        changes = batch_changes(heads, before, {})
        if changes:
            made = Contribution("card-bank", datetime.now(UTC), kind="withdrawal")
            writer.write(made, changes)


def plan(world: World, random: Random) -> None:
    """A plan of the asked person's card is filed, goes on or ends, as its institution reports."""
    subject = world.stack.subject_id(ASKED)
    with (
        connect(world.stack.database_url, role=CONTRIBUTOR) as connection,
        connection.transaction(),
    ):
        writer = ContributionWriter(connection)
        heads = writer.lock_heads([bucket_of(subject)])
        before = writer.load_accounts({subject: heads[bucket_of(subject)]})
        began, state = date(2005, 5, 1), random.choice([*PlanState][2:])
        ended = None if state is PlanState.ACTIVE else began + timedelta(days=random.randint(1, 90))
        rows = (
            Plan(1, PlanKind.INSTALMENT, state, began, began, began, ended),
            Instalment(1, 1, date(2005, 6, 1), "TWD", 900, random.choice([None, 0]), None),
        )
        after = {key: replace(account, attached=rows) for key, account in before.items()}
        changes = batch_changes(heads, before, after)
        if changes:
            digest = random.randbytes(32)
            made = Contribution("card-bank", datetime.now(UTC), kind="plan", file_digest=digest)
            writer.write(made, changes)


def restrict(world: World) -> None:
    """All of the asked person is left out of figures, or no longer is."""
    subject = world.stack.subject_id(ASKED)
    with connect(world.stack.database_url, role=OPERATOR) as connection:
        try:
            restrict_person(connection, subject, "rule 8")
        except CorrectionError:
            restrict_person(connection, subject, "rule 8", lift=True)


async def dispute(world: World, opened: list[bytes]) -> None:
    """The bank disputes the person's card for them, or takes that back; where there is one."""
    identity = ClientIdentity.from_files(world.bank.partner_id, *world.bank.key_files)
    who = Identifier(IdentifierScheme.CN_RESIDENT_ID, ASKED)
    said = DisputeOpening(
        who, "card-bank", "1", DisputedItem.BALANCE, None, consent_reference=REFERENCE
    )
    async with world.stack.channel(world.bank) as channel:
        trust = world.stack.trust()
        client = CreditGatewayClient(channel, identity, trust, timeout_s=PATIENCE_S)
        try:
            if opened:
                await client.disputes.withdraw(opened.pop())
            else:
                opened.append((await client.disputes.open(said)).dispute.dispute_id)
        except RefusedError as refusal:
            if refusal.reason != "DISPUTE_ACCOUNT_NOT_FOUND":
                raise


@wherever_stores_are
@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", [1, 2, 3, 4])
async def test_replay_says_equal_or_erased_of_every_answer_of_a_random_history(
    world: World, seed: int
) -> None:
    random = Random(seed)  # noqa: S311 - a history, no secret
    stack, answers, deletions, opened = world.stack, 1, 0, list[bytes]()
    with connect(stack.database_url, role=OPERATOR) as operator:
        record_partner(operator, "bank-a", ALLOWED, adapter="canonical-v4")
    await stack.settled()
    steps = ["ask", "ask", "contribute", "contribute", "erase", "expire", "link", "withdraw"]
    steps += ["plan", "plan", "restrict", "restrict", "dispute", "dispute"]
    done = [*random.sample(steps, len(steps)), *random.choices(steps, k=STEPS - len(steps))]
    for number, step in enumerate(done):
        person = random.choice([ASKED, OTHER, THIRD])
        if step == "ask":
            await world.ask(ASKED)
            answers += 1
        elif step == "contribute":
            rows = list(card_portfolio(random.randint(3, 8), random.randint(1, 9)))
            file = write_csv(stack.directory / f"cards-{number}.csv", rows)
            await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
        elif step == "erase":
            deletions += await asyncio.to_thread(erase, world, person)
        elif step == "link":
            await asyncio.to_thread(link, world)
        elif step == "plan":
            await asyncio.to_thread(plan, world, random)
        elif step == "restrict":
            await asyncio.to_thread(restrict, world)
        elif step == "dispute":
            await dispute(world, opened)
        elif step == "withdraw":
            await asyncio.to_thread(withdraw, world, person)
        else:
            await asyncio.to_thread(expire_all, world)
        await stack.settled()
    assert await world.named() == set()
    code, told = await asyncio.to_thread(world.run, "replay", "--all", "--cause", "test")
    counted = told["equal"] + told["records_erased"] + told["records_expired"]
    assert (told["different"], told["not_checked"], counted) == (0, 0, answers), told
    assert code == (3 if told["deleted"] else 0)
    assert deletions > 0
