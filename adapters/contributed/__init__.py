# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Version 2 of the language for contributed files: published files as they are; no I/O.

Version 1 stands in adapters.engine and never changes.
"""
