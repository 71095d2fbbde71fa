# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How the client does what `gateway.client` offers; may change from one release to the next."""
