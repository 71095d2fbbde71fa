# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of PlanService, and the contribution that a call becomes."""
