# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Follows keys and certificates while a process serves: when their files change, or on SIGHUP.

What cannot be read or is not whole is not taken: what was in use stays, the log says why
once per change, and `creditgateway.reloads` counts it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gateway.errors import GatewayError
from gateway.rpc.tls import ServerTls
from gateway.runtime import telemetry
from gateway.runtime.config import Settings
from gateway.server.key_lists import KeyLists
from gateway.services.admin.key_checks import check_gateway_keys
from gateway.services.calls.signed_calls import SignedCalls
from gateway.services.log.evidence import EvidenceSealers
from gateway.signing.keys_in_use import KeysInUse
from gateway.signing.providers.location import watched_files
from gateway.signing.signer import KeyProvider

_log = logging.getLogger(__name__)
Marks = Sequence[tuple[str, int, int, int]]


@dataclass(frozen=True, slots=True)
class Source:
    """One thing that comes from files.

    Attributes:
        name: in log lines and metrics.
        files: which may change; a folder stands for the files in it.
        renew: reads and checks them, in a thread of its own; gives what takes them into
            use, in the event loop. None: nothing is different. Raises GatewayError.
    """

    name: str
    files: tuple[Path, ...]
    renew: Callable[[], Callable[[], None] | None]


class Reloading:
    """Looks at files again and again. Belongs to one event loop."""

    def __init__(self, sources: Iterable[Source], interval_s: float) -> None:
        """Nothing is looked at yet; the first look renews what changed since the start."""
        self._sources = tuple(sources)
        self._interval_s = interval_s
        self._asked = asyncio.Event()
        self._seen: dict[str, Marks] = {}

    def request(self) -> None:
        """Renews everything now, changed or not: SIGHUP."""
        self._asked.set()

    async def run(self) -> None:
        """Follows until cancelled."""
        while True:
            asked = self._asked.is_set()
            self._asked.clear()
            for source in self._sources:
                # Taken before they are read: a change meanwhile is seen at the next look.
                marks = await asyncio.to_thread(_marks, source.files)
                if asked or marks != self._seen.get(source.name):
                    await self._renew(source, asked=asked)
                self._seen[source.name] = marks
            try:
                async with asyncio.timeout(self._interval_s):
                    await self._asked.wait()
            except TimeoutError:
                continue

    async def _renew(self, source: Source, *, asked: bool) -> None:
        try:
            use = await asyncio.to_thread(source.renew)
        except GatewayError as error:
            telemetry.RELOADS.add(1, {"what": source.name, "outcome": "refused"})
            _log.error("not reloaded", extra={"what": source.name, "why": str(error)})
            return
        if use is not None:
            use()
            telemetry.RELOADS.add(1, {"what": source.name, "outcome": "reloaded"})
        if use is not None or asked:
            _log.info("reloaded", extra={"what": source.name, "changed": use is not None})


def reloading(  # noqa: PLR0913 - what has to be renewed, each by name
    settings: Settings,
    *,
    tls: ServerTls,
    key_lists: KeyLists,
    keys: KeyProvider,
    in_use: KeysInUse,
    calls: SignedCalls,
    sealers: EvidenceSealers,
) -> Reloading:
    """Follows a process's certificates and keys.

    Args:
        settings: of the process.
        tls: the server's certificate, client authorities and CRLs.
        key_lists: that are handed out.
        keys: the gateway's own, read again at each call.
        in_use: what they were at the start; takes new ones.
        calls: sign answers.
        sealers: seal evidence.
    """

    def renew_keys() -> Callable[[], None] | None:
        found = KeysInUse.of(keys)
        if not found.renews(in_use):
            return None
        audit_url = settings.audit_database_url or settings.database_url
        check_gateway_keys(settings.database_url, audit_url, settings.origin, found)

        def use() -> None:
            in_use.take(found)
            calls.sign_with(found.answers)
            sealers.seal_with(found.evidence)

        return use

    def renew_tls() -> Callable[[], None] | None:
        return _nothing if tls.renew() else None

    sources = (
        Source("certificates", tls.files.all, renew_tls),
        Source("keys", watched_files(settings.keys), renew_keys),
        Source("key-lists", key_lists.files, key_lists.renew),
    )
    return Reloading(sources, settings.reload_s)


def _nothing() -> None:
    """It is in use already: gRPC asks for it."""


def _marks(files: Iterable[Path]) -> Marks:
    """What tells that a file is another one; one that is missing has a mark, too."""
    return [_mark(path) for file in files for path in _listed(file)]


def _listed(file: Path) -> list[Path]:
    try:
        return sorted(file.iterdir())
    except OSError:
        return [file]


def _mark(path: Path) -> tuple[str, int, int, int]:
    try:
        status = path.stat()
    except OSError:
        return path.name, 0, 0, 0
    return path.name, status.st_mtime_ns, status.st_size, status.st_ino
