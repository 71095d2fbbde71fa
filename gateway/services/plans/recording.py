# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads an institution's plans, and puts them on record: one call, one contribution.

It is written like a batch of a file, by the same code and under the same locks, so files,
corrections, withdrawals and `verify` know it. It takes effect with its fact's entry in the log,
for which a call waits a little.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.plans.calls import PlanRecord
from gateway.domain.plans.changes import Accounts, own_accounts
from gateway.domain.records.contribution import AccountKey, batch_changes
from gateway.errors import StoreError
from gateway.runtime.fair_turns import FairTurns
from gateway.runtime.system import Clock
from gateway.services.contribute.people import LockedPeople, with_people
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql
from gateway.store.records.contributions import Contribution, ContributionWriter, Written

AT_ONCE = 4
"""Calls that are at work in the records; others of the process wait for their turns."""
_LIMIT = "8s"
"""Longest a statement, or the wait for a lock, may take."""
_EFFECT_S = 2.0
"""Longest a call waits for its contribution to take effect."""
_LOOK_S = 0.02
# Any data version is at or below it: what is written, pending or not.
_NEWEST = (1 << 63) - 1

T = TypeVar("T")
Change = Callable[[Accounts, bytes], Accounts]
"""The accounts of an institution afterwards, given as they are and whose they are."""


@dataclass(frozen=True, slots=True)
class Brought:
    """Who brings a change, and with what.

    Attributes:
        institution: its partner id.
        subject: the person's id, as the call names it.
        request_digest: of the signed call.
    """

    institution: str
    subject: bytes
    request_digest: bytes


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What is on record of a person after a call.

    Attributes:
        person: the id that is kept for them.
        accounts: those of the institution.
        record: what the call put there; None: nothing.
    """

    person: bytes
    accounts: Accounts
    record: PlanRecord | None = None


class PlanRecords:
    """What one process has for plans. Belongs to one event loop."""

    def __init__(self, database_url: str, clock: Clock) -> None:
        """Keep where the records are, for a contributor."""
        self._url = database_url
        self._clock = clock
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="plans")
        self._turns = FairTurns(AT_ONCE)

    async def read(self, institution: str, subject: bytes) -> OnRecord:
        """What is on record of a person, pending or not. Raises StoreError."""
        return await self._in_thread(institution, partial(_read, institution, subject))

    async def put(self, brought: Brought, change: Change) -> OnRecord:
        """Changes what is on record, in one transaction and as one contribution.

        Args:
            brought: by whom.
            change: what becomes of the institution's accounts; raises RefusalError, and
                nothing is changed.

        Raises:
            RefusalError: as `change` does.
            StoreError: the database. After an error at the end it may be on record.
        """
        work = partial(_put, brought, change, self._clock)
        return await self._in_thread(brought.institution, work)

    async def _in_thread(self, institution: str, work: Callable[[Connection[TupleRow]], T]) -> T:
        loop = asyncio.get_running_loop()
        async with self._turns.turn(institution):
            return await loop.run_in_executor(self._threads, partial(_connected, self._url, work))


def _connected(url: str, work: Callable[[Connection[TupleRow]], T]) -> T:
    with connect(url, role=CONTRIBUTOR) as connection, translate_errors():
        for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
            connection.execute("SELECT set_config(%s, %s, false)", (name, _LIMIT))
        return work(connection)


def _read(institution: str, subject: bytes, connection: Connection[TupleRow]) -> OnRecord:
    with connection.transaction():
        # Links and rows of all kinds as of one moment.
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        records = ContributionWriter(connection)
        person = records.links([subject]).get(subject, subject)
        known = records.load_accounts({person: _NEWEST})
    return OnRecord(person, own_accounts(known, institution))


def _put(
    brought: Brought, change: Change, clock: Clock, connection: Connection[TupleRow]
) -> OnRecord:
    named: Collection[bytes] = {brought.subject}

    def put(people: LockedPeople) -> tuple[OnRecord, Written | None]:
        person, before = people.person(brought.subject), people.accounts(named)
        own = own_accounts(before, brought.institution)
        after = change(own, person)
        changes = batch_changes(people.heads, before, {**before, **after})
        written = None
        if changes:
            contribution = Contribution(
                partner_id=brought.institution,
                kind="plan",
                file_digest=brought.request_digest,
                contribution_time=clock.now(),
            )
            written = people.writer.write(contribution, changes)
        return OnRecord(person, after), written

    done, written = with_people(connection, named, put)
    if written is None:
        return done
    leaf_index = _in_effect(connection, written)
    record = PlanRecord(written.number, written.fact_id.bytes, leaf_index)
    return OnRecord(done.person, done.accounts, record)


def _in_effect(connection: Connection[TupleRow], written: Written) -> int | None:
    """The leaf of a contribution's fact; None: it is pending still, and takes effect by itself.

    What was committed stays, whatever happens here.
    """
    ends = time.monotonic() + _EFFECT_S
    while True:
        try:
            with translate_errors():
                cursor = connection.execute(
                    load_sql("facts.state").encode(), {"fact_id": written.fact_id}
                )
                leaf_index, _ = cursor.fetchone() or (None, None)
        except StoreError:
            return None
        if leaf_index is not None or time.monotonic() > ends:
            return None if leaf_index is None else int(leaf_index)
        time.sleep(_LOOK_S)


def keys_of(
    references: Collection[str], person: bytes, account_id: Callable[[str], bytes]
) -> dict[str, AccountKey]:
    """Which account of a person each reference means."""
    return {reference: (person, account_id(reference)) for reference in references}
