# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway with an institution that watches."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest

from tests.support.gateway.patience import today
from tests.support.gateway.stack import Bank, Stack
from tests.support.watches.scene import Scene, nothing, scene_of, watching
from tests.support.worlds.beginnings import Beginnings


@pytest.fixture(autouse=True)
def _days_that_pass_are_those_of_the_test(one_day: None) -> None:
    """What time alone changes is told by the day: no test begins on one and ends on another."""


Past = tuple[Stack, tuple[Bank, Bank]]
"""A gateway that has stopped, and its institutions, the one that watches first."""


@asynccontextmanager
async def _lived(
    beginning: Callable[[Scene], Awaitable[None]], stack: Stack
) -> AsyncIterator[tuple[Bank, Bank]]:
    async with stack.serving(), watching(stack, stack.directory) as scene:
        await beginning(scene)
        yield scene.watcher, scene.other


@pytest.fixture
async def watched(
    request: pytest.FixtureRequest, beginnings: Beginnings, template_url: str, tmp_path: Path
) -> AsyncIterator[Past]:
    """What a test begins with, as `begins` says."""
    beginning = getattr(request, "param", nothing)
    # What was looked at yesterday would be looked at again today.
    name = f"{beginning.__name__} {today()}"
    lived = partial(_lived, beginning)
    async with beginnings.copied(template_url, name, lived, tmp_path) as made:
        yield made


@pytest.fixture
async def scene(watched: Past, tmp_path: Path) -> AsyncIterator[Scene]:
    """See Scene."""
    stack, (watcher, other) = watched
    async with stack.serving(), scene_of(stack, tmp_path, watcher, other) as made:
        yield made
