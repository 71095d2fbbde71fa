# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the table of kills in docs/reliability.md anew from a run.

make test-kills COUNT=334, then python -m tests.faults
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support.faults.table import FILE, read, table
from tests.support.suite.pages import replace_part

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Replaces the part between the marks."""
    file = ROOT / FILE
    if not file.is_file():
        sys.exit(f"{FILE} is not there: run make test-kills first")
    replace_part(ROOT / "docs" / "reliability.md", "kills", table(read(file)))


if __name__ == "__main__":
    main()
