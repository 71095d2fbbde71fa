# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway records`: what is done about all records."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from gateway.cli.approvals.guarded import Approved, require_approval
from gateway.cli.context import (
    DatabaseUrl,
    JsonOutput,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.effect import State, WaitSeconds, require_effect, settle
from gateway.cli.log.retention import key_progress
from gateway.cli.subject.options import NeededCause
from gateway.domain.access.plain_words import counted
from gateway.domain.facts.four_eyes import ERASE_RECORDS
from gateway.domain.records.expiry import YEARS
from gateway.errors import ConfigurationError
from gateway.runtime.system import SystemClock
from gateway.services.deletions.expiring import Expired, Expiry, expire
from gateway.store.connections import CONTRIBUTOR, OPERATOR, connect
from gateway.store.facts.requests import needs_request

app = typer.Typer(help="All records.", no_args_is_help=True)


@app.callback()
def records() -> None:
    """Keeps `expire` a verb of the group."""


Years = Annotated[
    int,
    typer.Option(
        metavar="N",
        min=YEARS,
        max=100,
        help="For how long what is negative is kept after it ended.",
    ),
]
AsOf = Annotated[
    datetime | None,
    typer.Option(
        formats=["%Y-%m-%d"],
        metavar="DATE",
        help="Reckon by this day, YYYY-MM-DD, not after today in UTC. Default: today.",
        show_default=False,
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only count what would be deleted.")]


@app.command("expire")
def expire_records(  # noqa: PLR0913 - one option a fact
    *,
    cause: NeededCause,
    years: Years = YEARS,
    as_of: AsOf = None,
    dry_run: DryRun = False,
    database_url: DatabaseUrl,
    approved: Approved = None,
    wait: WaitSeconds = 0.0,
    json: JsonOutput = False,
) -> None:
    """Deletes what is negative and ended too long ago to be kept, for good.

    A stretch of overdue months ends with the first month after it that is not overdue; in an
    account that was closed and owes nothing, when it was closed. Five years later its months
    are deleted in every version. So are plans that were broken, with their instalments, missed
    instalments of other plans once they were paid or the plan ended, and versions that stand no
    more, because they were corrected, withdrawn or moved: a month has ended with itself then. An
    account of which no month is left is deleted with all that hangs on it. Works through some
    hundred people at a time, each batch an entry of the log; if interrupted, run it again to
    continue. `credit-audit replay` says of older answers that they rest on expired records.

    Example:  credit-gateway records expire --cause "article 16, monthly" --dry-run

    Exit code 0: done. 2: what is recorded stays, the rest is as it was.
    """
    with reported_errors():
        now = SystemClock().now()
        today = now.astimezone(UTC).date()
        day = today if as_of is None else as_of.date()
        if day > today:
            raise ConfigurationError("--as-of is after today: nothing expires before its time")
        expiry = Expiry(day, years, now, cause, dry_run)
        with connect(database_url, role=CONTRIBUTOR) as connection:
            if not dry_run and (approved is not None or needs_request(connection, ERASE_RECORDS)):
                asked = {"verb": "records expire", "years": years, "as_of": as_of and str(day)}
                require_approval(
                    database_url, OPERATOR, ERASE_RECORDS, asked, cause=cause, approved=approved
                )
            with key_progress("looking through people", hidden=json) as progress:
                task = progress.add_task("", total=None)
                result = expire(
                    connection,
                    expiry,
                    lambda done, of: progress.update(task, completed=done, total=of),
                )
        state = settle(database_url, CONTRIBUTOR, result.facts, wait)
        _print(result, expiry, state, json=json)
        require_effect(state, wait)


def _print(result: Expired, expiry: Expiry, state: State, *, json: bool) -> None:
    if json:
        print_json(_document(result, expiry, state))
        return
    words = ", ".join(
        (
            counted(result.months, "overdue month"),
            counted(result.plans, "broken plan"),
            counted(result.instalments, "missed instalment"),
            counted(
                result.superseded, "version that stands no more", "versions that stand no more"
            ),
            f"{counted(result.accounts, 'account')} with nothing left",
            f"of {counted(result.people, 'person', 'people')}",
        )
    )
    if expiry.dry_run:
        out.print(f"would be deleted: {words}", highlight=False)
    elif not result.facts:
        out.print("nothing is too old to be kept", highlight=False)
    else:
        batches = counted(len(result.facts), "batch", "batches")
        out.print(f"expired: {words}; {batches}; {state.words}", highlight=False)


def _document(result: Expired, expiry: Expiry, state: State) -> dict[str, Any]:
    recorded = bool(result.facts)
    return {
        "dry_run": expiry.dry_run,
        "as_of": expiry.today.isoformat(),
        "years": expiry.years,
        "people": result.people,
        "months": result.months,
        "plans": result.plans,
        "instalments": result.instalments,
        "superseded": result.superseded,
        "accounts": result.accounts,
        "versions": None if expiry.dry_run else result.versions,
        "facts": [str(fact) for fact in result.facts],
        "state": state.value if recorded else None,
    }
