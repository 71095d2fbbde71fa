# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Deletes records that are too old to be kept (docs/adr/0061)."""
