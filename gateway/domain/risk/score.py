# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The score of a person: points, what they mean, and where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.reports.summary import Summary
from gateway.domain.risk.card import Bins, Card
from gateway.domain.risk.codes import NotScored, RiskFigure
from gateway.domain.risk.figures import FIGURES, Window, window_of


@dataclass(frozen=True, slots=True)
class RiskReason:
    """What one figure adds. See RiskReasonV5 in credit_report_v5.proto."""

    figure: RiskFigure
    points: int
    above: int | None
    up_to: int | None


@dataclass(frozen=True, slots=True)
class RiskFigures:
    """Section RISK. See RiskV5 in credit_report_v5.proto; None is "absent" there.

    Attributes:
        card: "NAME/VERSION".
        card_hash: SHA-256 of the card's file, hexadecimal.
        not_scored: why there is no score; then there are no points either.
        month: month number of the payment the probability is about.
        points: the sum; more is riskier.
        probability_basis_points: that the month's payment is missed.
        reasons: every figure that adds points, the most first, then by code. Their
            points add up to `points`.
    """

    card: str
    card_hash: str
    not_scored: NotScored | None
    month: int | None
    points: int | None
    probability_basis_points: int | None
    reasons: tuple[RiskReason, ...]


def risk_of(
    summary: Summary | None, as_of: date, card: Card, *, restricted: bool = False
) -> RiskFigures:
    """The score as of a date, or why there is none.

    Args:
        summary: of the person, as far as the partner may see it.
        as_of: the date.
        card: by which it is scored.
        restricted: some of the person's data are left out of all figures.
    """
    if restricted:
        return _without(card, NotScored.DATA_RESTRICTED)
    window = window_of(summary, as_of, card.population)
    if isinstance(window, NotScored):
        return _without(card, window)
    reasons = [reason for bins in card.bins if (reason := _reason(bins, window)).points]
    points = sum(reason.points for reason in reasons)
    return RiskFigures(
        card=_title(card),
        card_hash=card.digest.hex(),
        not_scored=None,
        month=window.newest_month + 1,
        points=points,
        probability_basis_points=card.probability(points),
        reasons=tuple(sorted(reasons, key=lambda reason: (-reason.points, reason.figure))),
    )


def _without(card: Card, reason: NotScored) -> RiskFigures:
    return RiskFigures(_title(card), card.digest.hex(), reason, None, None, None, ())


def _title(card: Card) -> str:
    return f"{card.name}/{card.version}"


def _reason(bins: Bins, window: Window) -> RiskReason:
    """The points of one figure, with the band its value lies in, not the value itself."""
    place = bins.place(FIGURES[bins.figure].count(window))
    return RiskReason(
        figure=bins.figure,
        points=bins.points[place],
        above=bins.upper[place - 1] if place else None,
        up_to=bins.upper[place] if place < len(bins.upper) else None,
    )
