# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway reminder read` and `acknowledge`: what an institution does with a webhook."""

from __future__ import annotations

import json as json_text
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.ask.options import (
    Address,
    Authority,
    Certificate,
    CertificateKey,
    NoState,
    PartnerId,
    ServerName,
    SigningKeys,
    State,
    Timeout,
    TrustFile,
)
from gateway.cli.consents.signed import PATIENCE_S, Where, calling
from gateway.cli.context import JsonOutput, err, out, print_json, reported_errors
from gateway.cli.output import good
from gateway.client import ReminderChannel, TlsFiles, ToldReminder
from gateway.client.webhooks import read_reminder
from gateway.errors import ConfigurationError

app = typer.Typer(
    help="Reminders before the due date: sent as webhooks, passed on, and acknowledged.",
    no_args_is_help=True,
)

_CHANNELS = {channel.name.lower(): channel for channel in ReminderChannel}


@app.command()
def acknowledge(  # noqa: PLR0913 - one option a fact
    reminders: Annotated[
        list[str],
        typer.Argument(metavar="REMINDER...", help='"reminder" of the webhooks; 100 at most.'),
    ],
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    channel: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help=f"How the people were told: {', '.join(_CHANNELS)}; repeatable. Without: they"
            " were not.",
        ),
    ] = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Says that you have reminders, and how the people were told, by signed call.

    Example:  credit-gateway reminder acknowledge 4f1d... --channel sms
    --address gateway.example:8443 --partner bank-a --key sign.pem --cert tls.pem
    --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    """
    with reported_errors():
        told = _told(reminders, channel or [])
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        with calling(where, no_state=no_state, json=json) as client:
            done = client.reminders.acknowledge(told)
    leaf = done.answer.leaf_index
    if json:
        said = {each.reminder.hex: moment_text(each.acknowledge_time) for each in done.reminders}
        print_json({"acknowledged": said, "leaf_index": leaf})
        return
    for each in done.reminders:
        line = f"{each.reminder.hex}  acknowledged {moment_text(each.acknowledge_time)}"
        out.print(line, markup=False, highlight=False, soft_wrap=True)
    err.print(
        good("verified:"), f"signed by the gateway, and logged as leaf {leaf}", highlight=False
    )


@app.command()
def read(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The webhook's body, as it came.")],
    *,
    headers: Annotated[
        Path, typer.Option(metavar="FILE", help="Its headers: a JSON object of texts.")
    ],
    secret: Annotated[
        Path, typer.Option(metavar="FILE", help="The signing secret (whsec_...), or several.")
    ],
    json: JsonOutput = False,
) -> None:
    """Verifies a webhook's signature and what the log is said to hold of it; shows the texts.

    A signature is good for five minutes. That the entry is in the log, its inclusion proof says.

    Example:  credit-gateway reminder read body.json --headers headers.json --secret whsec.txt
    """
    with reported_errors():
        try:
            body, given = file.read_bytes(), json_text.loads(headers.read_bytes())
            known = secret.read_text(encoding="ascii").split()
        except (OSError, ValueError):
            raise ConfigurationError("a file cannot be read, or is not what it should be") from None
        if type(given) is not dict or not all(type(value) is str for value in given.values()):
            raise ConfigurationError("--headers: a JSON object of texts")
        found = read_reminder(body, given, known)
    if json:
        print_json(
            {"reminder": found.reminder.hex, "leaf_index": found.leaf_index, "texts": found.texts}
        )
        return
    for language, said in found.texts.items():
        lines = (said["sms"], said["app"]["title"], said["app"]["text"], said["email"]["text"])
        for line in (f"[{language}]", *lines):
            out.print(line, markup=False, highlight=False, soft_wrap=True)
    err.print(good("verified:"), "signed with the secret", highlight=False)


def _told(reminders: list[str], channels: list[str]) -> list[ToldReminder]:
    unknown = [name for name in channels if name not in _CHANNELS]
    if unknown:
        raise ConfigurationError(f"--channel: one of {', '.join(_CHANNELS)}")
    by = tuple(sorted({_CHANNELS[name] for name in channels}))
    try:
        return [ToldReminder(UUID(each), by) for each in reminders]
    except ValueError:
        raise ConfigurationError("a reminder is 32 hexadecimal digits") from None
