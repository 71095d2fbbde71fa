# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a watch has passed what it had to tell: a position that was moved on hides events.

Each change that a position lies behind is looked at again, as the watch had to, and so is each
dispute. What certainly was an event, whenever it was looked at, has to be told by an entry
(docs/adr/0080-watches-that-can-be-checked.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from gateway.audit.facts.contributions import Contributions
from gateway.audit.facts.logged import Row
from gateway.audit.facts.people import People, Version
from gateway.audit.findings import Finding
from gateway.audit.rows import StoredWatches, WatchPositionRow
from gateway.audit.rules.counted.watch_steps import LoggedWatches
from gateway.audit.rules.counted.watches import PassedEvents, position_differs
from gateway.domain.codes import Purpose
from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.kinds import KINDS
from gateway.domain.records.record import Account
from gateway.domain.watch.signs import Watching, has_account, signs_between
from gateway.services.audit.facts.days import Way, passed_days
from gateway.services.audit.facts.watching import OpenedDispute, WatchGrounds
from gateway.store.records.record_versions import kept_accounts

_FIGURES = 4
"""Report version by which what had to be told is found out: whose signs all later ones have."""

_FILE = "file"
"""The kind of a contribution that brings records; others move or delete them."""

Versions = Mapping[str, Sequence[Version]]
"""Of one person, by kind of record."""


@dataclass(frozen=True, slots=True)
class _Consent:
    """A consent to watch somebody that stood from its beginning on, and stands.

    Attributes:
        partner: for whom.
        leaf_index: from which on it is in effect.
        since: from when on it counts.
    """

    partner: str
    leaf_index: int
    since: datetime


class Passed:
    """What watches have passed, compared with what they told.

    Attributes:
        people: who are watched, each counted once for each partner.
        believed: those of them of whom how far the watch has come could not be compared.
    """

    def __init__(
        self,
        watches: LoggedWatches,
        stored: StoredWatches,
        grounds: WatchGrounds,
        made: Contributions,
        now: datetime,
    ) -> None:
        """Keep what is compared.

        Args:
            watches: by the entries.
            stored: how far they have come.
            grounds: by the facts.
            made: the contributions that are effective.
            now: when this is verified.
        """
        self._watches = watches
        self._grounds = grounds
        self._made = made
        self._now = now
        self._positions: dict[int, list[WatchPositionRow]] = defaultdict(list)
        for row in stored.positions:
            if row.partner_id in watches:
                self._positions[row.bucket].append(row)
        self.people = self.believed = 0
        self._dispute_leaves = {row.partner_id: row.dispute_leaf for row in stored.states}
        self._told: dict[str, dict[int, bytes]] = defaultdict(dict)
        for watch in watches.values():
            for consent, version, person in watch.changes:
                self._told[consent.hex()][version] = person
        self._disputes_of: dict[str, list[OpenedDispute]] = defaultdict(list)
        for opened in grounds.disputes.values():
            if opened is not None:
                self._disputes_of[opened.subject_id].append(opened)

    def heads(self, rows: Iterable[Row]) -> Iterator[Finding]:
        """Positions ahead of what there is, or of today; of credit.bucket_head, read after them."""
        heads = {row["bucket"]: row["data_version"] for row in rows}
        last = self._now.date() + timedelta(1)  # clocks differ
        for bucket, positions in sorted(self._positions.items()):
            for row in positions:
                if row.data_version > heads.get(bucket, 0) or row.as_of > last:
                    yield position_differs(row)

    def of_people(
        self, consents: Iterable[Row], versions: Mapping[bytes, Versions]
    ) -> Iterator[Finding]:
        """Some people, with all of their consents.

        Args:
            consents: rows of credit.consent.
            versions: of their records, by subject id.
        """
        of_people: dict[str, list[Row]] = defaultdict(list)
        for row in consents:
            if row["partner_id"] in self._watches:
                of_people[row["subject_id"].removeprefix("\\x")].append(row)
        for person, rows in of_people.items():
            partners = {row["partner_id"] for row in rows if self._is_watched(row)}
            self.people += len(partners)
            if person in self._grounds.linked:
                self.believed += len(partners)
                continue
            known = versions.get(bytes.fromhex(person), {})
            compared = yield from self._person(person, rows, known)
            self.believed += len(partners - compared)

    def _is_watched(self, row: Row) -> bool:
        """Whether somebody may be told of under a consent now."""
        return (
            row["revoke_time"] is None
            and datetime.fromisoformat(row["valid_until"]) > self._now
            and int(Purpose.POST_LOAN_MANAGEMENT) in row["purposes"]
        )

    def _person(
        self, person: str, rows: Sequence[Row], versions: Versions
    ) -> Generator[Finding, None, set[str]]:
        """Findings; returns the partners of whom it is known how far they have come."""
        bucket = bucket_of(bytes.fromhex(person))
        compared: set[str] = set()
        for position in self._positions.get(bucket, ()):
            partner = position.partner_id
            told: dict[int, bytes] = {}
            for row in rows:
                if row["partner_id"] == partner:
                    told |= self._told.get(_hex(row["consent_commitment"]), {})
            days = self._days_told(partner, rows)
            if any(_is_before(position, *each) for each in told.items()) or (
                days and max(days) > (position.until or position.as_of)
            ):
                yield position_differs(position)
            consent, begin = self._steady(partner, rows), self._watches[partner].begin
            if consent is None or begin is None:
                continue
            first_leaf = max(begin[0], consent.leaf_index)
            if person not in self._grounds.disputed:
                changes = list(self._changes(position, first_leaf, consent, told, versions))
                yield from changes
                way = self._way(bucket, first_leaf, consent, rows, versions)
                found, is_known = passed_days(way, self._watches[partner], position, _FIGURES)
                if not changes:  # else it is the same once more
                    yield from found
                if is_known:
                    compared.add(partner)
            if person not in self._grounds.restricted:
                yield from self._disputes(person, first_leaf, consent, versions)
        return compared

    def _way(
        self,
        bucket: int,
        first_leaf: int,
        consent: _Consent,
        rows: Sequence[Row],
        versions: Versions,
    ) -> Way:
        """What is known of somebody's way."""
        made = self._made
        leaves: dict[int, int] = {}
        uncertain: set[int] = set()
        for number in sorted({version[2] for each in versions.values() for version in each}):
            owner = made.owner(bucket, number)
            if owner is None:
                uncertain.add(number)
                continue
            row, leaves[number] = made.rows[owner], made.leaves[owner]
            time = datetime.fromisoformat(row["contribution_time"])
            if leaves[number] < first_leaf or time < consent.since or row["kind"] != _FILE:
                uncertain.add(number)
        steps = [
            step
            for row in rows
            if row["partner_id"] == consent.partner
            for step in self._watches[consent.partner].told.get(
                bytes.fromhex(_hex(row["consent_commitment"])), ()
            )
        ]
        return Way(
            consent.partner,
            consent.since,
            consent.leaf_index,
            leaves,
            uncertain,
            sorted(steps),
            cache(lambda number: _accounts_or_none(versions, bucket, number)),
        )

    def _days_told(self, partner: str, rows: Sequence[Row]) -> list[date]:
        """As of when events told of somebody are."""
        told = self._watches[partner].told
        named = (bytes.fromhex(_hex(row["consent_commitment"])) for row in rows)
        return [step.as_of for each in named for step in told.get(each, ())]

    def _steady(self, partner: str, rows: Sequence[Row]) -> _Consent | None:
        """The first consent of a person for a partner that never wavered; None: there is none."""
        ours = [row for row in rows if row["partner_id"] == partner]
        # A consent that limits what is told may be the one by which a watch goes.
        if not all(_is_unlimited(row) for row in ours):
            return None
        found = [
            _Consent(
                partner,
                self._grounds.consents[_hex(row["consent_commitment"])],
                max(map(datetime.fromisoformat, (row["valid_from"], row["create_time"]))),
            )
            for row in ours
            if self._is_steady(row)
        ]
        return min(found, key=lambda each: each.since, default=None)

    def _is_steady(self, row: Row) -> bool:
        """Whether a consent stands and limits nothing."""
        return (
            _hex(row["consent_commitment"]) in self._grounds.consents
            and row["revoke_time"] is None
            and row["pause_time"] is None
            and datetime.fromisoformat(row["valid_until"]) > self._now
        )

    def _changes(
        self,
        position: WatchPositionRow,
        first_leaf: int,
        consent: _Consent,
        told: Collection[int],
        versions: Versions,
    ) -> Iterator[Finding]:
        """The changes of a person that a position lies behind, from facts behind a leaf on."""
        made, bucket = self._made, position.bucket
        last = position.data_version - (position.up_to is not None)
        for number in sorted({version[2] for rows in versions.values() for version in rows}):
            owner = made.owner(bucket, number)
            if owner is None or number > last or number in told:
                continue
            leaf, row = made.leaves[owner], made.rows[owner]
            time = datetime.fromisoformat(row["contribution_time"])
            if leaf < first_leaf or time < consent.since or row["kind"] != _FILE:
                continue
            before, after = (_accounts(versions, bucket, number - back) for back in (1, 0))
            if self._is_event(consent.partner, before, after, time.date()):
                yield PassedEvents.change(leaf, consent.partner, bucket)

    def _is_event(
        self, partner: str, before: Sequence[Account], after: Sequence[Account], first: date
    ) -> bool:
        """Whether a change is an event, whichever day it was looked at."""
        return all(
            has_account(after, watching) and signs_between(before, after, watching)
            for watching in _days(partner, first, self._now.date())
        )

    def _disputes(
        self, person: str, first_leaf: int, consent: _Consent, versions: Versions
    ) -> Iterator[Finding]:
        """The open disputes of a person that a watch lies behind."""
        partner, bucket = consent.partner, bucket_of(bytes.fromhex(person))
        told, passed = self._watches[partner].disputes, self._dispute_leaves.get(partner, -1)
        for opened in self._disputes_of.get(person, ()):
            leaf, time = opened.leaf_index, opened.record_time
            if not first_leaf < leaf <= passed or leaf in told or time < consent.since:
                continue
            accounts = _accounts(versions, bucket, self._made.head(bucket))
            days = _days(partner, time.date(), self._now.date())
            if all(has_account(accounts, watching) for watching in days):
                yield PassedEvents.dispute(leaf, partner)


def _is_before(position: WatchPositionRow, version: int, person: bytes) -> bool:
    """Whether a position is before an event that was told."""
    if position.data_version == version:
        return position.up_to is not None and position.up_to < person
    return position.data_version < version


def _days(partner: str, first: date, last: date) -> Iterator[Watching]:
    for number in range((last - first).days + 1):
        yield Watching(partner, first + timedelta(number), _FIGURES)


def _accounts(versions: Versions, bucket: int, data_version: int) -> list[Account]:
    """A person's accounts as of a data version; none where they cannot be read."""
    return _accounts_or_none(versions, bucket, data_version) or []


def _accounts_or_none(versions: Versions, bucket: int, data_version: int) -> list[Account] | None:
    """As `_accounts`; None where they cannot be read."""
    people = People({bucket: data_version})
    for kind in KINDS.values():
        people.add(kind, versions.get(kind.name, ()))
    kept = kept_accounts(people.read)
    return None if kept.unreadable else list(kept.accounts.values())


def _is_unlimited(row: Row) -> bool:
    """Whether a consent limits neither sections nor months nor uses."""
    return all(row[name] is None for name in ("sections", "data_from", "use_count"))


def _hex(value: Any) -> str:
    return str(value).removeprefix("\\x")
