# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway case`, the operator's side: unusual asking, which a partner must explain."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.approvals.guarded import Approved, FourEyesUrl, require_approval
from gateway.cli.cases.either import CaseId
from gateway.cli.cases.opened import opened_answer
from gateway.cli.cases.view import MEANINGS, Listed
from gateway.cli.context import JsonOutput, out, print_json, reported_errors
from gateway.cli.log.retention import LogDatabaseUrl
from gateway.cli.values import cause as checked_cause
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.errors import ConfigurationError
from gateway.signing.providers.location import key_provider
from gateway.store.cases.cases import Case, answer_case, close_case, list_cases, show_case
from gateway.store.connections import OPERATOR, connect

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


def found(database_url: str, *, closed: bool) -> list[Listed]:
    """Everybody's cases, those past their deadline first."""
    with connect(database_url, role=OPERATOR) as connection:
        return [_listed(case) for case in list_cases(connection, closed=closed)]


def _listed(case: Case) -> Listed:
    row = (
        case.rule,
        f"{case.hour_start:%Y-%m-%d %H:%M}",
        f"{case.asked:,}",
        f"{case.missed:,}",
        f"{case.shifted:,}",
        f"{case.answer_until:%Y-%m-%d %H:%M}",
        f"{case.state}, late" if case.late else case.state,
    )
    return Listed(_as_json(case), row, case.partner_id, case.overdue)


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


def record_answer(database_url: str, case_id: int, text: str, cause: str, *, json: bool) -> None:
    """What the partner said otherwise than by call; replaces an earlier answer."""
    with connect(database_url, role=OPERATOR) as connection:
        answer_case(connection, case_id, text, cause)
        _print(show_case(connection, case_id), json=json)


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


def _as_json(case: Case, said: str | None = None) -> dict[str, Any]:
    """A case with stable field names."""
    return {
        "case": case.case_id,
        "partner": case.partner_id,
        "state": case.state,
        "rule": case.rule,
        "meaning": MEANINGS.get(case.rule),
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
