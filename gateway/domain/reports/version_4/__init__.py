# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report version 4: open disputes, the person's statement, and what is left out of figures."""

from __future__ import annotations

from gateway.domain.codes import ExplanationCode
from gateway.domain.reports import version_3
from gateway.domain.reports.version_4.builder import build_report
from gateway.domain.reports.version_4.figures import CreditReport

__all__ = ["EXPLANATIONS", "CreditReport", "build_report"]

EXPLANATIONS = (
    *version_3.EXPLANATIONS,
    ExplanationCode.DISPUTE_OPEN,
    ExplanationCode.DATA_RESTRICTED,
)
"""All that it uses."""
