# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway that says of its pools of threads what /proc cannot: how many each may have, and works.

    python -m tests.bench.soak.observed FILE serve …

Threads of a pool are started when they are first needed and stay, up to a number that is fixed when
the pool is made. So a process comes to have more of them for as long as it runs, which is no leak,
while work that never ends leaks one and looks the same from outside. This runs the console script
itself, in which every ThreadPoolExecutor counts; FILE is mapped into memory, so whoever reads
it disturbs nobody and starts no thread of its own.
"""

from __future__ import annotations

import mmap
import struct
import sys
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from gateway.main import main

_FORMAT = struct.Struct("=3q")


class Pools(NamedTuple):
    """Of all pools that are not shut down.

    Attributes:
        threads: that they have.
        most: threads that they may have.
        busy: pieces of work that go on.
    """

    threads: int
    most: int
    busy: int

    @classmethod
    def read(cls, path: Path) -> Pools:
        """What a gateway wrote last."""
        return cls(*_FORMAT.unpack(path.read_bytes()))

    def counted(self, threads: int) -> int:
        """Threads of a process of which these are some, each pool as if it were full.

        So a pool that fills changes nothing, and each thread that no pool may have does, as does
        each pool that is made and forgotten.
        """
        return threads - self.threads + self.most


class Observer:
    """Counts; one for each process."""

    def __init__(self, path: Path) -> None:
        """Args: path: where it writes; it is made."""
        path.write_bytes(_FORMAT.pack(0, 0, 0))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _FORMAT.size)
        # Re-entrant: a pool may be collected while something is counted.
        self._lock = threading.RLock()
        self._pools: dict[int, weakref.ref[ThreadPoolExecutor]] = {}
        self._busy = 0

    def add(self, pool: ThreadPoolExecutor) -> None:
        """Counts a pool until it is collected or taken out."""
        number = id(pool)
        with self._lock:
            self._pools[number] = weakref.ref(pool, lambda _: self._forget(number))
        self.write()

    def take_out(self, pool: ThreadPoolExecutor) -> None:
        """A pool that is shut down has no threads any more; if it has, they are nobody's."""
        self._forget(id(pool))

    def at_work(self, change: int) -> None:
        """Some work begins (1), or has ended (-1)."""
        with self._lock:
            self._busy += change
        self.write()

    def write(self) -> None:
        """What there is now."""
        with self._lock:
            pools = [pool for each in self._pools.values() if (pool := each()) is not None]
            have = sum(len(pool._threads) for pool in pools)
            most = sum(pool._max_workers for pool in pools)
            self._shared[:] = _FORMAT.pack(have, most, self._busy)

    def _forget(self, number: int) -> None:
        with self._lock:
            self._pools.pop(number, None)
        self.write()


def observe(path: Path) -> None:
    """From now on every pool of this process is counted."""
    observer = Observer(path)
    made, submitted, shut = (
        ThreadPoolExecutor.__init__,
        ThreadPoolExecutor.submit,
        ThreadPoolExecutor.shutdown,
    )

    def counting_init(pool: ThreadPoolExecutor, *arguments: Any, **named: Any) -> None:
        made(pool, *arguments, **named)
        observer.add(pool)

    def counting_submit(
        pool: ThreadPoolExecutor, work: Callable[..., Any], /, *arguments: Any, **named: Any
    ) -> Future[Any]:
        def counted() -> Any:
            observer.at_work(1)
            try:
                return work(*arguments, **named)
            finally:
                observer.at_work(-1)

        future = submitted(pool, counted)
        observer.write()  # it may have got a thread after its work had begun
        return future

    def counting_shutdown(pool: ThreadPoolExecutor, *arguments: Any, **named: Any) -> None:
        observer.take_out(pool)
        shut(pool, *arguments, **named)

    for name, each in (
        ("__init__", counting_init),
        ("submit", counting_submit),
        ("shutdown", counting_shutdown),
    ):
        setattr(ThreadPoolExecutor, name, each)


if __name__ == "__main__":
    observe(Path(sys.argv.pop(1)))
    main()
