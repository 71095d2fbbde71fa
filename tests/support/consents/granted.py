# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A consent with every term."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from gateway.client import (
    ConsentChannel,
    Duration,
    Granted,
    Purpose,
    Section,
    Terms,
    TimeUnit,
    Uses,
)
from gateway.domain.months import month_number

START = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
GRANTED = Granted(
    frozenset({Purpose.LOAN_APPROVAL}),
    START,
    START + timedelta(days=90),
    Terms(
        sections=frozenset({Section.SUMMARY, Section.HISTORY}),
        data_from=month_number(2003, 1),
        data_until=month_number(2005, 12),
        uses=Uses(2),
        data_life=Duration(TimeUnit.DAY, 30),
        channel=ConsentChannel.ONLINE,
        evidence_digest=bytes(range(32)),
    ),
)
