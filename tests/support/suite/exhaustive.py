# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is too long for every day: tests marked `exhaustive`.

`make test` leaves them out, `make test-exhaustive` runs them and nothing else, CI runs both.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from _pytest.mark import ParameterSet


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
