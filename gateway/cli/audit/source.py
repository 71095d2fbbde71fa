# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log to go through from end to end: in the database, or in an export."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from gateway.audit.export_source import LogSource
from gateway.errors import ConfigurationError
from gateway.services.export_reading import ExportDirectory

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
) -> Iterator[LogSource]:
    """The log that the options name; a read of the database is recorded first.

    Raises:
        ConfigurationError: none or several are named, or it cannot serve.
        MalformedError: it is not an export.
        StoreError: the database cannot be read.
    """
    if export is None:
        # Only now: an installation without database packages has this module, too.
        from gateway.cli.audit.context import opened_reader  # noqa: PLC0415
        from gateway.services.log_source import DatabaseSource  # noqa: PLC0415

        with opened_reader(database_url, data) as reader:
            yield DatabaseSource(reader, verb, selection, tree_size=tree_size, cause=cause)
        return
    if data is not None:
        raise ConfigurationError("name the log: --export, --database-url or --data")
    directory = ExportDirectory(export)
    if not directory.manifest.holds_all_entries:
        raise ConfigurationError("the export holds a part of the log only")
    if tree_size not in (None, directory.manifest.tree_size):
        raise ConfigurationError("the export is of another tree size")
    yield directory
