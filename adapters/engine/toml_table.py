# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""TOML tables read strictly: every key is known, every value of its type.

All errors are AdapterErrors that name the place in the file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any, TypeVar

from gateway.errors import AdapterError

Value = TypeVar("Value")


class Table:
    """One TOML table; what was not asked for is an error at `done`."""

    def __init__(self, values: dict[str, Any], path: str = "") -> None:
        """Keep the values and where they stand."""
        self._values = dict(values)
        self.path = path

    def where(self, key: str) -> str:
        """The place of a key in the file."""
        return f"{self.path}.{key}" if self.path else key

    def take(self, key: str, kind: type[Value]) -> Value:
        """The value of a key that must be there."""
        value = self.take_optional(key, kind)
        if value is None:
            raise AdapterError("missing", path=self.where(key))
        return value

    def take_optional(self, key: str, kind: type[Value]) -> Value | None:
        """The value of a key that may be absent."""
        value = self._values.pop(key, None)
        if value is None:
            return None
        if type(value) is not kind:
            raise AdapterError(f"must be of type {kind.__name__}", path=self.where(key))
        return value

    def column(self, key: str) -> str | None:
        """The first column that a source under a key names, without taking the source."""
        source = self._values.get(key)
        if not isinstance(source, dict):
            return None
        columns = source.get("columns")
        return columns[0] if isinstance(columns, list) and columns else source.get("column")

    def take_source(self) -> str:
        """Where the facts of this table come from; never empty."""
        source = self.take("source", str)
        if not source.strip():
            raise AdapterError("says where the table comes from", path=self.where("source"))
        return source

    def table(self, key: str) -> Table:
        """A table that must be there."""
        return Table(self.take(key, dict), self.where(key))

    def table_or_empty(self, key: str) -> Table:
        """A table that may be absent."""
        return Table(self.take_optional(key, dict) or {}, self.where(key))

    def tables(self, key: str) -> list[Table]:
        """An array of tables that may be absent."""
        found = self.take_optional(key, list) or []
        if any(not isinstance(values, dict) for values in found):
            raise AdapterError("must be an array of tables", path=self.where(key))
        return [Table(values, f"{self.where(key)}[{i}]") for i, values in enumerate(found)]

    def peek(self, key: str) -> Any:
        """What stands under a key, without taking it; None: nothing."""
        return self._values.get(key)

    def is_list(self, key: str) -> bool:
        """Whether a list stands under a key, without taking it."""
        return isinstance(self._values.get(key), list)

    def keys(self) -> list[str]:
        """The keys not yet taken, in the file's order."""
        return list(self._values)

    def items(self) -> Iterator[tuple[str, Any]]:
        """All that is left, taken."""
        while self._values:
            key = next(iter(self._values))
            yield key, self._values.pop(key)

    def done(self) -> None:
        """Raises unless every key was taken."""
        for key in self._values:
            raise AdapterError("unknown key", path=self.where(key))


def parse(content: bytes) -> Table:
    """The file's outermost table.

    Raises:
        AdapterError: it is not TOML.
    """
    try:
        return Table(tomllib.loads(content.decode()))
    except (ValueError, RecursionError):
        raise AdapterError("is not a TOML file in UTF-8") from None
