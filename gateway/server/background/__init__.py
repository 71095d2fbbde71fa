# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rounds that a serving process makes beside its calls, for the log to hold everything."""
