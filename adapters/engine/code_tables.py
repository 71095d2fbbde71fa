# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Code tables of an adapter: enumerated codes, and buckets of days past due.

Days past due are what is stored; codes are derived from them. Going through
another partner's codes would lose what the first table could not say.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from adapters.engine.toml_table import Table
from gateway.domain.codes import (
    AccountType,
    CreditStatus,
    DisputedItem,
    DisputeState,
    ExplanationCode,
    Purpose,
    RestrictionScope,
    Section,
)
from gateway.domain.people.schemes import SCHEMES, IdentifierScheme
from gateway.domain.records.kinds import vocabularies
from gateway.domain.reports.versions import ReportVersion
from gateway.domain.risk.codes import NotScored, RiskFigure
from gateway.errors import AdapterError

Code: TypeAlias = IntEnum | IdentifierScheme
"""A member of a vocabulary."""
Vocabulary: TypeAlias = type[IntEnum] | type[IdentifierScheme]

_VOCABULARIES: dict[str, Vocabulary] = {
    vocabulary.__name__: vocabulary
    for vocabulary in (
        AccountType,
        CreditStatus,
        DisputedItem,
        DisputeState,
        ExplanationCode,
        IdentifierScheme,
        NotScored,
        Purpose,
        RestrictionScope,
        RiskFigure,
        Section,
    )
}


@dataclass(frozen=True, slots=True)
class EnumTable:
    """Codes of one vocabulary; one member per code and, where it is written, too, one code.

    Attributes:
        name: in the file.
        source: where the codes come from.
        of: the vocabulary.
        decode: code -> member.
        encode: member -> code.
    """

    name: str
    source: str
    of: Vocabulary
    decode: dict[str, Code]
    encode: dict[int, str]


@dataclass(frozen=True, slots=True)
class BucketTable:
    """Codes for days past due: each counts from its floor to the next one's.

    Attributes:
        name: in the file.
        source: where the codes come from.
        codes: by rising lateness.
        floors: fewest days of each code; the first is 0.
        nothing: the code of "nothing was reported", where there is one.
    """

    name: str
    source: str
    codes: tuple[str, ...]
    floors: tuple[int, ...]
    nothing: str | None

    def encode(self, days: int) -> str:
        """The code of a number of days past due, 0 or more."""
        return self.codes[bisect_right(self.floors, days) - 1]

    def floor(self, code: str) -> int:
        """The fewest days a code stands for. Raises ValueError: unknown code."""
        return self.floors[self.codes.index(code)]


@dataclass(frozen=True, slots=True)
class DayTable:
    """Codes a contributor gives for lateness, with the days they are taken for.

    Attributes:
        name: in the file.
        source: where the codes come from.
        days: code -> days past due.
    """

    name: str
    source: str
    days: dict[str, int]


CodeTable: TypeAlias = EnumTable | BucketTable | DayTable


def members(of: Vocabulary, version: ReportVersion | None = None) -> Mapping[str, Code]:
    """A vocabulary's members by their names; with a report version, those it uses."""
    if of is ExplanationCode and version is not None:
        return {code.name: code for code in version.explanations}
    if issubclass(of, IntEnum):
        return of.__members__
    return {scheme.name: scheme for scheme in SCHEMES.values()}


def load_code_tables(codes: Table, *, one_way: bool = False) -> dict[str, CodeTable]:
    """All tables under [codes], by name.

    Args:
        codes: the tables.
        one_way: they are only read, so that several codes may stand for one member.

    Raises:
        AdapterError: a table contradicts itself or has no source.
    """
    return {name: _load(name, codes.table(name), one_way=one_way) for name in codes.keys()}  # noqa: SIM118 (no dict)


def take_enum(table: Table, codes: dict[str, CodeTable], of: Vocabulary) -> EnumTable:
    """The code table a field names. Raises AdapterError: not of that vocabulary."""
    found = codes.get(table.take("codes", str))
    if not isinstance(found, EnumTable) or found.of is not of:
        raise AdapterError(f"is not a code table of {of.__name__}", path=table.where("codes"))
    return found


def _load(name: str, table: Table, *, one_way: bool) -> CodeTable:
    source, of = table.take_source(), table.take("of", str)
    entries = table.table("entries")
    loaded: CodeTable
    if of == "days_past_due":
        loaded = _bucket_table(name, source, table, entries)
    elif of == "days_past_due_of_code":
        loaded = DayTable(
            name, source, {code: _days(entries, code, v) for code, v in entries.items()}
        )
    else:
        vocabulary = _VOCABULARIES.get(of) or vocabularies().get(of)
        if vocabulary is None:
            raise AdapterError("no such vocabulary", path=table.where("of"))
        loaded = _enum_table(name, source, vocabulary, entries, one_way=one_way)
    table.done()
    return loaded


def _enum_table(
    name: str, source: str, of: Vocabulary, entries: Table, *, one_way: bool
) -> EnumTable:
    known = members(of)
    decode: dict[str, Code] = {}
    for code, named in entries.items():
        member = known.get(named)
        if member is None:
            raise AdapterError(f"is not a member of {of.__name__}", path=entries.where(code))
        if not one_way and member in decode.values():
            raise AdapterError("a member has two codes", path=entries.where(code))
        decode[code] = member
    return EnumTable(name, source, of, decode, {int(m): code for code, m in decode.items()})


def _bucket_table(name: str, source: str, table: Table, entries: Table) -> BucketTable:
    nothing = table.take_optional("nothing", str)
    floors = {code: _days(entries, code, floor) for code, floor in entries.items()}
    rising = list(floors.values())
    if not rising or rising[0] != 0 or rising != sorted(set(rising)):
        raise AdapterError("floors rise from 0", path=entries.path)
    if nothing in floors:
        raise AdapterError("is a bucket as well", path=table.where("nothing"))
    return BucketTable(name, source, tuple(floors), tuple(rising), nothing)


def _days(entries: Table, code: str, value: object) -> int:
    if type(value) is not int or value < 0:
        raise AdapterError("must be a number of days", path=entries.where(code))
    return value
