# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One access as the audit log keeps it: commitments, not data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gateway.domain.codes import Outcome, Purpose


@dataclass(frozen=True, slots=True)
class Access:
    """One access to the log itself; see Access in transparency.proto."""

    verb: str
    filter_digest: bytes
    row_limit: int
    cause: str
    access_id: int
    transaction_id: int


@dataclass(slots=True)
class AuditEntry:
    """Fields of AuditEntry in transparency.proto; None or b"" where absent there.

    Not frozen: the evidence digest is filled in just before the entry is
    serialised once and for all, and so are counter, previous leaf hash and first
    index of the group commit, which alone knows them.
    """

    entry_time: datetime
    partner: str
    method: str
    outcome: Outcome
    request_digest: bytes
    trace_id: bytes
    keyids: tuple[str, ...] = ()
    reason: str = ""
    purpose: Purpose | None = None
    consent_commitment: bytes = b""
    request_id: bytes = b""
    response_digest: bytes = b""
    subject_commitment: bytes = b""
    data_version: int = 0
    as_of: date | None = None
    adapter_hash: bytes = b""
    policy_hash: bytes = b""
    evidence_digest: bytes = b""
    inquiry_tree_size: int = 0
    report_version: int = 0
    pseudonym_key_version: int = 0
    partner_counter: int = 0
    previous_leaf_hash: bytes = b""
    access: Access | None = None
    group_first_index: int = 0
    answer_number: int = 0


def claim_of(request_id: bytes, answer_number: int) -> bytes:
    """What an entry claims, once per partner: its request id, and which answer it is.

    The first answer, or the only one, claims the request id itself, so that a request
    with many answers and one with one answer cannot share an id.
    """
    if answer_number <= 1:
        return request_id
    return b"%s\0%d" % (request_id, answer_number)


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that one entry is in the log; see Receipt in transparency.proto."""

    entry: bytes
    leaf_index: int
    inclusion_proof: tuple[bytes, ...]
    checkpoint: str
