# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Sends reminders that are entries of the log, as webhooks after Standard Webhooks.

At least once: the same webhook-id with every attempt. What it says is made again of the records
for each attempt, so that nothing of a person waits in a queue, and that nothing is sent whose
consent is over or that has changed since.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hmac import compare_digest
from typing import Any
from uuid import UUID

from standardwebhooks.webhooks import Webhook

from gateway.domain.facts.bodies import time_text
from gateway.domain.obligations.due_soon import DueSoon
from gateway.domain.reminders.content import ReminderContent, content_digest
from gateway.domain.reminders.endpoint import Endpoint, target_of
from gateway.domain.reminders.schedule import (
    GONE,
    SendingEnd,
    asked_to_wait,
    rest_after,
    takes_others,
    took,
    wait_after,
)
from gateway.errors import ConfigurationError, EndpointError, StoreError, StoreUnavailableError
from gateway.runtime.fair_turns import FairTurns
from gateway.runtime.https_post import Posted, Posting
from gateway.services.reminders.persons import Look, Persons
from gateway.store.reminders.sending import ReminderStore, StandingEndpoint, TakenReminder

TYPE = "reminder.due_soon"
"""Of the webhook, as Standard Webhooks names events."""
AT_ONCE = 10
"""Reminders that are taken together."""
HOLD = timedelta(minutes=10)
"""How long nobody else takes them: longer than all of them may last."""
SHARE = timedelta(seconds=10)
"""How long an endpoint may take in a round, but for the post that is on its way by then."""
_log = logging.getLogger(__name__)

Texts = Callable[[DueSoon], Mapping[str, Any]]
"""The texts of a due by language, ready to send."""


@dataclass(slots=True)
class Sent:
    """What came of sending; counts of reminders."""

    delivered: int = 0
    failed: int = 0
    ended: int = 0


@dataclass(frozen=True, slots=True)
class Destination:
    """Where reminders go.

    Attributes:
        standing: of the partner, as it was when the round began.
        secrets: sign; the newest first, and those that are being replaced.
        today: the day of the round, UTC.
    """

    standing: StandingEndpoint
    secrets: Sequence[bytes]
    today: date

    @property
    def endpoint(self) -> Endpoint:
        """Where they go."""
        return self.standing.endpoint


class Sending:
    """Sends one partner's reminders one after the other, those of several side by side."""

    def __init__(
        self,
        store: ReminderStore,
        persons: Persons,
        posting: Posting,
        texts: Texts,
        now: Callable[[], datetime],
    ) -> None:
        """Keep what reads, makes texts, and posts."""
        self._store = store
        self._persons = persons
        self._posting = posting
        self._texts = texts
        self._now = now
        self._resting: dict[Endpoint, tuple[int, datetime]] = {}  # failures in a row, until when

    async def send(self, to: Destination) -> Sent:
        """Sends what is to be sent now, some at once.

        Raises:
            StoreError: the database cannot be used. What was taken comes again.
        """
        sent, unreachable = Sent(), False
        if to.endpoint in self._resting and self._now() < self._resting[to.endpoint][1]:
            return sent
        taken = await self._store.take(to.standing, self._now(), AT_ONCE, HOLD)
        end = self._now() + SHARE
        for each in taken:
            try:
                content = await self._content(each, to)
                entry = await self._store.entry(each.leaf_index)
            except StoreUnavailableError:
                raise
            except StoreError:  # of one person: the others are not to wait for it
                _log.warning("reminders: some people's records cannot be read: verify the records")
                await self._failed(each, timedelta(), sent)
                continue
            if isinstance(content, SendingEnd):
                await self._store.end(each.reminder, content, self._now())
                sent.ended += 1
            elif unreachable:  # it would not be taken either: it counts as an attempt
                await self._failed(each, timedelta(), sent)
            elif self._now() >= end or not await self._store.may_leave(each.reminder, to.standing):
                # It waits as before: this was no attempt.
                await self._store.retry(each.reminder, each.attempts - 1, self._now())
            else:
                unreachable = not await self._attempt(each, content, entry, to, sent)
        return sent

    async def _attempt(
        self,
        taken: TakenReminder,
        content: ReminderContent,
        entry: bytes,
        to: Destination,
        sent: Sent,
    ) -> bool:
        """Posts once; gives whether the endpoint takes anything now."""
        recorded = Recorded(
            taken.reminder, taken.record_time, taken.leaf_index, entry, taken.fact_body
        )
        body = payload(recorded, content, to.today, self._texts(content.due))
        headers = signed_headers(f"msg_{taken.reminder.hex}", self._now(), body, to.secrets)
        try:
            posted = await self._posting.post(target_of(to.endpoint.url), headers, body)
        except ConfigurationError:  # set before addresses were looked at so closely
            _log.warning("reminders: an endpoint was not reached: %s", "no-address")
            posted = Posted(0)
        except EndpointError as error:
            _log.warning("reminders: an endpoint was not reached: %s", error)
            posted = Posted(0)
        asked = asked_to_wait(posted.status, posted.retry_after)
        if took(posted.status):
            await self._store.end(taken.reminder, SendingEnd.DELIVERED, self._now())
            sent.delivered += 1
        else:
            await self._failed(taken, asked, sent)
        self._note_rest(to.endpoint, asked, rests=not takes_others(posted.status))
        if await self._store.note(
            to.endpoint.partner,
            self._now(),
            took=took(posted.status),
            gone=posted.status == GONE,
        ):
            _log.error("reminders: an endpoint was turned off: it is gone, or took none for days")
        return takes_others(posted.status)

    def _note_rest(self, endpoint: Endpoint, asked: timedelta, *, rests: bool) -> None:
        """Leaves an endpoint alone that takes nothing now, also with what else waits for it."""
        if not rests:
            self._resting.pop(endpoint, None)
            return
        failures = self._resting.get(endpoint, (0, None))[0] + 1
        self._resting[endpoint] = failures, self._now() + max(rest_after(failures), asked)

    async def _failed(self, taken: TakenReminder, asked: timedelta, sent: Sent) -> None:
        wait = wait_after(taken.attempts, random.random())  # noqa: S311 - spreads load, no secret
        if wait is None:
            await self._store.end(taken.reminder, SendingEnd.GIVEN_UP, self._now())
            sent.ended += 1
            return
        await self._store.retry(taken.reminder, taken.attempts, self._now() + max(wait, asked))
        sent.failed += 1

    async def _content(self, taken: TakenReminder, to: Destination) -> ReminderContent | SendingEnd:
        """What it says, made again; or why it is not sent any more."""
        if taken.due_date < to.today:
            return SendingEnd.TOO_LATE
        if not taken.allowed:
            return SendingEnd.WITHDRAWN
        days = (taken.due_date - taken.as_of).days
        look = Look(to.endpoint.partner, self._now(), taken.as_of, days)
        named = (taken.due_date, taken.currency)
        found = {}
        # As it was recorded, and as it stands now: what was paid meanwhile is not asked for.
        for version in (taken.data_version, None):
            for each in await self._persons.due_soon(look, taken.person, version):
                if (each.due.due_date, each.due.currency) == named:
                    found[version] = each
        then, now = found.get(taken.data_version), found.get(None)
        if then is None or now is None or then.due != now.due:
            return SendingEnd.WITHDRAWN
        made = content_digest(then.document())
        return then if compare_digest(made, taken.content_digest) else SendingEnd.WITHDRAWN


@dataclass(frozen=True, slots=True)
class Recorded:
    """What the log has of a reminder.

    Attributes:
        reminder: its id.
        record_time: when it was made.
        leaf_index: of its entry.
        entry: its bytes.
        fact: the text that the entry commits to.
    """

    reminder: UUID
    record_time: datetime
    leaf_index: int
    entry: bytes
    fact: str


def payload(
    recorded: Recorded, content: ReminderContent, today: date, texts: Mapping[str, Any]
) -> bytes:
    """The webhook's body: what the log vouches for, and texts that are made of it.

    Args:
        recorded: in the log.
        content: what is due.
        today: the day of the attempt.
        texts: by language.
    """
    document = {
        "type": TYPE,
        "timestamp": time_text(recorded.record_time),
        "data": {
            "reminder": recorded.reminder.hex,
            "content": content.document(),
            "day": today.isoformat(),
            "texts": texts,
            "log": {
                "leaf_index": recorded.leaf_index,
                "entry": base64.b64encode(recorded.entry).decode(),
                "fact": recorded.fact,
            },
        },
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def signed_headers(
    webhook_id: str,
    moment: datetime,
    body: bytes,
    secrets: Sequence[bytes],
    sender: str = "credit-gateway-reminders",
) -> dict[str, str]:
    """The headers of Standard Webhooks: one signature by each secret, the newest first."""
    text = body.decode()
    signatures = [Webhook(secret).sign(webhook_id, moment, text) for secret in secrets]
    return {
        "webhook-id": webhook_id,
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": " ".join(signatures),
        "Content-Type": "application/json",
        "User-Agent": sender,
    }


async def send_to_all(sending: Sending, to: Sequence[Destination], at_once: int) -> Sent:
    """Sends to several endpoints side by side, so that a slow or broken one holds up no other.

    Raises:
        StoreError: the database cannot be used. What was taken comes again.
    """
    room = FairTurns(at_once)

    async def one(each: Destination) -> Sent:
        """To one endpoint, at its partner's turn."""
        async with room.turn(each.endpoint.partner):
            return await sending.send(each)

    found: list[Sent] = []
    refused: StoreError | None = None
    for each in await asyncio.gather(*map(one, to), return_exceptions=True):
        if isinstance(each, Sent):
            found.append(each)
        elif isinstance(each, StoreError):
            refused = each
        elif isinstance(each, Exception):  # the others have been sent theirs; its own wait
            _log.error("reminders: those of an endpoint were not sent: %s", type(each).__name__)
        else:
            raise each
    if refused is not None:
        raise refused
    return Sent(
        sum(each.delivered for each in found),
        sum(each.failed for each in found),
        sum(each.ended for each in found),
    )
