# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the table of kills in docs/reliability.md anew, from one run or several.

make test-kills COUNT=334, then python -m tests.faults; or, after runs in several copies of the
project, python -m tests.faults FILE..., with the build/kills.json of each.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support.faults.table import FILE, read, table
from tests.support.suite.pages import replace_part

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Replaces the part between the marks."""
    files = [Path(name) for name in sys.argv[1:]] or [ROOT / FILE]
    missing = [file for file in files if not file.is_file()]
    if missing:
        sys.exit(f"{missing[0].name} is not there: run make test-kills first")
    kills = [kill for file in files for kill in read(file)]
    replace_part(ROOT / "docs" / "reliability.md", "kills", table(kills))


if __name__ == "__main__":
    main()
