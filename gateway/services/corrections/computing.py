# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Works out who was told what is no longer right, and records it.

As the auditor: the log is read from end to end, so nobody who was told is left out, and people's
records under accesses on record. No evidence is opened. The log is read once for all
contributions; of the people whom they changed some names stay in memory, and of each answer
about them a few numbers.

Each access on record is an entry of the log. So there is one for each contribution or restriction,
which names it, and beside these only one for so many people, whatever changed them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from typing import TypeVar
from uuid import UUID

from gateway.audit.corrections.deleted import Ruling
from gateway.audit.corrections.notices import Cause, Searched, correction_bodies, joined, notices_of
from gateway.audit.corrections.restricted import Restricted
from gateway.audit.corrections.told import asked_of, is_answer
from gateway.domain.codes import Outcome
from gateway.domain.corrections.feed import NoticeKind
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.links import aliases_at, person_ids
from gateway.errors import MalformedError, StoreError
from gateway.services.corrections.deciding import (
    Answer,
    Given,
    People,
    Ruled,
    Search,
    answers_before,
    corrected_answers,
    erased_answers,
    in_parts,
    restricted_answers,
    together,
)
from gateway.store.corrections.computed import SETTLED_AFTER, Correcting, record_corrections
from gateway.store.log.reading import AuditReader
from gateway.store.records.access import RecordsAccess
from gateway.store.records.replay import REPLAY_VERB, ReplayReader, SubjectReader
from gateway.store.rekeying.reading import check_rekeyed_records
from gateway.wire.entries import decode_entry

Made = TypeVar("Made")

USUAL_MONTHS = 24
"""How far back answers are looked for, unless somebody wants it otherwise."""

_DAYS_PER_MONTH = 31
_PEOPLE_AT_ONCE = 200
_ANSWERS_AT_ONCE = 1_000

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Computed:
    """What came of a contribution, a restriction or its lifting.

    Attributes:
        contribution: which.
        searched: what of the log was.
        told: the number of answers that were wrong, by partner and person.
        undecided: leaf indexes of those that count as wrong because it cannot be told.
        needless: partner, person and leaf index of others, of which a notice is no fault.
        facts: that say so; they are pending.
    """

    contribution: Correcting
    searched: Searched
    told: Mapping[tuple[str, bytes], Sequence[int]]
    facts: Sequence[UUID] = ()
    undecided: frozenset[int] = frozenset()
    needless: frozenset[tuple[str, bytes, int]] = frozenset()


class CorrectionComputing:
    """One run as the auditor."""

    def __init__(
        self,
        reader: AuditReader,
        commitments: Commitments,
        cause: str,
        records: AuditReader | None = None,
    ) -> None:
        """Keep what is read.

        Args:
            reader: of the log.
            commitments: the log's names of people, under all of its keys.
            cause: of the accesses on record, and of the facts.
            records: of the records' database; None: it is the log's.
        """
        self._reader = reader
        reader.names = commitments
        self._commitments = commitments
        self._cause = cause
        self._records = records
        self._replay: ReplayReader | None = None  # opened when it is needed

    def tell(
        self,
        contributions: Sequence[Correcting],
        months: int = USUAL_MONTHS,
        on_progress: Progress = lambda _done, _of: None,
    ) -> Iterator[Computed]:
        """Who was told, of each contribution; nothing is recorded.

        Args:
            contributions: each searched from where it was searched before.
            months: how far back, counted from when it took effect.
            on_progress: told how many leaves were read, of how many.

        Raises:
            StoreError: something cannot be read.
        """
        access = self._reader.open(REPLAY_VERB, {}, row_limit=0, cause=self._cause)
        size = self._reader.head(access).tree_size
        searches = [
            Search(each, each.searched, size, _since(each.record_time, months))
            for each in contributions
        ]
        yield from self.search(searches, on_progress)

    def search(
        self, searches: Sequence[Search], on_progress: Progress = lambda _done, _of: None
    ) -> Iterator[Computed]:
        """The same, within some leaves each; also once more for what was searched before."""
        where = self._records or self._reader
        check_rekeyed_records(where, self._commitments.pseudonyms)
        causes = {each.contribution.cause: each.contribution for each in searches}
        people = {cause: self._changed(each) for cause, each in causes.items()}
        self._name(people.values())
        low = min((each.low for each in searches), default=0)
        high = max((each.high for each in searches), default=0)
        wanted = {
            name for known in people.values() for names in known.names.values() for name in names
        }
        ruled = self._ruled(searches, people, self._answers(low, high, wanted, on_progress))
        coming = next(ruled, None)
        for place, each in enumerate(searches):
            cause = each.contribution.cause
            by_ruling: dict[Ruling, list[tuple[str, bytes, int]]] = {
                ruling: [] for ruling in Ruling
            }
            while coming is not None and coming[0] == place:
                answer, name, ruling = coming[1]
                by_ruling[ruling].append((answer.partner, name, answer.leaf_index))
                coming = next(ruled, None)
            undecided = by_ruling[Ruling.UNDECIDED]
            found = joined([*by_ruling[Ruling.WRONG], *undecided])
            changed = len(people[cause].versions)
            says = each.contribution.says
            searched = Searched(cause, each.low, each.high, each.since, changed, says)
            yield Computed(
                each.contribution,
                searched,
                found,
                undecided=frozenset(leaf for _, _, leaf in undecided),
                needless=frozenset(by_ruling[Ruling.NEEDLESS]),
            )

    def record(self, computed: Computed, now: datetime) -> Computed:
        """Records what came of a contribution; a later search that found nothing only once.

        Raises:
            StoreConflictError: somebody else has, meanwhile.
            StoreError: it cannot be recorded.
        """
        each = computed.contribution
        settled = now >= each.record_time + SETTLED_AFTER
        if each.search_time is not None and not settled and not computed.told:
            return computed
        bodies = correction_bodies(computed.searched, notices_of(computed.told))
        connection = (self._records or self._reader).connection
        facts = record_corrections(connection, bodies, self._cause)
        return replace(computed, facts=facts)

    def _changed(self, each: Correcting) -> People:
        """Whom a contribution changed or a fact restricts; they have no names yet."""
        if each.restriction is not None:
            people = People()
            for found in self._read(
                "corrections.restricted_by", _restricted, restriction=each.restriction
            ):
                people.versions[found.subject_id] = 0
                people.restricted = found
            return people
        name = "erased" if each.says is NoticeKind.ERASURE else "changed"
        rows = self._read(f"corrections.{name}_people", _version, contribution=each.cause)
        return People(dict(rows))

    def _name(self, changed: Collection[People]) -> None:
        """All names of everybody; of whom a fact restricts under all ids: it holds for all."""
        whose: dict[bytes, list[People]] = {}
        for people in changed:
            for subject in people.versions:
                whose.setdefault(subject, []).append(people)
        ids = iter(sorted(whose))
        while some := list(islice(ids, _PEOPLE_AT_ONCE)):
            links = self._subjects((), some).links(some)
            for subject in some:
                for people in whose[subject]:
                    person = (
                        {subject, *aliases_at(links, subject, people.versions[subject])}
                        if people.restricted is None
                        else person_ids(links, subject)
                    )
                    people.names[subject] = self._names(person)

    def _names(self, person: Collection[bytes]) -> dict[bytes, bytes]:
        """The log's names of ids."""
        return {named: one for one in sorted(person) for named in self._commitments.subjects(one)}

    def _read(self, name: str, make: Callable[..., Made], **asked: Cause) -> list[Made]:
        """What a function gives whose access names what is asked for."""
        named = {
            key: str(value) if isinstance(value, UUID) else value for key, value in asked.items()
        }
        access = self._reader.open(REPLAY_VERB, named, row_limit=0, cause=self._cause)
        if self._records is not None:
            access = RecordsAccess.recorded(self._records, access, self._cause).access
        return (self._records or self._reader).call(name, access, make, **asked)

    def _subjects(
        self, leaf_indexes: Sequence[int], subject_ids: Collection[bytes]
    ) -> SubjectReader:
        if self._replay is None:
            access = self._reader.open(REPLAY_VERB, {}, row_limit=0, cause=self._cause)
            self._replay = ReplayReader(self._reader, access, self._cause, self._records)
        return self._replay.subjects(leaf_indexes, subject_ids, ())

    def _answers(
        self, low: int, size: int, wanted: Collection[bytes], on_progress: Progress
    ) -> dict[bytes, list[Answer]]:
        """The answers about some people, by the log's names of them."""
        found: dict[bytes, list[Answer]] = {}
        if not wanted or low >= size:
            return found
        access = self._reader.open(
            REPLAY_VERB, {"low": low, "high": size}, row_limit=size - low, cause=self._cause
        )
        for row in self._reader.entries(access, low, size):
            if row.leaf_index % _ANSWERS_AT_ONCE == 0:
                on_progress(row.leaf_index - low, size - low)
            if row.outcome != Outcome.ANSWERED or row.subject_commitment not in wanted:
                continue
            try:
                entry = decode_entry(row.entry)
            except MalformedError:
                raise StoreError("an entry of the log cannot be read: verify it") from None
            if is_answer(entry):
                answer = Answer(row.leaf_index, entry.partner, entry.entry_time, asked_of(entry))
                found.setdefault(entry.subject_commitment, []).append(answer)
        return found

    def _ruled(
        self,
        searches: Sequence[Search],
        people: Mapping[Cause, People],
        answers: Mapping[bytes, Sequence[Answer]],
    ) -> Iterator[tuple[int, Ruled]]:
        """The answers that each search finds wrong, or that may be, in the order of searches."""
        whose = [people[each.contribution.cause] for each in searches]
        parts = (
            (place, some)
            for place, (each, changed) in enumerate(zip(searches, whose, strict=True))
            for some in in_parts(answers_before(each, changed, answers))
        )
        for group in together(parts):
            leaves = {
                answer.leaf_index for _, some in group for given in some for answer in given.answers
            }
            ids = {one for place, some in group for one in _ids(whose[place], some)}
            store = self._subjects(sorted(leaves), ids)
            for place, some in group:
                for ruled in _ruled_of(searches[place].contribution, whose[place], some, store):
                    yield place, ruled


def _ids(people: People, some: Sequence[Given]) -> set[bytes]:
    """Of whom records are read to look at some answers."""
    if people.restricted is None:
        return {one for given in some for one in (given.subject, given.one)}
    return {one for names in people.names.values() for one in names.values()}


def _ruled_of(
    each: Correcting, people: People, some: Sequence[Given], store: SubjectReader
) -> Iterator[Ruled]:
    """Which of some answers a contribution or a restriction makes wrong, or may have."""
    if people.restricted is not None:
        ids = _ids(people, some)
        yield from restricted_answers(each, people.restricted, ids, some, store)
    elif each.says is NoticeKind.ERASURE:
        yield from erased_answers(each, some, store)
    else:
        yield from corrected_answers(each, some, store)


def _since(moment: datetime, months: int) -> datetime:
    return moment - timedelta(days=_DAYS_PER_MONTH * months)


def _version(subject: bytes, data_version: int) -> tuple[bytes, int]:
    return bytes(subject), data_version


def _restricted(subject: bytes, restriction: bytes, account: bytes | None) -> Restricted:
    return Restricted(
        bytes(subject), bytes(restriction), None if account is None else bytes(account)
    )
