# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway query --portfolio`: a file of questions, one of answers, one of receipts."""
