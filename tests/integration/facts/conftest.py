# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Databases in which every change is a fact in the log."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from gateway.store.admin.migrations import migrate, migrate_audit
from tests.support.databases import new_database


@pytest.fixture(scope="session")
def template_url(postgres_url: str, new_url: str) -> Iterator[str]:
    """A new database, but for the fact that says so: `complete_facts` records it."""
    with new_database(postgres_url, new_url) as url:
        _forget(url)
        yield url


def _forget(url: str) -> None:
    with psycopg.connect(url) as superuser:
        superuser.execute("DELETE FROM credit.fact")


@pytest.fixture(scope="session")
def _templates_apart(postgres_url: str, new_url: str) -> Iterator[tuple[str, str]]:
    del new_url  # its migrations make the roles
    with new_database(postgres_url) as records, new_database(postgres_url) as log:
        migrate(records)
        migrate_audit(log)
        _forget(records)
        yield records, log


@pytest.fixture
def stores_apart(postgres_url: str, _templates_apart: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """The same with records and log in two databases."""
    records, log = _templates_apart
    with new_database(postgres_url, records) as one, new_database(postgres_url, log) as other:
        yield one, other
