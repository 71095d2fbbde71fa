# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every event answers, as if it had been asked; and one that compares risk scores."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.access.query import CreditQuery, Identifier
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme

PURPOSE = Purpose.POST_LOAN_MANAGEMENT
SECTIONS = (Section.SUMMARY,)

QUESTION = CreditQuery(
    Identifier(IdentifierScheme.CN_RESIDENT_ID, ""), PURPOSE, "", SECTIONS, None, {}
)
"""Of somebody whom nobody names: the identifier is empty, and is not read."""

SCORED_SECTIONS = (Section.SUMMARY, Section.RISK)
"""Of a watch that asks for risk scores, and of an event that compared them."""

SCORED_QUESTION = replace(QUESTION, sections=SCORED_SECTIONS)
