# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records and log in two databases that both hold both schemas, as a plain `db up` makes them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import psycopg
import pytest

from gateway.demo.card_portfolio import card_portfolio
from tests.support.databases import new_database
from tests.support.facts import complete_facts
from tests.support.gateway.stack import Stack
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributor import write_csv
from tests.support.worlds.asked_world import ASKED, World, register, serving


@pytest.mark.exhaustive
async def test_verify_and_replay_read_the_records_beside_a_log_that_nobody_uses(
    postgres_url: str, template_url: str, tmp_path: Path
) -> None:
    with (
        new_database(postgres_url, template_url) as records,
        new_database(postgres_url, template_url) as log,
    ):
        stack = Stack(records, tmp_path)
        complete_facts(records)
        bank = register(stack)
        async with serving(stack, log):
            await stack.settled()
            file = write_csv(tmp_path / "cards.csv", list(card_portfolio(6, 3)))
            await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
            await stack.settled()
            world = World(stack, bank, log)
            await world.ask(ASKED)
            assert await world.named() == set()
            code, said = await asyncio.to_thread(world.run, "replay", "--all", "--cause", "a test")
            assert code == 0, said
            with psycopg.connect(records) as owner:
                # Each read of the records is on record where the records are.
                verbs = {verb for (verb,) in owner.execute("SELECT verb FROM audit.access")}
                assert verbs == {"verify", "replay"}
                owner.execute("SET session_replication_role = replica")
                owner.execute("UPDATE credit.consent SET valid_until = valid_until + '1 day'")
            assert await world.named() == {("row-differs", "consent")}
