# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes events of watches again, and compares them with what was delivered.

An event is made of two states of a person's records: those of the data version that its entry
names and of the one before; of the one state as of two days, where only time went on; or of the
fact that opened a dispute.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from adapters.cards import cards
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.standing import Asked, Directory
from gateway.domain.access.audit_entry import AuditEntry, WatchedEvent
from gateway.domain.codes import RestrictionScope
from gateway.domain.disputes.marks import NO_MARKS, Marks
from gateway.domain.facts.kinds import DISPUTE
from gateway.domain.people.links import aliases_at
from gateway.domain.records.record import Account
from gateway.domain.reports.differences import Difference
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.domain.watch.calls import EVENT_BODY_TYPE, CreditEvent
from gateway.domain.watch.question import PURPOSE, QUESTION, SCORED_QUESTION
from gateway.domain.watch.signs import (
    EventSign,
    Watching,
    dispute_sign,
    signs_between,
    signs_of_time,
)
from gateway.errors import RefusalError
from gateway.services.audit.replay.comparing import Replayed, with_ground, without_records
from gateway.services.audit.replay.evidence import (
    Check,
    Opened,
    ReplayKeys,
    StoppedError,
    Verdict,
)
from gateway.services.audit.replay.grounds import deleted_of, grounds_of, is_repeated, marks_of
from gateway.services.audit.replay.ports import ReplayStore, SubjectStore
from gateway.wire.watch.bodies import decode_watch, encode_event


@dataclass(frozen=True, slots=True, repr=False)
class LoggedEvent:
    """An event that was delivered.

    Attributes:
        leaf_index: of its entry.
        entry: as logged.
        event: which it is.
        opened: its evidence.
    """

    leaf_index: int
    entry: AuditEntry
    event: WatchedEvent
    opened: Opened

    @property
    def subject(self) -> bytes:
        """Whom it is about."""
        return self.opened.subject_id


def read_event(leaf_index: int, entry: AuditEntry, opened: Opened, keys: ReplayKeys) -> LoggedEvent:
    """An event, once its evidence is what the entry says.

    Raises:
        StoppedError: it is not, or it cannot be told.
    """
    event = entry.watched_event
    if entry.report_version not in REPORT_VERSIONS:
        raise StoppedError(Verdict.NOT_CHECKED, Check.REPORT_VERSION)
    says = (PURPOSE, EVENT_BODY_TYPE)
    logged = (entry.purpose, opened.answered.body_type)
    is_named = keys.names.names(opened.subject_id, entry.subject_commitment)
    if event is None or entry.as_of is None or not is_named or says != logged:
        raise StoppedError(Verdict.DIFFERENT, Check.QUERY_DIFFERS)
    try:
        asked = decode_watch(opened.asked.body)
    except RefusalError:
        raise StoppedError(Verdict.DIFFERENT, Check.QUERY_UNREADABLE) from None
    marks = asked.utilisation_marks, asked.due_within_days, asked.risk_worse_by_points
    made_with = event.utilisation_marks, event.due_within_days, event.risk_worse_by_points
    if not is_repeated(entry) and marks != made_with:
        raise StoppedError(Verdict.DIFFERENT, Check.QUERY_DIFFERS)
    if event.card_hash and event.card_hash not in cards():
        raise StoppedError(Verdict.NOT_CHECKED, Check.REPORT_VERSION)
    return LoggedEvent(leaf_index, entry, event, opened)


def replay_events(
    events: Sequence[LoggedEvent], store: ReplayStore, directory: Directory
) -> Iterator[Replayed]:
    """One result for each.

    Args:
        events: as `read_event` gave them.
        store: reads under an access on record.
        directory: partners, keys and policies.
    """
    indexes, named = [each.leaf_index for each in events], {each.subject for each in events}
    links = store.subjects(indexes, named, ()).links(named)
    people = {
        each.leaf_index: (
            each.subject,
            *sorted(aliases_at(links, each.subject, each.entry.data_version)),
        )
        for each in events
    }
    ids = {subject for subjects in people.values() for subject in subjects}
    subjects = store.subjects(indexes, ids, ())
    asked = [
        Asked(
            each.leaf_index,
            each.entry,
            each.opened.envelope,
            SCORED_QUESTION if each.event.card_hash else QUESTION,
            None,
            people[each.leaf_index],
        )
        for each in events
    ]
    grounds = grounds_of(asked, directory, subjects)
    results = list(_made_again(events, asked, directory, subjects))
    whom = {each.leaf_index: (each.subject, each.entry.data_version) for each in events}
    deleted = deleted_of(whom, results, subjects)
    for result in results:
        gone = deleted.get(result.leaf_index)
        left = result if gone is None else without_records(result, gone)
        yield with_ground(left, grounds[result.leaf_index])


def _made_again(
    events: Sequence[LoggedEvent],
    asked: Sequence[Asked],
    directory: Directory,
    store: SubjectStore,
) -> Iterator[Replayed]:
    marks = marks_of(asked, directory, store)
    taken = [marks[each.leaf_index] or NO_MARKS for each in events]
    sides = [
        store.accounts([(e.subject, e.entry.data_version - back) for e in events], taken)
        for back in (1, 0)
    ]
    facts = _disputes(events, asked, store)
    for event, seen, before, after in zip(events, taken, *sides, strict=True):
        if marks[event.leaf_index] is None:
            yield Replayed(event.leaf_index, Verdict.DIFFERENT, Check.MARKS)
        else:
            yield _compared(event, _signs(event, seen, (before, after), facts))


def _disputes(
    events: Sequence[LoggedEvent], asked: Sequence[Asked], store: SubjectStore
) -> Mapping[int, LoggedFact]:
    """Facts that opened disputes of these people, by leaf."""
    if all(event.event.dispute_leaf_index is None for event in events):
        return {}
    ids = {subject for each in asked for subject in each.subjects}
    return {
        fact.leaf_index: fact
        for fact in store.person_facts(ids)
        if fact.kind == DISPUTE.name and fact.body["version"] == 1
    }


def _signs(
    event: LoggedEvent,
    marks: Marks,
    sides: tuple[Sequence[Account] | None, Sequence[Account] | None],
    disputes: Mapping[int, LoggedFact],
) -> tuple[EventSign, ...] | Check:
    """What the event says by what it was made from."""
    entry = event.entry
    leaf = event.event.dispute_leaf_index
    if leaf is not None:
        fact = disputes.get(leaf)
        if fact is None or leaf >= event.leaf_index:
            return Check.MARKS
        return (dispute_sign(fact.body["against"], entry.partner),)
    before, after = sides
    if before is None or after is None or entry.as_of is None:
        return Check.RECORDS
    watching = Watching(
        entry.partner,
        entry.as_of,
        entry.report_version,
        entry.data_from_month,
        event.event.utilisation_marks,
        event.event.due_within_days,
        # The card that the entry names, whatever cards there are now. Nobody is scored of whom
        # something is left out, nor where the consent left scores out: then there is no hash.
        cards().get(event.event.card_hash) if marks.scope is RestrictionScope.NONE else None,
        event.event.risk_worse_by_points,
    )
    try:
        since = event.event.since
        if since is not None:
            return signs_of_time(after, since, watching)
        return signs_between(before, after, watching)
    except (ValueError, LookupError, TypeError, OverflowError):
        return Check.RECORDS  # nobody can have contributed such records


def _compared(event: LoggedEvent, signs: tuple[EventSign, ...] | Check) -> Replayed:
    if isinstance(signs, Check):
        return Replayed(event.leaf_index, Verdict.DIFFERENT, signs)
    entry = event.entry
    if entry.as_of is None:
        raise AssertionError
    said = event.event
    made = CreditEvent(said.number, entry.consent_commitment, entry.as_of, signs, said.since)
    body, given = encode_event(made), event.opened.answered.body
    if body == given:
        return Replayed(event.leaf_index, Verdict.EQUAL)
    then, now = f"{len(given)} bytes", f"{len(body)} bytes"
    differs = Difference("signs", then, now)
    return Replayed(event.leaf_index, Verdict.DIFFERENT, Check.BODY, (differs,))
