# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What all verbs share that record facts: their cause, and waiting until they hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.context import err
from gateway.cli.values import cause as checked_cause
from gateway.store.facts.recording import (
    Connection,
    PendingFact,
    is_effective,
    wait_until_effective,
)

Cause = Annotated[
    str,
    typer.Option(
        "--cause",
        parser=checked_cause,
        metavar="TEXT",
        help="Why; stays in the log for ever, so no names and no identifiers.",
    ),
]
Wait = Annotated[
    float,
    typer.Option(
        "--wait",
        min=0,
        metavar="SECONDS",
        help="Wait until the change is in the log and takes effect; fail if it is not in time.",
    ),
]

_PENDING = "recorded; takes effect once it is in the log"


def settled(connection: Connection, facts: Sequence[UUID], wait_s: float) -> dict[str, Any]:
    """Waits for facts as long as was asked for, and says how far they came.

    Args:
        connection: of the login that recorded them.
        facts: none: nothing had to change.
        wait_s: how long to wait, in seconds; 0: not at all.

    Returns:
        Fields for JSON: "fact", the id of the last one, and "state", pending or effective.

    Raises:
        FactPendingError: they are not in the log in time.
        FactRejectedError: one has no effect.
        StoreError: the database cannot be used.
    """
    if wait_s:
        wait_until_effective(connection, facts, wait_s)
    effective = all(is_effective(connection, fact) for fact in facts)
    return {
        "fact": str(facts[-1]) if facts else None,
        "state": "effective" if effective else "pending",
    }


def say(state: dict[str, Any], done: str = "in effect") -> None:
    """Says what `settled` found, for people."""
    err.print(done if state["state"] == "effective" else _PENDING, highlight=False)


def pending_documents(facts: Sequence[PendingFact]) -> list[dict[str, Any]]:
    """Pending facts, for JSON."""
    return [
        {
            "fact": str(fact.fact_id),
            "kind": fact.kind,
            "actor": fact.actor,
            "cause": fact.cause,
            "record_time": moment_text(fact.record_time),
        }
        for fact in facts
    ]
