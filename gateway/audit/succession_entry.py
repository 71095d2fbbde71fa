# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How the end of the log's key is logged: the first entry under the next key. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from gateway.domain.access.audit_entry import AuditEntry, Succession
from gateway.domain.codes import Outcome
from gateway.wire.entries import encode_succession

PARTNER = "log:succession"
"""In the place of a partner: so successions have a chain of their own, and are found by it."""

METHOD = "/creditgateway.log/Succession"


def succession_entry(succession: Succession, moment: datetime) -> AuditEntry:
    """The entry, before it is numbered and chained."""
    return AuditEntry(
        entry_time=moment,
        partner=PARTNER,
        method=METHOD,
        outcome=Outcome.RECORDED,
        request_digest=sha256(encode_succession(succession)).digest(),
        trace_id=b"",
        succession=succession,
    )


def is_whole(entry: AuditEntry) -> bool:
    """Whether an entry of a succession is just what `succession_entry` makes."""
    if entry.succession is None:
        return False
    bare = replace(entry, partner_counter=0, previous_leaf_hash=b"", group_first_index=0)
    return bare == succession_entry(entry.succession, entry.entry_time)
