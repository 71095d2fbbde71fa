# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Scores from a card's file in a few lines, which share nothing with the gateway.

Of a row of the UCI file, or of an answer: what a bank needs to recompute a score that it got.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

CARD = Path(__file__).parents[2] / "adapters" / "cards" / "uci_missed_payment_1.toml"

Score = tuple[int, int, list[tuple[str, int]]]
"""Points, basis points, and the points of each reason by its name."""


def read_card() -> dict[str, Any]:
    """The card as the file has it."""
    return tomllib.loads(CARD.read_text(encoding="utf-8"))


def score_of_row(row: Mapping[str, str], card: dict[str, Any]) -> Score:
    """Of a client, from April to September."""
    return score_of(
        [30 * max(0, int(row[f"PAY_{n}"])) for n in (6, 5, 4, 3, 2, 0)],
        [100 * int(row[f"PAY_AMT{n}"]) for n in (6, 5, 4, 3, 2, 1)],
        [100 * int(row[f"BILL_AMT{n}"]) for n in (6, 5, 4, 3, 2, 1)],
        100 * int(row["LIMIT_BAL"]),
        card,
    )


def score_of_answer(report: Any, card: dict[str, Any]) -> Score:
    """Of a canonical report in protobuf, with the sections SUMMARY and MONTHS."""
    months = list(report.months)[-card["population"]["months"] :]
    return score_of(
        [month.worst_days_past_due for month in months],
        [month.money[0].paid for month in months],
        [month.money[0].balance for month in months],
        report.summary.money[0].credit_limit,
        card,
    )


def score_of(
    late: Sequence[int], paid: Sequence[int], owed: Sequence[int], limit: int, card: dict[str, Any]
) -> Score:
    """By the card.

    Args:
        late: days past due, the oldest of six months first.
        paid: minor units.
        owed: balances, minor units.
        limit: minor units.
        card: as `read_card` gives it.
    """
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
