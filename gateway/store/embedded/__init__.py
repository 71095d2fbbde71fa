# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A real PostgreSQL server from a wheel's binaries, for demo, tests and trials."""
