# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a server says to its operator's tools, on a port of its own: /livez, /readyz, /metrics."""
