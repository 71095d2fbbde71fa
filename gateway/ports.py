# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the use cases need from outside, as contracts.

Implementations live in gateway.store, gateway.signing and gateway.main; tests
run each contract over the real one and over fakes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.authorisation import Consent
from gateway.domain.access.query import CreditQuery
from gateway.domain.records.file_form import FileForm
from gateway.domain.records.record import ContributedAccount
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.summary import Summary
from gateway.signing.signer import Signer


class Clock(Protocol):
    """Tells the time. UTC, timezone-aware; never goes through a local zone."""

    def now(self) -> datetime:
        """The present moment."""
        ...


class Randomness(Protocol):
    """Gives unpredictable bytes, fit for keys and nonces."""

    def token(self, length: int) -> bytes:
        """`length` new random bytes."""
        ...


class KeyProvider(Protocol):
    """Where the gateway's own keys come from. All raise KeyFileError.

    Secrets never leave the process and are never logged. An implementation over
    hardware gives signers whose private key cannot be read.
    """

    def answer_signers(self) -> Sequence[Signer]:
        """Keys that sign answers; every answer is signed with all of them."""
        ...

    def log_signer(self) -> Signer:
        """The Ed25519 key that signs checkpoints."""
        ...

    def pseudonym_key(self) -> tuple[int, bytes]:
        """Version and bytes (32) of the key that makes subject ids."""
        ...

    def pseudonym_keys(self) -> Mapping[int, bytes]:
        """All versions there are."""
        ...

    def commitment_key(self) -> bytes:
        """32 bytes; makes the log's commitments to subjects and consents."""
        ...

    def evidence_key(self) -> tuple[str, bytes]:
        """Id and bytes (32) of the newest key-encryption key of evidence."""
        ...

    def evidence_keys(self) -> Mapping[str, bytes]:
        """All key-encryption keys of evidence there are, by id."""
        ...


@dataclass(frozen=True, slots=True)
class LookupKey:
    """What one query reads: a subject under a consent of a partner.

    Attributes:
        subject_id: whose summary.
        partner_id: who asks.
        consent_commitment: the consent named.
        report_version: whose series of the summary are read.
    """

    subject_id: bytes
    partner_id: str
    consent_commitment: bytes
    report_version: int = 1


@dataclass(frozen=True, slots=True)
class LookupResult:
    """What one query read, all from one snapshot of the database.

    Attributes:
        data_version: the newest one of the subject's bucket in that snapshot.
        consent: None when none is registered for that subject and partner.
        summary: None when the subject has no record, or without a consent.
        to_be_rebuilt: there is a summary, made before the report version was, so that
            figures are missing in it; it is not given.
    """

    data_version: int
    consent: Consent | None
    summary: Summary | None
    to_be_rebuilt: bool = False


class LookupStore(Protocol):
    """Reads summaries and consents, many queries in one statement."""

    async def lookup(self, keys: Sequence[LookupKey]) -> list[LookupResult]:
        """One result a key, in order, from one snapshot.

        Raises StoreUnavailableError when the database cannot be reached or is
        too slow; safe to retry.
        """
        ...


@dataclass(frozen=True, slots=True)
class SealedEvidence:
    """Both envelopes of one entry, encrypted under a key of their own."""

    kek_id: str
    wrapped_key: bytes
    sealed: bytes


@dataclass(slots=True)
class PendingEntry:
    """An entry on its way into the log.

    Attributes:
        entry: not yet numbered and chained.
        evidence: None when none is kept.
        as_replay: makes what is logged instead when the request id was seen
            before: a refusal for REQUEST_REPLAYED and its evidence. None when
            the entry claims no request id.
    """

    entry: AuditEntry
    evidence: SealedEvidence | None
    as_replay: Callable[[], tuple[AuditEntry, SealedEvidence | None]] | None

    def kept_bytes(self) -> int:
        """How many bytes of evidence go into the log with it."""
        return 0 if self.evidence is None else len(self.evidence.sealed)


@dataclass(frozen=True, slots=True)
class CommittedEntry:
    """An entry that is durable: its receipt, and whether the request was a replay."""

    receipt: Receipt
    replayed: bool


class AuditStore(Protocol):
    """The log, as the query's use case sees it."""

    async def append(self, pending: Sequence[PendingEntry]) -> list[CommittedEntry]:
        """Appends all, in order, in one transaction; returns when it is durable.

        One process may call it concurrently with others: the head's row lock
        orders them. When it raises StoreUnavailableError the entries may or may
        not be in the log; none of them may be answered.
        """
        ...

    async def probe(self) -> None:
        """Tries everything append does and rolls it back.

        Raises StoreUnavailableError or StorePermissionError when append would.
        """
        ...

    async def inquiries(self, subjects: Sequence[tuple[bytes, datetime]]) -> list[RecentInquiries]:
        """Counts answered queries about each subject commitment before a time."""
        ...


class QueryAdapter(Protocol):
    """One partner format, ready to use. Stateless and thread-safe."""

    @property
    def name(self) -> str:
        """The name partners are registered with."""
        ...

    @property
    def content_hash(self) -> bytes:
        """SHA-256 of the adapter's file."""
        ...

    @property
    def query_body_type(self) -> str:
        """body_type of its queries."""
        ...

    @property
    def report_body_type(self) -> str:
        """body_type of its reports."""
        ...

    @property
    def report_version(self) -> int:
        """Of the reports it renders; one of gateway.domain.reports.versions."""
        ...

    def parse_query(self, body: bytes) -> CreditQuery:
        """Step 5. Raises RefusalError with a field path; never guesses."""
        ...

    def render_report(self, report: Any) -> bytes:
        """Step 10, of a report of its version. The same report gives the same bytes."""
        ...


class ContributionAdapter(Protocol):
    """One format of contributed files, ready to use."""

    @property
    def name(self) -> str:
        """The name given to `contribute --adapter`."""
        ...

    @property
    def content_hash(self) -> bytes:
        """SHA-256 of the adapter's file."""
        ...

    @property
    def form(self) -> FileForm:
        """How its files are written."""
        ...

    def parse_row(self, row: Sequence[str], header: Sequence[str]) -> ContributedAccount:
        """One row of the file.

        Raises RejectedRowError with every field at fault, and SkippedRowError for a row
        that is no record by a rule of the format.
        """
        ...

    def column_of(self, field: str, record: int | None) -> str:
        """The file's own column for a canonical field, of the account or of a month."""
        ...

    def row_keys(self, header: Sequence[str]) -> Callable[[Sequence[str]], Sequence[Hashable]]:
        """Gives what rows about one account and month have in common; others seldom do."""
        ...
