# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report version 2: a figure that nobody reported is absent, and how many lack it is said."""

from __future__ import annotations

from gateway.domain.codes import ExplanationCode
from gateway.domain.reports import version_1
from gateway.domain.reports.version_2.builder import build_report
from gateway.domain.reports.version_2.figures import CreditReport, MoneySummary
from gateway.domain.reports.version_2.series import SERIES_2

__all__ = ["EXPLANATIONS", "SERIES_2", "CreditReport", "MoneySummary", "build_report"]

EXPLANATIONS = (
    *version_1.EXPLANATIONS,
    ExplanationCode.LATE_AFTER_CLOSING,
    ExplanationCode.AMOUNTS_MISSING,
)
"""All that it uses."""
