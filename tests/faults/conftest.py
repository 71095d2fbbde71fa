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
_A_LOG = 50
"""So many kills or stalls of one log, which is read whole after each; then another one begins."""
_KILLS = pytest.StashKey[list[Kill]]()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test is run once for each log that its faults are spread over."""
    if "fault_count" in metafunc.fixturenames:
        count = int(os.environ.get("FAULT_COUNT", _EVERYDAY))
        parts = [min(_A_LOG, count - begun) for begun in range(0, count, _A_LOG)]
        metafunc.parametrize("fault_count", parts, ids=range(1, len(parts) + 1))


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
