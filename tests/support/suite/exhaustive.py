# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is too long for every day: tests marked `exhaustive`, and most random examples.

`make test` leaves them out, `make test-exhaustive` runs them, CI runs both.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

import pytest
from _pytest.mark import ParameterSet
from hypothesis import settings

_EVERY_DAY = 6  # one of so many


def of_examples(count: int) -> int:
    """How many random examples a test has now, of that many in all."""
    every = os.environ.get("EVERY_EXAMPLE") == "1"
    return count if every else count // _EVERY_DAY


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
