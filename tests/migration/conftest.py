# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Databases as migrations leave them."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def template_url(new_url: str) -> str:
    """A new database; only to be copied."""
    return new_url
