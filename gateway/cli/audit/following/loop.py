# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Goes on from a cursor, step by step, until it is stopped; waits for what is away."""

from __future__ import annotations

import fcntl
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import typer

from gateway.audit.finding_words import as_document as finding_document
from gateway.audit.following import Cursor
from gateway.audit.rows import EntryRow
from gateway.audit.rules.rows import row_findings
from gateway.cli.context import err
from gateway.errors import (
    BrokenLogError,
    ConfigurationError,
    EndpointError,
    MalformedError,
    StoreUnavailableError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.outside_file import read_outside_text
from gateway.services.audit.following import Step, cursor_at_end, steps
from gateway.store.log.reading import WHOLE_LOG, AuditReader

_RENEW_S = 12 * 3600.0
"""A record of access counts for a day; a new one is made before that."""
_MAX_CURSOR = 64 * 1024
_MOST_WAIT_S = 60.0

CursorPath = Annotated[
    Path,
    typer.Option(
        "--cursor",
        metavar="FILE",
        help="Goes on behind what this file says, and writes there how far it came. Made"
        " when missing. Keep it where nobody else can write.",
    ),
]
FromNow = Annotated[
    bool,
    typer.Option(
        "--from-now", help="With a new cursor file: begin with the next entry, not the first."
    ),
]
Once = Annotated[bool, typer.Option("--once", help="End with the newest entry.")]
PollS = Annotated[
    float, typer.Option(min=0.1, max=3600, help="Seconds between two looks at the log.")
]
Opened = Callable[[], AbstractContextManager[AuditReader]]
"""Connects; leaving closes."""


class StoppedError(KeyboardInterrupt):
    """Ctrl-C, or SIGTERM of a service manager: event loops, too, let it through."""


def follow_log(  # noqa: PLR0913 - each by name
    opened: Opened,
    file: CursorFile,
    log: LogVerifier,
    take: Callable[[Step], None],
    *,
    from_now: bool,
    poll_s: float | None,
) -> None:
    """Until it is stopped, or the log breaks.

    Args:
        opened: connects to the log.
        file: of the cursor, which moves on once a step was taken.
        log: the log's key.
        take: is given each step.
        from_now: where there is no cursor yet, begins behind the newest entry.
        poll_s: seconds between two looks; None: ends with the newest entry.

    Raises:
        BrokenLogError: the log does not continue what was followed of it.
        ConfigurationError: the cursor cannot be used, or another program uses it.
        StoreUnavailableError: there is no second look, and the log is away.
        EndpointError: likewise, and `take` could not hand on what it was given.
        StoppedError: it was stopped.
    """
    wait = 0.0
    with file.held():
        while True:
            try:
                with opened() as reader:
                    for step in _looks(reader, log, file, from_now=from_now, poll_s=poll_s):
                        take(step)
                        file.save(step.cursor)
                        wait = 0.0
                    return
            except (StoreUnavailableError, EndpointError) as error:
                if poll_s is None:
                    raise
                wait = min(_MOST_WAIT_S, 2 * wait or poll_s)
                err.print(f"again in {wait:.0f} s: {error}", soft_wrap=True)
                time.sleep(wait)


def _looks(
    reader: AuditReader,
    log: LogVerifier,
    file: CursorFile,
    *,
    from_now: bool,
    poll_s: float | None,
) -> Iterator[Step]:
    while True:
        access = reader.open("follow", {}, row_limit=WHOLE_LOG)
        renew = time.monotonic() + _RENEW_S
        if file.read() is None:
            file.save(cursor_at_end(reader, access, log) if from_now else Cursor(log.origin))
        while time.monotonic() < renew:
            yield from steps(reader, access, log, file.read() or Cursor(log.origin))
            if poll_s is None:
                return
            time.sleep(poll_s)


class CursorFile:
    """The cursor of one log, replaced as a whole and durable before the next step."""

    def __init__(self, path: Path, origin: str) -> None:
        """Args: path: of the file; origin: of the log."""
        self._path, self._origin = path, origin
        self._known: Cursor | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Inside, nobody else goes on from it: what one of two hands on, the other leaves out.

        Raises ConfigurationError: somebody else does, or a file cannot be made beside it.
        """
        name = self._path.with_name(self._path.name + ".lock")
        with ExitStack() as kept:
            try:
                lock = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
                kept.callback(os.close, lock)
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise ConfigurationError(
                    f"another program goes on from {self._path.name}: name a cursor for each"
                ) from None
            except OSError as error:
                raise ConfigurationError(f"{name.name} cannot be made: {error.strerror}") from None
            yield

    def read(self) -> Cursor | None:
        """None: there is no file yet. Raises ConfigurationError: it is no cursor of the log."""
        if self._known is None and self._path.exists():
            try:
                text = read_outside_text(self._path, _MAX_CURSOR)
                self._known = Cursor.load(text, self._origin)
            except (OSError, UnicodeDecodeError, MalformedError):
                raise ConfigurationError(
                    f"{self._path.name} is not a cursor of this log; name another file to begin"
                    " with the first entry"
                ) from None
        return self._known

    def save(self, cursor: Cursor) -> None:
        """Moves on. Raises ConfigurationError: it cannot be written."""
        making = self._path.with_name(self._path.name + ".making")
        try:
            making.touch(mode=0o600)
            with making.open("w", encoding="utf-8") as file:
                file.write(cursor.dump() + "\n")
                file.flush()
                os.fsync(file.fileno())
            making.replace(self._path)
        except OSError as error:
            raise ConfigurationError(
                f"{self._path.name} cannot be written: {error.strerror}"
            ) from None
        self._known = cursor


def row_alerts(row: EntryRow) -> Iterator[dict[str, Any]]:
    """What is wrong with a row beside its entry, as documents."""
    for finding in row_findings(row):
        document = finding_document(finding)
        yield {"kind": document.pop("check"), "tree_size": None, **document}


def break_alert(error: BrokenLogError) -> dict[str, Any]:
    """Why the log cannot be followed any further, likewise."""
    return {"kind": error.kind, "tree_size": error.tree_size, "meaning": str(error)}


@contextmanager
def stopped_by_signals() -> Iterator[None]:
    """Inside, Ctrl-C and SIGTERM raise StoppedError."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise StoppedError

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
