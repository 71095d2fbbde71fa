# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's own cases of unusual asking, and its answers; see case.proto. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LISTING_BODY_TYPE = "application/vnd.creditgateway.case-list.v1+protobuf"
PAGE_BODY_TYPE = "application/vnd.creditgateway.case-page.v1+protobuf"
ANSWER_BODY_TYPE = "application/vnd.creditgateway.case-answer.v1+protobuf"
CASE_BODY_TYPE = "application/vnd.creditgateway.case.v1+protobuf"

MAX_EXPLANATION = 4000
"""Characters."""
MAX_PAGE_SIZE = 100
USUAL_ANSWER_DAYS = 20
"""Days that a partner has to answer, where its policy says nothing else."""
MAX_ANSWER_DAYS = 366


class CaseState(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class OwnCase:
    """A case, as its partner sees it; see Case in case.proto."""

    number: int
    rule: str
    hour_start: datetime
    asked: int
    answered: int
    missed: int
    shifted: int
    open_time: datetime
    answer_until: datetime
    answer_count: int
    first_answer_time: datetime | None
    close_time: datetime | None

    @property
    def state(self) -> CaseState:
        """Where it stands."""
        if self.close_time is not None:
            return CaseState.CLOSED
        return CaseState.OPEN if self.first_answer_time is None else CaseState.ANSWERED

    @property
    def late(self) -> bool:
        """Whether it was answered after its deadline."""
        return self.first_answer_time is not None and self.first_answer_time > self.answer_until


@dataclass(frozen=True, slots=True)
class CaseListing:
    """Which page of its cases a partner wants; see CaseListing in case.proto."""

    page_size: int
    after_case: int = 0
    closed: bool = False


@dataclass(frozen=True, slots=True)
class CasePage:
    """A page of cases; the next one begins after a number, 0: there is none."""

    cases: tuple[OwnCase, ...]
    read_time: datetime
    next_after_case: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class CaseAnswer:
    """A partner's explanation; free text, so it is shown nowhere by itself."""

    case_number: int
    answer_number: int
    explanation: str
