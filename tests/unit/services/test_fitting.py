# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What `db check` finds: two lists of facts side by side, and words for every finding."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import UUID

import pytest

from gateway.services.fitting import facts
from gateway.services.fitting.facts import side_by_side
from gateway.services.fitting.findings import CHECKS, Misfit

_ROOT = Path(__file__).parents[3]


def _id(number: int) -> UUID:
    return UUID(int=number)


def test_two_lists_are_read_side_by_side_whatever_either_lacks() -> None:
    records = [(_id(1), 5), (_id(2), None), (_id(4), 7)]
    log = [(_id(2), 6), (_id(3), 9), (_id(4), 7)]
    assert list(side_by_side(records, log)) == [
        (_id(1), True, 5, None),
        (_id(2), True, None, 6),
        (_id(3), False, None, 9),
        (_id(4), True, 7, 7),
    ]
    assert list(side_by_side([], [])) == []
    assert list(side_by_side(records, [])) == [(each, True, leaf, None) for each, leaf in records]
    assert list(side_by_side([], log)) == [(each, False, None, leaf) for each, leaf in log]
    last = [(_id((1 << 128) - 1), 0)]
    assert list(side_by_side(last, last)) == [(last[0][0], True, 0, 0)]


def test_of_more_differing_facts_than_are_kept_all_are_counted_and_the_first_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(facts, "_MOST", 1)
    differing = facts._Differing()
    for number, leaf in ((1, 2), (2, 9), (3, 4)):
        differing.add(_id(number), leaf)
    assert differing.finding("log-behind") == Misfit("log-behind", 3, 2, {})
    differing.drop(_id(1))  # the other side has it by now, and none of those that are kept is left
    assert differing.finding("log-behind") == Misfit("log-behind", 2, 4, {})


def test_every_finding_is_explained_in_the_program_and_in_the_operations_guide() -> None:
    guide = (_ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    section = guide.partition("## Do the stores fit each other?")[2].partition("\n## ")[0]
    rows = "".join(re.findall(r"^\| (`[^|]*) \|", section, re.MULTILINE))
    assert set(re.findall(r"`([a-z-]+)`", rows)) == CHECKS.keys()
    files = (_ROOT / "gateway" / "services" / "fitting").glob("*s.py")
    sources = "".join(each.read_text(encoding="utf-8") for each in files if "find" not in each.name)
    assert {check for check in CHECKS if f'"{check}"' in sources} == CHECKS.keys()
    for check in CHECKS:
        assert Misfit(check).meaning
        assert Misfit(check).next_step
