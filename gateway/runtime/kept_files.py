# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A directory of files that are written once: tiles of the log, evidence.

A file appears whole or not at all and is never changed: a second writing has to bring the same
bytes. Only what is published under a fixed name is replaced, after everything before is durable.
So a reader never sees such a name without what it stands for, whenever the writer is killed.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gateway.errors import ConfigurationError, ProofError
from gateway.runtime.outside_file import MAX_NOTE


class KeptFiles:
    """Files below a directory. Whoever writes gets it from `opened_files`.

    Methods raise OSError where the file system does not obey.

    Attributes:
        files: written so far.
        size: bytes of these.
    """

    def __init__(self, root: Path) -> None:
        """Args: root: where it is."""
        self._root = root
        self._unsynced = {root, root.absolute().parent}  # it may have been made only now
        self.files = 0
        self.size = 0

    def read(self, name: str, limit: int, *, from_disk: bool = False) -> bytes | None:
        """A file's content; None where there is none.

        Args:
            name: its path in the directory.
            limit: most bytes.
            from_disk: not what the system still has in memory of it.

        Raises:
            ProofError: it holds more, or is no regular file.
        """
        path = self._root / name
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise ProofError(f"{name} is not a file")
        with os.fdopen(descriptor, "rb") as file:
            if from_disk:
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            content = file.read(limit + 1)
        if len(content) > limit:
            raise ProofError(f"{name} is larger than it can be")
        return content

    def has(self, name: str) -> bool:
        """Whether there is such a file."""
        return (self._root / name).is_file()

    def put(self, name: str, content: bytes) -> None:
        """Adds a file, durably but for its name in the folder: `sync` sees to that.

        Raises:
            ProofError: it is there, with another content.
        """
        try:
            known = self.read(name, len(content))
        except ProofError:
            known = b""
        if known is None:
            self._write(name, content)
        elif known != content:
            raise ProofError(
                f"{name} is there already and holds something else than what belongs there: it was"
                " changed, or is of another log. Nothing was replaced"
            )
        else:
            self.keep(name)

    def publish(self, name: str, text: str) -> None:
        """Replaces a file, after everything else is durable."""
        self.sync()
        self._write(name, text.encode())
        self.sync()

    def sync(self) -> None:
        """Makes the names of all files durable that were added."""
        for folder in sorted(self._unsynced):
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        self._unsynced.clear()

    def forget(self, folder: str) -> None:
        """Removes a folder that nobody needs any more."""
        shutil.rmtree(self._root / folder, ignore_errors=True)

    def text(self, name: str) -> str | None:
        """A small text file; None where there is none. Raises ProofError: it is none."""
        raw = self.read(name, MAX_NOTE)
        try:
            return None if raw is None else raw.decode()
        except UnicodeDecodeError:
            raise ProofError(f"{name} is not a text") from None

    def _write(self, name: str, content: bytes) -> None:
        path = self._root / name
        self._make(path.parent)
        part = path.with_name(f".{path.name}.part")
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        self._unsynced.add(path.parent)
        self.files += 1
        self.size += len(content)

    def keep(self, name: str) -> None:
        """Makes durable what is there already: a run that was killed, or a copy, may not have.

        Durable but for its name in the folder: `sync` sees to that.
        """
        path = self._root / name
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        for folder in path.parents:
            self._unsynced.add(folder)
            if folder == self._root:
                break

    def _make(self, folder: Path) -> None:
        """The folder and all above it, each to be noted in the one above."""
        if not folder.is_dir():
            self._make(folder.parent)
            folder.mkdir(exist_ok=True)
            self._unsynced.add(folder.parent)


@contextmanager
def opened_files(root: Path) -> Iterator[KeptFiles]:
    """A directory for writing, made where it is missing.

    Raises:
        ConfigurationError: it cannot be written, or another process writes to it.
    """
    try:
        root.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield KeptFiles(root)
        except BlockingIOError:
            raise ConfigurationError("another process is writing there") from None
        finally:
            os.close(descriptor)
    except OSError as error:
        raise ConfigurationError(f"the files cannot be written: {error.strerror}") from None
