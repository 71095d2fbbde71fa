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
from gateway.cli.context import JsonOutput, out, print_json, reported_errors
from gateway.cli.log.retention import LogDatabaseUrl
from gateway.cli.values import cause as checked_cause
from gateway.domain.quotas.unusual import RULES
from gateway.errors import ConfigurationError
from gateway.store.cases.cases import Case, answer_case, close_case, list_cases, show_case
from gateway.store.connections import OPERATOR, connect

app = typer.Typer(help="Cases: unusual asking that a partner must explain.", no_args_is_help=True)

_MAX_ANSWER = 4000
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


@app.command("list")
def list_(
    *,
    database_url: LogDatabaseUrl,
    closed: Annotated[bool, typer.Option("--closed", help="Closed cases as well.")] = False,
    json: JsonOutput = False,
) -> None:
    """Lists open cases.

    A serving gateway opens a case when a partner's asking meets a rule, at most one per
    partner, rule and day.

    Example:  credit-gateway case list --json
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        cases = list_cases(connection, closed=closed)
    if json:
        print_json([_as_json(case) for case in cases])
        return
    table = Table("case", "partner", "rule", "hour (UTC)", "asked", "missed", "shifted", "state")
    for case in cases:
        table.add_row(
            str(case.case_id),
            case.partner_id,
            case.rule,
            f"{case.hour_start:%Y-%m-%d %H:%M}",
            f"{case.asked:,}",
            f"{case.missed:,}",
            f"{case.shifted:,}",
            _state(case),
        )
    out.print(table)


@app.command()
def show(case_id: CaseId, *, database_url: LogDatabaseUrl, json: JsonOutput = False) -> None:
    """Shows one case: the rule, what was asked, and the partner's answer.

    Example:  credit-gateway case show 7
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        _print(show_case(connection, case_id), json=json)


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
    if not text.strip() or len(text) > _MAX_ANSWER or "\0" in text:
        raise ConfigurationError(f"an answer is text of 1 to {_MAX_ANSWER:,} characters")
    return text.strip()


def _state(case: Case) -> str:
    if case.close_time is not None:
        return "closed"
    return "open" if case.answer is None else "answered"


def _as_json(case: Case) -> dict[str, Any]:
    """A case with stable field names."""
    return {
        "case": case.case_id,
        "partner": case.partner_id,
        "state": _state(case),
        "rule": case.rule,
        "meaning": _MEANINGS.get(case.rule),
        "date": case.case_date.isoformat(),
        "hour_start": moment_text(case.hour_start),
        "asked": case.asked,
        "answered": case.answered,
        "missed": case.missed,
        "shifted": case.shifted,
        "open_time": moment_text(case.open_time),
        "answer": case.answer,
        "answer_time": None if case.answer_time is None else moment_text(case.answer_time),
        "close_time": None if case.close_time is None else moment_text(case.close_time),
    }


def _print(case: Case, *, json: bool) -> None:
    facts = _as_json(case)
    if json:
        print_json(facts)
        return
    for name, value in facts.items():
        text = "-" if value is None else str(value)
        for number, line in enumerate(text.splitlines()):
            label = name.replace("_", " ") if number == 0 else ""
            out.print(f"{label:<13}{line}", highlight=False, markup=False, soft_wrap=True)
