# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which entries `credit-audit replay` looks at, each under a recorded access."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random

from gateway.errors import ConfigurationError, MalformedError
from gateway.services.audit.replay.ranges import entries_between
from gateway.services.audit.replay.reminders import is_reminder
from gateway.services.audit.replay.replayer import is_made_from_records
from gateway.store.log.reading import JSON, AuditReader, ReadAccess
from gateway.store.records.replay import REPLAY_VERB, ReplayReader
from gateway.wire.entries import decode_entry


@dataclass(frozen=True, slots=True)
class Selection:
    """What is to be replayed.

    Attributes:
        tree_size: how many entries of the log were looked at.
        total: how many entries come, at most.
        entries: leaf index and entry bytes; None where the row is missing.
        store: reads what belongs to them.
        access: under which a whole range is read, from the first entry on; else None.
    """

    tree_size: int
    total: int
    entries: Iterator[tuple[int, bytes | None]]
    store: ReplayReader
    access: ReadAccess | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What can be selected from.

    Attributes:
        reader: of the log.
        records: of the records' database; None: it is the log's.
        size: how many entries to look at.
        cause: why evidence is opened.
    """

    reader: AuditReader
    records: AuditReader | None
    size: int
    cause: str

    @classmethod
    def of(
        cls, reader: AuditReader, records: AuditReader | None, size: int | None, cause: str
    ) -> Source:
        """The first `size` entries; None: all. ConfigurationError when there are fewer."""
        found = reader.head(reader.open(REPLAY_VERB, {}, row_limit=0)).tree_size
        if size is not None and size > found:
            raise ConfigurationError(f"the log has no {size} entries: it has {found}")
        return cls(reader, records, found if size is None else size, cause)

    def one(self, index: int) -> Selection:
        """One entry. Raises ConfigurationError when there is no such entry."""
        if index >= self.size:
            raise ConfigurationError(f"the log has no entry {index}: it has {self.size}")
        return self._range(index, index + 1)

    def all(self) -> Selection:
        """Every entry, those that are missing, too."""
        return self._range(0, self.size)

    def sample(self, count: int, random: Random) -> Selection:
        """Answers at random; only theirs is the evidence that may be opened."""
        # Without a cause: under this record entries can be read, but no evidence.
        looked = {"low": 0, "high": self.size, "sample": count}
        access = self.reader.open(REPLAY_VERB, looked, row_limit=self.size)

        def entry(index: int) -> bytes | None:
            rows = self.reader.entries(access, index, index + 1)
            return next((row.entry for row in rows), None)

        chosen = _choose(self.size, count, random, entry)
        opened = self._access({"indexes": sorted(chosen)}, len(chosen))
        entries = iter(sorted(chosen.items()))
        return Selection(self.size, len(chosen), entries, self._store(opened))

    def _range(self, low: int, high: int) -> Selection:
        access = self._access({"low": low, "high": high}, high - low)
        entries = entries_between(self.reader, access, low, high)
        return Selection(self.size, high - low, entries, self._store(access), access)

    def _access(self, what: Mapping[str, JSON], row_limit: int) -> ReadAccess:
        return self.reader.open(
            REPLAY_VERB, what, row_limit=row_limit, cause=self.cause, evidence=True
        )

    def _store(self, access: ReadAccess) -> ReplayReader:
        return ReplayReader(self.reader, access, self.cause, self.records)


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
    if raw is None:
        return True
    try:
        entry = decode_entry(raw)
    except MalformedError:
        return True
    return is_reminder(entry) or is_made_from_records(entry)
