# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 9 under report version 4: version 3's figures, and what the person says against them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date

from gateway.domain.codes import ExplanationCode, RestrictionScope, Section
from gateway.domain.disputes.dispute import Dispute
from gateway.domain.disputes.marks import NO_MARKS, Marks
from gateway.domain.reports import version_3
from gateway.domain.reports.report import Explanation, RecentInquiries, widened
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.version_4.figures import CreditReport, DisputeMark, RemarkFigures


def build_report(  # noqa: PLR0913  (as BuildReport, and what only this version shows)
    summary: Summary | None,
    *,
    data_version: int,
    as_of: date,
    sections: Sequence[Section],
    inquiries: RecentInquiries | None,
    marks: Marks = NO_MARKS,
    statement: str | None = None,
) -> CreditReport:
    """The report of one subject.

    Args:
        summary: as of `gateway.domain.reports.versions.BuildReport`, without the accounts that
            are left out.
        data_version: likewise.
        as_of: likewise.
        sections: likewise.
        inquiries: likewise.
        marks: what is on record about the person.
        statement: the text of the dispute that `Marks.shown` gives.
    """
    report = version_3.build_report(
        summary, data_version=data_version, as_of=as_of, sections=sections, inquiries=inquiries
    )
    return widened(
        report,
        CreditReport,
        explanations=(*report.explanations, *_explanations(marks)),
        remarks=remark_figures(marks, statement),
    )


def remark_figures(marks: Marks, statement: str | None) -> RemarkFigures:
    """What the answer says of what is on record."""
    shown = marks.shown
    return RemarkFigures(
        disputes=tuple(map(_mark, marks.open_disputes)),
        restriction=marks.scope,
        restricted_accounts=0 if marks.all_restricted else len(marks.restricted),
        statement=statement,
        statement_date=None if shown is None or statement is None else _day(shown),
    )


def _mark(dispute: Dispute) -> DisputeMark:
    return DisputeMark(
        state=dispute.state,
        item=dispute.item,
        disputed_month=dispute.month,
        open_date=_day(dispute),
        resolve_by_date=dispute.resolve_by.astimezone(UTC).date(),
    )


def _day(dispute: Dispute) -> date:
    return dispute.open_time.astimezone(UTC).date()


def _explanations(marks: Marks) -> list[Explanation]:
    """What version 3 does not say, ordered by code."""
    found = []
    if disputed := {each.account_id for each in marks.open_disputes}:
        found.append(Explanation(ExplanationCode.DISPUTE_OPEN, len(disputed)))
    if marks.scope is not RestrictionScope.NONE:
        left_out = 0 if marks.all_restricted else len(marks.restricted)
        found.append(Explanation(ExplanationCode.DATA_RESTRICTED, left_out))
    return found
