# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway consent`, the partner's verbs: signed calls of ConsentService.

The person's identifier never stands on the command line, where other users and shell
histories would see it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.ask.failures import failures_told
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
from gateway.cli.ask.state_file import default_state_file
from gateway.cli.consents.terms import (
    Channel,
    DataFrom,
    DataLife,
    DataUntil,
    EvidenceFile,
    Purposes,
    Sections,
    Start,
    Until,
    UseCount,
    UsePer,
    granted,
)
from gateway.cli.consents.view import consent_document, show_consents
from gateway.cli.context import JsonOutput, err, print_json, reported_errors
from gateway.cli.output import good
from gateway.cli.people import Scheme, read_identifier
from gateway.client import (
    BlockingCreditGatewayClient,
    ClientIdentity,
    ConsentAnswer,
    GatewayTrust,
    TlsFiles,
)
from gateway.domain.access.query import Identifier
from gateway.errors import ConfigurationError

app = typer.Typer(help="Consents: what people allow partners to ask.", no_args_is_help=True)

PATIENCE_S = 10.0

Reference = Annotated[
    str, typer.Option(help="Your reference of the consent, as queries name it.", metavar="TEXT")
]
SubjectFile = Annotated[
    Path | None,
    typer.Option(
        "--subject",
        help="File with the person's identifier; '-' is standard input; without: asks, unseen.",
        metavar="FILE",
    ),
]


@app.command()
def grant(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    reference: Reference,
    purposes: Purposes,
    until: Until,
    start: Start = None,
    sections: Sections = None,
    data_from: DataFrom = None,
    data_until: DataUntil = None,
    uses: UseCount = None,
    per: UsePer = None,
    data_life: DataLife = None,
    channel: Channel = None,
    evidence: EvidenceFile = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Registers a consent that a person gave you, by signed call; it holds at once.

    Example:  credit-gateway consent grant --address gateway.example:8443 --partner bank-a
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --reference C-2026-17 --purpose loan-approval --until 2026-12-31 --uses 1
    --subject - < identifier.txt
    """
    with reported_errors():
        agreed = granted(
            purposes,
            start,
            until,
            sections,
            data_from,
            data_until,
            uses,
            per,
            data_life,
            channel,
            evidence,
        )
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        with calling(where, no_state=no_state, json=json) as client:
            who = read_identifier(subject, scheme)
            answer = client.consents.grant(who.value, reference, agreed, scheme=who.scheme)
            show(answer, json=json)


_EXAMPLE = """Example:  credit-gateway consent {verb} --address gateway.example:8443
--partner bank-a --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem
--trust trust.toml --reference C-2026-17 --subject - < identifier.txt"""


def _named(verb: str, help_text: str) -> Callable[..., None]:
    """A verb about one consent, which is told by person and reference."""

    def command(  # noqa: PLR0913 - one option a fact
        *,
        address: Address,
        partner: PartnerId,
        key: SigningKeys,
        cert: Certificate,
        cert_key: CertificateKey,
        ca: Authority,
        trust: TrustFile,
        server_name: ServerName = None,
        reference: Reference,
        subject: SubjectFile = None,
        scheme: Scheme = None,
        state: State = None,
        no_state: NoState = False,
        timeout: Timeout = PATIENCE_S,
        json: JsonOutput = False,
    ) -> None:
        """See the help text."""
        with reported_errors():
            tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
            where = Where(address, partner, tuple(key), tls, trust, state, timeout)
            with calling(where, no_state=no_state, json=json) as client:
                call_named(client, verb, reference, read_identifier(subject, scheme), json=json)

    return app.command(verb, help=f"{help_text}\n\n{_EXAMPLE.format(verb=verb)}")(command)


get = _named("get", "Shows one of your consents, with its state and how many uses are left.")
pause = _named("pause", "Pauses a consent: nobody can use it until it is resumed.")
resume = _named("resume", "Ends a pause.")


def call_named(
    client: BlockingCreditGatewayClient,
    verb: str,
    reference: str,
    who: Identifier,
    *,
    json: bool,
) -> None:
    """Calls a method about one consent, and shows what it is then."""
    call: Callable[..., ConsentAnswer] = getattr(client.consents, verb)
    show(call(who.value, reference, scheme=who.scheme), json=json)


def show(answer: ConsentAnswer, *, json: bool) -> None:
    """A verified consent."""
    if json:
        leaf = {"leaf_index": answer.answer.leaf_index}
        print_json(consent_document(answer.consent) | leaf)
        return
    show_consents([(None, answer.consent)])
    err.print(
        good("verified:"),
        f"signed by the gateway, and logged as leaf {answer.answer.leaf_index}",
        highlight=False,
    )


@dataclass(frozen=True, slots=True, repr=False)
class Where:
    """Whom a signed verb calls, and as whom.

    Attributes:
        address: of the gateway.
        partner: who calls.
        keys: files of the keys to sign with.
        tls: files of the connection.
        trust: the trust file.
        state: file for the newest checkpoint; None: the usual one.
        timeout_s: how long to wait.
    """

    address: str
    partner: str
    keys: tuple[Path, ...]
    tls: TlsFiles
    trust: Path
    state: Path | None
    timeout_s: float


@contextmanager
def calling(where: Where, *, no_state: bool, json: bool) -> Iterator[BlockingCreditGatewayClient]:
    """A client; a refusal, or what does not verify, is shown and ends the command."""
    if where.state is not None and no_state:
        raise ConfigurationError("--state and --no-state exclude each other")
    trusted = GatewayTrust.load(where.trust)
    identity = ClientIdentity.from_files(where.partner, *where.keys)
    kept = None if no_state else where.state or default_state_file(trusted.log)
    with (
        BlockingCreditGatewayClient(
            where.address, where.tls, identity, trusted, timeout_s=where.timeout_s, state=kept
        ) as client,
        failures_told(json=json),
    ):
        yield client
