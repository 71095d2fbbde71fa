# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Several processes as one server: a supervisor, and the workers it starts (ADR 39)."""
