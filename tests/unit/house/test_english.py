# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Documents, help texts and comments keep to the plain English of docs/glossary.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

_TEXTS = (
    "*.md",
    "deploy/*.md",
    "docs/*.md",
    "gateway/**/*.md",
    "gateway/**/*.py",
    "gateway/store/sql/*.sql",
    "adapters/**/*.py",
)
_THINGS = "row|line|entry|file|key|statement|transaction|month|day|commit|answer|query|call|leaf"

INSTEAD = {
    rf"\b(?:one|a|per) (?:{_THINGS}) a (?:{_THINGS}|partner|person|process|witness|column)\b": (
        "per, as in 'one row per commit'"
    ),
    r"\bheld against\b|\bholds? (?:it|them|each|every \w+) against\b": "checked against",
    r"\b(?:he|his|him|she|her)\b": "they, or it for a role",
    r"\bso that (?:millions|thousands) can\b|\bon a way other\b|\bis no news\b": "no riddles",
}
"""Patterns that a reader stumbles over, and what to write."""

_BY_HASH = re.compile(r"^\| .* \| `\w+\.toml` \|$")
"""A row with an adapter's description, which stays as it is: the file's hash is its identity."""


def _files(root: Path) -> Iterator[Path]:
    for pattern in _TEXTS:
        yield from sorted(root.glob(pattern))


@pytest.mark.parametrize("pattern", INSTEAD)
def test_nobody_stumbles_over_a_sentence(root: Path, pattern: str) -> None:
    found = [
        f"{path.relative_to(root)}:{number}: {line.strip()[:80]}"
        for path in _files(root)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(pattern, line) and not _BY_HASH.match(line)
    ]
    assert found == [], f"write instead: {INSTEAD[pattern]}"


@pytest.mark.parametrize(
    "sentence",
    [
        "one row a commit",
        "Each receipt is held against it.",
        "the operator, and he must vouch for it",
        "one line an entry, so that millions can",
    ],
)
def test_the_patterns_find_what_they_are_for(sentence: str) -> None:
    assert any(re.search(pattern, sentence) for pattern in INSTEAD)
