# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps a client's trust in a gateway's keys up to date, from one signed list to the next.

A gateway that shows a list that does not follow is not asked anything: somebody tries.
One that shows none while the list has not ended goes on being believed; afterwards
nothing is, because new lists may be kept from us.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TypeVar

from gateway.client._internal.errors import RefusedError, TransportError
from gateway.client._internal.succession.following import LogFollowing, named_log_key
from gateway.client._internal.trust import GatewayTrust
from gateway.errors import ConfigurationError, KeyListError, SignatureError, VerificationError
from gateway.log.key_list import MAX_BYTES, SignedKeyList, follow
from gateway.runtime.outside_file import read_outside_text
from gateway.runtime.system import Clock

RENEW_S = 3600.0
"""Seconds between looks for a newer list."""
_AGAIN_S = 60.0
"""After a look that found nobody there."""
_MOST_ROUNDS = 64

T = TypeVar("T")
Fetch = Callable[[int], Awaitable[Sequence[str]]]
"""From a version to signed lists that follow it, oldest first; none: it is the newest."""


class KeyListFile:
    """Remembers the newest list, beside a client's state file (NAME.keys)."""

    def __init__(self, state: Path) -> None:
        """Nothing is read yet."""
        self._path = state.with_name(state.name + ".keys")

    def named(self, trust: GatewayTrust) -> str | None:
        """The log's key by the newest list; None: there is no list. Raises as `newest`."""
        if trust.keys is None:
            return None
        kept = self._read(trust.keys) or trust.keys
        return max(kept, trust.keys, key=lambda keys: keys.content.version).content.log_key

    def newest(self, trust: GatewayTrust) -> GatewayTrust:
        """What is newer of the trust file's list and the remembered one.

        Raises:
            ConfigurationError: the file cannot be used, or contradicts the trust file.
        """
        first = trust.keys
        if first is None:
            return trust
        kept = self._read(first)
        if kept is None:
            return trust
        found = trust.with_keys(kept)
        return found if kept.content.version > first.content.version else trust

    def _read(self, first: SignedKeyList) -> SignedKeyList | None:
        """The remembered list; None: there is none. Raises ConfigurationError."""
        try:
            kept = SignedKeyList.parse(read_outside_text(self._path, MAX_BYTES))
            kept.verify()
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError, VerificationError):
            # It is never silently started over: older keys would be believed again.
            raise ConfigurationError(f"{self._path.name} cannot be used as it is") from None
        if kept.content.version == first.content.version and kept.payload != first.payload:
            raise ConfigurationError(f"{self._path.name} and the trust file contradict each other")
        return kept

    def remember(self, keys: SignedKeyList) -> None:
        """Durable once this returns. Raises ConfigurationError when it cannot be written."""
        folder = self._path.parent
        try:
            with NamedTemporaryFile("w", dir=folder, encoding="utf-8", delete=False) as file:
                file.write(keys.render() + "\n")
                file.flush()
                os.fsync(file.fileno())
            Path(file.name).replace(self._path)
        except OSError as error:
            raise ConfigurationError(f"{self._path.name}: {error.strerror}") from None


class KeyRenewal:
    """One client's trust, renewed before it is used. Belongs to one event loop."""

    def __init__(
        self,
        trust: GatewayTrust,
        fetch: Fetch,
        clock: Clock,
        file: KeyListFile | None = None,
        following: LogFollowing | None = None,
    ) -> None:
        """Begin with the trust file, or what is remembered.

        Args:
            trust: as handed over; without a list nothing is ever renewed.
            fetch: asks the gateway.
            clock: tells when a list has ended.
            file: remembers the newest list; None: only as long as this object lives.
            following: goes on to the log's next key; None: nobody does.

        Raises:
            ConfigurationError: the file cannot be used.
        """
        self.trust = trust if file is None else file.newest(trust)
        self._fetch = fetch
        self._clock = clock
        self._file = file
        self._following = following
        self._due = float("-inf")
        self._renewing = asyncio.Lock()

    @property
    def named(self) -> str | None:
        """The log's key by the key list; None: there is none."""
        return named_log_key(self.trust)

    async def current(self) -> GatewayTrust:
        """What is believed now.

        Raises:
            KeyListError: the list has ended, or what is shown does not follow it.
            MalformedError: what is shown cannot be read.
            ConfigurationError: the file cannot be written.
        """
        if self.trust.keys is None:
            return self.trust
        if self._is_due():
            async with self._renewing:
                if self._is_due():  # else somebody else did, meanwhile
                    await self._renew()
        if self.trust.keys.is_over(self._clock.now()):
            raise KeyListError("the gateway's key list has ended, and there is no newer one")
        return self.trust

    async def checked(self, check: Callable[[GatewayTrust], T]) -> T:
        """What a check gives; made again with newer keys, if there are, when a key is missing.

        Raises:
            VerificationError: whatever the check does.
        """
        try:
            return check(self.trust)
        except SignatureError:
            former, key = self.trust, self.trust.log.vkey
            if former.keys is not None:
                async with self._renewing:
                    await self._renew()
            if not await self._follow() and self.trust is former and key == former.log.vkey:
                raise
            return check(self.trust)

    async def told(self, failure: Callable[[], Exception]) -> Exception:
        """What a failed call means; made again where the log has gone on to another key."""
        found = failure()
        if isinstance(found, RefusedError) and isinstance(found.receipt_error, SignatureError):
            with suppress(VerificationError):  # then the receipt proves nothing
                if await self._follow():
                    return failure()
        return found

    async def _follow(self) -> bool:
        """Whether the log has gone on to another key, which is used from now on."""
        try:
            return self._following is not None and await self._following.follow()
        except (RefusedError, TransportError):
            return False  # the next call asks again

    def _is_due(self) -> bool:
        keys = self.trust.keys
        over = keys is not None and keys.is_over(self._clock.now())
        return over or time.monotonic() >= self._due

    async def _renew(self) -> None:
        keys = self.trust.keys
        assert keys is not None  # noqa: S101 - asked by `current`
        try:
            for _ in range(_MOST_ROUNDS):
                shown = await self._fetch(keys.content.version)
                if not shown:
                    break
                keys = follow(keys, shown, another_log_key=True)
        except (RefusedError, TransportError):
            self._due = time.monotonic() + _AGAIN_S
        else:
            self._due = time.monotonic() + RENEW_S
        if keys is not self.trust.keys:
            log_key = keys.content.log_key
            if log_key not in self.trust.log.vkeys and self._following is not None:
                # The list vouches for it, also where the key before it is lost or stolen.
                await self._following.follow(log_key)
            if log_key not in self.trust.log.vkeys:
                raise KeyListError("the key list names a key that the log does not have")
            found = self.trust.with_keys(keys)
            if self._file is not None:
                await asyncio.to_thread(self._file.remember, keys)
            self.trust = found
