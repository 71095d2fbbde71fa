# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads and verifies an export; needs neither the database nor the gateway.

An export comes from strangers. Only files that the manifest lists are opened, only
regular ones, never through a link, and no more of each than a chunk can hold. What it
claims costs nothing: before any leaf is read, its checkpoint has to verify, to say what
the manifest says, and the files of every chunk have to be there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeVar

from gateway.audit.export.findings import Chunk, ExportCheck, ExportFinding
from gateway.audit.export.format import (
    DOCUMENT,
    KEYS,
    MANIFEST,
    MAX_CHUNK_FILE,
    MAX_LINE,
    MAX_MANIFEST,
    FileKind,
    chunk_name,
    parse_checkpoint_line,
    parse_chunk_name,
    parse_entry_line,
)
from gateway.audit.export.manifest import Manifest, PublicKeys, decode_keys, decode_manifest
from gateway.audit.export.verification import ExportVerification
from gateway.audit.source import SPAN, Leaf, Note, SourceHead, spans
from gateway.errors import ConfigurationError, MalformedError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import HASH_LENGTH
from gateway.log.succession.chain import with_history

T = TypeVar("T")

MAX_FINDINGS = 1_000
"""A verification stops after this many: the export is beyond repair."""

_MAX_SMALL = 1 << 20


class ExportDirectory:
    """One export on disk. What it gives is read, not verified."""

    def __init__(self, directory: Path) -> None:
        """Reads the manifest.

        Raises:
            ConfigurationError: there is no directory, or no manifest in it.
            MalformedError: the manifest is not one.
        """
        self._directory = directory
        raw = self._manifest()
        self.manifest: Manifest = decode_manifest(raw)
        self.manifest_digest = sha256(raw).hexdigest()
        self._rows = {row.name: row for row in self.manifest.files}

    def keys(self) -> PublicKeys:
        """The public keys in it, to be compared with ones got elsewhere. Raises MalformedError."""
        return decode_keys(self._content(KEYS, _MAX_SMALL))

    def head(self) -> SourceHead:
        """The checkpoint it was made up to; see LogSource."""
        manifest = self.manifest
        return SourceHead(manifest.origin, manifest.tree_size, manifest.checkpoint)

    def leaves(self, low: int, high: int) -> Iterable[Leaf]:
        """The entries that are in it; see LogSource. Raises MalformedError."""
        name = chunk_name(FileKind.ENTRIES, low)
        if self.manifest.holds_all_entries and name not in self._rows:
            # Otherwise this would count up to a size that there are no files for.
            raise MalformedError(f"{ExportCheck.FILE_MISSING}: {name}")
        leaves, findings = self._lines(FileKind.ENTRIES, low, parse_entry_line)
        _raise(findings)
        return [leaf for leaf in leaves if low <= leaf[0] < high]

    def checkpoints(self, low: int, high: int) -> Iterable[Note]:
        """The checkpoints that are in it; see LogSource. Raises MalformedError."""
        notes, findings = self._lines(FileKind.CHECKPOINTS, low, parse_checkpoint_line)
        _raise(findings)
        return [note for note in notes if low < note[0] <= high]

    def chunks(self) -> Iterator[Chunk]:
        """Everything in it, range by range."""
        for low, high in spans(self.manifest.tree_size):
            leaves, findings = self._lines(FileKind.ENTRIES, low, parse_entry_line)
            hashes = None
            if not self.manifest.holds_all_entries:
                hashes, more = self._hashes(low, high - low)
                findings += more
            notes, more = self._lines(FileKind.CHECKPOINTS, low, parse_checkpoint_line)
            yield Chunk(low, high, leaves, hashes, notes, findings + more)

    def strangers(self) -> Iterator[ExportFinding]:
        """Files that are not listed, and listed ones that belong to no chunk."""
        there = {path.name for path in self._directory.iterdir()}
        for name in sorted(there - self._rows.keys() - {MANIFEST}):
            yield ExportFinding(ExportCheck.FILE_UNLISTED, name=name)
        for name in sorted(self._rows.keys() - {DOCUMENT, KEYS}):
            _, low = parse_chunk_name(name)
            if low % SPAN or low >= self.manifest.tree_size:
                yield ExportFinding(ExportCheck.FILE_UNLISTED, name=name)

    def missing_chunk(self) -> ExportFinding | None:
        """The first missing file that the tree needs; None: all are there.

        Takes as long as there are files, whatever size the manifest claims.
        """
        whole = self.manifest.holds_all_entries
        kind = FileKind.ENTRIES if whole else FileKind.LEAF_HASHES
        for low, _ in spans(self.manifest.tree_size):
            name = chunk_name(kind, low)
            if name not in self._rows or not (self._directory / name).exists():
                return ExportFinding(ExportCheck.FILE_MISSING, name=name)
        return None

    def small_files(self) -> Iterator[ExportFinding]:
        """Whether the files without leaves are those that are listed."""
        for name in (DOCUMENT, KEYS):
            row = self._rows.get(name)
            try:
                content = self._content(name, _MAX_SMALL)
            except MalformedError:
                yield ExportFinding(ExportCheck.FILE_MISSING, name=name)
                continue
            listed = None if row is None else (row.size, row.sha256)
            if listed != (len(content), sha256(content).hexdigest()):
                yield ExportFinding(ExportCheck.FILE_DIFFERS, name=name)

    def followed(self, log: LogVerifier) -> LogVerifier:
        """The log with all keys that it had by what the export carries, as far as believed."""
        try:
            return with_history(log, self.keys().successions)
        except VerificationError:
            return log

    def other_key(self, log: LogVerifier) -> Iterator[ExportFinding]:
        """Whether the export carries the log's key, for those who compare it later.

        One that was made before the key changed carries the key of its tree, and nothing of what
        came after; a trust file of today knows both.
        """
        try:
            is_same = self.keys().log_key in {log.vkey, log.vkey_of(self.manifest.tree_size)}
        except MalformedError:
            is_same = False
        if not is_same:
            yield ExportFinding(ExportCheck.KEY_DIFFERS, name=KEYS)

    def _lines(
        self, kind: FileKind, low: int, parse: Callable[[bytes], T]
    ) -> tuple[list[T], list[ExportFinding]]:
        """The lines of a chunk's file, none when it is not listed."""
        name = chunk_name(kind, low)
        found: list[T] = []
        if name not in self._rows:
            return found, []
        digest, size = sha256(), 0
        try:
            with self._open(name) as file:
                # One more than can belong there, so that it is seen.
                while len(found) <= SPAN and (line := file.readline(MAX_LINE)):
                    digest.update(line)
                    size += len(line)
                    found.append(parse(_of_a_chunk(line, size)))
        except OSError:
            return [], [ExportFinding(ExportCheck.FILE_MISSING, name=name)]
        except MalformedError:
            return [], [ExportFinding(ExportCheck.FILE_UNREADABLE, name=name)]
        return found, self._compare(name, size, digest.hexdigest())

    def _hashes(self, low: int, count: int) -> tuple[list[bytes], list[ExportFinding]]:
        """The leaf hashes of a chunk."""
        name = chunk_name(FileKind.LEAF_HASHES, low)
        if name not in self._rows:
            return [], [ExportFinding(ExportCheck.FILE_MISSING, name=name)]
        try:
            content = self._content(name, (count + 1) * HASH_LENGTH)
        except MalformedError:
            return [], [ExportFinding(ExportCheck.FILE_MISSING, name=name)]
        hashes = [content[i : i + HASH_LENGTH] for i in range(0, len(content), HASH_LENGTH)]
        return hashes, self._compare(name, len(content), sha256(content).hexdigest())

    def _compare(self, name: str, size: int, digest: str) -> list[ExportFinding]:
        row = self._rows.get(name)
        if row is not None and (row.size, row.sha256) == (size, digest):
            return []
        return [ExportFinding(ExportCheck.FILE_DIFFERS, name=name)]

    def _manifest(self) -> bytes:
        """Without one it is no export, which is not the same as a spoilt export."""
        if not self._directory.is_dir():
            raise ConfigurationError(f"there is no directory {self._directory.name}")
        try:
            self._open(MANIFEST).close()
        except OSError:
            raise ConfigurationError(
                f"{self._directory.name} is not an export: it has no {MANIFEST} that can be read"
            ) from None
        return self._content(MANIFEST, MAX_MANIFEST)

    def _content(self, name: str, limit: int) -> bytes:
        """A whole file. Raises MalformedError when it is missing or larger than that."""
        try:
            with self._open(name) as file:
                content = file.read(limit + 1)
        except OSError:
            raise MalformedError(f"{name} cannot be read") from None
        if len(content) > limit:
            raise MalformedError(f"{name} is too large")
        return content

    def _open(self, name: str) -> BinaryIO:
        """A regular file of the directory. Raises OSError."""
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
        file = os.fdopen(os.open(self._directory / name, flags), "rb")
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            file.close()
            raise FileNotFoundError(name)
        return file


def verify_export(
    export: ExportDirectory,
    log: LogVerifier,
    report: Callable[[int, int], None] = lambda _done, _of: None,
    *,
    run: ExportVerification | None = None,
) -> Iterator[ExportFinding]:
    """What in an export cannot be true, MAX_FINDINGS at most; nothing when it is whole.

    Args:
        export: as read.
        log: the log's key, got elsewhere than from the export.
        report: told how many leaves of how many are done.
        run: of this export and key; None: made here. Afterwards it knows what witnesses
            vouch for.
    """
    log = export.followed(log)
    run = run or ExportVerification(export.manifest, log)
    return islice(_findings(export, log, report, run), MAX_FINDINGS)


def _findings(
    export: ExportDirectory,
    log: LogVerifier,
    report: Callable[[int, int], None],
    run: ExportVerification,
) -> Iterator[ExportFinding]:
    # Step 1: the files are those that the manifest lists.
    yield from export.strangers()
    yield from export.small_files()
    # Step 2: the checkpoint and the key in it are the log's.
    yield from export.other_key(log)
    wrong = list(run.begin())
    yield from wrong
    if wrong:
        # Nobody has signed the size of the tree: there is nothing to compare with.
        return
    missing = export.missing_chunk()
    if missing is not None:
        yield missing
        return
    for chunk in export.chunks():
        yield from run.chunk(chunk)
        report(chunk.high, export.manifest.tree_size)
    yield from run.end()


def _of_a_chunk(line: bytes, size: int) -> bytes:
    """A line that ends at that byte of its file. Raises MalformedError."""
    if size > MAX_CHUNK_FILE:
        raise MalformedError("more than a chunk can hold")
    return line


def _raise(findings: list[ExportFinding]) -> None:
    """For readers that want the entries only."""
    for finding in findings:
        raise MalformedError(f"{finding.check}: {finding.name}")
