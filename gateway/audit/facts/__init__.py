# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the facts in the log say must stand in the records, now and at any leaf. Pure."""
