# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Code tables of ranges and of currencies: what a contributor's own words say.

"Late (31-120 days)" is taken for 31 days, the fewest it can be. That is a loss, which
the file has to declare: see adapters.contributed.losses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from adapters.engine.code_tables import CodeTable, load_code_tables
from adapters.engine.toml_table import Table
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.records.month import MAX_DPD
from gateway.errors import AdapterError


@dataclass(frozen=True, slots=True)
class RangeTable:
    """Words for lateness, each with the days it can stand for.

    Attributes:
        name: in the file.
        source: where the words and their ranges come from.
        ranges: word -> fewest and most days past due; most is None: no limit.
    """

    name: str
    source: str
    ranges: dict[str, tuple[int, int | None]]

    @property
    def has_ranges(self) -> bool:
        """Whether a word can stand for different days."""
        return any(fewest != most for fewest, most in self.ranges.values())

    @property
    def floors(self) -> dict[str, int]:
        """The days that each word is taken for."""
        return {word: fewest for word, (fewest, _) in self.ranges.items()}


@dataclass(frozen=True, slots=True)
class CurrencyTable:
    """Words for currencies.

    Attributes:
        name: in the file.
        source: where the words come from.
        currencies: word -> ISO 4217 code.
    """

    name: str
    source: str
    currencies: dict[str, str]


FileCodeTable: TypeAlias = CodeTable | RangeTable | CurrencyTable


def load_file_codes(codes: Table) -> dict[str, FileCodeTable]:
    """All tables under [codes], by name: those of version 1, and ranges.

    Raises:
        AdapterError: a table contradicts itself or has no source.
    """
    found: dict[str, FileCodeTable] = {}
    others: dict[str, object] = {}
    for name, values in codes.items():
        path = codes.where(name)
        if not isinstance(values, dict):
            raise AdapterError("must be of type dict", path=path)
        if values.get("of") == "days_past_due_ranges":
            found[name] = _ranges(name, Table(values, path))
        elif values.get("of") == "Currency":
            found[name] = _currencies(name, Table(values, path))
        else:
            others[name] = values
    return found | load_code_tables(Table(others, codes.path), one_way=True)


def _ranges(name: str, table: Table) -> RangeTable:
    table.take("of", str)
    source, entries = table.take_source(), table.table("entries")
    table.done()
    ranges = {word: _range(value, entries.where(word)) for word, value in entries.items()}
    if not ranges:
        raise AdapterError("has no words", path=entries.path)
    return RangeTable(name, source, ranges)


def _currencies(name: str, table: Table) -> CurrencyTable:
    table.take("of", str)
    source, entries = table.take_source(), table.table("entries")
    table.done()
    currencies = dict(entries.items())
    for word, currency in currencies.items():
        if not isinstance(currency, str) or currency not in MINOR_UNITS:
            raise AdapterError("is not a currency in force", path=entries.where(word))
    return CurrencyTable(name, source, currencies)


def _range(value: Any, where: str) -> tuple[int, int | None]:
    """`30` is exactly thirty days, `[31, 120]` a range, `[121]` that many or more."""
    ends: list[int] = value if isinstance(value, list) else [value, value]
    if any(type(end) is not int or not 0 <= end <= MAX_DPD for end in ends):
        raise AdapterError(f"must be days from 0 to {MAX_DPD}", path=where)
    if len(ends) == 1:
        return ends[0], None
    if len(ends) != 2 or ends[0] > ends[1]:  # noqa: PLR2004 (both ends)
        raise AdapterError("must be [fewest, most] or [fewest]", path=where)
    return ends[0], ends[1]
