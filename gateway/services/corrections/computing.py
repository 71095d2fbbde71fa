# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Works out who was told what a contribution shows to be wrong, and records it.

As the auditor: the log is read from end to end, so nobody who was told is left out, and people's
records under accesses on record. No evidence is opened. The log is read once for all
contributions; of the people whom they changed some names stay in memory, and of each answer
about them a few numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import islice
from uuid import UUID

from gateway.audit.corrections.notices import Searched, correction_bodies, joined, notices_of
from gateway.audit.corrections.overlay import Accounts, Change
from gateway.audit.corrections.told import Asked, asked_of, is_answer, was_wrong
from gateway.domain.codes import Outcome
from gateway.domain.people.links import aliases_at
from gateway.domain.people.subject import subject_commitment
from gateway.errors import MalformedError, StoreError
from gateway.store.corrections.computed import SETTLED_AFTER, Correcting, record_corrections
from gateway.store.log.reading import AuditReader
from gateway.store.records.access import RecordsAccess
from gateway.store.records.replay import REPLAY_VERB, ReplayReader, SubjectReader
from gateway.wire.entries import decode_entry

USUAL_MONTHS = 24
"""How far back answers are looked for, unless somebody wants it otherwise."""

_DAYS_PER_MONTH = 31
_PEOPLE_AT_ONCE = 200
_ANSWERS_AT_ONCE = 1_000

Progress = Callable[[int, int], None]


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
    """What of the log is to be searched for a contribution.

    Attributes:
        contribution: which.
        low: first leaf.
        high: the first one that is not.
        since: answers from then on.
    """

    contribution: Correcting
    low: int
    high: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Computed:
    """What came of a contribution.

    Attributes:
        contribution: which.
        searched: what of the log was.
        told: the number of answers that were wrong, by partner and person.
        undecided: leaf indexes of those that count as wrong because it cannot be told.
        facts: that say so; they are pending.
    """

    contribution: Correcting
    searched: Searched
    told: Mapping[tuple[str, bytes], Sequence[int]]
    facts: Sequence[UUID] = ()
    undecided: frozenset[int] = frozenset()


@dataclass(slots=True)
class _People:
    """Whom a contribution changed.

    Attributes:
        versions: its data version of each one's bucket, by subject id.
        names: the log's names for each and for all who are linked to them, with whose id it is.
    """

    versions: dict[bytes, int] = field(default_factory=dict)
    names: dict[bytes, dict[bytes, bytes]] = field(default_factory=dict)


class CorrectionComputing:
    """One run as the auditor."""

    def __init__(
        self,
        reader: AuditReader,
        commitment_key: bytes,
        cause: str,
        records: AuditReader | None = None,
    ) -> None:
        """Keep what is read.

        Args:
            reader: of the log.
            commitment_key: the log's names of people are made with it.
            cause: of the accesses on record, and of the facts.
            records: of the records' database; None: it is the log's.
        """
        self._reader = reader
        self._key = commitment_key
        self._cause = cause
        self._records = records

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
        contributions = {each.contribution.contribution_id: each.contribution for each in searches}
        people = {number: self._people(each) for number, each in contributions.items()}
        low = min((each.low for each in searches), default=0)
        high = max((each.high for each in searches), default=0)
        wanted = {
            name for known in people.values() for names in known.names.values() for name in names
        }
        answers = self._answers(low, high, wanted, on_progress)
        for each in searches:
            number = each.contribution.contribution_id
            wrong = list(self._wrong(each, people[number], answers))
            found = joined((answer.partner, name, answer.leaf_index) for answer, name, _ in wrong)
            undecided = frozenset(answer.leaf_index for answer, _, decided in wrong if not decided)
            changed = len(people[number].versions)
            searched = Searched(number, each.low, each.high, each.since, changed)
            yield Computed(each.contribution, searched, found, undecided=undecided)

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

    def _people(self, each: Correcting) -> _People:
        """Whom a contribution changed, with all their names."""
        access = self._reader.open(
            REPLAY_VERB,
            {"contribution": each.contribution_id},
            row_limit=0,
            cause=self._cause,
        )
        records = self._records or self._reader
        if self._records is not None:
            access = RecordsAccess.recorded(self._records, access, self._cause).access
        rows = records.call(
            "corrections.changed_people", access, _version, contribution=each.contribution_id
        )
        people = _People(dict(rows))
        ids = iter(sorted(people.versions))
        while some := list(islice(ids, _PEOPLE_AT_ONCE)):
            links = self._subjects((), some).links(some)
            for subject in some:
                person = {subject, *aliases_at(links, subject, people.versions[subject])}
                people.names[subject] = {
                    subject_commitment(self._key, one): one for one in sorted(person)
                }
        return people

    def _subjects(
        self, leaf_indexes: Sequence[int], subject_ids: Collection[bytes]
    ) -> SubjectReader:
        access = self._reader.open(REPLAY_VERB, {}, row_limit=0, cause=self._cause)
        reader = ReplayReader(self._reader, access, self._cause, self._records)
        return reader.subjects(leaf_indexes, subject_ids, ())

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

    def _wrong(
        self,
        each: Search,
        people: _People,
        answers: Mapping[bytes, Sequence[Answer]],
    ) -> Iterator[tuple[Answer, bytes, bool]]:
        """The answers that a contribution shows to be wrong.

        Each with the name it was under, and whether that could be told.
        """
        found: list[_Given] = []
        for subject, names in people.names.items():
            version = people.versions[subject]
            for name, one in names.items():
                given = tuple(
                    answer
                    for answer in answers.get(name, ())
                    if answer.entry_time >= each.since
                    and each.low <= answer.leaf_index < each.high
                    and _was_before(each.contribution, version, subject, one, answer)
                )
                if given:
                    found.append(_Given(subject, version, one, name, given))
        while found:
            some, found = _some(found)
            yield from self._wrong_of(each.contribution, some)

    def _wrong_of(
        self, each: Correcting, some: Sequence[_Given]
    ) -> Iterator[tuple[Answer, bytes, bool]]:
        """Of answers about some people those that are wrong."""
        changed = {given.subject: given.version for given in some}
        then = {
            (given.one, answer.asked.data_version) for given in some for answer in given.answers
        }
        people = {*changed, *[one for one, _ in then]}
        leaves = [answer.leaf_index for given in some for answer in given.answers]
        store = self._subjects(leaves, people)
        before = _accounts(store, [(who, version - 1) for who, version in changed.items()])
        after = _accounts(store, list(changed.items()))
        stood = _accounts(store, sorted(then))
        # Asked after the records were read: what was deleted meanwhile is seen.
        gone = {deletion.subject_id for deletion, _ in store.deletions(people)}
        decided: dict[tuple[bytes, bytes, Asked], bool] = {}
        for given in some:
            change = _change(
                before[given.subject, given.version - 1],
                after[given.subject, given.version],
                adds=each.kind in {"move", "link"},
            )
            for answer in given.answers:
                key = given.subject, given.one, answer.asked
                if key not in decided:
                    held = stood[given.one, answer.asked.data_version]
                    decided[key] = was_wrong(held, change, answer.asked)
                if gone & {given.subject, given.one}:
                    yield answer, given.name, False
                elif decided[key]:
                    yield answer, given.name, True


@dataclass(frozen=True, slots=True)
class _Given:
    """Answers about one id of somebody whose records changed.

    Attributes:
        subject: the id under which they changed.
        version: the data version with which they did.
        one: the id that was answered about: the same, or one that is linked to it.
        name: the log's of that id.
        answers: all that may be wrong.
    """

    subject: bytes
    version: int
    one: bytes
    name: bytes
    answers: Sequence[Answer]


def _was_before(each: Correcting, version: int, subject: bytes, one: bytes, answer: Answer) -> bool:
    """Whether an answer was made from what stood before the contribution.

    Of the same id the data versions tell. Those of a linked id are of another bucket; since the
    link nothing is answered about that id, and so, if anything is, it was before.
    """
    if one == subject:
        return answer.asked.data_version < version
    return answer.leaf_index < each.effect_leaf


def _some(found: list[_Given]) -> tuple[list[_Given], list[_Given]]:
    """As many as are looked at together, and the others."""
    count = answers = 0
    while count < len(found) and count < _PEOPLE_AT_ONCE and answers < _ANSWERS_AT_ONCE:
        answers += len(found[count].answers)
        count += 1
    return found[:count], found[count:]


def _accounts(
    store: SubjectReader, asked: Sequence[tuple[bytes, int]]
) -> dict[tuple[bytes, int], Accounts | None]:
    return dict(zip(asked, store.accounts_by_id(asked), strict=True))


def _change(before: Accounts | None, after: Accounts | None, *, adds: bool) -> Change | None:
    if before is None or after is None:
        return None
    return Change(before, after, adds)


def _since(moment: datetime, months: int) -> datetime:
    return moment - timedelta(days=_DAYS_PER_MONTH * months)


def _version(subject: bytes, data_version: int) -> tuple[bytes, int]:
    return bytes(subject), data_version
