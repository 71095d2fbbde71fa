# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log to go through from end to end: in the database, or in an export."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from gateway.audit.export.chunk import Chunks
from gateway.audit.log_status import LogStatus
from gateway.audit.source import LogSource
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.worker_pool import workers_for
from gateway.services.audit.export_reading import ExportDirectory
from gateway.services.audit.log_status import Report, export_status
from gateway.signing.signer import KeyProvider

ExportedLog = Annotated[
    Path | None,
    typer.Option(
        "--export",
        help="Instead: an export that holds every entry. Needs no database.",
        metavar="DIR",
        show_default=False,
    ),
]
TreeSize = Annotated[
    int | None,
    typer.Option(
        metavar="N", min=1, help="The tree of an earlier checkpoint instead of the newest."
    ),
]


@dataclass(frozen=True, slots=True)
class OpenedLog:
    """A log that can be read and verified.

    Attributes:
        source: its leaves and checkpoints, not believed.
        verify: the one verification of it; told about its progress.
        partners: everybody of whom it says that it holds entries, auditors and
            operators too; and the registered partners where they are in reach.
        check_keys: refuses keys that find nobody in it; an export cannot tell.
        chunks: processes that read it for an export, so many or, with None, as many as are
            worth it; gives None where this process does it.
        followed: gives the log with all keys that it had.
    """

    source: LogSource
    verify: Callable[[LogVerifier, Report], LogStatus]
    partners: Callable[[], Collection[str]]
    check_keys: Callable[[KeyProvider], None]
    chunks: Callable[[int | None], AbstractContextManager[Chunks | None]]
    followed: Callable[[LogVerifier], LogVerifier]


@contextmanager
def opened_source(  # noqa: PLR0913 - where the log is, and what it is read for
    verb: str,
    selection: Mapping[str, str | int | list[int] | list[str]],
    *,
    export: Path | None,
    database_url: str | None,
    data: Path | None,
    tree_size: int | None = None,
    cause: str = "",
    tiles: Path | None = None,
) -> Iterator[OpenedLog]:
    """The log that the options name; a read of the database is recorded first.

    Raises:
        ConfigurationError: none or several are named, or it cannot serve.
        MalformedError: it is not an export.
        StoreError: the database cannot be read.
    """
    if export is None:
        asked = _Asked(verb, selection, tree_size, cause, tiles)
        with _in_database(database_url, data, asked) as opened:
            yield opened
        return
    if data is not None or tiles is not None:
        raise ConfigurationError("name the log: --export, --database-url or --data")
    yield _in_export(export, tree_size)


@dataclass(frozen=True, slots=True)
class _Asked:
    """How a database is read: what is recorded of it, of which tree, and where old entries are."""

    verb: str
    selection: Mapping[str, str | int | list[int] | list[str]]
    tree_size: int | None
    cause: str
    tiles: Path | None


@contextmanager
def _in_database(database_url: str | None, data: Path | None, asked: _Asked) -> Iterator[OpenedLog]:
    # Only now: an installation without database packages has this module, too.
    from gateway.cli.audit.context import followed, opened_log, say_unlogged  # noqa: PLC0415
    from gateway.services.admin.key_checks import check_search_keys  # noqa: PLC0415
    from gateway.services.audit.log_source import (  # noqa: PLC0415
        WORTH_WORKERS,
        DatabaseSource,
        chunk_workers,
    )
    from gateway.services.audit.verify_database import database_status  # noqa: PLC0415
    from gateway.store.admin.directory import partner_names  # noqa: PLC0415
    from gateway.store.log.moved.files import EntryFiles  # noqa: PLC0415
    from gateway.store.log.reading import AuditReader, connect_auditor  # noqa: PLC0415

    with opened_log(database_url, data) as url, connect_auditor(url) as connection:
        reader = AuditReader(connection)
        reader.tiles = EntryFiles(asked.tiles)
        source = DatabaseSource(
            reader, asked.verb, asked.selection, tree_size=asked.tree_size, cause=asked.cause
        )
        access = source.access

        def chunks(count: int | None) -> AbstractContextManager[Chunks | None]:
            if count is None:
                count = workers_for(source.head().tree_size, WORTH_WORKERS)
            return chunk_workers(url, access, count, reader.tiles) if count else nullcontext()

        yield OpenedLog(
            source,
            lambda log, report: database_status(reader, log, url, report, cause=asked.cause),
            lambda: {
                *(row.partner_id for row in reader.chains(access)),
                *partner_names(connection),
            },
            partial(check_search_keys, connection),
            chunks,
            lambda log: followed(log, reader),
        )
        say_unlogged(reader)


def _in_export(export: Path, tree_size: int | None) -> OpenedLog:
    directory = ExportDirectory(export)
    if not directory.manifest.holds_all_entries:
        raise ConfigurationError("the export holds a part of the log only")
    if tree_size not in (None, directory.manifest.tree_size):
        raise ConfigurationError("the export is of another tree size")
    return OpenedLog(
        directory,
        partial(export_status, directory),
        lambda: {row.partner for row in directory.manifest.partners},
        lambda _: None,
        lambda _: nullcontext(),
        directory.followed,
    )
