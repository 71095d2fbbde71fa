# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""New databases with one store each, to be copied."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gateway.store.admin.migrations import migrate, migrate_audit
from tests.support.databases import new_database


@pytest.fixture(scope="session")
def templates_apart(postgres_url: str) -> Iterator[tuple[str, str]]:
    """Records and log, with nothing in them."""
    with new_database(postgres_url) as records, new_database(postgres_url) as log:
        migrate(records)
        migrate_audit(log)
        yield records, log
