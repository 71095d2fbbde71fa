# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Works out once more who was told what is no longer right, and compares it with the notices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gateway.services.corrections.computing import CorrectionComputing, Progress, Search
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
    """What was found of one contribution.

    Attributes:
        contribution_id: which.
        looked_at: whether anybody has looked who was told.
        low: first leaf that was searched.
        high: the first one that was not.
        answers: that were wrong and have a notice.
        left_out: leaf indexes of wrong answers without one.
        invented: leaf indexes of answers with a notice that were not wrong.
        adjoins: whether the search begins where the one before ended.
    """

    contribution_id: int
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
    known = {each.contribution_id: each for each in correcting_contributions(connection)}
    rows = told_partners(connection, sorted(known))
    searches, adjoins = _searches(known, rows)
    for found in computing.search(searches, on_progress):
        number, low, high = (
            found.searched.contribution_id,
            found.searched.low,
            found.searched.high,
        )
        told = {
            (partner, person, leaf)
            for (partner, person), leaves in found.told.items()
            for leaf in leaves
        }
        stored = told_answers(connection, number, low)
        yield CheckedCorrection(
            number,
            looked_at=True,
            low=low,
            high=high,
            answers=len(told & stored),
            left_out=tuple(
                sorted(leaf for _, _, leaf in told - stored if leaf not in found.undecided)
            ),
            invented=tuple(sorted(leaf for _, _, leaf in stored - told)),
            adjoins=adjoins[number, low],
        )
    for number in sorted(set(known) - {row.contribution_id for row in rows}):
        yield CheckedCorrection(number, looked_at=False)


def _searches(
    known: dict[int, Correcting], rows: Sequence[ToldPartner]
) -> tuple[list[Search], dict[tuple[int, int], bool]]:
    """What was searched, and whether it adjoins what was searched before."""
    searches: dict[tuple[int, int], Search] = {}
    adjoins: dict[tuple[int, int], bool] = {}
    ends: dict[int, int] = {}
    for row in rows:
        key = row.contribution_id, row.low
        if key in searches:
            continue
        each = replace(known[row.contribution_id], searched=row.low)
        searches[key] = Search(each, row.low, row.high, row.since)
        adjoins[key] = row.low == ends.get(row.contribution_id, 0)
        ends[row.contribution_id] = row.high
    return list(searches.values()), adjoins
