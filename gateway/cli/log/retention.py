# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway retention`: erases evidence whose time is over.

What is erased is the content of old questions and answers. That they were asked
and answered stays in the log, and the log still verifies.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.approvals.guarded import Approved, FourEyesUrl, require_approval
from gateway.cli.context import JsonOutput, err, out, print_json, reported_errors
from gateway.cli.values import cause as checked_cause
from gateway.domain.access.retention import DEFAULT_PERIOD, Period, parse_period
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE
from gateway.errors import ConfigurationError
from gateway.runtime.system import SystemClock
from gateway.services.admin.erasure import MAX_CAUSE, Due, apply_retention, due_evidence
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.retention import KeptKeys, RetentionStore

app = typer.Typer(
    help="Retention: erases the content of old queries; the log still verifies.",
    no_args_is_help=True,
)

LogDatabaseUrl = Annotated[
    str,
    typer.Option(
        "--database-url",
        envvar=["CREDIT_GATEWAY_AUDIT_DATABASE_URL", "CREDIT_GATEWAY_DATABASE_URL"],
        help="Where the log is: postgresql://operator@host/database.",
        metavar="URL",
        show_default=False,
    ),
]
OlderThan = Annotated[
    list[str] | None,
    typer.Option(
        "--older-than",
        metavar="[CLASS=]PERIOD",
        help="How long evidence is kept: 5y, 18m (months), 90d; repeatable, by class:"
        " answered=5y, refused=1y. Without: 5y for both.",
    ),
]


def _cause(text: str) -> str:
    """A cause that leaves room for class and moment before it. Raises BadParameter."""
    if not text.strip():
        raise typer.BadParameter("a cause is needed, such as the rule that asks for it")
    return checked_cause(text, MAX_CAUSE)


@app.command()
def status(
    *, database_url: LogDatabaseUrl, older_than: OlderThan = None, json: JsonOutput = False
) -> None:
    """Shows what evidence is kept and what is past its retention; changes nothing.

    Example:  credit-gateway retention status --older-than refused=1y
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        store = RetentionStore(connection)
        kept = store.kept()
        due = due_evidence(store, _periods(older_than), SystemClock().now())
    if json:
        print_json({"kept": [_kept(each) for each in kept], "due": [_due(each) for each in due]})
        return
    table = Table("key-encryption key", "evidence kept", "from", "to")
    for each in kept:
        table.add_row(each.kek_id, f"{each.keys:,}", f"{each.oldest:%F}", f"{each.newest:%F}")
    out.print(table)
    for item in due:
        out.print(_words(item), highlight=False)


@app.command("apply")
def apply_(  # noqa: PLR0913 - one option a fact
    *,
    database_url: LogDatabaseUrl,
    cause: Annotated[
        str,
        typer.Option(
            parser=_cause,
            metavar="TEXT",
            help="Reason, such as the rule that requires it; in the log for ever: no names.",
        ),
    ],
    older_than: OlderThan = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would be erased.")
    ] = False,
    approved: Approved = None,
    records_url: FourEyesUrl = None,
    json: JsonOutput = False,
) -> None:
    """Destroys the keys of evidence past its retention. This cannot be undone.

    Works month by month, each recorded in the log; if interrupted, run it again to
    continue. Copies of the keys in backups become useless once `keys prune-evidence` has
    destroyed the month's key-encryption key and every copy of it is removed.

    Example:  credit-gateway retention apply --cause "rule 16, yearly"
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        store = RetentionStore(connection)
        due = due_evidence(store, _periods(older_than), SystemClock().now())
        if not dry_run:
            require_approval(
                records_url or database_url,
                OPERATOR,
                DESTROY_EVIDENCE,
                {"verb": "retention apply", "older_than": sorted(older_than or ())},
                cause=cause,
                approved=approved,
            )
        destroyed = [0 for _ in due] if dry_run else _apply(store, due, cause, hidden=json)
    if json:
        print_json(
            {
                "dry_run": dry_run,
                "erased": [
                    {**_due(item), "erased": count}
                    for item, count in zip(due, destroyed, strict=True)
                ],
            }
        )
        return
    for item, count in zip(due, destroyed, strict=True):
        words = _words(item) if dry_run else f"{item.evidence_class}: {count:,} erased"
        out.print(words, highlight=False)


def _apply(store: RetentionStore, due: Sequence[Due], cause: str, *, hidden: bool) -> list[int]:
    with key_progress("erasing", hidden=hidden) as progress:
        task = progress.add_task("", total=sum(item.keys for item in due))
        return [
            apply_retention(store, item, cause, lambda done: progress.advance(task, done))
            for item in due
        ]


def key_progress(what: str, *, hidden: bool) -> Progress:
    """A bar by keys on standard error, when somebody is looking."""
    return Progress(
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=err,
        transient=True,
        disable=hidden or not err.is_terminal,
    )


def _periods(given: list[str] | None) -> dict[str, Period]:
    """How long each class is kept. Raises ConfigurationError."""
    periods = {"answered": DEFAULT_PERIOD, "refused": DEFAULT_PERIOD}
    for text in given or ():
        evidence_class, equals, period = text.rpartition("=")
        if not equals:
            periods = dict.fromkeys(periods, parse_period(period))
        elif evidence_class in periods:
            periods[evidence_class] = parse_period(period)
        else:
            raise ConfigurationError(f"evidence is of the classes {' and '.join(periods)}")
    return periods


def _kept(kept: KeptKeys) -> dict[str, Any]:
    return {
        "kek_id": kept.kek_id,
        "keys": kept.keys,
        "oldest": moment_text(kept.oldest),
        "newest": moment_text(kept.newest),
    }


def _due(due: Due) -> dict[str, Any]:
    return {"class": due.evidence_class, "before": moment_text(due.before), "due": due.keys}


def _words(due: Due) -> str:
    return (
        f"{due.evidence_class}: {due.keys:,} past the retention, from before {due.before:%F %T} UTC"
    )
