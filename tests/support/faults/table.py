# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every kill left, as a table."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = Path("build") / "kills.json"


@dataclass(frozen=True, slots=True)
class Kill:
    """One kill under load, after which the log was read.

    Attributes:
        what: was killed.
        answers: that clients got and verified since the kill before.
        missing: of the answers, those that the log does not hold as they were given.
    """

    what: str
    answers: int
    missing: int


def table(found: list[Kill]) -> str:
    """A row for everything that was killed, in Markdown."""
    heads = [
        "| killed | times | answers | answers not in the log |",
        "| --- | --- | --- | --- |",
    ]
    rows = [
        _row(what, [each for each in found if each.what == what])
        for what in dict.fromkeys(each.what for each in found)
    ]
    return "\n".join([*heads, *rows, _row("all", found)])


def kept(root: Path, found: list[Kill]) -> Path:
    """Writes them down, for `python -m tests.faults`."""
    file = root / FILE
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps([asdict(each) for each in found], indent=1), encoding="utf-8")
    return file


def read(file: Path) -> list[Kill]:
    """What `kept` wrote."""
    return [Kill(**each) for each in json.loads(file.read_text(encoding="utf-8"))]


def _row(what: str, kills: list[Kill]) -> str:
    numbers = (
        len(kills),
        sum(each.answers for each in kills),
        sum(each.missing for each in kills),
    )
    return f"| {' | '.join([what, *(f'{number:,}' for number in numbers)])} |"
