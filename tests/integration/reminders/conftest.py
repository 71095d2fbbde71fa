# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lender that is reminded, three days before the first instalment of its borrower's plan."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.integration.facts.conftest import _templates_apart, stores_apart
from tests.support.reminders.scene import Scene, planning, reminded
from tests.support.worlds.beginnings import Beginnings

__all__ = ["_templates_apart", "scene", "stores_apart"]


@pytest.fixture
async def scene(beginnings: Beginnings, template_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """Nothing was made yet."""
    lived = beginnings.copied(template_url, "planning", planning, tmp_path)
    async with lived as (stack, lender), reminded(stack, lender) as made:
        yield made
