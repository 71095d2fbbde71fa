# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway consent list` and `revoke`: by signed call, or by the operator.

With --address they are the partner's signed calls. Without, they are the operator's and need
the database.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.ask.options import NoState, ServerName, State, Timeout
from gateway.cli.consents.signed import (
    PATIENCE_S,
    Reference,
    SubjectFile,
    Where,
    app,
    call_named,
    calling,
)
from gateway.cli.consents.view import consent_document, show_consents
from gateway.cli.context import JsonOutput, print_json, reported_errors
from gateway.cli.facts import Cause, Wait
from gateway.cli.people import Scheme, read_identifier
from gateway.client import TlsFiles
from gateway.errors import ConfigurationError

Address = Annotated[
    str | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_ADDRESS",
        metavar="HOST:PORT",
        help="Where the gateway listens: by signed call. Without: the operator's, on the database.",
        show_default=False,
    ),
]
PartnerId = Annotated[
    str | None,
    typer.Option(
        "--partner", envvar="CREDIT_GATEWAY_PARTNER", metavar="ID", help="The partner it is about."
    ),
]
SigningKeys = Annotated[
    list[Path] | None,
    typer.Option("--key", metavar="FILE", help="With --address: private key (PEM) to sign with."),
]
Certificate = Annotated[
    Path | None,
    typer.Option("--cert", metavar="FILE", help="With --address: TLS client certificate, PEM."),
]
CertificateKey = Annotated[
    Path | None, typer.Option("--cert-key", metavar="FILE", help="Its private key, PEM.")
]
Authority = Annotated[
    Path | None,
    typer.Option("--ca", metavar="FILE", help="Authority of the gateway's certificate, PEM."),
]
TrustFile = Annotated[
    Path | None, typer.Option("--trust", metavar="FILE", help="With --address: trust file.")
]
DatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database-url",
        envvar="CREDIT_GATEWAY_DATABASE_URL",
        help="For the operator: where the records are.",
        metavar="URL",
        show_default=False,
    ),
]
LogUrl = Annotated[
    str | None,
    typer.Option(
        "--audit-database-url",
        envvar="CREDIT_GATEWAY_AUDIT_DATABASE_URL",
        help="For the operator: where the log is, if elsewhere.",
        metavar="URL",
        show_default=False,
    ),
]
KeysDirectory = Annotated[
    str | None,
    typer.Option(
        "--keys",
        envvar="CREDIT_GATEWAY_KEYS",
        help="For the operator: the gateway's keys.",
        metavar="KEYS",
        show_default=False,
    ),
]


def where_of(  # noqa: PLR0913, PLR0917 - one option a fact
    address: str,
    partner: str | None,
    key: list[Path] | None,
    cert: Path | None,
    cert_key: Path | None,
    ca: Path | None,
    trust: Path | None,
    server_name: str | None,
    state: Path | None,
    timeout: float,
) -> Where:
    """Whom to call. Raises ConfigurationError when something is missing."""
    if not (partner and key and cert and cert_key and ca and trust):
        raise ConfigurationError(
            "--address needs --partner, --key, --cert, --cert-key, --ca and --trust"
        )
    tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
    return Where(address, partner, tuple(key), tls, trust, state, timeout)


def _database(database_url: str | None, keys: str | None) -> tuple[str, str]:
    """What the operator needs. Raises ConfigurationError when something is missing."""
    if not (database_url and keys):
        raise ConfigurationError("give --address, or --database-url and --keys")
    return database_url, keys


@app.command()
def revoke(  # noqa: PLR0913 - one option a fact
    *,
    reference: Reference,
    partner: PartnerId = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    address: Address = None,
    key: SigningKeys = None,
    cert: Certificate = None,
    cert_key: CertificateKey = None,
    ca: Authority = None,
    trust: TrustFile = None,
    server_name: ServerName = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    database_url: DatabaseUrl = None,
    keys: KeysDirectory = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Revokes a consent for good; earlier answers stay valid.

    With --address, a partner's signed call, which holds for the very next query. Without,
    the operator's, which takes effect with its entry in the log.

    Example:  credit-gateway consent revoke --partner bank-a --reference C-2026-17
    --subject - < identifier.txt
    """
    with reported_errors():
        if address is None:
            from gateway.cli.partner import consent as operator  # noqa: PLC0415 - needs a database

            url, directory = _database(database_url, keys)
            if partner is None:
                raise ConfigurationError("--partner is needed")
            operator.revoke(
                database_url=url,
                keys=directory,
                partner=partner,
                reference=reference,
                subject=subject,
                scheme=scheme,
                cause=cause,
                wait=wait,
                json=json,
            )
            return
        where = where_of(
            address, partner, key, cert, cert_key, ca, trust, server_name, state, timeout
        )
        with calling(where, no_state=no_state, json=json) as client:
            call_named(client, "revoke", reference, read_identifier(subject, scheme), json=json)


@app.command("list")
def list_consents(  # noqa: PLR0913 - one option a fact
    *,
    partner: PartnerId = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    address: Address = None,
    key: SigningKeys = None,
    cert: Certificate = None,
    cert_key: CertificateKey = None,
    ca: Authority = None,
    trust: TrustFile = None,
    server_name: ServerName = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    database_url: DatabaseUrl = None,
    audit_database_url: LogUrl = None,
    keys: KeysDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Lists consents: who may ask, what for, until when, and how many uses are left.

    With --address, a partner's own consents, by signed call: of everybody, or of the person
    in --subject. Without, everything that one person allows anybody: the view to give to the
    person who asks for it.

    Example:  credit-gateway consent list --subject - < identifier.txt
    """
    with reported_errors():
        if address is None:
            from gateway.cli.partner.consent_list import (  # noqa: PLC0415 - needs a database
                consents_of_person,
            )

            url, directory = _database(database_url, keys)
            who = read_identifier(subject, scheme)
            rows = consents_of_person(url, audit_database_url or url, directory, who)
        else:
            where = where_of(
                address, partner, key, cert, cert_key, ca, trust, server_name, state, timeout
            )
            with calling(where, no_state=no_state, json=json) as client:
                if subject is None:
                    found = client.consents.list()
                else:
                    person = read_identifier(subject, scheme)
                    found = client.consents.list(person.value, scheme=person.scheme)
            rows = [(None, consent) for consent in found]
        if json:
            print_json({"consents": [consent_document(known, whose) for whose, known in rows]})
        else:
            show_consents(rows)
