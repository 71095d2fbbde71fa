# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 9 under report version 5: version 4's figures, and a score."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gateway.domain.codes import RestrictionScope, Section
from gateway.domain.disputes.marks import NO_MARKS, Marks
from gateway.domain.reports import version_4
from gateway.domain.reports.report import RecentInquiries, widened
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.version_5.figures import CreditReport
from gateway.domain.risk.card import Card
from gateway.domain.risk.score import risk_of


def build_report(  # noqa: PLR0913  (as BuildReport, and what only this version shows)
    summary: Summary | None,
    *,
    data_version: int,
    as_of: date,
    sections: Sequence[Section],
    inquiries: RecentInquiries | None,
    marks: Marks = NO_MARKS,
    statement: str | None = None,
    card: Card | None = None,
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
        card: by which section RISK is scored; needed only where it is wanted.
    """
    risk = None
    if card is not None and Section.RISK in sections:
        restricted = marks.scope is not RestrictionScope.NONE
        risk = risk_of(summary, as_of, card, restricted=restricted)
    report = version_4.build_report(
        summary,
        data_version=data_version,
        as_of=as_of,
        sections=sections,
        inquiries=inquiries,
        marks=marks,
        statement=statement,
    )
    return widened(report, CreditReport, risk=risk)
