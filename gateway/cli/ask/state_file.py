# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where the command line keeps the newest checkpoint it saw of a log."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogVerifier

_FOLDER = "credit-gateway"


def default_state_file(log: LogVerifier) -> Path:
    """One file per log and log key, in the user's state directory, which is created.

    That directory is $XDG_STATE_HOME, else ~/.local/state (XDG Base Directory
    Specification).

    Raises:
        ConfigurationError: it cannot be made.
    """
    given = os.environ.get("XDG_STATE_HOME", "")
    home = Path(given) if Path(given).is_absolute() else Path.home() / ".local" / "state"
    folder = home / _FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigurationError(
            f"{folder}: {error.strerror}; name a --state file, or say --no-state"
        ) from None
    # A log with another key is another log, unless it goes on from the one before.
    _, key_id, _ = log.vkeys[0].split("+", 2)
    return folder / f"{state_name(log)}.{key_id}"


def state_name(log: LogVerifier) -> str:
    """A file name for a log's checkpoint."""
    return f"{quote(log.origin, safe='')}.checkpoint"
