# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What partners ask of a watch, and what they are told; see watch.proto."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.watch.signs import EventSign

WATCH_BODY_TYPE = "application/vnd.creditgateway.credit-watch.v1+protobuf"
BEGUN_BODY_TYPE = "application/vnd.creditgateway.watch-begun.v1+protobuf"
EVENT_BODY_TYPE = "application/vnd.creditgateway.credit-event.v1+protobuf"
RECEIVED_BODY_TYPE = "application/vnd.creditgateway.events-received.v1+protobuf"
ACKNOWLEDGED_BODY_TYPE = "application/vnd.creditgateway.events-acknowledged.v1+protobuf"

MOST_MARKS = 8
HIGHEST_MARK = 1000
"""Percent."""

MOST_POINTS = 1000
"""By which a risk score may have to get worse."""

MOST_UNACKNOWLEDGED = 1000
"""Events that may be delivered and not acknowledged."""


@dataclass(frozen=True, slots=True)
class CreditWatch:
    """What a partner wants to be told.

    Attributes:
        after: number of the event behind which to go on; 0: of the last one acknowledged.
        utilisation_marks: in percent, ascending.
        most_unacknowledged: how many events may wait for an acknowledgement.
        due_within_days: how far ahead due dates are told; 0: they are not.
        risk_worse_by_points: by how many points a risk score has to get worse; 0: it is not told.
    """

    after: int = 0
    utilisation_marks: tuple[int, ...] = ()
    most_unacknowledged: int = MOST_UNACKNOWLEDGED
    due_within_days: int = 0
    risk_worse_by_points: int = 0


@dataclass(frozen=True, slots=True)
class WatchBegun:
    """That a watch has begun.

    Attributes:
        newest_event: number of the newest event that there has been; 0: none was.
        acknowledged_event: up to which they are acknowledged; 0: none is.
        duration_s: after how long the gateway ends it.
    """

    newest_event: int
    acknowledged_event: int
    duration_s: int


@dataclass(frozen=True, slots=True)
class CreditEvent:
    """What has become worse about one person.

    Attributes:
        number: of the partner's events, from 1.
        consent_commitment: names the consent, and so the person.
        as_of: when.
        signs: what.
        since: as of when the figures were before, where only time went on.
    """

    number: int
    consent_commitment: bytes
    as_of: date
    signs: tuple[EventSign, ...]
    since: date | None = None
