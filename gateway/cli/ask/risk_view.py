# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The section RISK for a person at a terminal: the probability, and what adds points to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.domain.months import month_text
from gateway.domain.risk.codes import RiskFigure
from gateway.domain.risk.figures import FIGURES
from gateway.domain.risk.score import RiskFigures, RiskReason

_BASIS_POINTS = 10_000
_MORE = re.compile("[:;,]")
"""What follows in a meaning is for the documents."""


def risk_rows(risk: RiskFigures) -> Iterator[tuple[str, str]]:
    """Lines of a table: what, and how much."""
    if risk.not_scored is not None:
        yield "not scored", risk.not_scored.name.lower().replace("_", " ")
    if risk.month is not None:
        share = (risk.probability_basis_points or 0) / _BASIS_POINTS
        yield f"misses the payment of {month_text(risk.month)}", f"{share:.2%} of such people"
    if risk.points is not None:
        yield "points, more is riskier", str(risk.points)
    for reason in risk.reasons:
        yield f"· {_band(reason)}", f"+{reason.points}"
    yield "scorecard", f"{risk.card}, SHA-256 {risk.card_hash[:16]}…"


def _band(reason: RiskReason) -> str:
    """What the figure is, and between which bounds its value lies; not the value itself."""
    figure = FIGURES[RiskFigure(reason.figure)]
    bounds = []
    if reason.above is not None:
        bounds.append(f"above {reason.above:,}")
    if reason.up_to is not None:
        bounds.append(f"up to {reason.up_to:,}")
    meaning = _MORE.split(figure.meaning)[0]
    return f"{meaning}: {' and '.join(bounds)} {figure.unit}"
