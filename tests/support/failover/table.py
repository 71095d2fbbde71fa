# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How long each failover took, as a table."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

FILE = Path("build") / "failover.json"


@dataclass(frozen=True, slots=True)
class Recovery:
    """One event, seen from outside.

    Attributes:
        what: that happened.
        silent_s: the longest time from then on in which no client got an answer.
        ready_s: until every gateway was ready, and so each commit on a standby, again.
        answers: that were given since the event before.
    """

    what: str
    silent_s: float
    ready_s: float
    answers: int


def table(found: list[Recovery]) -> str:
    """A row per kind of event, in Markdown."""
    heads = " | times | no answer for: median, most | ready again: median, most | answers"
    heads += " | not in the log | lost"
    lines = [f"|{heads} |", f"|{' --- |' * (heads.count('|') + 1)}"]
    for what in dict.fromkeys(each.what for each in found):
        rows = [each for each in found if each.what == what]
        silent, ready = [each.silent_s for each in rows], [each.ready_s for each in rows]
        cells = (
            what,
            str(len(rows)),
            f"{median(silent):.1f} s, {max(silent):.1f} s",
            f"{median(ready):.1f} s, {max(ready):.1f} s",
            f"{sum(each.answers for each in rows):,}",
            "0",
            "0",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def kept(root: Path, found: list[Recovery]) -> Path:
    """Writes them down, for `python -m tests.failover`."""
    file = root / FILE
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps([asdict(each) for each in found], indent=1), encoding="utf-8")
    return file


def read(file: Path) -> list[Recovery]:
    """What `kept` wrote."""
    return [Recovery(**each) for each in json.loads(file.read_text(encoding="utf-8"))]
