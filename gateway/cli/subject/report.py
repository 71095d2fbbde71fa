# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway subject report`: everything of one person, for that person."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from gateway.audit.access_report import AccessReport, report_accesses
from gateway.audit.log_status import LogStatus, Verdict
from gateway.cli.approvals.guarded import Approved
from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    DataDirectory,
    LogKey,
    RecordsUrl,
    TilesDirectory,
    TrustFile,
    log_verifier,
    opened_log,
    opened_records,
    patience_s,
    permit_evidence,
    progress_bar,
)
from gateway.cli.audit.source import opened_source
from gateway.cli.audit.status_view import print_status
from gateway.cli.audit.subjects import Person, read_person
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    KeysDirectory,
    check_destination,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.languages import HELP, complete_language, language_tag
from gateway.cli.people import Scheme
from gateway.cli.subject.document import subject_document
from gateway.cli.subject.options import NeededCause, Subject
from gateway.cli.subject.page.render import render_page
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.system import SystemClock
from gateway.services.admin.key_checks import check_search_keys
from gateway.services.disputes.statements import Statements
from gateway.services.subject.notices import ToldOf, read_notices
from gateway.services.subject.records import SubjectRecords, read_subject
from gateway.services.subject.reminders import Reminded, read_reminders
from gateway.services.subject.statements import Texts, open_statements, stated
from gateway.signing.providers.location import key_provider
from gateway.store.admin.directory import partner_names
from gateway.store.log.reading import AuditReader, connect_auditor
from gateway.store.rekeying.reading import check_rekeyed_records

Page = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="FILE",
        help="The page to write: one HTML file that needs no network.",
        show_default=False,
    ),
]
Language = Annotated[
    str,
    typer.Option(
        "--language",
        parser=language_tag,
        metavar="TAG",
        help=f"What the page is written in: {HELP}",
        autocompletion=complete_language,
    ),
]
OpenStatements = Annotated[
    bool,
    typer.Option(
        "--statements/--no-statements",
        help="Whether what the person said in disputes is opened.",
    ),
]


def report(  # noqa: PLR0913 - one option a fact
    *,
    cause: NeededCause,
    keys: KeysDirectory,
    subject: Subject = None,
    scheme: Scheme = None,
    page: Page = None,
    language: Language = "en",
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    records_url: RecordsUrl = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    statements: OpenStatements = True,
    approved: Approved = None,
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Shows everything of one person: what is kept, what they allowed, and who asked.

    Accounts with their months and plans, consents, disputes, restrictions, reminders, each query
    with its purpose and what came of it, and who was told that an answer no longer holds. Reads
    every entry of the log and recomputes the tree that the log signed, so none can be left out, and
    says up to which checkpoint; then verifies the log. The identifier is hashed here and neither
    printed nor written. Each read is an entry of the log, with the cause. The page and the JSON
    hold personal data: they are for that person.

    What the person said in disputes is opened as evidence is: under an entry of its own, and after
    a second operator's approval where `four-eyes set` says so of open-evidence.

    Example:  credit-gateway subject report --subject id.txt --cause "request 31" --out id.html
    --language zh-Hans --trust trust.toml

    Exit codes: 0 made, 1 the log does not verify or the request permits something else, 2 could
    not.
    """
    with reported_errors():
        if page is None and not json:
            raise ConfigurationError("say where the page goes with --out, or ask for --json")
        check_destination(page)
        log = log_verifier(log_key, trust)
        person = read_person(subject, keys, scheme)
        with opened_log(database_url, data) as url:
            opening = Opening(statements, cause, approved)
            read = _read(url, records_url, person, keys, opening, patience_s(data))
            person = read.person
            found, status = _searched(url, log, person, cause, tiles, hidden=json)
        document = subject_document(
            read.records,
            read.reminders,
            read.notices,
            read.texts,
            found,
            read.names,
            SystemClock().now(),
        )
        if page is not None:
            verified = status.verdict is Verdict.VERIFIED
            _write(page, render_page(document, language, verified=verified))
    if json:
        print_json(document | {"verification": status.document()})
    else:
        _print(document, page)
        print_status(err if status.findings else out, status)
    if status.findings:
        raise typer.Exit(ExitCode.FAILED)


def _searched(  # noqa: PLR0913 - where the log is, and what is searched for
    url: str, log: LogVerifier, person: Person, cause: str, tiles: Path | None, *, hidden: bool
) -> tuple[AccessReport, LogStatus]:
    """Every entry about a person, and what verification says of the log; `hidden`: no bar."""
    commitments = sorted(value.hex() for value in person.all_commitments)
    selection: dict[str, int | list[str]] = {"low": 0, "subject_commitments": commitments}
    with (
        opened_source(
            "access-report",
            selection,
            export=None,
            database_url=url,
            data=None,
            cause=cause,
            tiles=tiles,
        ) as opened,
        progress_bar("searching", hidden=hidden) as bar,
    ):
        task = bar.add_task("leaves", total=None)

        def on_progress(done: int, of: int) -> None:
            bar.update(task, completed=done, total=of)

        log = opened.followed(log)
        found = report_accesses(opened.source, log, person.commitments, on_progress)
        return found, opened.verify(log, on_progress)


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether and with what a person's statements are opened.

    Attributes:
        wanted: whether.
        cause: why.
        approved: the request that a second operator approved; None: none was made.
    """

    wanted: bool
    cause: str
    approved: UUID | None


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a person.

    Attributes:
        records: what is kept.
        reminders: of the person's payments.
        notices: to partners, of answers that no longer hold.
        texts: what the person said in disputes; None: it was not opened.
        person: under all ids.
        names: display names of partners.
    """

    records: SubjectRecords
    reminders: list[Reminded]
    notices: list[ToldOf]
    texts: Texts | None
    person: Person
    names: dict[str, str]


def _read(  # noqa: PLR0913, PLR0917 - where and who, and with what
    url: str,
    records_url: str | None,
    person: Person,
    keys: str,
    opening: Opening,
    patience: float,
) -> Read:
    """All of it but who asked. Raises StoreError or ConfigurationError."""
    provider, cause = key_provider(keys), opening.cause
    with connect_auditor(url) as connection, opened_records(records_url) as elsewhere:
        reader = AuditReader(connection, patience_s=patience)
        reader.names = person.names
        check_search_keys(connection, provider)
        check_rekeyed_records(elsewhere or reader, person.names.pseudonyms)
        records = read_subject(
            reader, elsewhere, person.ids, lambda links: person.linked(links).ids, cause
        )
        known = person.linked(records.links)
        reminders = read_reminders(reader, elsewhere, known.ids, known.all_commitments, cause)
        notices = read_notices(reader, elsewhere, known.ids, known.all_commitments, cause)
        texts = None
        if opening.wanted:
            if stated(records.disputes):
                named = sorted(sha256(each).hexdigest() for each in person.ids)
                asked = {"verb": "subject report", "subjects": named}
                permit_evidence(reader, records_url, asked, cause=cause, approved=opening.approved)
            statements = Statements(known.names)
            texts = open_statements(
                reader, elsewhere, records.disputes, known.ids, cause, statements
            )
        names = partner_names((elsewhere or reader).connection)
    return Read(records, reminders, notices, texts, known, names)


def _write(page: Path, text: str) -> None:
    try:
        page.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{page.name} cannot be written: {error.strerror}") from None


def _print(document: dict[str, Any], page: Path | None) -> None:
    """What is on the page, in numbers."""
    counts = {
        "page": str(page),
        "accounts": len(document["accounts"]),
        "consents": len(document["consents"]),
        "inquiries": len(document["inquiries"]),
        "entries looked at": document["tree_size"],
        "complete": "yes" if document["complete"] else "no",
    }
    for name, value in counts.items():
        out.print(f"  {name:18} {value}", markup=False, highlight=False, soft_wrap=True)
