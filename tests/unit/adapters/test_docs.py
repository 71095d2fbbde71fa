# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The registry has every adapter's file; docs/formats, what each says (test_formats.py)."""

from __future__ import annotations

from pathlib import Path

from adapters.registry import CONTRIBUTION_ADAPTERS, QUERY_ADAPTERS
from tests.support.records.adapter_vectors import EXAMPLES, VECTORS

_PROJECT = Path(__file__).parents[3]


def test_every_file_has_a_row_and_every_row_has_a_vector_folder() -> None:
    rows = QUERY_ADAPTERS | CONTRIBUTION_ADAPTERS
    assert {path.name for path in (_PROJECT / "adapters").glob("*.toml")} == set(rows.values())
    examples = {path.stem for path in EXAMPLES}
    assert {path.name for path in VECTORS.iterdir()} == set(rows) | examples
    assert not QUERY_ADAPTERS.keys() & CONTRIBUTION_ADAPTERS.keys()
