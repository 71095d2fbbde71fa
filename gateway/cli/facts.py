# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What all verbs share that record facts: their cause, and waiting until they hold."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated, Any
from uuid import UUID

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.context import err
from gateway.cli.values import cause as checked_cause
from gateway.store.facts.recording import (
    Connection,
    PendingFact,
    awaited_approval,
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

_WAITING = "waiting-for-approval"
_PENDING = "recorded; takes effect once it is in the log"


def settled(connection: Connection, facts: Sequence[UUID], wait_s: float) -> dict[str, Any]:
    """Waits for facts as long as was asked for, and says how far they came.

    Args:
        connection: of the login that recorded them.
        facts: none: nothing had to change.
        wait_s: how long to wait, in seconds; 0: not at all.

    Returns:
        Fields for JSON: "fact", the id of the last one, and "state": pending, effective, or
        waiting-for-approval, with "to_approve", what a second operator has to approve.

    Raises:
        FactPendingError: they are not in the log in time.
        FactRejectedError: one has no effect.
        StoreError: the database cannot be used.
    """
    if wait_s:
        wait_until_effective(connection, facts, wait_s)
    pending = [fact for fact in facts if not is_effective(connection, fact)]
    awaited = [awaited_approval(connection, fact) for fact in pending]
    waiting = list(dict.fromkeys(str(fact) for fact in awaited if fact is not None))
    state = {
        "fact": str(facts[-1]) if facts else None,
        "state": _WAITING if waiting else "pending" if pending else "effective",
    }
    return state | ({"to_approve": waiting} if waiting else {})


def say(state: dict[str, Any], done: str = "in effect") -> None:
    """Says what `settled` found, for people."""
    for fact in state.get("to_approve", ()):
        err.print(
            f"recorded; waits for a second operator: credit-gateway approvals show {fact}",
            highlight=False,
            soft_wrap=True,
        )
    if state["state"] != _WAITING:
        err.print(done if state["state"] == "effective" else _PENDING, highlight=False)


def pending_documents(
    facts: Sequence[PendingFact], waiting: Collection[UUID]
) -> list[dict[str, Any]]:
    """Pending facts, for JSON.

    Args:
        facts: all.
        waiting: those that wait for a second operator.
    """
    return [
        {
            "fact": str(fact.fact_id),
            "kind": fact.kind,
            "actor": fact.actor,
            "cause": fact.cause,
            "record_time": moment_text(fact.record_time),
            "waits_for_approval": fact.fact_id in waiting,
        }
        for fact in facts
    ]
