# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit replay`: past answers are rebuilt from the data as it then was."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from random import Random
from typing import Annotated, Any

import typer
from rich.table import Table

from gateway.audit.log_status import NOTHING, LogStatus
from gateway.cli.approvals.guarded import Approved
from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    Cause,
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
    say_unlogged,
)
from gateway.cli.audit.replay_selection import Selection, Source
from gateway.cli.audit.status_view import print_status
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    KeysDirectory,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.output import bad, good, note
from gateway.domain.access.plain_words import counted
from gateway.errors import ConfigurationError, NotLoggedYetError
from gateway.runtime.worker_pool import workers_for
from gateway.services.admin.key_checks import check_search_keys
from gateway.services.audit.replay.comparing import Replayed
from gateway.services.audit.replay.evidence import ReplayKeys, Verdict
from gateway.services.audit.replay.ranges import WORTH_WORKERS, ReplaySource, replay_range
from gateway.services.audit.replay.replayer import Replayer
from gateway.services.audit.verify_database import database_status
from gateway.signing.providers.location import key_provider
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import AuditReader, connect_auditor
from gateway.store.rekeying.reading import check_rekeyed_records

Index = Annotated[
    int | None,
    typer.Argument(metavar="[INDEX]", help="One entry, by its leaf index.", min=0),
]
All = Annotated[bool, typer.Option("--all", help="Every answer in the log.")]
Sample = Annotated[
    int | None, typer.Option(metavar="N", min=1, help="This many answers, chosen at random.")
]
Seed = Annotated[
    int | None,
    typer.Option(
        metavar="S", help="Seed, to choose the same sample again with the same --tree-size."
    ),
]
TreeSize = Annotated[
    int | None,
    typer.Option(metavar="SIZE", min=1, help="Only among this many first entries. Default: all."),
]

_SEEDS = 2**32
_DELETED = {Verdict.RECORDS_ERASED: "ERASED", Verdict.RECORDS_EXPIRED: "EXPIRED"}
_SHOWN = 20
"""Entries that are listed without --json; all are counted."""


@dataclass(slots=True)
class _Tally:
    """What came of a run."""

    counts: Counter[Verdict] = field(default_factory=Counter)
    findings: list[Replayed] = field(default_factory=list)
    deleted: list[Replayed] = field(default_factory=list)
    older: int = 0
    """Answers that are older than the facts in the log."""

    def add(self, result: Replayed) -> None:
        """Counts a result; keeps what somebody has to look at."""
        self.counts[result.verdict] += 1
        self.older += result.older
        if result.verdict in {Verdict.DIFFERENT, Verdict.NOT_CHECKED}:
            self.findings.append(result)
        if result.deleted is not None:
            self.deleted.append(result)

    def exit_code(self) -> ExitCode:
        """Erased evidence and refusals are no failure; nor do they prove anything.

        So a run that rebuilt nothing has not come to an answer. Answers whose records were
        deleted have a code of their own.
        """
        if self.counts[Verdict.DIFFERENT]:
            return ExitCode.FAILED
        rebuilt = self.counts[Verdict.EQUAL] or self.deleted
        if self.counts[Verdict.NOT_CHECKED] or not rebuilt:
            return ExitCode.COULD_NOT
        return ExitCode.GONE if self.deleted else ExitCode.OK


def replay(  # noqa: PLR0913 - one option a fact
    index: Index = None,
    *,
    keys: KeysDirectory,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    records_url: RecordsUrl = None,
    all_answers: All = False,
    sample: Sample = None,
    seed: Seed = None,
    tree_size: TreeSize = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    cause: Cause = "",
    approved: Approved = None,
    workers: WorkerCount = None,
    files: EvidenceDirectory = None,
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Rebuilds answers from the records as of their data version, and compares.

    With its original adapter and as-of date, each answer's body must equal the one in
    the evidence byte for byte. The request's signatures, the partner's policy and the
    consent must hold by the facts in the log as they stood at that entry. This opens
    evidence, so a cause is required and recorded in the log. Differences are shown
    figure by figure: personal data. Answers whose evidence key was destroyed are
    counted separately, and so are those whose records were erased or expired since, each with
    the leaf of that entry. With the log's key the log is also verified, as by
    `credit-audit verify`; without it entries are taken as stored, and the output says so.

    Example:  credit-audit replay --sample 100 --keys keys --cause "audit 2026-4"

    Exit codes: 0 all equal, 1 some differ or the log does not verify, 2 some could not
    be checked, or there was nothing to rebuild, 3 none differ, but the records of some were
    erased or expired.
    """
    with reported_errors():
        if sum((index is not None, all_answers, sample is not None)) != 1:
            raise ConfigurationError("name what to replay: INDEX, --all or --sample, and only one")
        if not cause.strip():
            raise ConfigurationError("--cause is needed, because evidence is opened")
        log = None if log_key is None and trust is None else log_verifier(log_key, trust)
        provider = key_provider(keys)
        secret = ReplayKeys.of(provider)
        chosen = seed if seed is not None or sample is None else secrets.randbelow(_SEEDS)
        with ExitStack() as stack:
            url = stack.enter_context(opened_log(database_url, data))
            connection = stack.enter_context(connect_auditor(url))
            check_search_keys(connection, provider)
            reader = AuditReader(connection, patience_s=patience_s(data))
            reader.files, reader.tiles = evidence_files(files), EntryFiles(tiles)
            reader.names = secret.names
            log = log and followed(log, reader)
            # Whoever may choose the seed or the size chooses what is drawn.
            asked = {
                "verb": "replay",
                "entry": index,
                "all": all_answers,
                "sample": sample,
                "seed": seed,
                "tree_size": tree_size,
            }
            permit_evidence(reader, records_url, asked, cause=cause, approved=approved)
            records = stack.enter_context(opened_records(records_url))
            check_rekeyed_records(records or reader, secret.names.pseudonyms)
            source = Source.of(reader, records, tree_size, cause)
            selection = _selected(source, index, sample, chosen)
            try:
                results = _results(
                    selection,
                    secret,
                    (url, records_url, patience_s(data)),
                    workers if all_answers else 0,
                )
                tally = _run(selection, results, hidden=json)
            except NotLoggedYetError:
                if sample is not None:
                    err.print(_same_again(chosen, selection), highlight=False)
                raise
            if log is None:
                status = LogStatus("", selection.tree_size, "", NOTHING)
            else:
                status = database_status(reader, log, url, cause=cause)
            say_unlogged(reader)
    if json:
        print_json(_document(tally, selection, chosen) | {"verification": status.document()})
    else:
        _show(tally, selection, chosen)
        print_status(out, status)
    code = _exit_code(tally, status, verified=log is not None)
    if code is not ExitCode.OK:
        raise typer.Exit(code)


def _selected(source: Source, index: int | None, sample: int | None, seed: int | None) -> Selection:
    if index is not None:
        return source.one(index)
    if sample is not None:
        return source.sample(sample, Random(seed))  # noqa: S311 - to be repeated, not secret
    return source.all()


def _results(
    selection: Selection,
    keys: ReplayKeys,
    place: tuple[str, str | None, float],
    workers: int | None,
) -> Iterator[Replayed]:
    """One per entry, in order; by several processes where that is worth it."""
    if workers is None:
        workers = workers_for(selection.total, WORTH_WORKERS)
    if not workers or selection.access is None:
        return Replayer(selection.store, keys).replay(selection.entries)
    url, records_url, patience = place
    files, tiles = selection.store.files, selection.store.tiles
    source = ReplaySource(url, records_url, selection.access, patience, keys, files, tiles)
    return replay_range(source, 0, selection.total, workers)


def _exit_code(tally: _Tally, status: LogStatus, *, verified: bool) -> ExitCode:
    if status.findings:
        return ExitCode.FAILED
    if not verified and (tally.counts[Verdict.ERASED] or tally.deleted):
        err.print(
            "whether the log allows what was erased was not checked:"
            " give the log's key with --trust or --log-key"
        )
        return max(tally.exit_code(), ExitCode.COULD_NOT, key=_gravity)
    return tally.exit_code()


def _gravity(code: ExitCode) -> int:
    """What was found outweighs what could not be checked."""
    return (ExitCode.OK, ExitCode.GONE, ExitCode.COULD_NOT, ExitCode.FAILED).index(code)


def _run(selection: Selection, results: Iterator[Replayed], *, hidden: bool) -> _Tally:
    tally = _Tally()
    with progress_bar("replaying", hidden=hidden or not err.is_terminal) as progress:
        task = progress.add_task("", total=selection.total)
        for result in results:
            tally.add(result)
            progress.advance(task)
    return tally


def _document(tally: _Tally, selection: Selection, seed: int | None) -> dict[str, Any]:
    """Everything, with stable names."""
    return {
        "tree_size": selection.tree_size,
        "seed": seed,
        **{verdict.value.replace("-", "_"): tally.counts[verdict] for verdict in Verdict},
        "older_than_facts": tally.older,
        "deleted": [
            {
                "leaf_index": result.leaf_index,
                "verdict": result.verdict.value,
                "deleted_at": result.deleted.leaf_index,
            }
            for result in tally.deleted
            if result.deleted is not None
        ],
        "findings": [
            {
                "leaf_index": result.leaf_index,
                "verdict": result.verdict.value,
                "check": result.check,
                "differences": [asdict(difference) for difference in result.differences],
                "file": result.file,
            }
            for result in tally.findings
        ],
    }


def _show(tally: _Tally, selection: Selection, seed: int | None) -> None:
    """What differs, figure by figure, then the counts."""
    for result in tally.findings[:_SHOWN]:
        file = "" if result.file is None else f": {result.file}"
        said = f"{result.verdict}, {result.check}{file}"
        out.print(bad(f"entry {result.leaf_index}:"), said, soft_wrap=True)
        if result.differences:
            table = Table("figure", "answered then", "rebuilt now")
            for each in result.differences:
                table.add_row(each.path, each.then or "absent", each.now or "absent")
            out.print(table)
    if len(tally.findings) > _SHOWN:
        out.print(f"... and {len(tally.findings) - _SHOWN} more: --json lists all")
    _show_deleted(tally)
    counts = tally.counts
    checked = counts[Verdict.EQUAL] + counts[Verdict.DIFFERENT]
    mark = bad if counts[Verdict.DIFFERENT] else good if checked else note
    out.print(
        mark(f"{counts[Verdict.EQUAL]:,} of {counted(checked, 'answer')} rebuilt byte for byte,"),
        f"of {counted(selection.tree_size, 'entry', 'entries')} of the log",
    )
    for verdict, words in (
        (Verdict.ERASED, "answers erased, as a retention on record covers"),
        (Verdict.RECORDS_ERASED, "answers rest on records that were erased"),
        (Verdict.RECORDS_EXPIRED, "answers rest on records that expired"),
        (Verdict.NOT_CHECKED, "answers could not be checked"),
        (Verdict.NOT_ANSWERED, "entries hold no answer to rebuild"),
    ):
        if counts[verdict]:
            out.print(f"{counts[verdict]:,} {words}", highlight=False)
    if tally.older:
        answers = counted(tally.older, "answer is", "answers are")
        out.print(
            f"{answers} older than the facts in the log: what they rested on was not checked",
            highlight=False,
            soft_wrap=True,
        )
    if seed is not None:
        out.print(_same_again(seed, selection), highlight=False)


def _show_deleted(tally: _Tally) -> None:
    """Answers whose records are no more, each with the entry that says so."""
    for result in tally.deleted[:_SHOWN]:
        if result.deleted is not None:
            word = _DELETED[result.verdict]
            text = f"{word} at leaf {result.deleted.leaf_index}"
            out.print(note(f"entry {result.leaf_index}:"), text, highlight=False)
    if len(tally.deleted) > _SHOWN:
        out.print(f"... and {len(tally.deleted) - _SHOWN} more: --json lists all")


def _same_again(seed: int | None, selection: Selection) -> str:
    return f"the same sample again: --seed {seed} --tree-size {selection.tree_size}"
