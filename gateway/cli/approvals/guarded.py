# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What verbs share that need a second operator's approval, where that is set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, LiteralString
from uuid import UUID

import typer

from gateway.store.connections import connect
from gateway.store.facts.requests import permit, permit_all

Approved = Annotated[
    UUID | None,
    typer.Option(
        "--approved",
        metavar="REQUEST",
        help="A request that a second operator has approved. Where approval is needed, this"
        " command makes the request when run without; then run the same once with it.",
        show_default=False,
    ),
]
ApprovedEach = Annotated[
    list[UUID] | None,
    typer.Option(
        "--approved",
        metavar="REQUEST",
        help="A request that a second operator has approved; repeat it for each. Where approval is"
        " needed, this command makes the requests when run without; then run the same once with"
        " them.",
        show_default=False,
    ),
]
FourEyesUrl = Annotated[
    str | None,
    typer.Option(
        "--records-url",
        envvar="CREDIT_GATEWAY_DATABASE_URL",
        metavar="URL",
        help="Where the records are, if not in the log's database: they say what needs a second"
        " operator.",
        show_default=False,
    ),
]


def require_approval(  # noqa: PLR0913 - who, where, what, why and with what
    url: str,
    role: LiteralString,
    action: str,
    asked: Mapping[str, Any],
    *,
    cause: str,
    approved: UUID | None,
) -> None:
    """Before anything is done that may need a second operator.

    Raises:
        ApprovalNeededError: a request was recorded, and has to be approved.
        ApprovalRefusedError: the request does not permit this.
        FactPendingError: its use is not in the log in time.
        StoreError: the database cannot be used.
    """
    with connect(url, role=role) as connection:
        permit(connection, action, asked, cause=cause, approved=approved)


def require_approvals(  # noqa: PLR0913 - who, where, what, why and with what
    url: str,
    role: LiteralString,
    actions: Sequence[str],
    asked: Mapping[str, Any],
    *,
    cause: str,
    approved: Sequence[UUID],
) -> None:
    """Before anything is done that falls under several actions, each of which may need it.

    Raises:
        ApprovalNeededError: requests were recorded, and have to be approved.
        ApprovalRefusedError: the requests do not permit this.
        FactPendingError: their use is not in the log in time.
        StoreError: the database cannot be used.
    """
    with connect(url, role=role) as connection:
        permit_all(connection, actions, asked, cause=cause, approved=approved)
