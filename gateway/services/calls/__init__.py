# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The way of every signed call, whatever its method: signature, header, log, receipt."""
