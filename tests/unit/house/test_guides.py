# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What guides name in passing exists as well: short forms of commands, options, variables, SQL.

Whole command lines are those of tests/unit/docs/test_commands.py.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.runtime.config import Settings

_PROJECT = Path(__file__).parents[3]
_GUIDES = [
    _PROJECT / name
    for name in (
        "docs/operations.md",
        "docs/alarms.md",
        "docs/client.md",
        "deploy/README.md",
        "README.md",
    )
]
_SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_SQL_NAME = re.compile(r"\b((?:audit|credit)\.(?!dump)[a-z_0-9]+)\b")
_VARIABLE = re.compile(r"\bCREDIT_GATEWAY_[A-Z][A-Z0-9_]*[A-Z0-9]\b")
_NO_VERBS = {"log state"}
"""Spans that begin like a verb: a background task of docs/alarms.md."""
every_guide = pytest.mark.parametrize("guide", _GUIDES, ids=lambda path: path.name)


def _verbs(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], set[str]]]:
    """Each verb and group by its words, with its options."""
    options = {name for each in command.params for name in (*each.opts, *each.secondary_opts)} | {
        "--help"
    }
    if path:
        yield path, options
    for name, child in getattr(command, "commands", {}).items():
        yield from _verbs(child, (*path, name))


def _variables(command: Any) -> Iterator[str]:
    for parameter in command.params:
        named = getattr(parameter, "envvar", None) or ()
        yield from [named] if isinstance(named, str) else named
    for child in getattr(command, "commands", {}).values():
        yield from _variables(child)


_COMMANDS = [get_command(make_app()), get_command(make_audit_app())]
_VERBS: dict[tuple[str, ...], set[str]] = {}
for _command in _COMMANDS:
    for _path, _options in _verbs(_command):
        _VERBS.setdefault(_path, set()).update(_options)
_GROUPS = {path[0] for path in _VERBS if len(path) > 1}


def _short_forms(text: str) -> Iterator[list[str]]:
    """Spans such as `keys add-evidence DIR` or `list --overdue` of a group that is clear."""
    for span in set(_SPAN.findall(text)) - _NO_VERBS:
        try:
            words = shlex.split(span)
        except ValueError:
            continue
        if words[:1] in (["credit-gateway"], ["credit-audit"]):
            words = words[1:]
        known = words and ((words[0],) in _VERBS)
        if known and (len(words) > 1 or words[0] not in _GROUPS):
            yield words


@every_guide
def test_short_forms_of_commands_have_verbs_and_options_that_exist(guide: Path) -> None:
    wrong = []
    for words in _short_forms(guide.read_text(encoding="utf-8")):
        path = tuple(words[:2]) if words[0] in _GROUPS else (words[0],)
        options = {word.partition("=")[0] for word in words if word.startswith("--")}
        if path not in _VERBS or not options <= _VERBS[path]:
            wrong.append(" ".join(words))
    assert wrong == []


@every_guide
def test_options_that_are_named_alone_are_those_of_some_verb(guide: Path) -> None:
    known = {option for options in _VERBS.values() for option in options}
    named = {
        word.partition("=")[0]
        for span in _SPAN.findall(guide.read_text(encoding="utf-8"))
        if span.startswith("--")
        for word in span.split()[:1]
    }
    assert named - known == set()


@every_guide
def test_variables_are_settings_or_those_of_options(guide: Path) -> None:
    known = {f"CREDIT_GATEWAY_{name.upper()}" for name in Settings.model_fields}
    known |= {name for command in _COMMANDS for name in _variables(command)}
    known |= {
        name
        for file in (_PROJECT / "gateway").rglob("*.py")
        for name in _VARIABLE.findall(file.read_text(encoding="utf-8"))
    }
    assert set(_VARIABLE.findall(guide.read_text(encoding="utf-8"))) - known == set()


def test_functions_and_tables_of_the_sql_in_the_guides_exist() -> None:
    made = " ".join(
        file.read_text(encoding="utf-8")
        for file in (_PROJECT / "gateway" / "store" / "migrations").rglob("*.sql")
    )
    missing = [
        f"{guide.name}: {name}"
        for guide in _GUIDES
        for name in re.findall(
            r"\b((?:audit|credit)\.(?!dump)[a-z_0-9]+)\b", guide.read_text("utf-8")
        )
        if not re.search(rf"\b{re.escape(re.sub(r'_[0-9]{6}$', '', name))}\b", made)
    ]
    assert missing == []
