# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Disputes: what they are, who may do what when, and what answers say of them. Pure."""
