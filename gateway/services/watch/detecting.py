# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Finds out whether a change is an event: steps 7 to 9 of a person who is watched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from adapters.cards import card_in_use
from gateway.domain.access.audit_entry import AuditEntry, WatchedEvent
from gateway.domain.codes import RestrictionScope, Section
from gateway.domain.consents.consent import Consent
from gateway.domain.records.record import Account
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.domain.watch.question import PURPOSE, QUESTION
from gateway.domain.watch.signs import (
    SCORED_REPORT_VERSION,
    WATCH_REPORT_VERSION,
    EventSign,
    Watching,
    dispute_sign,
    has_account,
    signs_between,
    signs_of_time,
    time_matters,
)
from gateway.errors import RefusalError
from gateway.services.query.service import LookupBatcher
from gateway.services.query.steps import QuerySteps
from gateway.store.records.lookup import LookupResult
from gateway.store.watch.changes import Accounts, Watched, WatchedDispute, WatchedRecords

_VERSION = REPORT_VERSIONS[WATCH_REPORT_VERSION]


@dataclass(frozen=True, slots=True, repr=False)
class FoundEvent:
    """An event that is not delivered yet.

    Attributes:
        watched: whom it is about.
        entry: as far as it is known.
        signs: what has become worse.
    """

    watched: Watched
    entry: AuditEntry
    signs: tuple[EventSign, ...]


class Detection:
    """Makes events of changes."""

    def __init__(self, steps: QuerySteps, lookups: LookupBatcher, records: WatchedRecords) -> None:
        """Keep what reads."""
        self._steps = steps
        self._lookups = lookups
        self._records = records

    def commitment(self, entry: AuditEntry, watched: Watched) -> bytes:
        """Of the person, in the order of which a change is looked at."""
        self._steps.watched_subject(entry, watched.subject_id, _VERSION)
        return entry.subject_commitment

    async def of_change(  # noqa: PLR0913, PLR0917 - an event, and what it is made of
        self,
        entry: AuditEntry,
        event: WatchedEvent,
        watched: Watched,
        sides: tuple[Accounts, Accounts],
        data_version: int,
        as_of: date,
    ) -> FoundEvent | None:
        """What a change of records means for the partner; None: nothing.

        Args:
            entry: of the event that it may be, as step 4 left it.
            event: its number, and the marks.
            watched: whom it is about.
            sides: the person's accounts before and after.
            data_version: that the change made.
            as_of: the day that both sides are as of.

        Raises:
            StoreError: the records cannot be read.
        """
        before, after = sides
        if before == after:
            return None
        found = await self._allowed(entry, watched, as_of)
        if found is None:
            return None
        entry.data_version = data_version
        watching = _compared_with(entry, event, as_of, found)
        if not has_account(list(after.values()), watching):
            return None
        signs = signs_between(_counting(before, found), _counting(after, found), watching)
        return FoundEvent(watched, entry, signs) if signs else None

    async def of_day(  # noqa: PLR0913, PLR0917 - as of_change
        self,
        entry: AuditEntry,
        event: WatchedEvent,
        watched: Watched,
        accounts: Accounts,
        data_version: int,
        as_of: date,
    ) -> FoundEvent | None:
        """What it means that time went on; None: nothing. Arguments as of `of_change`.

        Args:
            entry: of the event that it may be, as step 4 left it.
            event: its number, the marks, and the day before.
            watched: whom it is about.
            accounts: the person's.
            data_version: as of which they are.
            as_of: the day.

        Raises:
            StoreError: the records cannot be read.
        """
        known, since = list(accounts.values()), event.since or as_of
        if not time_matters(known, since, as_of):
            return None  # before anything else is read: so it is for most people on most days
        watching = _watching(entry, event, as_of)
        if not has_account(known, watching):
            return None
        found = await self._allowed(entry, watched, as_of)
        if found is None:
            return None
        entry.data_version = data_version
        watching = _compared_with(entry, event, as_of, found)
        signs = signs_of_time(_counting(accounts, found), since, watching)
        return FoundEvent(watched, entry, signs) if signs else None

    async def of_dispute(
        self, entry: AuditEntry, event: WatchedEvent, dispute: WatchedDispute
    ) -> FoundEvent | None:
        """What a dispute means for the partner; arguments as of `of_change`.

        Raises:
            StoreError: the records cannot be read.
        """
        watched = dispute.watched
        found = await self._allowed(entry, watched, entry.entry_time.date())
        if found is None or entry.as_of is None:
            return None
        entry.watched_event = event
        (accounts,) = await self._records.accounts(
            entry.partner, [(watched.subject_id, found.data_version)], entry.entry_time
        )
        watching = Watching(entry.partner, entry.as_of, WATCH_REPORT_VERSION)
        if accounts is None or not has_account(list(accounts.values()), watching):
            return None
        return FoundEvent(watched, entry, (dispute_sign(dispute.against, entry.partner),))

    async def _allowed(
        self, entry: AuditEntry, watched: Watched, as_of: date
    ) -> LookupResult | None:
        """What is on record, where the consent allows an event; fills in the entry."""
        entry.purpose, entry.as_of = PURPOSE, as_of
        entry.consent_commitment = watched.consent_commitment
        entry.report_version = WATCH_REPORT_VERSION
        key = self._steps.watched_subject(entry, watched.subject_id, _VERSION)
        # An event's figures are made of the accounts, so a summary that a later report version does
        # not find whole, until it is rebuilt, keeps no event back.
        found = replace(await self._lookups.submit(key), to_be_rebuilt=False)
        if found.kept is not None:  # linked meanwhile: the change of that comes by itself
            return None
        try:
            self._steps.step_8_found(entry, QUESTION, key, found)
        except RefusalError:
            return None
        return found


def _watching(entry: AuditEntry, event: WatchedEvent, as_of: date) -> Watching:
    """What figures are made with; once the consent was looked at, with what it covers."""
    return Watching(
        entry.partner,
        as_of,
        entry.report_version or WATCH_REPORT_VERSION,
        entry.data_from_month,
        event.utilisation_marks,
        event.due_within_days,
    )


def _compared_with(
    entry: AuditEntry, event: WatchedEvent, as_of: date, found: LookupResult
) -> Watching:
    """As `_watching`, once the consent was looked at; fills in what the entry says of the event.

    Step 6, second half: scores are compared only where the consent covers them. The other signs
    come all the same.
    """
    consent = found.consent
    if not event.risk_worse_by_points or consent is None or not _covers_risk(consent):
        entry.watched_event = event
        return _watching(entry, event, as_of)
    card = card_in_use()
    entry.watched_event = replace(event, card_hash=card.digest)
    entry.report_version = SCORED_REPORT_VERSION
    watching = replace(
        _watching(entry, event, as_of), risk_worse_by_points=event.risk_worse_by_points
    )
    # Nobody is scored of whom something is left out (NotScored.DATA_RESTRICTED).
    restricted = found.marks.scope is not RestrictionScope.NONE
    return watching if restricted else replace(watching, card=card)


def _covers_risk(consent: Consent) -> bool:
    sections = consent.terms.sections
    return sections is None or Section.RISK in sections


def _counting(accounts: Accounts, found: LookupResult) -> list[Account]:
    """Without accounts that are left out of all figures."""
    return [account for number, account in accounts.items() if found.marks.counts(number)]
