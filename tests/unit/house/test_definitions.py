# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What `credit-audit verify` compares databases with was made of the migrations as they are."""

from __future__ import annotations

from tests.migration.definitions import MADE_OF, migrations


def test_the_definitions_were_made_of_these_migrations() -> None:
    made_of = MADE_OF.read_text(encoding="utf-8")
    assert made_of == migrations(), "run `python -m tests.migration.definitions`, and commit"
