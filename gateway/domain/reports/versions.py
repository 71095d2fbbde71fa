# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which report versions there are: one row each.

A version is one definition of the figures and of their form. It is added and never
redefined: an entry of the log names the version of its answer, and replay builds the
answer again with that version. An adapter's file names the version it writes.

Its canonical form in protobuf follows from its number and the names of its figures
(gateway.wire.reports).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from gateway.domain.codes import ExplanationCode, Section
from gateway.domain.reports import version_1, version_2, version_3, version_4, version_5
from gateway.domain.reports.columns import FIRST_COLUMNS, AddedSeries, Column
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.summary import Summary


class BuildReport(Protocol):
    """Step 9 of one version."""

    def __call__(
        self,
        summary: Summary | None,
        *,
        data_version: int,
        as_of: date,
        sections: Sequence[Section],
        inquiries: RecentInquiries | None,
    ) -> Any:
        """The report of one subject: an instance of the version's `report`.

        Args:
            summary: None when nothing was ever reported.
            data_version: the newest one when the summary was read.
            as_of: the date the figures are for.
            sections: the parts wanted; the others are None in the report.
            inquiries: passed through when the section INQUIRIES is wanted.
        """
        ...


@dataclass(frozen=True, slots=True)
class ReportVersion:
    """One version.

    Attributes:
        number: as entries and adapters' files name it.
        report: the dataclass of its figures; adapters carry them by their paths.
        explanations: the codes it uses; a format has one for each.
        added: the series it reads beside those of version 1.
        build: step 9.
        remarks: whether `build` also takes what is on record beside the accounts: `marks` and
            `statement`.
        scores: whether it has the section RISK; `build` then takes a `card`.
    """

    number: int
    report: type
    explanations: tuple[ExplanationCode, ...]
    added: tuple[AddedSeries, ...]
    build: BuildReport
    remarks: bool = False
    scores: bool = False

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of a summary that it reads, in the order of `AddedSeries.read`."""
        return (*FIRST_COLUMNS, *[column for series in self.added for column in series.columns])


REPORT_VERSIONS: dict[int, ReportVersion] = {
    1: ReportVersion(
        number=1,
        report=version_1.CreditReport,
        explanations=version_1.EXPLANATIONS,
        added=(),
        build=version_1.build_report,
    ),
    2: ReportVersion(
        number=2,
        report=version_2.CreditReport,
        explanations=version_2.EXPLANATIONS,
        added=(version_2.SERIES_2,),
        build=version_2.build_report,
    ),
    3: ReportVersion(
        number=3,
        report=version_3.CreditReport,
        explanations=version_3.EXPLANATIONS,
        added=(version_2.SERIES_2, version_3.SERIES_3),
        build=version_3.build_report,
    ),
    4: ReportVersion(
        number=4,
        report=version_4.CreditReport,
        explanations=version_4.EXPLANATIONS,
        added=(version_2.SERIES_2, version_3.SERIES_3),
        build=version_4.build_report,
        remarks=True,
    ),
    5: ReportVersion(
        number=5,
        report=version_5.CreditReport,
        explanations=version_5.EXPLANATIONS,
        added=(version_2.SERIES_2, version_3.SERIES_3),
        build=version_5.build_report,
        remarks=True,
        scores=True,
    ),
}


def all_added() -> tuple[AddedSeries, ...]:
    """The added series of all versions, each once: what contributions compute."""
    every = [series for version in REPORT_VERSIONS.values() for series in version.added]
    return tuple(dict.fromkeys(every))


def all_columns() -> tuple[Column, ...]:
    """The columns of credit.summary but its key's, in the table's order."""
    return (*FIRST_COLUMNS, *[column for series in all_added() for column in series.columns])
