# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A read counts only if the buckets that it was about were in one state all the while."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, cast

import pytest

from gateway.domain.people.being_changed import StoredIds
from gateway.domain.people.pseudonyms import Rekeying
from gateway.errors import StoreError, StoreUnavailableError
from gateway.store.rekeying.being_changed import BeingChanged

REKEYING = Rekeying(2, b"r" * 32)
SOMEBODY = bytes(32)
"""Of bucket 0."""


class Looks(BeingChanged):
    """Finds one state after the other in place of the database's, and then the last one again."""

    def __init__(self, states: Iterable[Iterable[int]]) -> None:
        """Args: states: what each look finds."""
        super().__init__(cast("Any", None), REKEYING)
        self._states = list(map(frozenset, states))

    async def look(self, buckets: Collection[int] | None = None) -> frozenset[int]:
        """The next state."""
        del buckets
        found = self._states.pop(0) if len(self._states) > 1 else self._states[0]
        self._changed |= found
        return found


async def asked(change: BeingChanged, *, fails: int = 0) -> list[bytes]:
    """Each id that a read about somebody went by; the first ones find nothing that is there."""
    went: list[bytes] = []

    async def read(ids: StoredIds) -> list[bytes]:
        went.append(ids.stored(SOMEBODY))
        if len(went) <= fails:
            raise StoreError("nobody is there")
        return went

    return await change.reading(read)


OLD = REKEYING.subjects.back(SOMEBODY)


async def test_a_bucket_that_stays_as_it_is_is_read_once() -> None:
    assert await asked(Looks([()])) == [OLD]
    assert await asked(Looks([(7, 8)])) == [OLD]


async def test_a_bucket_that_was_changed_meanwhile_is_read_again() -> None:
    assert await asked(Looks([(0,)])) == [OLD, SOMEBODY]


async def test_what_failed_under_ids_that_are_gone_is_asked_again_and_nothing_else_is() -> None:
    assert await asked(Looks([(0,)]), fails=1) == [OLD, SOMEBODY]
    with pytest.raises(StoreError, match="nobody"):
        await asked(Looks([()]), fails=1)


async def test_a_look_that_was_overtaken_takes_nothing_back() -> None:
    change = Looks([(0,), (), ()])
    assert await asked(change) == [OLD, SOMEBODY]
    assert await asked(change) == [SOMEBODY]


async def test_who_is_changed_faster_than_read_is_not_answered() -> None:
    change = Looks([set(range(number)) for number in range(1, 1_000)])

    async def read(ids: StoredIds) -> None:
        ids.touched |= set(range(1_024))

    with pytest.raises(StoreUnavailableError):
        await change.reading(read)
