# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where two reports of one version differ, figure by figure.

Items of a list are matched by what they are about (a month, a currency, an
explanation's code), not by where they stand, so that one month too many does not
make all later ones differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from gateway.domain.months import month_text
from gateway.domain.reports.report import Ratio

_ABSENT = None
_EMPTY = "none"


@dataclass(frozen=True, slots=True, repr=False)
class Difference:
    """One figure with two values. Personal data: for the auditor's eyes only.

    Attributes:
        path: of the canonical report, such as "months[2005-09].money[TWD].due".
        then: in the first report; None when it has no such figure.
        now: the same in the second report.
    """

    path: str
    then: str | None
    now: str | None


def report_differences(then: Any, now: Any) -> list[Difference]:
    """All figures that differ, in the order of the report; none when all are equal."""
    first, second = dict(_figures(then, "")), dict(_figures(now, ""))
    return [
        Difference(path, first.get(path), second.get(path))
        for path in dict.fromkeys((*first, *second))
        if first.get(path) != second.get(path)
    ]


def _figures(value: Any, path: str) -> Iterator[tuple[str, str | None]]:
    """Every figure below a value, with its path."""
    if is_dataclass(value) and not isinstance(value, Ratio):
        for field in fields(value):
            inner = f"{path}.{field.name}" if path else field.name
            yield from _figures(getattr(value, field.name), inner)
    elif isinstance(value, tuple):
        if not value:
            # A section with nothing in it is not a section that is absent.
            yield path, _EMPTY
        for key, item in zip(_keys(value), value, strict=True):
            yield from _figures(item, f"{path}[{key}]")
    else:
        yield path, _text(value, path)


def _keys(items: tuple[Any, ...]) -> list[str]:
    """What each item of a list is about; its place when that is not plain."""
    places = [str(index) for index in range(len(items))]
    names = [_key(item) for item in items]
    return places if "" in names or len(set(names)) < len(names) else names


def _key(item: Any) -> str:
    if hasattr(item, "month"):
        return month_text(item.month)
    if hasattr(item, "currency"):
        return str(item.currency)
    return str(item.code.name) if hasattr(item, "code") else ""


def _text(value: Any, path: str) -> str | None:
    if value is None:
        return _ABSENT
    if isinstance(value, Ratio):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, IntEnum):
        return value.name
    if isinstance(value, date):
        return value.isoformat()
    return month_text(value) if path.endswith("month") else str(value)
