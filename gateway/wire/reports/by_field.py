# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Dataclasses of figures as protobuf messages with the same fields, and back.

A figure is written to the field of its name. What it becomes follows from its type and
the field's: a month number and a date in a string field are text (ISO 8601, "" for None), a
member of a vocabulary is its number, a dataclass is a message. What is None is left out.
Compiled once for each version; on the path of every canonical answer.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import IntEnum
from operator import attrgetter
from typing import Any, TypeAlias

from google.protobuf.descriptor import Descriptor, FieldDescriptor

from gateway.domain.months import month_number, month_text
from gateway.domain.reports.figures import Figure, figures_of
from gateway.domain.reports.report import Ratio

Write: TypeAlias = Callable[[Any], dict[str, Any]]
"""From a dataclass to what its message is made of."""
Read: TypeAlias = Callable[[Any], Any]
"""From a message to its dataclass; raises ValueError."""

RENAMED = {"as_of": "as_of_date"}
"""Figures whose field has another name."""


def field_of(name: str, message: Descriptor) -> FieldDescriptor:
    """The field that a figure is written to."""
    return message.fields_by_name[RENAMED.get(name, name)]


def writer(kind: type, message: Descriptor) -> Write:
    """What makes the content of such a message of such a dataclass.

    Raises:
        KeyError: a figure has no field.
    """
    names, fields, converted = [], [], []
    for name, figure in figures_of(kind):
        field = field_of(name, message)
        names.append(name)
        fields.append(field.name)
        if (convert := _written(figure, field)) is not None:
            converted.append((field.name, convert))
    values = _getter(names)

    def write(value: Any) -> dict[str, Any]:
        made = dict(zip(fields, values(value), strict=False))
        for field, convert in converted:
            if (given := made[field]) is not None:
                made[field] = convert(given)
        return made

    return write


def _written(figure: Figure, field: FieldDescriptor) -> Callable[[Any], Any] | None:
    """What a value that is not None becomes; None: it stays as it is."""
    one = _one_written(figure, field)
    if one is None or not figure.repeats:
        return one
    return lambda values: [one(value) for value in values]


def _one_written(figure: Figure, field: FieldDescriptor) -> Callable[[Any], Any] | None:
    if figure.kind is Ratio:
        return _ratio_written
    if field.message_type is not None:
        return writer(figure.kind, field.message_type)
    if figure.kind is date:
        return date.isoformat
    if issubclass(figure.kind, IntEnum):
        return int
    return month_text if _is_month(figure, field) else None


def _ratio_written(ratio: Ratio) -> dict[str, int]:
    """As `writer` would, in a sixth of the time: there are several in each report."""
    return {"numerator": ratio.numerator, "denominator": ratio.denominator}


def reader(kind: type, message: Descriptor) -> Read:
    """What makes such a dataclass of such a message.

    Raises:
        KeyError: a figure has no field.
    """
    figures = [(name, figure, field_of(name, message)) for name, figure in figures_of(kind)]
    plain = [(name, field.name) for name, figure, field in figures if _is_plain(figure, field)]
    parts = [
        (name, _read(figure, field))
        for name, figure, field in figures
        if not _is_plain(figure, field)
    ]
    names = [name for name, _ in plain]
    values = _getter([field for _, field in plain])

    def read(given: Any) -> Any:
        made = dict(zip(names, values(given), strict=False))
        for name, part in parts:
            made[name] = part(given)
        return kind(**made)

    return read


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """As operator.attrgetter, but always a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


def _is_plain(figure: Figure, field: FieldDescriptor) -> bool:
    """Whether a figure is just what the field holds."""
    same = figure.kind in {int, str} and not _is_month(figure, field)
    return same and not figure.repeats and not figure.optional


def _read(figure: Figure, field: FieldDescriptor) -> Read:
    name, one = field.name, _one_read(figure, field)
    if figure.repeats:
        # An empty list may be that of a section that was not asked for.
        empty = None if figure.optional else ()
        if one is int:
            return lambda given: tuple(getattr(given, name)) or empty
        return lambda given: tuple([one(value) for value in getattr(given, name)]) or empty
    if not figure.optional:
        return lambda given: one(getattr(given, name))
    if field.has_presence:
        return lambda given: one(getattr(given, name)) if given.HasField(name) else None
    return lambda given: one(text) if (text := getattr(given, name)) else None


def _one_read(figure: Figure, field: FieldDescriptor) -> Read:
    if figure.kind is Ratio:
        return _ratio_read
    if field.message_type is not None:
        return reader(figure.kind, field.message_type)
    if figure.kind is date:
        return date.fromisoformat
    return month_of_text if _is_month(figure, field) else figure.kind


def _ratio_read(given: Any) -> Ratio:
    return Ratio(given.numerator, given.denominator)


def _is_month(figure: Figure, field: FieldDescriptor) -> bool:
    """Months are numbers among the figures, and text on the wire."""
    return figure.kind is int and field.type == FieldDescriptor.TYPE_STRING


def month_of_text(text: str) -> int:
    """The month number of "2005-09". Raises ValueError."""
    first_day = date.fromisoformat(f"{text}-01")
    return month_number(first_day.year, first_day.month)
