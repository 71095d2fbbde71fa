# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Everybody's score in the UCI file, recomputed from the card's file and the CSV alone.

    python -m tests.unit.domain.risk.test_scores_of_clients [FILE] [PEOPLE]

compares all 30,000 people; so does the suite where the file is there, and synthetic rows of
the same form where it is not.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.cards import card_in_use
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.risk.score import risk_of
from tests.cards.people import AS_OF, REAL_DATA, summary_of
from tests.cards.recomputed import read_card, score_of_row

_SYNTHETIC = 2000


def _rows(file: Path, count: int) -> Iterator[list[str]]:
    if not file.exists():
        yield from (list(row) for row in card_portfolio(count, 3))
        return
    with file.open(encoding="utf-8", newline="") as opened:
        yield from csv.reader(opened)


def compare(file: Path, count: int) -> tuple[int, int]:
    """Compares as many people: scores, and those that differ."""
    card = read_card()
    rows = _rows(file, count)
    header = next(rows)
    compared = different = 0
    for _, row in zip(range(count), rows, strict=False):
        risk = risk_of(summary_of(row, header), AS_OF, card_in_use())
        reasons = sorted((reason.figure.name, reason.points) for reason in risk.reasons)
        said = (risk.points, risk.probability_basis_points, reasons)
        different += said != score_of_row(dict(zip(header, row, strict=True)), card)
        compared += 1
    return compared, different


@pytest.mark.exhaustive
def test_everybodys_score_is_what_a_few_lines_make_of_the_cards_file_and_the_csv_alone() -> None:
    everybody = 30_000 if REAL_DATA.exists() else _SYNTHETIC
    assert compare(REAL_DATA, everybody) == (everybody, 0)


if __name__ == "__main__":
    given = sys.argv[1:]
    path = Path(given[0]) if given else REAL_DATA
    found = compare(path, int(given[1]) if len(given) > 1 else 30_000)
    sys.stdout.write("{} scores, {} differ\n".format(*found))
    sys.exit(bool(found[1]))
