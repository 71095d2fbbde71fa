# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries move out of every Postgres that Debian has here, as out of the bundled one.

Swapping partitions takes locks and changes catalogs, which differ between versions. Any other
server: make test T=tests/integration/evidence DATABASE_URL=...
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gateway.store.embedded import places
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.databases import fast_directory

pytestmark = [pytest.mark.failover, pytest.mark.timeout(1800)]

_DEBIAN = Path("/usr/lib/postgresql")
_MOVES = ("test_moved_entries.py", "test_entry_moves_approved.py")


def test_entries_move_out_of_every_postgres_that_debian_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    servers = sorted(each.parent for each in _DEBIAN.glob("*/bin/postgres"))
    if not servers:
        pytest.skip("Debian's Postgres is not installed (apt-get install postgresql)")
    for programs in servers:
        monkeypatch.setattr(places, "binaries", lambda _, found=programs: found)
        with fast_directory() as directory, EmbeddedPostgres(directory, durable=False) as url:
            given = [f"tests/integration/evidence/{each}" for each in _MOVES]
            done = subprocess.run(  # noqa: S603 - our own tests, on another server
                [sys.executable, "-m", "pytest", "-q", "-n", "0", *given],
                env=os.environ | {"TEST_DATABASE_URL": url},
                capture_output=True,
                text=True,
                check=False,
            )
        assert done.returncode == 0, f"{programs}: {done.stdout[-3000:]}"
