# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The newest checkpoint of one log, in a file that several processes share.

The file is the signed note itself; an empty one says that none was seen yet. It
is only ever replaced as a whole, and is durable before `replace` returns. Beside
it stand "NAME.lock", which orders the writers, and the evidence, if there is any. What is
given up, because the log has lost it, is such evidence from then on.

Nothing in the file is believed but what the log signed. Anyone who may write it can
still put an older note there: protect it like a program's other state.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from gateway.errors import ConfigurationError, KeyFileError, LogEndedError, VerificationError
from gateway.log.checkpoint import Checkpoint, LogVerifier, parse_tree
from gateway.log.witness import contradict
from gateway.runtime.outside_file import MAX_NOTE, read_outside_text
from gateway.signing.keys import write_secret

try:
    import fcntl
except ImportError:  # not a POSIX system
    fcntl = None  # type: ignore[assignment]

EVIDENCE_FORMAT = "creditgateway-split-view-v1"
_OWNER_ONLY = 0o600
_LOCK_S = 5.0
_LOCK_AGAIN_S = 0.005
_MAX_EVIDENCE = 100
"""Files; a log that goes on misbehaving must not fill the disk."""


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    """A checkpoint whose signature was verified.

    Attributes:
        note: the signed note, to keep.
        checkpoint: what it says.
    """

    note: str
    checkpoint: Checkpoint

    def same_tree(self, other: SignedCheckpoint) -> bool:
        """Whether the other says the same; their signatures may differ."""
        return self.checkpoint == other.checkpoint


def surviving(kept: SignedCheckpoint, log: LogVerifier) -> SignedCheckpoint:
    """What is left of a kept checkpoint, where the log has lost its end since.

    Raises:
        LogEndedError: nothing was lost, and yet the log has ended before it: one of the two
            cannot be true.
    """
    former = log.ended_before(kept.note) if log.former else None
    if former is None:
        return kept
    if not former.lost:
        raise LogEndedError(former.last.size, lost=False)
    return SignedCheckpoint(former.note, former.last)


class CheckpointFile:
    """One log's newest checkpoint; for threads and processes at the same time."""

    def __init__(
        self,
        path: Path,
        log: LogVerifier,
        *,
        may_be_missing: bool = True,
        catch_up: Callable[[], None] = lambda: None,
    ) -> None:
        """Name the file; nothing is read yet.

        Args:
            path: in a directory that exists and may be written.
            log: whose checkpoints they are.
            may_be_missing: whether a missing file means that none was seen yet.
                Not so for a witness: one that lost its memory must not sign.
            catch_up: lets the log go on to the next key of it, where another process that shares
                the file knows one already. May raise ConfigurationError.

        Raises:
            ConfigurationError: this system has no file locks (POSIX flock).
        """
        if fcntl is None:
            raise ConfigurationError("a state file needs a POSIX system")
        # A link's target: a link would be replaced, and what it names go stale.
        self.path = path.resolve()
        self._log = log
        self._may_be_missing = may_be_missing
        self._catch_up = catch_up

    def read(self) -> SignedCheckpoint | None:
        """The kept checkpoint, verified; None when none was seen yet.

        Of a log that has lost its end since, and has a successor that says so: the last one
        that is continued.

        Raises:
            ConfigurationError: the file cannot be read, or is not a checkpoint of
                this log. It is never silently started over.
        """
        note = self._text()
        if not note:
            return None
        try:
            return self._verified(note)
        except VerificationError:
            self._catch_up()
        try:
            return self._verified(note)
        except VerificationError:
            raise ConfigurationError(
                f"{self.path.name} does not hold a checkpoint of this log"
            ) from None

    def _verified(self, note: str) -> SignedCheckpoint:
        """What a note says. Raises VerificationError, and ConfigurationError where the log lies."""
        log = self._log
        if log.former and (former := log.ended_before(note)) is not None:
            if former.lost:
                return SignedCheckpoint(former.note, former.last)
            raise ConfigurationError(
                f"{self.path.name} holds a checkpoint of a tree larger than the one that the"
                " log's key ended with, and nothing is said to be lost: the log lies"
            )
        return SignedCheckpoint(note, log.verify(note))

    def _text(self) -> str:
        """What the file holds, of which nothing is verified; empty for none."""
        try:
            return read_outside_text(self.path, MAX_NOTE)
        except FileNotFoundError:
            if self._may_be_missing:
                return ""
            raise ConfigurationError(f"{self.path.name} is missing") from None
        except (OSError, UnicodeDecodeError):
            raise ConfigurationError(f"cannot read {self.path.name}") from None

    @contextmanager
    def held(self) -> Iterator[HeldFile]:
        """The file, while no one else can change it. Waits for that, but not for ever.

        Raises:
            ConfigurationError: as `read`, or it cannot be locked, or others hold it all
                the time.
        """
        with locked(self.path):
            kept, note = self.read(), self._text()
            self._save_given_up(note, kept)
            yield HeldFile(self.path, kept, note)

    def _save_given_up(self, note: str, left: SignedCheckpoint | None) -> None:
        """Keeps as evidence what is given up because the log has lost its end since."""
        if left is not None and note != left.note:
            text = note.partition("\n\n")[0] + "\n"
            given_up = SignedCheckpoint(note, parse_tree(text.splitlines()))
            self.save_evidence(given_up, left, "the log has lost the end of this tree")

    def try_out(self) -> SignedCheckpoint | None:
        """What `read` gives, once the file was rewritten, with what it holds.

        Raises:
            ConfigurationError: as `held`, or the file cannot be written.
        """
        with self.held() as file:
            file.rewrite()
            return file.kept

    def advance(self, known: SignedCheckpoint | None, newest: SignedCheckpoint) -> bool:
        """Replaces the known checkpoint by one that was proven to continue it.

        Returns:
            False when another process has replaced it meanwhile.

        Raises:
            ConfigurationError: as `held`, or the file cannot be written.
        """
        with self.held() as file:
            if (file.kept is None) != (known is None):
                return False
            if file.kept and known and not file.kept.same_tree(known):
                return False
            file.replace(newest)
        return True

    def save_evidence(self, first: SignedCheckpoint, second: SignedCheckpoint, what: str) -> Path:
        """Keeps two checkpoints that contradict each other; the same pair only once.

        Once there are a hundred files, no further one is written.

        Args:
            first: one of them, as signed.
            second: the other one.
            what: the check that failed.

        Returns:
            The file: JSON, for its owner only. Another one, when there are too many.

        Raises:
            ConfigurationError: it cannot be written.
        """
        digest = sha256((first.note + second.note).encode()).hexdigest()
        prefix = f"{self.path.name}.evidence-"
        path = self.path.with_name(f"{prefix}{digest[:16]}.json")
        kept = [each for each in self.path.parent.iterdir() if each.name.startswith(prefix)]
        if len(kept) >= _MAX_EVIDENCE and path not in kept:
            return min(kept)
        content = {
            "format": EVIDENCE_FORMAT,
            "log_key": self._log.vkey,
            "check": what,
            "conclusive": contradict(first.checkpoint, second.checkpoint),
            "first": first.note,
            "second": second.note,
        }
        text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        if not path.exists():
            try:
                write_secret(path, text.encode())
            except KeyFileError as error:
                raise ConfigurationError(str(error)) from None
        return path


class HeldFile:
    """A checkpoint file under its lock.

    Attributes:
        kept: what it holds.
    """

    def __init__(self, path: Path, kept: SignedCheckpoint | None, note: str) -> None:
        """Made by CheckpointFile.held."""
        self._path = path
        self._note = note
        self.kept = kept

    def replace(self, newest: SignedCheckpoint) -> None:
        """Replaces the kept checkpoint; durable when this returns.

        Raises:
            ConfigurationError: the file cannot be written.
            ValueError: its tree is smaller than the kept one's.
        """
        if self.kept is not None and newest.checkpoint.size < self.kept.checkpoint.size:
            raise ValueError("a kept checkpoint is never replaced by a smaller one")
        write_durably(self._path, newest.note)
        self.kept, self._note = newest, newest.note

    def rewrite(self) -> None:
        """Writes what the file holds again. Raises ConfigurationError when it cannot."""
        write_durably(self._path, self._note)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Holds this file's lock. Waits for it, but not for ever.

    Raises:
        ConfigurationError: it cannot be locked, or others hold it all the time.
    """
    lock = path.with_name(path.name + ".lock")
    try:
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, _OWNER_ONLY)
    except OSError as error:
        raise ConfigurationError(f"{lock.name}: {error.strerror}") from None
    try:
        # Given up when the descriptor is closed, also by a crash.
        _lock(descriptor, lock.name)
        yield
    finally:
        os.close(descriptor)


def write_durably(path: Path, text: str) -> None:
    """Replaces a file as a whole; only for the holder of its lock.

    Raises:
        ConfigurationError: it cannot be written.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        # What a crash left there. Only the holder of the lock comes here.
        with suppress(FileNotFoundError):
            fresh.unlink()
        write_secret(fresh, text.encode())
        fresh.replace(path)
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
    except (OSError, KeyFileError) as error:
        raise ConfigurationError(f"cannot write {path.name}: {error}") from None


def _lock(descriptor: int, name: str) -> None:
    """Takes a file's lock as soon as it is free. Raises ConfigurationError."""
    give_up = time.monotonic() + _LOCK_S
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > give_up:
                raise ConfigurationError(f"{name}: others hold it all the time") from None
            time.sleep(_LOCK_AGAIN_S)
        except OSError as error:
            raise ConfigurationError(f"{name}: {error.strerror}") from None
        else:
            return
