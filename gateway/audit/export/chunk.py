# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an export holds of one range of leaves; made alone, joined in order. Pure.

The ranges of a log can be made at the same time, by several processes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from gateway.audit.export.format import entry_line
from gateway.audit.export.manifest import PartnerRow
from gateway.audit.export.selection import Selection
from gateway.audit.export.tally import ChainTally
from gateway.audit.source import Leaf, LogSource, Note
from gateway.errors import MalformedError
from gateway.log.merkle import HASH_LENGTH, leaf_hash
from gateway.wire.entries import decode_entry

Span = tuple[int, int]
"""Leaves of one range: the first, and the first after it."""

_NOTHING = bytes(HASH_LENGTH)
"""Stands for a leaf that the log has lost."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries go into an export.

    Attributes:
        selection: what was asked for.
        run: of a period, the neighbours that cover it; else None.
        everything: every entry, whatever was asked for.
    """

    selection: Selection
    run: range | None
    everything: bool


@dataclass(frozen=True, slots=True, repr=False)
class Chunk:
    """One range, ready to be written.

    Attributes:
        span: its ends.
        lines: the wanted entries, as the export has them.
        hashes: leaf hashes of all its leaves, one after the other.
        notes: checkpoints of sizes within it.
        entries: how many are wanted.
        selected: how many of them were asked for.
        partners: whose they are.
    """

    span: Span
    lines: bytes
    hashes: bytes
    notes: list[Note]
    entries: int
    selected: int
    partners: tuple[PartnerRow, ...]


Chunks = Callable[[Iterable[Span], Wanted], Iterator[Chunk]]
"""Makes the chunks of some ranges, in order."""


def chunks_of(source: LogSource) -> Chunks:
    """Reads them here, one after the other."""

    def chunks(spans: Iterable[Span], wanted: Wanted) -> Iterator[Chunk]:
        for low, high in spans:
            yield make_chunk(
                (low, high), source.leaves(low, high), source.checkpoints(low, high), wanted
            )

    return chunks


def make_chunk(span: Span, leaves: Iterable[Leaf], notes: Iterable[Note], wanted: Wanted) -> Chunk:
    """One range.

    Args:
        span: its ends.
        leaves: those that are there, ascending.
        notes: checkpoints of sizes above the low end, up to the high one.
        wanted: which entries.
    """
    tally = ChainTally()
    lines, hashes, selected, entries = bytearray(), bytearray(), 0, 0
    for index, raw in _every(leaves, *span):
        hashed = _NOTHING if raw is None else leaf_hash(raw)
        hashes += hashed
        if raw is None:
            continue
        is_selected = wanted.selection.matches(raw)
        is_wanted = is_selected if wanted.run is None else index in wanted.run
        if is_wanted or wanted.everything:
            lines += entry_line((index, raw))
            entries += 1
            selected += is_selected
            _count(tally, raw, hashed)
    return Chunk(span, bytes(lines), bytes(hashes), list(notes), entries, selected, tally.rows())


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
