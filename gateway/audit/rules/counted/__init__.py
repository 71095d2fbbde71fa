# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of what the log counts beside its entries: uses of quotas and of consents."""
