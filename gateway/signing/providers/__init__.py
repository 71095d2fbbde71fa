# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where the gateway's own keys are kept: files, environment variables, a PKCS#11 token."""
