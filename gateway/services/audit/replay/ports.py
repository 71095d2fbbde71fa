# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What replay reads, as it needs it: of entries, and of the people they are about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from gateway.audit.facts.contributions import WrittenVersion
from gateway.audit.facts.deletions import Deletion
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.rows import EvidenceRow
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.disputes.marks import Marks
from gateway.domain.people.links import Link
from gateway.domain.records.record import Account
from gateway.domain.reports.report import RecentInquiries


class SubjectStore(Protocol):
    """What is kept about people that were named before; each call may raise StoreError."""

    def accounts(
        self, asked: Sequence[tuple[bytes, int]], marks: Sequence[Marks] = ()
    ) -> list[list[Account] | None]:
        """For each subject and data version its accounts that count; None: unreadable."""
        ...

    def accounts_by_id(
        self, asked: Sequence[tuple[bytes, int]]
    ) -> list[dict[bytes, Account] | None]:
        """The same of all accounts, also of those that do not count, by account id."""
        ...

    def consented(self, asked: Sequence[tuple[bytes, str, bytes]]) -> list[list[bytes]]:
        """For each person's commitment, partner and consent whose consents these can be.

        Subject ids: of everybody whose consent has that name.
        """
        ...

    def person_facts(self, subject_ids: Collection[bytes]) -> list[LoggedFact]:
        """The facts about some people that change answers, in the order of the log."""
        ...

    def person_keys(self, subject_ids: Collection[bytes]) -> list[Mapping[str, Any]]:
        """Rows of the keys of some people."""
        ...

    def links(self, subject_ids: Collection[bytes]) -> list[Link]:
        """All links of the people behind some subject ids."""
        ...

    def inquiries(
        self, asked: Sequence[tuple[Collection[bytes], datetime, int]]
    ) -> list[RecentInquiries]:
        """For each person's commitments, moment and tree size the inquiries counted again."""
        ...

    def consent_facts(self, asked: Collection[tuple[bytes, str, bytes]]) -> list[LoggedFact]:
        """The facts of some consents, by subject id, partner and commitment."""
        ...

    def written_versions(self, asked: Sequence[tuple[int, int]]) -> list[list[WrittenVersion]]:
        """For each bucket and data version: it, and its neighbours that are in effect."""
        ...

    def first_call(self, after: int, before: int) -> datetime | None:
        """When the first question began whose entry is between two leaves; None: none is."""
        ...

    def deletions(self, subject_ids: Collection[bytes]) -> list[tuple[Deletion, str]]:
        """What was deleted of some people's records, with the kinds of the facts that say so."""
        ...


class ReplayStore(Protocol):
    """What replay reads beside the entries; each call may raise StoreError."""

    def evidence(self, leaf_indexes: Sequence[int]) -> Iterable[EvidenceRow]:
        """The evidence that is stored of some entries, in any order."""
        ...

    def may_be_erased(self, entry: AuditEntry) -> bool:
        """Whether a retention that is on record covers the entry's evidence."""
        ...

    def adapter(self, adapter_hash: bytes) -> bytes | None:
        """What is stored under an adapter's hash, unchecked; None: nothing."""
        ...

    def reminder_facts(self, leaf_indexes: Sequence[int]) -> Iterable[LoggedFact]:
        """The facts of some reminders that their entries vouch for, in the order of the log."""
        ...

    def directory_facts(self) -> Iterable[LoggedFact]:
        """The facts about no person that entries vouch for, in the order of the log."""
        ...

    def subjects(
        self,
        leaf_indexes: Sequence[int],
        subject_ids: Collection[bytes],
        commitments: Collection[bytes],
    ) -> SubjectStore:
        """Puts on record whose accounts and inquiries are to be read, for which entries."""
        ...
