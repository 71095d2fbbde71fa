# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The simulated weeks as a whole: a gateway whose clock runs ahead, and what came of each week."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta

from rich.table import Table

from gateway.demo.development_ca import VALID_FOR
from gateway.demo.weeks.clock import ClockAhead
from gateway.demo.weeks.happenings import Size, happenings
from gateway.demo.weeks.living import Living, Week
from gateway.demo.world import World
from gateway.runtime.system import SystemRandomness
from gateway.server.process import running
from gateway.server.stores import Surroundings

_SEED = 6


def simulate(
    world: World,
    database_url: str,
    size: Size,
    on_progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Week]:
    """Lets the weeks from now on happen, in the world's database.

    Args:
        world: with partners and records.
        database_url: its database.
        size: how much happens.
        on_progress: called with how many of how many things have happened.

    Raises:
        RefusedError: the gateway refuses what it must not.
        ConfigurationError: it answers what it must refuse, or cannot be started.
    """
    # They have to outlast the weeks, by this clock, too.
    world.renew_certificates(timedelta(weeks=size.weeks) + VALID_FOR)
    clock = ClockAhead()
    start = clock.now()
    everything = happenings(start, size, _SEED)

    async def live() -> list[Week]:
        """All weeks, one after the other, at a gateway whose clock runs ahead."""
        settings = world.server_settings(database_url)
        surroundings = Surroundings(world.keys, clock, SystemRandomness())
        with _unwatched():
            async with (
                running(settings, surroundings) as served,
                Living(world, f"localhost:{served.port}", clock) as living,
            ):
                return await living.live(
                    everything,
                    start,
                    size.weeks,
                    lambda done: on_progress(done, len(everything)),
                )

    return asyncio.run(live())


@contextmanager
def _unwatched() -> Iterator[None]:
    """Without warnings that this clock is not the database's: it is not meant to be."""
    logger = logging.getLogger("gateway")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)


def weeks_table(weeks: Sequence[Week]) -> Table:
    """A row per week."""
    table = Table(box=None, pad_edge=False)
    table.add_column("week from")
    for heading in ("answers", "refusals", "consents", "plans", "disputes"):
        table.add_column(heading, justify="right")
    for week in weeks:
        counts = (week.done[kind] for kind in ("consents", "plans", "disputes"))
        table.add_row(
            week.begins.isoformat(),
            str(week.answered),
            str(week.refused.total()),
            *map(str, counts),
        )
    return table


def period_of(weeks: Sequence[Week]) -> tuple[str, str]:
    """First day, and the day after the last one, as `credit-audit report` takes them."""
    first, last = weeks[0].begins, weeks[-1].begins
    return first.isoformat(), (last + timedelta(weeks=1)).isoformat()
