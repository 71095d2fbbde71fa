# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Four eyes: what waits for a second operator, who can be one, and what needs one."""
