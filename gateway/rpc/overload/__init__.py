# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""When more is sent than can be served: what is left unread, and what is not begun."""
