# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Deletes records of people, for good, behind an entry of the log (docs/adr/0061)."""
