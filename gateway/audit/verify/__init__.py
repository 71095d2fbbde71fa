# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a log is gone through: segments, parts, and the end; the rules are in ../rules. Pure."""
