# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An answer that was lost, and when it can be had again. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gateway.domain.access.header import MAX_REQUEST_ID_BYTES, MIN_REQUEST_ID_BYTES, Window
from gateway.errors import Reason, RefusalError

LOST_ANSWER_BODY_TYPE = "application/vnd.creditgateway.lost-answer.v1+protobuf"
DELIVERY_BODY_TYPE = "application/vnd.creditgateway.delivery.v1+protobuf"

RECOVERABLE_FOR = timedelta(hours=24)
"""How long after its issue time a query's answer can be had again, unless set otherwise."""

LONGEST_RECOVERABLE_FOR = timedelta(hours=72)
"""At most: request ids are kept for so long (audit.maintain_partitions)."""

UNDECIDED_FOR = timedelta(seconds=60)
"""After a query's last moment of acceptance, for so long it may still be on its way into
the log: its steps and its group commit have limits that are far shorter."""


@dataclass(frozen=True, slots=True)
class LostAnswer:
    """Which answer is wanted; see LostAnswer in recovery.proto."""

    request_id: bytes
    issue_time: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """Which entry was delivered; see Delivery in recovery.proto."""

    leaf_index: int
    leaf_hash: bytes


@dataclass(frozen=True, slots=True)
class RecoveryTimes:
    """When an answer can be had again.

    Attributes:
        window: in which queries are accepted.
        recoverable_for: how long after its issue time.
    """

    window: Window
    recoverable_for: timedelta = RECOVERABLE_FOR

    def check(self, lost: LostAnswer, now: datetime) -> None:
        """Before anything is looked for.

        Raises:
            RefusalError: INVALID_VALUE, with the field; ANSWER_TOO_OLD.
        """
        if not MIN_REQUEST_ID_BYTES <= len(lost.request_id) <= MAX_REQUEST_ID_BYTES:
            raise RefusalError(Reason.INVALID_VALUE, field="request_id")
        if lost.issue_time - now > self.window.max_ahead:
            raise RefusalError(Reason.INVALID_VALUE, field="issue_time")
        self.check_age(lost.issue_time, now)

    def check_age(self, time: datetime, now: datetime) -> None:
        """Of a query, or of its entry. Raises RefusalError: ANSWER_TOO_OLD."""
        if now - time > self.recoverable_for:
            raise RefusalError(Reason.ANSWER_TOO_OLD)

    def not_logged(self, lost: LostAnswer, now: datetime) -> RefusalError:
        """Why there is no answer where there is no entry: it is final, or too early to say."""
        decided = self.window.max_age + UNDECIDED_FOR
        if now - lost.issue_time <= decided:
            return RefusalError(Reason.ANSWER_UNDECIDED)
        return RefusalError(Reason.NOTHING_TO_RECOVER)
