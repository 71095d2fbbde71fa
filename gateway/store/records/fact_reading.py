# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads facts for replay: only such as their entries in the log vouch for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from gateway.audit.fact_entry import said_digest
from gateway.audit.facts.deletions import Deletion
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.vouching import vouched
from gateway.audit.rows import StoredFact
from gateway.domain.facts.bodies import consent_scope
from gateway.errors import MalformedError
from gateway.store.log.reading import ROWS_AT_ONCE, WHOLE_LOG, AuditReader, ReadAccess
from gateway.store.records.verification import fact_maker
from gateway.wire.entries import decode_entry


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
