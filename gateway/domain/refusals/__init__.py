# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Why a call is refused: what is known of each reason, and what to do about it."""
