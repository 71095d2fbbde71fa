# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""New databases with one store each, to be copied."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def templates_apart(new_records_url: str, new_log_url: str) -> tuple[str, str]:
    """Records and log, with nothing in them."""
    return new_records_url, new_log_url
