# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads facts for replay: only such as their entries in the log vouch for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from gateway.audit.fact_entry import said_digest
from gateway.audit.facts.contributions import WrittenVersion
from gateway.audit.facts.deletions import Deletion
from gateway.audit.facts.logged import ADOPTED_CAUSE, LoggedFact
from gateway.audit.facts.vouching import vouched
from gateway.audit.rows import StoredFact
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import OBLIGATIONS, QUERY
from gateway.domain.facts.bodies import consent_scope
from gateway.domain.facts.kinds import CONTRIBUTIONS
from gateway.errors import MalformedError
from gateway.store.log.reading import ROWS_AT_ONCE, WHOLE_LOG, AuditReader, ReadAccess
from gateway.store.records.verification import fact_maker
from gateway.wire.entries import decode_entry

_FIRST_ENTRIES = 100
"""How many are looked at first: a question is rarely further away."""

_QUESTIONS = frozenset({QUERY.name, OBLIGATIONS.name})


class FactReader:
    """Facts with their entries. Every method raises StoreError."""

    def __init__(self, log: AuditReader, access: ReadAccess, records: AuditReader) -> None:
        """Bind to an access.

        Args:
            log: of the log.
            access: recorded for the verb "replay", for ROWS_AT_ONCE entries at a time.
            records: of the records' database.
        """
        self._log = log
        self._access = access
        self._records = records
        # By the leaf behind which it is: the first question's leaf, and when it began.
        self._first_calls: dict[int, tuple[int, datetime]] = {}
        self._fact = fact_maker(None if log.names is None else log.names.pseudonyms)

    def directory(self) -> Iterator[LoggedFact]:
        """All facts that are about no person, in the order of the log."""
        after = -WHOLE_LOG
        while rows := self._records.call(
            "records_reading.directory_facts", self._access, self._fact, after=after
        ):
            yield from self._vouched(rows)
            after = rows[-1].leaf_index or 0

    def reminders(self, leaf_indexes: Sequence[int]) -> Iterator[LoggedFact]:
        """The facts of some reminders, in the order of the log; they name nobody in plain.

        Args:
            leaf_indexes: of their entries.
        """
        rows = self._records.call(
            "records_reading.reminder_facts",
            self._access,
            self._fact,
            indexes=sorted(leaf_indexes),
        )
        yield from self._vouched(rows)

    def consents(
        self,
        records_access: ReadAccess,
        asked: Collection[tuple[bytes, str, bytes]],
    ) -> Iterator[LoggedFact]:
        """The facts of some consents, and links of the people, in the order of the log.

        Args:
            records_access: names the people.
            asked: subject id, partner and commitment of each.
        """
        rows = self._records.call(
            "records_reading.consent_facts",
            records_access,
            self._fact,
            scopes=sorted({consent_scope(*each) for each in asked}),
            subject_ids=sorted({subject for subject, _, _ in asked}),
        )
        yield from self._vouched(rows)

    def deletions(
        self, records_access: ReadAccess, subject_ids: Collection[bytes]
    ) -> Iterator[tuple[Deletion, str]]:
        """What was deleted of some people's records, with the kinds of the facts that say so.

        Args:
            records_access: names the people.
            subject_ids: theirs.
        """
        found = self._records.call(
            "records_reading.deletions",
            records_access,
            Deletion,
            subject_ids=sorted(subject_ids),
        )
        if not found:
            return
        rows = self._records.call(
            "records_reading.deletion_facts",
            self._access,
            self._fact,
            indexes=sorted({deletion.leaf_index for deletion in found}),
        )
        facts = {fact.leaf_index: fact for fact in self._vouched(rows)}
        for deletion in found:
            fact = facts.get(deletion.leaf_index)
            if fact is not None and deletion.is_said_by(fact):
                yield deletion, fact.kind

    def written_versions(self, asked: Sequence[tuple[int, int]]) -> list[list[WrittenVersion]]:
        """Data versions with their neighbours that are in effect.

        Which contribution wrote a version, and its fact, is taken as the records say it, which
        `verify` compares with the facts; where that fact stands, the log has to say, too.

        Args:
            asked: buckets and data versions.

        Returns:
            For each, in order, itself and the next older and newer one, where there are such.
        """
        rows = self._records.call(
            "records_reading.written_versions",
            self._access,
            _version_row,
            buckets=[bucket for bucket, _ in asked],
            data_versions=[version for _, version in asked],
        )
        entries = self._entries({leaf for *_, leaf in rows if leaf is not None})
        found: list[list[WrittenVersion]] = [[] for _ in asked]
        for number, version, fact_id, leaf in rows:
            entry = None if leaf is None else entries.get(leaf)
            found[number - 1].append(_written_version(version, fact_id, leaf, entry))
        return found

    def first_call(self, after: int, before: int) -> datetime | None:
        """When the first question began whose entry is between two leaves; None: none is.

        Only entries of calls with one question count: their time is when the call began, and
        they are made at its end. That of a record may have waited for long.

        Args:
            after: a leaf that is not meant itself.
            before: likewise.
        """
        if after in self._first_calls:
            leaf, moment = self._first_calls[after]
            return moment if leaf < before else None
        low, most = after + 1, _FIRST_ENTRIES
        while low < before:
            high = min(low + most, before)
            entries = self._entries(range(low, high))
            for leaf in sorted(entries):
                entry = entries[leaf]
                if entry.fact is None and entry.method in _QUESTIONS and not entry.item_digest:
                    self._first_calls[after] = leaf, entry.entry_time
                    return entry.entry_time
            low, most = high, ROWS_AT_ONCE
        return None

    def _entries(self, leaf_indexes: Collection[int]) -> dict[int, AuditEntry]:
        """Some entries, by leaf; without what cannot be read."""
        found: dict[int, AuditEntry] = {}
        named = sorted(leaf_indexes)
        for start in range(0, len(named), ROWS_AT_ONCE):
            rows = self._log.call(
                "records_reading.entries",
                self._access,
                _entry_row,
                indexes=named[start : start + ROWS_AT_ONCE],
            )
            for leaf, raw in rows:
                with suppress(MalformedError):
                    found[leaf] = decode_entry(raw)
        return found

    def people(
        self, records_access: ReadAccess, subject_ids: Collection[bytes]
    ) -> Iterator[LoggedFact]:
        """The facts about some people that change answers, in the order of the log.

        Args:
            records_access: names the people.
            subject_ids: whose.
        """
        rows = self._records.call(
            "records_reading.person_facts",
            records_access,
            self._fact,
            subject_ids=sorted(subject_ids),
        )
        yield from self._vouched(rows)

    def _vouched(self, rows: Sequence[StoredFact]) -> Iterator[LoggedFact]:
        for start in range(0, len(rows), ROWS_AT_ONCE):
            some = rows[start : start + ROWS_AT_ONCE]
            said = dict(
                self._log.call(
                    "records_reading.entries",
                    self._access,
                    _said,
                    indexes=[row.leaf_index for row in some],
                )
            )
            for row in some:
                index = row.leaf_index
                fact = None if index is None else vouched(row, index, said.get(index, b""))
                if fact is not None:
                    yield fact


def _said(leaf_index: int, entry: bytes) -> tuple[int, bytes]:
    try:
        return leaf_index, said_digest(decode_entry(entry))
    except MalformedError:
        return leaf_index, b""


def _version_row(
    number: int, data_version: int, fact_id: UUID | None, leaf_index: int | None
) -> tuple[int, int, UUID | None, int | None]:
    return number, data_version, fact_id, leaf_index


def _entry_row(leaf_index: int, entry: bytes) -> tuple[int, bytes]:
    return leaf_index, entry


def _written_version(
    data_version: int, fact_id: UUID | None, leaf_index: int | None, entry: AuditEntry | None
) -> WrittenVersion:
    """One version; its leaf only where the entry there is that of its fact."""
    if leaf_index is None:
        return WrittenVersion(data_version, pending=fact_id is not None)
    fact = None if entry is None else entry.fact
    if (
        entry is None
        or fact is None
        or fact_id is None
        or fact.fact_id != fact_id.bytes
        or fact.kind not in CONTRIBUTIONS
    ):
        return WrittenVersion(data_version)
    return WrittenVersion(
        data_version,
        leaf_index=leaf_index,
        record_time=entry.entry_time,
        adopted=fact.cause == ADOPTED_CAUSE,
    )
