# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Postgres: SQL files, migrations and the only users of psycopg."""
