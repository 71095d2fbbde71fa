# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The page that `credit-audit report` writes: figures, patterns, charts, text. Pure."""
