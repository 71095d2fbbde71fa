# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The figures of report version 5: those of version 4, and a score."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.codes import CreditStatus
from gateway.domain.reports.report import DataBasis, Explanation, RecentInquiries
from gateway.domain.reports.version_2.figures import MonthFigures
from gateway.domain.reports.version_3.figures import SummaryFigures
from gateway.domain.reports.version_4.figures import RemarkFigures
from gateway.domain.risk.score import RiskFigures


@dataclass(frozen=True, slots=True)
class CreditReport:
    """The answer's body in canonical form; sections not asked for are None.

    Attributes:
        status: the one-word answer; by the original dates, as in versions 1 to 4.
        as_of: the date the figures are for.
        data_basis: which data they were built from.
        summary: section SUMMARY.
        worst_days_past_due_24m: section HISTORY: 24 values, newest month first,
            -1 where nothing was reported.
        months: section MONTHS, oldest first.
        inquiries: section INQUIRIES.
        explanations: ordered by code.
        remarks: in every answer, whatever was asked for; as of the moment of the answer.
        risk: section RISK.
    """

    status: CreditStatus
    as_of: date
    data_basis: DataBasis
    summary: SummaryFigures | None
    worst_days_past_due_24m: tuple[int, ...] | None
    months: tuple[MonthFigures, ...] | None
    inquiries: RecentInquiries | None
    explanations: tuple[Explanation, ...]
    remarks: RemarkFigures
    risk: RiskFigures | None
