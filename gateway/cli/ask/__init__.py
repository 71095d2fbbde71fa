# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verbs of a partner who asks: a question, its answer, the kept receipt."""
