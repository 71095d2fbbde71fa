# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The closed vocabularies of scores; values are those of the enums in credit_report_v5.proto."""

from __future__ import annotations

from enum import IntEnum

from gateway.domain.codes import Purpose


class RiskFigure(IntEnum):
    """What points are given for; "months" are those of the card's window.

    Lateness is by the original dates. Each counts as said in gateway.domain.risk.figures.
    """

    DAYS_PAST_DUE = 1
    WORST_DAYS_PAST_DUE_2M = 2
    WORST_DAYS_PAST_DUE_OLDEST_2M = 3
    DAYS_PAST_DUE_IN_ALL = 4
    MONTHS_LATE = 5
    MONTHS_LATE_IN_A_ROW = 6
    MONTHS_SINCE_60_DAYS_LATE = 7
    MONTHS_UNPAID = 8
    MEAN_UTILISATION = 9
    HEADROOM = 10
    PAID_2M = 11
    PAID_IN_ALL = 12
    LEAST_PAID = 13
    MOST_PAID = 14
    CHARGED = 15


class NotScored(IntEnum):
    """Why a person has no score: the card was not made of such people."""

    NO_RECORD = 1
    NO_OPEN_ACCOUNT = 2
    SEVERAL_ACCOUNTS = 3
    OTHER_CURRENCY = 4
    TOO_OLD = 5
    TOO_FEW_MONTHS = 6
    AMOUNTS_MISSING = 7
    NO_LIMIT = 8
    ON_PLAN = 9
    DATA_RESTRICTED = 10


SCORED_PURPOSES = frozenset(
    {
        Purpose.POST_LOAN_MANAGEMENT,
        Purpose.LOAN_APPROVAL,
        Purpose.CARD_APPROVAL,
        Purpose.GUARANTEE_REVIEW,
        Purpose.PRE_GUARANTEE_REVIEW,
        Purpose.POST_GUARANTEE_REVIEW,
        Purpose.FINANCING_REVIEW,
        Purpose.CREDIT_CHECK,
        Purpose.LIMIT_REVIEW,
    }
)
"""Where a score may be asked for: whether somebody gets credit, keeps it, or vouches for it.
Not for court inquiries, checks of disputes, admission of clients, real-name reviews and
whatever else asks about a person for other reasons than credit."""
