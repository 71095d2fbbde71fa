# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Test vectors of adapters: where they are, and domain types as plain JSON.

In vectors a report is its fields by name: dates and months in ISO 8601, codes by
name, ratios as [numerator, denominator], absent figures null.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import Any

from gateway.domain.access.query import CreditQuery
from gateway.domain.months import month_number, month_text
from gateway.domain.records.record import RepaymentRecord
from gateway.domain.reports.figures import Figure, figures_of
from gateway.domain.reports.report import Ratio

VECTORS = Path(__file__).parents[2] / "vectors" / "adapters"
EXAMPLES = sorted((Path(__file__).parents[3] / "docs" / "examples").glob("*.toml"))
"""Adapters of contributed files that users begin with; none is registered."""
_MONTHS = {"month", "first_report_month", "newest_report_month", "disputed_month"}


def load_vectors(adapter: str, file: str) -> Any:
    """The content of one vector file of one adapter."""
    return json.loads((VECTORS / adapter / f"{file}.json").read_text(encoding="utf-8"))


def body_of(vector: dict[str, Any]) -> bytes:
    """A body: text in "body", bytes in "body_hex"."""
    if "body" in vector:
        text: str = vector["body"]
        return text.encode()
    return bytes.fromhex(vector["body_hex"])


def query_json(query: CreditQuery) -> dict[str, Any]:
    """A query as vectors write it."""
    return {
        "scheme": query.identifier.scheme.name,
        "identifier": query.identifier.value,
        "purpose": query.purpose.name,
        "consent_reference": query.consent_reference,
        "sections": [section.name for section in query.sections],
        "as_of": None if query.as_of is None else query.as_of.isoformat(),
    }


def to_json(value: Any, name: str = "") -> Any:
    """A report, or anything in it, as vectors write it."""
    if isinstance(value, Ratio):
        return [value.numerator, value.denominator]
    if is_dataclass(value) or isinstance(value, RepaymentRecord):
        names = value._fields if isinstance(value, tuple) else [f.name for f in fields(value)]
        return {name: to_json(getattr(value, name), name) for name in names}
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, IntEnum):
        return value.name
    if isinstance(value, date):
        return value.isoformat()
    return month_text(value) if name in _MONTHS and value is not None else value


def report_from_json(values: dict[str, Any], report: type) -> Any:
    """The report that a vector holds, of that type."""
    return _built(report, values)


def _built(kind: type, values: dict[str, Any]) -> Any:
    """A dataclass of a vector's fields; each has a value, even if it is null."""
    figures = figures_of(kind)
    assert {name for name, _ in figures} == set(values)
    return kind(**{name: _value(figure, name, values[name]) for name, figure in figures})


def _value(figure: Figure, name: str, value: Any) -> Any:
    if value is None:
        return None
    if figure.repeats:
        return tuple(_one(figure, name, item) for item in value)
    return _one(figure, name, value)


def _one(figure: Figure, name: str, value: Any) -> Any:
    if figure.kind is Ratio:
        return Ratio(*value)
    if not figure.is_leaf:
        return _built(figure.kind, value)
    if figure.kind is date:
        return date.fromisoformat(value)
    if issubclass(figure.kind, IntEnum):
        return figure.kind[value]
    return _month(value) if name in _MONTHS else value


def _month(text: str) -> int:
    year, month = text.split("-")
    return month_number(int(year), int(month))
