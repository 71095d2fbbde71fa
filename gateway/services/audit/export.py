# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes a log, or a part of it, into a directory that verifies by itself.

Streams: no more than a chunk of SPAN leaves is in memory. Resumes: what was written is
noted in a journal, line by line, and an interrupted export goes on after the last line.
Deterministic: the same tree and selection give the same bytes, in one run or in many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib import resources
from pathlib import Path

from gateway.audit.export.format import (
    DOCUMENT,
    KEYS,
    MANIFEST,
    FileKind,
    checkpoint_line,
    chunk_name,
    entry_line,
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
from gateway.audit.source import SPAN, Leaf, LogSource, spans
from gateway.errors import ConfigurationError, MalformedError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import HASH_LENGTH, Frontier, leaf_hash
from gateway.services.audit.export_journal import Plan, Progress, open_journal, write_file
from gateway.wire.entries import decode_entry

_NOTHING = bytes(HASH_LENGTH)
"""Stands for a leaf that the log has lost."""

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
        while journal.progress.done < plan.tree_size:
            journal.note(_write_chunk(directory, source, plan, journal.progress, run))
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


def _write_chunk(
    directory: Path, source: LogSource, plan: Plan, before: Progress, run: range | None
) -> Progress:
    """The files of the next range of leaves, durable."""
    low, high = before.done, min(before.done + SPAN, plan.tree_size)
    tree, tally = Frontier(low, before.peaks), ChainTally.resumed(before.partners)
    lines, hashes, selected, entries = bytearray(), bytearray(), 0, 0
    for index, raw in _every(source.leaves(low, high), low, high):
        hashed = _NOTHING if raw is None else leaf_hash(raw)
        tree.add(hashed)
        hashes += hashed
        if raw is None:
            continue
        is_selected = plan.selection.matches(raw)
        is_wanted = is_selected if run is None else index in run
        if is_wanted or plan.holds_all_entries:
            lines += entry_line((index, raw))
            entries += 1
            selected += is_selected
            _count(tally, raw, hashed)
    notes = list(source.checkpoints(low, high))
    contents = {
        FileKind.ENTRIES: bytes(lines),
        FileKind.LEAF_HASHES: b"" if plan.holds_all_entries else bytes(hashes),
        FileKind.CHECKPOINTS: b"".join(map(checkpoint_line, notes)),
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
        entries=before.entries + entries,
        selected=before.selected + selected,
        checkpoints=before.checkpoints + len(notes),
        files=(*before.files, *files),
    )


def _every(leaves: Iterable[Leaf], low: int, high: int) -> Iterator[tuple[int, bytes | None]]:
    """Each index of a range, with its leaf or, where the log has lost it, None."""
    found = dict(leaves)
    return ((index, found.get(index)) for index in range(low, high))


def _count(tally: ChainTally, raw: bytes, hashed: bytes) -> None:
    """Counts an entry to its partner's; one that cannot be read belongs to nobody."""
    try:
        entry = decode_entry(raw)
    except MalformedError:
        return
    tally.add(entry.partner, entry.partner_counter, hashed)
