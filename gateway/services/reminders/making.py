# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes reminders: looks for what has come within the mark of days, and records it.

Each is told once of a person, day and currency, however often is looked. What is recorded becomes
an entry of the log as every fact does; only then is it sent.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import date, datetime

from gateway.domain.reminders.endpoint import Endpoint
from gateway.errors import StoreConflictError, StoreError, StoreUnavailableError
from gateway.services.reminders.persons import Look, Persons
from gateway.store.reminders.sending import PersonToRemind, ReminderStore

PEOPLE_AT_ONCE = 200
_log = logging.getLogger(__name__)


class Making:
    """Looks at the people of endpoints, one after the other."""

    def __init__(self, store: ReminderStore, persons: Persons) -> None:
        """Keep what reads and records."""
        self._store = store
        self._persons = persons

    async def look(self, endpoint: Endpoint, moment: datetime, as_of: date) -> int:
        """Records what has come within the mark; gives how many.

        Args:
            endpoint: for whom.
            moment: now, for consents.
            as_of: the day.

        Raises:
            StoreError: the database cannot be used.
        """
        look = Look(endpoint.partner, moment, as_of, endpoint.days_ahead)
        made, behind, failed = 0, None, 0
        while people := await self._store.people(endpoint, as_of, behind, PEOPLE_AT_ONCE):
            for person in people:
                try:
                    made += await self._one(look, person)
                except StoreUnavailableError:
                    raise
                except StoreError:
                    failed += 1  # of one person: the others are not to wait for it
            behind = people[-1]
        if failed:
            _log.warning("reminders: some people's records cannot be read: verify the records")
        return made

    async def _one(self, look: Look, person: PersonToRemind) -> int:
        found = await self._persons.look(look, person)
        if not found.contents:
            return 0
        partner, since = look.partner, look.as_of
        told = await self._store.reminded(partner, found.contents[0].subject_commitment, since)
        for former in found.former:  # what was told before the commitment key was changed
            told |= await self._store.reminded(partner, former, since)
        if found.others:  # what was told before two ids became one
            told |= await self._store.told(partner, found.others, since)
        made = 0
        for content in found.contents:
            if (content.due.due_date, content.due.currency) in told:
                continue
            with suppress(StoreConflictError):  # another process was first
                made += await self._store.record(person.subject_id, content) is not None
        return made
