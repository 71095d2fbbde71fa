# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report version 5: the risk that a payment is missed, with its reasons."""

from __future__ import annotations

from gateway.domain.reports import version_4
from gateway.domain.reports.version_5.builder import build_report
from gateway.domain.reports.version_5.figures import CreditReport

__all__ = ["EXPLANATIONS", "CreditReport", "build_report"]

EXPLANATIONS = version_4.EXPLANATIONS
"""All that it uses."""
