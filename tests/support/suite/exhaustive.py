# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is too long for every day: tests marked `exhaustive`, and most random examples.

`make test` leaves them out, `make test-exhaustive` runs them, CI runs both.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

import pytest
from _pytest.mark import ParameterSet
from hypothesis import settings

T = TypeVar("T")

_EVERY_DAY = 10  # one of so many
_PARTS = 4
_REPLAYED = 4
_WHOLE_FILE = re.compile(r"(?m)^pytestmark = \[?pytest\.mark\.(\w+)")
A_PART, THE_OTHERS = "a part", "the others"
"""Of what one test looks at: see `part_of`."""


def of_examples(count: int) -> int:
    """How many random examples a test has now, of that many in all."""
    every = os.environ.get("EVERY_EXAMPLE") == "1"
    return count if every else max(1, count // _EVERY_DAY)


def is_replayed() -> bool:
    """Whether the answers of this test's gateways have to come out again when they stop.

    In CI all of them (EVERY_ANSWER=1), every day a fourth of the tests': that takes a fifth of
    the processor time of a short one. Tests whose subject it is replay by themselves.
    """
    test = os.environ.get("PYTEST_CURRENT_TEST", "").partition(" ")[0]
    return os.environ.get("EVERY_ANSWER") == "1" or crc32(test.encode()) % _REPLAYED == 0


def examples(count: int) -> settings:
    """How many examples a test by Hypothesis has: a part of them every day.

    `make test-exhaustive` runs it with all: it knows tests that are decorated with `given`;
    one in which a function is has to be marked `many_examples`.

    Args:
        count: how many there are in all; a test that does not say has 100.
    """
    return settings(max_examples=of_examples(count))


def first_every_day(cases: Iterable[Any], count: int = 1) -> list[ParameterSet]:
    """Parameters of a test: the first ones for every day, the others marked exhaustive.

    Args:
        cases: all of them; a tuple is several values.
        count: how many are for every day.
    """
    return [
        pytest.param(
            *(case if isinstance(case, tuple) else (case,)),
            marks=() if number < count else pytest.mark.exhaustive,
        )
        for number, case in enumerate(cases)
    ]


in_parts = pytest.mark.parametrize("which", first_every_day((A_PART, THE_OTHERS)))
"""For a test that looks at many of a kind: with a part of them every day, with the others in CI."""


def part_of(items: Sequence[T], which: str, begin: int = 0) -> list[T]:
    """A fourth of them, or the three others.

    Args:
        items: all of them.
        which: A_PART or THE_OTHERS, as `in_parts` gives it.
        begin: tests that differ in it have other items in the part.
    """
    part = range(begin % _PARTS, len(items), _PARTS)
    return [each for number, each in enumerate(items) if (number in part) == (which == A_PART)]


def is_left_out(path: Path, expression: str) -> bool:
    """Whether a whole file is: to import it would take time, and some import much.

    Args:
        path: of it.
        expression: of marks, as `-m` has it.
    """
    if not expression or path.suffix != ".py" or not path.name.startswith("test_"):
        return False
    found = _WHOLE_FILE.search(path.read_text(encoding="utf-8"))
    return found is not None and f"not {found[1]}" in expression.split(" and ")
