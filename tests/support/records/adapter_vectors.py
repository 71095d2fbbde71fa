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
from gateway.domain.codes import CreditStatus, ExplanationCode
from gateway.domain.months import month_number, month_text
from gateway.domain.reports.report import DataBasis, Explanation, Ratio, RecentInquiries
from gateway.domain.reports.version_1.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    SummaryFigures,
)

VECTORS = Path(__file__).parents[2] / "vectors" / "adapters"
EXAMPLES = sorted((Path(__file__).parents[3] / "docs" / "examples").glob("*.toml"))
"""Adapters of contributed files that users begin with; none is registered."""
_MONTHS = {"month", "first_report_month", "newest_report_month"}


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
    if is_dataclass(value):
        return {f.name: to_json(getattr(value, f.name), f.name) for f in fields(value)}
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, IntEnum):
        return value.name
    if isinstance(value, date):
        return value.isoformat()
    return month_text(value) if name in _MONTHS and value is not None else value


def report_from_json(values: dict[str, Any]) -> CreditReport:
    """The report a vector holds."""
    summary, history = values["summary"], values["worst_days_past_due_24m"]
    months, inquiries = values["months"], values["inquiries"]
    basis = values["data_basis"]
    return CreditReport(
        status=CreditStatus[values["status"]],
        as_of=date.fromisoformat(values["as_of"]),
        data_basis=DataBasis(**{k: _month(v) if k in _MONTHS else v for k, v in basis.items()}),
        summary=None if summary is None else _summary(summary),
        worst_days_past_due_24m=None if history is None else tuple(history),
        months=None if months is None else tuple(_month_figures(each) for each in months),
        inquiries=None if inquiries is None else RecentInquiries(**inquiries),
        explanations=tuple(
            Explanation(ExplanationCode[each["code"]], each["value"])
            for each in values["explanations"]
        ),
    )


def _summary(values: dict[str, Any]) -> SummaryFigures:
    opened = values["oldest_account_open_date"]
    others = {
        "on_time_12m": Ratio(*values["on_time_12m"]),
        "on_time_24m": Ratio(*values["on_time_24m"]),
        "oldest_account_open_date": None if opened is None else date.fromisoformat(opened),
        "money": tuple(_money(each) for each in values["money"]),
    }
    return SummaryFigures(**{**values, **others})


def _money(values: dict[str, Any]) -> MoneySummary:
    ratios = {k: Ratio(*v) for k, v in values.items() if isinstance(v, list)}
    return MoneySummary(**{**values, **ratios})


def _month_figures(values: dict[str, Any]) -> MonthFigures:
    money = tuple(MonthMoney(**each) for each in values["money"])
    return MonthFigures(**{**values, "month": _month(values["month"]), "money": money})


def _month(text: str | None) -> Any:
    if text is None:
        return None
    year, month = text.split("-")
    return month_number(int(year), int(month))
