# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway case list` and `answer`: by the partner's signed call, or by the operator."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.ask.options import NoState, ServerName, State, Timeout
from gateway.cli.cases.view import Listed, of_partner, print_list
from gateway.cli.consents import either
from gateway.cli.consents.signed import PATIENCE_S, calling
from gateway.cli.context import ExitCode, JsonOutput, err, print_json, reported_errors
from gateway.cli.output import good
from gateway.cli.values import cause as checked_cause
from gateway.client import BlockingCreditGatewayClient, CaseState, OwnCase
from gateway.domain.own_calls.cases import MAX_EXPLANATION
from gateway.errors import ConfigurationError

app = typer.Typer(help="Cases: unusual asking that a partner must explain.", no_args_is_help=True)

CaseId = Annotated[int, typer.Argument(min=1, help="As `case list` shows it.", metavar="ID")]
LogUrl = Annotated[
    str | None,
    typer.Option(
        "--database-url",
        envvar=["CREDIT_GATEWAY_AUDIT_DATABASE_URL", "CREDIT_GATEWAY_DATABASE_URL"],
        help="For the operator: where the log is, postgresql://operator@host/database.",
        metavar="URL",
        show_default=False,
    ),
]


@app.command("list")
def list_(  # noqa: PLR0913 - one option a fact
    *,
    closed: Annotated[bool, typer.Option("--closed", help="Closed cases as well.")] = False,
    overdue: Annotated[
        bool,
        typer.Option("--overdue", help="Only unanswered cases past their deadline; exits with 1."),
    ] = False,
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
    database_url: LogUrl = None,
    json: JsonOutput = False,
) -> None:
    """Lists open cases: with --address a partner's own, without everybody's.

    A serving gateway opens a case when a partner's asking meets a rule, at most one per
    partner, rule and day. The partner's policy says how many days it has to answer. Without
    --address, those past their deadline stand first.

    Exit codes: 0 listed; with --overdue 0 if there are none, 1 if there are some.

    Example:  credit-gateway case list --overdue
    """
    with reported_errors():
        if closed and overdue:
            raise ConfigurationError("--closed and --overdue exclude each other")
        cases: list[Listed]
        if address is None:
            from gateway.cli.cases import operator  # noqa: PLC0415 - needs a database

            cases = operator.found(_database(database_url), closed=closed)
        else:
            where = either.where_of(
                address, partner, key, cert, cert_key, ca, trust, server_name, state, timeout
            )
            now = datetime.now(UTC)
            with calling(where, no_state=no_state, json=json) as client:
                cases = [of_partner(case, now) for case in client.list_cases(closed=closed)]
        cases = [case for case in cases if case.overdue or not overdue]
        print_list(cases, json=json)
        if overdue and cases:
            raise typer.Exit(ExitCode.FAILED)


@app.command()
def answer(  # noqa: PLR0913 - one option a fact
    case_id: CaseId,
    *,
    file: Annotated[
        Path,
        typer.Option(help="What the partner says; - for standard input.", metavar="FILE"),
    ],
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
    database_url: LogUrl = None,
    cause: Annotated[
        str,
        typer.Option(
            parser=checked_cause,
            metavar="TEXT",
            help="For the operator: reason; in the log for ever: no names.",
        ),
    ] = "",
    json: JsonOutput = False,
) -> None:
    """Answers a case: name causes, not people; replaces an earlier answer.

    With --address, a partner's signed call about a case of its own. Without, the operator
    records what the partner said otherwise; the log keeps who recorded it and a digest.

    Example:  credit-gateway case answer 7 --file letter.txt --cause "letter of 12 March"
    """
    with reported_errors():
        text = _read(file)
        if address is None:
            from gateway.cli.cases import operator  # noqa: PLC0415 - needs a database

            operator.record_answer(_database(database_url), case_id, text, cause, json=json)
            return
        if cause:
            raise ConfigurationError("--cause and --address exclude each other")
        where = either.where_of(
            address, partner, key, cert, cert_key, ca, trust, server_name, state, timeout
        )
        with calling(where, no_state=no_state, json=json) as client:
            answered = client.answer_case(_own(client, case_id), text)
        shown = of_partner(answered.case, datetime.now(UTC))
        if json:
            print_json(shown.document | {"leaf_index": answered.answer.leaf_index})
            return
        print_list([shown], json=False)
        err.print(
            good("verified:"),
            f"signed by the gateway, and logged as leaf {answered.answer.leaf_index}",
            highlight=False,
        )


def _own(client: BlockingCreditGatewayClient, number: int) -> OwnCase:
    """The partner's case of that number. Raises ConfigurationError."""
    for case in client.list_cases(closed=True):
        if case.number == number:
            if case.state is CaseState.CLOSED:
                raise ConfigurationError("this case is closed: it takes no further answer")
            return case
    raise ConfigurationError("you have no case of this number: `case list` shows yours")


def _database(database_url: str | None) -> str:
    if not database_url:
        raise ConfigurationError("give --address, or --database-url")
    return database_url


def _read(file: Path) -> str:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {file.name} as text") from None
    if not text.strip() or len(text) > MAX_EXPLANATION or "\0" in text:
        raise ConfigurationError(f"an answer is text of 1 to {MAX_EXPLANATION:,} characters")
    return text.strip()
