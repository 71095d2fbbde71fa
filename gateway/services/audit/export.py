# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes a log, or a part of it, into a directory that verifies by itself.

Streams: no more than a few chunks of SPAN leaves are in memory. Resumes: what was written is
noted in a journal, line by line, and an interrupted export goes on after the last line.
Deterministic: the same tree and selection give the same bytes, in one run or in many.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from importlib import resources
from pathlib import Path

from gateway.audit.export.chunk import Chunk, Chunks, Wanted, chunks_of
from gateway.audit.export.format import (
    DOCUMENT,
    KEYS,
    MANIFEST,
    FileKind,
    checkpoint_line,
    chunk_name,
)
from gateway.audit.export.manifest import (
    Counts,
    Manifest,
    PublicKeys,
    encode_keys,
    encode_manifest,
)
from gateway.audit.export.selection import Selection, SelectionKind, leaf_time
from gateway.audit.export.tally import ChainTally
from gateway.audit.source import LogSource, spans
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import HASH_LENGTH, Frontier
from gateway.services.audit.export_journal import Plan, Progress, open_journal, write_file

Report = Callable[[int, int], None]
"""Told how many leaves of how many are done."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written.

    Attributes:
        manifest: as written.
        manifest_digest: SHA-256 of manifest.json, hex: names the whole export.
        is_whole: the leaves read lead to the checkpoint's root. When they do not,
            the log itself does not verify, and neither will the export.
    """

    manifest: Manifest
    manifest_digest: str
    is_whole: bool


def export_log(  # noqa: PLR0913 - each part of the job by name
    directory: Path,
    source: LogSource,
    log: LogVerifier,
    keys: PublicKeys,
    selection: Selection,
    *,
    all_entries: bool = False,
    chunks: Chunks | None = None,
    report: Report = lambda _done, _of: None,
) -> ExportResult:
    """Writes an export, or finishes one that was interrupted.

    Args:
        directory: new, empty, or that of an interrupted export of the same kind.
        source: the log; when resuming, read up to the checkpoint of the first run.
        log: the log's key, which the checkpoint must bear.
        keys: public keys to put in.
        selection: which entries.
        all_entries: put in every entry, whatever was selected.
        chunks: makes the parts from the same log, in other processes; None: made here.
        report: told about progress after each chunk.

    Raises:
        ConfigurationError: the directory holds something else.
        VerificationError: the source's checkpoint is not the log's.
    """
    holds_all = all_entries or selection.kind is SelectionKind.ALL
    head = source.head()
    signed = log.verify(head.checkpoint)
    if signed.size != head.tree_size:
        raise ConfigurationError("the log's newest checkpoint is of another size than the log")
    plan = Plan(head.tree_size, head.checkpoint, selection, holds_all)
    with open_journal(directory, plan) as journal:
        plan = journal.plan
        run = _run_of_period(source, plan) if _is_run(plan) else None
        wanted = Wanted(plan.selection, run, plan.holds_all_entries)
        left = spans(plan.tree_size, journal.progress.done)
        for chunk in (chunks or chunks_of(source))(left, wanted):
            journal.note(_write_chunk(directory, plan, journal.progress, chunk))
            report(journal.progress.done, plan.tree_size)
        signed = log.verify(plan.checkpoint)
        files = [
            *journal.progress.files,
            write_file(directory, KEYS, encode_keys(keys)),
            write_file(directory, DOCUMENT, format_document()),
        ]
        progress = journal.progress
        manifest = Manifest(
            origin=signed.origin,
            tree_size=signed.size,
            root_hash=signed.root_hash,
            checkpoint=plan.checkpoint,
            selection=selection,
            holds_all_entries=holds_all,
            counts=Counts(progress.entries, progress.selected, progress.checkpoints),
            partners=progress.partners,
            files=tuple(sorted(files, key=lambda row: row.name)),
        )
        raw = encode_manifest(manifest)
        write_file(directory, MANIFEST, raw)
        journal.finish()
    root = Frontier(progress.done, progress.peaks).root
    return ExportResult(manifest, sha256(raw).hexdigest(), root == signed.root_hash)


def format_document() -> bytes:
    """FORMAT.md, as it goes into each export."""
    return resources.files("gateway.audit.export").joinpath("format.md").read_bytes()


def _is_run(plan: Plan) -> bool:
    return plan.selection.kind is SelectionKind.PERIOD and not plan.holds_all_entries


def _run_of_period(source: LogSource, plan: Plan) -> range:
    """The run of neighbours that covers a period.

    From the entry before the first one that is not too early, up to the entry
    after the last one that is not too late: then the edges show that nothing
    before or after was cut off. Entries of one group commit may stand a little
    out of order, which is why the whole log is looked at.
    """
    low, high, selection = plan.tree_size, -1, plan.selection
    for start, end in spans(plan.tree_size):
        for index, raw in source.leaves(start, end):
            moment = leaf_time(raw)
            if moment is None or selection.low is None or selection.high is None:
                continue
            if moment >= selection.low:
                low = min(low, index)
            if moment < selection.high:
                high = max(high, index)
    return range(max(0, low - 1), min(plan.tree_size, high + 2))


def _write_chunk(directory: Path, plan: Plan, before: Progress, chunk: Chunk) -> Progress:
    """The files of the next range of leaves, durable."""
    low, high = chunk.span
    tree, tally = Frontier(low, before.peaks), ChainTally.resumed(before.partners)
    for start in range(0, len(chunk.hashes), HASH_LENGTH):
        tree.add(chunk.hashes[start : start + HASH_LENGTH])
    tally.join(chunk.partners)
    contents = {
        FileKind.ENTRIES: chunk.lines,
        FileKind.LEAF_HASHES: b"" if plan.holds_all_entries else chunk.hashes,
        FileKind.CHECKPOINTS: b"".join(map(checkpoint_line, chunk.notes)),
    }
    files = [
        write_file(directory, chunk_name(kind, low), content)
        for kind, content in contents.items()
        if content
    ]
    return Progress(
        done=high,
        peaks=tuple(tree.peaks),
        partners=tally.rows(),
        entries=before.entries + chunk.entries,
        selected=before.selected + chunk.selected,
        checkpoints=before.checkpoints + len(chunk.notes),
        files=(*before.files, *files),
    )
