# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Timestamps on the wire: UTC, in microseconds; shared by payloads and entries.

google.protobuf.Timestamp counts nanoseconds; datetime holds microseconds, so
the rest is cut off when reading and is zero when writing.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from google.protobuf.timestamp_pb2 import Timestamp

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY_S = 86_400
_NANOS = 1_000_000_000


def to_timestamp(moment: datetime) -> Timestamp:
    """A timezone-aware moment as a Timestamp."""
    since = moment - EPOCH
    return Timestamp(seconds=since.days * _DAY_S + since.seconds, nanos=since.microseconds * 1_000)


def from_timestamp(stamp: Timestamp) -> datetime:
    """A Timestamp as a moment in UTC.

    Raises:
        ValueError: outside of years 1 to 9999, or the nanoseconds of no second.
    """
    if not 0 <= stamp.nanos < _NANOS:
        raise ValueError("nanoseconds out of range")
    try:
        return EPOCH + timedelta(seconds=stamp.seconds, microseconds=stamp.nanos // 1_000)
    except OverflowError:
        raise ValueError("seconds out of range") from None
