# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes reminders again, and compares them with what the log says was told.

The fact of a reminder has a digest of its content, and names the records, the day and the
consent that it was made of. So the content comes out byte for byte, amount and salt included,
or it is another one (docs/adr/0082-reminders.md). The rest of what was posted follows from it: the
entry, and the words of the release.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hmac import compare_digest
from itertools import product

from gateway.audit.facts.history import History
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.marks import possible_marks
from gateway.audit.facts.standing import Directory, Ground, Use
from gateway.audit.reminders.consents import consents_for_reminders
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import ACKNOWLEDGE_REMINDERS
from gateway.domain.disputes.marks import Marks
from gateway.domain.facts.kinds import REMINDER
from gateway.domain.obligations.building import build_obligations
from gateway.domain.obligations.due_soon import DueSoon, due_soon
from gateway.domain.people.links import aliases_at
from gateway.domain.records.record import Account
from gateway.domain.reminders.content import ReminderContent, content_digest, salt_of
from gateway.domain.reports.differences import Difference
from gateway.domain.watch.question import QUESTION
from gateway.services.audit.replay.comparing import Replayed, with_ground, without_records
from gateway.services.audit.replay.evidence import Check, ReplayKeys, Verdict
from gateway.services.audit.replay.grounds import deleted_of
from gateway.services.audit.replay.ports import ReplayStore, SubjectStore


@dataclass(frozen=True, slots=True, repr=False)
class LoggedReminder:
    """A reminder, as its fact says.

    Attributes:
        leaf_index: of its entry.
        record_time: when it was made.
        partner: who was told.
        subject_commitment: the person, as entries name them.
        consent_commitment: the consent, likewise.
        data_version: of the records.
        as_of: the day of the look.
        due_date: when to pay.
        currency: in which.
        content_digest: of what was told.
    """

    leaf_index: int
    record_time: datetime
    partner: str
    subject_commitment: bytes
    consent_commitment: bytes
    data_version: int
    as_of: date
    due_date: date
    currency: str
    content_digest: bytes


@dataclass(frozen=True, slots=True, repr=False)
class _Person:
    """Whom a reminder is about.

    Attributes:
        subject_id: the one that was read.
        others: those that were linked to it by then.
    """

    subject_id: bytes
    others: tuple[bytes, ...] = ()

    @property
    def ids(self) -> tuple[bytes, ...]:
        """All of them."""
        return (self.subject_id, *self.others)


@dataclass(frozen=True, slots=True, repr=False)
class _Then:
    """What a reminder can have been made of.

    Attributes:
        subject_id: whose records.
        accounts: as of the data version, by account id; None: they cannot be read.
        marks: what can have counted of disputes.
        since: the first months that the consent can have allowed; None: all.
    """

    subject_id: bytes
    accounts: Mapping[bytes, Account] | None
    marks: Sequence[Marks]
    since: Sequence[int | None]


def is_reminder(entry: AuditEntry | None) -> bool:
    """Whether an entry is that of a reminder."""
    return entry is not None and entry.fact is not None and entry.fact.kind == REMINDER.name


def replay_reminders(
    leaf_indexes: Sequence[int], store: ReplayStore, directory: Directory, keys: ReplayKeys
) -> Iterator[Replayed]:
    """One result for each.

    Args:
        leaf_indexes: of entries of reminders.
        store: reads under an access on record.
        directory: what facts say of partners.
        keys: of the log's commitments.

    Raises:
        StoreError: something cannot be read at all.
    """
    known = {fact.leaf_index: _read(fact) for fact in store.reminder_facts(leaf_indexes)}
    reminders = [reminder for reminder in known.values() if reminder is not None]
    people = _people(reminders, store, keys)
    for index in leaf_indexes:
        reminder = known.get(index)
        if reminder is None:
            yield Replayed(index, Verdict.DIFFERENT, Check.FACT)
        elif index not in people:  # nobody's consent has that name
            yield Replayed(index, Verdict.DIFFERENT, Check.CONSENT)
    left = [reminder for reminder in reminders if reminder.leaf_index in people]
    if left:
        yield from _made_again(left, people, store, directory, keys)


def _read(fact: LoggedFact) -> LoggedReminder | None:
    """What the fact says; None where that is no reminder."""
    body = fact.body
    try:
        return LoggedReminder(
            fact.leaf_index,
            fact.record_time,
            str(body["partner"]),
            bytes.fromhex(body["subject_commitment"]),
            bytes.fromhex(body["consent_commitment"]),
            int(body["data_version"]),
            date.fromisoformat(body["as_of"]),
            date.fromisoformat(body["due_date"]),
            str(body["currency"]),
            bytes.fromhex(body["content_digest"]),
        )
    except (LookupError, TypeError, ValueError):
        return None


def _people(
    reminders: Sequence[LoggedReminder], store: ReplayStore, keys: ReplayKeys
) -> dict[int, _Person]:
    """Whom reminders are about, by leaf: whoever has the consent and the commitment."""
    if not reminders:
        return {}
    indexes = [each.leaf_index for each in reminders]
    named = store.subjects(indexes, (), {each.subject_commitment for each in reminders})
    asked = [(each.subject_commitment, each.partner, each.consent_commitment) for each in reminders]
    found = {
        reminder.leaf_index: subject
        for reminder, subjects in zip(reminders, named.consented(asked), strict=True)
        for subject in subjects
        if keys.names.names(subject, reminder.subject_commitment)
    }
    ids = set(found.values())
    links = store.subjects(indexes, ids, ()).links(ids) if ids else []
    return {
        each.leaf_index: _Person(
            subject, tuple(sorted(aliases_at(links, subject, each.data_version)))
        )
        for each in reminders
        if (subject := found.get(each.leaf_index)) is not None
    }


def _made_again(
    reminders: Sequence[LoggedReminder],
    people: Mapping[int, _Person],
    store: ReplayStore,
    directory: Directory,
    keys: ReplayKeys,
) -> Iterator[Replayed]:
    indexes = [each.leaf_index for each in reminders]
    ids = {subject for each in reminders for subject in people[each.leaf_index].ids}
    subjects = store.subjects(indexes, ids, ())
    consents = History(
        subjects.consent_facts(
            {
                (subject, each.partner, each.consent_commitment)
                for each in reminders
                for subject in people[each.leaf_index].ids
            }
        )
    )
    marks = _marks(reminders, people, directory, subjects)
    versions = {
        each.leaf_index: (people[each.leaf_index].subject_id, each.data_version)
        for each in reminders
    }
    accounts = subjects.accounts_by_id([versions[index] for index in indexes])
    grounds: dict[int, Ground | None] = {}
    results = []
    for each, known in zip(reminders, accounts, strict=True):
        index, person = each.leaf_index, people[each.leaf_index]
        since = _since(each, person, consents)
        grounds[index] = _ground(each, directory) or (None if since else Ground.CONSENT)
        then = _Then(person.subject_id, known, marks[index], since or [None])
        results.append(_compared(each, then, keys))
    deleted = deleted_of(versions, results, subjects)
    for result in results:
        gone = deleted.get(result.leaf_index)
        left = result if gone is None else without_records(result, gone)
        yield with_ground(left, grounds[result.leaf_index])


def _ground(reminder: LoggedReminder, directory: Directory) -> Ground | None:
    """What the reminder rests on besides the consent, and no fact said then."""
    if directory.knows_not_yet(reminder.partner, reminder.leaf_index):
        return Ground.OLDER
    return directory.missing_right(
        reminder.partner,
        reminder.leaf_index,
        reminder.record_time,
        ACKNOWLEDGE_REMINDERS.name,
        QUESTION,
    )


def _since(reminder: LoggedReminder, person: _Person, consents: History) -> list[int | None]:
    """From which month on the consent can have allowed records; empty: it allowed none."""
    use = Use(
        person.ids,
        reminder.partner,
        reminder.consent_commitment,
        reminder.leaf_index,
        reminder.record_time,
        reminder.as_of,
    )
    return [consent.terms.data_from for consent in consents_for_reminders(use, consents)]


def _marks(
    reminders: Sequence[LoggedReminder],
    people: Mapping[int, _Person],
    directory: Directory,
    store: SubjectStore,
) -> dict[int, list[Marks]]:
    """What each can have taken into account, by leaf."""
    ids = {subject for each in reminders for subject in people[each.leaf_index].ids}
    facts = store.person_facts(ids)
    found = {}
    for each in reminders:
        own = {subject.hex() for subject in people[each.leaf_index].ids}
        mine = [fact for fact in facts if fact.body["subject_id"] in own]
        found[each.leaf_index] = list(
            possible_marks(mine, each.leaf_index, each.record_time, directory.approved)
        )
    return found


def _compared(reminder: LoggedReminder, then: _Then, keys: ReplayKeys) -> Replayed:
    if then.accounts is None:
        return Replayed(reminder.leaf_index, Verdict.DIFFERENT, Check.RECORDS)
    digests = [content_digest(made.document()) for made in _contents(reminder, then, keys)]
    if any(compare_digest(each, reminder.content_digest) for each in digests):
        return Replayed(reminder.leaf_index, Verdict.EQUAL)
    # The log has no more of what was told than its digest, so no figure can be shown beside it.
    now = digests[0].hex() if digests else None
    differs = Difference("content_digest", reminder.content_digest.hex(), now)
    return Replayed(reminder.leaf_index, Verdict.DIFFERENT, Check.BODY, (differs,))


def _contents(reminder: LoggedReminder, then: _Then, keys: ReplayKeys) -> Iterator[ReminderContent]:
    """What it can have said of that day and currency, by what can have counted."""
    for due in _dues(reminder, then):
        if (due.due_date, due.currency) == (reminder.due_date, reminder.currency):
            for key in keys.names.keys:
                yield ReminderContent(
                    partner=reminder.partner,
                    subject_commitment=reminder.subject_commitment,
                    consent_commitment=reminder.consent_commitment,
                    data_version=reminder.data_version,
                    as_of=reminder.as_of,
                    due=due,
                    salt=salt_of(
                        key, keys.names.first(then.subject_id), reminder.data_version, due
                    ),
                )


def _dues(reminder: LoggedReminder, then: _Then) -> Iterator[DueSoon]:
    accounts, days = then.accounts or {}, (reminder.due_date - reminder.as_of).days
    for marks, since in product(then.marks, then.since):
        own = [
            account
            for number, account in accounts.items()
            if account.institution == reminder.partner and marks.counts(number)
        ]
        try:
            dues = build_obligations(
                own, data_version=reminder.data_version, as_of=reminder.as_of, since=since
            )
            yield from due_soon(dues, days)
        except (ValueError, LookupError, TypeError, OverflowError):
            continue  # nobody can have contributed such records
