# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The example in a verb's help is one that the verb takes: nothing unknown, nothing left out."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from inspect import cleandoc
from typing import Any

import click
import pytest
from typer.main import get_command

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app

_PROGRAMS: dict[str, Any] = {
    "credit-gateway": get_command(make_app()),
    "credit-audit": get_command(make_audit_app()),
}


def _verbs(command: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """All verbs below, by what is typed."""
    if not hasattr(command, "commands"):
        yield path, command
        return
    for name, each in command.commands.items():
        yield from _verbs(each, (*path, name))


_VERBS = {
    " ".join(path): each
    for program, command in _PROGRAMS.items()
    for path, each in _verbs(command, (program,))
}


def _examples(name: str, command: Any) -> list[str]:
    """What follows "Example:" up to an empty line; several begin with the program each."""
    help_text = cleandoc(command.help or "")
    blocks = re.findall(r"Examples?:(?:\[/bold\])?\s+(.*?)(?=\n\s*\n|\Z)", help_text, re.DOTALL)
    lines = re.sub(r"\s*\\?\n\s*", " ", "\n".join(blocks))
    program = name.partition(" ")[0]
    found = re.split(rf"(?=\b{program} )", lines)
    return [each.strip() for each in found if each.startswith(program)]


@pytest.mark.parametrize("name", _VERBS)
def test_the_example_of_a_verb_is_taken_by_it(name: str) -> None:
    command = _VERBS[name]
    examples = _examples(name, command)
    assert examples, "help teaches with an example"
    for example in examples:
        typed = re.split(r" [<>|&] | && |, then$", example)[0]
        if not f"{typed} ".startswith(f"{name} "):
            assert example is not examples[0], example  # what comes before it, or after
            continue
        words = shlex.split(typed)[len(name.split()) :]
        context = click.Context(command, info_name=name)
        given, rest, _ = command.make_parser(context).parse_args(words)
        assert rest == [], example
        missing = [
            each.opts[0]
            for each in command.params
            if each.required and not each.envvar and not given.get(each.name)
        ]
        assert missing == [], example
