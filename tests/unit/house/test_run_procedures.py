# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every block of commands in docs/operations.md has a test that runs it.

What is told here is that a test takes each block under a name of its own. That a name is then used
is what the linter sees to.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.support.worlds.procedures import all_commands

TESTS = Path(__file__).parents[2]
OF_THE_GUIDE = {heading: len(blocks) for heading, blocks in all_commands().items() if blocks}


def _heading(node: ast.AST) -> str | None:
    """Whose commands are asked for, of the guide."""
    match node:
        case ast.Call(func=ast.Name(id="commands"), args=[ast.Constant(value=str(heading))]):
            return heading
    return None


def _named(targets: list[ast.expr], blocks: int) -> Iterator[int]:
    """Which of so many blocks an assignment gives a name that can be used, from 0."""
    for at, target in enumerate(targets):
        match target:
            case ast.Starred(value=ast.Name(id=name)):
                if name != "_":
                    yield from range(at, blocks - len(targets) + at + 1)
            case ast.Name(id="_"):
                pass
            case _:
                after = any(isinstance(each, ast.Starred) for each in targets[:at])
                yield blocks - len(targets) + at if after else at


def _taken(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The headings and blocks that a module takes."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=value):
                if isinstance(value, ast.Tuple):
                    parts = list(zip(targets, value.elts, strict=True))
                else:
                    parts = [(node.targets[0], value)]
                for target, part in parts:
                    if (heading := _heading(part)) and isinstance(target, ast.Tuple):
                        found = _named(target.elts, OF_THE_GUIDE.get(heading, 0))
                        yield from ((heading, at) for at in found)
            case ast.Assign(targets=[ast.Name()], value=value) if heading := _heading(value):
                yield from ((heading, at) for at in range(OF_THE_GUIDE.get(heading, 0)))
            case ast.Subscript(value=value, slice=place) if heading := _heading(value):
                # A number, or a slice of numbers: as it stands there, of the blocks' places.
                source = f"places[{ast.unparse(place)}]"
                places = list(range(OF_THE_GUIDE.get(heading, 0)))
                some = eval(source, {"places": places})  # noqa: S307 - of our own tests
                yield from ((heading, at) for at in (some if isinstance(some, list) else [some]))


def test_every_block_of_commands_is_run_by_a_test() -> None:
    taken: dict[str, set[int]] = defaultdict(set)
    for module in TESTS.rglob("*.py"):
        for heading, at in _taken(ast.parse(module.read_text(encoding="utf-8"))):
            taken[heading].add(at)
    assert len(OF_THE_GUIDE) > 40
    missing = {
        heading: sorted(left)
        for heading, blocks in OF_THE_GUIDE.items()
        if (left := set(range(blocks)) - taken[heading])
    }
    assert missing == {}
    assert set(taken) <= set(OF_THE_GUIDE)
