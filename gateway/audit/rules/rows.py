# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of the rows of audit.entry: each in its place, and just what its entry says. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import eq
from typing import Any, ClassVar

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import EntryRow
from gateway.audit.rules.columns import ENTRY_COLUMNS, Entries, columns_of
from gateway.audit.rules.rule import Rule
from gateway.errors import MalformedError
from gateway.log.merkle import leaf_hash


class Placement(Rule):
    """There is one row for each leaf of the tree, and none besides."""

    checks = (Check.ENTRY_MISSING, Check.ENTRY_REPEATED, Check.ENTRY_INVENTED)

    @staticmethod
    def entries(indexes: Sequence[int], size: int, limit: int) -> Iterator[Finding]:
        """Rows that follow on a tree.

        Args:
            indexes: leaf indexes of the rows.
            size: of the tree before them.
            limit: the first leaf index that no row can have.
        """
        if indexes[-1] < limit and indexes == tuple(range(size, size + len(indexes))):
            return
        for index in indexes:
            if index < size:
                yield Finding(Check.ENTRY_REPEATED, index)
            elif index >= limit:
                yield Finding(Check.ENTRY_INVENTED, index)
            else:
                yield from Placement.gaps((index,), size, index + 1)
                size = index + 1

    @staticmethod
    def gaps(indexes: Iterable[int], low: int, high: int) -> Iterator[Finding]:
        """Leaves from `low` up to `high` (not included) that have no row.

        Args:
            indexes: of the rows that are there, within these bounds, ascending.
            low: the first leaf that there must be a row for.
            high: the first that there need be none for.
        """
        for index in (*indexes, high):
            if index > low:
                yield Finding(Check.ENTRY_MISSING, low, last_index=index - 1)
            low = index + 1

    @staticmethod
    def beyond(indexes: Iterable[int]) -> Iterator[Finding]:
        """Rows of leaves that the tree does not have."""
        for index in indexes:
            yield Finding(Check.ENTRY_INVENTED, index)


class Reading(Rule):
    """The bytes of an entry are one that this version can read, in its one form."""

    checks = (Check.ENTRY_UNREADABLE,)

    @staticmethod
    def unreadable(index: int) -> Finding:
        """An entry of which `Entries` cannot be made."""
        return Finding(Check.ENTRY_UNREADABLE, index, column="entry")


class LeafHash(Rule):
    """The stored or listed hash of a leaf is that of its bytes."""

    checks = (Check.LEAF_HASH_DIFFERS,)

    @staticmethod
    def entries(
        computed: Sequence[bytes], stored: Sequence[bytes], indexes: Sequence[int]
    ) -> Iterator[Finding]:
        """Computed hashes, stored ones, and the leaf indexes of both."""
        if tuple(computed) == tuple(stored):
            return
        for index, value, found in zip(indexes, computed, stored, strict=True):
            if value != found:
                yield Finding(Check.LEAF_HASH_DIFFERS, index, column="leaf_hash")


class RowColumns(Rule):
    """The columns that repeat, for searching, what the entry says."""

    checks = (Check.COLUMN_DIFFERS,)

    said: ClassVar[dict[str, Callable[[Entries], Sequence[Any]]]] = {
        "entry_time": lambda entries: entries.times,
        "partner_id": lambda entries: entries.partners,
        "partner_counter": lambda entries: entries.counters,
        "outcome": lambda entries: entries.outcomes,
        "reason": lambda entries: entries.reasons,
        "purpose": lambda entries: [message.purpose for message in entries.messages],
        "subject_commitment": lambda entries: [
            message.subject_commitment or None for message in entries.messages
        ],
        "trace_id": lambda entries: [message.trace_id for message in entries.messages],
    }
    """What the entries say each column holds."""

    places: ClassVar = {column: at for at, column in enumerate(ENTRY_COLUMNS.split(", "))}

    @classmethod
    def entries(cls, entries: Entries) -> Iterator[Finding]:
        """Each column, compared with what the entries say."""
        for column, say in cls.said.items():
            stored, said = entries.columns[cls.places[column]], say(entries)
            if stored == tuple(said):
                continue
            for index, holds in enumerate(map(eq, stored, said), entries.low):
                if not holds:
                    yield Finding(Check.COLUMN_DIFFERS, index, column=column)


def row_findings(row: EntryRow) -> Iterator[Finding]:
    """What in a row cannot be true, as far as the row alone can tell."""
    try:
        entries = Entries([columns_of(row)])
    except MalformedError:
        yield from LeafHash.entries([leaf_hash(row.entry)], [row.leaf_hash], [row.leaf_index])
        yield Reading.unreadable(row.leaf_index)
        return
    yield from LeafHash.entries(entries.hashes, [row.leaf_hash], [row.leaf_index])
    yield from RowColumns.entries(entries)
