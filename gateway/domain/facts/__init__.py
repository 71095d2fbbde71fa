# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Facts: what answers rest on, each change of which is an entry of the log. No I/O."""
