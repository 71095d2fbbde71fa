# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A credit card of somebody, reported for the months up to the last one, so that it is scored."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from adapters.registry import adapter_content, contribution_adapter_from
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.domain.months import month_of, month_text
from gateway.services.contribute.contributor import contribute
from gateway.services.contribute.outcome import ContributionSettings
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.records.contributed_loans import LOAN
from tests.support.records.contributor import write_csv
from tests.support.watches.scene import HERE, SOMEBODY, Scene

GOOD, LATE, LATER = (0,) * 6, (*(0,) * 5, 45), (*(0,) * 4, 45, 75)
"""Days past due of six months; the oldest first."""

_FORM = (
    adapter_content("instalment-csv")
    .replace(b'name = "instalment-csv"', b'name = "card-csv"')
    .replace(b"credit_limit = { constant = 0 }", b'credit_limit = { column = "principal_minor" }')
    .partition(b"[[loss]]")[0]
)
"""As instalment-csv, but that what was lent is the limit."""


async def report_card(
    scene: Scene,
    *days_past_due: int,
    resident_id: str = SOMEBODY,
    institution: str = HERE,
    balance: int = 500_000,
) -> None:
    """An institution reports a card's months, the last one the month before this one.

    Args:
        scene: where.
        days_past_due: of each month; nothing is paid in a month that is late.
        resident_id: whose.
        institution: which one.
        balance: of each month, in minor units.
    """
    first = month_of(datetime.now(UTC).date()) - len(days_past_due)
    fields = {"resident_id": resident_id, "product": "R2", "principal_minor": "5000000"}
    fields |= {"open_date": "", "balance_minor": str(balance)}
    rows = [
        LOAN
        | fields
        | {"month": month_text(first + number), "days_past_due": str(days)}
        | {"paid_minor": "0" if days else "100000"}
        for number, days in enumerate(days_past_due)
    ]
    cells = [[row[name] for name in INSTALMENT_COLUMNS] for row in rows]
    path = write_csv(scene.directory / "card.csv", [INSTALMENT_COLUMNS, *cells])
    await asyncio.to_thread(_take, scene, path, institution)
    await scene.stack.settled()


def _take(scene: Scene, path: Path, institution: str) -> None:
    settings = ContributionSettings(
        adapter=contribution_adapter_from(_FORM), adapter_content=_FORM, institution=institution
    )
    rejected: list[object] = []
    stack = scene.stack
    with connect(stack.database_url, role=CONTRIBUTOR) as connection:
        contribute(
            path,
            settings,
            connection=connection,
            keys=stack.keys,
            clock=stack.clock,
            on_rejected=rejected.append,
            on_progress=lambda _done: None,
        )
    assert rejected == []
