# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway plan file|change|get`: an institution's repayment plans, by signed call.

The person's identifier never stands on the command line, where other users and shell
histories would see it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

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
from gateway.cli.consents.signed import PATIENCE_S, SubjectFile, Where, calling
from gateway.cli.context import JsonOutput, reported_errors
from gateway.cli.people import Scheme, read_identifier
from gateway.cli.plans.schedule import COLUMNS, MAX_NUMBER, day, schedules
from gateway.cli.plans.view import show_plans
from gateway.cli.values import choices, code_completions, code_of
from gateway.client import (
    AccountPayments,
    BlockingCreditGatewayClient,
    Payment,
    PlanChange,
    PlanFiling,
    PlanKind,
    PlanName,
    PlanQuery,
    PlanStep,
    TlsFiles,
)
from gateway.errors import ConfigurationError

app = typer.Typer(
    help="Repayment plans: agreed when a person cannot pay as first agreed.", no_args_is_help=True
)


def _kind(text: str) -> PlanKind:
    return code_of(PlanKind, text)


def _step(text: str) -> PlanStep:
    return code_of(PlanStep, text)


def _version(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise typer.BadParameter("it is written in hexadecimal digits") from None


PlanNumber = Annotated[
    int,
    typer.Option(
        "--plan",
        min=1,
        max=MAX_NUMBER,
        help="Your number of the plan; never made from a person's.",
        metavar="N",
    ),
]
Kind = Annotated[
    PlanKind,
    typer.Option(
        parser=_kind,
        autocompletion=code_completions(PlanKind),
        metavar="KIND",
        help=f"What it rearranges: {choices(PlanKind)}.",
    ),
]
Accounts = Annotated[
    list[str] | None,
    typer.Option(
        "--account",
        metavar="REFERENCE",
        help="Your reference of the account, as you contributed it. Repeat it for more.",
    ),
]
Schedule = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help=f"CSV of the instalments, with a header: {', '.join(COLUMNS)}; the last two may be"
        " left out. Amounts in minor units. It names the accounts, too.",
    ),
]


def _date(name: str, help_text: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(name, parser=day, metavar="DATE", help=help_text)
    return option


@app.command()
def file(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    plan: PlanNumber,
    kind: Kind,
    account: Accounts = None,
    schedule: Schedule = None,
    filed: Annotated[
        date | None, _date("--filed", "When it was asked for, YYYY-MM-DD in UTC; without: today.")
    ] = None,
    agreed: Annotated[
        date | None,
        _date("--agreed", "When it was agreed, YYYY-MM-DD in UTC; without: it is not yet."),
    ] = None,
    begins: Annotated[
        date | None,
        _date(
            "--begins",
            "First day in force, YYYY-MM-DD in UTC, no later than today; without: it is not yet.",
        ),
    ] = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Puts a repayment plan on record, by signed call; you get a receipt.

    Example:  credit-gateway plan file --address gateway.example:8443 --partner lender
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --plan 17 --kind instalment --schedule schedule.csv --agreed 2026-11-29
    --subject - < identifier.txt

    The account has to be contributed already. The same plan again changes nothing: if you do
    not know what became of a call, make it again.

    Exit codes: 0 on record, 1 refused for good, 2 could not ask, 3 the answer does not
    verify, 75 not now: try again later.
    """
    with reported_errors():
        said = schedules(schedule, account or ())
        if not said:
            raise ConfigurationError("name the account: --account, or --schedule with instalments")
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        with calling(where, no_state=no_state, json=json) as client:
            name = PlanName(read_identifier(subject, scheme), plan)
            filing = PlanFiling(name, kind, filed or _today(), agreed, begins, said)
            show_plans(client.plans.file(filing), json=json)


Step = Annotated[
    PlanStep,
    typer.Option(
        parser=_step,
        autocompletion=code_completions(PlanStep),
        metavar="STEP",
        help=f"What becomes of it: {choices(PlanStep)}.",
    ),
]
On = Annotated[
    date | None, _date("--on", "The day of the step, YYYY-MM-DD in UTC; without: today.")
]
Account = Annotated[
    str | None,
    typer.Option(metavar="REFERENCE", help="With pay: your reference of the account."),
]
Instalment = Annotated[
    int | None,
    typer.Option(min=1, max=MAX_NUMBER, metavar="N", help="With pay: number of the instalment."),
]
Paid = Annotated[
    int | None,
    typer.Option(
        min=0,
        max=MAX_NUMBER,
        metavar="AMOUNT",
        help="With pay: what was paid of it so far, in minor units; 0: it was missed.",
    ),
]
PaidOn = Annotated[
    date | None,
    _date("--paid-on", "With pay: the day of the newest payment, YYYY-MM-DD in UTC."),
]
Version = Annotated[
    bytes | None,
    typer.Option(
        parser=_version,
        metavar="HEX",
        help="Only if this is the version on record, as `plan get` shows it. Without: the one"
        " that is on record now.",
    ),
]


@app.command()
def change(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    plan: PlanNumber,
    step: Step,
    on: On = None,
    account: Account = None,
    instalment: Instalment = None,
    paid: Paid = None,
    paid_on: PaidOn = None,
    schedule: Schedule = None,
    version: Version = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Says what becomes of a plan: it is agreed, begins, is kept, broken, cancelled, paid.

    Example:  credit-gateway plan change --address gateway.example:8443 --partner lender
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --plan 17 --step pay --account L-2026-0042 --instalment 1 --paid 50000
    --paid-on 2026-12-27 --subject - < identifier.txt

    --step reschedule takes the corrected --schedule, whole, of each account that it names.

    Exit codes: 0 on record, 1 refused for good, 2 could not ask, 3 the answer does not
    verify, 75 not now: try again later.
    """
    with reported_errors():
        payments = _payments(step, account, instalment, paid, paid_on)
        if (schedule is None) is (step is PlanStep.RESCHEDULE):
            raise ConfigurationError("--schedule goes with --step reschedule, and only with it")
        if on is not None and step in {PlanStep.PAY, PlanStep.RESCHEDULE}:
            raise ConfigurationError("--on goes with no payment and no schedule")
        said = schedules(schedule, ())
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        with calling(where, no_state=no_state, json=json) as client:
            name = PlanName(read_identifier(subject, scheme), plan)
            expected = version or _newest(client, name)
            when = None if payments or said else on or _today()
            made = PlanChange(name, expected, step, when, said, payments)
            show_plans(client.plans.change(made), json=json)


@app.command()
def get(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    account: Accounts = None,
    plan: Annotated[
        int | None,
        typer.Option("--plan", min=1, max=MAX_NUMBER, help="This plan only.", metavar="N"),
    ] = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Shows your own plans of a person, with their versions and schedules.

    Example:  credit-gateway plan get --address gateway.example:8443 --partner lender
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --json --subject - < identifier.txt
    """
    with reported_errors():
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        with calling(where, no_state=no_state, json=json) as client:
            query = PlanQuery(read_identifier(subject, scheme), tuple(account or ()), plan)
            show_plans(client.plans.get(query), json=json)


def _payments(
    step: PlanStep,
    account: str | None,
    instalment: int | None,
    paid: int | None,
    paid_on: date | None,
) -> tuple[AccountPayments, ...]:
    """What was paid. Raises ConfigurationError."""
    if step is not PlanStep.PAY:
        if (account, instalment, paid, paid_on) != (None,) * 4:
            raise ConfigurationError("--account, --instalment and --paid go with --step pay")
        return ()
    if account is None or instalment is None or paid is None:
        raise ConfigurationError("--step pay needs --account, --instalment and --paid")
    if bool(paid) is (paid_on is None):
        raise ConfigurationError("--paid-on goes with what was paid: none with --paid 0")
    return (AccountPayments(account, (Payment(instalment, paid, paid_on),)),)


def _newest(client: BlockingCreditGatewayClient, name: PlanName) -> bytes:
    found = client.plans.get(PlanQuery(name.identifier, number=name.number))
    return found.plans[0].version


def _today() -> date:
    return datetime.now(UTC).date()
