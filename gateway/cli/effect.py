# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether what a verb recorded has taken effect, and the option to wait for it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Annotated
from uuid import UUID

import typer

from gateway.errors import FactPendingError
from gateway.store.connections import connect
from gateway.store.facts.recording import wait_until_effective

WaitSeconds = Annotated[
    float,
    typer.Option(
        "--wait",
        help="Wait at most this long until the change is in the log and takes effect; exit"
        " with 2 if it is not by then. Default: do not wait.",
        metavar="SECONDS",
        min=0,
        show_default=False,
    ),
]
RECORDED = "recorded; takes effect once it is in the log"
"""What is said of a change that is pending."""


class State(Enum):
    """What has become of a recorded change; as JSON says it."""

    PENDING = "pending"
    EFFECTIVE = "effective"

    @property
    def words(self) -> str:
        """For people."""
        return RECORDED if self is State.PENDING else "in the log, and in effect"


def settle(database_url: str, role: str, facts: Sequence[UUID], wait_s: float) -> State:
    """Waits until facts are in effect, if that is wanted; what has become of them.

    Args:
        database_url: of the records.
        role: that records such facts.
        facts: which; none are in effect.
        wait_s: how long to wait, in seconds, at most.

    Raises:
        FactRejectedError: one of them never will be.
        StoreError: the database cannot be used.
    """
    with connect(database_url, role=role) as connection:
        try:
            wait_until_effective(connection, facts, wait_s)
        except FactPendingError:
            return State.PENDING
    return State.EFFECTIVE


def require_effect(state: State, wait_s: float) -> None:
    """After everything is printed: fails where it was waited for in vain.

    Raises:
        FactPendingError: it was.
    """
    if wait_s and state is State.PENDING:
        raise FactPendingError
