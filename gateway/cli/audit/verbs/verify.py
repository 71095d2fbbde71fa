# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit verify`: the whole log, or from a trusted place on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import Progress

from gateway.audit.log_state import LogState
from gateway.audit.log_status import scope_of_database
from gateway.audit.rows import EvidenceRow
from gateway.audit.rules.evidence import KeyCheck
from gateway.cli.approvals.guarded import Approved
from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    Cause,
    CsvOutput,
    DataDirectory,
    EvidenceDirectory,
    LogKey,
    RecordsUrl,
    TilesDirectory,
    TrustFile,
    WorkerCount,
    evidence_files,
    followed,
    log_verifier,
    opened_log,
    opened_records,
    patience_s,
    permit_evidence,
    progress_bar,
)
from gateway.cli.audit.kept_checkpoints import KnownFiles, kept_checkpoints
from gateway.cli.audit.records_checked import (
    left_unchecked,
    partly_believed,
    records_to_verify,
)
from gateway.cli.audit.verifying.definitions import Definitions, believed
from gateway.cli.audit.verifying.state import StateSaver, begun_from
from gateway.cli.audit.verifying.view import show_verified
from gateway.cli.audit.witnesses import WitnessCount, WitnessKeys, are_enough, known_witnesses
from gateway.cli.context import ExitCode, JsonOutput, check_destination, err, reported_errors
from gateway.cli.corrections.told_checked import told_findings
from gateway.domain.people.commitments import Commitments
from gateway.errors import ConfigurationError, LogEndedError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import WitnessVerifier
from gateway.services.audit.facts.verification import RecordsVerification
from gateway.services.audit.verify import Verified
from gateway.services.audit.verify_database import verify_database
from gateway.services.log.evidence import opens
from gateway.signing.providers.location import key_provider
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import WHOLE_LOG, AuditReader, ReadAccess, connect_auditor

StateFile = Annotated[
    Path | None,
    typer.Option(
        "--state",
        metavar="FILE",
        help="Goes on where the last run with this file ended, and notes there how far"
        " it came. Keep it where nobody else can write.",
        show_default=False,
    ),
]
FromCheckpoint = Annotated[
    Path | None,
    typer.Option(
        "--from-checkpoint",
        metavar="FILE",
        help="A trusted signed checkpoint: verify only what came after it.",
        show_default=False,
    ),
]
EvidenceKeys = Annotated[
    str | None,
    typer.Option(
        "--keys",
        metavar="KEYS",
        help="The gateway's keys: also checks that every kept evidence key opens, and who was told"
        " what is no longer right. Slower, and needs --cause. Without them records of people whose"
        " ids were changed (`credit-gateway keys rekey`) are not compared.",
        show_default=False,
    ),
]


def verify(  # noqa: PLR0913  (the options of a verb)
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    records_url: RecordsUrl = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    state: StateFile = None,
    from_checkpoint: FromCheckpoint = None,
    keys: EvidenceKeys = None,
    definitions: Definitions = None,
    cause: Cause = "",
    approved: Approved = None,
    workers: WorkerCount = None,
    witnesses: WitnessCount = 0,
    witness_key: WitnessKeys = None,
    known: KnownFiles = None,
    files: EvidenceDirectory = None,
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
    csv: CsvOutput = False,
) -> None:
    """Verifies the whole log, trusting nothing but the log's key.

    Checks rows against entry bytes, bytes against the tree, and the tree against every
    signed checkpoint; that counters have no gaps, entries are chained, request ids are
    used once, evidence is what entries commit to, and recorded accesses are logged.
    Rebuilds from the facts in the log what answers rest on (partners, keys, policies,
    consents, contributed records and their summaries) and compares the records with it.
    Names every row that was altered, removed, moved or invented, and the check that
    found it. Evidence that was moved to files is read with --evidence-files, moved entries
    with --tiles. With --known, also a second history that the log's key has signed.
    Compares what the databases consist of with what this release makes, since everything is
    read through their functions. Below the verdict it says what was not checked, and why.

    Example:  credit-audit verify --database-url postgresql://auditor@db/audit
    --trust trust.toml --state verified.json

    Exit codes: 0 verified, 1 not, 2 could not check.
    """
    with reported_errors(), opened_log(database_url, data) as url:
        check_destination(state)
        log = log_verifier(log_key, trust)
        counting = known_witnesses(witness_key, witnesses)
        kept = kept_checkpoints(known or ())
        check = None if keys is None else _key_check(keys, cause)
        with connect_auditor(url) as connection, opened_records(records_url) as apart:
            reader = AuditReader(connection, patience_s=patience_s(data))
            reader.files, reader.tiles = evidence_files(files), EntryFiles(tiles)
            reader.names = None if keys is None else Commitments.held(key_provider(keys))
            if check is not None:
                asked = {"verb": "verify", "keys": True}
                permit_evidence(reader, records_url, asked, cause=cause, approved=approved)
            access = reader.open(
                "verify", {}, row_limit=WHOLE_LOG, cause=cause, evidence=check is not None
            )
            begun = begun_from(reader, access, log, state, from_checkpoint)
            trusted_from, resumed_from = begun.trusted_from, begun.nodes_from
            without_definitions = believed((reader, apart), wanted=definitions)
            records, without_records = records_to_verify(reader, access, apart, begun)
            found = _run(
                reader,
                access,
                log,
                begun,
                url=url,
                check=check,
                state=state,
                workers=workers,
                quiet=json or csv,
                witnesses=counting,
                records=records,
                kept=_signed(kept, followed(log, reader)),
                definitions=without_definitions is None,
            )
            tells = keys is not None and found.records is not None
            if keys is not None and tells:
                told = told_findings(reader, apart, keys, cause)
                found = replace(found, findings=[*found.findings, *told])
    scope = scope_of_database(
        keys_opened=check is not None,
        known_size=log.known_size,
        trusted_from=trusted_from,
        resumed_from=resumed_from,
        untold_answers=found.untold_answers,
        records=left_unchecked(found.records, without_records),
        definitions=without_definitions,
        told=tells,
        believed=partly_believed(found.records),
        unread_evidence=found.unread_evidence,
        unnamed_notes=found.unnamed_notes,
    )
    show_verified(found, trusted_from, witnesses, scope, json=json, csv=csv)
    if found.findings or not are_enough(found.vouched, witnesses):
        raise typer.Exit(ExitCode.FAILED)


def _signed(notes: Sequence[str], log: LogVerifier) -> Sequence[str]:
    """Those that the log has signed: all. Raises ConfigurationError."""
    for note in notes:
        try:
            log.verify(note)
        except LogEndedError:
            continue  # signed all the same
        except VerificationError as error:
            raise ConfigurationError(f"--known: {error}") from None
    return notes


def _run(  # noqa: PLR0913  (what a run is made of)
    reader: AuditReader,
    access: ReadAccess,
    log: LogVerifier,
    begun: LogState,
    *,
    url: str,
    check: KeyCheck | None,
    state: Path | None,
    workers: int | None,
    quiet: bool,
    witnesses: Sequence[WitnessVerifier],
    records: RecordsVerification | None,
    kept: Sequence[str],
    definitions: bool,
) -> Verified:
    size = reader.head(access).tree_size
    saver = None if state is None else StateSaver(state, log.origin, size)
    with _progress(begun.tree.size, size, quiet=quiet) as advance:

        def on_progress(reached: LogState) -> None:
            advance(reached.tree.size)
            if saver is not None:
                saver.save(reached)

        return verify_database(
            reader,
            access,
            log,
            url=url,
            begun=begun,
            opens=check,
            workers=workers,
            witnesses=witnesses,
            records=records,
            kept=kept,
            definitions=definitions,
            on_progress=on_progress,
        )


@contextmanager
def _progress(start: int, size: int, *, quiet: bool) -> Iterator[Any]:
    """A bar over the leaves; gives a function that moves it."""
    bar: Progress = progress_bar("verifying", hidden=quiet or not err.is_terminal)
    with bar:
        task = bar.add_task("", total=size, completed=start)
        yield lambda reached: bar.update(task, completed=reached)


def _key_check(keys: str, cause: str) -> KeyCheck:
    """Checks wrapped keys with the gateway's key-encryption keys."""
    if not cause:
        raise ConfigurationError("--keys needs --cause: evidence is not read without one")
    known = key_provider(keys).evidence_keys()

    def check(row: EvidenceRow, request_digest: bytes) -> bool:
        kek = known.get(row.kek_id)
        if kek is None or row.wrapped_key is None:
            return False
        return opens(kek, row.wrapped_key, request_digest)

    return check
