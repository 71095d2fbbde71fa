# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an export under way has done, so that an interrupted one can resume.

A file of JSON lines in the export's directory: first the plan, then one line
per chunk, written once the chunk's files are durable. It is gone when the export is
complete. A last line that was cut off counts as not written.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from io import BufferedWriter
from pathlib import Path
from typing import Any

from gateway.audit.export.format import MANIFEST
from gateway.audit.export.manifest import FileRow, PartnerRow
from gateway.audit.export.selection import Selection, parse_selection, selection_document
from gateway.errors import ConfigurationError, MalformedError

JOURNAL = "export.journal"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is being exported; the same from the first run to the last."""

    tree_size: int
    checkpoint: str
    selection: Selection
    holds_all_entries: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an export stands after a chunk.

    Attributes:
        done: leaves done, from the first on.
        peaks: of the tree over these.
        partners: their entries in the export so far.
        entries: entries written.
        selected: of those, the ones asked for.
        checkpoints: checkpoints written.
        files: files written, all chunks'.
    """

    done: int = 0
    peaks: tuple[bytes, ...] = ()
    partners: tuple[PartnerRow, ...] = ()
    entries: int = 0
    selected: int = 0
    checkpoints: int = 0
    files: tuple[FileRow, ...] = ()


class Journal:
    """The journal of one export; a context that holds the file open."""

    def __init__(self, path: Path, file: BufferedWriter, plan: Plan, progress: Progress) -> None:
        """Keep the open file; `open_journal` makes one."""
        self._path = path
        self._file = file
        self.plan = plan
        self.progress = progress

    def note(self, progress: Progress) -> None:
        """One more chunk is durable."""
        new = progress.files[len(self.progress.files) :]
        document = asdict(replace(progress, files=new))
        document["peaks"] = [peak.hex() for peak in progress.peaks]
        self._write(document)
        self.progress = progress

    def finish(self) -> None:
        """Removes the journal: the export is complete."""
        self._path.unlink()

    def _write(self, document: dict[str, Any]) -> None:
        self._file.write(json.dumps(document, separators=(",", ":")).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())


@contextmanager
def open_journal(directory: Path, plan: Plan) -> Iterator[Journal]:
    """Begins an export, or finds where an interrupted one stands.

    The plan of an interrupted export counts as far as it names the tree: the log
    has grown since, and the export is still of the tree it began with.

    Raises:
        ConfigurationError: the directory holds a complete export, one of another
            selection, or something else.
    """
    path = directory / JOURNAL
    try:
        directory.mkdir(parents=True, exist_ok=True)
        found = _read(path) if path.exists() else None
        if found is None and any(directory.iterdir()):
            raise ConfigurationError(_what_is_there(directory))
        with path.open("ab") as file:
            _lock(file)
            if found is None:
                journal = Journal(path, file, plan, Progress())
                journal._write(_plan_document(plan))  # noqa: SLF001 - made here
            else:
                file.truncate(found[2])
                journal = Journal(path, file, found[0], found[1])
                if (found[0].selection, found[0].holds_all_entries) != (
                    plan.selection,
                    plan.holds_all_entries,
                ):
                    raise ConfigurationError("an export of other entries was begun there")
            yield journal
    except OSError as error:
        raise ConfigurationError(f"the export cannot be written: {error.strerror}") from None


def write_file(directory: Path, name: str, content: bytes) -> FileRow:
    """Writes a file whole or not at all, durably; overwrites."""
    part = directory / f"{name}.part"
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(directory / name)
    return FileRow(name, len(content), sha256(content).hexdigest())


def _lock(file: BufferedWriter) -> None:
    """Keeps a second export out of the directory while this one writes."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise ConfigurationError("another export is being written there") from None


def _what_is_there(directory: Path) -> str:
    if (directory / MANIFEST).exists():
        return "the directory holds a complete export already"
    return "the directory is not empty and holds no export that was begun"


def _plan_document(plan: Plan) -> dict[str, Any]:
    return {
        "tree_size": plan.tree_size,
        "checkpoint": plan.checkpoint,
        "selection": selection_document(plan.selection),
        "holds_all_entries": plan.holds_all_entries,
    }


def _read(path: Path) -> tuple[Plan, Progress, int] | None:
    """Plan, progress, and the bytes of the journal that count; None: not begun."""
    whole, progress, files = b"", Progress(), list[FileRow]()
    plan = None
    try:
        for line in path.read_bytes().splitlines(keepends=True):
            if not line.endswith(b"\n"):
                break
            document = json.loads(line)
            if plan is None:
                document["selection"] = parse_selection(document["selection"])
                plan = Plan(**document)
            else:
                files += [FileRow(**row) for row in document.pop("files")]
                progress = _progress(document)
            whole += line
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, MalformedError):
        raise ConfigurationError(f"{JOURNAL} cannot be read") from None
    if plan is None:
        return None
    return plan, replace(progress, files=tuple(files)), len(whole)


def _progress(document: dict[str, Any]) -> Progress:
    document["peaks"] = tuple(bytes.fromhex(peak) for peak in document["peaks"])
    document["partners"] = tuple(PartnerRow(**row) for row in document["partners"])
    return Progress(**document)
