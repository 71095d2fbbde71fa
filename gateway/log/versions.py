# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a contribution wrote, as one hash: a Merkle root over its versions. Pure.

Each version, a row of a kind's table or of the links, is a leaf. Its bytes are the kind's
name as a text, and then every column that is not NULL, in the order of their numbers: the
number in one byte, then the value.

    int2 int4 int8   big-endian, two's complement, 2, 4 or 8 bytes
    date             as int4: days since 2000-01-01
    timestamptz      as int8: microseconds since 2000-01-01 00:00 UTC
    bool             one byte, 0 or 1
    bytea            its length as int4, then the bytes
    text             as bytea, in UTF-8

A column that is added to a table later gets the next number, and is NULL in the rows that
are there: so their leaves stay what they were. Numbers and types are never changed.

The last column, 255, is a random salt that the database gives each row (docs/adr/0095); NULL
in rows from before there were any. Without it nobody can tell from a root, or from the hash
that is left of a deleted row, what the row said.

The tree is that of RFC 6962, section 2.1, over the leaf hashes in ascending order, so the
order in which rows are read does not matter. Postgres computes the same from what it stored
(credit.leaf_expression and credit.root_of_leaves); a test compares the two for each kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from struct import Struct
from typing import Any

from gateway.domain.records.kind import Kind
from gateway.domain.records.kinds import KINDS
from gateway.log.merkle import Frontier, leaf_hash

_EPOCH_DAY = date(2000, 1, 1).toordinal()
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LENGTH = Struct("!i")
_INT8 = Struct("!q")


def _of_bytes(value: bytes) -> bytes:
    return _LENGTH.pack(len(value)) + value


_ENCODE: dict[str, Callable[[Any], bytes]] = {
    "int2": Struct("!h").pack,
    "int4": Struct("!i").pack,
    "int8": _INT8.pack,
    "bool": Struct("!?").pack,
    "bytea": _of_bytes,
    "text": lambda value: _of_bytes(value.encode()),
    "date": lambda value: _LENGTH.pack(value.toordinal() - _EPOCH_DAY),
    "timestamptz": lambda value: _INT8.pack((value - _EPOCH) // _MICROSECOND),
}


@dataclass(frozen=True, slots=True)
class LeafColumn:
    """One column of a table of versions.

    Attributes:
        number: 1 to 255, for ever.
        name: in the database.
        type: by Postgres's short name.
    """

    number: int
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class LeafForm:
    """How the rows of one table become leaves.

    Attributes:
        kind: the name that leaves begin with.
        table: of the schema credit.
        columns: all of the table, by number.
    """

    kind: str
    table: str
    columns: tuple[LeafColumn, ...]
    _encoders: tuple[tuple[bytes, Callable[[Any], bytes]], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Looks up once how each column is encoded."""
        encoders = ((bytes([each.number]), _ENCODE[each.type]) for each in self.columns)
        object.__setattr__(self, "_encoders", tuple(encoders))

    def leaf(self, values: Sequence[Any]) -> bytes:
        """The bytes of one row's leaf.

        Args:
            values: of `columns`, as psycopg gives them.

        Raises:
            ValueError: there are more or fewer values than columns.
            struct.error: one of them is out of its type's bounds.
        """
        found = [_of_bytes(self.kind.encode())]
        for (number, encode), value in zip(self._encoders, values, strict=True):
            if value is not None:
                found += (number, encode(value))
        return b"".join(found)


SALT = LeafColumn(255, "salt", "bytea")
"""Of every table: random, 16 bytes. Behind all numbers that a kind's fields can come to have."""

LINK = LeafForm(
    "link",
    "subject_link",
    (
        LeafColumn(1, "bucket", "int2"),
        LeafColumn(2, "subject_id", "bytea"),
        LeafColumn(4, "data_version", "int8"),
        LeafColumn(6, "kept_subject_id", "bytea"),
        LeafColumn(7, "kept_data_version", "int8"),
        LeafColumn(8, "contribution_id", "int8"),
        LeafColumn(9, "link_time", "timestamptz"),
        LeafColumn(10, "linked_by", "text"),
        SALT,
    ),
)
"""A link of two identifiers is a row of a contribution, too, though no kind of record."""

ERASED = LeafForm(
    "erased",
    "erased_version",
    (
        LeafColumn(1, "bucket", "int2"),
        LeafColumn(2, "subject_id", "bytea"),
        LeafColumn(4, "data_version", "int8"),
        LeafColumn(6, "kind", "text"),
        LeafColumn(7, "erased_data_version", "int8"),
        LeafColumn(8, "leaf_hash", "bytea"),
        SALT,
    ),
)
"""So is a version that was deleted: its hash stands for it in the contribution that wrote it."""

PERSON_KEY = "person-key"
"""The kind of what is listed there of a person's key: that is no version of any contribution."""


@cache
def leaf_form(kind: Kind) -> LeafForm:
    """How rows of a kind of record become leaves; its fields are numbered from 6 on."""
    columns = [
        LeafColumn(1, "bucket", "int2"),
        LeafColumn(2, "subject_id", "bytea"),
        LeafColumn(3, "account_id", "bytea"),
        LeafColumn(4, "data_version", "int8"),
    ]
    if kind.withdrawable:
        columns.append(LeafColumn(5, "withdrawn", "bool"))
    columns += [
        LeafColumn(number, each.column_name, each.column_type)
        for number, each in enumerate(kind.fields, 6)
    ]
    return LeafForm(kind.name, kind.table, (*columns, SALT))


def leaf_forms() -> list[LeafForm]:
    """Of all tables in which a contribution can have rows."""
    return [*map(leaf_form, KINDS.values()), LINK, ERASED]


def versions_root(leaves: Iterable[bytes]) -> bytes:
    """The root hash over all versions that a contribution wrote.

    Args:
        leaves: the bytes of each, from `LeafForm.leaf`, in any order.
    """
    tree = Frontier()
    for hashed in sorted(map(leaf_hash, leaves)):
        tree.add(hashed)
    return tree.root
