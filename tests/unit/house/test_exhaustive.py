# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every day leaves out, CI runs; see tests/support/suite/exhaustive.py."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.suite.exhaustive import (
    A_PART,
    THE_OTHERS,
    first_every_day,
    is_left_out,
    is_replayed,
    of_examples,
    part_of,
)

EVERY_DAY = "not exhaustive and not faults and not failover"


@pytest.mark.parametrize("count", [0, 1, 3, 4, 5, 18])
@pytest.mark.parametrize("begin", range(5))
def test_a_part_and_the_others_are_all_each_once(count: int, begin: int) -> None:
    items = list(range(count))
    part, others = part_of(items, A_PART, begin), part_of(items, THE_OTHERS, begin)
    assert sorted(part + others) == items
    assert len(part) in {count // 4, count // 4 + bool(count % 4)}


def test_tests_that_begin_elsewhere_look_at_everything_together() -> None:
    items = list(range(18))
    assert sorted(each for begin in range(4) for each in part_of(items, A_PART, begin)) == items


def test_the_first_parameters_are_for_every_day_and_all_for_ci() -> None:
    found = first_every_day([("a", 1), ("b", 2), ("c", 3)], 2)
    assert [each.values for each in found] == [("a", 1), ("b", 2), ("c", 3)]
    marks = [[mark.name for mark in each.marks] for each in found]
    assert marks == [[], [], ["exhaustive"]]


def test_of_few_examples_there_is_one_every_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EVERY_EXAMPLE", raising=False)
    assert [of_examples(count) for count in (1, 9, 10, 600)] == [1, 1, 1, 60]
    monkeypatch.setenv("EVERY_EXAMPLE", "1")
    assert of_examples(600) == 600


def test_ci_replays_what_every_gateway_answered_and_every_day_some(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "\nexport EVERY_ANSWER=1\n" in (root / ".ci" / "run").read_text(encoding="utf-8")
    monkeypatch.setenv("EVERY_ANSWER", "1")
    tests = [f"tests/test_some.py::test_{number}" for number in range(200)]

    def replayed() -> int:
        count = 0
        for test in tests:
            monkeypatch.setenv("PYTEST_CURRENT_TEST", f"{test} (call)")
            count += is_replayed()
            in_call = is_replayed()
            monkeypatch.setenv("PYTEST_CURRENT_TEST", f"{test} (teardown)")
            assert is_replayed() is in_call
        return count

    assert replayed() == len(tests)
    monkeypatch.delenv("EVERY_ANSWER")
    assert 25 < replayed() < 75


def test_a_file_that_marks_leave_out_as_a_whole_is_not_imported(tmp_path: Path) -> None:
    file = tmp_path / "test_some.py"
    file.write_text("import pytest\n\npytestmark = pytest.mark.faults\n")
    assert is_left_out(file, EVERY_DAY)
    assert is_left_out(file, "(exhaustive or many_examples) and not faults")
    for expression in ("", "faults", "not failover", "exhaustive"):
        assert not is_left_out(file, expression), expression
    file.write_text("import pytest\n\npytestmark = [pytest.mark.faults, pytest.mark.timeout(9)]\n")
    assert is_left_out(file, EVERY_DAY)
    file.write_text("import pytest\n\n@pytest.mark.faults\ndef test_one(): ...\n")
    assert not is_left_out(file, EVERY_DAY)


def test_each_mark_that_every_day_leaves_out_is_run_by_a_target_of_ci(
    root: Path, make_targets: dict[str, str]
) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    assert f"EVERY_DAY := -m '{EVERY_DAY}'" in makefile
    recipes = dict(re.findall(r"(?m)^([a-z-]+):.*##.*\n\t(.*)$", makefile))
    script = (root / ".ci" / "run").read_text(encoding="utf-8")
    for mark in re.findall(r"not (\w+)", EVERY_DAY):
        target = f"test-{mark}"
        assert target in make_targets
        assert re.search(rf"(?<!not )\b{mark}\b", recipes[target]), recipes[target]
        assert f"make {target}" in script
