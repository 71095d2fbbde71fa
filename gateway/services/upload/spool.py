# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where files that come in chunks are kept until they are whole: sealed, bounded, for a time.

One directory for all processes of a host. Each upload is a file there under a key of its own,
which stands at its beginning, wrapped like the keys of evidence: so another process can go
on with it, also after a restart, and who has the directory without the gateway's keys has
nothing. An upload is the partner's and the manifest's: another partner's call never meets it.

A lock on the file itself says that a call is at work with it; a lock on the directory orders
those who make or remove uploads. Everything here blocks: call it outside of the event loop.
"""

from __future__ import annotations

import fcntl
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from gateway.errors import (
    ConfigurationError,
    KeyFileError,
    Reason,
    RefusalError,
    VerificationError,
)
from gateway.runtime.system import Randomness
from gateway.services.log.evidence import EvidenceSealers, open_evidence
from gateway.services.upload.sealed_file import KEY_BYTES, SealedWriter
from gateway.signing.signer import KeyProvider
from gateway.store.log.pending import SealedEvidence

_MAGIC = b"credit-gateway upload 1\n"
_HEAD = struct.Struct(f"!{len(_MAGIC)}sQQB60s60s")
"""What it is; bytes of the whole file; seconds since 1970 at which it expires; length of the
id of the key-encryption key; the wrapped key; the sealed key. The id follows."""
_LOCK = ".lock"
_SUFFIX = ".upload"
_REJECTED = ".rejected"
_PARTNER_DIGITS = 16


@dataclass(frozen=True, slots=True)
class SpoolBounds:
    """What is kept at most.

    Attributes:
        file_bytes: of one file, and of all that one partner has begun.
        all_bytes: of all uploads together, as large as they will be.
        keep: how long after it was begun an upload is kept.
    """

    file_bytes: int
    all_bytes: int
    keep: timedelta


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands at a file's beginning, unsealed."""

    file_size: int
    expire_time: datetime
    key: SealedEvidence

    @property
    def length(self) -> int:
        """Of itself, in bytes."""
        return _HEAD.size + len(self.key.kek_id)

    def encode(self) -> bytes:
        """Its bytes."""
        kek_id = self.key.kek_id.encode()
        seconds = int(self.expire_time.timestamp())
        fixed = _HEAD.pack(
            _MAGIC,
            self.file_size,
            seconds,
            len(kek_id),
            self.key.wrapped_key or b"",
            self.key.sealed,
        )
        return fixed + kek_id

    @classmethod
    def read(cls, file: BinaryIO) -> _Head | None:
        """From a file's beginning; None: it is not one."""
        file.seek(0)
        raw = file.read(_HEAD.size + 256)
        if len(raw) < _HEAD.size:
            return None
        magic, size, seconds, length, wrapped, sealed = _HEAD.unpack_from(raw)
        kek_id = raw[_HEAD.size : _HEAD.size + length]
        if magic != _MAGIC or len(kek_id) != length or not kek_id.isascii():
            return None
        try:
            expires = datetime.fromtimestamp(seconds, UTC)
        except (OverflowError, ValueError):
            return None
        return cls(size, expires, SealedEvidence(kek_id.decode(), wrapped, sealed))


@dataclass(slots=True)
class Upload:
    """One upload, which a call is at work with.

    Attributes:
        path: of the file.
        key: it is sealed with.
        begin: where its frames begin.
        expire_time: until when it is kept.
    """

    path: Path
    key: bytes
    begin: int
    expire_time: datetime
    _file: BinaryIO
    _writer: SealedWriter

    @property
    def received(self) -> int:
        """Bytes of the contributed file that are here."""
        return self._writer.size

    @property
    def rejected(self) -> Path:
        """Where rejected rows are listed while the file is taken."""
        return self.path.with_suffix(_REJECTED)

    def append(self, content: bytes) -> None:
        """Adds the next bytes. Raises RefusalError: UPLOADS_FULL; there is no room."""
        try:
            self._writer.append(content)
        except OSError:
            raise RefusalError(Reason.UPLOADS_FULL) from None

    def close(self, *, keep: bool) -> None:
        """Ends the work with it.

        Args:
            keep: whether it stays, for a call that goes on with it.
        """
        with suppress(OSError):
            self.rejected.unlink(missing_ok=True)
        if not keep:  # while it is locked, so that nobody begins with it
            with suppress(OSError):
                self.path.unlink()
        self._file.close()


class Spool:
    """All uploads of a host."""

    def __init__(
        self, directory: Path, keys: KeyProvider, randomness: Randomness, bounds: SpoolBounds
    ) -> None:
        """Makes the directory, for this user alone.

        Raises:
            ConfigurationError: it cannot be used.
        """
        self._directory = directory
        self._bounds = bounds
        self._keys = keys
        self._randomness = randomness
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._locked():
                pass
        except OSError as error:
            raise ConfigurationError(
                f"the directory for uploads cannot be used: {error.strerror}"
            ) from None

    def begin(self, partner_id: str, manifest: bytes, file_size: int, now: datetime) -> Upload:
        """Begins an upload, or goes on with it.

        Args:
            partner_id: whose it is.
            manifest: what was signed of it.
            file_size: of the whole file.
            now: UTC.

        Raises:
            RefusalError: UPLOAD_TOO_LARGE; UPLOAD_IN_PROGRESS: another call is at work with
                it; or UPLOADS_FULL.
        """
        if file_size > self._bounds.file_bytes:
            raise RefusalError(Reason.UPLOAD_TOO_LARGE, field="file_size")
        partner = sha256(partner_id.encode()).hexdigest()[:_PARTNER_DIGITS]
        path = self._directory / f"{partner}-{sha256(manifest).hexdigest()}{_SUFFIX}"
        try:
            with self._locked():
                self._remove_expired(now)
                file = _opened(path)
                if file is None:
                    self._make_room(partner, file_size)
                    file = self._created(path, file_size, now)
        except (OSError, KeyFileError):
            raise RefusalError(Reason.UPLOADS_FULL) from None
        try:
            return self._upload(path, file)
        except OSError:
            file.close()
            raise RefusalError(Reason.UPLOADS_FULL) from None

    def sweep(self, now: datetime) -> None:
        """Removes what has expired. Raises OSError."""
        with self._locked():
            self._remove_expired(now)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with (self._directory / _LOCK).open("ab") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _created(self, path: Path, file_size: int, now: datetime) -> BinaryIO:
        """A new one, locked."""
        key = self._randomness.token(KEY_BYTES)
        expires = (now + self._bounds.keep).replace(microsecond=0)
        sealers = EvidenceSealers(self._keys.evidence_keys(), self._randomness)
        sealed = sealers.sealer(now).seal(key, _bound_to(path, file_size, expires))
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        file = os.fdopen(descriptor, "r+b", buffering=0)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.write(_Head(file_size, expires, sealed).encode())
        except OSError:
            path.unlink(missing_ok=True)
            file.close()
            raise
        return file

    def _upload(self, path: Path, file: BinaryIO) -> Upload:
        head = _Head.read(file)
        key = b"" if head is None else self._key(path, head)
        if head is None or not key:
            # Another gateway's, or spoilt: nothing can be made of it any more.
            path.unlink(missing_ok=True)
            file.close()
            raise RefusalError(Reason.UPLOADS_FULL)
        writer = SealedWriter(file, key, head.length)
        return Upload(path, key, head.length, head.expire_time, file, writer)

    def _key(self, path: Path, head: _Head) -> bytes:
        """Of an upload; empty: it is not to be had."""
        kek = self._keys.evidence_keys().get(head.key.kek_id)
        if kek is None:
            return b""
        try:
            return open_evidence(kek, head.key, _bound_to(path, head.file_size, head.expire_time))
        except VerificationError:
            return b""

    def _make_room(self, partner: str, file_size: int) -> None:
        """For one upload more. A partner's own that nobody works with make room for it."""
        sizes = {path: size for path, size, _ in self._uploads()}
        own = [path for path in sizes if path.name.startswith(partner)]
        own.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        while sum(sizes[path] for path in own) + file_size > self._bounds.file_bytes:
            idle = own.pop() if own else None
            if idle is None or not _removed(idle):
                raise RefusalError(Reason.UPLOADS_FULL)
            del sizes[idle]
        if sum(sizes.values()) + file_size > self._bounds.all_bytes:
            raise RefusalError(Reason.UPLOADS_FULL)

    def _remove_expired(self, now: datetime) -> None:
        for path, _, expires in self._uploads():
            if expires <= now:
                _removed(path)
        for path in self._directory.glob(f"*{_REJECTED}"):
            if not path.with_suffix(_SUFFIX).exists():
                path.unlink(missing_ok=True)

    def _uploads(self) -> Iterator[tuple[Path, int, datetime]]:
        """Each with the size it will have, and until when it is kept; of a spoilt one, no time."""
        for path in self._directory.glob(f"*{_SUFFIX}"):
            with suppress(FileNotFoundError), path.open("rb") as file:
                head = _Head.read(file)
                if head is None:
                    yield path, 0, datetime.min.replace(tzinfo=UTC)
                else:
                    yield path, head.file_size, head.expire_time


def _bound_to(path: Path, file_size: int, expires: datetime) -> bytes:
    """What a sealed key belongs to: this upload, with what its head says of it."""
    return sha256(f"{path.name} {file_size} {int(expires.timestamp())}".encode()).digest()


def _opened(path: Path) -> BinaryIO | None:
    """One that is there, locked; None: none is. Raises RefusalError: UPLOAD_IN_PROGRESS."""
    try:
        file = path.open("r+b", buffering=0)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise RefusalError(Reason.UPLOAD_IN_PROGRESS) from None
    if os.fstat(file.fileno()).st_nlink:
        return file
    file.close()  # it was completed just now
    return None


def _removed(path: Path) -> bool:
    """Whether it is gone: not while a call is at work with it."""
    try:
        file = _opened(path)
    except RefusalError:
        return False
    if file is not None:
        path.unlink(missing_ok=True)
        path.with_suffix(_REJECTED).unlink(missing_ok=True)
        file.close()
    return True
