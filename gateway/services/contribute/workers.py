# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributes one file with several processes, each of which takes some of the buckets.

This process looks through the file while the others start and connect; told what it found,
every one of them reads the file whole and takes the rows of its own buckets. What is put in
is the same for any number of processes. When one of them fails or is killed the others are
ended, each in the middle of a batch that Postgres then forgets. Batches committed before
stay, and the same file again completes it. Processes whose parent is gone end at once.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from heapq import heappop, heappush
from multiprocessing import connection
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, BinaryIO

from gateway.errors import ContributionError, GatewayError
from gateway.runtime.processes import WorkerContext, end_with_parent, worker_context
from gateway.runtime.system import Clock
from gateway.services.contribute.contributed_file import ContributedFile
from gateway.services.contribute.contributor import contribute, reader_for, survey_file
from gateway.services.contribute.outcome import (
    ContributionResult,
    ContributionSettings,
    RejectedRow,
)
from gateway.services.contribute.taking import RowTaker, Share, Survey
from gateway.signing.signer import KeyProvider
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.errors import translate_errors

_BYTES_PER_WORKER = 1 << 19
"""Another process for a smaller part of a file would take longer to start than to work."""
_MAX_LEAD = 1 << 22
"""Bytes of the file by which one process is heard of before the slowest one: what it
rejects is kept until then."""


@dataclass(frozen=True, slots=True)
class Work:
    """What every process is told; it may be another interpreter's.

    Attributes:
        source: a regular file; or an open one, which one process takes by itself.
        settings: makes the settings, in each process; of a function of a module.
        database_url: where the records are.
        keys: for the pseudonyms.
        clock: nothing may be reported for later than its today.
    """

    source: Path | BinaryIO
    settings: partial[ContributionSettings]
    database_url: str
    keys: KeyProvider
    clock: Clock


def contribute_shared(
    work: Work,
    *,
    workers: int,
    on_rejected: Callable[[RejectedRow], None],
    on_progress: Callable[[int], None],
) -> ContributionResult:
    """Takes a whole file with several processes.

    Args:
        work: the file, and how it is taken.
        workers: how many processes, at most. A small file, and one of which all or nothing
            is taken, needs one.
        on_rejected: as of `contribute`.
        on_progress: as of `contribute`: how far the processes are on average.

    Raises:
        ContributionError: as of `contribute`; or one of the processes was killed.
        ConfigurationError: as of `contribute`.
        StoreError: likewise.
    """
    settings = work.settings()
    workers = min(workers, _most_workers(work.source))
    if workers == 1 or settings.all_or_nothing:
        with connect(work.database_url, role=CONTRIBUTOR) as database:
            return contribute(
                work.source,
                settings,
                connection=database,
                keys=work.keys,
                clock=work.clock,
                on_rejected=on_rejected,
                on_progress=on_progress,
            )
    context = worker_context(__name__, work.settings.func.__module__)
    with _processes(context, work, workers) as (pipes, told):
        file = ContributedFile(work.source, settings.adapter.form)
        with connect(work.database_url, role=CONTRIBUTOR) as database:
            survey = survey_file(
                file, settings, connection=database, keys=work.keys, clock=work.clock
            )
        for pipe in told:
            with suppress(BrokenPipeError):  # it says itself why it has ended
                pipe.send((survey.digest, survey.contradictions))
        return _Listener(pipes, on_rejected, on_progress).listen()


def _most_workers(source: Path | BinaryIO) -> int:
    if not isinstance(source, Path) or not source.is_file():
        return 1  # one that is not there is not found when it is read
    return 1 + source.stat().st_size // _BYTES_PER_WORKER


@contextmanager
def _processes(
    context: WorkerContext, work: Work, workers: int
) -> Iterator[tuple[Sequence[Connection], Sequence[Connection]]]:
    """Starts them; none is left at the end. Pipes that are listened to, and that tell them."""
    with ExitStack() as stack:
        pipes, told = [], []
        for number in range(workers):
            ours, theirs = context.Pipe(duplex=False)
            their_survey, our_survey = context.Pipe(duplex=False)
            stack.callback(ours.close)
            stack.callback(our_survey.close)
            process = context.Process(
                target=_take_share,
                args=(work, Share(number, workers), their_survey, theirs),
                daemon=True,
            )
            process.start()
            stack.callback(_end, process)
            theirs.close()
            their_survey.close()
            pipes.append(ours)
            told.append(our_survey)
        yield pipes, told


def _end(process: Any) -> None:
    """Ends a process, unless it has ended."""
    process.terminate()
    process.join()
    process.close()


def _take_share(work: Work, share: Share, surveyed: Connection, pipe: Connection) -> None:
    """What each process does. It says how far it is, and last what became of its rows.

    Args:
        work: as of all.
        share: its rows.
        surveyed: tells the file's digest, and the rows of it that contradict others.
        pipe: hears it.
    """
    end_with_parent()
    # Rows leave no reference cycles; searching for them would cost a tenth of the time.
    gc.disable()
    rejected: list[RejectedRow] = []

    def say(done: int) -> None:
        pipe.send((done, tuple(rejected)))
        rejected.clear()

    try:
        settings = work.settings()
        file = ContributedFile(work.source, settings.adapter.form)
        with connect(work.database_url, role=CONTRIBUTOR) as database, translate_errors():
            reader = reader_for(
                file, settings, connection=database, keys=work.keys, clock=work.clock
            )
            digest, contradictions = surveyed.recv()
            taker = RowTaker(
                settings,
                Survey(digest, reader, contradictions),
                connection=database,
                clock=work.clock,
                on_rejected=rejected.append,
                share=share,
            )
            taker.take(file, say)
        pipe.send(taker.result)
    except (BrokenPipeError, EOFError):
        sys.exit(1)  # nobody listens any more, or the file cannot be taken
    except GatewayError as error:
        pipe.send(error)


@dataclass(slots=True)
class _Listener:
    """Hears what the processes say, and tells it as if it were one."""

    pipes: Sequence[Connection]
    on_rejected: Callable[[RejectedRow], None]
    on_progress: Callable[[int], None]
    _done: dict[Connection, int] = field(default_factory=dict)
    _rejected: list[tuple[int, int, RejectedRow]] = field(default_factory=list)
    _result: ContributionResult = field(default_factory=ContributionResult)

    def listen(self) -> ContributionResult:
        """Until all are done. Raises what one of them raised, or that it was killed."""
        self._done = dict.fromkeys(self.pipes, 0)
        working = set(self.pipes)
        while working:
            slowest = min(self._done[pipe] for pipe in working)
            heard = [pipe for pipe in working if self._done[pipe] <= slowest + _MAX_LEAD]
            ready = connection.wait(heard)
            for pipe in heard:
                if pipe in ready and self._hear(pipe):
                    working.remove(pipe)
            self._tell()
        return self._result

    def _hear(self, pipe: Connection) -> bool:
        """One message; whether it was the last one."""
        try:
            said = pipe.recv()
        except EOFError:
            raise ContributionError(
                "one of the processes that take the file was killed; what is in stays:"
                " contribute the same file again to complete it"
            ) from None
        if isinstance(said, GatewayError):
            raise said
        if isinstance(said, ContributionResult):
            self._result.add(said)
            return True
        done, rejected = said
        self._done[pipe] = done
        for row in rejected:
            heappush(self._rejected, (done, row.line, row))
        return False

    def _tell(self) -> None:
        """What is sure: rejected rows in the order of the file, and how far all are."""
        sure = min(self._done.values())
        while self._rejected and self._rejected[0][0] <= sure:
            self.on_rejected(heappop(self._rejected)[2])
        self.on_progress(sum(self._done.values()) // len(self._done))
