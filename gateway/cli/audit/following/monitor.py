# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit monitor`: follows the log, and calls a webhook where somebody has to look."""

from __future__ import annotations

import json
import secrets
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    DataDirectory,
    LogKey,
    TilesDirectory,
    TrustFile,
    log_verifier,
    opened_reader,
)
from gateway.cli.audit.entry_view import as_document
from gateway.cli.audit.following.loop import (
    CursorFile,
    CursorPath,
    FromNow,
    Once,
    PollS,
    StoppedError,
    break_alert,
    follow_log,
    row_alerts,
    stopped_by_signals,
)
from gateway.cli.context import ExitCode, check_destination, err, reported_errors
from gateway.cli.output import print_json_line
from gateway.domain.reminders.endpoint import secret_text, target_of
from gateway.errors import BrokenLogError
from gateway.runtime.https_post import HttpsPosting
from gateway.services.audit.alerting import ALERTS, ENTRIES, Webhook
from gateway.services.audit.following import Step
from gateway.services.reminders.running import read_secrets
from gateway.signing.keys import write_secret

_SECRET_BYTES = 32
_POST_S = 15.0
_TRIES_ONCE, _TRIES = 3, 20
"""Of one message: in a run that ends by itself, and in one that goes on (a quarter of an hour)."""

WatchedPartners = Annotated[
    list[str] | None,
    typer.Option(
        "--partner", help="Also post the entries of this partner; may be repeated.", metavar="ID"
    ),
]


def monitor(  # noqa: PLR0913 - the options of a verb
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    cursor: CursorPath,
    url: Annotated[str, typer.Option(metavar="URL", help="https://HOST[:PORT]/PATH.")],
    secret: Annotated[
        Path,
        typer.Option(
            metavar="FILE",
            help="File with the signing secret (whsec_...), for whoever receives; made where there"
            " is none. A second line is one that it replaces.",
        ),
    ],
    partner: WatchedPartners = None,
    ca: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Authorities of the endpoint's certificate, PEM; else the system's.",
        ),
    ] = None,
    allow_private_addresses: Annotated[
        bool,
        typer.Option(help="The endpoint may have an address that is not of the public internet."),
    ] = False,
    from_now: FromNow = False,
    once: Once = False,
    poll_s: PollS = 1.0,
    tiles: TilesDirectory = None,
) -> None:
    """Follows the log as `follow` does, and posts alerts and the entries of named partners.

    An alert: the log shrank, was rewritten, signed a second history, or a row says otherwise
    than its entry. The webhooks are signed (Standard Webhooks) and name no person. The cursor
    moves on once the endpoint has taken them, so nothing is lost while it is away; the same
    webhook-id may come twice. Alerts are printed, too. Ctrl-C or SIGTERM ends it.

    Example:  credit-audit monitor --database-url postgresql://auditor@db/audit --trust trust.toml
    --cursor monitor.cursor --url https://alerts.example/audit --secret monitor.secret

    Exit codes: 0 ended as asked, 1 there was an alert, 2 could not follow, or not post.
    """
    with reported_errors(), stopped_by_signals():
        check_destination(cursor)
        log = log_verifier(log_key, trust)
        target = target_of(url)
        posting = HttpsPosting(limit_s=_POST_S, authority=ca, allow_private=allow_private_addresses)
        webhook = Webhook(
            target,
            _secrets(secret),
            posting,
            tries=_TRIES_ONCE if once else _TRIES,
            say=lambda text: err.print(text, soft_wrap=True),
        )
        calls = _Calls(webhook, log.origin, frozenset(partner or ()))
        try:
            follow_log(
                lambda: opened_reader(database_url, data, tiles),
                CursorFile(cursor, log.origin),
                log,
                calls.take,
                from_now=from_now,
                poll_s=None if once else poll_s,
            )
        except StoppedError:
            pass
        except BrokenLogError as error:
            err.print(f"not followed any further: {error}")
            calls.alert([break_alert(error)])
    if calls.alerts:
        raise typer.Exit(ExitCode.FAILED)


def _secrets(path: Path) -> tuple[bytes, ...]:
    """Raises KeyFileError or ConfigurationError: it cannot be made, or holds something else."""
    if not path.exists():
        write_secret(path, f"{secret_text(secrets.token_bytes(_SECRET_BYTES))}\n".encode())
    return read_secrets(path)


class _Calls:
    """What is posted of each step.

    Attributes:
        alerts: how many there were.
    """

    def __init__(self, webhook: Webhook, origin: str, partners: frozenset[str]) -> None:
        self._webhook, self._origin, self._partners = webhook, origin, partners
        self.alerts = 0
        self._printed: set[str] = set()

    def take(self, step: Step) -> None:
        """Raises EndpointError: something of it was not taken."""
        if found := [document for row in step.rows for document in row_alerts(row)]:
            self.alert(found)
        entries = [as_document(row) for row in step.rows] if self._partners else []
        watched = [each for each in entries if each.get("partner") in self._partners]
        self._webhook.send(ENTRIES, self._origin, watched)

    def alert(self, found: list[dict[str, Any]]) -> None:
        """Prints them first: whoever can block the endpoint must not silence them here.

        Raises EndpointError: one was not taken.
        """
        for document in found:
            said = json.dumps(document, sort_keys=True)
            if said not in self._printed:  # else it is posted once more
                self._printed.add(said)
                self.alerts += 1
                print_json_line({"alert": document})
        sys.stdout.flush()
        self._webhook.send(ALERTS, self._origin, found)
