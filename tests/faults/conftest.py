# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How often the faults happen: a few times every day, FAULT_COUNT times in full."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.faults.table import Kill, kept, table

_EVERYDAY = 2
_KILLS = pytest.StashKey[list[Kill]]()


@pytest.fixture(scope="session")
def fault_count() -> int:
    """Kills or stalls of one kind in this run."""
    return int(os.environ.get("FAULT_COUNT", _EVERYDAY))


@pytest.fixture
def durable_postgres() -> Iterator[EmbeddedPostgres]:
    """A server of this test's own that may be killed."""
    with temporary_directory() as directory:
        postgres = EmbeddedPostgres(directory, durable=True)
        with postgres as url:
            migrate(url)
            migrate_audit(url)
            yield postgres


@pytest.fixture
def kills(pytestconfig: pytest.Config) -> list[Kill]:
    """Where a test puts what each of its kills left."""
    return pytestconfig.stash.setdefault(_KILLS, [])


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config
) -> None:
    """The table of a run in one process (make test-kills), unless anything failed."""
    found = config.stash.get(_KILLS, [])
    if found and exitstatus == pytest.ExitCode.OK:
        terminalreporter.section("kills")
        terminalreporter.write_line(table(found))
        terminalreporter.write_line(f"kept in {kept(config.rootpath, found)}")
