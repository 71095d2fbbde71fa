# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Facts in Postgres: recorded as pending, then admitted to the log."""
