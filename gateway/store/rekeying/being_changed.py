# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads people's records while their ids are being changed (docs/adr/0103).

A bucket is changed in one transaction, once, and that it was is noted in the same one. So if it
is in the same state before and after something was read, it was in that state all the while, and
whatever was looked for under its ids was there to be found.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import Any, TypeVar

from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.domain.people.being_changed import StoredIds
from gateway.domain.people.buckets import BUCKETS
from gateway.domain.people.pseudonyms import Rekeying
from gateway.errors import StoreError, StoreUnavailableError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

_Asked = TypeVar("_Asked")
_Found = TypeVar("_Found")

_TRIES = 10
"""Of what is asked for. A bucket changes once, so only who has many ids needs more than two."""

_ALL = frozenset(range(BUCKETS))


class BeingChanged:
    """A change of ids that has not ended yet, as one process knows it.

    Belongs to one event loop.

    Attributes:
        in_progress: until the change has ended. A further one needs a further key, which needs
            another process; but what a database has lost, as after a restore, is as it was.
        idle_s: for how long nothing was changed, as of the newest look; since the log was handed
            over, where nothing is changed yet.
    """

    def __init__(
        self, pool: AsyncConnectionPool[AsyncConnection[TupleRow]], rekeying: Rekeying
    ) -> None:
        """Nothing is known yet.

        Args:
            pool: to the records, of creditgateway_gateway; belongs to the caller.
            rekeying: of the newest key.
        """
        self.in_progress = True
        self.idle_s = 0.0
        self._pool = pool
        self._rekeying = rekeying
        self._changed: frozenset[int] = frozenset()

    async def look(self, buckets: Collection[int] | None = None) -> frozenset[int]:
        """Which of some buckets are changed by now; None: of all.

        Raises:
            StoreError: the records cannot be read.
        """
        is_ended, found, idle_s = await self._found(None if buckets is None else list(buckets))
        changed = _ALL if is_ended else found
        # Looks may overtake each other: what is remembered wrongly is found out by the next read.
        self._changed = (self._changed - (_ALL if buckets is None else set(buckets))) | changed
        self.in_progress = not is_ended
        self.idle_s = 0.0 if is_ended else idle_s
        return changed

    async def _found(self, buckets: list[int] | None) -> tuple[bool, frozenset[int], float]:
        """As stored: whether it has ended, which of some buckets are changed, seconds idle."""
        asked = {"version": self._rekeying.version, "buckets": buckets}
        with translate_errors():
            async with self._pool.connection() as connection:
                cursor = await connection.execute(load_sql("rekeying.changed_buckets"), asked)
                row: tuple[Any, ...] | None = await cursor.fetchone()
        is_ended, found, idle_s = row or (False, (), 0.0)
        return is_ended, frozenset(found), idle_s

    async def reading(
        self,
        asked: Sequence[_Asked],
        read: Callable[[Sequence[tuple[_Asked, StoredIds]]], Awaitable[Sequence[_Found]]],
    ) -> list[_Found]:
        """What `read` finds for each, by ids that were those of the records all the while.

        What is asked for somebody whose buckets were changed meanwhile is asked again alone: a
        bucket changes once, so nobody has to be asked for often, however many are at once.

        Args:
            asked: what for; each stands for itself.
            read: asks for ids as they are stored, and makes those that it finds into newest ones,
                by what each is given; may be called again for some.

        Raises:
            StoreUnavailableError: the buckets of one were changed again and again meanwhile.
            StoreError: as `read` raises it, of buckets that were not changed meanwhile.
        """
        found: dict[int, _Found] = {}
        left = list(range(len(asked)))
        for _ in range(_TRIES):
            before = self._changed
            each = [(asked[place], StoredIds(self._rekeying, before)) for place in left]
            failure: StoreError | None = None
            results: Sequence[_Found] = ()
            try:
                results = await read(each)
            except StoreError as error:  # it may be that nobody is there of such an id any more
                failure = error
            # After it was read: what is noted from then on cannot have been read.
            touched = frozenset().union(*(ids.touched for _, ids in each))
            # In either direction: a database that lost commits has ids of before again.
            changed = touched & (await self.look(touched) ^ before)
            if failure is not None:
                if not changed:
                    raise failure
                continue
            found |= {
                place: result
                for place, (_, ids), result in zip(left, each, results, strict=True)
                if not ids.touched & changed
            }
            left = [place for place in left if place not in found]
            if not left:
                return [found[place] for place in range(len(asked))]
        raise StoreUnavailableError("ids of people are being changed faster than they are read")
