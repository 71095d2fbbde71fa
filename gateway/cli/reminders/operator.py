# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway reminder endpoint`, `off`, `send`, `status` and `list`: the operator's part."""

from __future__ import annotations

import asyncio
import secrets
import signal
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.context import (
    DatabaseUrl,
    JsonOutput,
    KeysDirectory,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.facts import Cause, Wait, say, settled
from gateway.cli.partner.options import PartnerId
from gateway.client.words import LANGUAGES, reminder_of
from gateway.domain.access.plain_words import counted
from gateway.domain.obligations.due_soon import MOST_DAYS_AHEAD, DueSoon
from gateway.domain.reminders.calls import ReminderChannel
from gateway.domain.reminders.endpoint import Endpoint, secret_digest, secret_text, target_of
from gateway.runtime.https_post import HttpsPosting
from gateway.runtime.logs import configure_logging
from gateway.services.reminders.running import Round, Surroundings, opened, read_secrets
from gateway.signing.keys import write_secret
from gateway.signing.providers.location import key_provider
from gateway.store.connections import OPERATOR, connect
from gateway.store.reminders.endpoints import (
    ListedReminder,
    ReminderCounts,
    reminder_counts,
    reminders_of,
    set_endpoint,
    turn_off,
)

_SECRET_BYTES = 32
_POST_S = 15.0
_CLOCK_LIMIT = timedelta(minutes=1)
"""Receivers take a webhook whose time is up to five minutes off."""

SecretFile = Annotated[
    Path,
    typer.Option(
        "--secret",
        metavar="FILE",
        help="File with the signing secret (whsec_...); made where there is none. The partner is"
        " given it, and `reminder send` reads it under the partner's name.",
    ),
]
DaysAhead = Annotated[
    int,
    typer.Option(min=0, max=MOST_DAYS_AHEAD, metavar="DAYS", help="How long before the due date."),
]
Secrets = Annotated[
    Path,
    typer.Option(
        "--secrets",
        metavar="DIR",
        help="Directory with one file per partner, named by its id: its signing secret; a second"
        " line is one that it replaces.",
    ),
]


def endpoint(  # noqa: PLR0913 - where to for whom, why, and how it is shown
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    url: Annotated[str, typer.Option(metavar="URL", help="https://HOST[:PORT]/PATH.")],
    secret: SecretFile,
    days_ahead: DaysAhead = 5,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Sets where an institution's reminders are posted, and how long before the due date.

    Also turns on again what was turned off, and an endpoint that was left alone because it
    took nothing. The log keeps a digest of the secret, not the secret.

    Example:  credit-gateway reminder endpoint bank-a --url https://hooks.bank-a.example/credit
    --secret secrets/bank-a
    """
    with reported_errors():
        target_of(url)
        if not secret.exists():
            write_secret(secret, f"{secret_text(secrets.token_bytes(_SECRET_BYTES))}\n".encode())
        digest = secret_digest(read_secrets(secret)[0])
        with connect(database_url, role=OPERATOR) as connection:
            given = Endpoint(partner_id, url, days_ahead, digest)
            state = settled(connection, set_endpoint(connection, given, cause=cause), wait)
    if json:
        print_json({"partner": partner_id, "url": url, "days_ahead": days_ahead} | state)
        return
    say(state)


def off(
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Turns an institution's reminders off: none is made or sent any more.

    Example:  credit-gateway reminder off bank-a --cause "their request of today"
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        recorded = turn_off(connection, partner_id, datetime.now(UTC), cause=cause)
        state = settled(connection, recorded, wait)
        if json:
            print_json({"partner": partner_id} | state)
            return
        say(state)


AuditDatabaseUrl = Annotated[
    str | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_AUDIT_DATABASE_URL",
        help="The log, when elsewhere.",
        metavar="URL",
    ),
]
Ca = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Authorities of the endpoints' certificates, PEM; else the system's.",
    ),
]
AllowPrivateAddresses = Annotated[
    bool,
    typer.Option(help="Endpoints may have addresses that are not of the public internet."),
]
Every = Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="Between two rounds.")]


def send(  # noqa: PLR0913 - one option a fact
    *,
    keys: KeysDirectory,
    secrets_directory: Secrets,
    database_url: DatabaseUrl,
    audit_database_url: AuditDatabaseUrl = None,
    ca: Ca = None,
    allow_private_addresses: AllowPrivateAddresses = False,
    once: Annotated[bool, typer.Option(help="One round, then end.")] = False,
    every: Every = 5.0,
    json: JsonOutput = False,
) -> None:
    """Makes reminders of what is due soon and posts them, until it is stopped.

    Beside a running gateway, which makes the log's entries: a reminder leaves only once it is
    one. With the gateway's login and keys. Several may run: each reminder is made once, and sent
    by one of them. Looks at once, each hour, and with each new day (UTC).

    Example:  credit-gateway reminder send --keys keys --secrets secrets
    """
    with reported_errors():
        configure_logging("INFO")
        outside = Surroundings(
            keys=key_provider(keys),
            posting=HttpsPosting(
                limit_s=_POST_S, authority=ca, allow_private=allow_private_addresses
            ),
            texts=texts,
            secrets=secrets_directory,
            now=lambda: datetime.now(UTC),
            clock_limit=_CLOCK_LIMIT,
        )
        done = asyncio.run(_run(database_url, audit_database_url, outside, once=once, every=every))
    if done is not None and json:
        print_json({"made": done.made, **asdict(done.sent)})
    elif done is not None:
        sent = done.sent
        out.print(
            f"{counted(done.made, 'reminder')} made, {sent.delivered} delivered,"
            f" {sent.failed} to be sent again, {sent.ended} not sent any more",
            markup=False,
            highlight=False,
        )


def texts(due: DueSoon) -> dict[str, Any]:
    """What a webhook has for people, by language."""
    return {language: reminder_of(due, language).document() for language in LANGUAGES}


async def _run(
    url: str, log_url: str | None, outside: Surroundings, *, once: bool, every: float
) -> Round | None:
    async with opened(url, outside, log_url=log_url) as reminding:
        if once:
            return await reminding.round()
        stop = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        await reminding.run(stop, every)
        return None


def status(*, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Shows for each institution how many reminders were made, sent and acknowledged.

    It says nothing of endpoints that have nothing to send, such as those whose policy or secret
    does not fit: the log lines of `reminder send` name these.

    Exit codes: 0 no endpoint is failing, 1 one takes nothing or was turned off for that, 2 could
    not look.

    Example:  credit-gateway reminder status
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        found = reminder_counts(connection)
    if json:
        print_json([_counts_document(each) for each in found])
    else:
        for each in found:
            out.print(_counts_line(each), markup=False, highlight=False, soft_wrap=True)
    if any(each.failing_since is not None for each in found):
        raise typer.Exit(1)


def list_(
    partner_id: PartnerId,
    *,
    database_url: DatabaseUrl,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many at most.")] = 100,
    before: Annotated[
        int | None, typer.Option(min=0, metavar="LEAF", help="Only those before this leaf.")
    ] = None,
    json: JsonOutput = False,
) -> None:
    """Lists an institution's newest reminders, with neither people nor amounts.

    Example:  credit-gateway reminder list bank-a
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        found = reminders_of(connection, partner_id, limit, before)
    if json:
        print_json([_document(each) for each in found])
        return
    for each in found:
        told = "not acknowledged" if each.channels is None else _told(each.channels)
        out.print(
            f"{each.reminder}  leaf {each.leaf_index}  due {each.due_date} {each.currency}  {told}",
            markup=False,
            highlight=False,
            soft_wrap=True,
        )
    if not found:
        err.print("no reminder was made for this partner", highlight=False)


def _told(channels: list[int]) -> str:
    names = [ReminderChannel(channel).name.lower() for channel in channels]
    return f"told by {', '.join(names)}" if names else "acknowledged, person not told"


def _document(each: ListedReminder) -> dict[str, Any]:
    acknowledged, channels = each.acknowledge_time, each.channels
    return {
        "reminder": str(each.reminder),
        "record_time": moment_text(each.record_time),
        "due_date": each.due_date.isoformat(),
        "currency": each.currency,
        "leaf_index": each.leaf_index,
        "acknowledge_time": None if acknowledged is None else moment_text(acknowledged),
        "channels": None
        if channels is None
        else [ReminderChannel(channel).name.lower() for channel in channels],
    }


def _counts_document(each: ReminderCounts) -> dict[str, Any]:
    times = {
        "off_time": each.off_time,
        "failing_since": each.failing_since,
        "turned_off": each.turned_off,
    }
    return {
        "partner": each.partner,
        "days_ahead": each.days_ahead,
        "made": each.made,
        "acknowledged": each.acknowledged,
        "told": each.told,
        "by_channel": {channel.name.lower(): n for channel, n in each.by_channel.items()},
        "sending": each.sending,
        **{name: None if moment is None else moment_text(moment) for name, moment in times.items()},
    }


def _counts_line(each: ReminderCounts) -> str:
    state = ""
    if each.off_time is not None:
        state = f", off since {moment_text(each.off_time)}"
    elif each.turned_off is not None:
        state = f", not sent since {moment_text(each.turned_off)}: the endpoint took nothing"
    elif each.failing_since is not None:
        state = f", the endpoint takes nothing since {moment_text(each.failing_since)}"
    sending = ", ".join(f"{n} {how}" for how, n in each.sending.items())
    return (
        f"{each.partner}: {counted(each.made, 'reminder')} made"
        f" {each.days_ahead} days ahead ({sending or 'none sent'}),"
        f" {each.acknowledged} acknowledged, of which {each.told} told{state}"
    )
