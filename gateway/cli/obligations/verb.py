# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway obligations`: what a person has to pay, by signed call.

The person's identifier never stands on the command line, where other users and shell
histories would see it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

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
    Timeout,
    TrustFile,
)
from gateway.cli.consents.signed import PATIENCE_S, SubjectFile, Where, calling
from gateway.cli.context import JsonOutput, check_destination, err, out, print_json, reported_errors
from gateway.cli.languages import HELP, complete_language, language_tag
from gateway.cli.obligations.calendar import calendar_of, uid_of
from gateway.cli.output import good
from gateway.cli.people import Scheme, read_identifier
from gateway.cli.plans.schedule import day
from gateway.cli.values import choices, code_completions, purpose
from gateway.client import (
    QUERY_BODY_TYPE,
    DueSoon,
    Identifier,
    ObligationAnswer,
    Purpose,
    Section,
    TlsFiles,
    build_query,
    due_soon,
    obligations_json,
)
from gateway.client.words import Reminder, dues_lines, reminder_of
from gateway.domain.obligations.due_soon import MOST_DAYS_AHEAD
from gateway.errors import ConfigurationError

_MODE = 0o600  # it is personal data

PurposeOption = Annotated[
    Purpose,
    typer.Option(
        "--purpose",
        parser=purpose,
        autocompletion=code_completions(Purpose),
        metavar="PURPOSE",
        help=f"Why: {choices(Purpose)}.",
    ),
]
Calendar = Annotated[
    Path | None,
    typer.Option(
        "--ical",
        metavar="FILE",
        help="Write the due dates as a calendar (iCalendar); a file that is there is replaced.",
    ),
]
Remind = Annotated[
    int | None,
    typer.Option(
        "--remind",
        min=0,
        max=MOST_DAYS_AHEAD,
        metavar="DAYS",
        help="Show only reminders of what is due within so many days: texts for a text message,"
        " an app and an e-mail, ready to send.",
    ),
]
Looked = Annotated[
    date | None,
    typer.Option(
        "--last-looked",
        parser=day,
        metavar="DATE",
        help="With --remind: leave out what was within these days on an earlier day, YYYY-MM-DD,"
        " UTC.",
    ),
]
Language = Annotated[
    str,
    typer.Option(
        parser=language_tag,
        metavar="TAG",
        help=HELP,
        autocompletion=complete_language,
    ),
]


def obligations(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    purpose: PurposeOption,
    consent: Consent,
    as_of: AsOf = None,
    ical: Calendar = None,
    remind: Remind = None,
    last_looked: Looked = None,
    language: Language = "zh-Hans",
    subject: SubjectFile = None,
    scheme: Scheme = None,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = PATIENCE_S,
    json: JsonOutput = False,
) -> None:
    """Shows what a person has to pay and when, and what a missed instalment changes.

    Example:  credit-gateway obligations --address gateway.example:8443 --partner bank-a
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --purpose post-loan-management --consent C-2026-17 --ical dues.ics --subject - < identifier.txt

    Only due dates that an institution has reported are shown, and written to --ical.
    """
    with reported_errors():
        if last_looked is not None and remind is None:
            raise ConfigurationError("--last-looked goes with --remind")
        check_destination(ical)
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        with calling(where, no_state=no_state, json=json) as client:
            body = _body(read_identifier(subject, scheme), purpose, consent, as_of)
            told = client.obligations.get(body, QUERY_BODY_TYPE)
            if ical is not None:
                _write(ical, calendar_of(told, language))
            if remind is None:
                _show(told, language, json=json)
            else:
                soon = due_soon(told.found, remind, last_looked=last_looked)
                _show_reminders(told, soon, language, json=json)


def _body(person: Identifier, purpose: Purpose, consent: str, as_of: date | None) -> bytes:
    return build_query(
        person.value,
        purpose,
        consent,
        sections=(Section.SUMMARY,),
        as_of=as_of,
        scheme=person.scheme,
    )


def _show(told: ObligationAnswer, language: str, *, json: bool) -> None:
    leaf = told.answer.leaf_index
    if json:
        print_json({"obligations": obligations_json(told.answer.body), "leaf_index": leaf})
        return
    for line in dues_lines(told.found, language):
        out.print(line, markup=False, highlight=False, soft_wrap=True)
    _verified(told)


def _show_reminders(
    told: ObligationAnswer, soon: Sequence[DueSoon], language: str, *, json: bool
) -> None:
    reminders = [reminder_of(due, language) for due in soon]
    if json:
        print_json(
            {
                "reminders": [_document(told, each) for each in reminders],
                "leaf_index": told.answer.leaf_index,
            }
        )
        return
    for each in reminders:
        for line in (each.sms, each.title, each.text, each.subject, each.mail):
            out.print(line, markup=False, highlight=False, soft_wrap=True)
            out.print()
    _verified(told)


def _document(told: ObligationAnswer, reminder: Reminder) -> dict[str, Any]:
    due = reminder.due
    return {
        "id": uid_of(told.answer.entry.subject_commitment, due.due_date, due.currency),
        "due_date": due.due_date.isoformat(),
        "days_left": due.days_left,
        "currency": due.currency,
        "outstanding_minor": due.outstanding,
        "language": reminder.language,
        **reminder.document(),
    }


def _verified(told: ObligationAnswer) -> None:
    leaf = told.answer.leaf_index
    err.print(
        good("verified:"), f"signed by the gateway, and logged as leaf {leaf}", highlight=False
    )


def _write(path: Path, content: bytes) -> None:
    """All of it or nothing, for its owner alone. Raises ConfigurationError."""
    making = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        making.touch(mode=_MODE, exist_ok=False)
        making.write_bytes(content)
        making.replace(path)
    except OSError as error:
        making.unlink(missing_ok=True)
        raise ConfigurationError(f"{path.name}: {error.strerror}") from None
