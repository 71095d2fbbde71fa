# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes and sends reminders until it is stopped: a process of its own, beside the gateway.

It needs the gateway's login and its keys, and no key of the log: the gateway makes the entries.
It answers nobody, so whatever an endpoint does holds up no query. Looking and sending go on side
by side: a look at one institution's many people keeps nothing waiting that is to be sent.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.domain.access.authorisation import check_method, check_policy
from gateway.domain.access.methods import ACKNOWLEDGE_REMINDERS
from gateway.domain.access.partner import Policy
from gateway.domain.reminders.endpoint import Endpoint, secret_bytes, secret_digest
from gateway.domain.watch.question import PURPOSE, SECTIONS
from gateway.errors import ClockError, ConfigurationError, RefusalError, StoreError
from gateway.runtime.fair_turns import FairTurns
from gateway.runtime.https_post import Posting
from gateway.services.admin.key_checks import check_consent_keys, check_search_keys
from gateway.services.reminders.making import Making
from gateway.services.reminders.persons import Persons
from gateway.services.reminders.sending import Destination, Sending, Sent, Texts, send_to_all
from gateway.signing.signer import KeyProvider
from gateway.store.connections import GATEWAY, connect, open_pool
from gateway.store.obligations.accounts import ConsentedAccounts
from gateway.store.records.lookup import PostgresLookupStore
from gateway.store.reminders.sending import ReminderStore, StandingEndpoint

ENDPOINTS_AT_ONCE = 8
LOOKS_AT_ONCE = 2
LOOK_EVERY = timedelta(hours=1)
EXPIRED_AT_ONCE = 1_000
_LIMIT_MS = 30_000
_SECRETS = range(1, 3)
"""Of a partner: the one that signs, and one that it replaces."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What comes from outside.

    Attributes:
        keys: the gateway's.
        posting: posts.
        texts: of a due, by language.
        secrets: directory with a file per partner: its signing secrets, the newest first.
        now: tells the time.
        as_of: the day of looks; None: that of the time.
        clock_limit: how far that time may be from the database's; None: it is not compared.
    """

    keys: KeyProvider
    posting: Posting
    texts: Texts
    secrets: Path
    now: Callable[[], datetime]
    as_of: date | None = None
    clock_limit: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """What came of one round; counts of reminders."""

    made: int
    sent: Sent


class Reminding:
    """Looks for what is due soon, and sends what waits. Belongs to one event loop."""

    def __init__(self, store: ReminderStore, persons: Persons, outside: Surroundings) -> None:
        """Keep the parts."""
        self._store = store
        self._outside = outside
        self._making = Making(store, persons)
        self._sending = Sending(store, persons, outside.posting, outside.texts, outside.now)
        self._looked: dict[Endpoint, datetime] = {}
        self._expired: datetime | None = None
        self._refused: set[StandingEndpoint] = set()
        self._without_secret: set[Endpoint] = set()

    async def round(self) -> Round:
        """Looks where it is time to, then sends what waits.

        Raises:
            ClockError: this machine's clock is not to be trusted; nothing was made or sent.
            StoreError: the database cannot be used.
        """
        made = await self.look()
        return Round(made, await self.send())

    async def look(self) -> int:
        """Looks at everybody where it is time to; gives how many reminders were made.

        Raises:
            ClockError: this machine's clock is not to be trusted; nothing was made.
            StoreError: the database cannot be used. The other endpoints were looked at.
        """
        room, today = FairTurns(LOOKS_AT_ONCE), self._today()

        async def one(endpoint: Endpoint) -> int:
            """Of one institution, at its turn."""
            async with room.turn(endpoint.partner):
                moment = self._outside.now()
                found = await self._making.look(endpoint, moment, today)
            self._looked[endpoint] = moment
            return found

        due = [to.endpoint for to in await self._destinations(today) if self._is_due(to.endpoint)]
        if due:
            await self._check_clock()
        made = 0
        for found in await asyncio.gather(*map(one, due), return_exceptions=True):
            if isinstance(found, BaseException):
                raise found
            made += found
        return made

    async def send(self) -> Sent:
        """Sends what waits, some of each endpoint's.

        Raises:
            ClockError: this machine's clock is not to be trusted; nothing was sent.
            StoreError: the database cannot be used.
        """
        await self._check_clock()
        today = self._today()
        ended = await self._expire(self._outside.now(), today)
        to = await self._destinations(today)
        sent = await send_to_all(self._sending, to, ENDPOINTS_AT_ONCE)
        await self._store.note_round()
        return replace(sent, ended=sent.ended + ended)

    async def run(self, stop: asyncio.Event, every_s: float) -> None:
        """Looks and sends until `stop`; what the database refuses comes with a later time.

        Args:
            stop: once it is set, a look is broken off, and what is being sent is sent.
            every_s: between two times.
        """
        async with asyncio.TaskGroup() as group:
            looking = group.create_task(_again(self.look, stop, every_s))
            group.create_task(_again(self.send, stop, every_s))
            await stop.wait()
            looking.cancel()

    def _today(self) -> date:
        return self._outside.as_of or self._outside.now().date()

    def _is_due(self, endpoint: Endpoint) -> bool:
        """Whether it is time to look; a new day begins with a look, and what was set anew, too."""
        before, moment = self._looked.get(endpoint), self._outside.now()
        if before is None or moment - before >= LOOK_EVERY:
            return True
        return before.date() < self._today()

    async def _destinations(self, today: date) -> list[Destination]:
        """Where reminders may go now, and how they are signed."""
        return [
            Destination(standing, secrets, today)
            for standing in await self._store.endpoints()
            if self._may(standing) and (secrets := self._secrets(standing.endpoint))
        ]

    async def _check_clock(self) -> None:
        """What is due soon, too late or tried too often depends on it. Raises ClockError."""
        moment, limit = self._outside.now(), self._outside.clock_limit
        if limit is not None and abs(moment - await self._store.clock()) > limit:
            raise ClockError("this machine's clock is not that of the database")

    async def _expire(self, moment: datetime, today: date) -> int:
        """Ends what waits for a day that is past, also of endpoints that are off."""
        before = self._expired
        if before is not None and before.date() == today and moment - before < LOOK_EVERY:
            return 0
        ended = 0
        while count := await self._store.expire(today, moment, EXPIRED_AT_ONCE):
            ended += count
        self._expired = moment
        return ended

    def _may(self, standing: StandingEndpoint) -> bool:
        """Whether the partner may be told; says once of each policy that it may not."""
        if standing.policy is not None and _allows(standing.policy):
            return True
        if standing not in self._refused:
            _log.warning("reminders: a partner's policy does not allow those of its endpoint")
        self._refused.add(standing)
        return False

    def _secrets(self, endpoint: Endpoint) -> Sequence[bytes]:
        """Those that sign; none: the file is not there, or not that of the endpoint: said once."""
        try:
            found = read_secrets(self._outside.secrets / endpoint.partner)
        except ConfigurationError:
            found = ()
        if found and secret_digest(found[0]) == endpoint.secret_digest:
            self._without_secret.discard(endpoint)
            return found
        if endpoint not in self._without_secret:
            _log.error("reminders: a partner's signing secret is not the one of its endpoint")
        self._without_secret.add(endpoint)
        return ()


async def _again(
    work: Callable[[], Awaitable[object]], stop: asyncio.Event, every_s: float
) -> None:
    """Does something again and again, until told to stop."""
    while not stop.is_set():
        try:
            await work()
        except StoreError:
            _log.exception("reminders: the database cannot be used; trying again")
        except ClockError:
            _log.error("reminders: this machine's clock is off; nothing is made or sent")
        with suppress(TimeoutError):
            async with asyncio.timeout(every_s):
                await stop.wait()


def _allows(policy: Policy) -> bool:
    """Step 6: for that purpose, of summaries, and to say what became of them."""
    try:
        check_method(policy, ACKNOWLEDGE_REMINDERS.name)
        check_policy(policy, PURPOSE, SECTIONS, {})
    except RefusalError:
        return False
    return True


def read_secrets(path: Path) -> tuple[bytes, ...]:
    """Signing secrets of a file, one a line, the newest first.

    Raises:
        ConfigurationError: it cannot be read, or holds something else.
    """
    try:
        lines = path.read_text(encoding="ascii").split()
    except (OSError, ValueError):
        raise ConfigurationError(f"{path.name}: a signing secret cannot be read") from None
    if len(lines) not in _SECRETS:
        raise ConfigurationError(f"{path.name}: one signing secret, or two while one is replaced")
    return tuple(map(secret_bytes, lines))


@asynccontextmanager
async def opened(
    url: str, outside: Surroundings, *, log_url: str | None = None
) -> AsyncIterator[Reminding]:
    """Connects as the gateway's role; closes at the end.

    Args:
        url: of the records.
        outside: the rest.
        log_url: of the log, where it is elsewhere.

    Raises:
        ConfigurationError: the keys are not those of the records and the log.
        KeyFileError: a key is missing or of the wrong kind.
        StoreError: a database cannot be used.
    """
    await asyncio.to_thread(_check_keys, outside.keys, url, log_url or url)
    async with _pool(url) as records, _pool(log_url or url) as log:
        persons = Persons(outside.keys, PostgresLookupStore(records), ConsentedAccounts(records))
        yield Reminding(ReminderStore(records, log), persons, outside)


def _check_keys(keys: KeyProvider, url: str, log_url: str) -> None:
    """That people are found with these keys: with others they would be told of under other names.

    Nor may a pooler stand before either database (`connect` refuses it).
    """
    with connect(url, role=GATEWAY) as records, connect(log_url, role=GATEWAY) as log:
        check_consent_keys(records, keys)
        check_search_keys(log, keys)


def _pool(url: str) -> AsyncConnectionPool[Any]:
    return open_pool(
        url,
        role=GATEWAY,
        min_size=0,
        max_size=ENDPOINTS_AT_ONCE + LOOKS_AT_ONCE,
        statement_timeout_ms=_LIMIT_MS,
        lock_timeout_ms=_LIMIT_MS,
        application_name="credit-gateway reminders",
    )
