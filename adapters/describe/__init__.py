# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Documents of a partner format, made from its adapter's file: page, schemas, codes."""
