# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Corrections: who was told what is no longer right, and the feed that tells them."""
