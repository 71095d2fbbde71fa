# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps docs/export.md and the format's own page together.

The page's tables are those of the wire; docs/export.md ends with the page. After a
change of either: python -m tests.unit.docs.export_document
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.unit.docs.protocol_tables import enum_table, message_table

ROOT = Path(__file__).parents[3]
DOCUMENT = ROOT / "docs" / "export.md"
FORMAT = ROOT / "gateway" / "audit" / "export" / "format.md"
_TABLE = re.compile(r"<!-- begin table\.(\w+) -->\n.*?<!-- end -->", re.DOTALL)
_ENUMS = {"Outcome", "Purpose"}
_LAST_OWN_LINE = (
    "compares them. After a change there: python -m tests.unit.docs.export_document -->\n"
)


def filled_format(text: str) -> str:
    """The format's page with every table made anew."""

    def table(match: re.Match[str]) -> str:
        name = match[1]
        rows = enum_table(name) if name in _ENUMS else message_table(name)
        return f"<!-- begin table.{name} -->\n{rows}\n<!-- end -->"

    return _TABLE.sub(table, text)


def filled_document(text: str, page: str) -> str:
    """docs/export.md with the format's page at its end."""
    own = text[: text.index(_LAST_OWN_LINE) + len(_LAST_OWN_LINE)]
    title, _, rest = page.partition("\n")
    return f"{own}\n{title.replace('# The format of this export', '# The format')}\n{rest}"


def main() -> None:
    """Writes both files."""
    page = filled_format(FORMAT.read_text(encoding="utf-8"))
    FORMAT.write_text(page, encoding="utf-8")
    document = filled_document(DOCUMENT.read_text(encoding="utf-8"), page)
    DOCUMENT.write_text(document, encoding="utf-8")


if __name__ == "__main__":
    main()
