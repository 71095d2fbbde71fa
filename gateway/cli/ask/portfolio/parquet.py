# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Portfolios and answers as Parquet, by Apache Arrow, which is installed only where it is wanted.

A Parquet file is whole or it is none: answers are gathered as JSON lines first, so that what
has come survives a cut, and become Parquet at the end.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from gateway.domain.access.portfolio import MAX_ITEMS, MAX_ITEMS_BYTES
from gateway.errors import ConfigurationError

PARQUET = ".parquet"

_ROWS_AT_ONCE = 256
"""Of reports, so that the memory needed does not grow with the portfolio."""
_MODE = 0o600  # reports are personal data


def check_installed() -> None:
    """Before anything is sent. Raises ConfigurationError."""
    _arrow()


def read_rows(file: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Each row with its number, counted from 1; absent values are left out.

    Raises:
        ConfigurationError: it cannot be read, or a row of it; no value is in the message.
    """
    arrow, parquet = _arrow()
    try:
        with parquet.ParquetFile(file) as table:
            if table.metadata.num_rows > MAX_ITEMS:
                raise ConfigurationError(f"{file.name} has more than {MAX_ITEMS:,} rows: divide it")
            groups = (table.metadata.row_group(i) for i in range(table.num_row_groups))
            # What is compressed well may still be large; as text every item is bounded anyway.
            if sum(group.total_byte_size for group in groups) > 4 * MAX_ITEMS_BYTES:
                raise ConfigurationError(f"{file.name} is too large for one portfolio: divide it")
            number = 0
            for batch in table.iter_batches(_ROWS_AT_ONCE):
                for row in batch.to_pylist():
                    number += 1
                    yield (
                        number,
                        {
                            name: _text(number, name, value)
                            for name, value in row.items()
                            if value is not None
                        },
                    )
    except OSError as error:
        why = error.strerror or "it is no Parquet file, or a damaged one"
        raise ConfigurationError(f"{file.name}: {why}") from None
    except (arrow.ArrowException, UnicodeDecodeError):
        raise ConfigurationError(f"{file.name} cannot be read as Parquet") from None


def _text(number: int, name: str, value: Any) -> str | bytes:
    """A value as the row of a CSV file has it."""
    if isinstance(value, str) or (isinstance(value, bytes) and name == "body"):
        return value
    if type(value) is date:
        return value.isoformat()
    if name == "section" and isinstance(value, list) and all(isinstance(v, str) for v in value):
        return " ".join(value)
    if name == "subject":
        raise ConfigurationError(
            f"row {number}: subject is not text; a number loses the zeros it begins with"
        )
    raise ConfigurationError(f"row {number} has a value that is neither text nor a date")


def write_answers(rows: Path, out: Path) -> None:
    """Makes the Parquet file of answers; it appears whole.

    Args:
        rows: JSON lines, one for each answer.
        out: where it is to be.

    Raises:
        ConfigurationError: it cannot be written.
    """
    arrow, parquet = _arrow()
    text = arrow.string()
    schema = arrow.schema(
        [
            arrow.field("number", arrow.int32(), nullable=False),
            arrow.field("outcome", text, nullable=False),
            ("reason", text),
            ("field", text),
            arrow.field("leaf_index", arrow.int64(), nullable=False),
            ("status", text),
            ("report", text),
            ("body", text),
            ("body_base64", text),
        ]
    )
    fresh = out.with_name(out.name + ".new")
    try:
        fresh.unlink(missing_ok=True)
        with (
            rows.open(encoding="utf-8") as lines,
            os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE), "wb") as file,
        ):
            with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
                while some := list(islice(lines, _ROWS_AT_ONCE)):
                    table = arrow.Table.from_pylist([_row(line) for line in some], schema)
                    writer.write_table(table)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(out)
    except (OSError, arrow.ArrowException) as error:
        fresh.unlink(missing_ok=True)
        why = getattr(error, "strerror", None) or "it cannot be written"
        raise ConfigurationError(f"{out.name}: {why}") from None


def _row(line: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(line)
    document["reason"] = document["reason"] or None
    report = document.get("report")
    if report is not None:
        document["status"] = report["status"].removeprefix("CREDIT_STATUS_")
        document["report"] = json.dumps(report, ensure_ascii=False)
    return document


def _arrow() -> tuple[Any, Any]:
    """The library, only now: it is large, and few need it."""
    try:
        import pyarrow as pa  # noqa: PLC0415 - see above
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError:
        raise ConfigurationError(
            "Parquet needs pyarrow, which is not installed: pip install"
            " 'credit-gateway[parquet]', or use .csv or .jsonl"
        ) from None
    return pa, parquet
