# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A migration is put right within a day of when it came, or never: databases have run it.

A program that knows a migration that no other has does not start on a schema that was made without
it, and what is changed in an old one reaches no database that has run it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.processes.earlier_release import newest_of_a_day_before, take_out

_MIGRATIONS = "gateway/store/migrations"
_REMARK = re.compile(r"^\s*--(?! migrate:).*\n?", re.MULTILINE)
"""A line of comment that is no mark of dbmate's."""


@pytest.fixture
def day_before(tmp_path: Path) -> Path:
    """The migrations of the newest commit that is a day older than this checkout."""
    commit = newest_of_a_day_before()
    if commit is None:
        pytest.skip("the project's history is not here")
    take_out(commit, tmp_path, _MIGRATIONS)
    return tmp_path / _MIGRATIONS


def _statements(folder: Path) -> dict[str, str]:
    """Of each migration of both stores, without remarks: these may name modules that moved."""
    return {
        file.relative_to(folder).as_posix(): _REMARK.sub("", file.read_text(encoding="utf-8"))
        for file in folder.rglob("*.sql")
    }


def test_every_migration_that_is_older_than_a_day_is_here_as_it_was(
    pytestconfig: pytest.Config, day_before: Path
) -> None:
    here, there = _statements(pytestconfig.rootpath / _MIGRATIONS), _statements(day_before)
    assert there
    assert [name for name, made in sorted(there.items()) if here.get(name) != made] == []
