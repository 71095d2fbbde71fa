# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit verify`: the whole log, or from a trusted place on."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import Progress

from gateway.audit.finding_words import FIELDS, as_document, words_of
from gateway.audit.log_state import LogState
from gateway.audit.log_status import (
    Aspect,
    Scope,
    scope_document,
    scope_of_database,
    untold_words,
)
from gateway.audit.rows import EvidenceRow
from gateway.audit.rules.evidence import KeyCheck
from gateway.cli.approvals.guarded import Approved
from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    Cause,
    CsvOutput,
    DataDirectory,
    LogKey,
    RecordsUrl,
    TrustFile,
    WorkerCount,
    followed,
    log_verifier,
    opened_log,
    opened_records,
    patience_s,
    permit_evidence,
    print_csv,
    progress_bar,
)
from gateway.cli.audit.kept_checkpoints import KnownFiles, kept_checkpoints
from gateway.cli.audit.records_checked import (
    left_unchecked,
    records_document,
    records_to_verify,
    show_records,
)
from gateway.cli.audit.witnesses import (
    WitnessCount,
    WitnessKeys,
    are_enough,
    fewer_than,
    known_witnesses,
    show_reach,
    show_vouched,
    witnesses_document,
)
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    check_destination,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.corrections.told_checked import told_findings
from gateway.cli.output import bad, dim, good
from gateway.domain.access.plain_words import counted
from gateway.errors import (
    ConfigurationError,
    LogEndedError,
    MalformedError,
    VerificationError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import WitnessVerifier
from gateway.runtime.outside_file import MAX_NOTE, read_outside_text
from gateway.services.audit.facts.verification import RecordsVerification
from gateway.services.audit.verify import Verified, new_state, trusted_state
from gateway.services.audit.verify_database import verify_database
from gateway.services.log.evidence import opens
from gateway.signing.providers.location import key_provider
from gateway.store.log.reading import WHOLE_LOG, AuditReader, ReadAccess, connect_auditor

_SAVE_EVERY_S = 5.0
_MAX_STATE = 1 << 30
"""Bytes; two days of request ids of a busy log take a tenth of that."""

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
        " what is no longer right. Slower, and needs --cause.",
        show_default=False,
    ),
]

Definitions = Annotated[
    bool,
    typer.Option(
        "--definitions",
        help="Compare functions, triggers, columns and grants of the databases with what this"
        " release makes.",
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
    definitions: Definitions = False,
    cause: Cause = "",
    approved: Approved = None,
    workers: WorkerCount = None,
    witnesses: WitnessCount = 0,
    witness_key: WitnessKeys = None,
    known: KnownFiles = None,
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
    found it. With --known, also a second history that the log's key has signed.
    With --definitions, also what was changed of the databases themselves.

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
            if check is not None:
                asked = {"verb": "verify", "keys": True}
                permit_evidence(reader, records_url, asked, cause=cause, approved=approved)
            access = reader.open(
                "verify", {}, row_limit=WHOLE_LOG, cause=cause, evidence=check is not None
            )
            begun = _begin(reader, access, log, state, from_checkpoint)
            trusted_from, resumed_from = begun.trusted_from, begun.nodes_from
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
                definitions=definitions,
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
        definitions=definitions,
        told=tells,
        watches_believed=0 if found.records is None else found.records.watches_believed,
    )
    _show(found, trusted_from, witnesses, scope, json=json, csv=csv)
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


def _begin(
    reader: AuditReader,
    access: ReadAccess,
    log: LogVerifier,
    state: Path | None,
    from_checkpoint: Path | None,
) -> LogState:
    """Where to go on: the state file, a trusted checkpoint, or the first entry."""
    if state is not None and state.exists():
        if from_checkpoint is not None:
            raise ConfigurationError("the state file goes on by itself: leave --from-checkpoint")
        try:
            return LogState.load(read_outside_text(state, _MAX_STATE), log.origin)
        except (OSError, UnicodeDecodeError, MalformedError):
            raise ConfigurationError(f"{state.name} is not a state of this log") from None
    if from_checkpoint is None:
        return new_state()
    try:
        note = read_outside_text(from_checkpoint, MAX_NOTE)
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {from_checkpoint.name}") from None
    return trusted_state(reader, access, log, note)


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
    saver = None if state is None else _Saver(state, log.origin, size)
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


class _Saver:
    """Writes the state down now and then, whole or not at all."""

    def __init__(self, file: Path, origin: str, size: int) -> None:
        self._file = file
        self._size = size
        self._origin = origin
        self._last = time.monotonic()

    def save(self, state: LogState) -> None:
        """Not more often than every few seconds, but always at the end."""
        size = state.tree.size
        if size < self._size and time.monotonic() - self._last < _SAVE_EVERY_S:
            return
        making = self._file.with_name(self._file.name + ".making")
        making.touch(mode=0o600)
        making.write_text(state.dump(self._origin), encoding="utf-8")
        making.replace(self._file)
        self._last = time.monotonic()


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


def _show(  # noqa: PLR0913  (what is shown, each by name)
    found: Verified,
    trusted_from: int,
    witnesses: int,
    scope: Scope,
    *,
    json: bool,
    csv: bool,
) -> None:
    documents = [as_document(finding) for finding in found.findings]
    if csv:
        print_csv(FIELDS, documents)
        return
    if json:
        print_json(
            {
                "verified": not documents and are_enough(found.vouched, witnesses),
                "origin": found.origin,
                "tree_size": found.tree_size,
                "root_hash": found.root_hash.hex(),
                "checkpoint": found.checkpoint,
                "trusted_from": trusted_from,
                "evidence_keys_checked": Aspect.EVIDENCE_KEYS in scope.checked,
                **scope_document(scope),
                "outcomes": found.outcomes,
                "unlogged_accesses": found.unlogged,
                "untold_answers": found.untold_answers,
                "records": records_document(found.records),
                **witnesses_document(found.vouched, witnesses),
                "findings": documents,
            }
        )
        return
    for finding in found.findings:
        out.print(bad("✗"), f"{words_of(finding)}", highlight=False, soft_wrap=True)
    behind = f", {trusted_from:,} of them trusted before" if trusted_from else ""
    entries = counted(found.tree_size, "entry", "entries")
    summary = f"{entries} of {found.origin}{behind}, root {found.root_hash.hex()}"
    if found.findings:
        count = counted(len(found.findings), "finding")
        out.print(bad("not verified:"), f"{count} in {summary}")
        return
    if not are_enough(found.vouched, witnesses):
        fewer = fewer_than(witnesses)
        out.print(bad("not verified:"), f"{fewer} in {summary}")
        show_vouched(found.vouched)
        return
    out.print(good("verified:"), f"{summary}", highlight=False, soft_wrap=True)
    _show_verified(found, trusted_from, witnesses, scope)


def _show_verified(found: Verified, trusted_from: int, witnesses: int, scope: Scope) -> None:
    """Below the verdict: what is in the log, and what was not checked."""
    unchecked = scope.unchecked or {}
    counts = ", ".join(f"{name} {count:,}" for name, count in found.outcomes.items())
    out.print(f"  {counts}", highlight=False, soft_wrap=True)
    if found.unlogged > 1:  # this read is one of them
        others = counted(found.unlogged - 1, "read before this one is", "reads before this one are")
        out.print(f"  {others} on record and not in the log yet", highlight=False)
    show_records(found.records)
    show_vouched(found.vouched)
    show_reach(found.vouched, witnesses)
    if Aspect.EVIDENCE_KEYS not in scope.checked:
        out.print(dim("  evidence keys were not opened: that needs --keys and --cause"))
    if not trusted_from and Aspect.ENTRIES in unchecked:
        out.print(f"  {unchecked[Aspect.ENTRIES]}", soft_wrap=True)
    if found.untold_answers:
        out.print(f"  not checked: {untold_words(found.untold_answers)}", soft_wrap=True)
    if Aspect.FACTS in unchecked:
        out.print(f"  not checked: {unchecked[Aspect.FACTS]}", soft_wrap=True)
    if Aspect.TOLD in unchecked and Aspect.EVIDENCE_KEYS in scope.checked:
        out.print(f"  not checked: {unchecked[Aspect.TOLD]}", soft_wrap=True)
    if Aspect.DEFINITIONS in unchecked:
        out.print(dim(f"  not checked: {unchecked[Aspect.DEFINITIONS]}"), soft_wrap=True)
    if Aspect.CONTINUATION in unchecked:
        out.print(f"  not checked: {unchecked[Aspect.CONTINUATION]}", soft_wrap=True)
