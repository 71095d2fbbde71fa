# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Migrations that are older than a day stay as they are, and in their place: databases ran them.

A program that knows a migration that was taken away does not start on a schema made without it.
What is changed in one reaches no database that has run it: one that was brought up on 29 November
before commit 2292c5b3 changed `credit.take_person_key` is refused by the migration that changes it
next. One that comes behind those that go after it runs, on a database that is there, on what they
made, which no new database tries.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import pytest

from tests.support.processes.earlier_release import MIGRATIONS, has_history, said_by_git

_DAY_S = 24 * 60 * 60
_REMARK = re.compile(r"^\s*--(?! migrate:).*\n?", re.MULTILINE)
"""A line of comment that is no mark of dbmate's. It may name a module that moved."""


@dataclass(frozen=True)
class Change:
    """What a commit did to a migration.

    Attributes:
        commit: which.
        time_s: when it was committed.
        kind: git's letter: A, it came; M, it was changed; D, it was taken away.
        path: of the migration.
    """

    commit: str
    time_s: int
    kind: str
    path: str


@pytest.fixture
def changes() -> list[Change]:
    """All there ever were, oldest first."""
    found = _changes()
    if not found:
        pytest.skip("the project's history is not here")
    return found


@cache
def _changes() -> list[Change]:
    if not has_history() or said_by_git("rev-parse", "--is-shallow-repository") == "true":
        return []
    listed = ("log", "--reverse", "--no-renames", "--name-status", "--format=commit %H %ct")
    found = []
    for line in said_by_git(*listed, "--", f"{MIGRATIONS}/*/*.sql").splitlines():
        if line.startswith("commit "):
            _, commit, time = line.split()
        elif line:
            found.append(Change(commit, int(time), *line.split("\t")))
    return found


def _came(changes: list[Change]) -> dict[str, int]:
    return {each.path: each.time_s for each in changes if each.kind == "A"}


def _same_statements(change: Change) -> bool:
    if change.kind == "D":
        return False
    before, after = (
        _REMARK.sub("", said_by_git("show", f"{commit}:{change.path}"))
        for commit in (f"{change.commit}^", change.commit)
    )
    return before == after


def test_a_migration_is_put_right_within_a_day_of_when_it_came_or_never(
    changes: list[Change],
) -> None:
    came = _came(changes)
    late = [each for each in changes if each.time_s - came[each.path] > _DAY_S]
    assert [each for each in late if not _same_statements(each)] == []


def test_no_migration_comes_a_day_behind_one_that_goes_after_it(changes: list[Change]) -> None:
    came = sorted(_came(changes).items())  # in the order in which a new database runs them
    behind = [
        (path, after)
        for (path, time_s), (after, after_s) in combinations(came, 2)
        if path.rpartition("/")[0] == after.rpartition("/")[0] and time_s - after_s > _DAY_S
    ]
    assert behind == []
