# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Databases in which every change is a fact in the log."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

import psycopg
import pytest

from gateway.demo.card_portfolio import card_portfolio
from tests.support.databases import new_database
from tests.support.facts import WHERE, complete_facts, forget_completeness
from tests.support.four_eyes.operators import Offices
from tests.support.gateway.stack import Stack
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributor import write_csv
from tests.support.suite.exhaustive import first_every_day
from tests.support.worlds.asked_world import ASKED, World, register, serving
from tests.support.worlds.beginnings import Beginnings


@pytest.fixture(scope="session")
def template_url(postgres_url: str, new_url: str) -> Iterator[str]:
    """A new database, but for the fact that says so: `complete_facts` records it."""
    with new_database(postgres_url, new_url) as url:
        _forget(url)
        yield url


def _forget(url: str) -> None:
    with psycopg.connect(url) as superuser:
        superuser.execute("DELETE FROM credit.fact")
        forget_completeness(superuser)


@pytest.fixture(scope="session")
def _templates_apart(
    postgres_url: str, new_records_url: str, new_log_url: str
) -> Iterator[tuple[str, str]]:
    with new_database(postgres_url, new_records_url) as records:
        _forget(records)
        yield records, new_log_url


@pytest.fixture
def stores_apart(postgres_url: str, _templates_apart: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """The same with records and log in two databases."""
    records, log = _templates_apart
    with new_database(postgres_url, records) as one, new_database(postgres_url, log) as other:
        yield one, other


@pytest.fixture(params=first_every_day(WHERE))
def stores(request: pytest.FixtureRequest) -> tuple[str, str]:
    """Where the records are, and the log; the second way for every day where a test says so."""
    if request.param == "one database":
        url: str = request.getfixturevalue("database_url")
        return url, url
    apart: tuple[str, str] = request.getfixturevalue("stores_apart")
    return apart


@pytest.fixture(scope="session")
def offices(
    postgres_url: str, template_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Offices]:
    """Operators with a bank, to be copied."""
    with ExitStack() as kept:
        yield Offices(postgres_url, template_url, tmp_path_factory.mktemp, kept)


@asynccontextmanager
async def asked(stack: Stack, log_url: str = "") -> AsyncIterator[World]:
    """Two people whose records differ, and a bank that has asked about one of them."""
    complete_facts(stack.database_url)
    bank = register(stack)
    log_url = log_url or stack.database_url
    async with serving(stack, log_url):
        await stack.settled()
        file = write_csv(stack.directory / "cards.csv", list(card_portfolio(6, 3)))
        await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
        await stack.settled()
        made = World(stack, bank, log_url)
        await made.ask(ASKED)
        assert await made.named() == set()
        yield made


@pytest.fixture
async def world(
    stores: tuple[str, str], beginnings: Beginnings, template_url: str, tmp_path: Path
) -> AsyncIterator[World]:
    """Two people whose records differ, and a bank that may ask about one of them."""
    records_url, log_url = stores
    if records_url != log_url:
        async with asked(Stack(records_url, tmp_path), log_url) as made:
            yield made
        return
    async with (
        beginnings.copied(template_url, "asked", asked, tmp_path) as (stack, before),
        serving(stack, stack.database_url),
    ):
        await stack.settled()
        yield World(stack, before.bank, stack.database_url)
