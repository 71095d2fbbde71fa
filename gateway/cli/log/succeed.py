# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway log succeed`: another key goes on with the log."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.cli.context import (
    JsonOutput,
    OptionalKeysDirectory,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.embedded_data import opened_log
from gateway.cli.values import cause as checked_cause
from gateway.domain.access.plain_words import counted
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.outside_file import MAX_NOTE, read_outside_text
from gateway.runtime.system import SystemClock
from gateway.services.admin.key_checks import next_commitment_key, next_rekey_key
from gateway.services.fitting.stores import LOG_STATE
from gateway.services.log.succeeding import Order, Succeeded
from gateway.services.log.succeeding import succeed as end_key
from gateway.signing.providers.location import key_provider
from gateway.signing.providers.stored import commitment_name
from gateway.signing.signer import Signer

_OFFLINE = (
    "stop every gateway: the records did not take the note that the log was handed over, so none"
    " starts until `credit-gateway keys rekey` has changed all ids. To have them serve meanwhile,"
    " run this command again with another new log key and the same --next-rekey"
)


_NOT_COMPARED = (
    "whether the log continues what is remembered of it; that takes --log-state or --known"
)


def _cause(text: str) -> str:
    """Why. Raises BadParameter."""
    if not text.strip():
        raise typer.BadParameter("a cause is needed, such as a ticket's number")
    return checked_cause(text)


NextKeys = Annotated[
    str,
    typer.Option(
        metavar="KEYS",
        help="Where the new key is: a directory with only a new log.pem will do.",
        show_default=False,
    ),
]
NeededCause = Annotated[
    str,
    typer.Option(
        parser=_cause,
        metavar="TEXT",
        help="Reason, such as a ticket number. Stays in the log for ever: no names.",
        show_default=False,
    ),
]
EndedKey = Annotated[
    str | None,
    typer.Option(
        metavar="VKEY",
        help="Instead of --keys, where the log's key is lost or stolen: its verifier key.",
        show_default=False,
    ),
]
Lost = Annotated[
    bool,
    typer.Option("--lost", help="Go on although the newest entries are lost, as after a restore."),
]
LogState = Annotated[
    Path | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_LOG_STATE",
        metavar="FILE",
        help="The gateway's --log-state file: how far the log was.",
        show_default=False,
    ),
]
KnownCheckpoints = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="FILE",
        help="A checkpoint of the log that somebody kept; repeatable. The newest says how"
        " much is lost.",
    ),
]
NextCommitment = Annotated[
    str | None,
    typer.Option(
        metavar="KEYS",
        help="Where the next commitment key is (made by `keys add-commitment`), to put it into use"
        " together with the new log key.",
        show_default=False,
    ),
]
NextRekey = Annotated[
    str | None,
    typer.Option(
        metavar="KEYS",
        help="Where the next rekey key is (made by `keys add-rekey`), to change the ids of people"
        " by it before anything is started again.",
        show_default=False,
    ),
]
LogDatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database-url",
        envvar=["CREDIT_GATEWAY_AUDIT_DATABASE_URL", "CREDIT_GATEWAY_DATABASE_URL"],
        help="Where the log is: postgresql://gateway@host/database.",
        metavar="URL",
        show_default=False,
    ),
]
DataDirectory = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="Directory of a stopped embedded Postgres; started for this command.",
        show_default=False,
    ),
]
RecordsDatabaseUrl = Annotated[
    str | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_DATABASE_URL",
        help="Where the records are, if not in the log's database.",
        metavar="URL",
        show_default=False,
    ),
]
Origin = Annotated[str | None, typer.Option(help="The log's name, needed while it has no entry.")]


def succeed(  # noqa: PLR0913 - one option a fact
    *,
    next_keys: NextKeys,
    cause: NeededCause,
    keys: OptionalKeysDirectory = None,
    ended_key: EndedKey = None,
    lost: Lost = False,
    log_state: LogState = None,
    known: KnownCheckpoints = None,
    next_commitment: NextCommitment = None,
    next_rekey: NextRekey = None,
    database_url: LogDatabaseUrl = None,
    data: DataDirectory = None,
    records_database_url: RecordsDatabaseUrl = None,
    origin: Origin = None,
    json: JsonOutput = False,
) -> None:
    """Ends the log's key and lets a new one go on with the log.

    Nothing is rewritten: the new key signs a tree that begins with all entries there are, and
    its first entry is the old key's signed last checkpoint. Clients, witnesses and --log-state
    files follow it by themselves; old receipts verify against the old key for ever.

    After a restore that lost the newest entries, say --lost: receipts of lost entries are named
    as lost from then on, not as forged. Without it a log that was remembered further on is
    refused. Where the key itself is lost or stolen, say --ended-key: clients then follow only
    a signed key list, or a new trust file.

    A new commitment key comes with a new log key only, so that no process without it can answer.
    Put it beside the earlier ones: people and consents are found under all. A rekey key, too,
    comes with a new log key only; `credit-gateway keys rekey` then changes the records.

    Stop every gateway of this log before, and start them with the new log.pem, which
    `credit-gateway keys new keys-next/log.pem` makes. Only a server with workers may go on: put
    the new log.pem in place, then send it SIGHUP.

    Example:  credit-gateway log succeed --data build/demo/pg --keys build/demo/keys
    --next-keys keys-next --cause "yearly change, OPS-12"

    Exit codes: 0 succeeded, 2 could not.
    """
    with reported_errors():
        ended = _ended(keys, ended_key)
        order = Order(
            ended,
            key_provider(next_keys).log_signer(),
            lost,
            cause,
            origin,
            log_state,
            tuple(_note(file) for file in known or ()),
            None if next_commitment is None else next_commitment_key(next_commitment),
            None if next_rekey is None else next_rekey_key(next_rekey),
        )
        with opened_log(database_url, data) as url:
            records = None if data or records_database_url == url else records_database_url
            found = asyncio.run(end_key(url, order, SystemClock(), records))
    _show(found, order, json=json)


def _ended(keys: str | None, ended_key: str | None) -> Signer | str:
    """The key that ends. Raises ConfigurationError."""
    if (keys is None) == (ended_key is None):
        raise ConfigurationError("name the key that ends: --keys or --ended-key, and only one")
    return ended_key or key_provider(keys or "").log_signer()


def _note(file: Path) -> str:
    try:
        return read_outside_text(file, MAX_NOTE)
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {file.name}") from None


def _show(found: Succeeded, order: Order, *, json: bool) -> None:
    signed, content = found.signed, found.signed.content
    size = LogVerifier.parse(content.successor.vkey).verify(found.checkpoint).size
    document: dict[str, Any] = {
        "origin": content.last.origin,
        "ended_key": content.ended.vkey,
        "log_key": content.successor.vkey,
        "signed_by_ended_key": signed.by_ended,
        "continued_tree_size": content.last.size,
        "lost": content.lost is not None,
        "known_tree_size": content.last.size if content.lost is None else content.lost,
        "tree_size": size,
        "commitment_key_version": None if order.commitment is None else order.commitment[0],
        "rekey_key_version": None if order.rekey is None else order.rekey[0],
        "rekey_handed_over": found.handed_over,
        "not_checked": [] if found.compared else [LOG_STATE],
        "last_checkpoint": signed.note,
        "checkpoint": found.checkpoint,
    }
    if json:
        print_json(document)
        return
    text = f"the new key goes on after {counted(content.last.size, 'entry', 'entries')}"
    if content.lost is not None:
        lost = content.lost - content.last.size
        known = f"at least {counted(lost, 'entry', 'entries')}" if lost else "an unknown number"
        text += f"; lost from leaf {content.last.size} on: {known}"
    out.print(text, markup=False, highlight=False, soft_wrap=True)
    further, next_step = "", "start the gateways"
    if order.commitment is not None:
        further += f", add {commitment_name(order.commitment[0])}.key to it"
    if order.rekey is not None:
        further += f", add rekey-{order.rekey[0]}.key to it"
        next_step = (
            "start the gateways or send SIGHUP, and run `credit-gateway keys rekey`"
            if found.handed_over
            else _OFFLINE
        )
    if not found.compared:
        err.print(f"not checked: {_NOT_COMPARED}", highlight=False, soft_wrap=True)
    for line in (
        f"log key: {content.successor.vkey}",
        f"now replace log.pem in the key directory by the new one{further}, and {next_step}",
    ):
        out.print(line, markup=False, highlight=False, soft_wrap=True)
