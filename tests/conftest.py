# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Fixtures for everybody: real databases, a clock, the real data.

One server a test process: embedded, or the one named by --database-url or the
environment variable TEST_DATABASE_URL (a superuser's URL; the tests make and
drop databases of their own there, and leave the roles). The schema is migrated
once, into a template; each test gets a copy of it.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support import skipped
from tests.support.fakes import SettableClock

_REAL_DATA = Path("../shared/data/uci_credit_default.csv")
_numbers = itertools.count()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database-url",
        default=os.environ.get("TEST_DATABASE_URL", ""),
        help="superuser's URL of a Postgres 15 or newer; default: the embedded one",
    )
    skipped.add_option(parser)


def pytest_configure(config: pytest.Config) -> None:
    allowed = skipped.read_list(Path(__file__).with_name("skips.toml"))
    plugin = skipped.Skips(allowed, strict=config.getoption("--strict-skips"))
    config.pluginmanager.register(plugin, "skipped-tests")


@pytest.fixture(scope="session", autouse=True)
def _fast_servers_will_do() -> Iterator[None]:
    """Gateways of tests, in this process and in others, start on what is not durable."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CREDIT_GATEWAY_ALLOW_NOT_DURABLE", "true")
        yield


@pytest.fixture(scope="session")
def postgres_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A server to make databases on."""
    given: str = request.config.getoption("--database-url")
    if given:
        yield given
        return
    with temporary_directory() as directory, EmbeddedPostgres(directory, durable=False) as url:
        yield url


@pytest.fixture(scope="session")
def template_url(postgres_url: str) -> Iterator[str]:
    """A database with the whole schema and nothing in it; only to be copied."""
    with _new_database(postgres_url, "template1") as url:
        migrate(url)
        migrate_audit(url)
        yield url


@pytest.fixture
def database_url(postgres_url: str, template_url: str) -> Iterator[str]:
    """A database of this test's own, with the whole schema."""
    template = str(conninfo_to_dict(template_url)["dbname"])
    with _new_database(postgres_url, template) as url:
        yield url


@pytest.fixture(scope="module")
def module_database_url(postgres_url: str, template_url: str) -> Iterator[str]:
    """The same for all tests of one module, which leave each other's rows alone."""
    template = str(conninfo_to_dict(template_url)["dbname"])
    with _new_database(postgres_url, template) as url:
        yield url


@pytest.fixture
def empty_database_url(postgres_url: str) -> Iterator[str]:
    """A database of this test's own, without any schema."""
    with _new_database(postgres_url, "template1") as url:
        yield url


@pytest.fixture
def second_empty_database_url(postgres_url: str) -> Iterator[str]:
    """Another one, for what spans two databases."""
    with _new_database(postgres_url, "template1") as url:
        yield url


@pytest.fixture(scope="session", autouse=True)
def _state_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test leaves checkpoints in the home of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still until the test moves it."""
    return SettableClock()


@pytest.fixture(scope="session")
def real_data(request: pytest.FixtureRequest) -> Path | None:
    """The UCI file, when it stands beside the project."""
    path = request.config.rootpath / _REAL_DATA
    return path if path.is_file() else None


@contextmanager
def _new_database(server_url: str, template: str) -> Iterator[str]:
    """Makes a database, gives its URL, drops it, also under open connections."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    name = f"creditgateway_test_{os.getpid()}_{worker}_{next(_numbers)}"
    create = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    drop = sql.SQL("DROP DATABASE {} WITH (FORCE)")
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(create.format(sql.Identifier(name), sql.Identifier(template)))
    try:
        yield urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
    finally:
        with psycopg.connect(server_url, autocommit=True) as connection:
            connection.execute(drop.format(sql.Identifier(name)))
