# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A read counts only if the buckets that it was about were in one state all the while."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

import pytest

from gateway.domain.people.being_changed import StoredIds
from gateway.domain.people.buckets import BUCKETS, bucket_of
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

    async def _found(self, buckets: list[int] | None) -> tuple[bool, frozenset[int], float]:
        """The next state; all buckets: the end."""
        found = self._states.pop(0) if len(self._states) > 1 else self._states[0]
        asked = range(BUCKETS) if buckets is None else buckets
        return len(found) == BUCKETS, found & set(asked), 0.0


Asked = Sequence[tuple[bytes, StoredIds]]


async def asked(change: BeingChanged, *, fails: int = 0) -> list[bytes]:
    """Each id that a read about somebody went by; the first ones find nothing that is there."""
    went: list[bytes] = []

    async def read(each: Asked) -> list[bytes]:
        ((person, ids),) = each
        went.append(ids.stored(person))
        if len(went) <= fails:
            raise StoreError("nobody is there")
        return went[-1:]

    assert await change.reading([SOMEBODY], read) == went[-1:]
    return went


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


async def test_a_bucket_whose_change_the_database_lost_is_read_again_by_ids_of_before() -> None:
    change = Looks([(0,), (0,), ()])
    assert await asked(change) == [OLD, SOMEBODY]
    assert await asked(change) == [SOMEBODY, OLD]
    assert await asked(change) == [OLD]


async def test_what_failed_under_ids_that_are_no_longer_stored_is_asked_again() -> None:
    change = Looks([(0,), ()])
    await change.look()
    assert await asked(change, fails=1) == [SOMEBODY, OLD]


async def test_a_look_at_some_buckets_forgets_nothing_of_the_others() -> None:
    change = Looks([(0, 7)])
    await change.look()
    await change.look([7])
    assert await asked(change) == [SOMEBODY]


async def test_a_change_whose_end_the_database_lost_is_in_progress_again() -> None:
    change = Looks([range(BUCKETS), (0,)])
    looks = [(await change.look(), change.in_progress) for _ in range(2)]
    assert looks == [(frozenset(range(BUCKETS)), False), ({0}, True)]
    assert await asked(change) == [SOMEBODY]


async def test_of_many_only_those_are_asked_again_whose_buckets_were_changed() -> None:
    people = [bytes((number, *bytes(31))) for number in range(3)]
    rounds: list[list[bytes]] = []

    async def read(each: Asked) -> list[bytes]:
        rounds.append([person for person, _ in each])
        return [ids.stored(person) for person, ids in each]

    buckets = list(map(bucket_of, people))
    change = Looks([(), buckets[:1], buckets[:2]])
    await change.look()
    found = await change.reading(people, read)
    assert rounds == [people, people[:1]]
    # Who was not asked again has the id of the moment at which they were found.
    assert found == [people[0], *map(REKEYING.subjects.back, people[1:])]


async def test_who_is_changed_faster_than_read_is_not_answered() -> None:
    change = Looks([set(range(number)) for number in range(1, 1_000)])

    async def read(each: Asked) -> list[None]:
        ((_, ids),) = each
        ids.touched |= set(range(1_024))
        return [None]

    with pytest.raises(StoreUnavailableError):
        await change.reading([SOMEBODY], read)
