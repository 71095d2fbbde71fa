# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What must hold in a log: one class per rule, each tagged with the checks that it makes."""
