# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The figures of a canonical report, by path, as its version's dataclasses declare them.

"summary.accounts" is a figure, "summary.money[].currency" one of every item of a
list. Adapters carry figures by these paths or declare them lost, so that a
figure added to the report cannot be left out of a format unnoticed.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import IntEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from gateway.domain.reports.report import Ratio


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure, or a group or list of them.

    Attributes:
        path: within the report.
        kind: int, str, date, an IntEnum, Ratio, or a dataclass.
        optional: may be None.
        repeats: a tuple of `kind`.
    """

    path: str
    kind: type
    optional: bool
    repeats: bool

    @property
    def is_leaf(self) -> bool:
        """Whether it is carried as one value."""
        return not is_dataclass(self.kind) or self.kind is Ratio

    @property
    def when_dropped(self) -> Any:
        """What a reader sees where a format cannot carry the figure."""
        if self.optional:
            return None
        if self.repeats:
            return ()
        return {int: 0, str: "", Ratio: Ratio(0, 0)}.get(self.kind)


@cache
def figures_of(kind: type, prefix: str = "") -> tuple[tuple[str, Figure], ...]:
    """The direct figures of a dataclass: (field name, figure)."""
    hints = get_type_hints(kind)
    found = []
    for field in fields(kind):
        hint, optional = hints[field.name], False
        if get_origin(hint) is UnionType:
            optional = NoneType in get_args(hint)
            hint = next(arg for arg in get_args(hint) if arg is not NoneType)
        repeats = get_origin(hint) is tuple
        kind_of_field = get_args(hint)[0] if repeats else hint
        found.append((field.name, Figure(prefix + field.name, kind_of_field, optional, repeats)))
    return tuple(found)


def _walk(kind: type, prefix: str) -> dict[str, Figure]:
    found = {}
    for _, figure in figures_of(kind, prefix):
        found[figure.path] = figure
        if not figure.is_leaf:
            found |= _walk(figure.kind, figure.path + ("[]." if figure.repeats else "."))
    return found


@cache
def report_figures(report: type) -> dict[str, Figure]:
    """Every figure of a version's report by its path, groups and lists included."""
    return _walk(report, "")


def is_code(figure: Figure) -> bool:
    """Whether the figure is a member of a vocabulary."""
    return isinstance(figure.kind, type) and issubclass(figure.kind, IntEnum)


def can_be_dropped(figure: Figure) -> bool:
    """Whether a report without the figure can still be read back."""
    return figure.optional or figure.repeats or figure.kind in (int, str, Ratio)
