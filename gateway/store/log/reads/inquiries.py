# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How often people were asked about, which a report says of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from gateway.domain.reports.report import RecentInquiries
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool, execute, transaction


async def count_inquiries(
    pool: Pool, people: Sequence[tuple[tuple[bytes, ...], datetime]]
) -> list[RecentInquiries]:
    """As of PostgresAuditStore.inquiries."""
    rows = [
        (number, commitment, moment)
        for number, (commitments, moment) in enumerate(people)
        for commitment in commitments
    ]
    asked = {
        "numbers": [number for number, _, _ in rows],
        "subject_commitments": [commitment for _, commitment, _ in rows],
        "moments": [moment for _, _, moment in rows],
    }
    with translate_errors():
        async with transaction(pool, end="audit_append.commit") as work:
            counted = await execute(work.connection, "audit_reads.inquiries", asked)
        return [RecentInquiries(*row) for row in await counted.fetchall()]
