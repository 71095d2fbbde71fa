# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway that answers signed credit-status queries and proves that each was logged."""
