# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Replay: answers rebuilt from the records of then, and compared byte for byte."""
