# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The report of a contribution's rejected rows: lines of JSON, or CSV.

It never takes the place of anything but an earlier report, and that only once there is
a new one: rows are listed in a file beside it, which is renamed at the end.
"""

from __future__ import annotations

import csv
import json
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol, Self, TextIO

from gateway.cli.context import err
from gateway.errors import ConfigurationError, ContributionError

_SHOWN = 10
_CSV_HEADER = ["line", "field", "reason", "contradicts"]


class ListedFault(Protocol):
    """What is wrong with one field of a row."""

    @property
    def field(self) -> str:
        """The file's own column where there is one."""
        ...

    @property
    def reason(self) -> str:
        """Why."""
        ...


class ListedRow(Protocol):
    """A rejected row, without its content, whoever rejected it."""

    @property
    def line(self) -> int:
        """Of the file, counted from 1."""
        ...

    @property
    def faults(self) -> Sequence[ListedFault]:
        """At least one."""
        ...

    @property
    def contradicts(self) -> Sequence[int]:
        """Lines that say otherwise."""
        ...


def row_as_json(row: ListedRow) -> dict[str, Any]:
    """A rejected row with stable names: its first fault, then all of them."""
    faults = [{"field": fault.field, "reason": str(fault.reason)} for fault in row.faults]
    return {
        "line": row.line,
        **faults[0],
        "faults": faults,
        "contradicts": list(row.contradicts),
    }


def _json_lines(row: ListedRow) -> str:
    return json.dumps(row_as_json(row)) + "\n"


def _csv_lines(row: ListedRow) -> str:
    others = " ".join(map(str, row.contradicts))
    return "".join(f"{row.line},{f.field},{f.reason},{others}\n" for f in row.faults)


class RejectedRows:
    """The report file; there only when it is needed."""

    def __init__(self, path: Path, source: object, *, replace: bool) -> None:
        """Checks the place; nothing there is touched.

        Args:
            path: where the report will be; CSV if its name ends so.
            source: the contributed file, which it must not replace.
            replace: whether it may take the place of a file that is no report.

        Raises:
            ConfigurationError: it may not stand there.
        """
        self.path = path
        self._target = Path(os.path.realpath(path))
        self._is_csv = path.suffix.lower() == ".csv"
        self._write: Callable[[ListedRow], str] = _csv_lines if self._is_csv else _json_lines
        _check_place(self._target, source, replace=replace)
        self._unfinished = self._target.with_name(f".{self._target.name}.{os.getpid()}.tmp")
        self._file: TextIO | None = None
        self._rows = 0
        self._first: list[ListedRow] = []

    def __enter__(self) -> Self:
        """Makes sure that a report can be written. Raises ContributionError."""
        try:
            self._file = self._unfinished.open("x", encoding="utf-8")
            if self._is_csv:
                self._file.write(",".join(_CSV_HEADER) + "\n")
        except OSError as error:
            raise _failed(error) from None
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        """Puts the report in its place, or leaves none; shows its first rows."""
        for line in self._shown():
            err.print(line, markup=False, highlight=False, soft_wrap=True)
        try:
            self._finish(failed=kind is not None)
        except OSError as error:
            raise _failed(error) from None
        finally:
            with suppress(OSError):
                self._unfinished.unlink(missing_ok=True)

    def add(self, row: ListedRow) -> None:
        """Lists a row. Raises ContributionError when that is not possible."""
        self._rows += 1
        if len(self._first) < _SHOWN:
            self._first.append(row)
        try:
            if self._file is not None:
                self._file.write(self._write(row))
        except OSError as error:
            raise _failed(error) from None

    def _finish(self, *, failed: bool) -> None:
        if self._file is not None:
            self._file.close()
        if self._rows:
            self._unfinished.replace(self._target)
            err.print(
                f"rejected rows are listed in {self.path}",
                markup=False,
                highlight=False,
                soft_wrap=True,
            )
        elif not failed and _is_report(self._target):
            self._target.unlink()

    def _shown(self) -> Iterator[str]:
        for row in self._first:
            faults = ", ".join(f"{fault.field} {fault.reason!s}" for fault in row.faults)
            others = ", ".join(map(str, row.contradicts))
            against = f" (contradicts line {others})" if others else ""
            yield f"line {row.line}: {faults}{against}"
        if self._rows > len(self._first):
            yield f"and {self._rows - len(self._first):,} more"


def _check_place(target: Path, source: object, *, replace: bool) -> None:
    """Whether a report may stand there. Raises ConfigurationError."""
    try:
        mode = target.stat().st_mode
        is_source = isinstance(source, Path) and target.samefile(source)
    except FileNotFoundError:
        return
    except OSError as error:
        raise ConfigurationError(f"the report file cannot be written: {error.strerror}") from None
    if is_source:
        raise ConfigurationError("the report file would replace the contributed file")
    if not stat.S_ISREG(mode):
        raise ConfigurationError("--report names something that is not a regular file")
    if not replace and target.stat().st_size and not _is_report(target):
        raise ConfigurationError(
            "--report names a file that is not a report of rejected rows;"
            " name another, or add --replace-report"
        )


def _is_report(path: Path) -> bool:
    """Whether a file is what this module writes."""
    try:
        with path.open(encoding="utf-8") as file:
            first = file.readline(1 << 16)
    except (OSError, UnicodeDecodeError):
        return False
    if next(csv.reader([first]), None) == _CSV_HEADER:
        return True
    try:
        row = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(row, dict) and {"line", "field", "reason"} <= row.keys()


def _failed(error: OSError) -> ContributionError:
    """Our error for the operating system's."""
    return ContributionError(f"the report file cannot be written: {error.strerror}")
