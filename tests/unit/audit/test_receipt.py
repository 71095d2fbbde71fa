# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A receipt proves one entry of one log, and the entry one query."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.audit.merkle import grow, leaf_hash
from gateway.audit.receipt import check_answered, check_refused, verify_receipt
from gateway.domain.audit_entry import Receipt
from gateway.domain.codes import Outcome
from gateway.errors import (
    BindingError,
    MalformedError,
    ProofError,
    Reason,
    ReceiptError,
    SignatureError,
)
from gateway.wire.entries import encode_entry
from tests.audit_entries import answered, digest, new_log_signer, refused, verifier_of

SIGNER = new_log_signer()
LOG = verifier_of(SIGNER)
ENTRIES = [answered(0), refused(1), answered(2)]


def _receipts() -> list[Receipt]:
    leaves = [encode_entry(entry) for entry in ENTRIES]
    grown = grow(0, (), [leaf_hash(leaf) for leaf in leaves])
    note = SIGNER.sign(grown.size, grown.root)
    return [
        Receipt(leaf, index, proof, note)
        for index, (leaf, proof) in enumerate(zip(leaves, grown.proofs, strict=True))
    ]


RECEIPTS = _receipts()


@pytest.mark.parametrize("index", range(3))
def test_a_receipt_verifies_and_gives_its_entry(index: int) -> None:
    assert verify_receipt(RECEIPTS[index], LOG) == ENTRIES[index]


def test_a_receipt_changed_anywhere_is_refused() -> None:
    good = RECEIPTS[0]
    with pytest.raises(ProofError):
        verify_receipt(replace(good, entry=good.entry + b"\x00"), LOG)
    with pytest.raises(ProofError):
        verify_receipt(replace(good, entry=RECEIPTS[2].entry), LOG)
    with pytest.raises(ProofError):
        verify_receipt(replace(good, leaf_index=2), LOG)
    with pytest.raises(ProofError):
        verify_receipt(replace(good, inclusion_proof=good.inclusion_proof[:-1]), LOG)
    with pytest.raises(SignatureError):
        verify_receipt(replace(good, checkpoint=new_log_signer().sign(3, bytes(32))), LOG)
    with pytest.raises(MalformedError):
        verify_receipt(replace(good, checkpoint=""), LOG)


def test_a_leaf_that_is_no_entry_is_refused_even_when_the_log_holds_it() -> None:
    grown = grow(0, (), [leaf_hash(b"\xff")])
    receipt = Receipt(b"\xff", 0, grown.proofs[0], SIGNER.sign(1, grown.root))
    with pytest.raises(MalformedError):
        verify_receipt(receipt, LOG)


def test_an_answers_entry_is_held_against_the_query() -> None:
    entry = ENTRIES[0]
    ours = {
        "partner": "bank-a",
        "request_digest": digest("request", 0),
        "response_digest": digest("response", 0),
        "request_id": digest("nonce", 0)[:16],
    }
    check_answered(entry, **ours)  # type: ignore[arg-type]
    for name, value, error in (
        ("partner", "bank-b", ReceiptError),
        ("request_digest", digest("request", 1), BindingError),
        ("request_digest", b"", BindingError),
        ("response_digest", digest("response", 1), BindingError),
        ("response_digest", b"", BindingError),
        ("request_id", digest("nonce", 1)[:16], BindingError),
    ):
        with pytest.raises(error):
            check_answered(entry, **(ours | {name: value}))  # type: ignore[arg-type]
    for other in (
        refused(0),
        replace(entry, outcome=Outcome.REFUSED),
        replace(entry, reason=Reason.INTERNAL.value),
    ):
        with pytest.raises(ReceiptError):
            check_answered(other, **ours)  # type: ignore[arg-type]


def test_a_refusals_entry_is_held_against_the_query() -> None:
    entry, request = ENTRIES[1], digest("request", 1)
    reason = Reason.INVALID_SIGNATURE.value
    check_refused(entry, partner="bank-a", request_digest=request, reason=reason)
    with pytest.raises(ReceiptError):
        check_refused(entry, partner="bank-b", request_digest=request, reason=reason)
    with pytest.raises(ReceiptError):
        check_refused(entry, partner="bank-a", request_digest=request, reason="UNKNOWN_KEY")
    with pytest.raises(BindingError):
        check_refused(entry, partner="bank-a", request_digest=digest(0), reason=reason)
    for other in (answered(1), replace(entry, response_digest=digest("response", 1))):
        with pytest.raises(ReceiptError):
            check_refused(other, partner="bank-a", request_digest=request, reason=reason)
