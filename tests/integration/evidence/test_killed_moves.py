# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A move of evidence that is killed: nothing is lost, and the next run goes on."""

from __future__ import annotations

import json
import os
import signal
import warnings
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
from tests.support.suite.exhaustive import first_every_day

__all__ = ["audit", "out", "world"]  # the fixtures


def in_a_child(prepare: Callable[[], None], work: Callable[[], Any]) -> bool:
    """Whether a process that does the work is killed on its way."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # other threads do not matter here
        child = os.fork()
    if child == 0:
        try:
            prepare()
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def die() -> None:
    """As `kill -9` would have it."""
    os.kill(os.getpid(), signal.SIGKILL)


def at_rename(number: int) -> Callable[[], None]:
    """Dies before the n-th file has its name."""

    def prepare() -> None:
        real, count = Path.replace, 0

        def dying(path: Path, target: Path) -> Path:
            nonlocal count
            count += 1
            if count == number:
                die()
            return real(path, target)

        Path.replace = dying  # type: ignore[method-assign, assignment]

    return prepare


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
    assert in_a_child(prepare, lambda: move(world, out))
    verified = audit("verify", "--evidence-files", out, "--json")
    assert verified.exit_code == 0, verified.output
    moved(world, out)
    assert stored(world)[True] >= OLD
    replayed = json.loads(audit("replay", "--all", "--evidence-files", out, "--json").stdout)
    assert replayed["equal"] == ANSWERS
