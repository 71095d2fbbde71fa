# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's notices, page by page, and that it acknowledges them; see correction.proto."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

CORRECTIONS_QUERY_BODY_TYPE = "application/vnd.creditgateway.list-corrections.v1+protobuf"
CORRECTIONS_PAGE_BODY_TYPE = "application/vnd.creditgateway.corrections-page.v1+protobuf"
RECEIVED_BODY_TYPE = "application/vnd.creditgateway.acknowledge-corrections.v1+protobuf"
ACKNOWLEDGED_BODY_TYPE = "application/vnd.creditgateway.corrections-acknowledged.v1+protobuf"

MOST_AT_ONCE = 100
"""Notices of a page, or of an acknowledgement."""

MOST_ANSWERS_AT_ONCE = 700
"""Answers that a page names, unless its first notice alone names more: so it stays below the
bound of every payload."""


class NoticeKind(StrEnum):
    """What a notice says of its answers. Stable names: they stand in facts."""

    CORRECTION = "correction"
    """They would be others: ask again, or delete what they said."""
    ERASURE = "erasure"
    """What they said of the person was deleted: delete it, too."""
    RESTRICTION = "restriction"
    """Something they rest on may only be kept until further notice, and not be used."""
    LIFT = "lift"
    """A restriction was lifted: what it left out counts again."""


@dataclass(frozen=True, slots=True)
class CorrectionsQuery:
    """Which page is wanted."""

    page_size: int
    after: int = 0


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """An answer of the caller's own that is no longer right.

    Attributes:
        leaf_index: of its entry.
        request_id: of the request; of a portfolio's item that of its first request; empty
            where the operator moved the entry to files.
        answer_number: of a portfolio that of the item; else 0.
    """

    leaf_index: int
    request_id: bytes
    answer_number: int = 0


@dataclass(frozen=True, slots=True)
class CorrectionNotice:
    """That some answers about one person are no longer right."""

    notice_id: int
    correction_time: datetime
    answers: tuple[WrongAnswer, ...]
    kind: NoticeKind = NoticeKind.CORRECTION


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """Notices that are not acknowledged, by ascending number."""

    notices: tuple[CorrectionNotice, ...]
    more: bool
    page_time: datetime


@dataclass(frozen=True, slots=True)
class AcknowledgedNotice:
    """A notice, and when it was acknowledged the first time."""

    notice_id: int
    acknowledge_time: datetime
