# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Parts of the documents that a command makes."""

from __future__ import annotations

import re
import sys
from pathlib import Path


def replace_part(page: Path, name: str, made: str) -> None:
    """Puts what was made between the page's marks of that name, or exits where it has none."""
    part = re.compile(rf"(<!-- begin {name} -->\n).*?(<!-- end -->)", re.DOTALL)
    text = page.read_text(encoding="utf-8")
    if not part.search(text):
        sys.exit(f"{page.name} has no part {name}")
    page.write_text(part.sub(lambda marks: f"{marks[1]}{made}\n{marks[2]}", text), encoding="utf-8")
