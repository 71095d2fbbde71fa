# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What `follow` and `monitor` share: a log that is followed by a cursor; and the second of them."""
