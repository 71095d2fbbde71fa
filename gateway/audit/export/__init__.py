# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The standard form of an exported log: what it says, what it holds, whether it is whole; pure."""
