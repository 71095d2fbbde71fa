# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The figures of report version 3, of one subject as of one date.

Those of version 2, those of repayment plans, and a credit limit that may be absent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.codes import CreditStatus
from gateway.domain.reports.report import DataBasis, Explanation, Ratio, RecentInquiries
from gateway.domain.reports.version_2.figures import MonthFigures


@dataclass(frozen=True, slots=True)
class MoneySummary:
    """Money in one currency, minor units. See MoneySummaryV3 in credit_report_v3.proto."""

    currency: str
    open_accounts: int
    credit_limit: int | None
    credit_limit_missing: int
    balance: int | None
    balance_missing: int
    overdue_accounts: int
    overdue_amount: int | None
    overdue_amount_missing: int
    utilisation: Ratio
    paid_to_due_12m: Ratio
    paid_to_due_missing_12m: int
    paid_to_due_24m: Ratio
    paid_to_due_missing_24m: int


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """Repayment plans. See PlanFiguresV3 in credit_report_v3.proto."""

    filed: int
    active: int
    kept: int
    broken: int
    cancelled: int
    instalments_kept: int
    instalments_missed: int
    instalments_unreported: int
    months_since_last_ended: int | None
    current_worst_days_past_due_on_plans: int


@dataclass(frozen=True, slots=True)
class SummaryFigures:
    """See CreditSummaryV3 in credit_report_v3.proto; None is "absent" there."""

    accounts: int
    open_accounts: int
    institutions: int
    overdue_accounts: int
    current_worst_days_past_due: int
    worst_days_past_due_3m: int | None
    worst_days_past_due_6m: int | None
    worst_days_past_due_12m: int | None
    worst_days_past_due_24m: int | None
    worst_days_past_due_60m: int | None
    months_since_30_days_past_due: int | None
    months_since_90_days_past_due: int | None
    on_time_12m: Ratio
    on_time_24m: Ratio
    oldest_account_open_date: date | None
    late_closed_accounts: int
    late_closed_worst_days_past_due: int | None
    money: tuple[MoneySummary, ...]
    plans: PlanFigures


@dataclass(frozen=True, slots=True)
class CreditReport:
    """The answer's body in canonical form; sections not asked for are None.

    Attributes:
        status: the one-word answer; by the original dates, as in versions 1 and 2.
        as_of: the date the figures are for.
        data_basis: which data they were built from.
        summary: section SUMMARY.
        worst_days_past_due_24m: section HISTORY: 24 values, newest month first,
            -1 where nothing was reported.
        months: section MONTHS, oldest first.
        inquiries: section INQUIRIES.
        explanations: ordered by code.
    """

    status: CreditStatus
    as_of: date
    data_basis: DataBasis
    summary: SummaryFigures | None
    worst_days_past_due_24m: tuple[int, ...] | None
    months: tuple[MonthFigures, ...] | None
    inquiries: RecentInquiries | None
    explanations: tuple[Explanation, ...]
