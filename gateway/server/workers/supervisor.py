# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Starts the workers of one server, and keeps them running.

It holds the port and the shared memory, no key and no connection to a database. A worker
that ends is started again, one that hangs is ended first; SIGTERM and SIGINT drain all; SIGHUP
replaces one worker after the other, each after the next one is ready. When the supervisor itself
is killed, the workers notice and drain: nobody would start them again.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from gateway.errors import ConfigurationError, MisfitError, OperationError
from gateway.runtime.config import Settings
from gateway.runtime.exporting import instance_of
from gateway.runtime.shared import SharedMemory
from gateway.server.ops.asking import Asking
from gateway.server.ops.http_server import pages_served
from gateway.server.ops.of_workers import WorkersPages
from gateway.server.workers.child import Worker
from gateway.server.workers.line import Handover, Step
from gateway.server.workers.neighbours import Neighbours
from gateway.server.workers.port import reserved_port

_log = logging.getLogger(__name__)

_STEADY_S = 10.0
"""A worker that lived so long is started again at once, others after a pause."""
_FIRST_PAUSE_S = 0.2
_LONGEST_PAUSE_S = 10.0
_TRIES = 5
"""In a row that fail while no worker serves: then the server ends."""
_READY_S = 60.0
"""A new worker that is not ready by then does not replace an old one."""
_LOOK_S = 2.0
_BEATS = 15
"""That a worker leaves without an answer in a row: then it hangs."""
_BEYOND_DRAIN_S = 18.0
"""For group commits, pools and exporters, after the calls in flight."""


async def supervise(settings: Settings, workers: int) -> bool:
    """Runs so many workers until SIGTERM or SIGINT.

    Returns:
        Whether all of them ended in time.

    Raises:
        ConfigurationError: they cannot be started; said once, whichever of them it was.
        MisfitError: because the stores do not fit each other.
    """
    with reserved_port(settings.listen) as (address, port):
        supervisor = Supervisor(settings, workers, address, port)
        pages = WorkersPages(supervisor.asked, workers)
        async with pages_served(settings.ops_listen, settings.ops_port_file, pages.by_path()):
            work = asyncio.ensure_future(supervisor.run())
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(number, work.cancel)
            with _hangups(supervisor, work):
                await asyncio.wait((work,))
                pages.stops()
                in_time = await supervisor.drained()
        if not work.cancelled():
            work.result()
        return in_time


@contextmanager
def _hangups(supervisor: Supervisor, work: asyncio.Future[None]) -> Iterator[None]:
    """SIGHUP renews the workers; when the terminal was closed it ends them."""
    terminal = _has_terminal()

    def hung_up() -> None:
        if terminal and not _has_terminal():
            work.cancel()
        else:
            supervisor.renew()

    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, hung_up)
    yield


def _has_terminal() -> bool:
    try:
        os.close(os.open("/dev/tty", os.O_RDONLY | os.O_NOCTTY))
    except OSError:
        return False
    return True


class Supervisor:
    """The workers of one server. Belongs to one event loop."""

    def __init__(self, settings: Settings, workers: int, address: str, port: int) -> None:
        """None runs yet.

        Args:
            settings: of every worker.
            workers: how many.
            address: where they listen, with the port.
            port: for the port file.
        """
        self._settings = settings
        self._port = port
        self._count = workers
        # One more, for a worker that is to replace another.
        self._memory = SharedMemory.create(workers + 1)
        self._free = set(range(1, workers + 2))
        self._common = Handover(
            number=0,
            workers=workers,
            places=workers + 1,
            memory=self._memory.descriptor,
            secret=secrets.token_hex(16),
            instance=instance_of(settings.listen),
            settings=settings.model_dump(mode="json") | {"listen": address, "port_file": None},
        )
        self._alive: dict[Worker, asyncio.Task[None]] = {}
        self._current: list[Worker] = []
        self._locks = [asyncio.Lock() for _ in range(workers)]
        self._renewing: asyncio.Task[None] | None = None
        self._renew_again = False
        self._hung = 0

    async def run(self) -> None:
        """Starts the workers and keeps them running, until cancelled.

        Raises:
            ConfigurationError: none can be started, now or later; said once for all.
            MisfitError: because the stores do not fit each other.
        """
        first = await asyncio.gather(*(self._start() for _ in range(self._count)))
        listen = await asyncio.gather(*(worker.reaches(Step.LISTENING) for worker in first))
        if not any(listen):
            raise _failure(first[0])
        self._current = [
            worker if listens else await self._kept_trying(_FIRST_PAUSE_S)
            for worker, listens in zip(first, listen, strict=True)
        ]
        if self._settings.port_file is not None:
            self._settings.port_file.write_text(f"{self._port}\n", encoding="ascii")
        _log.info("all workers listen", extra={"port": self._port, "workers": self._count})
        keepers = [asyncio.create_task(self._keep(slot)) for slot in range(self._count)]
        keepers.append(asyncio.create_task(self._look_for_neighbours()))
        keepers.append(asyncio.create_task(self._look_for_hung()))
        try:
            await asyncio.gather(*keepers)
        finally:
            for keeper in keepers:
                keeper.cancel()
            await asyncio.wait(keepers)

    def asked(self) -> dict[int, Asking]:
        """Those that take calls, by number, to be asked for their pages."""
        return {
            worker.number: worker.asking
            for worker in self._alive
            if worker.asking is not None and worker.serves and not worker.asked
        }

    def renew(self) -> None:
        """Begins to replace the workers, one after the other; once more after that if it goes on.

        Those that were replaced already do not have what has changed since.
        """
        if not self._current:
            _log.warning("not renewed", extra={"why": "it is still starting"})
        elif self._renewing is not None and not self._renewing.done():
            self._renew_again = True
        else:
            self._renewing = asyncio.create_task(self._renewed())

    async def drained(self) -> bool:
        """Ends all workers; whether they did so in time."""
        if self._renewing is not None:
            self._renewing.cancel()
            await asyncio.wait((self._renewing,))
        if not self._alive:
            return True
        _log.info("stopping", extra={"workers": len(self._alive)})
        for worker in self._alive:
            worker.send(signal.SIGTERM)
        watches = list(self._alive.values())
        _, late = await asyncio.wait(watches, timeout=self._settings.stop_s + _BEYOND_DRAIN_S)
        for worker in list(self._alive):
            _log.error("a worker did not end in time", extra={"worker": worker.number})
            worker.send(signal.SIGKILL)
        if late:
            await asyncio.wait(late)
        return not late

    async def _keep(self, slot: int) -> None:
        """Starts one worker again, whenever it ends and was not replaced."""
        pause_s = 0.0
        while True:
            worker = self._current[slot]
            await worker.gone.wait()
            async with self._locks[slot]:
                if self._current[slot] is not worker:
                    continue
                steady = worker.lived_s > _STEADY_S
                pause_s = 0.0 if steady else _longer(pause_s)
                self._current[slot] = await self._kept_trying(pause_s)

    async def _look_for_neighbours(self) -> None:
        """Says so when somebody else begins to share the port."""
        neighbours, known = Neighbours(self._port), 0
        while True:
            found = neighbours.strangers([worker.process_id for worker in self._alive])
            if found > known:
                _log.error("somebody else listens on the port", extra={"sockets": found})
            known = found
            await asyncio.sleep(_LOOK_S)

    async def _look_for_hung(self) -> None:
        """Ends a worker whose event loop stands still; `_keep` starts another.

        It cannot be drained: what would drain it is what stands still.
        """
        while True:
            await asyncio.sleep(self._settings.hang_s / _BEATS)
            for worker in self._alive:
                if worker.serves and not worker.asked and worker.beat() >= _BEATS:
                    _log.error("a worker hangs", extra={"worker": worker.number})
                    self._hung += 1
                    worker.send(signal.SIGKILL)

    async def _kept_trying(self, pause_s: float) -> Worker:
        """A new worker that listens, however long it takes to get one.

        Raises:
            ConfigurationError: there is none, and no other one serves.
            MisfitError: for that reason.
        """
        tries = 0
        while True:
            await asyncio.sleep(pause_s)
            worker = await self._start()
            if await worker.reaches(Step.LISTENING):
                return worker
            self._hung += worker.hung  # nobody has counted them yet
            tries += 1
            if tries >= _TRIES and not any(other.serves for other in self._alive):
                raise _failure(worker)
            why = _why(worker)
            _log.error("a worker did not start", extra={"worker": worker.number, "why": why})
            pause_s = _longer(pause_s)

    async def _renewed(self) -> None:
        """Replaces each worker, as often as was asked for meanwhile."""
        self._renew_again = True
        while self._renew_again:
            self._renew_again = False
            await self._renew()

    async def _renew(self) -> None:
        """Replaces each worker; what cannot be started leaves the others as they are."""
        for slot, lock in enumerate(self._locks):
            async with lock:
                old, new = self._current[slot], await self._start()
                with suppress(TimeoutError):
                    async with asyncio.timeout(_READY_S):
                        await new.reaches(Step.READY)
                if not new.is_ready:
                    new.send(signal.SIGTERM)
                    why = _why(new)
                    _log.error("not renewed", extra={"worker": new.number, "why": why})
                    return
                self._current[slot] = new
            old.leave()
            await self._left(old)
        _log.info("renewed", extra={"workers": self._count})

    async def _left(self, worker: Worker) -> None:
        """Waits for the end of a worker that was replaced."""
        try:
            async with asyncio.timeout(self._settings.stop_s + _BEYOND_DRAIN_S):
                await worker.gone.wait()
        except TimeoutError:
            _log.error("a worker did not end in time", extra={"worker": worker.number})
            worker.send(signal.SIGKILL)
            await worker.gone.wait()

    async def _start(self) -> Worker:
        """A new worker, in the lowest place that is free."""
        number = min(self._free)
        self._free.remove(number)
        hung, self._hung = self._hung, 0
        handover = replace(self._common, number=number, hung=hung)
        worker = await Worker.start(handover, ops=bool(self._settings.ops_listen))
        self._alive[worker] = asyncio.create_task(self._watch(worker))
        return worker

    async def _watch(self, worker: Worker) -> None:
        """Gives a worker's place back at its end."""
        await worker.ended()
        if worker.listened and not worker.asked:
            _log.error("a worker ended", extra={"worker": worker.number, "code": worker.code})
        self._memory.clear(worker.number - 1)
        self._free.add(worker.number)
        del self._alive[worker]
        worker.gone.set()


def _longer(pause_s: float) -> float:
    return min(max(2 * pause_s, _FIRST_PAUSE_S), _LONGEST_PAUSE_S)


def _failure(worker: Worker) -> OperationError:
    """The error of a server whose workers do not start."""
    return (MisfitError if worker.found_misfit else ConfigurationError)(_why(worker))


def _why(worker: Worker) -> str:
    """Why a worker did not start."""
    if worker.why:
        return worker.why
    if worker.code is None:
        return "it is not ready in time"
    if worker.code < 0:
        return f"it was ended by signal {-worker.code}"
    return f"it ended with exit code {worker.code}"
