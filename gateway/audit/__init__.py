# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Merkle tree, checkpoints, receipts and their offline verification; pure."""
