# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who may read or write a private key: its owner, and nobody else.

| owned by | group may | others may |
| --- | --- | --- |
| who runs this | nothing | nothing |
| root, and root does not run this | read | nothing |
| root, and root does not run this, on a read-only mount | a folder: anything | a folder: anything |
| anybody else | refused | refused |

The second row is how systemd credentials and secrets of containers come; the third is
the folder that Kubernetes mounts them in. A symbolic link counts for what it leads to.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from gateway.errors import KeyFileError

_OTHERS = 0o077
_GROUP_READS = 0o050
_ROOT = 0


def read_key_file(path: Path) -> bytes:
    """A private key file's bytes.

    Raises:
        KeyFileError: it cannot be read, or others can read or write it.
    """
    try:
        with path.open("rb") as file:
            # What was opened is looked at, not what has the name a moment later.
            _check(path.name, os.fstat(file.fileno()), "600")
            return file.read()
    except OSError as error:
        raise KeyFileError(f"{path.name}: {error.strerror}") from None


def check_key_directory(directory: Path) -> None:
    """Refuses a folder in which others can look, or lay keys beside ours.

    Raises:
        KeyFileError: there is none, or it is not ours alone.
    """
    try:
        status = directory.stat()
        read_only = bool(os.statvfs(directory).f_flag & os.ST_RDONLY)
    except OSError as error:
        raise KeyFileError(f"the key directory: {error.strerror}") from None
    if not (read_only and status.st_uid == _ROOT != os.geteuid()):
        _check("the key directory", status, "700")


def _check(name: str, status: os.stat_result, mode: str) -> None:
    user = os.geteuid()
    if status.st_uid not in {user, _ROOT}:
        raise KeyFileError(f"{name}: belongs to another user; run this as its owner, or chown it")
    allowed = _GROUP_READS if status.st_uid == _ROOT != user else 0
    if stat.S_IMODE(status.st_mode) & _OTHERS & ~allowed:
        raise KeyFileError(f"{name}: others may read or write it; chmod it to {mode}")
