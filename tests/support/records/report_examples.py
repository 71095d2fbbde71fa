# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reports of each version: any at all, and three examples.

Strategies of later versions are made from the dataclasses of the version and the types
of its canonical message, so that every figure takes every value that it can have.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from enum import IntEnum
from typing import Any, cast

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from hypothesis import strategies as st

from gateway.domain.codes import ExplanationCode
from gateway.domain.months import month_number
from gateway.domain.reports.figures import Figure, figures_of
from gateway.domain.reports.report import Explanation, Ratio
from gateway.domain.reports.version_2.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    SummaryFigures,
)
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.wire.reports import CANONICAL_FORMS
from gateway.wire.reports.by_field import field_of
from tests.support.records import report_strategies as version_1
from tests.support.records.adapter_vectors import to_json

_NUMBERS = {
    FieldDescriptor.TYPE_UINT32: st.one_of(st.integers(0, 400), st.integers(0, 2**32 - 1)),
    FieldDescriptor.TYPE_UINT64: st.integers(0, 2**64 - 1),
    FieldDescriptor.TYPE_INT64: st.integers(-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_SINT32: st.integers(-1, 400),
}
_LAST_WRITTEN = 2
"""The examples of later versions are made from those of the version before."""
_MONTHS = st.integers(month_number(1900, 1), month_number(9998, 12))

_FULL_1, _NONE_1 = version_1.FULL_REPORT, version_1.NO_RECORD_REPORT


def reports_of(version: int) -> st.SearchStrategy[Any]:
    """Any report of a version; its figures need not fit together."""
    if version == 1:
        return version_1.REPORTS
    row = REPORT_VERSIONS[version]
    message = CANONICAL_FORMS[version].message.DESCRIPTOR
    return _group(row.report, message, row.explanations)


def example_reports(version: int) -> tuple[Any, Any, Any]:
    """With every section and figure; about a person nobody reported on; with no section."""
    if version == 1:
        return _FULL_1, _NONE_1, version_1.STATUS_ONLY_REPORT
    if version > _LAST_WRITTEN:
        first, second, third = example_reports(version - 1)
        kind = REPORT_VERSIONS[version].report
        return _later(first, kind), _later(second, kind), _later(third, kind)
    bare = replace(
        FULL_REPORT_V2, summary=None, worst_days_past_due_24m=None, months=None, inquiries=None
    )
    return FULL_REPORT_V2, NO_RECORD_REPORT_V2, bare


def _later(value: Any, kind: type) -> Any:
    """An example of the version before, as one of a version with more figures."""
    made: dict[str, Any] = {}
    for name, figure in figures_of(kind):
        if not hasattr(value, name):
            made[name] = _new(figure)
            continue
        given = getattr(value, name)
        if given is None or figure.is_leaf:
            made[name] = given
        elif figure.repeats:
            made[name] = tuple([_later(each, figure.kind) for each in given])
        else:
            made[name] = _later(given, figure.kind)
    return kind(**made)


def _new(figure: Figure) -> Any:
    """An example of a figure that the version before does not have."""
    if not figure.is_leaf:
        group = _later(None, figure.kind)
        return (group,) if figure.repeats else group
    if figure.kind is int and not figure.repeats:
        return month_number(2005, 8) if figure.path.endswith("month") else 1
    if figure.optional or figure.repeats:
        return None
    if issubclass(figure.kind, IntEnum):
        return next(iter(figure.kind))
    return "text" if figure.kind is str else date(2026, 11, 29)


def _group(
    kind: type, message: Descriptor, explanations: tuple[ExplanationCode, ...]
) -> st.SearchStrategy[Any]:
    made = {}
    for name, figure in figures_of(kind):
        field = field_of(name, message)
        made[name] = _values(figure, field, explanations)
    return st.builds(kind, **made)


def _values(
    figure: Figure, field: FieldDescriptor, explanations: tuple[ExplanationCode, ...]
) -> st.SearchStrategy[Any]:
    one = _one(figure, field, explanations)
    if figure.repeats:
        low, high = (24, 24) if figure.is_leaf else (0, 3)
        one = st.lists(one, min_size=low, max_size=high).map(tuple)
    return st.none() | one if figure.optional else one


def _one(
    figure: Figure, field: FieldDescriptor, explanations: tuple[ExplanationCode, ...]
) -> st.SearchStrategy[Any]:
    if figure.kind is ExplanationCode:
        return st.sampled_from(explanations)
    if figure.kind is str:
        return st.sampled_from(["CNY", "EUR", "TWD", "USD"])
    if figure.kind is date:
        return st.dates(date(1900, 1, 1), date(9998, 12, 31))
    if figure.kind is int:
        return _MONTHS if figure.path.endswith("month") else _NUMBERS[field.type]
    if field.message_type is not None:
        return _group(figure.kind, field.message_type, explanations)
    members: list[Any] = list(cast("Any", figure.kind))
    return st.sampled_from(members)


def _summary(summary: Any, *, late_closed: int, worst: int | None, money: Any) -> SummaryFigures:
    """Version 2's, of version 1's and what it has besides."""
    values: dict[str, Any] = {field.name: getattr(summary, field.name) for field in fields(summary)}
    values |= {
        "late_closed_accounts": late_closed,
        "late_closed_worst_days_past_due": worst,
        "money": money,
    }
    return SummaryFigures(**values)


def _report(report: Any, summary: Any, months: Any, more: tuple[Explanation, ...]) -> CreditReport:
    values: dict[str, Any] = {field.name: getattr(report, field.name) for field in fields(report)}
    values |= {"summary": summary, "months": months}
    values["explanations"] = (*report.explanations, *more)
    return CreditReport(**values)


_LATE = MoneySummary(
    currency="CNY",
    open_accounts=1,
    credit_limit=0,
    balance=None,
    balance_missing=1,
    overdue_accounts=1,
    overdue_amount=None,
    overdue_amount_missing=1,
    utilisation=Ratio(0, 0),
    paid_to_due_12m=Ratio(9, 10),
    paid_to_due_missing_12m=2,
    paid_to_due_24m=Ratio(9, 10),
    paid_to_due_missing_24m=2,
)
_GOOD = MoneySummary(
    currency="TWD",
    open_accounts=2,
    credit_limit=2_000_000,
    balance=391_300,
    balance_missing=1,
    overdue_accounts=0,
    overdue_amount=0,
    overdue_amount_missing=0,
    utilisation=Ratio(391_300, 2_000_000),
    paid_to_due_12m=Ratio(68_900, 379_100),
    paid_to_due_missing_12m=0,
    paid_to_due_24m=Ratio(68_900, 379_100),
    paid_to_due_missing_24m=0,
)
_SEPTEMBER_2005 = month_number(2005, 9)

FULL_REPORT_V2 = _report(
    _FULL_1,
    _summary(_FULL_1.summary, late_closed=1, worst=120, money=(_LATE, _GOOD)),
    (
        MonthFigures(
            month=_SEPTEMBER_2005 - 1,
            reported_accounts=1,
            on_time_accounts=1,
            worst_days_past_due=0,
            money=(MonthMoney("TWD", 1, 310_200, 0, 310_200, 0, -50, 0),),
        ),
        MonthFigures(
            month=_SEPTEMBER_2005,
            reported_accounts=3,
            on_time_accounts=1,
            worst_days_past_due=45,
            money=(
                MonthMoney("CNY", 1, 12_500, 0, None, 1, None, 1),
                MonthMoney("TWD", 2, None, 2, 0, 1, 391_300, 1),
            ),
        ),
    ),
    (
        Explanation(ExplanationCode.LATE_AFTER_CLOSING, 120),
        Explanation(ExplanationCode.AMOUNTS_MISSING, 3),
    ),
)
NO_RECORD_REPORT_V2 = _report(
    _NONE_1, _summary(_NONE_1.summary, late_closed=0, worst=None, money=()), (), ()
)


def vectors_of(version: int) -> list[dict[str, Any]]:
    """The examples as vectors hold them, in canonical form."""
    names = (
        "every section and figure",
        "nobody has reported on the person",
        "no section was asked for",
    )
    encode = CANONICAL_FORMS[version].encode
    return [
        {"name": name, "body_hex": encode(report).hex(), "report": to_json(report)}
        for name, report in zip(names, example_reports(version), strict=True)
    ]
