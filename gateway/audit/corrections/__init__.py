# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who was told what is no longer right, by the log alone (docs/adr/0060). Pure."""
