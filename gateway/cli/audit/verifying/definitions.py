# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether `verify` compares what the databases consist of, and what it says where it does not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

from gateway.store.admin.definitions import made_by_this_release
from gateway.store.log.reading import AuditReader

Definitions = Annotated[
    bool | None,
    typer.Option(
        "--definitions/--no-definitions",
        envvar="CREDIT_GATEWAY_VERIFY_DEFINITIONS",
        help="Compare functions, triggers, columns and grants of the databases with what this"
        " release makes. By default, if the databases say that its migrations made them.",
        show_default=False,
    ),
]

_NOT_WANTED = (
    "the functions and triggers of the database were believed, as --no-definitions says: without"
    " it they are compared with what this release makes"
)
_ANOTHER_RELEASE = (
    "the functions and triggers of the database were believed, for it does not say that the"
    " migrations of this release made them: use the `credit-audit` of the release that did, or"
    " --definitions to compare them all the same"
)


def believed(readers: Iterable[AuditReader | None], *, wanted: bool | None) -> str | None:
    """Why the databases' definitions are not compared; None: they are.

    Args:
        readers: of the databases; None: there is no such database.
        wanted: what the option says; None: nothing.

    Raises:
        StoreError: a database cannot be read.
    """
    if wanted is not None:
        return None if wanted else _NOT_WANTED
    connections = [reader.connection for reader in readers if reader is not None]
    return None if all(map(made_by_this_release, connections)) else _ANOTHER_RELEASE
