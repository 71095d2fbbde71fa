# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""docs/adapters.md says what the adapters' files say, and the registry has them all."""

from __future__ import annotations

from pathlib import Path

from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    QUERY_ADAPTERS,
    contribution_adapter,
    query_adapter,
)
from tests.support.records.adapter_vectors import EXAMPLES, VECTORS

_PROJECT = Path(__file__).parents[3]
_DOC = (_PROJECT / "docs" / "adapters.md").read_text(encoding="utf-8")


def _losses_table() -> str:
    lines = ["| adapter | figures or columns | loss | why |", "| --- | --- | --- | --- |"]
    for name in QUERY_ADAPTERS:
        grouped: dict[tuple[str, str], list[str]] = {}
        for loss in query_adapter(name).losses:
            what = {
                "floor": "days become the highest of " + ", ".join(map(str, loss.floors)),
                "dropped": "not carried",
                "empty-is-absent": "empty reads as absent",
            }[loss.kind]
            grouped.setdefault((what, loss.why), []).append(f"`{loss.figure}`")
        for (what, why), figures in grouped.items():
            lines.append(f"| `{name}` | {', '.join(figures)} | {what} | {why} |")
    for name in CONTRIBUTION_ADAPTERS:
        for column_loss in contribution_adapter(name).losses:
            what = (
                "become the same: " + ", ".join(f"`{code}`" for code in column_loss.merges)
                if column_loss.merges
                else "not kept"
            )
            columns = ", ".join(f"`{column}`" for column in column_loss.columns)
            lines.append(f"| `{name}` | {columns} | {what} | {column_loss.why} |")
    return "\n".join(lines)


def test_the_table_of_losses_is_that_of_the_files() -> None:
    start = _DOC.index("<!-- losses:")
    table = _DOC[_DOC.index("\n", start) + 1 : _DOC.index("<!-- end of losses -->")]
    assert table.strip() == _losses_table()


def test_the_table_of_adapters_is_that_of_the_registry() -> None:
    for name, file in QUERY_ADAPTERS.items():
        assert f"| `{name}` | {query_adapter(name).description} | `{file}` |" in _DOC
    for name, file in CONTRIBUTION_ADAPTERS.items():
        assert f"| `{name}` | {contribution_adapter(name).description} | `{file}` |" in _DOC


def test_every_file_has_a_row_and_every_row_has_a_vector_folder() -> None:
    rows = QUERY_ADAPTERS | CONTRIBUTION_ADAPTERS
    assert {path.name for path in (_PROJECT / "adapters").glob("*.toml")} == set(rows.values())
    examples = {path.stem for path in EXAMPLES}
    assert {path.name for path in VECTORS.iterdir()} == set(rows) | examples
    assert not QUERY_ADAPTERS.keys() & CONTRIBUTION_ADAPTERS.keys()
