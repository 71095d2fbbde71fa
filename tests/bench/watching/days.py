# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How long a watch takes for the first look of a day at everybody whom it watches.

Some of the people have a repayment plan with a payment that has come near. Looked at are a day with
which a month ended, when everybody's figures may be others, and an ordinary day, when only those
of plans may. The days are not waited for: the last look is moved back by its owner.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from gateway.domain.people.synthetic import synthetic_resident_id
from tests.support.records.contributor import write_csv
from tests.support.watches.scene import INSTALMENT_COLUMNS, PLAN_COLUMNS

DUE_WITHIN = 7
MONTH_DAYS, ORDINARY_DAYS = 35, 1
"""Since the look before: so that a month ended in between, and so that usually none did."""

_DUE_IN = timedelta(5)
_POLL_S = 0.02
_LOOKED = (
    "SELECT NOT EXISTS (SELECT FROM audit.watch_position AS p"
    " WHERE p.partner_id = %s AND (p.as_of < %s OR p.until IS NOT NULL))"
)


def contribute_plans(
    directory: Path, people: int, contribute: Callable[[Path, str], object]
) -> None:
    """The first so many people keep a plan of their loan, with a payment soon."""
    today = _today()
    began, due = (day.isoformat() for day in (today - timedelta(40), today + _DUE_IN))

    def plans() -> Iterator[list[str]]:
        yield list(PLAN_COLUMNS)
        for number in range(1, people + 1):
            named = [synthetic_resident_id(number), f"L{number}", "1"]
            yield [*named, "14", "active", began, began, began, ""]

    def instalments() -> Iterator[list[str]]:
        yield list(INSTALMENT_COLUMNS)
        for number in range(1, people + 1):
            named = [synthetic_resident_id(number), f"L{number}", "1"]
            yield [*named, "1", due, "TWD", "50000", "0", ""]

    if people:
        contribute(write_csv(directory / "plans.csv", plans()), "plans-pbc")
        contribute(write_csv(directory / "instalments.csv", instalments()), "plan-instalments")


def move_back(url: str, partner_id: str, days: int) -> None:
    """As if everybody had been looked at so many days ago, and not since."""
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute(
            "UPDATE audit.watch_position SET as_of = as_of - %s WHERE partner_id = %s",
            [days, partner_id],
        )


def a_month_ended(days: int) -> bool:
    """Whether figures of whole months may be others than so many days ago."""
    today, tomorrow = _today(), _today() + timedelta(1)
    return any(
        (day.year, day.month) != ((before := day - timedelta(days)).year, before.month)
        for day in (today, tomorrow)
    )


async def all_looked_at(url: str, partner_id: str, until_s: float) -> float:
    """Seconds until everybody was looked at as of today."""
    began_s, today = time.monotonic(), _today()
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as owner:
        while True:
            asked = await owner.execute(_LOOKED, [partner_id, today])
            if await asked.fetchone() == (True,) or time.monotonic() > until_s:
                return time.monotonic() - began_s
            await asyncio.sleep(_POLL_S)


def pass_result(days: int, seconds: float, events: int) -> dict[str, Any]:
    """One pass, as the report has it."""
    return {
        "days": days,
        "month_ended": a_month_ended(days),
        "seconds": round(seconds, 1),
        "events": events,
    }


def _today() -> date:
    return datetime.now(UTC).date()
