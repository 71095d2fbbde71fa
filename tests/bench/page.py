# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes docs/performance.md's tables and pictures anew from one run.

python -m tests.bench.page [build/bench/result.json]

Keeps what the page shows in docs/performance/result.json: the medians, without the
rounds. A test compares the page, the pictures and that file.
"""

from __future__ import annotations

import argparse
import json
import re
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.bench.figures import lines, plots, tables

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
FOLDER = PAGE.with_suffix("")
RESULT = FOLDER / "result.json"
_PART = re.compile(r"<!-- begin ([\w.-]+) -->\n.*?<!-- end -->", re.DOTALL)


def kept(result: dict[str, Any], directory: Path) -> str:
    """What is kept of a run: medians, and the lines that its rounds decide."""
    found = [asdict(line) for line in lines.all_lines(result, directory)]
    short = {key: _without_rounds(value) for key, value in result.items()}
    body = ",\n".join(
        f" {json.dumps(key)}: {_text(value)}" for key, value in (short | {"lines": found}).items()
    )
    return f"{{\n{body}\n}}\n"


def _without_rounds(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [
        {k: v for k, v in row.items() if k != "rounds"} if isinstance(row, dict) else row
        for row in value
    ]


def _text(value: Any) -> str:
    """A row per line."""
    if not isinstance(value, list) or not value:
        return json.dumps(value)
    rows = ",\n  ".join(map(json.dumps, value))
    return f"[\n  {rows}\n ]"


def filled(text: str, result: dict[str, Any]) -> str:
    """The page with every generated part made anew."""
    made = tables.parts(result)
    return _PART.sub(
        lambda match: f"<!-- begin {match[1]} -->\n{made[match[1]]}\n<!-- end -->", text
    )


def source_of(text: str) -> str:
    """How a picture names the file it was drawn from."""
    return f"sha256:{sha256(text.encode()).hexdigest()}"


def main() -> None:
    """Writes all of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.page")
    parser.add_argument("result", type=Path, nargs="?", default=Path("build/bench/result.json"))
    given = parser.parse_args().result
    text = kept(json.loads(given.read_text(encoding="utf-8")), given.parent)
    result = json.loads(text)
    FOLDER.mkdir(exist_ok=True)
    RESULT.write_text(text, encoding="utf-8")
    for old in FOLDER.glob("*.png"):
        old.unlink()
    plots.draw(result, FOLDER, source=source_of(text))
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8"), result), encoding="utf-8")


if __name__ == "__main__":
    main()
