# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The people that records are about: identifiers and the pseudonyms made of them."""
