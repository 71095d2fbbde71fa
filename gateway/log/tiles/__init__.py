# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log as static files that any tile client reads: C2SP tlog-tiles. Pure."""
