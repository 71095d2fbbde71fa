# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A newcomer finds things: few names at the top, no crowded folder, no mute package."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import pytest

MAX_MODULES = 15
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    ".pre-commit-config.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "SECURITY.md",
    "adapters",
    "buf.yaml",
    "deploy",
    "docs",
    "gateway",
    "proto",
    "pyproject.toml",
    "requirements",
    "tests",
}


@pytest.fixture(scope="module")
def tree(root: Path) -> list[PurePosixPath]:
    """Every file of the project, less what git ignores."""
    lines = (root / ".gitignore").read_text(encoding="utf-8").split()
    ignored = [".git", *(line.strip("/") for line in lines)]

    def files(folder: Path) -> Iterator[PurePosixPath]:
        for path in sorted(folder.iterdir()):
            if any(fnmatch(path.name, pattern) for pattern in ignored):
                continue
            if path.is_dir():
                yield from files(path)
            else:
                yield PurePosixPath(path.relative_to(root).as_posix())

    return list(files(root))


def test_nothing_new_stands_at_the_top(tree: list[PurePosixPath]) -> None:
    assert {path.parts[0] for path in tree} == TOP_LEVEL


def test_no_folder_holds_more_than_fifteen_modules(tree: list[PurePosixPath]) -> None:
    modules = Counter(
        str(path.parent)
        for path in tree
        if path.suffix == ".py" and path.name != "__init__.py" and path.parts[0] != "proto"
    )
    assert {folder: held for folder, held in modules.items() if held > MAX_MODULES} == {}


def test_every_package_says_what_it_is(root: Path, tree: list[PurePosixPath]) -> None:
    unsaid = [
        str(path)
        for path in tree
        if path.name == "__init__.py"
        and path.parts[0] in ("gateway", "adapters")
        and not ast.get_docstring(ast.parse((root / path).read_text(encoding="utf-8")))
    ]
    assert unsaid == []
