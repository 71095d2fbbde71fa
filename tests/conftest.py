# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Fixtures for everybody: real databases, a clock, the real data.

One server a test process: embedded, or the one named by --database-url or the
environment variable TEST_DATABASE_URL (a superuser's URL; the tests make and
drop databases of their own there, and leave the roles). The schema is migrated
once, into a template; each test gets a copy of it.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from multiprocessing.util import Finalize
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from gateway.cli.audit import context
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.log import reading
from tests.support import command_lines
from tests.support.databases import connected, fast_directory, new_database
from tests.support.facts import make_older_than_facts
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S, wait_for_a_whole_day
from tests.support.suite import exhaustive, skipped
from tests.support.suite.leftovers import own_temporary_directory

# How long one example takes is the machine's affair: no test may depend on its speed. Nor on
# luck: the examples are the same in every run, unless EXPLORE=1 asks for others.
settings.register_profile(
    "unhurried",
    max_examples=exhaustive.of_examples(100),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=os.environ.get("EXPLORE") != "1",
)
settings.load_profile("unhurried")

_REAL_DATA = Path("../shared/data/uci_credit_default.csv")


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


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What the marks leave out as a whole is not even imported."""
    return exhaustive.is_left_out(collection_path, config.option.markexpr) or None


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Thousands of tests and all modules stay: the collector need not look at them."""
    gc.disable()
    result = yield
    gc.collect()
    gc.freeze()
    gc.enable()
    return result


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_left_behind(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What tests, and processes that they start, leave in the temporary directory goes."""
    tmp_path_factory.getbasetemp()  # stays where it is, to be looked at
    kept = ExitStack()
    kept.enter_context(own_temporary_directory())
    # At the end of this process, after what multiprocessing has there (-100).
    Finalize(None, kept.close, exitpriority=-200)


@pytest.fixture(scope="session", autouse=True)
def _fast_servers_will_do() -> Iterator[None]:
    """Gateways of tests, in this process and in others, start on what is not durable."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CREDIT_GATEWAY_ALLOW_NOT_DURABLE", "true")
        yield


@pytest.fixture(scope="session", autouse=True)
def _databases_of_tests_are_not_compared() -> Iterator[None]:
    """The template differs from what migrations make: tests.support.facts.make_older_than_facts.

    Tests of `verify --definitions` say so, on databases as they are made.
    """
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CREDIT_GATEWAY_VERIFY_DEFINITIONS", "false")
        yield


@pytest.fixture(scope="session", autouse=True)
def _a_busy_gateway_is_waited_for() -> Iterator[None]:
    """A read of evidence waits for as long as a gateway may need to admit it.

    A test in which no gateway serves says that there is nothing to wait for.
    """
    with pytest.MonkeyPatch.context() as patch:
        for module in (reading, context):
            patch.setattr(module, "PATIENCE_S", PATIENCE_S)
        yield


@pytest.fixture(scope="session", autouse=True)
def _a_command_line_is_built_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        command_lines.build_once(patch)
        yield


@pytest.fixture(scope="session")
def postgres_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A server to make databases on."""
    given: str = request.config.getoption("--database-url")
    with ExitStack() as kept:
        url = given
        if not url:
            directory = kept.enter_context(fast_directory())
            url = kept.enter_context(EmbeddedPostgres(directory, durable=False))
        kept.enter_context(connected(url))
        yield url


@pytest.fixture(scope="session")
def new_records_url(postgres_url: str) -> Iterator[str]:
    """A new database for records alone; only to be copied."""
    with new_database(postgres_url) as url:
        migrate(url)
        yield url


@pytest.fixture(scope="session")
def new_url(postgres_url: str, new_records_url: str) -> Iterator[str]:
    """A new database with the whole schema; only to be copied."""
    with new_database(postgres_url, new_records_url) as url:
        migrate_audit(url)
        yield url


@pytest.fixture(scope="session")
def new_log_url(postgres_url: str, new_records_url: str) -> Iterator[str]:
    """A new database for the log alone; only to be copied."""
    del new_records_url  # its migrations make some of the roles
    with new_database(postgres_url) as url:
        migrate_audit(url)
        yield url


@pytest.fixture(scope="session")
def template_url(postgres_url: str, new_url: str) -> Iterator[str]:
    """What tests' databases are copies of: one that is older than facts, with nothing in it.

    See tests.support.facts.make_older_than_facts.
    """
    with new_database(postgres_url, new_url) as url:
        make_older_than_facts(url)
        yield url


@pytest.fixture
def database_url(postgres_url: str, template_url: str) -> Iterator[str]:
    """A database of this test's own, with the whole schema."""
    with new_database(postgres_url, template_url) as url:
        yield url


@pytest.fixture(scope="module")
def module_database_url(postgres_url: str, template_url: str) -> Iterator[str]:
    """The same for all tests of one module, which leave each other's rows alone."""
    with new_database(postgres_url, template_url) as url:
        yield url


@pytest.fixture
def empty_database_url(postgres_url: str) -> Iterator[str]:
    """A database of this test's own, without any schema."""
    with new_database(postgres_url) as url:
        yield url


@pytest.fixture
def second_empty_database_url(postgres_url: str) -> Iterator[str]:
    """Another one, for what spans two databases."""
    with new_database(postgres_url) as url:
        yield url


@pytest.fixture(scope="session", autouse=True)
def _state_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test leaves checkpoints in the home of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture
def one_day() -> None:
    """The test that asks for it ends on the day it begins on."""
    wait_for_a_whole_day()


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still until the test moves it."""
    return SettableClock()


@pytest.fixture(scope="session")
def real_data(request: pytest.FixtureRequest) -> Path | None:
    """The UCI file, when it stands beside the project."""
    path = request.config.rootpath / _REAL_DATA
    return path if path.is_file() else None
