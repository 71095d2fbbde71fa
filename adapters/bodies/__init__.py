# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Body formats: bytes to flat readings and documents to bytes, strictly."""
