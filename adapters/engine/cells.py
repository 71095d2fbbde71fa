# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Values of the cells of a row: constants, numbers, codes, and what a form reads.

A source is a function from a row's cells to a value; one of a single cell also takes that
cell of many rows at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

from gateway.domain.access.query import Identifier
from gateway.errors import Reason, RejectedRowError

Value = TypeVar("Value")
Cells: TypeAlias = Sequence[str]
Source: TypeAlias = Callable[[Cells], Any]

_BETWEEN = "/"
# Fifteen digits stay within 64 bits in minor units of any currency.
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}", re.ASCII)
_KEPT_COLUMNS = 32
"""Of some rows that are read at once."""
_INTEGERS = re.compile(rf"(?:{_INTEGER.pattern})(?:\n(?:{_INTEGER.pattern}))*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Constant:
    """A source that gives one value whatever the row says.

    Attributes:
        value: that one.
    """

    value: Any

    def __call__(self, _cells: Cells) -> Any:
        """See Source."""
        return self.value


@dataclass(frozen=True, slots=True)
class ColumnSource:
    """A source that reads one cell, or that cell of many rows at once.

    Attributes:
        cell: which one.
        read: gives the value of a cell; raises RejectedRowError.
        read_all: the values of many, as `read` gives them; raises RejectedRowError,
            ValueError or LookupError if there is one that `read` does not take.
    """

    cell: Cell
    read: Callable[[str], Any]
    read_all: Callable[[Sequence[str]], list[Any]]

    def __call__(self, cells: Cells) -> Any:
        """See Source."""
        return self.read(self.cell(cells))


@dataclass(frozen=True, slots=True)
class Cell:
    """Takes one cell of a row.

    Attributes:
        place: among the columns that are read.
    """

    place: int

    def __call__(self, cells: Cells) -> str:
        """The cell's text."""
        return cells[self.place]


def identifier_of(number: Source, scheme: Source) -> Source:
    """An identifier of a number and its scheme."""
    return lambda cells: Identifier(scheme(cells), number(cells))


def present(column: str, cell: Source) -> Source:
    """A cell that must not be empty; else MISSING_FIELD at `column`."""

    def text_of(cells: Cells) -> Any:
        text = cell(cells)
        if not text:
            raise RejectedRowError(Reason.MISSING_FIELD, field=column)
        return text

    return text_of


def joined(row: Cells, parts: Sequence[tuple[str, Source]]) -> str:
    """Cells with a sign between them that none of them has, so that no two rows look alike."""
    texts = []
    for column, cell in parts:
        text = cell(row)
        if _BETWEEN in text:
            raise RejectedRowError(Reason.INVALID_VALUE, field=column)
        texts.append(text)
    return _BETWEEN.join(texts)


def coded(column: str, cell: Cell, codes: dict[str, Any]) -> Source:
    """What a code stands for; another one is UNKNOWN_CODE at `column`."""

    def member(text: str) -> Any:
        found = codes.get(text)
        if found is None:
            raise RejectedRowError(Reason.UNKNOWN_CODE, field=column)
        return found

    return ColumnSource(cell, member, lambda texts: list(map(codes.__getitem__, texts)))


def bounded(
    column: str, cell: Cell, at_least: int | None, minimum: int | None, factor: int
) -> Source:
    """A whole number within bounds, times `factor`; `at_least` raises what is below it."""

    def number_of(text: str) -> int:
        if _INTEGER.fullmatch(text) is None:
            reason = Reason.INVALID_VALUE if text else Reason.MISSING_FIELD
            raise RejectedRowError(reason, field=column)
        number = int(text)
        if minimum is not None and number < minimum:
            raise RejectedRowError(Reason.INVALID_VALUE, field=column)
        if at_least is not None and number < at_least:
            number = at_least
        return number * factor

    def all_bounded(texts: Sequence[str]) -> list[int]:
        numbers = _whole_numbers(tuple(texts))
        if minimum is not None and min(numbers) < minimum:
            raise ValueError
        if at_least is not None and min(numbers) < at_least:
            numbers = [max(number, at_least) for number in numbers]
        return list(numbers) if factor == 1 else [number * factor for number in numbers]

    return ColumnSource(cell, number_of, all_bounded)


@lru_cache(maxsize=_KEPT_COLUMNS)
def _whole_numbers(texts: tuple[str, ...]) -> Sequence[int]:
    """The numbers in a column's cells, which more than one field can be read from.

    Raises:
        ValueError: one is none.
    """
    # A text that holds the separator itself is no int, whatever the pattern says.
    if _INTEGERS.fullmatch("\n".join(texts)) is None:
        raise ValueError
    return tuple(map(int, texts))


def read_as(column: str, cell: Cell, read: Callable[[str], Value]) -> Source:
    """What `read` makes of a cell; its ValueError becomes a fault at `column`."""

    def reading(text: str) -> Value:
        try:
            return read(text)
        except ValueError:
            reason = Reason.INVALID_VALUE if text else Reason.MISSING_FIELD
            raise RejectedRowError(reason, field=column) from None

    def all_read(texts: Sequence[str]) -> list[Value]:
        known = {text: read(text) for text in set(texts)}
        return [known[text] for text in texts]

    return ColumnSource(cell, reading, all_read)
