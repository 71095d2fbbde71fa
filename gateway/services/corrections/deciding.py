# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which answers about some people what took effect since makes wrong: some people at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from gateway.audit.corrections.deleted import Deletions, Ruling
from gateway.audit.corrections.overlay import Accounts, Change
from gateway.audit.corrections.restricted import Restricted, took_into_account, was_told
from gateway.audit.corrections.told import Asked, was_wrong
from gateway.domain.people.links import aliases_at
from gateway.store.corrections.computed import SETTLED_AFTER, Correcting
from gateway.store.records.replay import SubjectReader

_PEOPLE_AT_ONCE = 200
_ANSWERS_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that was given about somebody.

    Attributes:
        leaf_index: of its entry.
        partner: who got it.
        entry_time: when.
        asked: what decides over it.
    """

    leaf_index: int
    partner: str
    entry_time: datetime
    asked: Asked


@dataclass(frozen=True, slots=True)
class Search:
    """What of the log is to be searched for what makes answers wrong.

    Attributes:
        contribution: which contribution, restriction or lifting.
        low: first leaf.
        high: the first one that is not.
        since: answers from then on.
    """

    contribution: Correcting
    low: int
    high: int
    since: datetime


@dataclass(slots=True)
class People:
    """Whom a contribution changed, or whom a fact restricts.

    Attributes:
        versions: its data version of each one's bucket, by subject id; of a restriction 0.
        names: the log's names for each and for all who are linked to them, with whose id it is.
        restricted: what is left out, of a restriction or its lifting.
    """

    versions: dict[bytes, int] = field(default_factory=dict)
    names: dict[bytes, dict[bytes, bytes]] = field(default_factory=dict)
    restricted: Restricted | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """Answers about one id of somebody whose records changed.

    Attributes:
        subject: the id under which they changed.
        version: the data version with which they did; of a restriction 0.
        one: the id that was answered about: the same, or one that is linked to it.
        name: the log's of that id.
        answers: all that may be wrong.
    """

    subject: bytes
    version: int
    one: bytes
    name: bytes
    answers: Sequence[Answer]

    @property
    def asked(self) -> list[tuple[bytes, int]]:
        """Of which records, by id and data version, the answers were made."""
        return [(self.one, answer.asked.data_version) for answer in self.answers]


Ruled = tuple[Answer, bytes, Ruling]
"""An answer, the log's name of the id it was about, and what becomes of it."""


def answers_before(
    each: Search, people: People, answers: Mapping[bytes, Sequence[Answer]]
) -> list[Given]:
    """The answers that may be wrong, by the id that they are about."""
    found: list[Given] = []
    for subject, names in people.names.items():
        version = people.versions[subject]
        for name, one in names.items():
            given = tuple(
                answer
                for answer in answers.get(name, ())
                if answer.entry_time >= each.since
                and each.low <= answer.leaf_index < each.high
                and _may_be_before(each.contribution, people, subject, one, answer)
            )
            if given:
                found.append(Given(subject, version, one, name, given))
    return found


def _may_be_before(
    each: Correcting, people: People, subject: bytes, one: bytes, answer: Answer
) -> bool:
    """Whether an answer can have been made from what stood before.

    Of the same id the data versions tell, of a restriction the number of facts; that is asked
    later. Those of a linked id are of another bucket; since the link nothing is answered about
    that id, and so, if anything is, it was before.
    """
    if people.restricted is not None:
        under_way = answer.entry_time < each.record_time + SETTLED_AFTER
        return answer.leaf_index < each.effect_leaf or under_way
    if one == subject:
        return answer.asked.data_version < people.versions[subject]
    return answer.leaf_index < each.effect_leaf


def in_parts(found: Sequence[Given]) -> Iterator[Sequence[Given]]:
    """As many at a time as are looked at together."""
    begin = answers = 0
    for end, given in enumerate(found):
        if end > begin and _is_enough(end - begin, answers):
            yield found[begin:end]
            begin, answers = end, 0
        answers += len(given.answers)
    if begin < len(found):
        yield found[begin:]


Part = tuple[int, Sequence[Given]]
"""The number of a search, and some answers that it may find wrong."""


def together(parts: Iterable[Part]) -> Iterator[Sequence[Part]]:
    """Parts of several searches, as many as are read under one record of it."""
    some: list[Part] = []
    people = answers = 0
    for part in parts:
        if some and _is_enough(people, answers):
            yield some
            some, people, answers = [], 0, 0
        some.append(part)
        people += len(part[1])
        answers += sum(len(given.answers) for given in part[1])
    if some:
        yield some


def _is_enough(people: int, answers: int) -> bool:
    return people >= _PEOPLE_AT_ONCE or answers >= _ANSWERS_AT_ONCE


def corrected_answers(
    each: Correcting, some: Sequence[Given], store: SubjectReader
) -> Iterator[Ruled]:
    """Those that a contribution shows to be wrong, or may."""
    changed = {given.subject: given.version for given in some}
    before = _accounts(store, [(who, version - 1) for who, version in changed.items()])
    after = _accounts(store, list(changed.items()))
    stood = _accounts(store, sorted({asked for given in some for asked in given.asked}))
    # Asked after the records were read: what was deleted meanwhile is seen.
    deletions = _deletions(some, store)
    decided: dict[tuple[bytes, bytes, Asked], Ruling | None] = {}
    adds = each.kind in {"move", "link"}
    for given in some:
        change = _change(
            before[given.subject, given.version - 1],
            after[given.subject, given.version],
            adds=adds,
        )
        of_deleted = deletions.touch({given.subject, given.one})
        for answer in given.answers:
            key = given.subject, given.one, answer.asked
            if key not in decided:
                version = answer.asked.data_version
                held = stood[given.one, version]
                decided[key] = deletions.ruling(
                    given.one, version, each.effect_leaf, given.subject, adds=adds
                ) or _ruling(wrong=was_wrong(held, change, answer.asked), of_deleted=of_deleted)
            ruling = decided[key]
            if ruling is not None:
                yield answer, given.name, ruling


def _ruling(*, wrong: bool, of_deleted: bool) -> Ruling | None:
    """What was computed; None: the answer was right, and no notice can name it.

    Earlier versions of this program told everybody who was told of somebody of whom anything had
    been deleted: these notices are on record.
    """
    if wrong:
        return Ruling.WRONG
    return Ruling.NEEDLESS if of_deleted else None


def erased_answers(
    each: Correcting, some: Sequence[Given], store: SubjectReader
) -> Iterator[Ruled]:
    """All that can rest on what was erased: nobody can say any more what was told of it.

    Whoever was answered before there was any of it was told of none, and a notice would tell them
    that there was some later. Of an erasure that found a statement's key alone, it is what had
    been deleted before.
    """
    deletions = [
        deletion
        for deletion, _ in store.deletions({given.one for given in some})
        if deletion.leaf_index <= each.effect_leaf
    ]
    for given in some:
        own = [deletion for deletion in deletions if deletion.subject_id == given.one]
        now = [deletion for deletion in own if deletion.leaf_index == each.effect_leaf]
        for answer in given.answers:
            version = answer.asked.data_version
            if any(deletion.is_of(given.one, version) for deletion in now or own):
                yield answer, given.name, Ruling.WRONG


def restricted_answers(
    each: Correcting,
    restricted: Restricted,
    person: Collection[bytes],
    some: Sequence[Given],
    store: SubjectReader,
) -> Iterator[Ruled]:
    """Those that would be others with what is restricted than without, or may.

    Args:
        each: the restriction, or its lifting.
        restricted: what is left out.
        person: all ids of the person.
        some: answers about some of them.
        store: reads what is kept under these ids.
    """
    facts, links = store.person_facts(person), store.links(person)
    stood = _accounts(store, sorted({asked for given in some for asked in given.asked}))
    deletions = _deletions(some, store)
    decided: dict[tuple[bytes, Asked], Ruling | None] = {}
    for given in some:
        of_deleted = deletions.touch({given.subject, given.one})
        for answer in given.answers:
            ids = {given.one, *aliases_at(links, given.one, answer.asked.data_version)}
            if took_into_account(facts, ids, each.effect_leaf, answer.asked):
                continue
            key = given.one, answer.asked
            if key not in decided:
                version = answer.asked.data_version
                held = stood[given.one, version]
                decided[key] = deletions.ruling(
                    given.one, version, each.effect_leaf, None, adds=False
                ) or _ruling(
                    wrong=was_told(held, restricted, facts, ids, answer.asked),
                    of_deleted=of_deleted,
                )
            ruling = decided[key]
            if ruling is not None:
                yield answer, given.name, ruling


def _deletions(some: Sequence[Given], store: SubjectReader) -> Deletions:
    """Of the people whom answers are about, and whose records changed."""
    return Deletions(
        store.deletions({each for given in some for each in (given.subject, given.one)})
    )


def _accounts(
    store: SubjectReader, asked: Sequence[tuple[bytes, int]]
) -> dict[tuple[bytes, int], Accounts | None]:
    return dict(zip(asked, store.accounts_by_id(asked), strict=True))


def _change(before: Accounts | None, after: Accounts | None, *, adds: bool) -> Change | None:
    if before is None or after is None:
        return None
    return Change(before, after, adds)
