# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Each threat of docs/threat-model.md has a control, and tests that exist."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[3]
DOCUMENT = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
_TEST = re.compile(r"`([a-z0-9_/]+\.py)::(test_[a-z0-9_]+)`")


@cache
def _tests_of(module: str) -> frozenset[str]:
    tree = ast.parse((ROOT / "tests" / module).read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in tree.body if isinstance(node, kinds))


def _threats() -> list[list[str]]:
    """The rows of all tables with three columns whose last one is of tests."""
    rows, is_table = [], False
    for line in DOCUMENT.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if cells == ["threat", "control", "tests"]:
            is_table = True
        elif not line.startswith("|"):
            is_table = False
        elif is_table and not set(line) <= set("|- "):
            rows.append(cells)
    return rows


def test_every_test_it_names_exists() -> None:
    named = _TEST.findall(DOCUMENT)
    assert len(named) > 40
    missing = [
        f"{module}::{name}"
        for module, name in named
        if not (ROOT / "tests" / module).is_file() or name not in _tests_of(module)
    ]
    assert missing == []


def test_no_threat_is_without_a_control_and_a_test() -> None:
    threats = _threats()
    assert len(threats) > 25
    bare = [row for row in threats if len(row) != 3 or not row[1] or not _TEST.search(row[2])]
    assert bare == []


def test_every_test_is_named_in_the_one_form() -> None:
    cells = [part.strip() for row in _threats() for part in row[2].split(",")]
    assert [cell for cell in cells if _TEST.fullmatch(cell) is None] == []
