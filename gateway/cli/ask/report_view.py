# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A canonical report for a person at a terminal; programs take --json instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from gateway.cli.ask.risk_view import risk_rows
from gateway.domain.codes import CreditStatus, ExplanationCode, RestrictionScope
from gateway.domain.months import month_text
from gateway.domain.reports.report import Explanation, Ratio, RecentInquiries
from gateway.domain.reports.version_1.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    SummaryFigures,
)
from gateway.domain.reports.version_2 import figures as version_2
from gateway.domain.reports.version_3 import figures as version_3
from gateway.domain.reports.version_4 import figures as version_4
from gateway.domain.reports.version_5 import figures as version_5

_Remarked: TypeAlias = version_4.CreditReport | version_5.CreditReport
_Report: TypeAlias = CreditReport | version_2.CreditReport | version_3.CreditReport | _Remarked
_Summary: TypeAlias = SummaryFigures | version_2.SummaryFigures | version_3.SummaryFigures
_Money: TypeAlias = MoneySummary | version_2.MoneySummary | version_3.MoneySummary

_STATUS_STYLE = {
    CreditStatus.NO_RECORD: "bold",
    CreditStatus.CURRENT: "bold green",
    CreditStatus.OVERDUE: "bold yellow",
    CreditStatus.SERIOUSLY_OVERDUE: "bold red",
}
_EXPLANATIONS = {
    ExplanationCode.NO_RECORD: "no contributor reported anything up to that date",
    ExplanationCode.DATA_STALE: "the newest report is {} days old",
    ExplanationCode.SHORT_HISTORY: "the history spans only {} months",
    ExplanationCode.CURRENT_LATENESS: "{} days past due at present",
    ExplanationCode.RECENT_SERIOUS_LATENESS: "90 days past due or more, {} months ago",
    ExplanationCode.REPORTING_GAPS: "{} account-months were not reported",
    ExplanationCode.SEVERAL_CURRENCIES: "money in {} currencies, never converted",
    ExplanationCode.LATE_AFTER_CLOSING: "a closed account is {} days past due",
    ExplanationCode.PLAN_ACTIVE: "{} repayment plans in force",
    ExplanationCode.PLAN_BROKEN: "a repayment plan was broken {} months ago",
    ExplanationCode.DISPUTE_OPEN: "{} accounts are in dispute",
    ExplanationCode.DATA_RESTRICTED: "{} accounts are left out of all figures (0: all of them)",
    ExplanationCode.AMOUNTS_MISSING: "{} account-months lack an amount due, paid or a balance",
}
_NONE = "-"
_NOT_REPORTED = "not reported"


def print_report(console: Console, report: _Report) -> None:
    """The whole report, section by section; of any version."""
    console.print(Group(*_parts(report)), highlight=False)


def explanation_text(explanation: Explanation) -> str:
    """An explanation in words, with its figure."""
    return _EXPLANATIONS[explanation.code].format(explanation.value)


def _parts(report: _Report) -> Iterator[RenderableType]:
    basis = report.data_basis
    yield Text.assemble(
        (report.status.name.replace("_", " "), _STATUS_STYLE[report.status]),
        f"  as of {report.as_of.isoformat()}",
    )
    if basis.newest_report_month is not None and basis.first_report_month is not None:
        yield (
            f"reported {month_text(basis.first_report_month)} to"
            f" {month_text(basis.newest_report_month)}, {basis.reported_account_months}"
            f" account-months, {basis.age_days} days old, data version {basis.data_version}"
        )
    for explanation in report.explanations:
        yield "· " + explanation_text(explanation)
    if isinstance(report, _Remarked) and report.remarks != version_4.NO_REMARKS:
        yield _remarks_table(report.remarks)
    if report.summary is not None:
        yield _summary_table(report.summary)
        if isinstance(report.summary, version_3.SummaryFigures):
            yield _plans_table(report.summary)
        yield from (_money_table(money) for money in report.summary.money)
    if report.worst_days_past_due_24m is not None:
        yield _history(report.worst_days_past_due_24m)
    if report.months is not None:
        yield _months_table(report.months)
    if report.inquiries is not None:
        yield _inquiries(report.inquiries)
    if isinstance(report, version_5.CreditReport) and report.risk is not None:
        yield _filled(_table("risk"), list(risk_rows(report.risk)))


def _summary_table(figures: _Summary) -> Table:
    table = _table("accounts")
    opened = figures.oldest_account_open_date
    rows: list[tuple[str, str]] = [
        ("accounts, open", f"{figures.accounts}, {figures.open_accounts}"),
        ("institutions", str(figures.institutions)),
        ("overdue accounts", str(figures.overdue_accounts)),
        ("worst days past due now", str(figures.current_worst_days_past_due)),
        (
            "worst in 3 / 6 / 12 / 24 / 60 months",
            " / ".join(
                _optional(value)
                for value in (
                    figures.worst_days_past_due_3m,
                    figures.worst_days_past_due_6m,
                    figures.worst_days_past_due_12m,
                    figures.worst_days_past_due_24m,
                    figures.worst_days_past_due_60m,
                )
            ),
        ),
        ("months since 30+ days", _optional(figures.months_since_30_days_past_due)),
        ("months since 90+ days", _optional(figures.months_since_90_days_past_due)),
        ("on time, 12 months", _ratio(figures.on_time_12m)),
        ("on time, 24 months", _ratio(figures.on_time_24m)),
        ("oldest account", _NONE if opened is None else opened.isoformat()),
    ]
    if not isinstance(figures, SummaryFigures):
        rows += [
            ("closed accounts past due", str(figures.late_closed_accounts)),
            ("worst days of those", _optional(figures.late_closed_worst_days_past_due)),
        ]
    return _filled(table, rows)


def _remarks_table(remarks: version_4.RemarkFigures) -> Table:
    rows = [
        (
            f"in dispute: {mark.item.name.lower().replace('_', ' ')}",
            f"{mark.state.name.lower()}, since {mark.open_date.isoformat()}",
        )
        for mark in remarks.disputes
    ]
    if remarks.restriction is not RestrictionScope.NONE:
        whole = remarks.restriction is RestrictionScope.PERSON
        rows.append(("left out of figures", "all" if whole else str(remarks.restricted_accounts)))
    if remarks.statement is not None:
        rows.append(("the person says", remarks.statement))
    return _filled(_table("on record"), rows)


def _plans_table(figures: version_3.SummaryFigures) -> Table:
    plans = figures.plans
    ended = f"{plans.kept} / {plans.broken} / {plans.cancelled}"
    rows = [
        ("in force", str(plans.active)),
        ("filed or agreed, not begun", str(plans.filed)),
        ("kept / broken / cancelled", ended),
        ("months since the last ended", _optional(plans.months_since_last_ended)),
        ("instalments kept", str(plans.instalments_kept)),
        ("instalments missed", str(plans.instalments_missed)),
        ("instalments not reported", str(plans.instalments_unreported)),
        ("worst days past due now, by the plans", str(plans.current_worst_days_past_due_on_plans)),
        (
            "worst days past due now, by the original dates",
            str(figures.current_worst_days_past_due),
        ),
    ]
    return _filled(_table("repayment plans"), rows)


def _money_table(money: _Money) -> Table:
    rows = [
        ("credit limit", _amount(money.credit_limit)),
        ("balance", _amount(money.balance)),
        ("overdue", _amount(money.overdue_amount)),
        ("utilisation", _ratio(money.utilisation)),
        ("paid of due, 12 months", _ratio(money.paid_to_due_12m)),
        ("paid of due, 24 months", _ratio(money.paid_to_due_24m)),
    ]
    if isinstance(money, version_3.MoneySummary):
        rows.append(("accounts without a credit limit", str(money.credit_limit_missing)))
    if not isinstance(money, MoneySummary):
        rows += [
            ("accounts without a balance", str(money.balance_missing)),
            ("overdue accounts without an amount", str(money.overdue_amount_missing)),
            ("months not in paid of due, 12 months", str(money.paid_to_due_missing_12m)),
            ("months not in paid of due, 24 months", str(money.paid_to_due_missing_24m)),
        ]
    return _filled(_table(f"{money.currency}, minor units"), rows)


def _months_table(
    months: tuple[MonthFigures, ...] | tuple[version_2.MonthFigures, ...],
) -> Table:
    table = Table(title="months, money in minor units", title_justify="left")
    for heading in ("month", "reported", "on time", "worst days", "currency"):
        table.add_column(heading)
    for heading in ("due", "paid", "balance"):
        table.add_column(heading, justify="right")
    for figures in months:
        facts = [
            month_text(figures.month),
            str(figures.reported_accounts),
            str(figures.on_time_accounts),
            str(figures.worst_days_past_due),
        ]
        for money in figures.money:
            amounts = map(_amount, (money.due, money.paid, money.balance))
            table.add_row(*facts, money.currency, *amounts)
            facts = [""] * len(facts)
        if not figures.money:
            table.add_row(*facts)
    return table


def _history(values: tuple[int, ...]) -> str:
    days = " ".join(_NONE if value < 0 else str(value) for value in values)
    return f"worst days past due, newest month first: {days}"


def _inquiries(inquiries: RecentInquiries) -> str:
    return (
        f"asked about {inquiries.last_31_days} times in 31 days,"
        f" {inquiries.last_183_days} times in 183 days"
        f" by {inquiries.partners_last_183_days} partners"
    )


def _table(title: str) -> Table:
    table = Table(title=title, title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    return table


def _filled(table: Table, rows: list[tuple[str, str]]) -> Table:
    for name, value in rows:
        table.add_row(name, value)
    return table


def _amount(value: int | None) -> str:
    return _NOT_REPORTED if value is None else f"{value:,}"


def _optional(value: int | None) -> str:
    return _NONE if value is None else str(value)


def _ratio(ratio: Ratio) -> str:
    """Per cent to one place, for the eye; the exact fraction is in --json."""
    if ratio.denominator == 0:
        return _NONE
    return f"{ratio.numerator / ratio.denominator:.1%}"
