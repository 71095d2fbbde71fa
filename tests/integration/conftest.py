# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A running gateway, or records to be contributed, for every test that asks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.fakes import SettableClock
from tests.support.gateway.stack import Stack
from tests.support.records.contributor import Contributor


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway that takes calls; partners are added by the test."""
    made = Stack(database_url, tmp_path)
    async with made.serving():
        yield made


@pytest.fixture
def contributor(database_url: str, tmp_path: Path, clock: SettableClock) -> Contributor:
    """Contributes files to the test's database."""
    return Contributor(database_url, tmp_path / "contributor-keys", clock)
