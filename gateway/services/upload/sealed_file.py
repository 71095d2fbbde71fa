# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A file that grows at its end and is encrypted: AES-256-GCM, frame by frame, under one key.

A frame is a nonce of 12 random bytes, the length of the plaintext in 4 bytes, and the
ciphertext with its tag. It is bound to where its plaintext begins in the file, so frames can
be neither moved nor left out. A frame that was cut off by a kill is not one: it is found
when the file is opened again, and whatever follows the good ones is dropped.
"""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
MAX_FRAME_BYTES = 1 << 20
"""Of plaintext."""
_NONCE_BYTES = 12
_HEAD = struct.Struct("!12sI")
_PLACE = struct.Struct("!QI")
_TAG_BYTES = 16


class SealedWriter:
    """Adds to a file; there is one at a time."""

    def __init__(self, file: BinaryIO, key: bytes, begin: int) -> None:
        """Finds what is good of it, and drops what is not.

        Args:
            file: open for reading and writing, unbuffered.
            key: 32 bytes, of this file alone.
            begin: where the frames begin.
        """
        self._file = file
        self._cipher = AESGCM(key)
        self.size = 0
        end = begin
        file.seek(begin)
        for plaintext in _frames(file, self._cipher):
            self.size += len(plaintext)
            end = file.tell()
        file.truncate(end)
        file.seek(end)

    def append(self, content: bytes) -> None:
        """Adds bytes, in frames. Raises OSError; what is no whole frame then is dropped later."""
        for start in range(0, len(content), MAX_FRAME_BYTES):
            plaintext = content[start : start + MAX_FRAME_BYTES]
            nonce = os.urandom(_NONCE_BYTES)
            place = _PLACE.pack(self.size, len(plaintext))
            sealed = self._cipher.encrypt(nonce, plaintext, place)
            _write_all(self._file, _HEAD.pack(nonce, len(plaintext)) + sealed)
            self.size += len(plaintext)


class SealedReader(io.RawIOBase):
    """Reads such a file from its beginning, as often as it is told to."""

    def __init__(self, path: Path, key: bytes, begin: int) -> None:
        """Opens it; other arguments as of SealedWriter. Raises OSError."""
        super().__init__()
        self._file = path.open("rb")
        self._cipher = AESGCM(key)
        self._begin = begin
        self._rest = memoryview(b"")
        self._frames: Iterator[bytes] = iter(())
        self._position = 0
        self._start_over()

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """To its beginning."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """To the beginning, or to where it is; nowhere else. Raises io.UnsupportedOperation."""
        if (offset, whence) == (0, os.SEEK_SET):
            self._start_over()
        elif (offset, whence) != (0, os.SEEK_CUR):
            raise io.UnsupportedOperation
        return self._position

    def readinto(self, buffer: Any) -> int:
        """The next bytes; 0 at the end."""
        if not self._rest:
            self._rest = memoryview(next(self._frames, b""))
        target = memoryview(buffer).cast("B")
        size = min(len(target), len(self._rest))
        target[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        self._position += size
        return size

    def close(self) -> None:
        """Closes the file."""
        if not self.closed:
            self._file.close()
        super().close()

    def _start_over(self) -> None:
        self._file.seek(self._begin)
        self._frames = _frames(self._file, self._cipher)
        self._rest, self._position = memoryview(b""), 0


def open_sealed(path: Path, key: bytes, begin: int) -> BinaryIO:
    """Such a file as any other, to be read. Raises OSError."""
    reader = io.BufferedReader(SealedReader(path, key, begin), MAX_FRAME_BYTES)
    return cast("BinaryIO", reader)


def _frames(file: BinaryIO, cipher: AESGCM) -> Iterator[bytes]:
    """The plaintexts of good frames, up to the first that is not."""
    offset = 0
    while len(head := _read_all(file, _HEAD.size)) == _HEAD.size:
        nonce, length = _HEAD.unpack(head)
        if not 0 < length <= MAX_FRAME_BYTES:
            return
        sealed = _read_all(file, length + _TAG_BYTES)
        try:
            plaintext = cipher.decrypt(nonce, sealed, _PLACE.pack(offset, length))
        except (InvalidTag, ValueError):
            return
        offset += length
        yield plaintext


def _read_all(file: BinaryIO, size: int) -> bytes:
    """So many bytes, or all that are left."""
    parts = []
    while size and (part := file.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _write_all(file: BinaryIO, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[file.write(left) :]
