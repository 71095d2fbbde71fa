# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Buckets: the unit of data versions, of locks on records, and of spreading them.

Subject ids are HMACs, so people lie evenly in the buckets. The same as credit.bucket_of
in Postgres; every table of people has the bucket first in its primary key. The number
stays 1,024 for ever: data versions in the log are those of buckets.
"""

from __future__ import annotations

BUCKETS = 1_024


def bucket_of(subject_id: bytes) -> int:
    """The first ten bits of a subject id: 0 to 1,023."""
    return subject_id[0] << 2 | subject_id[1] >> 6
