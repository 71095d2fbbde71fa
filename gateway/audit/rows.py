# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The rows of the audit schema, column by column. Pure.

Their readers (of a database, of an export) make these; verification, replay and
exports take nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from gateway.domain.quotas.charges import UseKey
from gateway.log.merkle import HASH_LENGTH

NOT_NOTED = -1
"""In place of a leaf index: by a version that did not note it."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A row of audit.entry."""

    leaf_index: int
    entry: bytes
    leaf_hash: bytes
    entry_time: datetime
    partner_id: str
    partner_counter: int
    outcome: int
    reason: str
    purpose: int
    subject_commitment: bytes | None
    trace_id: bytes


@dataclass(frozen=True, slots=True)
class SuccessionRow:
    """Of a row of audit.entry in which the log's key changed."""

    leaf_index: int
    entry: bytes


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A row of audit.evidence.

    `wrapped_key` is None once it is destroyed. `bundle` names the file that `sealed` moved to,
    by its SHA-256; None: it is here. `missing`: that file was looked for, and is not there.
    """

    leaf_index: int
    entry_time: datetime
    kek_id: str
    wrapped_key: bytes | None
    sealed: bytes
    bundle: bytes | None = None
    missing: bool = False


@dataclass(frozen=True, slots=True)
class SealedRow:
    """A row of audit.evidence without the key; `erased` once that is destroyed."""

    leaf_index: int
    entry_time: datetime
    kek_id: str
    erased: bool
    sealed: bytes
    bundle: bytes | None = None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A row of audit.nonce: the request id that a partner's query claimed.

    `leaf_index` is where the query's entry stands; NOT_NOTED where it says nothing.
    """

    claim_date: date
    partner_id: str
    request_id: bytes
    leaf_index: int = NOT_NOTED


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A row of audit.tree_node."""

    level: int
    node_index: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class CheckpointRow:
    """A row of audit.checkpoint."""

    tree_size: int
    root_hash: bytes
    checkpoint: str
    checkpoint_time: datetime


@dataclass(frozen=True, slots=True)
class ChainRow:
    """A row of audit.partner_chain."""

    partner_id: str
    partner_counter: int
    leaf_hash: bytes


@dataclass(frozen=True, slots=True)
class AccessRow:
    """A row of audit.access, and the leaf that audit.access_logged names for it.

    Attributes:
        access_id: number of the record.
        recorded: what stands in audit.access; None when only audit.access_logged
            knows of it, which is never right.
        leaf_index: None while it has not become an entry.
    """

    access_id: int
    recorded: RecordedAccess | None
    leaf_index: int | None


@dataclass(frozen=True, slots=True)
class RecordedAccess:
    """The columns of audit.access but its number."""

    access_time: datetime
    actor: str
    verb: str
    filter_digest: bytes
    row_limit: int
    cause: str
    transaction_id: int


@dataclass(frozen=True, slots=True)
class FactRow:
    """A row of audit.fact_logged: the leaf that a fact became."""

    fact_id: bytes
    leaf_index: int


@dataclass(frozen=True, slots=True)
class RecordedFact:
    """The columns of credit.fact that its entry repeats."""

    kind: str
    fact_id: bytes
    body_digest: bytes
    actor: str
    cause: str
    record_time: datetime
    transaction_id: int


@dataclass(frozen=True, slots=True)
class StoredFact:
    """A row of credit.fact.

    Attributes:
        recorded: what its entry must say, too.
        body: what it says, as text.
        scope: what it is about.
        adopted: whether it tells of rows that are older than facts.
        leaf_index: of its entry; None: it is pending, or rejected.
        rejected: whether there never will be one.
        number: in the order in which facts were recorded.
        logged_body: what the digest in its entry is of, if ids of people in the body were changed
            since (gateway.audit.rekeying.rows); None: the body.
    """

    recorded: RecordedFact
    body: str
    scope: str
    adopted: bool
    leaf_index: int | None
    rejected: bool
    number: int
    logged_body: str | None = None

    @property
    def digest(self) -> bytes:
        """SHA-256 of what it says, to be compared with that of its entry."""
        said = self.body if self.logged_body is None else self.logged_body
        return sha256(said.encode()).digest()


@dataclass(frozen=True, slots=True)
class QuotaUseRow:
    """A row of audit.quota_use: how much of a limit is used."""

    partner_id: str
    name: str
    period_start: date
    subject_commitment: bytes
    used: int

    @property
    def key(self) -> UseKey:
        """What is counted."""
        return self.partner_id, self.name, self.period_start, self.subject_commitment


@dataclass(frozen=True, slots=True)
class UseRow:
    """A row of audit.consent_use: how often a consent was used."""

    terms_commitment: bytes
    period_start: datetime | None
    used: int


@dataclass(frozen=True, slots=True)
class CaseRow:
    """Of a row of audit.asking_case: what became of the case.

    Attributes:
        case_id: number of the case.
        partner_id: whose it is.
        answers: how many it got by call.
        leaf_index: of the newest of them; None: there is none.
        answered: whether it says that it was answered.
        closed: whether it says that it was closed.
        answer_digest: as the record of an operator who notes its answer has it; None: no operator
            noted any.
        case_digest: as records have it that name the case alone.
    """

    case_id: int
    partner_id: str
    answers: int
    leaf_index: int | None
    answered: bool
    closed: bool
    answer_digest: bytes | None
    case_digest: bytes


@dataclass(frozen=True, slots=True)
class WatchRow:
    """A row of audit.watch: where a partner's watch stands."""

    partner_id: str
    newest_event: int
    acknowledged_event: int
    dispute_leaf: int
    begin_time: datetime


@dataclass(frozen=True, slots=True)
class WatchEventRow:
    """A row of audit.watch_event: an event that is not acknowledged."""

    partner_id: str
    number: int
    leaf_index: int
    entry_time: datetime


@dataclass(frozen=True, slots=True)
class WatchPositionRow:
    """A row of audit.watch_position: how far a bucket was looked at."""

    partner_id: str
    bucket: int
    data_version: int
    up_to: bytes | None
    as_of: date
    until: date | None = None
    until_up_to: bytes | None = None


@dataclass(frozen=True, slots=True)
class StoredWatches:
    """What is stored of watches, of one moment."""

    states: tuple[WatchRow, ...] = ()
    events: tuple[WatchEventRow, ...] = ()
    positions: tuple[WatchPositionRow, ...] = ()


def access_row(*columns: Any) -> AccessRow:
    """From the joined columns: the number, those of audit.access, the leaf index."""
    number, *recorded, leaf_index = columns
    known = None if recorded[0] is None else RecordedAccess(*recorded)
    return AccessRow(number, known, leaf_index)


@dataclass(frozen=True, slots=True)
class LogHead:
    """The row of audit.log_head.

    Attributes:
        origin: the log's name; "" before its first entry.
        tree_size: its leaves.
        peaks: roots of its perfect subtrees, leftmost first, 32 bytes each.
        checkpoint: newest signed note; "" for the empty log.
    """

    origin: str
    tree_size: int
    peaks: bytes
    checkpoint: str

    def split_peaks(self) -> tuple[bytes, ...]:
        """The peaks one by one, leftmost first."""
        starts = range(0, len(self.peaks), HASH_LENGTH)
        return tuple(self.peaks[start : start + HASH_LENGTH] for start in starts)
