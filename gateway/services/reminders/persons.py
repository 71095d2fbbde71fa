# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 6 to 9 of a reminder: whether the person's consent allows it, and what is due soon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome
from gateway.domain.obligations.building import build_obligations
from gateway.domain.obligations.due_soon import DueSoon, due_soon
from gateway.domain.people.commitments import Commitments
from gateway.domain.reminders.content import ReminderContent, salt_of
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.domain.watch.question import PURPOSE, QUESTION
from gateway.domain.watch.signs import WATCH_REPORT_VERSION, Watching, has_account
from gateway.errors import RefusalError
from gateway.services.query.steps import QuerySteps
from gateway.signing.signer import KeyProvider
from gateway.store.obligations.accounts import ConsentedAccounts
from gateway.store.records.lookup import PostgresLookupStore
from gateway.store.reminders.sending import PersonToRemind

_VERSION = REPORT_VERSIONS[1]
"""Of which the fewest columns of a summary are read: no figure of it is used."""


@dataclass(frozen=True, slots=True, repr=False)
class Look:
    """Where a look is made.

    Attributes:
        partner: for whom.
        moment: now, for consents.
        as_of: the day of the look.
        days_ahead: how many days ahead.
    """

    partner: str
    moment: datetime
    as_of: date
    days_ahead: int


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """What was found of a person.

    Attributes:
        contents: what is due soon, as it would be told.
        others: commitments to the person under other ids of theirs.
        former: commitments to the person under earlier commitment keys.
    """

    contents: tuple[ReminderContent, ...] = ()
    others: tuple[bytes, ...] = ()
    former: tuple[bytes, ...] = ()


class Persons:
    """Reads what somebody has to pay soon, under their consent."""

    def __init__(
        self, keys: KeyProvider, lookups: PostgresLookupStore, accounts: ConsentedAccounts
    ) -> None:
        """Loads the keys of pseudonyms and commitments once. Raises KeyFileError."""
        self._steps = QuerySteps(keys, {})
        self._commitments = Commitments.held(keys)
        self._lookups = lookups
        self._accounts = accounts

    async def due_soon(
        self, look: Look, person: PersonToRemind, data_version: int | None = None
    ) -> Sequence[ReminderContent]:
        """What is due soon at the partner itself, as it would be told.

        As `look` gives it, without the rest. Raises StoreError.
        """
        return (await self.look(look, person, data_version)).contents

    async def look(
        self, look: Look, person: PersonToRemind, data_version: int | None = None
    ) -> Found:
        """What is due soon at the partner itself, and under which names the log has them, too.

        Args:
            look: where.
            person: of whom, and under which consent.
            data_version: up to which the records count; None: the newest.

        Raises:
            StoreError: the records cannot be read.
        """
        entry = AuditEntry(
            entry_time=look.moment,
            partner=look.partner,
            method="",
            outcome=Outcome.ANSWERED,
            request_digest=b"",
            trace_id=b"",
            purpose=PURPOSE,
            consent_commitment=person.consent_commitment,
            as_of=look.as_of,
        )
        # Steps 6 to 8 are those of a query that nobody asked, with the consent from one read.
        key = self._steps.known_subject(entry, person.subject_id, _VERSION)
        (found,) = await self._lookups.lookup([key])
        if found.kept is not None:  # linked meanwhile: the one whose id is kept has the consent
            return Found()
        try:
            uses = self._steps.step_8_found(entry, QUESTION, key, found)
        except RefusalError:
            return Found()
        if uses is not None:  # they are for questions, one by one
            return Found()
        version = found.data_version if data_version is None else data_version
        accounts = await self._accounts.read(
            person.subject_id, version, look.partner, person.consent_commitment
        )
        watching = Watching(look.partner, look.as_of, WATCH_REPORT_VERSION)
        if not has_account(list(accounts.values()), watching):
            return Found()
        dues = build_obligations(
            # Of its own accounts alone: nobody asked for what is due elsewhere.
            [
                account
                for number, account in accounts.items()
                if account.institution == look.partner and found.marks.counts(number)
            ],
            data_version=version,
            as_of=look.as_of,
            since=entry.data_from_month,
        )
        soon = due_soon(dues, look.days_ahead)
        contents = tuple(self._content(entry, person, version, due) for due in soon)
        others = self._commitments.subjects_of(found.aliases)
        return Found(contents, others, entry.former_commitments)

    def _content(
        self, entry: AuditEntry, person: PersonToRemind, version: int, due: DueSoon
    ) -> ReminderContent:
        return ReminderContent(
            partner=entry.partner,
            subject_commitment=entry.subject_commitment,
            consent_commitment=person.consent_commitment,
            data_version=version,
            as_of=entry.as_of or entry.entry_time.date(),
            due=due,
            salt=salt_of(
                self._commitments.newest,
                self._commitments.first(person.subject_id),
                version,
                due,
            ),
        )
