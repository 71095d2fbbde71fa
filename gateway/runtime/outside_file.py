# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a small file from outside, up to a limit.

A path may name anything: a pipe that nobody writes to, a device without an end.
A pipe that somebody does write to is read like a file, as in `<(command)`.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

MAX_NOTE = 1 << 17
"""Bytes of a signed note that is read; a longer one is refused anyway."""

_AT_ONCE = 1 << 20


def read_outside_text(path: Path, most: int) -> str:
    """The text of a file in UTF-8, up to a limit in bytes.

    Raises:
        OSError: it cannot be read, or is larger (EFBIG).
        UnicodeDecodeError: it is no text.
    """
    # Not blocked by a pipe that nobody has open for writing: that reads as empty.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        os.set_blocking(descriptor, True)
        content = bytearray()
        while part := file.read(min(_AT_ONCE, most + 1 - len(content))):
            content += part
            if len(content) > most:
                raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content.decode("utf-8")
