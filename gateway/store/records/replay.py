# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What replay reads beside the log's entries: records, adapters, inquiries, evidence.

All under recorded accesses of the verb "replay"; Postgres refuses the subject data
and the evidence without. Who an entry is about is known only once its evidence is
open. So evidence is read under an access that names entries, and then what is kept
about people under one that names them. Adapters are no subject data.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from gateway.audit.facts.contributions import WrittenVersion
from gateway.audit.facts.deletions import Deletion
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.retention import RetentionCoverage, coverage_of
from gateway.audit.rows import EvidenceRow
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.disputes.marks import NO_MARKS, Marks
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.links import Link
from gateway.domain.records.record import Account
from gateway.domain.reports.report import RecentInquiries
from gateway.store.errors import translate_errors
from gateway.store.evidence.files import EvidenceFiles, with_files
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import JSON, ROWS_AT_ONCE, AuditReader, ReadAccess
from gateway.store.queries import load_sql
from gateway.store.records.access import RecordsAccess
from gateway.store.records.fact_reading import FactReader
from gateway.store.records.record_versions import (
    KeptAccounts,
    kept_accounts,
    read_at_statement,
)

REPLAY_VERB = "replay"
_SALT_BYTES = 16


def salt_of_read(names: Commitments | None, subject_ids: Collection[bytes]) -> str:
    """A salt for the filter of an access that names people, as hex.

    The filter's digest is in the log for ever. Without a salt whoever has the pseudonym key could
    test by it who was looked for. With it whoever has the commitment key still can, and a read
    that is tried again goes by the record of the first try (docs/adr/0095).

    Args:
        names: under the log's keys, of which the newest counts; None: the salt is random, and
            nobody can tell later.
        subject_ids: whom the filter names.
    """
    if names is None:
        return secrets.token_hex(_SALT_BYTES)
    named = b"read\0" + b"".join(sorted(set(subject_ids)))
    return hmac.digest(names.newest, named, "sha256")[:_SALT_BYTES].hex()


def subjects_filter(
    leaf_indexes: Sequence[int],
    subject_ids: Collection[bytes],
    commitments: Collection[bytes],
    names: Commitments | None = None,
) -> Mapping[str, JSON]:
    """The filter of an access to what is kept about people; only its digest is stored.

    Args:
        leaf_indexes: the entries that are about them.
        subject_ids: whose accounts; named by their SHA-256.
        commitments: whose inquiries; the log's own name for a subject.
        names: as of `salt_of_read`.
    """
    return {
        "indexes": list(leaf_indexes),
        "subjects": sorted({hashlib.sha256(subject).hexdigest() for subject in subject_ids}),
        "commitments": sorted({commitment.hex() for commitment in commitments}),
        "salt": salt_of_read(names, subject_ids),
    }


class ReplayReader:
    """Reads for replay; satisfies gateway.services.audit.replay.ports.ReplayStore.

    Every method raises StoreError when the database cannot be read, and
    StorePermissionError where the access does not cover it.
    """

    def __init__(
        self,
        reader: AuditReader,
        access: ReadAccess,
        cause: str,
        records: AuditReader | None = None,
    ) -> None:
        """Bind to an access.

        Args:
            reader: of the log.
            access: recorded for the verb "replay", with a cause.
            cause: of the accesses that are recorded on the way.
            records: of the records' database; None: it is the log's.
        """
        self._reader = reader
        self._access = access
        self._cause = cause
        self._records = records
        self._coverage: RetentionCoverage | None = None  # read when it is asked for
        self._facts: FactReader | None = None  # likewise

    @property
    def files(self) -> EvidenceFiles | None:
        """Where evidence was moved to; None: that is not known."""
        return self._reader.files

    @property
    def tiles(self) -> EntryFiles:
        """Where entries were moved to, if that is known."""
        return self._reader.tiles

    def evidence(self, leaf_indexes: Sequence[int]) -> Iterator[EvidenceRow]:
        """The evidence that is stored of some entries, also in files; see `with_files`."""
        rows = self._reader.evidence(self._access, leaf_indexes)
        return with_files(rows, self._reader.files)

    def may_be_erased(self, entry: AuditEntry) -> bool:
        """Whether a retention that is on record covers the entry's evidence."""
        if self._coverage is None:
            self._coverage = coverage_of(self._reader.accesses(self._access))
        return self._coverage.covers(entry.outcome, entry.entry_time)

    def adapter(self, adapter_hash: bytes) -> bytes | None:
        """What is stored under an adapter's hash; not yet checked against it."""
        with translate_errors():
            row = (
                (self._records or self._reader)
                .connection.execute(load_sql("adapter_versions.load"), [adapter_hash])
                .fetchone()
            )
        return None if row is None else bytes(row[1])

    @property
    def _fact_reader(self) -> FactReader:
        if self._facts is None:
            reader, records = self._reader, self._records or self._reader
            access = reader.open(
                REPLAY_VERB, {"facts": "all"}, row_limit=ROWS_AT_ONCE, cause=self._cause
            )
            self._facts = FactReader(reader, access, records)
        return self._facts

    def directory_facts(self) -> Iterator[LoggedFact]:
        """The facts about no person that entries vouch for, in the order of the log."""
        return self._fact_reader.directory()

    def reminder_facts(self, leaf_indexes: Sequence[int]) -> list[LoggedFact]:
        """The facts of some reminders that their entries vouch for, in the order of the log."""
        return list(self._fact_reader.reminders(leaf_indexes))

    def subjects(
        self,
        leaf_indexes: Sequence[int],
        subject_ids: Collection[bytes],
        commitments: Collection[bytes],
    ) -> SubjectReader:
        """Records whose data is to be read; only theirs can be.

        Args:
            leaf_indexes: the entries that are about them, one for each that is read.
            subject_ids: whose accounts.
            commitments: whose inquiries.
        """
        named = subjects_filter(leaf_indexes, subject_ids, commitments, self._reader.names)
        most = max(len(leaf_indexes), len(subject_ids), len(commitments))
        access = self._reader.open(REPLAY_VERB, named, row_limit=most, cause=self._cause)
        if self._records is None:
            return SubjectReader(self._reader, access, facts=self._fact_reader)
        records = RecordsAccess.recorded(self._records, access, self._cause)
        return SubjectReader(self._reader, access, records, self._fact_reader)


class SubjectReader:
    """Reads what is kept about some people.

    Satisfies gateway.services.audit.replay.ports.SubjectStore.

    Every method raises StoreError when the database cannot be read, and
    StorePermissionError where the access does not name the subject.
    """

    def __init__(
        self,
        reader: AuditReader,
        access: ReadAccess,
        records: RecordsAccess | None = None,
        facts: FactReader | None = None,
    ) -> None:
        """Bind to an access.

        Args:
            reader: of the log.
            access: recorded for the verb "replay", with a cause and `subjects_filter`.
            records: where the records are, if in another database than the log.
            facts: reads facts with their entries; None: none are read.
        """
        self._reader = reader
        self._access = access
        self._facts = facts
        self._records = records or RecordsAccess(reader, access)

    def accounts(
        self, asked: Sequence[tuple[bytes, int]], marks: Sequence[Marks] = ()
    ) -> list[list[Account] | None]:
        """Each subject's accounts with their months as of its data version.

        Args:
            asked: subject id and data version.
            marks: what is on record about each of them; the accounts that are restricted are
                left out.

        Returns:
            One list for each, in order; None when what is stored cannot be read.
        """
        taken = marks or [NO_MARKS] * len(asked)
        return [
            None
            if known is None
            else [account for number, account in known.items() if mark.counts(number)]
            for known, mark in zip(self.accounts_by_id(asked), taken, strict=True)
        ]

    def accounts_by_id(
        self, asked: Sequence[tuple[bytes, int]]
    ) -> list[dict[bytes, Account] | None]:
        """The same, by account id."""
        parameters = {
            "subject_ids": [subject for subject, _ in asked],
            "data_versions": [version for _, version in asked],
        }
        records = self._records
        kept: KeptAccounts[int] = kept_accounts(
            lambda kind: records.reader.run(
                read_at_statement(kind), records.access, _row, **parameters
            )
        )
        found: list[dict[bytes, Account] | None] = [{} for _ in asked]
        for (number, account_id), account in kept.accounts.items():
            known = found[number - 1]
            if known is not None:
                known[account_id] = account
        for number in kept.unreadable:
            found[number - 1] = None
        return found

    def consented(self, asked: Sequence[tuple[bytes, str, bytes]]) -> list[list[bytes]]:
        """For each person's commitment, partner and consent whose consents these can be.

        Args:
            asked: the access has to name the commitments.

        Returns:
            For each, in order, the subject ids under which the partner has a consent of that name.
        """
        parameters = {
            "commitments": sorted({person for person, _, _ in asked}),
            "partners": [partner for _, partner, _ in asked],
            "consents": [consent for _, _, consent in asked],
        }
        records = self._records
        found: list[list[bytes]] = [[] for _ in asked]
        for number, subject in records.reader.call(
            "replay.consented", records.access, _row, **parameters
        ):
            found[number - 1].append(bytes(subject))
        return found

    def links(self, subject_ids: Collection[bytes]) -> list[Link]:
        """All links of the people behind some subject ids."""
        records, named = self._records, sorted(subject_ids)
        return records.reader.call("replay.links", records.access, Link, subject_ids=named)

    def consent_facts(self, asked: Collection[tuple[bytes, str, bytes]]) -> list[LoggedFact]:
        """The facts of some consents, by subject id, partner and commitment."""
        if self._facts is None:
            return []
        return list(self._facts.consents(self._records.access, asked))

    def written_versions(self, asked: Sequence[tuple[int, int]]) -> list[list[WrittenVersion]]:
        """For each bucket and data version: it, and its neighbours that are in effect."""
        if self._facts is None:
            return [[] for _ in asked]
        return self._facts.written_versions(asked)

    def first_call(self, after: int, before: int) -> datetime | None:
        """When the first question began whose entry is between two leaves; None: none is."""
        return None if self._facts is None else self._facts.first_call(after, before)

    def deletions(self, subject_ids: Collection[bytes]) -> list[tuple[Deletion, str]]:
        """What was deleted of some people's records, with the kinds of the facts that say so."""
        if self._facts is None:
            return []
        return list(self._facts.deletions(self._records.access, subject_ids))

    def person_facts(self, subject_ids: Collection[bytes]) -> list[LoggedFact]:
        """The facts about some people that change answers, in the order of the log."""
        if self._facts is None or not subject_ids:
            return []
        return list(self._facts.people(self._records.access, subject_ids))

    def person_keys(self, subject_ids: Collection[bytes]) -> list[Mapping[str, Any]]:
        """Rows of the keys of some people."""
        records, named = self._records, sorted(subject_ids)
        return records.reader.call(
            "records_reading.person_keys", records.access, dict, subject_ids=named
        )

    def inquiries(
        self, asked: Sequence[tuple[Collection[bytes], datetime, int]]
    ) -> list[RecentInquiries]:
        """Answered queries about each person before a moment, counted again.

        Args:
            asked: the person's commitments, moment, and the tree size that was counted
                over.
        """
        rows = [
            (number, commitment, moment, size)
            for number, (commitments, moment, size) in enumerate(asked)
            for commitment in commitments
        ]
        if not rows:
            return []
        parameters = {
            "numbers": [number for number, _, _, _ in rows],
            "subject_commitments": [commitment for _, commitment, _, _ in rows],
            "moments": [moment for _, _, moment, _ in rows],
            "tree_sizes": [size for _, _, _, size in rows],
        }
        return self._reader.call("replay.inquiries", self._access, RecentInquiries, **parameters)


def _row(*columns: Any) -> tuple[Any, ...]:
    return columns
