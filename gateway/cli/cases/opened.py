# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a partner said about a case by signed call, opened behind a record that is in the log."""

from __future__ import annotations

from gateway.errors import ConfigurationError, VerificationError
from gateway.services.log.evidence import evidence_digest, open_evidence
from gateway.signing.signer import KeyProvider
from gateway.store.cases.cases import Case, Connection, read_answer
from gateway.store.log.pending import SealedEvidence
from gateway.store.log.reads.openings import record_opening
from gateway.wire.entries import decode_entry, decode_evidence
from gateway.wire.own_calls.cases import decode_answer
from gateway.wire.payloads import decode_payload
from gateway.wire.requests import decode_request


def opened_answer(connection: Connection, case: Case, keys: KeyProvider, cause: str) -> str:
    """The partner's newest explanation.

    Raises:
        ConfigurationError: the key that opens it is not there.
        StoreError: the access does not become an entry, or the database refuses.
        VerificationError: what is kept is not what the entry vouches for, or is gone.
    """
    access = record_opening(connection, {"case": case.case_id}, cause)
    found = read_answer(connection, access, case.case_id)
    if found is None or found.kek_id is None:
        raise VerificationError("the case names no answer: `credit-audit verify` says more")
    entry = decode_entry(found.entry)
    if (entry.partner, entry.answered_case) != (case.partner_id, case.case_id):
        raise VerificationError("the entry that the case names answers another case")
    if found.wrapped_key is None or found.sealed is None:
        raise VerificationError("the answer was erased; `credit-audit verify` says whether rightly")
    kek = keys.evidence_keys().get(found.kek_id)
    if kek is None:
        raise ConfigurationError("--keys lacks the key-encryption key of this answer")
    sealed = SealedEvidence(found.kek_id, found.wrapped_key, found.sealed)
    if evidence_digest(sealed) != entry.evidence_digest:
        raise VerificationError("what is kept of the answer is not what the entry vouches for")
    request, _ = decode_evidence(open_evidence(kek, sealed, entry.request_digest))
    answer = decode_answer(decode_payload(decode_request(request).payload).body)
    return answer.explanation
