# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report version 1: a figure that nobody reported is 0."""

from __future__ import annotations

from gateway.domain.codes import ExplanationCode
from gateway.domain.reports.version_1.builder import build_report
from gateway.domain.reports.version_1.figures import CreditReport

__all__ = ["EXPLANATIONS", "CreditReport", "build_report"]

EXPLANATIONS = (
    ExplanationCode.NO_RECORD,
    ExplanationCode.DATA_STALE,
    ExplanationCode.SHORT_HISTORY,
    ExplanationCode.CURRENT_LATENESS,
    ExplanationCode.RECENT_SERIOUS_LATENESS,
    ExplanationCode.REPORTING_GAPS,
    ExplanationCode.SEVERAL_CURRENCIES,
)
"""All that it uses."""
