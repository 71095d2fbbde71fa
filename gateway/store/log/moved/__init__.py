# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries that were moved out of the database: read from the log's tiles, and moved there."""
