# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Scorecards: points by figures of a summary, what they mean, and where they come from."""
