# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a kind of contributed record is: one row of gateway.domain.records.kinds.

Everything that is contributed is an account or hangs on one. A kind that hangs on an
account has rows of its own there: one per month, one per number, or a single one. It says
what its rows are made of, where they are stored, and what they must keep to; parsing,
storing, correcting, moving, withdrawing and replaying them is the same code for all.

A report version that wants them finds them on the accounts it computes a summary from.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, IntEnum
from operator import attrgetter
from typing import Any


class Said(Enum):
    """What stands in the column of a file that a field is read from."""

    AMOUNT = "amount"
    COUNT = "days"
    DAY = "day"
    MONTH = "month"
    CODE = "code"
    CURRENCY = "currency"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind's rows.

    Attributes:
        name: of the attribute, and of its table in an adapter's file.
        column_type: by Postgres's short name ("int8").
        said_as: what a file says there; None: files do not say it.
        optional: may be missing, and is None then.
        vocabulary: of Said.CODE: the code tables of files are of it.
        column: its name in the database; None: as the field.
        store: makes what is stored of the value; None: the value itself.
        load: the other way round; ValueError for what nobody could have stored.
    """

    name: str
    column_type: str
    said_as: Said | None = None
    optional: bool = False
    vocabulary: type[IntEnum] | None = None
    column: str | None = None
    store: Callable[[Any], Any] | None = None
    load: Callable[[Any], Any] | None = None

    @property
    def harmless(self) -> Any:
        """Stands for a value that could not be read, and is not looked at."""
        if self.optional:
            return None
        if self.vocabulary is not None:
            return next(iter(self.vocabulary))
        if self.said_as is Said.CURRENCY:
            return "CNY"
        return date(2000, 1, 1) if self.said_as is Said.DAY else 0

    @property
    def column_name(self) -> str:
        """Of its column in the database."""
        return self.column or self.name


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of contributed record.

    Attributes:
        name: in counts and in adapters' files, where its tables are `[[name]]`.
        plural: in words for people.
        row: the dataclass of a row, or a tuple with names; its first fields are `fields`, in
            that order.
        fields: what is stored of a row besides whose it is, in the order of the table.
        key: names of the fields that tell the rows of one account apart; without any an
            account has one row at most.
        table: of the schema credit.
        adds: the function of that schema that writes new versions.
        reads: the one that replay reads old versions with.
        withdrawable: a row can be withdrawn by itself, and not only with its account.
        find_faults: names the fields of a row that are out of bounds, given today.
        find_conflicts: names the fields in which rows contradict their account.
    """

    name: str
    plural: str
    row: type[Any]
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    table: str
    adds: str
    reads: str
    withdrawable: bool
    find_faults: Callable[[Any, date], Sequence[str]]
    find_conflicts: Callable[[Any, Any], Sequence[str]] = lambda _account, _row: ()
    key_of: Callable[[Any], Any] = field(init=False)
    """Which row of its account a row is; rows of one account sort by it."""

    def __post_init__(self) -> None:
        """Makes what is called for each row once."""
        object.__setattr__(self, "key_of", attrgetter(*self.key) if self.key else _the_only_one)

    def to_columns(self, rows: Sequence[Any]) -> list[Iterable[Any]]:
        """What is stored of some rows, by column."""
        if rows and issubclass(self.row, tuple):
            said: list[Iterable[Any]] = list(zip(*rows, strict=True))
        else:
            said = [map(attrgetter(each.name), rows) for each in self.fields]
        return [
            values if each.store is None else map(each.store, values)
            for each, values in zip(self.fields, said, strict=False)
        ]

    @property
    def loads(self) -> list[tuple[int, Callable[[Any], Any]]]:
        """What makes values of what is stored in some columns, by their places.

        It raises ValueError for what nobody could have stored.
        """
        readers = ((n, each.load or each.vocabulary) for n, each in enumerate(self.fields))
        return [(number, load) for number, load in readers if load is not None]


def _the_only_one(_row: Any) -> tuple[()]:
    return ()


def _by_key(kind: Kind, rows: Collection[Any]) -> dict[Any, Any]:
    return dict(zip(map(kind.key_of, rows), rows, strict=True))


def newer_rows(kind: Kind, before: Collection[Any], after: Collection[Any]) -> list[Any]:
    """The rows of an account that are new, or say something else than before."""
    if not before:
        return list(after)
    known, key_of = _by_key(kind, before), kind.key_of
    return [row for row in after if known.get(key_of(row)) != row]


def missing_rows(kind: Kind, before: Collection[Any], after: Collection[Any]) -> list[Any]:
    """The rows of an account that are no more, as they were."""
    left, key_of = _by_key(kind, after), kind.key_of
    return [row for row in before if key_of(row) not in left]


def merged_rows(kind: Kind, known: Collection[Any], said: Collection[Any]) -> tuple[Any, ...]:
    """The rows of an account once more is said of it, in the order of their keys."""
    by_key = _by_key(kind, known) | _by_key(kind, said)
    return tuple(map(by_key.__getitem__, sorted(by_key)))
