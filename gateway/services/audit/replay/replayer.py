# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Answers old queries again, and compares byte for byte with what was answered.

Events of watches and reminders likewise.

The third promise: an answer can be rebuilt from the records as of its data
version, with the adapter and the report version of its day, as of its date. What the
log itself holds is taken as it is stored; `credit-audit verify` proves that first.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from adapters.engine.query_adapter import EngineAdapter
from adapters.registry import query_adapter_from
from gateway.audit.facts.standing import Asked, Directory
from gateway.audit.rows import EvidenceRow
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import OBLIGATIONS, asks_about_nobody
from gateway.domain.codes import Outcome, Section
from gateway.domain.disputes.marks import NO_MARKS, Marks
from gateway.domain.people.links import Link, aliases_at
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.summary import Summary
from gateway.errors import AdapterError, MalformedError, VerificationError
from gateway.services.audit.replay.comparing import (
    Replayed,
    compared,
    compared_dues,
    only_statement_differs,
    summary_of,
    with_ground,
    without_records,
)
from gateway.services.audit.replay.events import LoggedEvent, read_event, replay_events
from gateway.services.audit.replay.evidence import (
    Check,
    Opened,
    Question,
    ReplayKeys,
    StoppedError,
    Verdict,
    about,
    read_question,
    unseal,
)
from gateway.services.audit.replay.grounds import deleted_of, grounds_of, marks_of
from gateway.services.audit.replay.ports import ReplayStore, SubjectStore
from gateway.services.audit.replay.reminders import is_reminder, replay_reminders
from gateway.services.disputes.statements import StatementErasedError, Statements
from gateway.store.records.adapter_versions import is_adapter_of
from gateway.wire.entries import decode_entry

_CHUNK = 500
"""Entries whose evidence and records are read together, and held in memory. The people
they are about are one record in the log."""


class Replayer:
    """Replays entries in chunks, so that memory does not grow with their number."""

    def __init__(self, store: ReplayStore, keys: ReplayKeys) -> None:
        """Args: store: reads under an access on record; keys: to open evidence."""
        self._store = store
        self._keys = keys
        self._statements = Statements(keys.names)
        self._adapters: dict[bytes, EngineAdapter | Check] = {}
        self._directory: Directory | None = None  # read when it is asked for

    def replay(self, entries: Iterable[tuple[int, bytes | None]]) -> Iterator[Replayed]:
        """One result per entry, in order.

        Args:
            entries: leaf index and entry bytes; None when the row is missing.

        Raises:
            StoreError: something cannot be read at all.
        """
        rows = iter(entries)
        while chunk := list(itertools.islice(rows, _CHUNK)):
            yield from self._replay(chunk)

    def _replay(self, chunk: Sequence[tuple[int, bytes | None]]) -> Iterator[Replayed]:
        entries = {index: _entry(raw) for index, raw in chunk}
        answered = [i for i, entry in entries.items() if entry and is_made_from_records(entry)]
        evidence = {row.leaf_index: row for row in self._store.evidence(answered)}
        results: dict[int, Replayed] = {}
        questions: list[Question] = []
        events: list[LoggedEvent] = []
        reminders = [index for index, entry in entries.items() if is_reminder(entry)]
        for index, raw in chunk:
            entry = entries[index]
            if entry is None:
                check = Check.ENTRY_MISSING if raw is None else Check.ENTRY_UNREADABLE
                results[index] = Replayed(index, Verdict.DIFFERENT, check)
                continue
            if not is_made_from_records(entry):
                results[index] = Replayed(index, Verdict.NOT_ANSWERED)
                continue
            try:
                opened = self._opened(entry, evidence.get(index))
                if entry.watched_event is not None:
                    events.append(read_event(index, entry, opened, self._keys))
                else:
                    question = read_question(index, entry, opened, self._adapter, self._keys)
                    questions.append(question)
            except StoppedError as stopped:
                results[index] = Replayed(index, stopped.verdict, stopped.check, file=stopped.file)
        results.update((result.leaf_index, result) for result in self._answer(questions))
        if events:
            again = replay_events(events, self._store, self._known_directory())
            results.update((result.leaf_index, result) for result in again)
        if reminders:
            told = replay_reminders(reminders, self._store, self._known_directory(), self._keys)
            results.update((result.leaf_index, result) for result in told)
        yield from (results[index] for index, _ in chunk)

    def _opened(self, entry: AuditEntry, row: EvidenceRow | None) -> Opened:
        """Its evidence. Raises StoppedError."""
        gone = row is None or row.wrapped_key is None
        may_be_gone = gone and self._store.may_be_erased(entry)
        return unseal(entry, row, self._keys, may_be_gone=may_be_gone)

    def _adapter(self, adapter_hash: bytes) -> EngineAdapter:
        """The adapter of a hash, compiled once per run. Raises StoppedError."""
        if adapter_hash not in self._adapters:
            self._adapters[adapter_hash] = _compiled(
                adapter_hash, self._store.adapter(adapter_hash)
            )
        found = self._adapters[adapter_hash]
        if isinstance(found, Check):
            raise StoppedError(Verdict.DIFFERENT, found)
        return found

    def _answer(self, questions: Sequence[Question]) -> Iterator[Replayed]:
        """Steps 8 to 10 once more, for all questions of a chunk."""
        if not questions:
            return
        indexes = [q.leaf_index for q in questions]
        named = {q.subject for q in questions}
        commitments = {
            q.entry.subject_commitment for q in questions if Section.INQUIRIES in q.query.sections
        }
        store = self._store.subjects(indexes, named, commitments)
        links = store.links(named)
        found = [about(question, links, self._keys) for question in questions]
        known = [question for question in found if question is not None]
        people = {q.leaf_index: _ids(q, links) for q in known}
        of_person = {q.leaf_index: self._commitments(q, people[q.leaf_index]) for q in known}
        if links or len(self._keys.names.keys) > 1:
            # So it may be about others, or others count, too, or under other names: all are named.
            store = self._store.subjects(
                indexes,
                {subject for subjects in people.values() for subject in subjects},
                {value for values in of_person.values() for value in values},
            )
        yield from (
            Replayed(question.leaf_index, Verdict.DIFFERENT, Check.QUERY_DIFFERS)
            for question, whom in zip(questions, found, strict=True)
            if whom is None
        )
        asked = [
            Asked(q.leaf_index, q.entry, q.envelope, q.query, q.adapter.name, people[q.leaf_index])
            for q in known
        ]
        grounds = grounds_of(asked, self._known_directory(), store)
        marks = marks_of(asked, self._known_directory(), store)
        for question in known:
            if marks[question.leaf_index] is None:
                yield Replayed(question.leaf_index, Verdict.DIFFERENT, Check.MARKS)
        known = [q for q in known if marks[q.leaf_index] is not None]
        results = list(self._answer_known(known, of_person, marks, store))
        deleted = deleted_of(
            {q.leaf_index: (q.subject, q.entry.data_version) for q in known}, results, store
        )
        for result in results:
            gone = deleted.get(result.leaf_index)
            left = result if gone is None else without_records(result, gone)
            yield with_ground(left, grounds[result.leaf_index])

    def _commitments(self, question: Question, subjects: Sequence[bytes]) -> Collection[bytes]:
        """Of the person a question was answered about, where inquiries are counted."""
        if Section.INQUIRIES not in question.query.sections:
            return ()
        return self._keys.names.subjects_of(subjects)

    def _known_directory(self) -> Directory:
        """Partners, keys and policies; read once per run."""
        if self._directory is None:
            self._directory = Directory(self._store.directory_facts())
        return self._directory

    def _answer_known(
        self,
        questions: Sequence[Question],
        commitments: Mapping[int, Collection[bytes]],
        marks: Mapping[int, Marks | None],
        store: SubjectStore,
    ) -> Iterator[Replayed]:
        """The same, once it is known whom they are about."""
        counted = [q for q in questions if commitments[q.leaf_index]]
        taken = [marks[q.leaf_index] or NO_MARKS for q in questions]
        accounts = store.accounts([(q.subject, q.entry.data_version) for q in questions], taken)
        counts = store.inquiries(
            [
                (commitments[q.leaf_index], q.entry.entry_time, q.entry.inquiry_tree_size)
                for q in counted
            ]
        )
        inquiries = dict(zip((q.leaf_index for q in counted), counts, strict=True))
        for question, known, mark in zip(questions, accounts, taken, strict=True):
            if question.entry.method == OBLIGATIONS.name:
                yield compared_dues(question, known)
                continue
            summary = summary_of(question, known)
            if isinstance(summary, Check):
                yield Replayed(question.leaf_index, Verdict.DIFFERENT, summary)
            else:
                counted_again = inquiries.get(question.leaf_index)
                yield self._compared(question, summary, counted_again, mark)

    def _compared(
        self,
        question: Question,
        summary: Summary | None,
        inquiries: RecentInquiries | None,
        marks: Marks,
    ) -> Replayed:
        """The answer with what it said of disputes; without a statement that was erased."""
        if not question.version.remarks:
            return compared(question, summary, inquiries, {})
        erased, statement = False, None
        if (shown := marks.shown) is not None:
            try:
                statement = self._statements.open(shown, marks)
            except StatementErasedError:
                erased = True
            except VerificationError:
                return Replayed(question.leaf_index, Verdict.DIFFERENT, Check.RECORDS)
        remarks = {"marks": marks, "statement": statement}
        result = compared(question, summary, inquiries, remarks)
        if erased and only_statement_differs(result):
            return Replayed(question.leaf_index, Verdict.ERASED, Check.STATEMENT_ERASED)
        return result


def _ids(question: Question, links: Sequence[Link]) -> Sequence[bytes]:
    """Of the person a question was answered about, as of its data version; the kept one first."""
    aliases = aliases_at(links, question.subject, question.entry.data_version)
    return (question.subject, *sorted(aliases))


def is_made_from_records(entry: AuditEntry) -> bool:
    """Whether there is an answer that was made from records: what a replay rebuilds."""
    if entry.outcome is not Outcome.ANSWERED or entry.resumes:
        return False
    return entry.watched_event is not None or not asks_about_nobody(entry.method)


def _compiled(adapter_hash: bytes, content: bytes | None) -> EngineAdapter | Check:
    """The adapter, or what is wrong with what is stored of it."""
    if content is None:
        return Check.ADAPTER_MISSING
    if not is_adapter_of(adapter_hash, content):
        return Check.ADAPTER_DIFFERS
    try:
        return query_adapter_from(content)
    except AdapterError:
        return Check.ADAPTER_UNREADABLE


def _entry(raw: bytes | None) -> AuditEntry | None:
    try:
        return None if raw is None else decode_entry(raw)
    except MalformedError:
        return None
