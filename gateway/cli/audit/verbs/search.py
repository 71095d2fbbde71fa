# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit search`: entries by who, about whom, what for, how it ended, when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    CsvOutput,
    DataDirectory,
    LogKey,
    TilesDirectory,
    TrustFile,
    followed,
    log_verifier,
    opened_reader,
    progress_bar,
)
from gateway.cli.audit.entry_view import EntryPrinter
from gateway.cli.audit.found_view import INDEX_NOT_VERIFIED, VERIFIED, end_list
from gateway.cli.audit.searching import (
    Print,
    Question,
    check_question,
    newest_found,
    verified_found,
)
from gateway.cli.audit.subjects import read_person
from gateway.cli.context import JsonOutput, reported_errors
from gateway.cli.people import Scheme
from gateway.cli.values import choices, code_completions, moment, outcome, purpose
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogVerifier
from gateway.services.admin.key_checks import check_search_keys
from gateway.services.audit.people import links_of
from gateway.signing.providers.location import key_provider
from gateway.store.log.reading import AuditReader
from gateway.store.rekeying.reading import check_rekeyed_records

_TRACE_ID_LENGTH = 16

Verified = Annotated[
    bool,
    typer.Option(
        "--verified",
        help="Read every entry of the signed tree and choose by what entries say: slow, and"
        " needs the log's key.",
    ),
]


SubjectFile = Annotated[
    Path | None,
    typer.Option(
        "--subject",
        metavar="FILE",
        help="About the person whose identifier the file holds; - reads standard input,"
        " unseen at a terminal.",
    ),
]
OptionalKeys = Annotated[
    str | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_KEYS",
        metavar="KEYS",
        help="The gateway's keys; a person is searched for by a keyed hash.",
        show_default=False,
    ),
]
PurposeName = Annotated[
    Purpose | None,
    typer.Option(
        "--purpose",
        parser=purpose,
        autocompletion=code_completions(Purpose),
        help=choices(Purpose),
        metavar="NAME",
    ),
]
OutcomeName = Annotated[
    Outcome | None,
    typer.Option(
        "--outcome",
        parser=outcome,
        autocompletion=code_completions(Outcome),
        help=choices(Outcome),
        metavar="NAME",
    ),
]
Reason = Annotated[str | None, typer.Option(help="Why it was refused, such as CONSENT_NOT_FOUND.")]
From = Annotated[
    datetime | None,
    typer.Option(
        "--from",
        parser=moment,
        metavar="TIME",
        help="Not before. YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
To = Annotated[
    datetime | None,
    typer.Option(
        "--to",
        parser=moment,
        metavar="TIME",
        help="Before. YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
Before = Annotated[int | None, typer.Option(min=0, help="Continue below this leaf index.")]


def search(  # noqa: PLR0913  (one option a question)
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    partner: Annotated[str | None, typer.Option(help="Who asked; as the log names it.")] = None,
    subject: SubjectFile = None,
    subject_file: Annotated[Path | None, typer.Option("--subject-file", hidden=True)] = None,
    scheme: Scheme = None,
    keys: OptionalKeys = None,
    purpose_name: PurposeName = None,
    outcome_name: OutcomeName = None,
    reason: Reason = None,
    since: From = None,
    until: To = None,
    trace_id: Annotated[str | None, typer.Option(metavar="HEX", help="W3C trace id.")] = None,
    index: Annotated[int | None, typer.Option(min=0, help="Leaf index of one entry.")] = None,
    before: Before = None,
    limit: Annotated[int, typer.Option(min=1, help="Maximum number of entries.")] = 50,
    verified: Verified = False,
    log_key: LogKey = None,
    trust: TrustFile = None,
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
    csv: CsvOutput = False,
) -> None:
    """Finds entries, newest first. With --json, one JSON object per line.

    Entries are found by the columns beside them, which is fast; each row found is
    compared with its own entry. With --verified the entries themselves are searched.
    A person is searched for by identifier, which is hashed and neither printed nor
    stored; not even its hash is in the record of this search.

    Example:  credit-audit search --partner jade-bank --outcome refused --from 2026-11-01

    Exit codes: 0 searched, 1 a row is not what its entry says, 2 could not search.
    """
    printer = EntryPrinter(json=json, csv=csv)
    with reported_errors():
        file = subject or subject_file
        person = None if file is None else read_person(file, keys, scheme)
        question = Question(
            partner=partner,
            purpose=purpose_name,
            outcome=outcome_name,
            reason=reason,
            low=since,
            high=until,
            trace_id=None if trace_id is None else _trace_id(trace_id),
            index=index,
            below=before,
        )
        log = log_verifier(log_key, trust) if verified else None
        with opened_reader(database_url, data, tiles) as reader:
            if person is not None and keys is not None:
                check_search_keys(reader.connection, key_provider(keys))
                reader.names = person.names
                check_rekeyed_records(reader, person.names.pseudonyms)
                person = person.linked(links_of(reader, "search", person.ids))
                question = replace(question, subjects=tuple(person.all_commitments))
            nothing = check_question(reader, question)
            log = log and followed(log, reader)
            if log is None:
                more = newest_found(reader, question, limit, printer.print)
            else:
                more = _verified(reader, log, question, limit, printer.print, quiet=json or csv)
    end_list(
        printer,
        json_lines=json,
        checked=verified,
        note=VERIFIED if verified else INDEX_NOT_VERIFIED,
        before=more,
        people="" if printer.count else nothing,
    )


def _verified(  # noqa: PLR0913 - as verified_found
    reader: AuditReader,
    log: LogVerifier,
    question: Question,
    limit: int,
    show: Print,
    *,
    quiet: bool,
) -> int | None:
    """As `verified_found`, with a bar, because it reads the whole log."""
    with progress_bar("searching", hidden=quiet) as bar:
        task = bar.add_task("", total=None)

        def report(done: int, of: int) -> None:
            bar.update(task, completed=done, total=of)

        return verified_found(reader, log, question, limit, show, report)


def _trace_id(text: str) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != _TRACE_ID_LENGTH or not any(value):
        raise ConfigurationError("--trace-id: 32 hex digits, not all of them zero")
    return value
