# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway approvals`: changes that wait for a second operator."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.context import DatabaseUrl, JsonOutput, out, print_json, reported_errors
from gateway.cli.facts import Cause, Wait, say, settled
from gateway.signing.keys import load_signer
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts import approvals
from gateway.store.facts.approvals import WaitingFact

app = typer.Typer(help="Changes that wait for a second operator (four eyes).", no_args_is_help=True)

FactId = Annotated[
    UUID, typer.Argument(metavar="CHANGE", help="As `approvals list` shows it.", show_default=False)
]


@app.command("list")
def list_(*, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Lists the changes that wait for a second operator, oldest first.

    Example:  credit-gateway approvals list
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        waiting = approvals.waiting_facts(connection)
    if json:
        print_json([_document(fact) for fact in waiting])
        return
    if not waiting:
        out.print("nothing waits for approval")
        return
    table = Table("change", "kind", "about", "recorded by", "recorded", "expires", "state", "cause")
    for fact in waiting:
        table.add_row(
            str(fact.fact_id),
            fact.kind,
            fact.scope,
            fact.actor,
            moment_text(fact.record_time),
            moment_text(fact.expire_time),
            "approved" if fact.approved else "waiting",
            fact.cause or "-",
        )
    out.print(table)


@app.command()
def show(fact_id: FactId, *, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Shows one waiting change: all that it says, who recorded it, and why.

    Example:  credit-gateway approvals show 6f2c9a52-6d55-4a6e-9c0b-3d3f3c7c5a10
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        fact = approvals.waiting_fact(connection, fact_id)
        document = _document(fact) | {"says": fact.body}
    if json:
        print_json(document)
        return
    _print(document)


@app.command()
def approve(  # noqa: PLR0913 - which, with what, why, and how it is shown
    fact_ids: Annotated[
        list[UUID],
        typer.Argument(metavar="CHANGE...", help="As `approvals list` shows them."),
    ],
    *,
    database_url: DatabaseUrl,
    key: Annotated[
        Path,
        typer.Option(metavar="KEY.pem", help="Your private key, registered by `operator-key add`."),
    ],
    yes: Annotated[
        bool, typer.Option("--yes", help="Do not ask: the change was looked at before.")
    ] = False,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Approves waiting changes, by the signature of an operator who did not record them.

    Shows each change and asks; what is signed is exactly what was shown. The change takes
    effect after the approval, each with its entry in the log.

    Example:  credit-gateway approvals approve 6f2c9a52-6d55-4a6e-9c0b-3d3f3c7c5a10
    --key my-approval-key.pem

    Exit codes: 0 recorded, 1 this login or key cannot approve it, 2 could not.
    """
    with reported_errors():
        signer = load_signer(key)
        with connect(database_url, role=OPERATOR) as connection:
            recorded: list[UUID] = []
            for fact_id in dict.fromkeys(fact_ids):
                fact = approvals.waiting_fact(connection, fact_id)
                document = _document(fact) | {"says": fact.body}
                if not yes:
                    _print(document)
                    typer.confirm("Approve this change?", abort=True, err=True)
                now = datetime.now(UTC)
                recorded += approvals.approve(connection, fact, signer, now, cause=cause)
            state = settled(connection, recorded, wait)
    _print_decided("approved", fact_ids, state, json=json)


@app.command()
def reject(
    fact_ids: Annotated[
        list[UUID],
        typer.Argument(metavar="CHANGE...", help="As `approvals list` shows them."),
    ],
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Rejects waiting changes, also your own; they never take effect.

    The rejection is an entry in the log. It needs no key, because it grants nothing.

    Example:  credit-gateway approvals reject 6f2c9a52-6d55-4a6e-9c0b-3d3f3c7c5a10
    --cause "wrong partner"
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        recorded: list[UUID] = []
        for fact_id in dict.fromkeys(fact_ids):
            fact = approvals.waiting_fact(connection, fact_id)
            recorded += approvals.reject(connection, fact, cause=cause)
        state = settled(connection, recorded, wait)
    _print_decided("rejected", fact_ids, state, json=json)


def _print_decided(
    decision: str, fact_ids: list[UUID], state: dict[str, Any], *, json: bool
) -> None:
    if json:
        print_json({"decision": decision, "changes": [str(each) for each in fact_ids]} | state)
        return
    for fact_id in fact_ids:
        out.print(f"{fact_id} {decision}", highlight=False)
    say(state)


def _document(fact: WaitingFact) -> dict[str, Any]:
    return {
        "change": str(fact.fact_id),
        "kind": fact.kind,
        "about": fact.scope,
        "recorded_by": fact.actor,
        "cause": fact.cause,
        "record_time": moment_text(fact.record_time),
        "expire_time": moment_text(fact.expire_time),
        "digest": fact.body_digest.hex(),
        "approved": fact.approved,
    }


def _print(document: dict[str, Any]) -> None:
    says = document.pop("says")
    for name, value in document.items():
        _line(name.replace("_", " "), "-" if value in ("", None) else str(value))
    for number, (name, value) in enumerate(says.items()):
        lines = str(value).splitlines() or ["-"]
        _line("says" if number == 0 else "", f"{name}: {lines[0]}")
        for line in lines[1:]:
            _line("", f"  {line}")


def _line(label: str, text: str) -> None:
    out.print(f"{label:<15}{text}", highlight=False, soft_wrap=True)
