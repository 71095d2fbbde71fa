# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A move of evidence that is killed: nothing is lost, and the next run goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gateway.store.evidence.moving import MovingStore
from tests.integration.evidence.test_moved_evidence import (
    ANSWERS,
    OLD,
    Audit,
    audit,
    move,
    moved,
    out,
    stored,
    world,
)
from tests.support.gateway.stack import Stack
from tests.support.processes.killed import at_rename, die, is_killed
from tests.support.suite.exhaustive import first_every_day

__all__ = ["audit", "out", "world"]  # the fixtures


def around_drop(*, after: bool) -> Callable[[], None]:
    """Dies when all files are there, or once the first month was dropped."""

    def prepare() -> None:
        real = MovingStore.move

        def dying(store: MovingStore, *given: Any) -> int:
            if not after:
                die()
            found = real(store, *given)
            die()
            return found

        MovingStore.move = dying  # type: ignore[method-assign, assignment]

    return prepare


@pytest.mark.parametrize(
    "prepare",
    first_every_day(
        [around_drop(after=False), around_drop(after=True), at_rename(1), at_rename(2)], 3
    ),
)
def test_killed_at_any_step_nothing_is_lost_and_the_next_run_goes_on(
    world: Stack, out: Path, audit: Audit, prepare: Callable[[], None]
) -> None:
    assert is_killed(prepare, lambda: move(world, out))
    verified = audit("verify", "--evidence-files", out, "--json")
    assert verified.exit_code == 0, verified.output
    moved(world, out)
    assert stored(world)[True] >= OLD
    replayed = json.loads(audit("replay", "--all", "--evidence-files", out, "--json").stdout)
    assert replayed["equal"] == ANSWERS
