# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`python -m adapters.describe OUT VECTORS [FILE...]`: writes the documents of every format.

Each FILE is an institution's own adapter of contributed files.
"""

from __future__ import annotations

import csv
import io
import json
import shutil
import sys
from pathlib import Path

from adapters.describe.documents import format_documents

_EXAMPLE_ROWS = 2


def examples_of(vectors: Path, name: str) -> str:
    """The first golden query of a format, or the first rows of a file."""
    queries = vectors / name / "queries.json"
    if queries.exists():
        first = json.loads(queries.read_text(encoding="utf-8"))["queries"][0]
        return str(first.get("body", ""))
    rows = json.loads((vectors / name / "rows.json").read_text(encoding="utf-8"))
    text = io.StringIO()
    writer = csv.writer(text, delimiter=rows.get("delimiter", ","), lineterminator="\n")
    writer.writerow(rows["header"])
    writer.writerows(vector["row"] for vector in rows["rows"][:_EXAMPLE_ROWS])
    return text.getvalue()


def main() -> None:
    """Replaces the folder OUT, so that nothing of a format that is gone is left."""
    out, vectors, *own = map(Path, sys.argv[1:])
    documents = format_documents(
        lambda name: examples_of(vectors, name),
        {path.as_posix(): path.read_bytes() for path in sorted(own)},
    )
    shutil.rmtree(out, ignore_errors=True)
    for path, text in documents.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
