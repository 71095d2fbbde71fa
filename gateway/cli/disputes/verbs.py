# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway dispute`, the partner's verbs: signed calls of DisputeService.

`list`, `show` and `resolve` are the operator's without --address. The person's identifier
and statement never stand on the command line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.approvals.guarded import Approved
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
from gateway.cli.consents import either
from gateway.cli.consents.signed import PATIENCE_S, SubjectFile, Where, calling
from gateway.cli.context import ExitCode, JsonOutput, err, print_json, reported_errors
from gateway.cli.disputes.options import (
    AuditDatabaseUrl,
    Correction,
    Items,
    Outcome,
    Rules,
    disputed_month,
    statement_in,
)
from gateway.cli.disputes.view import (
    DisputeId,
    EvidenceFiles,
    Restricted,
    digests,
    document,
    progress_document,
    show_disputes,
    show_progress,
)
from gateway.cli.facts import Cause, Wait
from gateway.cli.output import good
from gateway.cli.people import Scheme, read_identifier
from gateway.client import (
    DisputeAnswer,
    DisputedItem,
    DisputeOpening,
    DisputeOutcome,
    DisputeReply,
    DisputeResolution,
    TlsFiles,
)
from gateway.errors import ConfigurationError

app = typer.Typer(help="Disputes: what people say against their records.", no_args_is_help=True)

Institution = Annotated[
    str, typer.Option(metavar="ID", help="Partner id of who contributed the account.")
]
Account = Annotated[
    str, typer.Option(metavar="TEXT", help="That institution's own number of the account.")
]
Month = Annotated[
    str | None,
    typer.Option(parser=disputed_month, metavar="YYYY-MM", help="Which month, if one."),
]
Reference = Annotated[
    str,
    typer.Option(
        metavar="TEXT",
        help="Your reference of a consent. Not needed if you reported on the person yourself.",
    ),
]
RulesFile = Annotated[
    Rules | None,
    typer.Option(
        help="Deadlines: pbc 20 days, fcra 30 days. Default: those of the institution's policy,"
        " or pbc.",
        show_default=False,
    ),
]
Statement = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="What the person says; at most 1,000 characters."),
]


@app.command("open")
def open_(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    institution: Institution,
    account: Account,
    item: Annotated[Items, typer.Option(help="What is said to be wrong.")],
    month: Month = None,
    evidence: EvidenceFiles = None,
    reference: Reference = "",
    rules: RulesFile = None,
    statement: Statement = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Opens a dispute about an account, for the person, by signed call.

    Example:  credit-gateway dispute open --address gateway.example:8443 --partner bank-a
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --institution loan-bank --account SP-1 --item lateness --reference C-2026-17
    --subject - < identifier.txt
    """
    with reported_errors():
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        said = "" if statement is None else statement_in(statement)
        brought = digests(evidence)
        with calling(where, no_state=no_state, json=json) as client:
            opening = DisputeOpening(
                read_identifier(subject, scheme),
                institution,
                account,
                DisputedItem[item.name],
                month,
                brought,
                reference,
                "" if rules is None else rules.value,
                said,
            )
            _show(client.disputes.open(opening), json=json)


@app.command()
def answer(  # noqa: PLR0913 - one option a fact
    dispute: DisputeId,
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    evidence: EvidenceFiles = None,
    restrict: Restricted = False,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Answers a dispute about an account that you contributed, by signed call.

    Example:  credit-gateway dispute answer 00112233445566778899aabbccddeeff --restrict
    --address gateway.example:8443 --partner loan-bank --key sign.pem --cert tls.pem
    --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    """
    with reported_errors():
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        brought = digests(evidence)
        with calling(where, no_state=no_state, json=json) as client:
            said = DisputeAnswer(dispute, brought, restrict)
            _show(client.disputes.answer(said), json=json)


@app.command()
def withdraw(  # noqa: PLR0913 - one option a fact
    dispute: DisputeId,
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Takes back a dispute that you opened, by signed call.

    Example:  credit-gateway dispute withdraw 00112233445566778899aabbccddeeff
    --address gateway.example:8443 --partner bank-a --key sign.pem --cert tls.pem
    --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    """
    with reported_errors():
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        with calling(where, no_state=no_state, json=json) as client:
            _show(client.disputes.withdraw(dispute), json=json)


@app.command()
def resolve(  # noqa: PLR0913 - one option a fact
    dispute: DisputeId,
    *,
    outcome: Outcome,
    correction: Correction = None,
    restrict: Restricted = False,
    address: either.Address = None,
    partner: either.PartnerId = None,
    key: either.SigningKeys = None,
    cert: either.Certificate = None,
    cert_key: either.CertificateKey = None,
    ca: either.Authority = None,
    trust: either.TrustFile = None,
    server_name: ServerName = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    database_url: either.DatabaseUrl = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Says what came of a dispute about an account that you contributed.

    With --address, the institution's signed call. Without, the operator's, of a dispute that
    was escalated; it takes effect with its entry in the log.

    Example:  credit-gateway dispute resolve 00112233445566778899aabbccddeeff
    --outcome corrected --correction 17
    """
    with reported_errors():
        if (correction is None) is (outcome.name == DisputeOutcome.CORRECTED.name):
            raise ConfigurationError("--correction belongs to --outcome corrected")
        said = DisputeResolution(dispute, DisputeOutcome[outcome.name], correction, restrict)
        if address is None:
            from gateway.cli.disputes import operator  # noqa: PLC0415 - needs a database

            operator.resolve(_database(database_url), said, cause, wait, json=json)
            return
        where = either.where_of(
            address, partner, key, cert, cert_key, ca, trust, server_name, state, timeout
        )
        with calling(where, no_state=no_state, json=json) as client:
            _show(client.disputes.resolve(said), json=json)


@app.command()
def show(  # noqa: PLR0913 - one option a fact
    dispute: DisputeId,
    *,
    address: either.Address = None,
    partner: either.PartnerId = None,
    key: either.SigningKeys = None,
    cert: either.Certificate = None,
    cert_key: either.CertificateKey = None,
    ca: either.Authority = None,
    trust: either.TrustFile = None,
    server_name: ServerName = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    database_url: either.DatabaseUrl = None,
    keys: either.KeysDirectory = None,
    cause: Cause = "",
    approved: Approved = None,
    audit_database_url: AuditDatabaseUrl = None,
    json: JsonOutput = False,
) -> None:
    """Shows one dispute: with --address one of yours, without any of them.

    With --keys and --cause the operator also sees the person's statement, which is not shown
    otherwise. It is opened as evidence is: the log has an entry of that, and it needs a second
    operator's approval where `four-eyes set` says so of open-evidence.
    The operator always sees what corrected it, who had been told before, and who has not
    acknowledged it; with --address you see how many these are.

    Example:  credit-gateway dispute show 00112233445566778899aabbccddeeff
    """
    with reported_errors():
        if address is None:
            from gateway.cli.disputes import operator  # noqa: PLC0415 - needs a database

            opening = None
            if cause.strip():
                if keys is None:
                    raise ConfigurationError("to open a statement, pass --keys beside --cause")
                opening = operator.Opening(keys, cause, approved, audit_database_url)
            operator.show(_database(database_url), dispute, opening, json=json)
            return
        where = either.where_of(
            address, partner, key, cert, cert_key, ca, trust, server_name, state, timeout
        )
        with calling(where, no_state=no_state, json=json) as client:
            _show(client.disputes.get(dispute), json=json)


@app.command("list")
def list_(  # noqa: PLR0913 - one option a fact
    *,
    overdue: Annotated[
        bool,
        typer.Option(
            "--overdue", help="For the operator: what is overdue; exits with 1 if anything is."
        ),
    ] = False,
    account: Annotated[
        str,
        typer.Option(metavar="TEXT", help="With --address: about this account of yours only."),
    ] = "",
    address: either.Address = None,
    partner: either.PartnerId = None,
    key: either.SigningKeys = None,
    cert: either.Certificate = None,
    cert_key: either.CertificateKey = None,
    ca: either.Authority = None,
    trust: either.TrustFile = None,
    server_name: ServerName = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    database_url: either.DatabaseUrl = None,
    json: JsonOutput = False,
) -> None:
    """Lists disputes: with --address those that you have a part in, without all of them.

    Example:  credit-gateway dispute list --overdue
    """
    with reported_errors():
        if address is None:
            from gateway.cli.disputes import operator  # noqa: PLC0415 - needs a database

            found = operator.found(_database(database_url), overdue=overdue)
        else:
            if overdue:
                raise ConfigurationError("--overdue and --address exclude each other")
            where = either.where_of(
                address, partner, key, cert, cert_key, ca, trust, server_name, state, timeout
            )
            with calling(where, no_state=no_state, json=json) as client:
                found = client.disputes.list(account)
        if json:
            print_json({"disputes": [document(known) for known in found]})
        else:
            show_disputes(found)
        if overdue and found:
            raise typer.Exit(ExitCode.FAILED)


def _database(database_url: str | None) -> str:
    if not database_url:
        raise ConfigurationError("give --address, or --database-url")
    return database_url


def _show(reply: DisputeReply, *, json: bool) -> None:
    """A verified dispute."""
    if json:
        progress = {"correction_progress": progress_document(reply.dispute)}
        logged = {"leaf_index": reply.answer.leaf_index}
        print_json(document(reply.dispute) | progress | logged)
        return
    show_disputes([reply.dispute])
    show_progress(reply.dispute)
    err.print(
        good("verified:"),
        f"signed by the gateway, and logged as leaf {reply.answer.leaf_index}",
        highlight=False,
    )
