# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway demo --weeks N`: a log of several weeks, made in minutes.

The clock of the gateway and of the institutions runs ahead of the real one, beginning today, so
the times in the log are simulated; everything else is what it always is: signed calls over mutual
TLS, the audit log, records. Only the database's own clock, by which facts are recorded, is real.
"""
