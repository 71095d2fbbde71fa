# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How often the faults happen: a few times every day, FAULT_COUNT times in full."""

from __future__ import annotations

import os

import pytest

_EVERYDAY = 2


@pytest.fixture(scope="session")
def fault_count() -> int:
    """Kills or stalls of one kind in this run."""
    return int(os.environ.get("FAULT_COUNT", _EVERYDAY))
