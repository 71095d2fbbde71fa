# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a fact is logged: all that is needed to find and check its body. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from hashlib import sha256

from gateway.audit.rows import RecordedFact
from gateway.domain.access.audit_entry import AuditEntry, Fact
from gateway.domain.codes import Outcome
from gateway.domain.facts.kinds import METHOD_PREFIX
from gateway.wire.entries import encode_fact


def fact_of(recorded: RecordedFact) -> Fact:
    """What the entry of a fact says of it."""
    return Fact(
        kind=recorded.kind,
        fact_id=recorded.fact_id,
        body_digest=recorded.body_digest,
        cause=recorded.cause,
        transaction_id=recorded.transaction_id,
    )


def fact_entry(recorded: RecordedFact) -> AuditEntry:
    """The entry of a recorded fact, before it is numbered and chained."""
    fact = fact_of(recorded)
    return AuditEntry(
        entry_time=recorded.record_time,
        partner=recorded.actor,
        method=METHOD_PREFIX + fact.kind,
        outcome=Outcome.RECORDED,
        request_digest=sha256(encode_fact(fact)).digest(),
        trace_id=b"",
        fact=fact,
    )


def recorded_fact(entry: AuditEntry) -> RecordedFact | None:
    """What the record of an entry's fact must say; None when it is of none.

    In the entry of a signed call the time is that of the call.
    """
    fact = entry.fact
    if fact is None:
        return None
    called = entry.outcome is not Outcome.RECORDED
    return RecordedFact(
        kind=fact.kind,
        fact_id=fact.fact_id,
        body_digest=fact.body_digest,
        actor=f"partner:{entry.partner}" if called else entry.partner,
        cause=fact.cause,
        record_time=entry.entry_time,
        transaction_id=fact.transaction_id,
    )


def said_digest(entry: AuditEntry) -> bytes:
    """A digest of what an entry says of its fact's record; b"" when it is of none."""
    recorded = recorded_fact(entry)
    if recorded is None:
        return b""
    return record_digest(recorded, timed=entry.outcome is Outcome.RECORDED)


def record_digest(recorded: RecordedFact, *, timed: bool = True) -> bytes:
    """A digest of a fact's record: 32 bytes in place of all of it.

    Args:
        recorded: the record.
        timed: whether its time counts; the entry of a signed call has another.
    """
    said = [encode_fact(fact_of(recorded)), recorded.actor.encode()]
    if timed:
        said.append(recorded.record_time.astimezone(UTC).isoformat().encode())
    return sha256(b"\0".join(sha256(part).digest() for part in said)).digest()


def is_whole(entry: AuditEntry) -> bool:
    """Whether an entry that records a fact, and is of no call, is just what `fact_entry` makes."""
    recorded = recorded_fact(entry)
    if recorded is None:
        return False
    bare = replace(entry, partner_counter=0, previous_leaf_hash=b"", group_first_index=0)
    return bare == fact_entry(recorded)
