# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lender that is reminded, three days before the first instalment of its borrower's plan."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.integration.facts.conftest import _templates_apart, stores_apart
from tests.support.gateway.stack import Stack
from tests.support.reminders.scene import Scene, reminding

__all__ = ["_templates_apart", "scene", "stores_apart"]


@pytest.fixture
async def scene(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """Nothing was made yet."""
    async with reminding(Stack(database_url, tmp_path)) as made:
        yield made
