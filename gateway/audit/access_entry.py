# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How an access to the log is logged: every column of its record. Pure."""

from __future__ import annotations

from hashlib import sha256

from gateway.audit.rows import RecordedAccess
from gateway.domain.access.audit_entry import Access, AuditEntry
from gateway.domain.codes import Outcome
from gateway.wire.entries import encode_access

METHOD_PREFIX = "/creditgateway.audit/"


def access_entry(access_id: int, recorded: RecordedAccess) -> AuditEntry:
    """The entry of a recorded access, before it is numbered and chained."""
    access = Access(
        verb=recorded.verb,
        filter_digest=recorded.filter_digest,
        row_limit=recorded.row_limit,
        cause=recorded.cause,
        access_id=access_id,
        transaction_id=recorded.transaction_id,
    )
    return AuditEntry(
        entry_time=recorded.access_time,
        partner=recorded.actor,
        method=METHOD_PREFIX + recorded.verb,
        outcome=Outcome.RECORDED,
        request_digest=sha256(encode_access(access)).digest(),
        trace_id=b"",
        access=access,
    )


def recorded_access(entry: AuditEntry) -> RecordedAccess | None:
    """What the record of an entry's access must say; None when it is of none."""
    access = entry.access
    if access is None:
        return None
    return RecordedAccess(
        access_time=entry.entry_time,
        actor=entry.partner,
        verb=access.verb,
        filter_digest=access.filter_digest,
        row_limit=access.row_limit,
        cause=access.cause,
        transaction_id=access.transaction_id,
    )
