# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Works out once more who was told what is no longer right, and compares it with the notices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gateway.audit.corrections.notices import Cause
from gateway.services.corrections.computing import CorrectionComputing, Progress
from gateway.services.corrections.deciding import Search
from gateway.store.corrections.computed import (
    Connection,
    Correcting,
    ToldPartner,
    correcting_contributions,
    told_answers,
    told_partners,
)


@dataclass(frozen=True, slots=True)
class CheckedCorrection:
    """What was found of one contribution, restriction or lifting.

    Attributes:
        contribution_id: which; None: it is none.
        restriction: the fact that restricts or lifts; None: it is a contribution.
        kind: what it is, as in Correcting.
        looked_at: whether anybody has looked who was told.
        low: first leaf that was searched.
        high: the first one that was not.
        answers: that were wrong and have a notice.
        left_out: leaf indexes of wrong answers without one.
        invented: leaf indexes of answers with a notice that were not wrong.
        adjoins: whether the search begins where the one before ended.
    """

    contribution_id: int | None
    restriction: str | None
    kind: str
    looked_at: bool
    low: int = 0
    high: int = 0
    answers: int = 0
    left_out: tuple[int, ...] = ()
    invented: tuple[int, ...] = ()
    adjoins: bool = True

    @property
    def is_right(self) -> bool:
        """Whether the notices are those that the log demands."""
        return self.looked_at and self.adjoins and not self.left_out and not self.invented


def check_corrections(
    connection: Connection,
    computing: CorrectionComputing,
    on_progress: Progress = lambda _done, _of: None,
) -> Iterator[CheckedCorrection]:
    """Each search that is on record, and each contribution for which there is none.

    Args:
        connection: of the auditor, at the records.
        computing: reads the log and the records.
        on_progress: told how many leaves were read, of how many.

    Raises:
        StoreError: something cannot be read.
    """
    known = {each.cause: each for each in correcting_contributions(connection)}
    rows = told_partners(connection, known)
    searches, adjoins = _searches(known, rows)
    for found in computing.search(searches, on_progress):
        cause, low, high = found.searched.cause, found.searched.low, found.searched.high
        told = {
            (partner, person, leaf)
            for (partner, person), leaves in found.told.items()
            for leaf in leaves
        }
        stored = told_answers(connection, cause, low)
        yield CheckedCorrection(
            *_named(found.contribution),
            looked_at=True,
            low=low,
            high=high,
            answers=len(told & stored),
            left_out=tuple(
                sorted(leaf for _, _, leaf in told - stored if leaf not in found.undecided)
            ),
            invented=tuple(sorted(leaf for _, _, leaf in stored - told - found.needless)),
            adjoins=adjoins[cause, low],
        )
    seen = {row.cause for row in rows}
    for cause, each in known.items():
        if cause not in seen:
            yield CheckedCorrection(*_named(each), looked_at=False)


def _named(each: Correcting) -> tuple[int | None, str | None, str]:
    """How it is named in what is found."""
    restriction = None if each.restriction is None else str(each.restriction)
    return each.contribution_id, restriction, each.kind


def _searches(
    known: dict[Cause, Correcting], rows: Sequence[ToldPartner]
) -> tuple[list[Search], dict[tuple[Cause, int], bool]]:
    """What was searched, and whether it adjoins what was searched before."""
    searches: dict[tuple[Cause, int], Search] = {}
    adjoins: dict[tuple[Cause, int], bool] = {}
    ends: dict[Cause, int] = {}
    for row in rows:
        if row.cause is None or (row.cause, row.low) in searches:
            continue
        key = row.cause, row.low
        each = replace(known[row.cause], searched=row.low)
        searches[key] = Search(each, row.low, row.high, row.since)
        adjoins[key] = row.low == ends.get(row.cause, 0)
        ends[row.cause] = row.high
    return list(searches.values()), adjoins
