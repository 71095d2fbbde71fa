# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Command lines that are called many times in one process."""

from __future__ import annotations

from functools import cache

import pytest
import typer.main
import typer.testing


def build_once(patch: pytest.MonkeyPatch) -> None:
    """Each is built at its first call.

    Typer reads the types of every option of every verb again for each call: that is most
    of the time of a short verb, and the suite calls thousands.
    """
    patch.setattr(typer.testing, "_get_command", cache(typer.main.get_command))
