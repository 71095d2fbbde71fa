# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report version 3: repayment plans, and a credit limit that nobody reported is absent."""

from __future__ import annotations

from gateway.domain.codes import ExplanationCode
from gateway.domain.reports import version_2
from gateway.domain.reports.version_3.builder import build_report
from gateway.domain.reports.version_3.figures import CreditReport
from gateway.domain.reports.version_3.series import SERIES_3

__all__ = ["EXPLANATIONS", "SERIES_3", "CreditReport", "build_report"]

EXPLANATIONS = (
    *version_2.EXPLANATIONS,
    ExplanationCode.PLAN_ACTIVE,
    ExplanationCode.PLAN_BROKEN,
)
"""All that it uses."""
