# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Each row of a document that claims something says how it holds, and names tests that exist."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from inspect import signature
from pathlib import Path

import pytest

from gateway.cli.serve import serve
from gateway.signing.providers import stored

ROOT = Path(__file__).parents[3]
_TEST = re.compile(r"`([a-z0-9_/]+\.py)::(test_[a-z0-9_]+)`")


@dataclass(frozen=True, slots=True)
class Document:
    """One whose tables end with a column of tests.

    Attributes:
        name: its file below docs/.
        columns: of these tables.
        rows: it has at least so many.
        named: it names more tests than this.
    """

    name: str
    columns: tuple[str, ...]
    rows: int
    named: int = 40

    @property
    def text(self) -> str:
        """All of it."""
        return (ROOT / "docs" / self.name).read_text(encoding="utf-8")


KEYS = ("key", "how", "how long it takes", "what clients see", "tests")
DOCUMENTS = (
    Document("threat-model.md", ("threat", "control", "tests"), 25),
    Document("compliance.md", ("article", "what it asks", "how it is met", "tests"), 25),
    Document("operations.md", KEYS, 14, 14),
)
each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: each.name)


@cache
def _tests_of(module: str) -> frozenset[str]:
    tree = ast.parse((ROOT / "tests" / module).read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in tree.body if isinstance(node, kinds))


def _rows(document: Document) -> list[list[str]]:
    """Of all its tables whose last column is of tests."""
    rows, is_table = [], False
    for line in document.text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if tuple(cells) == document.columns:
            is_table = True
        elif not line.startswith("|"):
            is_table = False
        elif is_table and not set(line) <= set("|- "):
            rows.append(cells)
    return rows


@each_document
def test_every_test_it_names_exists(document: Document) -> None:
    named = _TEST.findall(document.text)
    assert len(named) > document.named
    missing = [
        f"{module}::{name}"
        for module, name in named
        if not (ROOT / "tests" / module).is_file() or name not in _tests_of(module)
    ]
    assert missing == []


@each_document
def test_no_row_is_without_what_makes_it_hold_and_a_test(document: Document) -> None:
    rows = _rows(document)
    assert len(rows) > document.rows
    bare = [
        row
        for row in rows
        if len(row) != len(document.columns) or not all(row) or not _TEST.search(row[-1])
    ]
    assert bare == []


def test_every_key_and_certificate_that_a_gateway_is_given_has_a_row() -> None:
    """Kinds of keys from the code, options from the server's command line."""
    (operations,) = (each for each in DOCUMENTS if each.name == "operations.md")
    keys = " ".join(row[0] for row in _rows(operations))
    for kind in (stored.ANSWER, stored.LOG, *stored.SECRETS):
        assert f"`{kind}" in keys, kind
    options = {f"--{name.replace('_', '-')}" for name in signature(serve).parameters}
    given = {each for each in options if each.startswith(("--tls-", "--client-", "--key-"))}
    assert len(given) == 5, given
    assert {each for each in given if f"`{each}`" not in keys} == set()


@each_document
def test_every_test_is_named_in_the_one_form(document: Document) -> None:
    cells = [part.strip() for row in _rows(document) for part in row[-1].split(",")]
    assert [cell for cell in cells if _TEST.fullmatch(cell) is None] == []
