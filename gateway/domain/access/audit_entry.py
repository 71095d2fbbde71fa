# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One access as the audit log keeps it: commitments, not data."""

from __future__ import annotations

from dataclasses import Field, dataclass, field, fields
from datetime import date, datetime
from typing import Any

from gateway.domain.codes import Outcome, Purpose
from gateway.domain.consents.uses import ConsentUse
from gateway.errors import Reason


@dataclass(frozen=True, slots=True)
class Access:
    """One access to the log itself; see Access in transparency.proto."""

    verb: str
    filter_digest: bytes
    row_limit: int
    cause: str
    access_id: int
    transaction_id: int


@dataclass(frozen=True, slots=True)
class Fact:
    """One change of what answers rest on; see Fact in transparency.proto."""

    kind: str
    fact_id: bytes
    body_digest: bytes
    cause: str
    transaction_id: int


@dataclass(frozen=True, slots=True)
class Succession:
    """The end of the log's key; see Succession in transparency.proto."""

    note: str
    actor: str
    cause: str


@dataclass(frozen=True, slots=True)
class WatchedEvent:
    """Which event an entry records; see WatchedEvent in transparency.proto."""

    number: int
    utilisation_marks: tuple[int, ...] = ()
    dispute_leaf_index: int | None = None
    first_leaf_index: int | None = None
    due_within_days: int = 0
    since: date | None = None
    risk_worse_by_points: int = 0
    card_hash: bytes = b""


@dataclass(frozen=True, slots=True)
class WatchStart:
    """What a watch was asked, and how far it had come; see WatchStart in transparency.proto."""

    utilisation_marks: tuple[int, ...] = ()
    due_within_days: int = 0
    risk_worse_by_points: int = 0
    looked_from: date | None = None
    looked_until: date | None = None
    looked_leaf_index: int | None = None


@dataclass(slots=True)
class AuditEntry:
    """Fields of AuditEntry in transparency.proto; None or b"" where absent there.

    Not frozen: the evidence digest is filled in just before the entry is
    serialised once and for all, and so are counter, previous leaf hash and first
    index of the group commit, which alone knows them. It also counts the consent's use,
    which has the number 0 until then.
    """

    entry_time: datetime
    partner: str
    method: str
    outcome: Outcome
    request_digest: bytes
    trace_id: bytes
    keyids: tuple[str, ...] = ()
    reason: str = ""
    purpose: Purpose | None = None
    consent_commitment: bytes = b""
    request_id: bytes = b""
    response_digest: bytes = b""
    subject_commitment: bytes = b""
    data_version: int = 0
    as_of: date | None = None
    adapter_hash: bytes = b""
    policy_hash: bytes = b""
    evidence_digest: bytes = b""
    inquiry_tree_size: int = 0
    report_version: int = 0
    pseudonym_key_version: int = 0
    partner_counter: int = 0
    previous_leaf_hash: bytes = b""
    access: Access | None = None
    group_first_index: int = 0
    answer_number: int = 0
    item_digest: bytes = b""
    first_request_id: bytes = b""
    delivered_leaf_index: int | None = None
    counted_in: tuple[str, ...] = ()
    fact: Fact | None = None
    consent_use: ConsentUse | None = None
    data_from_month: int | None = None
    person_facts: int = 0
    answered_case: int = 0
    succession: Succession | None = None
    watched_event: WatchedEvent | None = None
    acknowledged_event: int = 0
    watch_start: WatchStart | None = None
    card_hash: bytes = b""
    former_commitments: tuple[bytes, ...] = field(default=(), compare=False, repr=False)
    """Not logged: how earlier commitment keys name the same subject, while an entry is made."""

    @property
    def resumes(self) -> bool:
        """Whether it records that a portfolio was resumed, and is no answer itself."""
        return bool(self.first_request_id) and not self.item_digest and not self.reason

    @property
    def event(self) -> str:
        """What happened, in one word: a replay is refused, a recovery delivers once more."""
        if self.delivered_leaf_index is not None:
            return "recovered"
        if self.reason == Reason.REQUEST_REPLAYED:
            return "replayed"
        return self.outcome.name.lower()


def logged_fields() -> tuple[Field[Any], ...]:
    """Of AuditEntry, those that its bytes have."""
    return tuple(each for each in fields(AuditEntry) if each.name != "former_commitments")


def claim_of(request_id: bytes, answer_number: int, first_request_id: bytes = b"") -> bytes:
    """What an entry claims, once per partner: its request id, and which answer it is.

    The first answer, or the only one, claims the request id itself, so that a request
    with many answers and one with one answer cannot share an id. An item of a portfolio
    that was resumed claims its place in the portfolio: the id of the request that began it.

    Args:
        request_id: of the entry.
        answer_number: of the entry.
        first_request_id: of the entry; empty where it resumes nothing.
    """
    if not answer_number:
        return request_id
    portfolio = first_request_id or request_id
    return portfolio if answer_number == 1 else b"%s\0%d" % (portfolio, answer_number)


@dataclass(frozen=True, slots=True)
class RangeReceipt:
    """Proof that entries side by side are in the log; see RangeReceipt in transparency.proto."""

    entries: tuple[bytes, ...]
    first_leaf_index: int
    range_proof: tuple[bytes, ...]
    checkpoint: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that one entry is in the log; see Receipt in transparency.proto."""

    entry: bytes
    leaf_index: int
    inclusion_proof: tuple[bytes, ...]
    checkpoint: str
