# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A whole upload is taken in a process of its own, which yields to the gateway's others.

It has its own connection, as creditgateway_contributor, and ends when the call ends. Batches
committed before stay, as with every contribution: the same file again completes it. It says
how far it is; rejected rows go into a file beside the upload, so that memory does not grow
with them.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Self

from gateway.domain.records.upload import Listing, Manifest, UploadResult
from gateway.errors import ContributionError, OperationError, Reason, RefusalError
from gateway.log.ranges import NOTHING_LISTED, Listed, listed
from gateway.runtime.processes import end_with_parent, worker_context
from gateway.runtime.system import Clock
from gateway.runtime.threads import to_its_end
from gateway.services.calls.call import place_of
from gateway.services.contribute.contributed_file import ContributedFile
from gateway.services.contribute.file_settings import settings_of
from gateway.services.contribute.outcome import ContributionResult, RejectedRow
from gateway.services.contribute.workers import Work, contribute_shared
from gateway.services.upload.sealed_file import open_sealed
from gateway.signing.signer import KeyProvider
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.records.file_contributions import file_contributions
from gateway.wire.contributions import encode_contribution, encode_rejected_row

_log = logging.getLogger(__name__)

_NICENESS = 10
_TELL_BYTES = 1 << 18
"""Progress is told this often, in bytes of the file."""
_LENGTH_BYTES = 4


@dataclass(frozen=True, slots=True)
class TakingWork:
    """What the process is told.

    Attributes:
        path: of the sealed upload.
        key: of it.
        begin: where its frames begin.
        rejected: a new file for the rejected rows.
        manifest: what was signed.
        institution: partner id of the contributor.
        adapter_content: the adapter's own file.
        database_url: where the records are, for a contributor.
        keys: for the pseudonyms.
        clock: nothing may be reported for later than its today.
    """

    path: Path
    key: bytes
    begin: int
    rejected: Path
    manifest: Manifest
    institution: str
    adapter_content: bytes
    database_url: str
    keys: KeyProvider
    clock: Clock


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of it.

    Attributes:
        result: to be signed.
        contributions: that the result's root is over, serialised.
    """

    result: UploadResult
    contributions: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Ended:
    """Why the process could not take it; never the text of an error, which may hold data."""

    reason: Reason
    field: str | None = None
    error: str = ""
    place: str = ""


async def take(work: TakingWork) -> AsyncGenerator[int | Taken, None]:
    """How many bytes of the file are done, again and again; last, what became of it.

    Raises:
        RefusalError: UPLOAD_DIFFERS: it is not what was signed; DATA_UNAVAILABLE: the
            records cannot be written; or INTERNAL.
    """
    async with _process(work) as pipe:
        while True:
            try:
                said = await asyncio.to_thread(pipe.recv)
            except (EOFError, OSError):
                said = _Ended(Reason.DATA_UNAVAILABLE, error="killed")
            if isinstance(said, _Ended):
                if said.error:
                    _log.error(
                        "a contributed file was not taken",
                        extra={"error": said.error, "place": said.place},
                    )
                raise RefusalError(said.reason, field=said.field)
            yield said
            if isinstance(said, Taken):
                return


@asynccontextmanager
async def _process(work: TakingWork) -> AsyncGenerator[Connection, None]:
    """One that takes it; none is left at the end."""
    started: list[tuple[Any, Connection]] = []

    def start() -> None:
        context = worker_context(__name__)
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_take, args=(work, theirs), daemon=True)
        process.start()
        theirs.close()
        started.append((process, ours))

    try:
        await to_its_end(start)
        yield started[0][1]
    finally:
        for process, pipe in started:
            process.kill()  # whoever waits for its word hears that it has ended
            await to_its_end(process.join)
            process.close()
            pipe.close()


def _take(work: TakingWork, pipe: Connection) -> None:
    """What the process does."""
    end_with_parent()
    os.nice(_NICENESS)  # queries come first
    gc.disable()  # as in gateway.services.contribute.workers
    with suppress(BrokenPipeError):  # nobody listens any more
        pipe.send(_taken_or_not(work, pipe))


def _taken_or_not(work: TakingWork, pipe: Connection) -> Taken | _Ended:
    try:
        return _taken(work, pipe)
    except RefusalError as refusal:
        return _Ended(refusal.reason, refusal.field)
    except BrokenPipeError:
        raise
    except OperationError as error:
        return _Ended(Reason.DATA_UNAVAILABLE, error=type(error).__name__, place=place_of(error))
    except Exception as error:  # noqa: BLE001  (its text would go to standard error)
        return _Ended(Reason.INTERNAL, error=type(error).__name__, place=place_of(error))


def _taken(work: TakingWork, pipe: Connection) -> Taken:
    """Looks whether the file is what was signed, then takes it as any other."""
    manifest = work.manifest
    settings = partial(
        settings_of,
        work.adapter_content,
        work.institution,
        all_or_nothing=manifest.all_or_nothing,
    )
    told = 0

    def tell(done: int) -> None:
        nonlocal told
        if done >= told + _TELL_BYTES:
            told = done
            pipe.send(done)

    fault, rows, result = "", 0, ContributionResult()
    with (
        open_sealed(work.path, work.key, work.begin) as source,
        RejectedRowsFile(work.rejected) as listing,
    ):
        file = ContributedFile(source, settings().adapter.form)
        if file.digest() != manifest.file_digest:
            raise RefusalError(Reason.UPLOAD_DIFFERS, field="file_digest")
        try:
            rows = sum(1 for _ in file.rows())
            if rows != manifest.row_count:
                raise RefusalError(Reason.UPLOAD_DIFFERS, field="row_count")
            result = contribute_shared(
                Work(source, settings, work.database_url, work.keys, work.clock),
                workers=1,
                on_rejected=listing.add,
                on_progress=tell,
            )
        except ContributionError as error:
            fault = str(error)
    return _told(work, UploadResult(fault, rows, listing.listed, NOTHING_LISTED), result)


def _told(work: TakingWork, told: UploadResult, result: ContributionResult) -> Taken:
    """With all that is in the records of this file."""
    with connect(work.database_url, role=CONTRIBUTOR) as database:
        found = file_contributions(database, work.institution, work.manifest.file_digest)
    contributions = tuple(map(encode_contribution, found))
    return Taken(
        replace(
            told,
            contributions=listed(contributions),
            skipped=tuple(result.skipped.items()),
            versions=tuple(result.versions.items()),
            summaries=result.subjects,
        ),
        contributions,
    )


class RejectedRowsFile:
    """Rejected rows on disk, in order, with the root over them. They hold no values."""

    def __init__(self, path: Path) -> None:
        """Begins a new one. Raises OSError."""
        self._file = path.open("wb")
        self._listed = Listed()

    def __enter__(self) -> Self:
        """Rows can be added."""
        return self

    def __exit__(self, *_: object) -> None:
        """All of them are in the file."""
        self._file.close()

    @property
    def listed(self) -> Listing:
        """How many there are, and their root."""
        return self._listed.listing

    def add(self, row: RejectedRow) -> None:
        """The next one. Raises ContributionError when there is no room for it."""
        message = encode_rejected_row(row.line, row.faults, row.contradicts)
        self._listed.add(message)
        try:
            self._file.write(len(message).to_bytes(_LENGTH_BYTES, "big") + message)
        except OSError:
            raise ContributionError("the gateway has no room for the rejected rows") from None


def rejected_rows(path: Path, group_bytes: int) -> Iterator[list[bytes]]:
    """The rows of such a file in groups, each of so many bytes at most. Raises OSError."""
    group: list[bytes] = []
    size = 0
    with path.open("rb") as file:
        while head := file.read(_LENGTH_BYTES):
            message = file.read(int.from_bytes(head, "big"))
            if group and size + len(message) > group_bytes:
                yield group
                group, size = [], 0
            group.append(message)
            size += len(message)
    if group:
        yield group
