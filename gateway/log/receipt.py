# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Receipts: proof that an access was logged before its answer left. Pure.

First `verify_receipt` shows that the entry is in the log, then `check_entry` in
receipt_steps.py shows that it is the entry of *this* query. One without the other
proves nothing.
"""

from __future__ import annotations

from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import leaf_hash, verify_inclusion
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
