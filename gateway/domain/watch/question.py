# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every event answers, as if it had been asked."""

from __future__ import annotations

from gateway.domain.access.query import CreditQuery, Identifier
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme

PURPOSE = Purpose.POST_LOAN_MANAGEMENT
SECTIONS = (Section.SUMMARY,)

QUESTION = CreditQuery(
    Identifier(IdentifierScheme.CN_RESIDENT_ID, ""), PURPOSE, "", SECTIONS, None, {}
)
"""Of somebody whom nobody names: the identifier is empty, and is not read."""
