# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The rules a log is verified by, over segments of it and over all of it; pure."""
