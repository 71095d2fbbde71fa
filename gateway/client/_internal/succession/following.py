# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Takes a client from a log's key to the next one, by the log's own signed successions.

What it has followed is remembered beside a client's state file, in "NAME.successions", so
that what the newest key signed can be read at the next start. Nothing in that file is
believed but what the keys, or the key list, vouch for.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path

from gateway.client._internal.trust import GatewayTrust
from gateway.errors import ConfigurationError, SuccessionError, VerificationError
from gateway.log.succession.followed import FollowedLog
from gateway.log.succession.note import SignedSuccession
from gateway.runtime.checkpoint_file import (
    CheckpointFile,
    SignedCheckpoint,
    locked,
    write_durably,
)
from gateway.runtime.outside_file import read_outside_text

FORMAT = "creditgateway-successions-v1"
_SUFFIX = ".successions"
_MAX_BYTES = 1 << 20

Fetch = Callable[[], Awaitable[Sequence[str]]]
"""All successions of the log, oldest first, as the gateway shows them."""


class SuccessionFile:
    """Remembers the successions of one log; processes may share it."""

    def __init__(self, state: Path) -> None:
        """Name the file beside a state file; nothing is read yet."""
        resolved = state.resolve()
        self._path = resolved.with_name(resolved.name + _SUFFIX)

    def read(self) -> tuple[str, ...]:
        """What is remembered. Raises ConfigurationError."""
        try:
            content = json.loads(read_outside_text(self._path, _MAX_BYTES))
            notes = content["successions"]
            right = content["format"] == FORMAT and all(isinstance(each, str) for each in notes)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            right = False
        if not right:
            # It is never silently started over.
            raise ConfigurationError(f"{self._path.name} cannot be used as it is")
        return tuple(notes)

    def adopted(self, log: FollowedLog, named: str | None) -> None:
        """Lets a log go on to what is remembered.

        As far as that is vouched for: where a process was stopped before it could remember
        the key list as well, the rest is followed again.

        Raises:
            ConfigurationError: the file cannot be used, or contradicts what is believed.
        """
        notes = self.read()
        try:
            for end in range(len(notes), 0, -1):
                with suppress(SuccessionError):
                    log.adopt(notes[:end], named)
                    return
            log.adopt((), named)
        except VerificationError as error:
            raise ConfigurationError(f"{self._path.name}: {error}") from None

    def remember(self, notes: Sequence[str]) -> None:
        """Durable once this returns. Raises ConfigurationError when it cannot be written."""
        with locked(self._path):
            content = {"format": FORMAT, "successions": list(notes)}
            write_durably(self._path, json.dumps(content, ensure_ascii=False) + "\n")


class LogFollowing:
    """One client's log, followed when something is signed by a key that is not known.

    Attributes:
        log: what everybody verifies with.
        named: gives the log's key by the signed key list; None where there is none.
    """

    def __init__(self, log: FollowedLog, fetch: Fetch) -> None:
        """Keep the log, and where its successions are had."""
        self.log = log
        self.named: Callable[[], str | None] = lambda: None
        self._fetch = fetch
        self._file: SuccessionFile | None = None
        self._state: Path | None = None
        self._one = asyncio.Lock()

    def remember_in(self, state: Path, named: str | None) -> None:
        """Goes on from what is remembered, and remembers what is followed from now on.

        Args:
            state: the file beside which that is.
            named: the log's key by the key list.

        Raises:
            ConfigurationError: the file cannot be used, or contradicts what is believed.
        """
        self._state, self._file, self.named = state, SuccessionFile(state), lambda: named
        self._file.adopted(self.log, named)
        # What a newer trust file says is remembered, too: a program that shares the state file and
        # still has an older one could not read what this one is about to write there.
        known = [each.note for each in self.log.former]
        if len(known) > len(self._file.read()):
            self._file.remember(known)

    def catch_up(self) -> None:
        """Goes on to what another process, which shares the state file, has followed meanwhile.

        Raises:
            ConfigurationError: the file cannot be used, or contradicts what is believed.
        """
        if self._file is not None:
            self._file.adopted(self.log, self.named())

    async def follow(self, named: str | None = None) -> bool:
        """Asks the gateway how the log came to its key.

        Args:
            named: the log's key by a key list that is newer than the one in use.

        Returns:
            Whether there is a newer key than was known.

        Raises:
            VerificationError: what the gateway shows cannot be followed.
            RefusedError: the gateway cannot say just now.
            TransportError: the gateway did not answer.
            ConfigurationError: the file cannot be written.
        """
        before = self.log.vkey
        async with self._one:
            if self.log.vkey != before:
                return True  # another call was faster
            notes = await self._fetch()
            try:
                if not self.log.adopt(notes, named or self.named()):
                    return False
            except SuccessionError:
                if self._state is not None:
                    await asyncio.to_thread(_save_refused, self._state, self.log, notes)
                raise
            if self._file is not None:
                await asyncio.to_thread(self._file.remember, notes)
            return True


def _save_refused(state: Path, log: FollowedLog, notes: Sequence[str]) -> None:
    """Keeps as evidence that the log's key has given up entries, beside what is kept."""
    file = CheckpointFile(state, log)
    kept = file.read()
    for each in map(SignedSuccession.parse, notes):
        content = each.content
        is_loss = each.by_ended and content.lost is not None and content.ended.vkey == log.vkey
        if kept is not None and is_loss and content.last.size < kept.checkpoint.size:
            refused = SignedCheckpoint(each.note, content.last)
            file.save_evidence(kept, refused, "the log says that it has lost this tree's end")


def named_log_key(trust: GatewayTrust) -> str | None:
    """The log's key by the key list; None: there is none."""
    return None if trust.keys is None else trust.keys.content.log_key


def remembered_trust(trust: GatewayTrust, state: Path) -> GatewayTrust:
    """What a client with that state file knows of the log by now, without asking anybody.

    Raises:
        ConfigurationError: what is remembered cannot be used, or contradicts the trust file.
    """
    followed = trust.followed()
    SuccessionFile(state).adopted(followed.followed_log, named_log_key(trust))
    return followed
