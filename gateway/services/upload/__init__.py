# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contribution by signed call: files come in chunks, are kept sealed, and are taken once whole."""
