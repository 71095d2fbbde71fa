# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The log's own mathematics: tree, checkpoints, proofs, cosignatures, receipts; pure."""
