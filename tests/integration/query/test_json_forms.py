# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The forms that docs/json.md promises, in what the auditor's verbs really print."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from gateway.log.checkpoint import LogSigner
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_cli import run_admitted
from tests.support.records.pasts import Pasts

QUERIES = 12
_ANY_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_INDEXES = {"leaf_index", "first_leaf_index", "last_leaf_index", "delivered_leaf_index"}
_GUIDE = Path(__file__).parents[3] / "docs" / "json.md"


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A few answers; the server has stopped."""
    async with pasts.copied(tmp_path, queries=QUERIES) as stack:
        yield stack


def _values(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every value of a document that holds no others, by its name."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _values(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _values(item, name)
    else:
        yield name, value


def _documents(world: Stack, *words: str) -> list[Any]:
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, world.keys.log_signer()).vkey,
        "CREDIT_GATEWAY_KEYS": None,
    }
    result = run_admitted(world, (*words, "--json"), environment)
    assert result.exit_code in {0, 1}, result.output
    if words[0] in {"search", "tail"}:
        return [json.loads(line) for line in result.stdout.splitlines()]
    return [json.loads(result.stdout)]


def test_no_verb_has_a_form_of_time_or_of_index_of_its_own(world: Stack, tmp_path: Path) -> None:
    keys = ("--keys", str(world.directory / "keys"), "--cause", "case 1")
    page = ("--out", str(tmp_path / "page.html"))
    moments: set[str] = set()
    indexes: set[str] = set()
    for words in (
        ("verify",),
        ("search",),
        ("tail",),
        ("show", "0"),
        ("show", "0", "--evidence", *keys),
        ("prove", "inclusion", "0"),
        ("checkpoint",),
        ("replay", "--all", *keys),
        ("report", "--from", "2026-01-01", "--to", "2026-01-02", *page),
    ):
        for name, value in _values(_documents(world, *words)):
            if isinstance(value, str) and _ANY_MOMENT.match(value):
                assert _MOMENT.fullmatch(value), (words, name, value)
                moments.add(name)
            assert name not in {"index", "leaf", "position", "first_index", "last_index"}, words
            if name in _INDEXES and value is not None:
                assert isinstance(value, int), (words, name, value)
                indexes.add(name)
    assert {"entry_time", "issue_time"} <= moments
    assert "leaf_index" in indexes


def test_the_first_entry_of_a_log_is_0_in_every_verb(world: Stack) -> None:
    [shown] = _documents(world, "show", "0")
    assert shown["leaf_index"] == 0
    listed = [line for line in _documents(world, "search") if "end" not in line]
    assert min(entry["leaf_index"] for entry in listed) == 0


def test_the_examples_of_the_guide_have_the_forms_it_promises() -> None:
    text = _GUIDE.read_text(encoding="utf-8")
    found = [each for each in re.findall(r"`([^`]+)`", text) if _ANY_MOMENT.match(each)]
    assert found
    assert all(map(_MOMENT.fullmatch, found))
    assert set(re.findall(r"\b\w*leaf_index\b", text)) == _INDEXES
