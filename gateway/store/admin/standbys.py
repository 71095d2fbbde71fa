# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether commits wait for synchronous standbys, as Postgres really has them now.

A setting that was right at the start is no promise: failover software takes standbys out of
synchronous_standby_names when they are gone, and commits go on with one copy (PostgreSQL manual,
"Synchronous Replication").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.errors import StoreUnavailableError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

_COUNTED = re.compile(r"\s*(?:(?:FIRST|ANY)\s+)?([0-9]+)\s*\(", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Standbys:
    """What a primary says of its standbys.

    Attributes:
        waited_for: how many have to confirm a commit before it returns.
        confirming: how many there are that can.
        hidden: how many it does not tell this login about.
        lag_s: of the slowest standby, until it has applied what was committed.
    """

    waited_for: int
    confirming: int
    hidden: int
    lag_s: float

    @property
    def copies(self) -> int:
        """On how many standbys each commit is, when it returns."""
        return min(self.waited_for, self.confirming)


def waited_for(names: str) -> int:
    """How many standbys a commit waits for, by synchronous_standby_names.

    Args:
        names: the setting: "FIRST 2 (a, b)", "ANY 1 (a, b)", "2 (a, b)", "a, b", "*" or "".
    """
    counted = _COUNTED.match(names)
    if counted is not None:
        return int(counted[1])
    return 1 if names.strip() else 0


async def standbys(pool: AsyncConnectionPool[Any]) -> Standbys:
    """Asks a primary. Raises StoreError when it cannot be asked."""
    with translate_errors():
        async with pool.connection() as connection:
            row = await (await connection.execute(load_sql("standbys").encode())).fetchone()
    if row is None:
        raise StoreUnavailableError("the database says nothing about its standbys")
    names, confirming, hidden, lag_s = row
    return Standbys(waited_for(names), confirming, hidden, lag_s)


def check_standbys(found: Standbys, least: int) -> None:
    """Refuses to rely on too few copies.

    Args:
        found: what the primary says.
        least: how many standbys each commit has to be on.

    Raises:
        StoreUnavailableError: there are fewer, or it cannot be known.
    """
    if found.copies >= least:
        return
    if found.hidden:
        raise StoreUnavailableError(
            "the database hides its standbys: grant pg_read_all_stats to creditgateway_gateway"
        )
    raise StoreUnavailableError(
        f"commits are on {found.copies} synchronous standbys, not on {least}"
    )
