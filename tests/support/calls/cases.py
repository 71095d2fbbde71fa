# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Cases of unusual asking that are simply there, for tests of what becomes of them."""

from __future__ import annotations

import psycopg

from gateway.store.cases.cases import answer_case, close_case
from gateway.store.connections import OPERATOR, connect


def opened_case(url: str, partner: str, rule: str = "misses") -> int:
    """A case of a partner, as a gateway opens it; its number."""
    with psycopg.connect(url) as owner:
        row = owner.execute(
            "INSERT INTO audit.asking_case (partner_id, rule, case_date, hour_start, asked,"
            " answered, missed, shifted, open_time) VALUES (%s, %s, '2026-11-01',"
            " '2026-11-01 09:00Z', 60, 30, 30, 0, '2026-11-01 10:00Z') RETURNING case_id",
            [partner, rule],
        ).fetchone()
    assert row is not None
    return int(row[0])


def note_answers(url: str, number: int, *answers: str, close: bool = False) -> None:
    """An operator notes what the partner said, one after the other, and may close the case."""
    with connect(url, role=OPERATOR) as operator:
        for answer in answers:
            answer_case(operator, number, answer, "its letter")
        if close:
            close_case(operator, number, "as announced")
