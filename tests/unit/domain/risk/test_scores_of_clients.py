# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Everybody's score in the UCI file, recomputed from the card's file and the CSV alone.

    python -m tests.unit.domain.risk.test_scores_of_clients [FILE] [PEOPLE]

compares all 30,000 people; so does the suite where the file is there, and synthetic rows of
the same form where it is not. Nothing of `_expected` is shared with the gateway.
"""

from __future__ import annotations

import csv
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from adapters.cards import card_in_use
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.risk.score import risk_of
from tests.cards.people import AS_OF, REAL_DATA, summary_of

CARD = Path("adapters/cards/uci_missed_payment_1.toml")
_SYNTHETIC = 2000


def _rows(file: Path, count: int) -> Iterator[list[str]]:
    if not file.exists():
        yield from (list(row) for row in card_portfolio(count, 3))
        return
    with file.open(encoding="utf-8", newline="") as opened:
        yield from csv.reader(opened)


def _expected(row: dict[str, str], card: dict[str, Any]) -> tuple[int, int, list[tuple[str, int]]]:
    """Points, basis points and reasons, from April to September."""
    late = [30 * max(0, int(row[f"PAY_{n}"])) for n in (6, 5, 4, 3, 2, 0)]
    paid = [100 * int(row[f"PAY_AMT{n}"]) for n in (6, 5, 4, 3, 2, 1)]
    owed = [100 * int(row[f"BILL_AMT{n}"]) for n in (6, 5, 4, 3, 2, 1)]
    limit = 100 * int(row["LIMIT_BAL"])
    on_time = [days == 0 for days in late[::-1]]
    severe = [days >= 60 for days in late[::-1]]
    figures = {
        "DAYS_PAST_DUE": late[5],
        "WORST_DAYS_PAST_DUE_2M": max(late[4], late[5]),
        "WORST_DAYS_PAST_DUE_OLDEST_2M": max(late[0], late[1]),
        "DAYS_PAST_DUE_IN_ALL": sum(late),
        "MONTHS_LATE": 6 - sum(on_time),
        "MONTHS_LATE_IN_A_ROW": [*on_time, True].index(True),
        "MONTHS_SINCE_60_DAYS_LATE": [*severe, True].index(True),
        "MONTHS_UNPAID": sum(owed[n] > 0 and paid[n + 1] == 0 for n in range(5)),
        "MEAN_UTILISATION": max(0, sum(owed)) * 10_000 // (6 * limit),
        "HEADROOM": limit - owed[5],
        "PAID_2M": paid[4] + paid[5],
        "PAID_IN_ALL": sum(paid),
        "LEAST_PAID": min(paid),
        "MOST_PAID": max(paid),
        "CHARGED": owed[5] - owed[0] + sum(paid[1:]),
    }
    reasons = []
    for table in card["figure"]:
        value = figures[table["code"]]
        points = table["points"][sum(value > bound for bound in table["upper"])]
        if points:
            reasons.append((table["code"], points))
    total = sum(points for _, points in reasons)
    rows = zip(card["probability"]["points_from"], card["probability"]["basis_points"], strict=True)
    return total, [chance for start, chance in rows if start <= total][-1], sorted(reasons)


def compare(file: Path, count: int) -> tuple[int, int]:
    """Compares as many people: scores, and those that differ."""
    card = tomllib.loads(CARD.read_text(encoding="utf-8"))
    rows = _rows(file, count)
    header = next(rows)
    compared = different = 0
    for _, row in zip(range(count), rows, strict=False):
        risk = risk_of(summary_of(row, header), AS_OF, card_in_use())
        reasons = sorted((reason.figure.name, reason.points) for reason in risk.reasons)
        said = (risk.points, risk.probability_basis_points, reasons)
        different += said != _expected(dict(zip(header, row, strict=True)), card)
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
