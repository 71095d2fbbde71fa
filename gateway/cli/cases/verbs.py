# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway case`: unusual asking, which the partner must explain."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.approvals.guarded import Approved, FourEyesUrl, require_approval
from gateway.cli.cases.opened import opened_answer
from gateway.cli.context import ExitCode, JsonOutput, out, print_json, reported_errors
from gateway.cli.log.retention import LogDatabaseUrl
from gateway.cli.values import cause as checked_cause
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.domain.own_calls.cases import MAX_EXPLANATION
from gateway.domain.quotas.unusual import RULES
from gateway.errors import ConfigurationError
from gateway.signing.providers.location import key_provider
from gateway.store.cases.cases import Case, answer_case, close_case, list_cases, show_case
from gateway.store.connections import OPERATOR, connect

app = typer.Typer(help="Cases: unusual asking that a partner must explain.", no_args_is_help=True)

_MEANINGS = {rule.name: rule.meaning for rule in RULES}
CaseId = Annotated[int, typer.Argument(min=1, help="As `case list` shows it.", metavar="ID")]
Cause = Annotated[
    str,
    typer.Option(
        parser=checked_cause,
        metavar="TEXT",
        help="Reason; in the log for ever: no names.",
    ),
]

Keys = Annotated[
    str | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_KEYS",
        metavar="KEYS",
        help="The gateway's keys, to open what the partner said by call.",
        show_default=False,
    ),
]


@app.command("list")
def list_(
    *,
    database_url: LogDatabaseUrl,
    closed: Annotated[bool, typer.Option("--closed", help="Closed cases as well.")] = False,
    overdue: Annotated[
        bool,
        typer.Option("--overdue", help="Only unanswered cases past their deadline; exits with 1."),
    ] = False,
    json: JsonOutput = False,
) -> None:
    """Lists open cases, those past their deadline first.

    A serving gateway opens a case when a partner's asking meets a rule, at most one per
    partner, rule and day. The partner's policy says how many days it has to answer.

    Exit codes: 0 listed; with --overdue 0 if there are none, 1 if there are some.

    Example:  credit-gateway case list --overdue
    """
    with reported_errors():
        if closed and overdue:
            raise ConfigurationError("--closed and --overdue exclude each other")
        with connect(database_url, role=OPERATOR) as connection:
            cases = list_cases(connection, closed=closed)
    cases = [case for case in cases if case.overdue or not overdue]
    _print_list(cases, json=json)
    if overdue and cases:
        raise typer.Exit(ExitCode.FAILED)


def _print_list(cases: list[Case], *, json: bool) -> None:
    if json:
        print_json([_as_json(case) for case in cases])
        return
    table = Table(
        "case",
        "partner",
        "rule",
        "hour (UTC)",
        "asked",
        "missed",
        "shifted",
        "answer until (UTC)",
        "state",
    )
    for case in cases:
        table.add_row(
            str(case.case_id),
            case.partner_id,
            case.rule,
            f"{case.hour_start:%Y-%m-%d %H:%M}",
            f"{case.asked:,}",
            f"{case.missed:,}",
            f"{case.shifted:,}",
            f"{case.answer_until:%Y-%m-%d %H:%M}",
            f"{case.state}, late" if case.late else case.state,
        )
    out.print(table)


@app.command()
def show(  # noqa: PLR0913 - one option a fact
    case_id: CaseId,
    *,
    database_url: LogDatabaseUrl,
    keys: Keys = None,
    cause: Cause = "",
    approved: Approved = None,
    records_url: FourEyesUrl = None,
    json: JsonOutput = False,
) -> None:
    """Shows one case: the rule, what was asked, the deadline, and the partner's answer.

    What the partner said by signed call is kept encrypted. With --keys and --cause it is
    opened, which is a recorded access.

    Example:  credit-gateway case show 7 --keys keys --cause "review of case 7"
    """
    with reported_errors():
        if (keys is None) is not (not cause.strip()):
            raise ConfigurationError("to open an answer, pass both --keys and --cause")
        if keys is not None:
            require_approval(
                records_url or database_url,
                OPERATOR,
                OPEN_EVIDENCE,
                {"verb": "case show", "case": case_id},
                cause=cause,
                approved=approved,
            )
        with connect(database_url, role=OPERATOR) as connection:
            case = show_case(connection, case_id)
            said = None
            if keys is not None and case.call_answers:
                said = opened_answer(connection, case, key_provider(keys), cause)
            _print(case, said, json=json)


@app.command()
def answer(
    case_id: CaseId,
    *,
    database_url: LogDatabaseUrl,
    file: Annotated[
        Path,
        typer.Option(help="What the partner said; - for standard input.", metavar="FILE"),
    ],
    cause: Cause = "",
    json: JsonOutput = False,
) -> None:
    """Records what the partner said about a case; replaces an earlier answer.

    The log keeps who recorded it and a digest of the text.

    Example:  credit-gateway case answer 7 --file letter.txt --cause "letter of 12 March"
    """
    with reported_errors():
        text = _read(file)
        with connect(database_url, role=OPERATOR) as connection:
            answer_case(connection, case_id, text, cause)
            _print(show_case(connection, case_id), json=json)


@app.command()
def close(
    case_id: CaseId, *, database_url: LogDatabaseUrl, cause: Cause, json: JsonOutput = False
) -> None:
    """Closes a case that the partner has answered.

    Example:  credit-gateway case close 7 --cause "campaign, announced in February"
    """
    with reported_errors():
        if not cause.strip():
            raise ConfigurationError("--cause must not be empty")
        with connect(database_url, role=OPERATOR) as connection:
            close_case(connection, case_id, cause)
            _print(show_case(connection, case_id), json=json)


def _read(file: Path) -> str:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {file.name} as text") from None
    if not text.strip() or len(text) > MAX_EXPLANATION or "\0" in text:
        raise ConfigurationError(f"an answer is text of 1 to {MAX_EXPLANATION:,} characters")
    return text.strip()


def _as_json(case: Case, said: str | None = None) -> dict[str, Any]:
    """A case with stable field names."""
    return {
        "case": case.case_id,
        "partner": case.partner_id,
        "state": case.state,
        "rule": case.rule,
        "meaning": _MEANINGS.get(case.rule),
        "date": case.case_date.isoformat(),
        "hour_start": moment_text(case.hour_start),
        "asked": case.asked,
        "answered": case.answered,
        "missed": case.missed,
        "shifted": case.shifted,
        "open_time": moment_text(case.open_time),
        "answer_until": moment_text(case.answer_until),
        "first_answer_time": None
        if case.first_answer_time is None
        else moment_text(case.first_answer_time),
        "late": case.late,
        "call_answers": case.call_answers,
        "call_answer_leaf": case.call_answer_leaf,
        "call_answer": said,
        "answer": case.answer,
        "answer_time": None if case.answer_time is None else moment_text(case.answer_time),
        "close_time": None if case.close_time is None else moment_text(case.close_time),
    }


def _print(case: Case, said: str | None = None, *, json: bool) -> None:
    facts = _as_json(case, said)
    if said is None and case.call_answers:
        facts["call_answer"] = "(encrypted: --keys and --cause open it)"
    if json:
        print_json(_as_json(case, said))
        return
    for name, value in facts.items():
        text = "-" if value is None else str(value)
        for number, line in enumerate(text.splitlines()):
            label = name.replace("_", " ") if number == 0 else ""
            out.print(f"{label:<18}{line}", highlight=False, markup=False, soft_wrap=True)
