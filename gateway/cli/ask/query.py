# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway query`: a partner asks one question and sees the verified answer.

The person's identifier never stands on the command line, where other users and
shell histories would see it. Exit codes: 0 answered and verified, 1 refused for good, 2
could not ask, 3 an answer that does not verify and is withheld, 75 not now.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.ask.failures import Failure, failures_told
from gateway.cli.ask.lost import tell_lost
from gateway.cli.ask.options import (
    Address,
    AsOf,
    Authority,
    Certificate,
    CertificateKey,
    Consent,
    NoState,
    PartnerId,
    ServerName,
    SigningKeys,
    State,
    TrustFile,
)
from gateway.cli.ask.portfolio.answers import AnswersFile
from gateway.cli.ask.portfolio.asking import ask_portfolio
from gateway.cli.ask.portfolio.questions import Usual, read_questions
from gateway.cli.ask.query_view import show_answer
from gateway.cli.ask.question import (
    SUBJECT_VARIABLE,
    Question,
    canonical_question,
    own_question,
    person_asked_about,
)
from gateway.cli.ask.state_file import default_state_file
from gateway.cli.context import (
    JsonOutput,
    check_destination,
    err,
    reported_errors,
)
from gateway.cli.output import note
from gateway.cli.people import USUAL_SCHEME, Scheme
from gateway.cli.values import choices, code_completions, purpose, section
from gateway.client import (
    BlockingCreditGatewayClient,
    Bundle,
    ClientIdentity,
    GatewayTrust,
    RefusedError,
    TlsFiles,
    UnverifiedAnswerError,
    save_bundle,
)
from gateway.domain.codes import Purpose, Section
from gateway.errors import ConfigurationError

BodyFile = Annotated[
    Path | None,
    typer.Option(
        "--body", metavar="FILE", help="A query in your registered format, instead of the options."
    ),
]
BodyType = Annotated[
    str | None, typer.Option(metavar="TYPE", help="Body type of --body, such as application/json.")
]
OldSubjectFile = Annotated[Path | None, typer.Option("--subject-file", hidden=True)]
SubjectFile = Annotated[
    Path | None,
    typer.Option(
        "--subject",
        metavar="FILE",
        help=f"File with the person's identifier; '-' is standard input; without: the"
        f" environment variable {SUBJECT_VARIABLE}, else a prompt.",
    ),
]
PurposeOption = Annotated[
    Purpose | None,
    typer.Option(
        parser=purpose,
        autocompletion=code_completions(Purpose),
        metavar="PURPOSE",
        help=f"Why: {choices(Purpose)}. With --body: what it asks for.",
    ),
]
Sections = Annotated[
    list[Section] | None,
    typer.Option(
        "--section",
        parser=section,
        autocompletion=code_completions(Section),
        metavar="SECTION",
        help=f"What; repeatable: {choices(Section)}. Without: summary and history.",
    ),
]
Save = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="Save query, answer and receipt, for `verify-receipt` later."
    ),
]
Wait = Annotated[
    float | None,
    typer.Option(
        metavar="SECONDS",
        help="How long to wait. Default: 10, with --portfolio 900.",
        show_default=False,
    ),
]
Patience = Annotated[
    float,
    typer.Option(
        metavar="SECONDS",
        min=0,
        help="How long to ask on through restarts and outages of the gateway. An answer that"
        " was lost is recovered before anything is asked anew.",
    ),
]
Portfolio = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Ask about up to 10,000 people under one signature: a CSV file (.csv) with the"
        " columns subject, scheme, consent, purpose, section, as_of, of which only subject is"
        " needed, or JSON lines (.jsonl) or Parquet (.parquet) with these names, or with body and"
        " --body-type.",
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="With --portfolio: a new file for answers, .csv, .jsonl or .parquet.",
    ),
]
Resume = Annotated[
    bool,
    typer.Option(
        "--resume", help="With --portfolio: go on with one that was cut, in the same file."
    ),
]
_PATIENCE_S, _PORTFOLIO_PATIENCE_S = 10.0, 900.0


def query(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    purpose: PurposeOption = None,
    consent: Consent = "",
    subject: SubjectFile = None,
    subject_file: OldSubjectFile = None,
    scheme: Scheme = None,
    section: Sections = None,
    as_of: AsOf = None,
    body: BodyFile = None,
    body_type: BodyType = None,
    portfolio: Portfolio = None,
    out: Out = None,
    resume: Resume = False,
    save: Save = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Wait = None,
    patience: Patience = 0.0,
    json: JsonOutput = False,
) -> None:
    """Asks about one person and shows the answer once it has been verified.

    Example:  credit-gateway query --address gateway.example:8443 --partner bank-a
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --purpose loan-approval --consent C-2026-17 --subject - < identifier.txt

    With --portfolio and --out it asks about everyone in a file, and writes one row for each.

    Remembers the newest checkpoint of the log and withholds an answer whose log does not
    continue it.

    Exit codes: 0 answered, 1 refused for good (somebody, with --portfolio), 2 could not ask,
    3 an answer does not verify, 75 not now: try again later.
    """
    with reported_errors():
        if state is not None and no_state:
            raise ConfigurationError("--state and --no-state exclude each other")
        if save is not None and save.exists():
            raise ConfigurationError(f"{save.name} exists; --save needs a new file")
        check_destination(save)
        trusted = GatewayTrust.load(trust)
        identity = ClientIdentity.from_files(partner, *key)
        questions = None
        if portfolio is not None:
            _check_alone(out, save=save, body=body, subject=subject or subject_file)
            usual = Usual(
                scheme or USUAL_SCHEME, consent, purpose, tuple(section or ()), as_of, body_type
            )
            questions = read_questions(portfolio, usual)
        elif out is not None or resume:
            raise ConfigurationError("--out and --resume go with --portfolio")
        elif body is not None:
            question = own_question(body, body_type, purpose, as_of)
        else:
            if purpose is None:
                raise ConfigurationError("--purpose is needed, or --body for a format of your own")
            person = person_asked_about(subject or subject_file, scheme or USUAL_SCHEME)
            question = canonical_question(person, purpose, consent, section, as_of)
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        kept = None if no_state else state or default_state_file(trusted.log)
        _tell_what_is_believed(trusted, trust, kept)
        with ExitStack() as stack:
            answers = None
            if questions is not None and out is not None:
                answers = stack.enter_context(AnswersFile(out, resume=resume))
            client = stack.enter_context(
                BlockingCreditGatewayClient(
                    address, tls, identity, trusted, timeout_s=timeout or _PATIENCE_S, state=kept
                )
            )
            if questions is None or answers is None:
                _ask(client, question, save, patience_s=patience, json=json)
                return
            patience_s = timeout or _PORTFOLIO_PATIENCE_S
            ask_portfolio(client, questions, answers, timeout_s=patience_s, json=json)


def _tell_what_is_believed(trusted: GatewayTrust, trust: Path, kept: Path | None) -> None:
    """Says so where nothing is known of the log yet."""
    if trusted.checkpoint is None and not (kept and kept.exists()):
        err.print(
            note("not checked:"),
            f"{trust.name} has no checkpoint to start from, so"
            " the first one that the log shows is believed; ask the operator for a new file",
            highlight=False,
        )


def _check_alone(
    out: Path | None, *, save: Path | None, body: Path | None, subject: Path | None
) -> None:
    """What is asked about a portfolio is in its file. Raises ConfigurationError."""
    if out is None:
        raise ConfigurationError("--portfolio needs --out: a new file for the answers")
    if save or body or subject:
        raise ConfigurationError("--portfolio goes with none of --save, --body and --subject")
    check_destination(out)


def _ask(
    client: BlockingCreditGatewayClient,
    question: Question,
    save: Path | None,
    *,
    patience_s: float,
    json: bool,
) -> None:
    """Asks, shows, keeps; ends the command unless there is an answer."""

    def keep(failure: Failure) -> None:
        """Evidence for the operator, and what `recover` needs."""
        if isinstance(failure, UnverifiedAnswerError):
            # verify-receipt will name the check again.
            keep_bundle(save, Bundle.of_unverified(failure))
            return
        if isinstance(failure, RefusedError):
            keep_bundle(save, Bundle.of_refusal(failure))
        tell_lost(failure.lost, save)

    with failures_told(json=json, then=keep):
        answer = client.query(
            question.body, question.body_type, asked=question.asked, patience_s=patience_s
        )
    try:
        show_answer(answer, json=json)
    finally:
        # Even a report that cannot be read was given, and is evidence.
        keep_bundle(save, Bundle.of_answer(answer))


def keep_bundle(save: Path | None, bundle: Bundle | None) -> None:
    """Keeps what came, where that was asked for. Raises KeyFileError."""
    if save is None:
        return
    if bundle is None:
        err.print("nothing to keep: the refusal came without a receipt", highlight=False)
        return
    save_bundle(save, bundle)
    err.print(f"kept in {save}", highlight=False)
