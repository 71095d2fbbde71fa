# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The world of the tests of facts, and people with logins who do what docs/operations.md says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.integration.facts.conftest import (
    _templates_apart,
    stores_apart,
    template_url,
    world,
)
from tests.support.worlds.asked_world import World
from tests.support.worlds.guided import Guided, guided

__all__ = ["_templates_apart", "stores_apart", "template_url", "world"]


@pytest.fixture
def stores(database_url: str) -> tuple[str, str]:
    """Records and log are in one database."""
    return database_url, database_url


@pytest.fixture
def desk(world: World) -> Iterator[Guided]:
    """Who runs the blocks, on the world's database."""
    with guided(world.stack) as made:
        yield made
