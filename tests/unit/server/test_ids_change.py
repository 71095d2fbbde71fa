# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What waits during a change of ids is asked of the records, again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any, cast

import pytest

from gateway.domain.access.methods import (
    GRANT_CONSENT,
    OBLIGATIONS,
    PORTFOLIO,
    QUERY,
    WHILE_IDS_CHANGE,
    Method,
)
from gateway.domain.people.pseudonyms import Rekeying
from gateway.errors import Reason, RefusalError, StoreUnavailableError
from gateway.server.background.ids import MOST_IDLE_S, IdsChange
from gateway.store.rekeying.being_changed import BeingChanged


class Ends(BeingChanged):
    """Has ended or not, as each look finds it; None: nothing can be looked at."""

    def __init__(self, states: Iterable[bool | None]) -> None:
        """Args: states: what each look finds; after the last one whoever waits goes on."""
        super().__init__(cast("Any", None), Rekeying(2, b"r" * 32))
        self._states = list(states)
        self.found_idle_s = 0.0
        self.over = asyncio.Event()

    async def _found(self, buckets: list[int] | None) -> tuple[bool, frozenset[int], float]:
        del buckets
        if not self._states:
            self.over.set()
            await asyncio.Event().wait()
        is_ended = self._states.pop(0)
        if is_ended is None:
            raise StoreUnavailableError("away")
        return is_ended, frozenset(), self.found_idle_s


async def writes_wait(*states: bool | None) -> bool:
    """Whether a grant is refused once these were found; a query never is."""
    change = Ends(states)
    ids = IdsChange(change, interval_s=0)
    looks = asyncio.create_task(ids.run())
    await change.over.wait()
    looks.cancel()
    assert not waits(ids, QUERY)
    return waits(ids, GRANT_CONSENT)


def waits(ids: IdsChange, method: Method) -> bool:
    """Whether a method is refused, to be asked again later."""
    try:
        ids.check(method)
    except RefusalError as refusal:
        return (refusal.reason, bool(refusal.retry_after)) == (Reason.DATA_UNAVAILABLE, True)
    return False


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((), True),
        ((False, None), True),
        ((False, True), False),
        ((True, None), False),
        ((True, False), True),  # a failover lost the end
        ((True, False, True), False),
    ],
)
async def test_writes_wait_while_the_newest_look_found_no_end(
    states: tuple[bool | None, ...], *, expected: bool
) -> None:
    assert await writes_wait(*states) is expected


async def test_what_gives_away_records_waits_once_a_change_has_stopped() -> None:
    giving = {QUERY, OBLIGATIONS, PORTFOLIO}
    assert giving < WHILE_IDS_CHANGE
    for is_ended, idle_s, expected in (
        (False, MOST_IDLE_S - 1, set()),
        (False, MOST_IDLE_S, giving),
        (True, MOST_IDLE_S, set()),
    ):
        change = Ends([is_ended])
        change.found_idle_s = idle_s
        await change.look()
        ids = IdsChange(change, interval_s=0)
        assert {each for each in WHILE_IDS_CHANGE if waits(ids, each)} == expected
