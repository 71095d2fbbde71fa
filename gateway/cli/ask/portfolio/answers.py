# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The file of answers of `credit-gateway query --portfolio`, and how it is gone on with.

Answers are appended batch by batch and are durable before the progress file says so; what
was written behind it is cut off when the portfolio is resumed. Rows are numbered as in the
file of questions: no identifier is written. Parquet cannot be appended to: its answers are
gathered beside it, as JSON lines, and it is made when all are there. Beside the answers stands
a file of receipts, which `credit-gateway verify-receipt` verifies again.
"""

from __future__ import annotations

import base64
import csv
import io
import json
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from gateway.cli.ask.portfolio import parquet
from gateway.cli.ask.portfolio.questions import CSV, FORMS, JSON_LINES
from gateway.cli.output import csv_cell
from gateway.client import (
    ItemAnswer,
    PortfolioBatch,
    PortfolioProgress,
    kept_header,
    kept_line,
    read_report,
    report_json,
)
from gateway.errors import ConfigurationError, MalformedError
from gateway.runtime.checkpoint_file import write_durably

_COLUMNS = ("number", "outcome", "reason", "field", "leaf_index", "status", "report")
_SUFFIX = ".progress"
_RECEIPTS_SUFFIX = ".receipts"
_ROWS_SUFFIX = ".rows"
_MODE = 0o600  # reports are personal data


class AnswersFile:
    """Where answers go.

    Attributes:
        progress: of the portfolio; None before anything was sent.
        answered: how many items were.
        refused: how many were not, by reason.
    """

    def __init__(self, path: Path, *, resume: bool) -> None:
        """Opens it anew, or where it stopped.

        Raises:
            ConfigurationError: it is there and is not to be resumed, or the other way
                round; or it cannot be written.
        """
        if path.suffix.lower() not in {CSV, *JSON_LINES, parquet.PARQUET}:
            raise ConfigurationError(f"--out takes a file named {FORMS}")
        self._path = self._rows = path
        if path.suffix.lower() == parquet.PARQUET:
            parquet.check_installed()
            self._rows = path.with_name(path.name + _ROWS_SUFFIX)
        self._is_csv = path.suffix.lower() == CSV
        self._kept = path.with_name(path.name + _SUFFIX)
        self.progress: PortfolioProgress | None = None
        self.answered = 0
        self.refused: Counter[str] = Counter()
        self._receipts_path = path.with_name(path.name + _RECEIPTS_SUFFIX)
        sizes = self._read_progress() if resume else (0, 0)
        files = (path, self._rows, self._receipts_path, self._kept)
        if not resume and any(each.exists() for each in files):
            raise ConfigurationError(
                f"{path.name} exists: --out needs a new file, or --resume to go on with a"
                " portfolio that was cut"
            )
        self._file = self._open(self._rows, sizes[0], resume=resume)
        self._receipts = self._open(self._receipts_path, sizes[1], resume=resume)
        if not resume and self._is_csv:
            self._file.write(_csv_line(_COLUMNS))

    def _open(self, path: Path, size: int, *, resume: bool) -> BinaryIO:
        """A file, of which so many bytes count."""
        try:
            flags = os.O_RDWR | (0 if resume else os.O_CREAT | os.O_EXCL)
            file = os.fdopen(os.open(path, flags, _MODE), "r+b")
            if file.seek(0, os.SEEK_END) < size:
                file.close()
                raise ConfigurationError(
                    f"{path.name} has fewer answers than {self._kept.name} says: it was"
                    " changed, and cannot be gone on with"
                )
            file.truncate(size)
            file.seek(size)
        except OSError as error:
            raise ConfigurationError(f"{path.name}: {error.strerror}") from None
        return file

    def _read_progress(self) -> tuple[int, int]:
        """Bytes of the answers and of the receipts that count."""
        try:
            content = json.loads(self._kept.read_text(encoding="utf-8"))
            self.progress = PortfolioProgress.from_json(json.dumps(content["progress"]))
            self.answered = int(content["answered"])
            self.refused.update({str(k): int(v) for k, v in content["refused"].items()})
            return int(content["size"]), int(content["receipts_size"])
        except FileNotFoundError:
            raise ConfigurationError(
                f"there is nothing to resume: {self._kept.name} is not there"
            ) from None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, MalformedError):
            raise ConfigurationError(f"cannot read {self._kept.name}") from None

    def add(self, batch: PortfolioBatch, progress: PortfolioProgress) -> None:
        """Writes a batch, and then that it is written. Raises ConfigurationError."""
        try:
            if not self._receipts.tell():
                self._receipts.write(kept_header(batch).encode() + b"\n")
            self._receipts.write(kept_line(batch).encode() + b"\n")
            for item in batch.items:
                self._file.write(self._line(item))
                if item.reason:
                    self.refused[item.reason] += 1
                else:
                    self.answered += 1
            for file in (self._file, self._receipts):
                file.flush()
                os.fsync(file.fileno())
            size, receipts_size = self._file.tell(), self._receipts.tell()
        except OSError as error:
            raise ConfigurationError(f"{self._rows.name}: {error.strerror}") from None
        self.progress = progress
        content = {
            "progress": json.loads(progress.to_json()),
            "size": size,
            "receipts_size": receipts_size,
            "answered": self.answered,
            "refused": dict(self.refused),
        }
        write_durably(self._kept, json.dumps(content) + "\n")

    def finish(self) -> None:
        """All items are there: nothing can be resumed any more. Raises ConfigurationError."""
        if self._rows != self._path:
            parquet.write_answers(self._rows, self._path)
        self._kept.unlink(missing_ok=True)
        if self._rows != self._path:
            self._rows.unlink(missing_ok=True)

    def _line(self, item: ItemAnswer) -> bytes:
        document = _document(item)
        if not self._is_csv:
            return json.dumps(document, ensure_ascii=False).encode() + b"\n"
        report = document.get("report")
        text = document.get("body") or document.get("body_base64") or ""
        status = report["status"].removeprefix("CREDIT_STATUS_") if report else ""
        shown = json.dumps(report, ensure_ascii=False) if report else text
        values = {**document, "status": status, "report": shown}
        return _csv_line([values.get(name) for name in _COLUMNS])

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Closes it; removes it where nothing was written and nothing can be resumed."""
        self._file.close()
        self._receipts.close()
        if self.progress is None:
            self._rows.unlink(missing_ok=True)
            self._receipts_path.unlink(missing_ok=True)


def _document(item: ItemAnswer) -> dict[str, Any]:
    document: dict[str, Any] = {
        "number": item.number,
        "outcome": "refused" if item.reason else "answered",
        "reason": item.reason,
        "field": item.field,
        "leaf_index": item.leaf_index,
    }
    if item.reason:
        return document
    if read_report(item.body, item.body_type) is not None:
        return document | {"report": report_json(item.body, item.body_type)}
    try:
        return document | {"body": item.body.decode()}
    except UnicodeDecodeError:
        return document | {"body_base64": base64.b64encode(item.body).decode("ascii")}


def _csv_line(values: Iterable[Any]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([csv_cell(value) for value in values])
    return line.getvalue().encode()
