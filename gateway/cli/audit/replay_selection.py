# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which entries `credit-audit replay` looks at, each under a recorded access."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from gateway.domain.codes import Outcome
from gateway.errors import ConfigurationError, MalformedError
from gateway.store.audit_reading import AuditReader
from gateway.store.replay import REPLAY_VERB, ReplayReader
from gateway.wire.entries import decode_entry


@dataclass(frozen=True, slots=True)
class Selection:
    """What is to be replayed.

    Attributes:
        tree_size: how many entries of the log were looked at.
        total: how many entries come, at most.
        entries: leaf index and entry bytes; None where the row is missing.
        store: reads what belongs to them.
    """

    tree_size: int
    total: int
    entries: Iterator[tuple[int, bytes | None]]
    store: ReplayReader


def log_size(reader: AuditReader, wanted: int | None) -> int:
    """How many entries to look at. Raises ConfigurationError when there are fewer."""
    size = reader.head(reader.open(REPLAY_VERB, {}, row_limit=0)).tree_size
    if wanted is not None and wanted > size:
        raise ConfigurationError(f"the log has no {wanted} entries: it has {size}")
    return size if wanted is None else wanted


def select_one(reader: AuditReader, index: int, size: int, cause: str) -> Selection:
    """One entry. Raises ConfigurationError when the log has no such entry."""
    if index >= size:
        raise ConfigurationError(f"the log has no entry {index}: it has {size}")
    return select_range(reader, index, index + 1, size, cause)


def select_range(reader: AuditReader, low: int, high: int, size: int, cause: str) -> Selection:
    """Every entry from an index up to another, those that are missing, too."""
    access = reader.open(REPLAY_VERB, {"low": low, "high": high}, row_limit=high - low, cause=cause)

    def entries() -> Iterator[tuple[int, bytes | None]]:
        expected = low
        for row in reader.entries(access, low, high):
            yield from ((missing, None) for missing in range(expected, row.leaf_index))
            yield row.leaf_index, row.entry
            expected = row.leaf_index + 1
        yield from ((missing, None) for missing in range(expected, high))

    return Selection(size, high - low, entries(), ReplayReader(reader, access))


def select_sample(
    reader: AuditReader, count: int, size: int, random: Random, cause: str
) -> Selection:
    """Answers at random; only theirs is the evidence that the record allows to open."""
    access = reader.open(
        REPLAY_VERB, {"low": 0, "high": size, "sample": count}, row_limit=size, cause=cause
    )

    def entry(index: int) -> bytes | None:
        return next((row.entry for row in reader.entries(access, index, index + 1)), None)

    chosen = _choose(size, count, random, entry)
    opened = reader.open(
        REPLAY_VERB, {"indexes": sorted(chosen)}, row_limit=len(chosen), cause=cause
    )
    return Selection(size, len(chosen), iter(sorted(chosen.items())), ReplayReader(reader, opened))


def _choose(
    size: int, count: int, random: Random, entry: Callable[[int], bytes | None]
) -> dict[int, bytes | None]:
    """So many answers, or all there are; few more entries are read than needed."""
    chosen: dict[int, bytes | None] = {}
    seen: set[int] = set()
    tries = 2 * count
    while len(chosen) < count and len(seen) < size:
        for index in random.sample(range(size), min(tries, size)):
            if index in seen:
                continue
            seen.add(index)
            raw = entry(index)
            if _is_answer(raw):
                chosen[index] = raw
            if len(chosen) == count:
                break
        tries *= 2
    return chosen


def _is_answer(raw: bytes | None) -> bool:
    """Whether there is an answer to rebuild; what cannot be read may be one."""
    try:
        return raw is None or decode_entry(raw).outcome is Outcome.ANSWERED
    except MalformedError:
        return True
