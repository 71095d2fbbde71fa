# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of recorded accesses to the log: each is the entry that it became. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields

from gateway.audit.access_entry import recorded_access
from gateway.audit.findings import Check, Finding
from gateway.audit.rows import AccessRow, RecordedAccess
from gateway.audit.rules.columns import Entries
from gateway.audit.rules.rule import Rule
from gateway.domain.access.audit_entry import AuditEntry
from gateway.wire.entries import decode_entry

LoggedAccesses = dict[int, tuple[int, RecordedAccess]]
"""Leaf index, and what the record must say, by the number of the access."""


class Accesses(Rule):
    """A record of access and the entry that it became say the same, both ways."""

    checks = (Check.ACCESS_MISSING, Check.ACCESS_INVENTED, Check.ACCESS_DIFFERS)

    @staticmethod
    def entries(entries: Entries, logged: LoggedAccesses) -> Iterator[Finding]:
        """Each access becomes an entry once; those of the entries are added to `logged`."""
        for place, message in entries.special.items():
            if not message.HasField("access"):
                continue
            index, entry = entries.low + place, decode_entry(entries.leaves[place])
            number, recorded = message.access.access_id, recorded_access(entry)
            if recorded is not None:
                yield from Accesses.once(index, number, logged)
                logged[number] = (index, recorded)

    @staticmethod
    def once(index: int, number: int, logged: Mapping[int, object]) -> Iterator[Finding]:
        """An access that becomes an entry, against those that did."""
        if number in logged:
            yield Finding(Check.ACCESS_DIFFERS, index, row=_key(number))

    @staticmethod
    def rows(
        rows: Iterable[AccessRow], logged: LoggedAccesses, trusted_from: int
    ) -> Iterator[Finding]:
        """All records, against the entries.

        Args:
            rows: all.
            logged: of all entries from `trusted_from` on.
            trusted_from: the first leaf that was looked at.
        """
        left = dict(logged)
        for row in rows:
            found = left.pop(row.access_id, None)
            if found is not None:
                yield from Accesses._row(row, found[0], found[1])
            elif row.leaf_index is not None and row.leaf_index >= trusted_from:
                yield Accesses._invented(row)
        for number, (index, _) in left.items():
            yield Finding(Check.ACCESS_MISSING, index, row=_key(number))

    @staticmethod
    def believed(row: AccessRow, entry: AuditEntry | None) -> Iterator[Finding]:
        """A record that names a leaf of the believed tree.

        Args:
            row: with a leaf index.
            entry: of that leaf; None: there is none that could be read.
        """
        said = None if entry is None else recorded_access(entry)
        number = None if entry is None or entry.access is None else entry.access.access_id
        if said is None or number != row.access_id or row.leaf_index is None:
            yield Accesses._invented(row)
        else:
            yield from Accesses._row(row, row.leaf_index, said)

    @staticmethod
    def gone(actor: str) -> Finding:
        """An actor has more entries than records."""
        return Finding(Check.ACCESS_MISSING, None, partner=actor, row=f"accesses of {actor}")

    @staticmethod
    def doubled(row: AccessRow) -> Finding:
        """A record names the leaf of another one."""
        return Finding(
            Check.ACCESS_DIFFERS, row.leaf_index, column="leaf_index", row=_key(row.access_id)
        )

    @staticmethod
    def _invented(row: AccessRow) -> Finding:
        return Finding(Check.ACCESS_INVENTED, None, row=_key(row.access_id))

    @staticmethod
    def _row(row: AccessRow, index: int, said: RecordedAccess) -> Iterator[Finding]:
        """A record, and the entry that it became."""
        key = _key(row.access_id)
        if row.leaf_index != index:
            yield Finding(Check.ACCESS_DIFFERS, index, column="leaf_index", row=key)
        if row.recorded is None:
            yield Finding(Check.ACCESS_MISSING, index, row=key)
            return
        for item in fields(RecordedAccess):
            if getattr(row.recorded, item.name) != getattr(said, item.name):
                yield Finding(Check.ACCESS_DIFFERS, index, column=item.name, row=key)


def _key(number: int) -> str:
    return f"access {number}"
