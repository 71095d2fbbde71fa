# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Receipts: proof that an access was logged before its answer left. Pure.

First `verify_receipt` shows that the entry is in the log, then one of the checks
shows that it is the entry of *this* query. One without the other proves nothing.
"""

from __future__ import annotations

from hmac import compare_digest

from gateway.audit.checkpoint import LogVerifier
from gateway.audit.merkle import leaf_hash, verify_inclusion
from gateway.domain.audit_entry import AuditEntry, Receipt
from gateway.domain.codes import Outcome
from gateway.errors import BindingError, ReceiptError
from gateway.wire.entries import decode_entry


def verify_receipt(receipt: Receipt, log: LogVerifier) -> AuditEntry:
    """Checks that the receipt's entry is in the log, and reads the entry.

    Raises:
        SignatureError: the log did not sign the checkpoint.
        ProofError: the proof does not lead from the entry to the checkpoint.
        MalformedError: the checkpoint or the entry cannot be read.
    """
    checkpoint = log.verify(receipt.checkpoint)
    verify_inclusion(
        leaf_hash(receipt.entry),
        receipt.leaf_index,
        checkpoint.size,
        receipt.inclusion_proof,
        checkpoint.root_hash,
    )
    return decode_entry(receipt.entry)


def check_answered(
    entry: AuditEntry,
    *,
    partner: str,
    request_digest: bytes,
    response_digest: bytes,
    request_id: bytes,
) -> None:
    """Checks that a verified entry records the answer that came back.

    Args:
        entry: from `verify_receipt`.
        partner: who asked, we.
        request_digest: SHA-256 of the PAE of the request we sent.
        response_digest: SHA-256 of the PAE of the answer's envelope.
        request_id: the nonce we sent.

    Raises:
        ReceiptError: it records something other than an answer to that partner.
        BindingError: it records another request, or another answer.
    """
    if entry.outcome is not Outcome.ANSWERED or entry.reason:
        raise ReceiptError("the entry does not record an answer")
    _check_request(entry, partner, request_digest)
    if not compare_digest(entry.request_id, request_id):
        raise BindingError("the entry records another request id")
    if not compare_digest(entry.response_digest, response_digest):
        raise BindingError("the entry records another answer")


def check_refused(entry: AuditEntry, *, partner: str, request_digest: bytes, reason: str) -> None:
    """Checks that a verified entry records the refusal that came back.

    Args:
        entry: from `verify_receipt`.
        partner: who asked, we.
        request_digest: SHA-256 of the PAE of the request we sent.
        reason: the refusal's stable reason.

    Raises:
        ReceiptError: it records something other than that refusal.
        BindingError: it records another request.
    """
    if entry.outcome is not Outcome.REFUSED or entry.response_digest:
        raise ReceiptError("the entry does not record a refusal")
    _check_request(entry, partner, request_digest)
    if entry.reason != reason:
        raise ReceiptError("the entry records another reason")


def _check_request(entry: AuditEntry, partner: str, request_digest: bytes) -> None:
    """What holds for answers and refusals alike."""
    if entry.partner != partner:
        raise ReceiptError("the entry records another partner")
    if not compare_digest(entry.request_digest, request_digest):
        raise BindingError("the entry records another request")
