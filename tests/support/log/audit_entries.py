# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries and a log key for the audit tests."""

from __future__ import annotations

from datetime import UTC, date, datetime
from hashlib import sha256

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import Reason
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.log.pending import PendingEntry, SealedEvidence

ORIGIN = "log.test.example/credit"
TIME = datetime(2026, 11, 2, 9, 30, 0, 123456, tzinfo=UTC)


def digest(*parts: object) -> bytes:
    """32 bytes that differ when the parts do."""
    return sha256(repr(parts).encode()).digest()


def new_log_signer(origin: str = ORIGIN) -> LogSigner:
    """A log with a key of its own."""
    return LogSigner(origin, PrivateKeySigner(generate_private_key_pem("ed25519")))


def verifier_of(signer: LogSigner) -> LogVerifier:
    """What a partner holds of it."""
    return LogVerifier.parse(signer.vkey)


def answered(
    number: object, *, partner: str = "bank-a", subject: bytes = b"", time: datetime = TIME
) -> AuditEntry:
    """An answered query's entry, all fields set."""
    return AuditEntry(
        entry_time=time,
        partner=partner,
        method=QUERY_METHOD,
        outcome=Outcome.ANSWERED,
        request_digest=digest("request", number),
        trace_id=digest("trace", number)[:16],
        keyids=(digest("key", partner).hex(),),
        purpose=Purpose.LOAN_APPROVAL,
        consent_commitment=digest("consent", number),
        request_id=digest("nonce", number)[:16],
        response_digest=digest("response", number),
        subject_commitment=subject or digest("subject", number),
        data_version=7,
        as_of=date(2005, 9, 30),
        adapter_hash=digest("adapter"),
        policy_hash=digest("policy"),
        evidence_digest=sha256(evidence(number).sealed).digest(),
        report_version=1,
        pseudonym_key_version=1,
    )


def refused(
    number: object, reason: Reason = Reason.INVALID_SIGNATURE, *, partner: str = "bank-a"
) -> AuditEntry:
    """A refused query's entry, with only what is known at step 3."""
    return AuditEntry(
        entry_time=TIME,
        partner=partner,
        method=QUERY_METHOD,
        outcome=Outcome.REFUSED,
        reason=reason.value,
        request_digest=digest("request", number),
        trace_id=digest("trace", number)[:16],
    )


def evidence(number: object) -> SealedEvidence:
    """Something that stands for sealed evidence."""
    return SealedEvidence("1", digest("wrapped", number) * 2, digest("sealed", number) * 20)


def pending(
    number: object, *, partner: str = "bank-a", subject: bytes = b"", time: datetime = TIME
) -> PendingEntry:
    """An answer on its way into the log, which claims its request id."""
    entry = answered(number, partner=partner, subject=subject, time=time)

    def as_replay() -> tuple[AuditEntry, SealedEvidence | None]:
        replay = refused(number, Reason.REQUEST_REPLAYED, partner=partner)
        replay.request_id = entry.request_id
        kept = evidence(("replay", number))
        replay.evidence_digest = sha256(kept.sealed).digest()
        return replay, kept

    return PendingEntry(entry, evidence(number), as_replay)


def pending_refusal(number: object, *, partner: str = "bank-a") -> PendingEntry:
    """A refusal at step 3 on its way into the log; it claims no request id."""
    return PendingEntry(refused(number, partner=partner), None, None)
