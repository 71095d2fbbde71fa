# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of DisputeService: what partners ask, and what they are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gateway.domain.access.query import Identifier
from gateway.domain.codes import DisputedItem, DisputeOutcome, DisputeState
from gateway.domain.disputes.dispute import StatementState

OPENING_BODY_TYPE = "application/vnd.creditgateway.dispute-opening.v1+protobuf"
ANSWER_BODY_TYPE = "application/vnd.creditgateway.dispute-answer.v1+protobuf"
RESOLUTION_BODY_TYPE = "application/vnd.creditgateway.dispute-resolution.v1+protobuf"
NAME_BODY_TYPE = "application/vnd.creditgateway.dispute-name.v1+protobuf"
LISTING_BODY_TYPE = "application/vnd.creditgateway.dispute-list.v1+protobuf"
DISPUTE_BODY_TYPE = "application/vnd.creditgateway.dispute.v1+protobuf"
PAGE_BODY_TYPE = "application/vnd.creditgateway.dispute-page.v1+protobuf"

MAX_PAGE_SIZE = 100
MAX_STATEMENT = 1_000
"""Unicode code points of a person's statement."""


@dataclass(frozen=True, slots=True, repr=False)
class DisputeOpening:
    """What a partner disputes for a person.

    Attributes:
        identifier: of the person, not yet checked.
        institution: that contributed the account.
        account_reference: the institution's own number of it.
        item: what is said to be wrong.
        month: "YYYY-MM"; None: no single one.
        evidence: SHA-256 of what the person brought.
        consent_reference: the partner's own; empty: none is named.
        rules: by which deadlines; empty: those of the institution's policy, or the usual ones.
        statement: the person's; empty: none.
    """

    identifier: Identifier
    institution: str
    account_reference: str
    item: DisputedItem
    month: str | None = None
    evidence: tuple[bytes, ...] = ()
    consent_reference: str = ""
    rules: str = ""
    statement: str = ""


@dataclass(frozen=True, slots=True)
class DisputeAnswer:
    """What the institution says; `restricted`: the account is left out of figures."""

    dispute_id: bytes
    evidence: tuple[bytes, ...] = ()
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class DisputeResolution:
    """What came of a dispute; `correction`: the contribution that corrected the account."""

    dispute_id: bytes
    outcome: DisputeOutcome
    correction: int | None = None
    restricted: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class DisputeListing:
    """Which of a partner's disputes; `account_reference`: about that account of its own only."""

    page_size: int
    page_token: bytes = b""
    account_reference: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionProgress:
    """How far what corrects a dispute has come. See dispute.proto.

    Attributes:
        contributions: in effect, that correct it.
        computed: of how many of these it was worked out who had been told.
        people: whose records they changed.
        institutions: that had been given an answer that is no longer right.
        answers: that these were.
        acknowledged: institutions that have acknowledged all their notices.
    """

    contributions: int
    computed: int
    people: int
    institutions: int
    answers: int
    acknowledged: int


@dataclass(frozen=True, slots=True)
class KnownDispute:
    """A dispute as those see it who have a part in it. See Dispute in dispute.proto."""

    dispute_id: bytes
    opened_by: str
    institution: str
    month: str | None
    item: DisputedItem
    rules: str
    state: DisputeState
    outcome: DisputeOutcome | None
    open_time: datetime
    answer_by: datetime
    resolve_by: datetime
    answer_time: datetime | None
    end_time: datetime | None
    evidence: tuple[bytes, ...]
    answer_evidence: tuple[bytes, ...]
    correction: int | None
    restricted: bool
    statement_state: StatementState | None
    version: int
    progress: CorrectionProgress | None = None


@dataclass(frozen=True, slots=True)
class DisputePage:
    """A page of disputes; the token is empty on the last."""

    disputes: tuple[KnownDispute, ...]
    read_time: datetime
    next_page_token: bytes = b""
