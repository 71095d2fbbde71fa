# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is read and written of protobuf's bytes without the library, where every query passes."""
