# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One cluster for all tests here, and a table of what they measured.

FAILOVER_COUNT says how often each thing happens (make test-failover COUNT=20).
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.support.failover.cluster import Cluster, cluster
from tests.support.failover.table import Recovery, kept, table

_EVERYDAY = 1
_RECOVERIES = pytest.StashKey[list[Recovery]]()


@pytest.fixture(scope="session")
def failover_count() -> int:
    """Kills or switchovers in this run."""
    return int(os.environ.get("FAILOVER_COUNT", _EVERYDAY))


@pytest.fixture(scope="session")
async def running_cluster() -> AsyncIterator[Cluster]:
    async with cluster() as made:
        yield made


@pytest.fixture
async def whole_cluster(running_cluster: Cluster) -> Cluster:
    """All nodes run, and follow the primary."""
    for node in running_cluster.nodes:
        if not node.runs:
            node.start()
    await running_cluster.whole()
    return running_cluster


@pytest.fixture(scope="module", autouse=True)
def _usual_limits() -> Iterator[None]:
    """Gateways give up what takes too long as they do in production: that is a subject here."""
    with pytest.MonkeyPatch.context() as environment:
        for limit in ("AUDIT_LIMIT_S", "LOOKUP_LIMIT_S"):
            environment.setenv(f"CREDIT_GATEWAY_{limit}", "2")
        yield


@pytest.fixture
def recoveries(pytestconfig: pytest.Config) -> list[Recovery]:
    """Where a test puts what it measured."""
    return pytestconfig.stash.setdefault(_RECOVERIES, [])


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config
) -> None:
    """The table, unless anything failed: it says that nothing was lost."""
    found = config.stash.get(_RECOVERIES, [])
    if found and exitstatus == pytest.ExitCode.OK:
        terminalreporter.section("failovers")
        terminalreporter.write_line(table(found))
        terminalreporter.write_line(f"kept in {kept(config.rootpath, found)}")
