# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever happens between answers, replay says of each that it is equal, or that it is erased."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from random import Random

import pytest

from gateway.demo.card_portfolio import card_portfolio
from gateway.errors import CorrectionError
from gateway.services.deletions.expiring import Expiry, expire
from gateway.store.connections import CONTRIBUTOR, OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributor import write_csv
from tests.support.suite.exhaustive import first_every_day
from tests.support.worlds.asked_world import ASKED, OTHER, World

STEPS = 14


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


@pytest.mark.parametrize("seed", first_every_day([1, 2, 3]))
async def test_replay_says_equal_or_erased_of_every_answer_of_a_random_history(
    world: World, seed: int
) -> None:
    random = Random(seed)  # noqa: S311 - a history, no secret
    stack, answers, deletions = world.stack, 1, 0
    for number in range(STEPS):
        step = random.choice(["ask", "ask", "contribute", "erase", "erase", "expire"])
        if step == "ask":
            await world.ask(ASKED)
            answers += 1
        elif step == "contribute":
            rows = list(card_portfolio(random.randint(2, 8), random.randint(1, 9)))
            file = write_csv(stack.directory / f"cards-{number}.csv", rows)
            await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
        elif step == "erase":
            person = random.choice([ASKED, OTHER])
            deletions += await asyncio.to_thread(erase, world, person)
        else:
            await asyncio.to_thread(expire_all, world)
        await stack.settled()
    assert await world.named() == set()
    code, told = await asyncio.to_thread(world.run, "replay", "--all", "--cause", "test")
    counted = told["equal"] + told["records_erased"] + told["records_expired"]
    assert (told["different"], told["not_checked"], counted) == (0, 0, answers), told
    assert code == (3 if told["deleted"] else 0)
    assert deletions > 0
