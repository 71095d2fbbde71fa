# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the table of failovers in docs/reliability.md anew from a run.

make test-failover COUNT=20, then python -m tests.failover
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from tests.support.failover.table import FILE, read, table

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reliability.md"
_PART = re.compile(r"(<!-- begin failover -->\n).*?(<!-- end -->)", re.DOTALL)


def main() -> None:
    """Replaces the part between the marks."""
    file = ROOT / FILE
    if not file.is_file():
        sys.exit(f"{FILE} is not there: run make test-failover first")
    made = table(read(file))
    text = PAGE.read_text(encoding="utf-8")
    if not _PART.search(text):
        sys.exit("the page has no part for failovers")
    PAGE.write_text(_PART.sub(rf"\g<1>{made}\n\g<2>", text), encoding="utf-8")


if __name__ == "__main__":
    main()
