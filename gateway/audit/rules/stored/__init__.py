# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of what stands beside the entries: claims of request ids, and the definitions of tables."""
