# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the workers of one server count together (ADR 39).

A bound of a partner or a certificate holds over all workers, so each of them has to
know what the others have let in. They share memory, and no lock: a worker that is killed
while it holds one would stop all others.

- **Counts**: each worker has a table of its own, which it alone writes and all read.
  It counts itself first and reads the others' afterwards, so two workers never both
  take the last place. The supervisor empties the table of a worker that has ended.
- **Moments**: one table that all write. Two that write the same row at the same
  moment lose one of the two changes, which costs or gives one turn.

A table is a row of buckets; a name's bucket comes from a keyed hash, which also stands
for the name. Rows out of use are taken again. A bucket that is full keeps what it has:
a name beyond that is counted by its own worker only.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from typing import Final, Protocol

_BUCKETS = 16_384
_WAYS = 8
_ROWS = _BUCKETS * _WAYS
_WORD = 8
_TABLE_BYTES = 2 * _ROWS * _WORD
_NAMES_KEPT = 4096
_MOMENTS_KEPT = 1024


class Counts(Protocol):
    """How much of something each name has. Belongs to one event loop."""

    def take(self, name: str) -> int:
        """One more; gives how many all workers have now."""
        ...

    def give_back(self, name: str) -> None:
        """One less of those that this worker took."""
        ...

    def total(self, name: str) -> int:
        """How many all workers have."""
        ...


class Moments(Protocol):
    """A moment per name, in seconds of the monotonic clock. Belongs to one event loop."""

    def get(self, name: str) -> float | None:
        """The moment; None: none is kept."""
        ...

    def put(self, name: str, moment: float, *, useless: float) -> None:
        """Keeps it; a moment up to `useless` may be forgotten for it."""
        ...


class Shared(Protocol):
    """What the workers of a server have in common."""

    @property
    def workers(self) -> int:
        """How many there are: bounds on memory and connections are divided by it."""
        ...

    @property
    def at_once(self) -> int:
        """How many may run at the same time, while one replaces another."""
        ...

    @property
    def first(self) -> bool:
        """Whether this is the one that says what concerns all."""
        ...

    def counts(self, kind: str) -> Counts:
        """The counts of one kind, all workers'."""
        ...

    def moments(self, kind: str) -> Moments:
        """The moments of one kind, all workers'."""
        ...


class Alone:
    """A server of one process shares with nobody."""

    workers: Final = 1
    at_once: Final = 1
    first: Final = True

    def counts(self, kind: str) -> Counts:  # noqa: ARG002 - each has a dictionary of its own
        """New counts."""
        return OwnCounts()

    def moments(self, kind: str) -> Moments:  # noqa: ARG002 - the same
        """New moments."""
        return OwnMoments()


class OwnCounts:
    """One process's counts."""

    def __init__(self) -> None:
        """Nobody has anything."""
        self._counts: dict[str, int] = {}

    def take(self, name: str) -> int:
        """See Counts."""
        count = self._counts.get(name, 0) + 1
        self._counts[name] = count
        return count

    def give_back(self, name: str) -> None:
        """See Counts."""
        left = self._counts[name] - 1
        if left:
            self._counts[name] = left
        else:
            del self._counts[name]

    def total(self, name: str) -> int:
        """See Counts."""
        return self._counts.get(name, 0)


class OwnMoments:
    """One process's moments."""

    def __init__(self) -> None:
        """None is kept."""
        self._moments: dict[str, float] = {}

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._moments)

    def get(self, name: str) -> float | None:
        """See Moments."""
        return self._moments.get(name)

    def put(self, name: str, moment: float, *, useless: float) -> None:
        """See Moments."""
        if name not in self._moments and len(self._moments) >= _MOMENTS_KEPT:
            for old in [name for name, kept in self._moments.items() if kept <= useless]:
                del self._moments[old]
        self._moments[name] = moment


class SharedMemory:
    """The tables of a server's places; a place is one worker's at a time.

    Attributes:
        descriptor: of the memory, to be inherited.
        places: how many there are.
    """

    def __init__(self, descriptor: int, places: int) -> None:
        """Maps memory that `create` made."""
        self.descriptor = descriptor
        self.places = places
        self._memory = mmap.mmap(descriptor, (places + 1) * _TABLE_BYTES)

    @classmethod
    def create(cls, places: int) -> SharedMemory:
        """New memory, which is gone with the last process that has it (Linux)."""
        descriptor = os.memfd_create("credit-gateway")
        os.ftruncate(descriptor, (places + 1) * _TABLE_BYTES)
        return cls(descriptor, places)

    def clear(self, place: int) -> None:
        """Forgets what the worker at a place had; it has ended."""
        self._memory.madvise(mmap.MADV_REMOVE, place * _TABLE_BYTES, _TABLE_BYTES)

    def keys(self, place: int) -> memoryview[int]:
        """The names of a place's rows; those of the moments are behind the last place."""
        begin = place * _TABLE_BYTES
        return memoryview(self._memory)[begin : begin + _ROWS * _WORD].cast("Q")

    def values(self, place: int) -> memoryview[int]:
        """The values of a place's rows: eight bytes each, to be cast where they are others."""
        begin = place * _TABLE_BYTES + _ROWS * _WORD
        return memoryview(self._memory)[begin : begin + _ROWS * _WORD]

    def others(self, place: int) -> list[int]:
        """Every place but that one."""
        return [other for other in range(self.places) if other != place]

    @property
    def moments_place(self) -> int:
        """Where the table of moments is."""
        return self.places


class Sharing:
    """One worker's part in the shared memory."""

    def __init__(self, memory: SharedMemory, place: int, workers: int, secret: bytes) -> None:
        """Take a place.

        Args:
            memory: all workers'.
            place: this worker's, as long as it runs.
            workers: how many there are, apart from one that is being replaced.
            secret: all workers'; nobody outside can make two names meet.
        """
        self._memory = memory
        self._place = place
        self._workers = workers
        self._secret = secret

    @property
    def workers(self) -> int:
        """See Shared."""
        return self._workers

    @property
    def at_once(self) -> int:
        """See Shared: one for each place."""
        return self._memory.places

    @property
    def first(self) -> bool:
        """See Shared."""
        return self._place == 0

    def counts(self, kind: str) -> Counts:
        """See Shared."""
        return SharedCounts(self._memory, self._place, self._names(kind))

    def moments(self, kind: str) -> Moments:
        """See Shared."""
        return SharedMoments(self._memory, self._names(kind))

    def _names(self, kind: str) -> Callable[[str], tuple[int, int]]:
        """Gives a name's key and its bucket's first row."""

        @lru_cache(_NAMES_KEPT)
        def place(name: str) -> tuple[int, int]:
            """Never 0, which stands for a row that nobody has."""
            digest = blake2b(f"{kind}\0{name}".encode(), digest_size=_WORD, key=self._secret)
            key = int.from_bytes(digest.digest(), "big") or 1
            return key, key % _BUCKETS * _WAYS

        return place


class SharedCounts:
    """A worker's counts: it writes its own table and reads the others'."""

    def __init__(
        self, memory: SharedMemory, place: int, names: Callable[[str], tuple[int, int]]
    ) -> None:
        """Nobody has anything of this worker."""
        self._names = names
        self._own = OwnCounts()
        self._rows: dict[str, int] = {}
        self._keys, self._values = memory.keys(place), memory.values(place).cast("q")
        self._others = [
            (memory.keys(other), memory.values(other).cast("q")) for other in memory.others(place)
        ]

    def take(self, name: str) -> int:
        """See Counts. Counted before the others are read: see the module."""
        key, first = self._names(name)
        count = self._own.take(name)
        row = self._rows.get(name)
        if row is None:
            row = self._new_row(name, key, first)
        if row is not None:
            self._values[row] = count
        return count + self._of_others(key, first)

    def give_back(self, name: str) -> None:
        """See Counts."""
        self._own.give_back(name)
        left = self._own.total(name)
        row = self._rows.get(name)
        if row is None:
            return
        self._values[row] = left
        if not left:
            self._keys[row] = 0
            del self._rows[name]

    def total(self, name: str) -> int:
        """See Counts."""
        return self._own.total(name) + self._of_others(*self._names(name))

    def _new_row(self, name: str, key: int, first: int) -> int | None:
        """A free row of the name's bucket; None: all are in use."""
        for row in range(first, first + _WAYS):
            if not self._keys[row]:
                self._values[row] = 0
                self._keys[row] = key
                self._rows[name] = row
                return row
        return None

    def _of_others(self, key: int, first: int) -> int:
        total = 0
        for keys, values in self._others:
            bucket = keys[first : first + _WAYS].tolist()
            if key in bucket:
                total += values[first + bucket.index(key)]
        return total


class SharedMoments:
    """Moments that every worker reads and writes."""

    def __init__(self, memory: SharedMemory, names: Callable[[str], tuple[int, int]]) -> None:
        """Keep the table that is not any worker's."""
        self._names = names
        self._keys = memory.keys(memory.moments_place)
        self._values = memory.values(memory.moments_place).cast("d")

    def get(self, name: str) -> float | None:
        """See Moments."""
        key, first = self._names(name)
        bucket = self._keys[first : first + _WAYS].tolist()
        return self._values[first + bucket.index(key)] if key in bucket else None

    def put(self, name: str, moment: float, *, useless: float) -> None:
        """See Moments. A full bucket loses its earliest moment, useless or not."""
        key, first = self._names(name)
        bucket = self._keys[first : first + _WAYS].tolist()
        if key in bucket:
            self._values[first + bucket.index(key)] = moment
            return
        kept = self._values[first : first + _WAYS].tolist()
        free = [way for way in range(_WAYS) if not bucket[way] or kept[way] <= useless]
        row = first + (free[0] if free else kept.index(min(kept)))
        self._values[row] = moment
        self._keys[row] = key
