# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 9 under report version 3: version 2's figures, repayment plans and missing limits.

All figures of version 2 keep their meaning, and so does the status: they are by the original
dates. What the plans make of it stands beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gateway.domain.codes import ExplanationCode, Section
from gateway.domain.reports import version_2
from gateway.domain.reports.report import Explanation, RecentInquiries, widened
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.version_3.figures import (
    CreditReport,
    MoneySummary,
    PlanFigures,
    SummaryFigures,
)
from gateway.domain.reports.version_3.plans import NO_PLANS, months_since_broken, plan_figures
from gateway.domain.reports.version_3.series import SERIES_3, PlanSeries
from gateway.domain.reports.windows import HISTORY_MONTHS, Position, position_of


def build_report(
    summary: Summary | None,
    *,
    data_version: int,
    as_of: date,
    sections: Sequence[Section],
    inquiries: RecentInquiries | None,
) -> CreditReport:
    """The report of one subject; arguments as of `gateway.domain.reports.versions.BuildReport`."""
    report = version_2.build_report(
        summary, data_version=data_version, as_of=as_of, sections=sections, inquiries=inquiries
    )
    figures = report.summary
    position = None if summary is None else position_of(summary, as_of)
    if summary is None or position is None:
        nothing = figures and widened(figures, SummaryFigures, plans=NO_PLANS)
        return widened(report, CreditReport, summary=nothing)
    held: PlanSeries = summary.added[SERIES_3.version]
    plans = plan_figures(
        held.plans,
        summary.first_month + position.end,
        as_of,
        held.unplanned_worst_dpd[position.end],
    )
    return widened(
        report,
        CreditReport,
        summary=figures
        and widened(
            figures,
            SummaryFigures,
            money=_money(summary, figures.money, held, position),
            plans=plans,
        ),
        explanations=(*report.explanations, *_explanations(plans, held, as_of)),
    )


def _money(
    summary: Summary,
    figures: Sequence[version_2.MoneySummary],
    held: PlanSeries,
    position: Position,
) -> tuple[MoneySummary, ...]:
    """A limit is absent where no open account has one that was reported."""
    missing = {
        series.currency: lacking.limit_missing[position.end]
        for series, lacking in zip(summary.money, held.money, strict=True)
    }
    return tuple(
        widened(
            each,
            MoneySummary,
            credit_limit=None
            if missing[each.currency] and missing[each.currency] == each.open_accounts
            else each.credit_limit,
            credit_limit_missing=missing[each.currency],
        )
        for each in figures
    )


def _explanations(plans: PlanFigures, held: PlanSeries, as_of: date) -> list[Explanation]:
    """What version 2 does not say, ordered by code."""
    found = []
    if plans.active:
        found.append(Explanation(ExplanationCode.PLAN_ACTIVE, plans.active))
    broken = months_since_broken(held.plans, as_of)
    if broken is not None and broken < HISTORY_MONTHS:
        found.append(Explanation(ExplanationCode.PLAN_BROKEN, broken))
    return found
