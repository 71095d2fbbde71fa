# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Within how many days a dispute has to be answered and resolved: one row per set of rules.

A dispute keeps the deadlines it was opened with.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

MAX_OPEN_OF_PERSON = 20
"""Disputes about one person that one partner may have opened and that are not over."""
MAX_A_YEAR_OF_ACCOUNT = 12
"""Disputes about one account that one partner may open within 365 days, whatever became of them."""


@dataclass(frozen=True, slots=True)
class DisputeRules:
    """Deadlines, from the moment a dispute is opened.

    Attributes:
        name: as disputes name it.
        answer_days: for the institution's answer. No law says it: half the time, so that the
            other half is left to resolve it.
        resolve_days: for the outcome.
        source: of `resolve_days`.
    """

    name: str
    answer_days: int
    resolve_days: int
    source: str

    def answer_by(self, opened: datetime) -> datetime:
        """Until when the institution has to answer."""
        return opened + timedelta(days=self.answer_days)

    def resolve_by(self, opened: datetime) -> datetime:
        """Until when it has to be resolved."""
        return opened + timedelta(days=self.resolve_days)


PBC = DisputeRules(
    "pbc",
    answer_days=10,
    resolve_days=20,
    source="Regulation on the Administration of the Credit Reporting Industry (State Council order"
    " 631, 2013), article 25: 20 days from the receipt of the objection",
)
FCRA = DisputeRules(
    "fcra",
    answer_days=15,
    resolve_days=30,
    source="Fair Credit Reporting Act, section 611(a)(1)(A), 15 U.S.C. 1681i: 30 days from the"
    " receipt of the notice",
)

DISPUTE_RULES = {rules.name: rules for rules in (PBC, FCRA)}
"""By name; a name is never given to other deadlines."""

DEFAULT_RULES = PBC
