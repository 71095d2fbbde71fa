# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where a verification goes on, and how it notes how far it came."""

from __future__ import annotations

import time
from pathlib import Path

from gateway.audit.log_state import LogState
from gateway.audit.succession_entry import PARTNER
from gateway.errors import ConfigurationError, MalformedError
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.outside_file import MAX_NOTE, read_outside_text
from gateway.services.audit.verify import new_state, trusted_state
from gateway.store.log.reading import AuditReader, ReadAccess
from gateway.store.log.successions.entries import read_successions, with_successions

_SAVE_EVERY_S = 5.0
_MAX_STATE = 1 << 30
"""Bytes; two days of request ids of a busy log take a tenth of that."""


def begun_from(
    reader: AuditReader,
    access: ReadAccess,
    log: LogVerifier,
    state: Path | None,
    from_checkpoint: Path | None,
) -> LogState:
    """Where to go on: the state file, a trusted checkpoint, or the first entry.

    Raises:
        ConfigurationError: one of the files is none of this log, or both were given.
        VerificationError: the checkpoint is not the log's.
        StoreError: the log cannot be read.
    """
    if state is not None and state.exists():
        if from_checkpoint is not None:
            raise ConfigurationError("the state file goes on by itself: leave --from-checkpoint")
        try:
            begun = LogState.load(read_outside_text(state, _MAX_STATE), log.origin)
        except (OSError, UnicodeDecodeError, MalformedError):
            raise ConfigurationError(f"{state.name} is not a state of this log") from None
        rows = read_successions(reader.connection)
        _check_nothing_lost(with_successions(log, rows), begun)
        return begun
    if from_checkpoint is None:
        return new_state()
    try:
        note = read_outside_text(from_checkpoint, MAX_NOTE)
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {from_checkpoint.name}") from None
    return trusted_state(reader, access, log, note)


def _check_nothing_lost(log: LogVerifier, state: LogState) -> None:
    """The state is not of a tree whose end the log has lost since, and says so.

    Whoever went on from there would take all that came since for forged. A state that has the
    succession itself among its entries is of the tree that goes on.

    Raises:
        ConfigurationError: it is.
    """
    passed = state.chains.get(PARTNER)
    for number, former in enumerate(log.former, 1):
        size = former.last.size
        is_passed = passed is not None and passed[0] >= number  # by its counter
        if former.lost and not is_passed and state.trusted_from <= size < state.tree.size:
            raise ConfigurationError(
                f"the state file is of {state.tree.size} entries, of which the log lost those from"
                f" leaf {size} on, as its succession says: keep this file, and go on with another"
            )


class StateSaver:
    """Writes the state down now and then, whole or not at all."""

    def __init__(self, file: Path, origin: str, size: int) -> None:
        """Args: file: where; origin: of the log; size: of the tree that is verified."""
        self._file = file
        self._size = size
        self._origin = origin
        self._last = time.monotonic()

    def save(self, state: LogState) -> None:
        """Not more often than every few seconds, but always at the end."""
        size = state.tree.size
        if size < self._size and time.monotonic() - self._last < _SAVE_EVERY_S:
            return
        making = self._file.with_name(self._file.name + ".making")
        making.touch(mode=0o600)
        making.write_text(state.dump(self._origin), encoding="utf-8")
        making.replace(self._file)
        self._last = time.monotonic()
