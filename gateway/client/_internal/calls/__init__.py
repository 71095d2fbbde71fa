# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One signed call with one answer: how it is sent, and what is given out of it."""
