# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Two reports that differ are told apart figure by figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given

from gateway.domain.codes import CreditStatus, ExplanationCode
from gateway.domain.reports.differences import report_differences
from gateway.domain.reports.report import DataBasis, Explanation, RecentInquiries
from gateway.domain.reports.version_1.figures import CreditReport, MonthFigures, MonthMoney
from tests.support.records.report_strategies import REPORTS
from tests.support.suite.exhaustive import examples

SEPTEMBER, AUGUST = 2005 * 12 + 8, 2005 * 12 + 7
REPORT = CreditReport(
    status=CreditStatus.CURRENT,
    as_of=date(2005, 9, 30),
    data_basis=DataBasis(1, AUGUST, SEPTEMBER, 0, 2),
    summary=None,
    worst_days_past_due_24m=(0, -1),
    months=(
        MonthFigures(AUGUST, 1, 1, 0, (MonthMoney("TWD", 5, 5, 0),)),
        MonthFigures(SEPTEMBER, 1, 1, 0, (MonthMoney("TWD", 7, 7, 0),)),
    ),
    inquiries=RecentInquiries(0, 0, 0, 4),
    explanations=(Explanation(ExplanationCode.SHORT_HISTORY, 2),),
)


def found(now: CreditReport) -> list[tuple[str, str | None, str | None]]:
    """The differences as tuples."""
    return [(d.path, d.then, d.now) for d in report_differences(REPORT, now)]


def test_a_changed_figure_is_named_with_both_values() -> None:
    money = replace(REPORT.months[1].money[0], due=9) if REPORT.months else None
    assert money is not None
    assert REPORT.months is not None
    months = (REPORT.months[0], replace(REPORT.months[1], money=(money,)))
    assert found(replace(REPORT, months=months)) == [("months[2005-09].money[TWD].due", "7", "9")]


def test_codes_months_and_dates_are_written_for_people() -> None:
    now = replace(
        REPORT,
        status=CreditStatus.OVERDUE,
        as_of=date(2005, 9, 29),
        data_basis=replace(REPORT.data_basis, newest_report_month=AUGUST),
        explanations=(Explanation(ExplanationCode.DATA_STALE, 70),),
    )
    assert found(now) == [
        ("status", "CURRENT", "OVERDUE"),
        ("as_of", "2005-09-30", "2005-09-29"),
        ("data_basis.newest_report_month", "2005-09", "2005-08"),
        ("explanations[SHORT_HISTORY].code", "SHORT_HISTORY", None),
        ("explanations[SHORT_HISTORY].value", "2", None),
        ("explanations[DATA_STALE].code", None, "DATA_STALE"),
        ("explanations[DATA_STALE].value", None, "70"),
    ]


def test_a_month_too_few_does_not_make_the_others_differ() -> None:
    assert REPORT.months is not None
    paths = {path for path, _, _ in found(replace(REPORT, months=REPORT.months[1:]))}
    assert paths
    assert all(path.startswith("months[2005-08]") for path in paths)


def test_an_absent_section_is_not_an_empty_one() -> None:
    empty = replace(REPORT, months=())
    assert ("months", None, "none") in [
        (d.path, d.then, d.now) for d in report_differences(replace(REPORT, months=None), empty)
    ]


@examples(300)
@given(first=REPORTS, second=REPORTS)
def test_reports_differ_exactly_when_a_figure_does(
    first: CreditReport, second: CreditReport
) -> None:
    assert report_differences(first, first) == []
    assert bool(report_differences(first, second)) == (first != second)
