# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Frozen types and rules, one noun per file; no I/O. Here: the words all rooms share."""
