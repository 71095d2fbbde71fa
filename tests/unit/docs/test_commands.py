# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Commands in the documents can be copied: their verbs and options exist, lines go on."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app

_PROJECT = Path(__file__).parents[3]
_DOCUMENTS = [
    *_PROJECT.glob("*.md"),
    *_PROJECT.glob("deploy/*.md"),
    *_PROJECT.glob("docs/*.md"),
    *_PROJECT.glob("docs/examples/*"),
]
_PROGRAMS: dict[str, Any] = {
    "credit-gateway": get_command(make_app()),
    "credit-audit": get_command(make_audit_app()),
}
_COMMAND = re.compile(
    r"^(?:#? {2,}|`)?(?:\$ )?(credit-gateway|credit-audit) ([^`|#…\n]*)", re.MULTILINE
)
every_document = pytest.mark.parametrize("document", _DOCUMENTS, ids=lambda path: path.name)


def _commands(text: str) -> Iterator[tuple[str, list[str]]]:
    for found in _COMMAND.finditer(re.sub(r"\\\n#?", " ", text)):
        yield found[1], shlex.split(found[2].replace("'", ""))


@every_document
def test_every_command_has_a_verb_and_options_that_exist(document: Path) -> None:
    for program, words in _commands(document.read_text(encoding="utf-8")):
        command, rest = _PROGRAMS[program], iter(words)
        while hasattr(command, "get_command"):
            verb = next(rest, "--help")
            if verb == "--help":
                break
            command = command.get_command(None, verb)
            assert command is not None, f"{program}: no verb {verb}"
        options = {name for each in command.params for name in each.opts} | {"--help"}
        given = {word.partition("=")[0] for word in rest if word.startswith("--")}
        assert given <= options, f"{program} {command.name}"


@every_document
def test_a_command_of_several_lines_goes_on_with_a_backslash(document: Path) -> None:
    lines = document.read_text(encoding="utf-8").splitlines()
    for line, following in pairwise(lines):
        if re.match(r"(#| ) +(\$ )?credit-(gateway|audit) ", line):
            assert line.endswith("\\") or not re.match(r"#? +-", following), line
