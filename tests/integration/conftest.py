# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A running gateway, or records to be contributed, for every test that asks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.databases import NewStores, new_database
from tests.support.fakes import SettableClock
from tests.support.gateway.stack import Stack
from tests.support.records.contributor import Contributor
from tests.support.records.pasts import Pasts
from tests.support.worlds.beginnings import Beginnings


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway that takes calls; partners are added by the test."""
    made = Stack(database_url, tmp_path)
    async with made.serving():
        yield made


@pytest.fixture
def new_stores(
    postgres_url: str, new_url: str, new_records_url: str, new_log_url: str
) -> Iterator[NewStores]:
    """Makes new databases of the test's own for records and log: one for both, or two."""
    with ExitStack() as kept:

        def made(*, apart: bool) -> tuple[str, str]:
            templates = (new_records_url, new_log_url) if apart else (new_url,)
            urls = [kept.enter_context(new_database(postgres_url, each)) for each in templates]
            return urls[0], urls[-1]

        yield made


@pytest.fixture
def contributor(database_url: str, tmp_path: Path, clock: SettableClock) -> Contributor:
    """Contributes files to the test's database."""
    return Contributor(database_url, tmp_path / "contributor-keys", clock)


@pytest.fixture(scope="session")
def pasts(
    postgres_url: str, template_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pasts]:
    """Gateways that have answered and stopped, to be copied."""
    with ExitStack() as kept:
        yield Pasts(postgres_url, template_url, tmp_path_factory.mktemp, kept)


@pytest.fixture(scope="session")
def beginnings(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Beginnings]:
    """How many tests begin, likewise."""
    with ExitStack() as kept:
        yield Beginnings(postgres_url, tmp_path_factory.mktemp, kept)
