# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a partner has again of its own calls: lost answers, and its entries in the log."""
