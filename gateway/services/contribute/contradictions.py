# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of one file that contradict each other, found before any of them is taken.

Which of two rows about one account and month is right, only the institution knows:
"the last one wins" would be a guess. So a file is looked through once before it is
taken. Rows that may be about the same account and month are told by a Bloom filter, so
that memory does not grow with the file; only those are then read and compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from gateway.domain.codes import AccountType
from gateway.domain.records.contribution import numbered
from gateway.domain.records.kinds import kind_of, part_of
from gateway.domain.records.record import (
    ContributedAccount,
    ContributedRow,
    RepaymentRecord,
    SkippedRowError,
)
from gateway.errors import Fault, Reason, RejectedRowError
from gateway.services.contribute.contributed_file import ContributedFile
from gateway.services.contribute.row_reader import RowReader

_FILTER_BITS = 27
"""16 MiB; of ten million different rows fewer than one in a hundred looks like another."""
_MASK = (1 << _FILTER_BITS) - 1
_FEW = 1 << 17
"""Hashes that are kept as they are, which takes no more memory than the filter, and a tenth
of its time."""


class _Seen:
    """The hashes of one process: as long as they are few a set, then a Bloom filter.

    That has three bits per key.
    """

    def __init__(self) -> None:
        """Empty."""
        self._few: set[int] | None = set()
        self._bits = bytearray()

    def add(self, hashed: int) -> bool:
        """Whether it was (probably) there already; it is now."""
        if self._few is None:
            return self._add_bits(hashed)
        if hashed in self._few:
            return True
        self._few.add(hashed)
        if len(self._few) > _FEW:
            self._bits = bytearray(1 << (_FILTER_BITS - 3))
            for each in self._few:
                self._add_bits(each)
            self._few = None
        return False

    def _add_bits(self, hashed: int) -> bool:
        bits, place, step = self._bits, hashed & _MASK, (hashed >> _FILTER_BITS) & _MASK | 1
        seen = True
        for _ in range(3):
            byte, bit = place >> 3, 1 << (place & 7)
            if not bits[byte] & bit:
                seen = False
                bits[byte] |= bit
            place = (place + step) & _MASK
        return seen


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Where a row contradicts others.

    Attributes:
        faults: the fields that differ, by the file's own columns.
        lines: of the other rows, ascending.
    """

    faults: tuple[Fault, ...]
    lines: tuple[int, ...]


def find_contradictions(file: ContributedFile, reader: RowReader) -> Mapping[int, Contradiction]:
    """The rows of a file that contradict another one of it, by line.

    Rows that cannot be taken anyway contradict nobody.

    Args:
        file: the file.
        reader: of its rows.

    Raises:
        ContributionError: the file cannot be read.
    """
    repeated = _repeated_keys(file, reader)
    if not repeated:
        return {}
    said: dict[_About, _Said] = {}
    for row in file.rows():
        if repeated.isdisjoint(map(hash, reader.keys(row))):
            continue
        try:
            (subject, account_id), account = reader.read(row)
        except (RejectedRowError, SkippedRowError):
            continue
        for about, number, statement in _statements(subject, account_id, account):
            said.setdefault(about, {}).setdefault(statement, []).append((row.line, number))
    return _contradictions(said, reader)


def _repeated_keys(file: ContributedFile, reader: RowReader) -> set[int]:
    """Hashes of the keys that more than one row has, and of few others."""
    seen, repeated = _Seen(), set()
    for row in file.rows():
        for key in reader.keys(row):
            hashed = hash(key)
            if seen.add(hashed):
                repeated.add(hashed)
    return repeated


@dataclass(frozen=True, slots=True, repr=False)
class _Statement:
    """What a row says of an account and one month; named as ContributedAccount's fields."""

    identifier: bytes
    account_type: AccountType
    currency: str
    open_date: date | None
    close_date: date | None
    record: RepaymentRecord

    def differences(self, other: _Statement, number: int) -> Iterator[Fault]:
        """The fields that differ, by canonical name; the month is that of its row."""
        for field in fields(self):
            if field.name != "record" and getattr(self, field.name) != getattr(other, field.name):
                yield Fault(Reason.INVALID_VALUE, field.name)
        names = RepaymentRecord._fields
        for name, said, otherwise in zip(names, self.record, other.record, strict=True):
            if said != otherwise:
                yield Fault(Reason.INVALID_VALUE, name, number)


@dataclass(frozen=True, slots=True, repr=False)
class _Attached:
    """What a row says in one record of another kind."""

    identifier: bytes
    row: Any

    def differences(self, other: _Attached, number: int) -> Iterator[Fault]:
        """As of `_Statement`."""
        if self.identifier != other.identifier:
            yield Fault(Reason.INVALID_VALUE, "identifier")
        kind = kind_of(self.row)
        for field in kind.fields:
            if getattr(self.row, field.name) != getattr(other.row, field.name):
                yield Fault(Reason.INVALID_VALUE, part_of(kind.name, field.name), number)


_About = tuple[bytes, str, Any]
"""An account, a kind and the key of one of its rows."""


def _statements(
    subject: bytes, account_id: bytes, row: ContributedRow
) -> Iterator[tuple[_About, int, _Statement | _Attached]]:
    """Everything a row says: what it is about, and which of the row's records it is."""
    if isinstance(row, ContributedAccount):
        for number, record in enumerate(row.records):
            yield (
                (account_id, "month", record.month),
                number,
                _Statement(
                    identifier=subject,
                    account_type=row.account_type,
                    currency=row.currency,
                    open_date=row.open_date,
                    close_date=row.close_date,
                    record=record,
                ),
            )
    for number, part in numbered(row.attached):
        kind = kind_of(part)
        yield (account_id, kind.name, kind.key_of(part)), number, _Attached(subject, part)


_Said = dict[Any, list[tuple[int, int]]]
"""Each thing said of one account and month, or record of another kind: lines, and which of
the row's it was."""


def _contradictions(said: Mapping[_About, _Said], reader: RowReader) -> dict[int, Contradiction]:
    """Of every account and month of which more than one thing is said.

    Each row is compared with one that says otherwise: the first one, and that with the
    second. So a file of nothing but contradictions takes no longer than another.
    """
    found: dict[int, tuple[dict[str, Fault], set[int]]] = {}
    for statements in said.values():
        if len(statements) == 1:
            continue
        first, second = list(statements)[:2]
        for statement, places in statements.items():
            other = second if statement is first else first
            for line, number in places:
                faults, lines = found.setdefault(line, ({}, set()))
                lines.add(statements[other][0][0])
                for fault in reader.in_columns(statement.differences(other, number)):
                    faults[fault.field] = fault
    return {
        line: Contradiction(tuple(faults.values()), tuple(sorted(lines - {line})))
        for line, (faults, lines) in found.items()
    }
