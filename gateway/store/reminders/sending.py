# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What makes and sends reminders reads and writes, as creditgateway_gateway."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg.rows import TupleRow

from gateway.domain.access.partner import Policy
from gateway.domain.people.buckets import bucket_of
from gateway.domain.reminders.content import ReminderContent
from gateway.domain.reminders.endpoint import Endpoint
from gateway.domain.reminders.schedule import ENDPOINT_PATIENCE, SendingEnd
from gateway.errors import StoreError
from gateway.store.admin.directory import Policies
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True, repr=False)
class PersonToRemind:
    """A person who may have something to pay, and the consent that allows to say so."""

    subject_id: bytes
    consent_commitment: bytes


@dataclass(frozen=True, slots=True, repr=False)
class TakenReminder:
    """A reminder that is an entry of the log, to be sent now.

    Attributes:
        reminder: its id.
        person: whom it is about.
        data_version: that it was made of.
        as_of: the day it was made of.
        due_date: when to pay.
        currency: in which.
        content_digest: of what it says.
        record_time: when it was made.
        attempts: which attempt this is, from 1 on.
        fact_body: what the log says of it: the entry has its SHA-256.
        leaf_index: of that entry.
        allowed: whether the consent is still in effect.
    """

    reminder: UUID
    person: PersonToRemind
    data_version: int
    as_of: date
    due_date: date
    currency: str
    content_digest: bytes
    record_time: datetime
    attempts: int
    fact_body: str
    leaf_index: int
    allowed: bool


@dataclass(frozen=True, slots=True)
class StandingEndpoint:
    """Where reminders go now, and the policy that says whether they may.

    Attributes:
        endpoint: of the partner.
        policy_hash: of the partner's policy.
        policy: that one; None: what is stored of it cannot be read.
    """

    endpoint: Endpoint
    policy_hash: bytes
    policy: Policy | None

    def named(self) -> dict[str, Any]:
        """As statements compare it with what is in effect by then."""
        return {
            "url": self.endpoint.url,
            "secret_digest": self.endpoint.secret_digest,
            "policy_hash": self.policy_hash,
        }


class ReminderStore:
    """Over pools of creditgateway_gateway. Every method raises StoreError."""

    def __init__(self, records: Pool, log: Pool) -> None:
        """Args: records: open, in autocommit, as is log; both belong to the caller."""
        self._records = records
        self._log = log
        self._policies = Policies()

    async def endpoints(self) -> list[StandingEndpoint]:
        """Where reminders go now; none that is off, and none of who is suspended."""
        return [
            StandingEndpoint(Endpoint(*row), policy_hash, self._policy(policy_hash, content))
            for *row, policy_hash, content in await self._rows("endpoints", {})
        ]

    def _policy(self, policy_hash: bytes, content: str) -> Policy | None:
        try:
            return self._policies.policy(policy_hash, content)
        except StoreError:  # of one partner: the others are not to wait for it
            return None

    async def people(
        self, endpoint: Endpoint, as_of: date, behind: PersonToRemind | None, most: int
    ) -> list[PersonToRemind]:
        """Some who may have something to pay soon, in the order of their buckets.

        Args:
            endpoint: whose people.
            as_of: the day of the look.
            behind: the last one that was looked at; None: from the first one on.
            most: how many.
        """
        subject = b"" if behind is None else behind.subject_id
        asked = {
            "partner_id": endpoint.partner,
            "low": as_of,
            "high": as_of + timedelta(days=endpoint.days_ahead),
            "bucket": bucket_of(subject) if subject else -1,
            "subject_id": subject,
            "most": most,
        }
        return [PersonToRemind(*row) for row in await self._rows("people", asked)]

    async def reminded(
        self, partner: str, commitment: bytes, since: date
    ) -> frozenset[tuple[date, str]]:
        """Days and currencies that a partner was told of already, about one person."""
        asked = {"partner_id": partner, "commitment": commitment, "since": since}
        return frozenset((day, currency) for day, currency in await self._rows("reminded", asked))

    async def told(
        self, partner: str, commitments: Sequence[bytes], since: date
    ) -> frozenset[tuple[date, str]]:
        """The same of a person under other ids; without what was withdrawn, and told nobody."""
        asked = {"partner_id": partner, "commitments": list(commitments), "since": since}
        return frozenset((day, currency) for day, currency in await self._rows("told", asked))

    async def record(self, subject_id: bytes, content: ReminderContent) -> UUID | None:
        """Records a reminder; it is sent once it is an entry of the log.

        Returns:
            Its id; None: the consent is not in effect any more.

        Raises:
            StoreConflictError: there is one already.
        """
        body = json.dumps(content.body())
        ((made,),) = await self._rows("record", {"subject_id": subject_id, "body": body})
        return None if made is None else UUID(str(made))

    async def take(
        self, to: StandingEndpoint, moment: datetime, most: int, hold: timedelta
    ) -> list[TakenReminder]:
        """Some reminders whose next attempt has come; nobody else takes them for so long.

        None where the endpoint or the policy is not in effect any more.
        """
        asked = {"partner_id": to.endpoint.partner, "moment": moment, "most": most, "hold": hold}
        asked |= to.named()
        return [
            TakenReminder(UUID(str(reminder)), PersonToRemind(subject, consent), *rest)
            for reminder, subject, consent, *rest in await self._rows("take", asked)
        ]

    async def may_leave(self, reminder: UUID, to: StandingEndpoint) -> bool:
        """Whether one that was taken may still be sent there."""
        ((allowed,),) = await self._rows("may_leave", {"reminder": reminder, **to.named()})
        return bool(allowed)

    async def retry(self, reminder: UUID, attempts: int, next_time: datetime) -> None:
        """Lets it wait, after so many attempts, until then."""
        asked = {"reminder": reminder, "attempts": attempts, "next_time": next_time}
        await self._rows("retry", asked)

    async def end(self, reminder: UUID, how: SendingEnd, moment: datetime) -> None:
        """It is sent, or will not be."""
        await self._rows("end", {"reminder": reminder, "how": str(how), "moment": moment})

    async def expire(self, today: date, moment: datetime, most: int) -> int:
        """Ends some that wait for a day that is past, whatever keeps them; gives how many.

        Args:
            today: by the sender's clock; the day has to be past by the database's, too.
            moment: what somebody sends just now is left.
            most: how many.
        """
        asked = {"today": today, "moment": moment, "most": most}
        ((ended,),) = await self._rows("expire", asked)
        return int(ended)

    async def note_round(self) -> None:
        """A sender is at work."""
        await self._rows("note_round", {})

    async def clock(self) -> datetime:
        """What time it is at the database of the records."""
        ((now,),) = await self._rows("clock", {})
        if not isinstance(now, datetime):
            raise StoreError("the database tells no time")
        return now

    async def note(self, partner: str, moment: datetime, *, took: bool, gone: bool = False) -> bool:
        """Whether an endpoint took what was sent; gives whether it was turned off for it."""
        asked = {
            "partner_id": partner,
            "took": took,
            "gone": gone,
            "moment": moment,
            "patience": ENDPOINT_PATIENCE,
        }
        ((ended,),) = await self._rows("note_endpoint", asked)
        return bool(ended)

    async def entry(self, leaf_index: int) -> bytes:
        """The entry of a reminder."""
        rows = await self._rows("entry", {"leaf_index": leaf_index}, log=True)
        if not rows:
            raise StoreError("the log lacks the entry of a reminder: verify it")
        return bytes(rows[0][0])

    async def _rows(
        self, name: str, asked: Mapping[str, Any], *, log: bool = False
    ) -> list[TupleRow]:
        pool = self._log if log else self._records
        query = load_sql(f"reminders.{name}").encode()
        with translate_errors():
            async with pool.connection() as connection:
                return await (await connection.execute(query, asked)).fetchall()
